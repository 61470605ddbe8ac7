import Leads
import Runtime
import Workbench

// What was answered and not kept yet.

extension Conversation {
  /// Takes up the draft of a form, where one was left.
  mutating func takeUpDraft(of form: FormState) throws(Leaving) -> FormState {
    guard let key = form.purpose.draftKey else { return form }
    if draft?.key != key {
      let found = try kept { () throws(StoreError) in try drafts.read(key) }
      draft = Draft(key: key, texts: found?.texts ?? [:])
    }
    var form = form
    for field in form.fields {
      if let text = draft?.texts[field.id.draftName] { form[field.id] = text }
    }
    if !form.changed.isEmpty { say(ConversationWords.draftBack) }
    return form
  }

  /// Keeps what a form holds now as its draft.
  mutating func note(_ form: FormState) throws(Leaving) {
    guard let former = draft, form.purpose.draftKey == former.key else { return }
    var texts = former.texts
    for field in form.changed { texts[field.id.draftName] = field.value }
    guard texts != former.texts else { return }
    let draft = Draft(key: former.key, texts: texts)
    self.draft = draft
    try kept { () throws(StoreError) in try drafts.keep(draft) }
  }

  /// Forgets the draft of a form that was kept or left; of others in the same draft, nothing.
  mutating func forgetDraft(of form: FormState) throws(Leaving) {
    guard let former = draft, form.purpose.draftKey == former.key else { return }
    let names = Set(form.fields.map(\.id.draftName))
    let rest = former.texts.filter { !names.contains($0.key) }
    draft = rest.isEmpty ? nil : Draft(key: former.key, texts: rest)
    try kept { () throws(StoreError) in
      if let draft { try drafts.keep(draft) } else { try drafts.drop(former.key, knownAs: nil) }
    }
  }

  /// Says what becomes of the answers when a form is left half-way.
  mutating func leave(_ form: FormState, _ leaving: Leaving) {
    switch leaving {
    case .cancelled:
      do throws(Leaving) {
        try forgetDraft(of: form)
      } catch {
        if case .failed(let failure) = error { tell(failure) }
      }
      draft = nil
      say(form.changed.isEmpty ? ConversationWords.nothingAsked : ConversationWords.dropped)
    case .ended, .failed:
      let isDraft = draft?.key == form.purpose.draftKey && draft?.texts.isEmpty == false
      say(isDraft ? ConversationWords.draftKept : ConversationWords.notKept)
    }
  }

  private func kept<Result>(
    _ work: () throws(StoreError) -> Result
  ) throws(Leaving) -> Result {
    do throws(StoreError) {
      return try work()
    } catch {
      throw .failed(workspace.failure(of: error))
    }
  }
}
