import Glossary
import Leads

// Moving about forms and lists, drafts, and the ways out.

extension Model {
  mutating func moveField(by step: Int) -> [Effect] {
    switch screens.top {
    case .form(var form):
      form.moveFocus(by: step)
      screens.replaceTop(.form(form))
      return keepDraft(of: form, isUrgent: true)
    case .refusal(var refusal):
      refusal.form.moveFocus(by: step)
      screens.replaceTop(.refusal(refusal))
    case .qualifying(var state):
      state.moveFocus(by: step)
      screens.replaceTop(.qualifying(state))
      return keepDraft(of: state, isUrgent: true)
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .filter:
      break
    }
    return []
  }

  mutating func moveLine(by step: Int) -> [Effect] {
    switch screens.top {
    case .commands(var list):
      let count = lines(of: list).count
      list.selection = max(0, min(list.selection + step, count - 1))
      screens.replaceTop(.commands(list))
    case .picker(var picker):
      picker.selection = max(0, min(picker.selection + step, picker.choices.count - 1))
      screens.replaceTop(.picker(picker))
    case .arranging(var state):
      state.selection = max(
        0, min(state.selection + step, ArrangingState.choices.count - 1))
      screens.replaceTop(.arranging(state))
    case .views(var state):
      state.selection = max(0, min(state.selection + step, state.lines.count - 1))
      screens.replaceTop(.views(state))
    case .history(var history):
      history.selection = max(0, min(history.selection + step, history.lineCount - 1))
      screens.replaceTop(.history(history))
    case .bulk: return scrollBoxText(by: step)
    case nil, .triage, .lead, .form, .refusal, .qualifying, .filter: return moveField(by: step)
    }
    return []
  }

  mutating func changeChoice(by step: Int) -> [Effect] {
    switch screens.top {
    case .form(var form):
      form.changeChoice(by: step)
      screens.replaceTop(.form(form))
      return keepDraft(of: form, isUrgent: false)
    case .refusal(var refusal):
      refusal.form.changeChoice(by: step)
      screens.replaceTop(.refusal(refusal))
    case .qualifying(var state):
      state.changeLevel(by: step)
      screens.replaceTop(.qualifying(state))
      return keepDraft(of: state, isUrgent: false)
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .filter:
      break
    }
    return []
  }

  /// Takes or runs the selected line of the list on top.
  mutating func chooseLine() -> [Effect] {
    switch screens.top {
    case .commands(let list): return runLine(of: list)
    case .picker(let picker): return choose(in: picker)
    case .arranging(let state):
      screens.close()
      return arrange(state.choice)
    case .views(let state): return choose(in: state)
    case .history(let history): return choose(in: history)
    case nil, .triage, .lead, .form, .refusal, .bulk, .qualifying, .filter: return []
    }
  }

  /// Closes what is on top without keeping it; texts stay as drafts.
  mutating func giveUp() -> [Effect] {
    if glossary?.isFocused == true {
      glossary?.isFocused = false
      return settleLayout()
    }
    var effects: [Effect] = []
    switch screens.top {
    case .form(let form):
      effects = keepDraft(of: form, isUrgent: true)
      if !effects.isEmpty { notice = Notice(FormWords.draftKept[language]) }
    case .qualifying(let state):
      effects = keepDraft(of: state, isUrgent: true)
      if !effects.isEmpty { notice = Notice(FormWords.draftKept[language]) }
    case .filter(let filter): effects = giveUp(filter)
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .refusal:
      break
    }
    let left = screens.top
    screens.close()
    if case .form(let form) = left { askForWaiver(after: form) }
    return effects
  }

  /// The draft of a form whose fields were changed.
  func keepDraft(of form: FormState, isUrgent: Bool) -> [Effect] {
    guard let key = form.purpose.draftKey, !form.changed.isEmpty else { return [] }
    let texts = Dictionary(
      form.changed.map { ($0.id.draftName, $0.value) }, uniquingKeysWith: { $1 })
    return [.keepDraft(Draft(key: key, texts: texts), isUrgent: isUrgent)]
  }

  /// Puts back what was typed before and never kept.
  mutating func take(_ draft: Draft?, for key: DraftKey) -> [Effect] {
    if key == TriageState.draftKey { return restoreTriage(draft) }
    guard let draft, !draft.texts.isEmpty else { return [] }
    var said = FormWords.draftRestored(keyName(of: .submit))
    switch screens.top {
    case .form(var form) where form.purpose.draftKey == key && form.changed.isEmpty:
      // Which fields there are follows from the kind of contact.
      if let kind = draft.texts[FormFieldID.activityKind.draftName] {
        form[.activityKind] = kind
        form.follow(.activityKind)
      }
      for field in form.fields {
        if let text = draft.texts[field.id.draftName] { form[field.id] = text }
      }
      if form.purpose.fileTask != nil { said = TermFileWords.pathRestored }
      screens.replaceTop(.form(form))
    case .qualifying(var state) where state.draftKey == key && !state.isChanged:
      state.restore(draft.texts)
      screens.replaceTop(.qualifying(state))
    default: return []
    }
    notice = Notice(said[language])
    return []
  }

  /// Closes the form whose edits were kept, and forgets its draft.
  mutating func closeKeptForm() -> [Effect] {
    switch screens.top {
    case .form(let form):
      screens.close()
      return form.purpose.draftKey.map { [.dropDraft($0)] } ?? []
    case .qualifying(let state):
      screens.close()
      return [.dropDraft(state.draftKey)]
    case .refusal:
      screens.close()
      // The form from which the refusal came has had its edits kept too.
      switch screens.top {
      case .qualifying, .form: return closeKeptForm()
      default: return []
      }
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .filter:
      return []
    }
  }

  /// The store did not keep the form's edits: it stays open with all that was typed.
  mutating func failForm(_ error: StoreError) {
    guard case .form(var form) = screens.top, case .refused(let refusal, _) = error else {
      return
    }
    switch refusal {
    case .empty(let field): form.fault = FormFault(field: .record(field), reason: .empty)
    case .invalid(.email, _): form.fault = FormFault(field: .record(.email), reason: .noAddress)
    default: return
    }
    screens.replaceTop(.form(form))
  }
}
