import Leads

/// What a glossary answers to a word.
public enum Lookup: Hashable, Sendable {
  /// The word names this entry.
  case found(Entry)
  /// The word names several entries; headwords and acronyms first, then the funnel's order.
  case several([Entry])
  /// No entry has this name; these are the nearest, at most eight, the best first.
  case near([Entry])
  /// Nothing resembles the word.
  case nothing
}

extension Glossary {
  /// The entry that a word, an acronym or a name in either language stands for.
  ///
  /// Case, accents, plurals, hyphens, blanks, feminine and inclusive endings do not matter, nor
  /// a leading article or what makes a question of it. Several names of one entry side by side,
  /// such as a copied title, lead to it; those of several entries lead to each.
  ///
  /// Of several senses, the entry whose headword or acronym it is comes before those that
  /// have it as another name, and before those that its letters stand for elsewhere. What is
  /// no name is answered with the nearest ones: slips of the hand, words that sound alike,
  /// abbreviations, words in another order. `language` only decides between entries that are
  /// equally near. Linear in the number of names; nothing for what is too long.
  public func look(up word: String, language: Language) -> Lookup {
    guard !Self.isTooLong(word) else { return .nothing }
    let wanted = Query(word)
    guard !wanted.key.words.isEmpty else { return .nothing }
    let exact = senses(of: wanted)
    switch exact.count {
    case 0: break
    case 1: return .found(exact[0])
    default: return .several(exact)
    }
    let near = nearest(to: wanted.subject ?? wanted, language: language)
    return near.isEmpty ? .nothing : .near(Array(near.prefix(Self.mostNear)))
  }

  /// The longest text that is looked up, in characters; no name and no question is as long.
  public static let longestWord = 200

  /// Whether a text is so long that it is not looked up; takes no longer for a longer one.
  public static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > 4 * longestWord || text.count > longestWord
  }

  /// How many entries a word that is no name is answered with.
  private static let mostNear = 8

  /// Every entry that a text may be meant for, the best first, as a reader types it.
  ///
  /// Those whose name it is, then those whose name is near, then those that speak of it. All
  /// entries by their headwords for a text without letters or digits. Linear in the texts.
  public func search(_ text: String, language: Language) -> [Entry] {
    guard !Self.isTooLong(text) else { return [] }
    let wanted = Query(text)
    guard !wanted.key.words.isEmpty else { return alphabetical(in: language) }
    let found =
      senses(of: wanted) + nearest(to: wanted.subject ?? wanted, language: language)
      + speaking(of: text, language: language)
    var seen: Set<EntryID> = []
    return found.filter { seen.insert($0.id).inserted }
  }

  /// The entries in whose texts every word of a text begins a word.
  ///
  /// Those in the reader's language first, each in the order of the glossary.
  public func speaking(of text: String, language: Language) -> [Entry] {
    guard !Self.isTooLong(text) else { return [] }
    let wanted = Folding.words(text).map { Array($0.utf8) }
    guard !wanted.isEmpty else { return [] }
    let texts = textIndex
    let own = entries.indices.filter { texts.speaks($0, of: wanted, in: language) }
    let known = Set(own)
    let others = entries.indices.filter {
      !known.contains($0) && texts.speaks($0, of: wanted, in: language.other)
    }
    return (own + others).map { entries[$0] }
  }

  /// The entries whose texts hold a word that is no name, without what only asks for it.
  ///
  /// None for fewer than three letters, which begin too many words.
  public func mentions(of word: String, language: Language) -> [Entry] {
    guard !Self.isTooLong(word) else { return [] }
    let wanted = Query(word)
    let key = (wanted.subject ?? wanted).key
    guard key.words.joined().utf8.count > 2 else { return [] }
    return speaking(of: key.tellingWords.joined(separator: " "), language: language)
  }

  /// All entries by their headwords, accents aside.
  public func alphabetical(in language: Language) -> [Entry] {
    entries.map { (key: Folding.fold($0.headword[language]), entry: $0) }
      .sorted { ($0.key, $0.entry.id.rawValue) < ($1.key, $1.entry.id.rawValue) }
      .map(\.entry)
  }

  private func nearest(to query: Query, language: Language) -> [Entry] {
    let index = nameIndex
    var nearness = Nearness(query, to: index)
    var ranked: [(cost: Int, offset: Int)] = []
    for (offset, names) in index.entries.enumerated() {
      if let cost = nearness.cost(of: names, language: language) { ranked.append((cost, offset)) }
    }
    // Offsets keep the order of the glossary among equals, which `sort` does not promise.
    return ranked.sorted { $0 < $1 }.map { entries[$0.offset] }
  }
}

// What look-ups go by: made once for the built-in entries, and in advance for others or each time.
extension Glossary {
  /// The same glossary with all names and texts reduced, for whoever looks up many words.
  ///
  /// Takes about as long as one search without it; the built-in glossary keeps it for good.
  public func preparedForSearch() -> Glossary {
    var prepared = self
    prepared.preparedNames = nameIndex
    prepared.preparedTexts = textIndex
    return prepared
  }

  private var nameIndex: NameIndex {
    preparedNames ?? (isBuiltIn ? NameIndex.builtIn : NameIndex(entries))
  }

  private var textIndex: TextIndex {
    preparedTexts ?? (isBuiltIn ? TextIndex.builtIn : TextIndex(entries))
  }
}
