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
  /// Case, accents, plurals, hyphens, inclusive endings and a leading article do not matter.
  /// Of several senses, the entry whose headword or acronym it is comes before those that
  /// have it as another name. What is no name is answered with the nearest ones: slips of the
  /// hand, words that sound alike, abbreviations, words in another order. `language` only
  /// decides between entries that are equally near. Linear in the number of names.
  public func look(up word: String, language: Language) -> Lookup {
    let wanted = Query(word)
    guard !wanted.key.words.isEmpty else { return .nothing }
    let exact = bearers(of: wanted)
    switch exact.count {
    case 0: break
    case 1: return .found(exact[0])
    default: return .several(exact)
    }
    let near = Array(nearest(to: wanted, language: language).prefix(Self.mostNear))
    return near.isEmpty ? .nothing : .near(near)
  }

  /// The entries that have a query for a name, those that it names properly first.
  private func bearers(of query: Query) -> [Entry] {
    let proper = entries.filter { $0.properNames.contains(where: query.names) }
    let known = Set(proper.map(\.id))
    return proper
      + entries.filter { !known.contains($0.id) && $0.looseNames.contains(where: query.names) }
  }

  /// How many entries a word that is no name is answered with.
  private static let mostNear = 8

  /// Every entry that a text may be meant for, the best first, as a reader types it.
  ///
  /// Those whose name it is, then those whose name is near, then those that speak of it. All
  /// entries by their headwords for a text without letters or digits. Linear in the texts.
  public func search(_ text: String, language: Language) -> [Entry] {
    let wanted = Query(text)
    guard !wanted.key.words.isEmpty else { return alphabetical(in: language) }
    let found =
      bearers(of: wanted) + nearest(to: wanted, language: language)
      + speaking(of: text, language: language)
    var seen: Set<EntryID> = []
    return found.filter { seen.insert($0.id).inserted }
  }

  /// The entries in whose texts every word of a text begins a word.
  ///
  /// Those in the reader's language first, each in the order of the glossary.
  public func speaking(of text: String, language: Language) -> [Entry] {
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
