public import Leads

/// What is asked of a team's words: by a verb, on the screen, or by a file.
public enum TermEdit: Hashable, Sendable {
  /// What is said of a word, by fields.
  public typealias Texts = [TeamTerms.Field: String]

  /// Say something of a word of which the team says nothing yet.
  case add(EntryID, Texts)
  /// Say something else; an empty text takes a field back.
  ///
  /// With what was `seen` of the word before – nothing, where the team had no word on it – what
  /// others wrote since is not overwritten. Without, the word must be there.
  case change(EntryID, Texts, seen: Texts?)
  /// Take a word away, as long as it is what was `seen`; whatever it is for nil.
  case remove(EntryID, seen: Texts?)
  /// Take over what others say, word by word.
  case take(TeamTerms)
  /// Put several words back to these texts at once, as long as they are what was `seen`.
  ///
  /// Empty texts are those of a word on which the team has nothing. What others wrote since in
  /// other fields stays.
  case restore([EntryID: Texts], seen: [EntryID: Texts])
}

extension TeamTerms {
  /// Does what is asked, and returns what takes it back; nil where nothing was changed.
  ///
  /// Refused, nothing is changed.
  @discardableResult
  public mutating func apply(_ edit: TermEdit) throws(TeamTermsFault) -> TermEdit? {
    switch edit {
    case .add(let id, let texts):
      guard self[id] == nil else { throw TeamTermsFault(nil, .known, term: id) }
      return try changing(id) { terms throws(TeamTermsFault) in try terms.set(texts, of: id) }
    case .change(let id, let texts, let seen):
      try compare(texts, of: id, with: seen)
      return try changing(id) { terms throws(TeamTermsFault) in try terms.set(texts, of: id) }
    case .remove(let id, let seen):
      guard let term = self[id] else { throw TeamTermsFault(nil, .unknown, term: id) }
      if let seen, seen != term.texts {
        let fields = Field.allCases.filter { seen[$0] != term.texts[$0] }
        throw TeamTermsFault(nil, .changed(fields), term: id)
      }
      return try changing(id) { terms throws(TeamTermsFault) in _ = try terms.remove(id) }
    case .take(let others):
      let former = self
      try take(others)
      return restoring(former)
    case .restore(let texts, let seen): return try restore(texts, seen: seen)
    }
  }

  /// Refuses to write over what somebody else wrote since it was seen.
  private func compare(
    _ texts: TermEdit.Texts, of id: EntryID, with seen: TermEdit.Texts?
  ) throws(TeamTermsFault) {
    let now = self[id]?.texts
    guard let seen else {
      guard now != nil else { throw TeamTermsFault(nil, .unknown, term: id) }
      return
    }
    guard let now else {
      guard seen.isEmpty else { throw TeamTermsFault(nil, .unknown, term: id) }
      return
    }
    let changed = Field.allCases.filter { field in
      guard let text = texts[field] else { return false }
      return now[field] != seen[field] && (now[field] ?? "") != Term.trimmed(text)
    }
    guard changed.isEmpty else { throw TeamTermsFault(nil, .changed(changed), term: id) }
  }

  private mutating func changing(
    _ id: EntryID, _ change: (inout Self) throws(TeamTermsFault) -> Void
  ) throws(TeamTermsFault) -> TermEdit? {
    let former = self[id]?.texts
    try change(&self)
    let now = self[id]?.texts
    guard former != now else { return nil }
    guard let former else { return now.map { .remove(id, seen: $0) } }
    guard let now else { return .add(id, former) }
    let fields = Field.allCases.filter { former[$0] != now[$0] }
    let texts = Dictionary(uniqueKeysWithValues: fields.map { ($0, former[$0] ?? "") })
    return .change(id, texts, seen: now)
  }
}

// Which word is meant.
extension TeamTerms {
  /// The entry that a word means: its identifier, or that of the only entry with this name;
  /// the word itself where there is none.
  public func identifier(of word: String) -> EntryID {
    let typed = EntryID(rawValue: word)
    guard self[typed] == nil, Glossary.builtIn[typed] == nil else { return typed }
    if case .found(let entry) = Glossary.builtIn.adding(self).look(up: word, language: .english) {
      return entry.id
    }
    return typed
  }

  /// A free identifier made of a name: `internal-sponsor`, or `internal-sponsor-2`.
  public func newIdentifier(for name: String) -> EntryID {
    let words = Folding.words(name).map { word in
      String(decoding: word.utf8.filter(\.isOfIdentifier), as: UTF8.self)
    }
    let joined = words.filter { !$0.isEmpty }.joined(separator: "-")
    let cut = joined.prefix(Self.longestMade)
    let base = cut.isEmpty ? "word" : cut.last == "-" ? String(cut.dropLast()) : String(cut)
    var id = EntryID(rawValue: base)
    var number = 2
    while self[id] != nil || Glossary.builtIn[id] != nil {
      id = EntryID(rawValue: "\(base)-\(number)")
      number += 1
    }
    return id
  }

  /// Leaves room for a number up to the longest that a name may be.
  private static let longestMade = 56

  /// Entries that are named, by their identifiers.
  func identifiers(in list: String) -> String {
    Term.items(of: list).map { identifier(of: $0).rawValue }.joined(separator: ", ")
  }
}

/// What became of an edit of the team's words.
public struct TermOutcome: Equatable, Sendable {
  /// What was asked.
  public let edit: TermEdit
  /// What the team has agreed on now, its words among it.
  public let settings: WorkspaceSettings
  /// The words themselves; none where they cannot be read.
  public let terms: TeamTerms
  /// Whether it was done.
  public let answer: Answer

  /// Whether it was done.
  public enum Answer: Equatable, Sendable {
    /// It was; what takes it back, nil where nothing was changed.
    case kept(inverse: TermEdit?)
    /// It was not.
    case refused(TeamTermsFault)
  }
}

extension LeadStore {
  /// Changes the team's words as they stand at that moment: two people never lose each other's.
  public func keep(_ edit: TermEdit) throws(StoreError) -> TermOutcome {
    var answer = TermOutcome.Answer.kept(inverse: nil)
    var terms = TeamTerms()
    let settings = try changeSettings { settings in
      do throws(TeamTermsFault) {
        terms = try TeamTerms(settings.terms.utf8)
        answer = .kept(inverse: try terms.apply(edit))
        settings.terms = terms.text
      } catch {
        answer = .refused(error)
      }
    }
    return TermOutcome(edit: edit, settings: settings, terms: terms, answer: answer)
  }
}
