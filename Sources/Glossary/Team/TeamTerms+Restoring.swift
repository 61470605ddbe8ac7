// Several words put back at once: what takes a file of words back, and does it again.

extension TeamTerms {
  /// Puts words back, and returns what undoes that; nil where they were so already.
  ///
  /// Refused where somebody else changed the same fields since; nothing is changed then.
  mutating func restore(
    _ texts: [EntryID: TermEdit.Texts], seen: [EntryID: TermEdit.Texts]
  ) throws(TeamTermsFault) -> TermEdit? {
    var all = textsByWord
    for (id, target) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      do throws(TeamTermsFault) {
        all[id] = try Self.joined(target, seen: seen[id] ?? [:], now: all[id] ?? [:])
      } catch {
        throw TeamTermsFault(nil, error.kind, term: id)
      }
    }
    let former = self
    try replace(with: all)
    return restoring(former)
  }

  /// What puts the words back that are not as they were; nil where all of them are.
  func restoring(_ former: TeamTerms) -> TermEdit? {
    let (before, now) = (former.textsByWord, textsByWord)
    let changed = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
    guard !changed.isEmpty else { return nil }
    func texts(_ all: [EntryID: TermEdit.Texts]) -> [EntryID: TermEdit.Texts] {
      Dictionary(uniqueKeysWithValues: changed.map { ($0, all[$0] ?? [:]) })
    }
    return .restore(texts(before), seen: texts(now))
  }

  private var textsByWord: [EntryID: TermEdit.Texts] {
    Dictionary(terms.map { ($0.id, $0.texts) }) { first, _ in first }
  }

  /// The texts of a word put back, joined with what others wrote in its other fields.
  private static func joined(
    _ target: TermEdit.Texts, seen: TermEdit.Texts, now: TermEdit.Texts
  ) throws(TeamTermsFault) -> TermEdit.Texts {
    guard now != target else { return target }
    if now.isEmpty {
      guard seen.isEmpty else { throw TeamTermsFault(nil, .unknown) }
      return target
    }
    guard !seen.isEmpty else { throw TeamTermsFault(nil, .known) }
    // A word that goes takes all of its fields along, those that others wrote among them.
    let fields = Field.allCases.filter { target.isEmpty || target[$0] != seen[$0] }
    let changed = fields.filter { now[$0] != seen[$0] && now[$0] != target[$0] }
    guard changed.isEmpty else { throw TeamTermsFault(nil, .changed(changed)) }
    return fields.reduce(into: now) { texts, field in texts[field] = target[field] }
  }

  private mutating func replace(
    with all: [EntryID: TermEdit.Texts]
  ) throws(TeamTermsFault) {
    var changed = TeamTerms()
    changed.put(all.filter { !$0.value.isEmpty })
    let left = Set(changed.terms.map(\.id)).union(Glossary.builtInIDs)
    for gone in terms.map(\.id) where !left.contains(gone) {
      let linking = changed.linking(to: gone)
      guard linking.isEmpty else { throw TeamTermsFault(nil, .linked(from: linking), term: gone) }
    }
    try changed.check()
    self = changed
  }
}
