import Glossary
import Leads
import TUI

// Keys and pasted blocks that go into a field instead of firing a command.

extension Model {
  /// Gives a key to the field in use; nil when it is not the field's to take.
  mutating func type(_ key: Key) -> [Effect]? {
    switch screens.top {
    case .filter(let filter): return type(key, into: filter)
    case .form(var form):
      let columns = inputColumns(of: form)
      guard form.type(key, in: language, columns: columns) else { return nil }
      screens.replaceTop(.form(form))
      return keepDraft(of: form, isUrgent: false)
    case .refusal(var refusal):
      let columns = inputColumns(of: refusal.form)
      guard refusal.form.type(key, in: language, columns: columns) else { return nil }
      screens.replaceTop(.refusal(refusal))
      return []
    case .bulk(var bulk):
      guard bulk.reason?.handle(key) == true else { return nil }
      screens.replaceTop(.bulk(bulk))
      return []
    case .qualifying(var state):
      guard state.type(key) else { return nil }
      screens.replaceTop(.qualifying(state))
      return keepDraft(of: state, isUrgent: false)
    case .commands(var list):
      guard list.field.handle(key) else { return nil }
      list.selection = 0
      screens.replaceTop(.commands(list))
      return []
    case .picker(var picker): return pick(key, in: &picker)
    case .arranging(let state): return arrange(by: key, in: state)
    case .views(let state): return type(key, into: state)
    case nil, .triage, .lead, .history: return nil
    }
  }

  // Nothing is typed here: j and k move, and an acronym's first letter goes to the next lane that
  // begins with it.
  private mutating func pick(_ key: Key, in picker: inout StagePickerState) -> [Effect]? {
    guard case .character(let letter) = key else { return nil }
    if letter == "j" || letter == "k" { return moveLine(by: letter == "j" ? 1 : -1) }
    let choices = picker.choices
    let order = (1...choices.count).map { (picker.selection + $0) % choices.count }
    let wanted = letter.uppercased()
    guard let next = order.first(where: { choices[$0].lane.acronym.hasPrefix(wanted) }) else {
      return nil
    }
    picker.selection = next
    screens.replaceTop(.picker(picker))
    return []
  }

  // Nothing is typed here either: Space chooses a line and stays.
  private mutating func arrange(by key: Key, in state: ArrangingState) -> [Effect]? {
    switch key {
    case .character("j"): moveLine(by: 1)
    case .character("k"): moveLine(by: -1)
    case .character(" "): arrange(state.choice)
    default: nil
    }
  }

  /// Puts a pasted block into the field in use; elsewhere it is text and fires nothing.
  mutating func paste(_ text: String) -> [Effect] {
    switch screens.top {
    case .filter(var filter):
      filter.field.insert(pasted: text)
      return retype(filter)
    case .form(var form):
      form.paste(text)
      screens.replaceTop(.form(form))
      return keepDraft(of: form, isUrgent: false)
    case .refusal(var refusal):
      refusal.form.paste(text)
      screens.replaceTop(.refusal(refusal))
    case .bulk(var bulk):
      bulk.reason?.insert(pasted: text)
      screens.replaceTop(.bulk(bulk))
    case .qualifying(var state):
      state.paste(text)
      screens.replaceTop(.qualifying(state))
      return keepDraft(of: state, isUrgent: false)
    case .commands(var list):
      list.field.insert(pasted: text)
      list.selection = 0
      screens.replaceTop(.commands(list))
    case .views(var state):
      state.field.insert(pasted: text)
      state.selection = 0
      screens.replaceTop(.views(state))
    case nil, .triage, .lead, .history, .picker, .arranging:
      notice = Notice(HintWords.pasteNowhere[language])
    }
    return []
  }
}
