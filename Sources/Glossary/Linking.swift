import Leads

extension Glossary {
  /// Where words of other entries stand in a text, in order, so that a pane can link them.
  ///
  /// Whole words only, the longest name that fits, each entry at its first occurrence. The
  /// built-in glossary keeps its table of names; another one makes it at every call, unless
  /// its links were prepared.
  public func links(
    in text: String, language: Language, excluding: EntryID? = nil
  ) -> [(range: Range<String.Index>, entry: EntryID)] {
    let table = linkTable(language)
    let words = LinkTable.words(in: text)
    var linked = Set([excluding].compactMap(\.self))
    var links: [(range: Range<String.Index>, entry: EntryID)] = []
    var position = 0
    while position < words.count {
      guard let match = table.longestName(in: words, of: text, at: position) else {
        position += 1
        continue
      }
      // A name of the entry itself is passed over whole, so that no part of it is linked.
      if let entry = match.entry, linked.insert(entry).inserted {
        let end = words[position + match.length - 1].range.upperBound
        links.append((words[position].range.lowerBound..<end, entry))
      }
      position += match.length
    }
    return links
  }
}

extension Glossary {
  /// The same glossary with its tables of names made, for whoever links many texts.
  public func preparedForLinks() -> Glossary {
    var prepared = self
    for language in Language.allCases {
      prepared.linkTables[language] = LinkTable(entries, language: language)
    }
    return prepared
  }

  private func linkTable(_ language: Language) -> LinkTable {
    if isBuiltIn { return LinkTable.builtIn(language) }
    return linkTables[language] ?? LinkTable(entries, language: language)
  }
}

/// The names of a glossary in one language, by their first word.
struct LinkTable: Sendable {
  private var names: [String: [Name]] = [:]

  /// One name, reduced to what is compared.
  private struct Name {
    let words: [String]
    /// What it leads to; nil for an idiom that only looks like a name.
    let entry: EntryID?
    /// The letters as they are written, where it is an acronym.
    var letters: String?
  }

  /// One word of a text and where it stands.
  struct Word {
    let key: String
    let range: Range<String.Index>
    /// Whether only spaces, hyphens or apostrophes lie between it and the word before.
    let continues: Bool
  }

  init(_ entries: [Entry], language: Language) {
    for rank in NameRank.allCases {
      for entry in entries {
        for name in rank.names(of: entry, in: language) { add(name, of: entry) }
      }
    }
    for words in Self.idioms { add(Name(words: words, entry: nil)) }
    for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ name: String, of entry: Entry) {
    let letters = entry.acronyms.contains { $0.letters == name } ? name : nil
    for spelling in NameKey.spellings(of: name) {
      let words = NameKey(spelling).words
      guard Self.isLinkable(words) else { continue }
      add(Name(words: words, entry: entry.id, letters: letters))
    }
  }

  /// Adds a name; one that two entries share belongs to the one it names more properly.
  private mutating func add(_ name: Name) {
    guard let first = name.words.first else { return }
    let isTaken = names[first]?.contains { $0.words == name.words } ?? false
    if !isTaken { names[first, default: []].append(name) }
  }

  /// The table of the built-in glossary, made at first use.
  static func builtIn(_ language: Language) -> LinkTable {
    switch language {
    case .french: builtInFrench
    case .english: builtInEnglish
    }
  }

  private static let builtInFrench = LinkTable(Glossary.builtIn.entries, language: .french)
  private static let builtInEnglish = LinkTable(Glossary.builtIn.entries, language: .english)

  /// The longest name that begins at a word of the text; without an entry where it is an idiom.
  func longestName(
    in words: [Word], of text: String, at start: Int
  ) -> (entry: EntryID?, length: Int)? {
    let candidates = names[words[start].key] ?? []
    let match = candidates.first { candidate in
      let count = candidate.words.count
      return start + count <= words.count
        && zip(candidate.words, words[start...]).allSatisfy { $0 == $1.key }
        // A name does not run on over a comma or the end of a sentence.
        && words[(start + 1)...].prefix(count - 1).allSatisfy(\.continues)
        // Most acronyms are other words in small letters: the French `se` is no sales engineer.
        && candidate.letters.map { text[words[start].range.lowerBound...].hasPrefix($0) } ?? true
    }
    return match.map { ($0.entry, $0.words.count) }
  }

  /// The words of a text, each folded, with where it stands.
  static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var continues = false
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber || (character == "·" && start != nil) {
        start = start ?? index
        continue
      }
      if let begin = start {
        words.append(Word(text, begin..<index, continues: continues))
        start = nil
        continues = true
      }
      continues = continues && (character.isWhitespace || "-‐‑'’".contains(character))
    }
    if let begin = start {
      words.append(Word(text, begin..<text.endIndex, continues: continues))
    }
    return words
  }

  // Words of everyday language that are names of entries too: linked, they would say that
  // any offer is the stage CO, any time the letter T, and any open opportunity a quoted one.
  private static let everyday: Set<[String]> = [
    ["offre"], ["offer"], ["vente"], ["sale"], ["temp"], ["time"], ["timing"], ["commercial"],
    ["commerciale"], ["suspect"], ["open", "opportunity"], ["support"], ["delivery"], ["quote"],
    ["assistance"], ["conclusion"], ["livraison"], ["transfert"],
    ["discovery"], ["decouverte"], ["expansion"], ["close"],
    ["ecarte"], ["deploiement"], ["deployment"], ["influencer"], ["interlocuteur"], ["score"],
    ["integration"], ["marche"], ["market"],
  ]

  // What is said of invented leads speaks of no product.
  private static let idioms = [
    ["donnee", "de", "demo"], ["donnee", "de", "demonstration"], ["demonstration", "data"],
    ["kanbant", "demo"],
  ]

  private static func isLinkable(_ words: [String]) -> Bool {
    words.joined().count > 1 && !everyday.contains(words)
  }

  /// How properly a name belongs to its entry; the order in which names are taken.
  private enum NameRank: CaseIterable {
    case headword
    case acronym
    case other

    func names(of entry: Entry, in language: Language) -> [String] {
      switch self {
      case .headword: [entry.headword[language]]
      case .acronym: entry.acronyms.flatMap { [$0.letters, $0.expansion] }
      case .other: entry.otherNames[language]
      }
    }
  }
}

extension LinkTable.Word {
  fileprivate init(_ text: String, _ range: Range<String.Index>, continues: Bool) {
    let word = text[range].filter { $0 != "·" }
    self.init(
      key: NameKey.singular(Folding.fold(word)), range: range, continues: continues)
  }
}
