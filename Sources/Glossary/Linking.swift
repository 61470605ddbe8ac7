import Leads

extension Glossary {
  /// Where words of other entries stand in a text, in order, so that a pane can link them.
  ///
  /// Whole words only, the longest name that fits, each entry at its first occurrence. The
  /// built-in glossary keeps its table of names; another one makes it at every call, unless
  /// its links were prepared.
  public func links(
    in text: String, language: Language, excluding: EntryID
  ) -> [(range: Range<String.Index>, entry: EntryID)] {
    let table = linkTable(language)
    let words = LinkTable.words(in: text)
    var linked: Set<EntryID> = [excluding]
    var links: [(range: Range<String.Index>, entry: EntryID)] = []
    var position = 0
    while position < words.count {
      guard let match = table.longestName(in: words, at: position) else {
        position += 1
        continue
      }
      // A name of the entry itself is passed over whole, so that no part of it is linked.
      if linked.insert(match.entry).inserted {
        let end = words[position + match.length - 1].range.upperBound
        links.append((words[position].range.lowerBound..<end, match.entry))
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
  private let names: [String: [(words: [String], entry: EntryID)]]

  /// One word of a text and where it stands.
  struct Word {
    let key: String
    let range: Range<String.Index>
    /// Whether only spaces, hyphens or apostrophes lie between it and the word before.
    let continues: Bool
  }

  init(_ entries: [Entry], language: Language) {
    var names: [String: [(words: [String], entry: EntryID)]] = [:]
    var taken: Set<[String]> = []
    for wanted in NameRank.allCases {
      for entry in entries {
        for name in wanted.names(of: entry, in: language).flatMap(NameKey.spellings) {
          let words = NameKey(name).words
          // A name that two entries share goes to the one it names more properly.
          guard let first = words.first, Self.isLinkable(words), taken.insert(words).inserted
          else { continue }
          names[first, default: []].append((words, entry.id))
        }
      }
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
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

  /// The longest name that begins at a word of the text.
  func longestName(in words: [Word], at start: Int) -> (entry: EntryID, length: Int)? {
    let candidates = names[words[start].key] ?? []
    let match = candidates.first { candidate in
      start + candidate.words.count <= words.count
        && zip(candidate.words, words[start...]).allSatisfy { $0 == $1.key }
        // A name does not run on over a comma or the end of a sentence.
        && words[(start + 1)...].prefix(candidate.words.count - 1).allSatisfy(\.continues)
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
