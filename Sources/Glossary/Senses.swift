import Leads

extension Glossary {
  /// The entries that a query names, the properest first; none where it is no name.
  ///
  /// The query itself, what it asks about, or the names of one entry or several side by side.
  func senses(of wanted: Query) -> [Entry] {
    for query in [wanted, wanted.subject].compactMap(\.self) {
      let named = meanings(of: query)
      if !named.isEmpty { return named }
    }
    return named(by: wanted.parts)
  }

  /// The entries of one name, then those that its letters stand for elsewhere.
  private func meanings(of wanted: Query) -> [Entry] {
    let named = bearing(wanted)
    return named + collisions(of: wanted, with: named)
  }

  /// The entries that have a name: those that it names exactly, before those it also leads to.
  ///
  /// A name with the same words hides those that only have the same letters.
  private func bearing(_ wanted: Query) -> [Entry] {
    var byWords: [(rank: Int, offset: Int)] = []
    var byLetters: [(rank: Int, offset: Int)] = []
    for (offset, entry) in entries.enumerated() {
      var best: (match: NameMatch, rank: Int)?
      for (rank, names) in entry.namesByRank.enumerated() where best?.match != .words {
        for name in names {
          guard let match = wanted.match(name), best == nil || match == .words else { continue }
          best = (match, rank)
          if match == .words { break }
        }
      }
      switch best?.match {
      case .words: byWords.append((best?.rank ?? 0, offset))
      case .letters: byLetters.append((best?.rank ?? 0, offset))
      case nil: break
      }
    }
    return (byWords.isEmpty ? byLetters : byWords).sorted { $0 < $1 }.map { entries[$0.offset] }
  }

  /// The entries of which a collision of those that were found tells.
  private func collisions(of wanted: Query, with found: [Entry]) -> [Entry] {
    let told = found.flatMap(\.collisions).filter { wanted.match($0.acronym) != nil }
    guard !told.isEmpty else { return [] }
    let texts = told.map { " \(Folding.wordText([$0.meaning.en, $0.meaning.fr])) " }
    return entries.filter { entry in
      !found.contains { $0.id == entry.id }
        && entry.namesByRank.joined().contains { name in
          let words = Folding.words(name)
          let isAbbreviated = words.compactMap(\.first).map(String.init).joined()
          return wanted.match(isAbbreviated) != nil
            && texts.contains { $0.contains(" \(words.joined(separator: " ")) ") }
        }
    }
  }

  /// The entries that names side by side stand for: one that all of them name, or each its own.
  private func named(by parts: [NameParts.Part]) -> [Entry] {
    guard parts.count <= Self.mostParts, parts.count > 1 || parts.first?.pieces.count ?? 0 > 1
    else { return [] }
    var named: [[Entry]] = []
    for part in parts {
      let whole = parts.count > 1 ? meanings(of: part.words) : []
      let pieces = whole.isEmpty ? part.pieces : []
      guard pieces.count <= Self.mostParts else { return [] }
      let found = whole.isEmpty ? pieces.map(meanings) : [whole]
      guard part.isAside || !found.contains(where: \.isEmpty) else { return [] }
      named += found.filter { !$0.isEmpty }
    }
    let common = named.first?.filter { entry in
      named.allSatisfy { $0.contains { $0.id == entry.id } }
    }
    if let common, !common.isEmpty { return common }
    var seen: Set<EntryID> = []
    return named.joined().filter { seen.insert($0.id).inserted }
  }

  private func meanings(of words: [String]) -> [Entry] {
    meanings(of: Query(words: Question.subject(of: words) ?? words))
  }

  /// How many names side by side are looked up.
  private static let mostParts = 6
}
