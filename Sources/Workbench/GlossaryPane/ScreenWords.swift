import Glossary
import Leads

/// The words of the trade in what the program says on the screen, each where it stands first.
///
/// Kept with the model, because most keys change nothing of what is said.
struct ScreenWords: Equatable, Sendable {
  /// One word: the entry it leads to, and where it stands.
  struct Word: Equatable, Sendable {
    let link: GlossaryLink
    /// Which of the sentences it stands in, from 0.
    let sentence: Int
    /// Its place there, in characters.
    let offsets: Range<Int>
  }

  private var sentences: [String] = []
  private var language = Language.english
  private var book: Glossary?
  private(set) var words: [Word] = []

  /// Before anything was said.
  init() {}

  /// Looks for the words of a glossary in sentences; `names` are people's, and never words.
  init(in sentences: [String], _ book: Glossary, _ language: Language, names: [String]) {
    (self.sentences, self.book, self.language) = (sentences, book, language)
    var known: Set<EntryID> = []
    for (place, sentence) in sentences.enumerated() {
      let quoted = Self.quoted(in: sentence) + names.flatMap { sentence.places(of: $0) }
      for link in book.links(in: sentence, language: language) {
        guard !quoted.contains(where: { $0.overlaps(link.range) }),
          known.insert(link.entry).inserted
        else { continue }
        words.append(
          Word(
            link: GlossaryLink(text: String(sentence[link.range]), entry: link.entry),
            sentence: place, offsets: sentence.offsets(of: link.range)))
      }
    }
  }

  /// Whether these are the words of such sentences.
  func belong(to sentences: [String], _ book: Glossary, _ language: Language) -> Bool {
    // Who says nothing needs no glossary.
    guard !sentences.isEmpty || !self.sentences.isEmpty else { return true }
    return self.language == language && self.sentences == sentences && self.book == book
  }

  /// The words of one sentence, in order.
  func words(in sentence: String) -> [Word] {
    guard !words.isEmpty, let place = sentences.firstIndex(of: sentence) else { return [] }
    return words.filter { $0.sentence == place }
  }

  /// The first word below the title that is more than the lead itself; nil where there is none.
  var firstAfterTitle: EntryID? {
    words.first { $0.sentence > 0 && $0.link.entry != .lead }?.link.entry
  }

  /// What stands between quotation marks: typed by somebody, or to be typed.
  private static func quoted(in sentence: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in sentence.indices {
      switch sentence[index] {
      case "“", "«": start = index
      case "”", "»":
        if let begin = start { ranges.append(begin..<index) }
        start = nil
      default: break
      }
    }
    return ranges
  }
}

extension String {
  /// Where a name stands in the text, as words of its own.
  fileprivate func places(of name: String) -> [Range<Index>] {
    guard !name.isEmpty else { return [] }
    return ranges(of: name).filter { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return ![before, after].contains { $0?.isLetter == true || $0?.isNumber == true }
    }
  }
}

extension Model {
  /// Looks for the words of the trade in what the screen says, where it says something new.
  mutating func readScreen() {
    let sentences = proseOnScreen.map(\.text)
    guard !screenWords.belong(to: sentences, book, language) else { return }
    screenWords = ScreenWords(in: sentences, book, language, names: users.map(\.name))
  }

  /// What the pane lists of the screen while it follows the focus.
  var wordsOnScreen: [GlossaryLink] {
    guard glossary?.reading.trail.isEmpty == true else { return [] }
    return screenWords.words.map(\.link)
  }
}

extension Refusal {
  /// Whether a sentence on it holds what somebody wrote.
  var quotesValues: Bool {
    switch self {
    case .conflicts, .supersededQualification, .owned, .claimed, .circularReport, .answeredBySales:
      true
    case .unknownLead, .unknownUser, .unknownContact, .gates, .empty, .invalid, .unsuited,
      .noContact, .noteRequired, .closed, .notAside, .notHandedOver, .dayHasPassed, .worthless,
      .unrecognisable, .addressRequired, .notSuppressed, .notClaimed, .mergedWithItself, .merged,
      .twoContracts, .stageWouldBeLost, .unknownCadence, .enrolled, .unsuitedCadence,
      .notEnrolled, .notPaused:
      false
    }
  }
}
