import Glossary
import Leads

// Files of the team's words, asked for where the words are read.

extension Model {
  mutating func openImportTerms() -> [Effect] {
    open(formContext.importTermsForm(beside: entryInHand))
  }

  mutating func openExportTerms() -> [Effect] {
    open(formContext.exportTermsForm(beside: entryInHand))
  }

  /// The entry that is read, or would be.
  private var entryInHand: EntryID { glossaryEntry?.id ?? focusedEntry }

  mutating func ask(_ request: TermFileRequest) -> [Effect] {
    awaited = .answer
    return [.termFile(request)]
  }

  /// Takes in what became of a file of words.
  mutating func take(_ answer: TermFileAnswer) -> [Effect] {
    switch answer {
    case .taken(let outcome):
      let former = book
      settings = outcome.settings
      return show(outcome, former) { $0.fileTask == .take } + release() + reload()
    case .written(let path, let count):
      var effects: [Effect] = []
      if case .form(let form) = screens.top, form.purpose.fileTask == .write {
        effects = closeKeptForm()
      }
      notice = Notice(wording(TermFileWords.written(count, path, formats)))
      return effects + release()
    case .refused(let fault, let request):
      stopAwaiting()
      tell(fault, request)
      return []
    }
  }

  /// Says why it was not done: in the form that asked for it, or below.
  private mutating func tell(_ fault: TermFileFault, _ request: TermFileRequest) {
    let name = request.path.split(separator: "/").last.map(String.init) ?? request.path
    guard case .form(let form) = screens.top, form.purpose.fileTask == request.task else {
      notice = Notice(wording(TermFileWords.sentence(fault, for: name)), .fault)
      return
    }
    // The path stands in the field: its last part is enough to know it by.
    tell(FormFault(field: .path, reason: .termFile(fault, name)), in: form)
  }
}

extension FormPurpose {
  /// What it asks of a file of words; nil where it asks for something else.
  package var fileTask: TermFileRequest.Task? {
    switch self {
    case .importTerms: .take
    case .exportTerms: .write
    default: nil
    }
  }
}
