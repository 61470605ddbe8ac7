import Glossary
import Leads
import Workbench

// The team's own words.

extension Conversation {
  /// Asks for what the team says of a word: of an entry, or of a new one.
  mutating func define(_ words: String) throws(Leaving) {
    guard !words.isEmpty else { return say(ConversationWords.whichWord) }
    switch book.look(up: words, language: language) {
    case .found(let entry): try define(entry)
    case .several:
      guard let entry = try find(words) else { return }
      try define(entry)
    case .near, .nothing:
      say(ConversationWords.newWord(words))
      try complete(term: forms.addTermForm(beside: .lead), named: words)
    }
  }

  private mutating func define(_ entry: Entry) throws(Leaving) {
    let form: FormState
    do throws(TeamTermsFault) {
      form = try forms.editTermForm(of: entry)
    } catch {
      return say(TermWords.unreadable(error))
    }
    try complete(term: form)
  }

  /// Fills a form in and keeps it; what is wrong is told and asked again.
  private mutating func complete(
    term blank: FormState, named name: String = ""
  ) throws(Leaving) {
    var form = try takeUpDraft(of: blank)
    let field = FormFieldID.term(.name(language))
    if !name.isEmpty, form[field].isEmpty { form[field] = name }
    form = try fill(form)
    while true {
      let fault: FormFault
      switch edit(from: form) {
      case .failure(let found): fault = found
      case .success(nil):
        say(FormWords.nothingChanged)
        return try forgetDraft(of: form)
      case .success(let edit?):
        guard let refused = try keep(edit) else { return try forgetDraft(of: form) }
        guard refused.isMended else {
          // The answers are a draft, to be taken up over what others wrote.
          say(refusal(refused, edit.word))
          return say(ConversationWords.draftKept)
        }
        fault = FormFault(refused, in: form)
      }
      say(FormWords.fault(fault, language))
      form = try fill(form, only: [fault.field])
    }
  }

  private func edit(from form: FormState) -> Result<TermEdit?, FormFault> {
    Result { () throws(FormFault) in try forms.termEdit(from: form) }
  }

  /// Takes away what the team says of a word.
  mutating func forget(_ words: String) throws(Leaving) {
    guard !words.isEmpty else { return say(ConversationWords.whichWord) }
    guard let entry = try find(words) else { return }
    guard entry.origin != .builtIn else { return say(TermWords.nothingSaid) }
    if let fault = try keep(.remove(entry.id, seen: nil)) { say(refusal(fault, entry.id)) }
  }

  /// Takes back the last change of the team's words.
  mutating func revertTerm() throws(Leaving) {
    guard let edit = termUndo else { return say(TermWords.nothingToUndo) }
    if let fault = try keep(edit) { say(refusal(fault, edit.word)) }
  }

  private func refusal(_ fault: TeamTermsFault, _ word: EntryID?) -> Localized {
    TermWords.refused(fault, word.flatMap { book[$0] }?.headword[language])
  }

  /// Keeps an edit, and says what was done and how to take it back; or why it was not.
  private mutating func keep(_ edit: TermEdit) throws(Leaving) -> TeamTermsFault? {
    let former = book
    let outcome = try stored { store throws(StoreError) in try store.keep(edit) }
    let inverse: TermEdit?
    switch outcome.answer {
    case .refused(let fault): return fault
    case .kept(let undo): inverse = undo
    }
    guard let inverse, let word = edit.word else {
      say(FormWords.nothingChanged)
      return nil
    }
    termUndo = inverse
    let entry = Glossary(terms: outcome.settings.terms)[word] ?? former[word]
    say(
      TermWords.done(
        inverse, entry?.headword[language] ?? word.rawValue, now: outcome.terms[word]?.texts,
        undo: ConversationTask.revert.name[language]))
    return nil
  }
}

extension TeamTermsFault {
  /// Whether another answer to the same questions may be kept.
  fileprivate var isMended: Bool {
    switch kind {
    case .known, .unknown, .changed, .linked: false
    default: true
    }
  }
}
