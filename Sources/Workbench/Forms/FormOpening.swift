import Glossary
import Leads

// The forms as keys open them.

extension Model {
  mutating func open(_ form: FormState) -> [Effect] {
    screens.open(.form(form))
    return form.purpose.draftKey.map { readDraft($0) } ?? []
  }

  mutating func openAddForm() -> [Effect] {
    open(formContext.addForm)
  }

  /// Asks for the whole record; the form opens when it is there.
  mutating func openEditForm() -> [Effect] {
    if worksOnMarks { return openAssignForm() }
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openEditForm(of: file) }
    awaited = .edit(card.id)
    return [.readLead(card.id)]
  }

  /// The fields that make sense for many leads; what is left as it is changes nothing.
  private mutating func openAssignForm() -> [Effect] {
    guard case .choice(let owners, _) = formContext.ownerField(nil).content else { return [] }
    let unchanged = FormField.Choice(FormField.unchanged, FormWords.unchanged)
    let owner = FormField.choice(
      .record(.owner), [unchanged] + owners, selected: FormField.unchanged)
    return open(FormState(.assign, [owner, .text(.record(.tags))]))
  }

  mutating func openEditForm(of file: LeadFile) -> [Effect] {
    open(formContext.editForm(of: file))
  }

  mutating func openLogForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.logForm(for: card))
  }

  mutating func openActionForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.actionForm(for: card))
  }

  mutating func openSnoozeForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.snoozeForm(for: card))
  }

  mutating func openParkForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.parkForm(for: card))
  }

  /// Disqualifies before a project is there, loses after: the one that fits the stage.
  mutating func openEndForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.endForm(for: card))
  }

  mutating func openEndForm(isProject: Bool, _ card: LeadCard) -> [Effect] {
    open(formContext.endForm(for: card, isProject: isProject))
  }

  mutating func openImportForm() -> [Effect] {
    open(FormState(.importFile, [.text(.path)]))
  }

  /// Asks for demonstration data; the job itself knows whether the workspace may take it.
  mutating func makeDemo() -> [Effect] {
    guard job == nil else { return [] }
    job = JobState(isDemo: true)
    return [.makeDemo]
  }
}
