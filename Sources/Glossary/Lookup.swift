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
  /// have it as another name. `language` only decides between entries that are equally near.
  /// Linear in the number of names.
  public func look(up word: String, language: Language) -> Lookup {
    let wanted = Query(word)
    guard !wanted.key.words.isEmpty else { return .nothing }
    var exact = entries.filter { $0.properNames.contains(where: wanted.names) }
    exact += entries.filter { entry in
      !exact.contains(entry) && entry.looseNames.contains(where: wanted.names)
    }
    switch exact.count {
    case 0: break
    case 1: return .found(exact[0])
    default: return .several(exact)
    }
    let near = Array(nearest(to: wanted, language: language).prefix(Self.mostNear))
    return near.isEmpty ? .nothing : .near(near)
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
    var found: [Entry] = []
    switch look(up: text, language: language) {
    case .found(let entry): found = [entry]
    case .several(let entries): found = entries
    case .near, .nothing: break
    }
    found += nearest(to: wanted, language: language) + speaking(of: text, language: language)
    var seen: Set<EntryID> = []
    return found.filter { seen.insert($0.id).inserted }
  }

  /// The entries in whose texts every word of a text begins a word.
  ///
  /// Those in the reader's language first, each in the order of the glossary.
  public func speaking(of text: String, language: Language) -> [Entry] {
    let wanted = Folding.words(text)
    guard !wanted.isEmpty else { return [] }
    func speaks(_ entry: Entry, _ language: Language) -> Bool {
      let words = Folding.words(entry.texts(in: language).joined(separator: " "))
      return wanted.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
    }
    let own = entries.filter { speaks($0, language) }
    let known = Set(own.map(\.id))
    return own + entries.filter { !known.contains($0.id) && speaks($0, language.other) }
  }

  /// All entries by their headwords, accents aside.
  public func alphabetical(in language: Language) -> [Entry] {
    entries.map { (key: Folding.fold($0.headword[language]), entry: $0) }
      .sorted { ($0.key, $0.entry.id.rawValue) < ($1.key, $1.entry.id.rawValue) }
      .map(\.entry)
  }

  private func nearest(to query: Query, language: Language) -> [Entry] {
    var ranked: [(cost: Int, entry: Entry)] = []
    for entry in entries {
      let own = query.cost(ofAnyOf: entry.names(in: language))
      let other = query.cost(ofAnyOf: entry.names(in: language.other) + entry.searchNames)
      // Half a step decides for the reader's language where both are as near.
      let costs = [own.map { $0 * 2 }, other.map { $0 * 2 + 1 }].compactMap(\.self)
      if let cost = costs.min() { ranked.append((cost, entry)) }
    }
    // Offsets keep the order of the glossary among equals, which `sort` does not promise.
    let order = ranked.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    return order.map(\.element.entry)
  }
}

/// A word to look up, reduced once.
private struct Query {
  /// What is compared with the names: all that was typed but a leading article.
  let key: NameKey
  /// All of it: in some names, what looks like an article is none.
  private let whole: NameKey
  private let text: String

  init(_ word: String) {
    whole = NameKey(word)
    var words = whole.words[...]
    let articles: Set<String> = [
      "a", "an", "the", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d",
    ]
    while words.count > 1, let first = words.first, articles.contains(first) {
      words = words.dropFirst()
    }
    // S.Q.L. is written letter by letter.
    let isSpelled = words.count > 1 && words.allSatisfy { $0.count == 1 }
    let joined = isSpelled ? words.joined() : words.joined(separator: " ")
    key = words.count == whole.words.count && !isSpelled ? whole : NameKey(joined)
    text = key.text
  }

  /// Whether the query is this name.
  func names(_ name: String) -> Bool {
    guard key.mayBegin(name) || whole.mayBegin(name) else { return false }
    return NameKey.spellings(of: name).map { NameKey($0) }.contains { $0 == key || $0 == whole }
  }

  /// The smallest cost of several names.
  func cost(ofAnyOf names: [String]) -> Int? {
    names.flatMap(NameKey.spellings).compactMap { cost(of: $0) }.min()
  }

  /// How far a name is from the query, 0 the nearest; nil when it is something else.
  ///
  /// One slip of the hand comes first, then names that contain the query as whole words,
  /// then more slips, then names or words that only begin alike.
  private func cost(of name: String) -> Int? {
    let candidate = NameKey(name)
    let length = text.count
    let allowed = length < 4 ? (length < 3 ? 0 : 1) : min(3, length / 3)
    let distance = editDistance(text, candidate.text, atMost: allowed)
    let containsAll = length > 1 && Set(key.words).isSubset(of: candidate.words)
    if let cost = [distance.map { $0 * 2 }, containsAll ? 3 : nil].compactMap(\.self).min() {
      return cost
    }
    guard length > 1 else { return nil }
    if candidate.text.hasPrefix(text) { return 5 }
    if candidate.words.contains(where: { $0.hasPrefix(text) }) { return 6 }
    if candidate.words.contains(where: { editDistance(text, $0, atMost: allowed) != nil }) {
      return 7
    }
    let shared = Set(key.words).intersection(candidate.words)
    return shared.contains { $0.count > 3 } ? 8 : nil
  }
}

/// How many letters are added, dropped, replaced or swapped between words; nil above `limit`.
func editDistance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row.append(cost)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
