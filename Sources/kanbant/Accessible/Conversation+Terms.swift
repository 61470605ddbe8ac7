import Glossary
import Leads
import Runtime
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
          say(refusal(refused, edit))
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
    let edit = TermEdit.remove(entry.id, seen: nil)
    if let fault = try keep(edit) { say(refusal(fault, edit)) }
  }

  /// Takes back the last change of the team's words.
  mutating func revertTerm() throws(Leaving) {
    guard let edit = termUndo else { return say(TermWords.nothingToUndo) }
    if let fault = try keep(edit) { say(refusal(fault, edit)) }
  }

  private func refusal(_ fault: TeamTermsFault, _ edit: TermEdit) -> Localized {
    TermWords.refused(fault, edit) { word in book[word]?.headword[language] ?? word.rawValue }
  }

  /// Keeps an edit, and says what was done and how to take it back; or why it was not.
  private mutating func keep(_ edit: TermEdit) throws(Leaving) -> TeamTermsFault? {
    let former = book
    let outcome = try stored { store throws(StoreError) in try store.keep(edit) }
    if case .refused(let fault) = outcome.answer { return fault }
    tell(outcome, former)
    return nil
  }

  private mutating func tell(_ outcome: TermOutcome, _ former: Glossary) {
    if let inverse = outcome.inverse { termUndo = inverse }
    let now = Glossary(terms: outcome.settings.terms)
    let undo = ConversationTask.revert.name[language]
    say(
      TermWords.done(outcome, undo: undo, invocation.formats) { word in
        (now[word] ?? former[word])?.headword[language] ?? word.rawValue
      })
  }
}

// Files of words.
extension Conversation {
  /// Takes over a file of words.
  mutating func importTerms(_ path: String) throws(Leaving) {
    try complete(termFile: forms.importTermsForm(beside: .lead), path)
  }

  /// Writes the team's words into a file, where there are any.
  mutating func exportTerms(_ path: String) throws(Leaving) {
    guard !workspace.settings.terms.isEmpty else { return say(TermFileWords.nothingToWrite) }
    try complete(termFile: forms.exportTermsForm(beside: .lead), path)
  }

  /// Asks for the file, where none was named, and does what is asked; what is wrong is told and
  /// asked again.
  private mutating func complete(
    termFile blank: FormState, _ path: String
  ) throws(Leaving) {
    var form = try takeUpDraft(of: blank)
    if path.isEmpty { form = try fill(form) } else { form.answer(.path, with: path) }
    while let fault = try exchange(form) {
      say(fault)
      form = try fill(form)
    }
    try forgetDraft(of: form)
  }

  /// Does what a form asks of a file, and says so; or returns why it was not done.
  private mutating func exchange(_ form: FormState) throws(Leaving) -> Localized? {
    let request: TermFileRequest
    do throws(FormFault) {
      guard let asked = try forms.termFile(from: form) else { return nil }
      request = asked
    } catch {
      let said = FormWords.fault(error, language)
      return Localized(en: said, fr: said)
    }
    let former = book
    let files = options.namedFiles
    let answer = try stored { store throws(StoreError) in try request.answer(from: store, files) }
    switch answer {
    case .taken(let outcome): tell(outcome, former)
    case .written(let path, let count):
      say(TermFileWords.written(count, path, invocation.formats))
    case .refused(let fault, _): return TermFileWords.sentence(fault, for: request.path)
    }
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
