import Leads

/// The words of every entry's texts, folded once for all searches.
struct TextIndex: Sendable {
  /// The words of each entry, in the order of the glossary, a blank before each.
  private let english, french: [[UInt8]]

  init(_ entries: [Entry]) {
    english = entries.map { Self.words(of: $0, .english) }
    french = entries.map { Self.words(of: $0, .french) }
  }

  /// The index of the built-in glossary, made at first use.
  static let builtIn = TextIndex(Glossary.builtIn.entries)

  /// Whether each of some beginnings, folded, begins a word of an entry's texts.
  func speaks(_ entry: Int, of beginnings: [[UInt8]], in language: Language) -> Bool {
    let words =
      switch language {
      case .english: english[entry]
      case .french: french[entry]
      }
    return beginnings.allSatisfy { Self.isAnyWord(of: words, begunBy: $0) }
  }

  private static func words(of entry: Entry, _ language: Language) -> [UInt8] {
    [blank] + Folding.wordText(entry.texts(in: language)).utf8
  }

  private static let blank = UInt8(ascii: " ")

  private static func isAnyWord(of words: [UInt8], begunBy beginning: [UInt8]) -> Bool {
    guard let first = beginning.first else { return true }
    var place = 1
    let end = words.count - beginning.count
    while place <= end {
      if words[place] == first, words[place - 1] == blank,
        words[place..<(place + beginning.count)].elementsEqual(beginning)
      {
        return true
      }
      place += 1
    }
    return false
  }
}
