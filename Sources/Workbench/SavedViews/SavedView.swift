import Leads

/// What the board showed and how, under a name.
///
/// Written as one line of text, which can be handed to somebody else:
/// `Morning = lens=canonical sort=action group=stage … filter=owner:me`.
package struct SavedView: Equatable, Sendable {
  package let name: String
  /// The filter as it was typed; the last thing on the line, and so free to hold anything.
  package let filter: String
  package let arrangement: Arrangement

  package init(name: String, filter: String, arrangement: Arrangement) {
    self.name = name
    self.filter = filter
    self.arrangement = arrangement
  }

  /// What follows the name on the line.
  package var text: String {
    arrangement.settings.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      + " \(Self.filterMark)\(filter)"
  }

  /// The whole line.
  package var line: String { "\(name) = \(text)" }

  private static let filterMark = "filter="

  /// Reads what `text` writes; nil where neither a setting nor a filter is in it, or where the
  /// name is none.
  package init?(name: String, text: String) {
    guard let name = Self.name(name) else { return nil }
    let (settings, words) = Self.parts(of: text)
    let known = Set(Arrangement().settings.map(\.name))
    guard !words.isEmpty || settings.keys.contains(where: known.contains) else { return nil }
    filter = String(words.joined(separator: " ").dropFirst(Self.filterMark.count)).trimmed
    arrangement = Arrangement(settings: settings)
    self.name = name
  }

  /// The settings by their names, and the words of the filter with its mark.
  private static func parts(of text: String) -> ([String: String], ArraySlice<Substring>) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let end = words.firstIndex { $0.hasPrefix(filterMark) } ?? words.endIndex
    var settings: [String: String] = [:]
    for word in words[..<end] {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
    }
    return (settings, words[end...])
  }

  /// The settings of a line that stand for nothing, as they are written.
  static func unreadable(in line: String) -> [String] {
    let text = line.drop { $0 != "=" }.dropFirst()
    return Arrangement.unreadable(parts(of: String(text).trimmed).0)
  }

  /// Reads what `line` writes.
  package init?(line: String) {
    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(name: String(parts[0]), text: String(parts[1]).trimmed)
  }

  /// A text as the name of a view; nil where it cannot be one in a file of lines.
  static func name(_ text: String) -> String? {
    let name = text.trimmed
    let isClean = !name.contains { $0 == "=" || $0.isNewline } && !name.hasPrefix("#")
    return name.isEmpty || name.count > 40 || !isClean ? nil : name
  }
}
