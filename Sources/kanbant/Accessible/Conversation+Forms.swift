import Glossary
import Leads
import Workbench

// Forms, one question after another.

extension Conversation {
  /// Asks for every field of a form, or only for some, and returns it filled in.
  ///
  /// What was answered is a draft until `forgetDraft`, where the form has drafts.
  mutating func fill(
    _ form: FormState, only asked: Set<FormFieldID>? = nil
  ) throws(Leaving) -> FormState {
    var form = form
    var place = 0
    do throws(Leaving) {
      while form.fields.indices.contains(place) {
        form.focus = place
        let id = form.fields[place].id
        guard asked?.contains(id) ?? true, isAsked(id, in: form) else {
          place += 1
          continue
        }
        switch try fillFocused(&form) {
        case .next: place += 1
        case .previous: place = previous(place, in: form, asked)
        case .enough: return form
        }
        try note(form)
      }
      return form
    } catch {
      leave(form, error)
      throw error
    }
  }

  private enum Step {
    case next, previous, enough
  }

  private func previous(_ place: Int, in form: FormState, _ asked: Set<FormFieldID>?) -> Int {
    form.fields[..<place].lastIndex { asked?.contains($0.id) ?? true && isAsked($0.id, in: form) }
      ?? place
  }

  // What makes no sense after an earlier answer is not asked.
  private func isAsked(_ id: FormFieldID, in form: FormState) -> Bool {
    switch id {
    case .record(.site) where form.purpose == .add:
      CaptureChannel(rawValue: form[.record(.channel)])?.happensOnSite ?? true
    // What the end says of both sides is not asked again.
    case .twoWay:
      form[.activityKind] != ActivityKind.note.rawValue && form[.disposition].isEmpty
    case .disposition: kind(in: form)?.dispositions.isEmpty == false
    case .cadenceDay:
      switch CadenceChoice(code: form[.cadenceChoice]) {
      case .enrol, .pause: true
      case .goOn, .leave: false
      }
    case .mode, .minutes: [.call, .meeting, .demo].contains(kind(in: form))
    // It is told, and nothing is chosen there.
    case .relations: false
    default: true
    }
  }

  private func kind(in form: FormState) -> ActivityKind? {
    ActivityKind(rawValue: form[.activityKind])
  }

  /// Asks for the field in use until its answer makes sense.
  private mutating func fillFocused(_ form: inout FormState) throws(Leaving) -> Step {
    guard let field = form.focused else { return .next }
    let label = FormWords.spokenLabel(of: field.id, language)
    while true {
      say(
        field.id == .line
          ? ConversationWords.oneLine(field.value)
          : ConversationWords.question(of: label, choices(of: field), present: shown(field)))
      let answer = try answer()
      if Self.leaves(answer) { throw .cancelled }
      switch answer {
      case "": return .next
      case "=": return .enough
      case "<": return .previous
      case "?":
        explain(field, of: form)
      default:
        if let step = put(answer, into: field, of: &form) { return step }
      }
    }
  }

  /// Puts an answer into its field; nil where it made no sense, which is told.
  private func put(_ answer: String, into field: FormField, of form: inout FormState) -> Step? {
    switch field.content {
    case .choice(let choices, _):
      let code = Folding.fold(answer)
      guard
        let place = Self.place(of: answer, among: choices.map(\.label))
          ?? choices.firstIndex(where: { $0.code == code })
      else {
        say(ConversationWords.noChoice(answer, choices.count))
        return nil
      }
      form[field.id] = choices[place].code
    case .text, .paragraph:
      let former = form[field.id]
      form.answer(field.id, with: answer == "-" ? "" : answer)
      if let fault = forms.fault(of: field.id, in: form) {
        say(FormWords.fault(fault, language))
        form[field.id] = former
        return nil
      }
      // Something noted about a letter of which nothing was known makes it partial at least.
      if case .evidence(let criterion) = field.id { form.raise(criterion) }
    }
    return .next
  }

  private func choices(of field: FormField) -> String {
    guard case .choice(let choices, _) = field.content else { return "" }
    // Many are not read out at each question; a question mark does.
    guard choices.count <= Self.mostReadOut else { return "" }
    return listed(choices.map(\.label))[language]
  }

  private static let mostReadOut = 12

  private func shown(_ field: FormField) -> String {
    switch field.content {
    case .text, .paragraph: field.value
    case .choice(let choices, let selected):
      choices.indices.contains(selected) ? choices[selected].label[language] : ""
    }
  }

  /// What a field means, what it takes, and what else can be typed.
  private func explain(_ field: FormField, of form: FormState) {
    if case .letter(let criterion) = field.id { explain(criterion) }
    if let id = field.id.entry, let entry = book[id] {
      if let note = GlossaryWords.origin(of: entry) { say(note) }
      say(wording.labelled(entry.headword[language], entry.definition.typeset(language)))
    } else {
      // What the glossary has no word on is told by what the form is for.
      say(FormWords.title(of: form.purpose))
    }
    if case .record(let name) = field.id, case .text = field.content {
      say(ConversationWords.takes(name.label, wording.expectation(of: name)))
    }
    let tip = FormWords.tip(for: form, language).replacing(" · ", with: ", ")
    if !tip.isEmpty { say(ConversationWords.example(tip)) }
    if case .choice(let choices, _) = field.content { say(listed(choices.map(\.label))) }
    say(ConversationWords.fieldHelp)
  }

  /// What to ask the buyer about a letter, and when each level is right.
  private func explain(_ criterion: Criterion) {
    for question in criterion.questions { say(ConversationWords.ask(question)) }
    for level in CriterionLevel.allCases {
      say(
        wording.labelled(
          level.word(for: criterion, language), level.guide(for: criterion).typeset(language)))
    }
  }
}

extension FormState {
  /// Makes a letter partial of which nothing was known and something is now.
  fileprivate mutating func raise(_ criterion: Criterion) {
    guard CriterionLevel(self[.letter(criterion)]) == .unknown,
      !self[.evidence(criterion)].isEmpty
    else { return }
    self[.letter(criterion)] = CriterionLevel.partial.name
  }
}
