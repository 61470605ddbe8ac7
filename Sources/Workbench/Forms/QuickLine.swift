package import Leads

/// A lead in one typed line: `Acme; Jane Roy; jane@acme.fr #salon`.
///
/// Parts between semicolons are told apart by their form: the first is the company; one with
/// `@` an e-mail; one mostly of digits a phone; the next the contact, then the title. Words
/// that begin with `#` are tags, `source:WORD` says where the lead comes from.
package struct QuickLine: Equatable, Sendable {
  /// What the line says of each field; empty for what it says nothing of.
  package private(set) var parts: [EditableField: String] = [
    .company: "", .contact: "", .email: "", .phone: "", .title: "", .tags: "",
  ]

  package init(_ line: String) {
    var tags: [String] = []
    for part in line.split(separator: ";", omittingEmptySubsequences: false) {
      let words = part.split(whereSeparator: \.isWhitespace)
      tags += words.filter { $0.hasPrefix("#") && $0.count > 1 }.map { String($0.dropFirst()) }
      if let source = words.first(where: { Self.sourceName(in: $0) != nil }) {
        parts[.source] = Self.sourceName(in: source)
      }
      let rest = words.filter { !$0.hasPrefix("#") && Self.sourceName(in: $0) == nil }
      take(rest.joined(separator: " "))
    }
    parts[.tags] = tags.joined(separator: ", ")
  }

  private static func sourceName(in word: Substring) -> String? {
    guard word.lowercased().hasPrefix("source:"), word.count > 7 else { return nil }
    return String(word.dropFirst(7))
  }

  private mutating func take(_ text: String) {
    guard !text.isEmpty else { return }
    let digits = text.count(where: \.isNumber)
    if text.contains("@"), !text.contains(" ") {
      parts[.email] = text
    } else if digits >= 6, text.allSatisfy({ $0.isNumber || " +.()-/".contains($0) }) {
      parts[.phone] = text
    } else if parts[.company]?.isEmpty == true {
      parts[.company] = text
    } else if parts[.contact]?.isEmpty == true {
      parts[.contact] = text
    } else {
      parts[.title] = text
    }
  }
}
