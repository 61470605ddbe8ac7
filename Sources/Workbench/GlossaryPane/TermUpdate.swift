package import Glossary
import Leads

// The team's words, written where they are read.

extension Model {
  mutating func openAddTerm() -> [Effect] {
    let entry = glossaryEntry?.id ?? focusedEntry
    return open(term: formContext.addTermForm(beside: entry))
  }

  mutating func openEditTerm() -> [Effect] {
    guard let entry = glossaryEntry else { return [] }
    do throws(TeamTermsFault) {
      return open(term: try formContext.editTermForm(of: entry))
    } catch {
      notice = Notice(wording(TermWords.unreadable(error)), .fault)
      return []
    }
  }

  /// Opens a form over the pane, in which the entry stands.
  private mutating func open(term form: FormState) -> [Effect] {
    if glossary == nil { glossary = GlossaryState() }
    return open(form)
  }

  mutating func submit(term form: FormState) throws(FormFault) -> [Effect] {
    guard let edit = try formContext.termEdit(from: form) else { return closeUnchanged(form) }
    return ask(edit)
  }

  /// Takes away what the team says of the entry on screen; the key that undoes it brings it back.
  mutating func removeTerm() -> [Effect] {
    guard let entry = glossaryEntry else { return [] }
    do throws(TeamTermsFault) {
      guard let term = try formContext.terms()[entry.id] else { return [] }
      return ask(.remove(entry.id, seen: term.texts))
    } catch {
      notice = Notice(wording(TermWords.unreadable(error)), .fault)
      return []
    }
  }

  mutating func undoTerm() -> [Effect] {
    termUndo.map { ask($0) } ?? []
  }

  private mutating func ask(_ edit: TermEdit) -> [Effect] {
    awaited = .answer
    return [.keepTerm(TermRequest(edit: edit))]
  }

  /// Takes in what became of what was asked.
  mutating func take(_ outcome: TermOutcome) -> [Effect] {
    let former = book
    settings = outcome.settings
    switch outcome.answer {
    case .kept:
      return show(outcome, former) { $0.isTerm } + release() + reload()
    case .refused(let fault):
      stopAwaiting()
      tell(fault, outcome)
      return reload()
    }
  }

  /// Shows the words as they are now, and says what was done and how to take it back; closes the
  /// form that asked for it.
  mutating func show(
    _ outcome: TermOutcome, _ former: Glossary, closing isAsker: (FormPurpose) -> Bool
  ) -> [Effect] {
    var effects: [Effect] = []
    if case .form(let form) = screens.top, isAsker(form.purpose) { effects = closeKeptForm() }
    if let inverse = outcome.inverse {
      termUndo = inverse
      // Of several, one that is there shows where the others are found, and is undone.
      if let word = inverse.words.first(where: { book[$0] != nil }) { read(word) }
    }
    let said = TermWords.done(outcome, undo: keyName(of: .undoTerm), formats) { word in
      (book[word] ?? former[word])?.headword[language] ?? word.rawValue
    }
    notice = Notice(wording(said))
    return effects
  }

  /// Goes to an entry as by a link, in the pane that is opened where it is not.
  private mutating func read(_ word: EntryID) {
    if glossary == nil { glossary = GlossaryState() }
    if case nil = screens.top { glossary?.isFocused = true }
    guard glossaryEntry?.id != word else { return }
    let trail = glossary?.reading.trail ?? []
    let reading = EntryReading(trail: (trail.isEmpty ? [focusedEntry] : trail) + [word])
    glossary?.reading = reading
  }

  /// Says why it was not done: in the form that asked for it, or below.
  private mutating func tell(_ fault: TeamTermsFault, _ outcome: TermOutcome) {
    guard case .form(var form) = screens.top, form.purpose.isTerm else {
      let said = TermWords.refused(fault, outcome.edit) { word in
        book[word]?.headword[language] ?? word.rawValue
      }
      notice = Notice(wording(said), .fault)
      return
    }
    guard case .editTerm(let id) = form.purpose else {
      return tell(FormFault(fault, in: form), in: form)
    }
    switch fault.kind {
    case .changed, .unknown:
      let now = outcome.terms[id]?.texts ?? [:]
      let (context, book) = (formContext, book)
      form.rebase(on: now) { context.shown($0, of: now, in: book) }
      if now.isEmpty { form.fault = FormFault(fault, in: form) }
      screens.replaceTop(.form(form))
    default: tell(FormFault(fault, in: form), in: form)
    }
  }
}

extension TermEdit {
  /// The word it is about; nil where there are several.
  package var word: EntryID? {
    switch self {
    case .add(let id, _), .change(let id, _, _), .remove(let id, _): id
    case .take, .restore: nil
    }
  }

  /// The words it is about, in the order of their identifiers.
  package var words: [EntryID] {
    switch self {
    case .add(let id, _), .change(let id, _, _), .remove(let id, _): [id]
    case .take(let terms): terms.terms.map(\.id)
    case .restore(let texts, _): texts.keys.sorted { $0.rawValue < $1.rawValue }
    }
  }
}

extension TermOutcome {
  /// What takes it back; nil where nothing was changed.
  package var inverse: TermEdit? {
    guard case .kept(let inverse) = answer else { return nil }
    return inverse
  }
}
