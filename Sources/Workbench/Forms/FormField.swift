package import Glossary
package import Leads
package import TUI

/// The fields that forms are made of.
package enum FormFieldID: Hashable, Sendable {
  /// A lead in one typed line.
  case line
  /// A field of the record.
  case record(EditableField)
  /// What to do next, and when.
  case actionText, actionDue
  /// A day to wait or to park until; the reason's word and its note.
  case until, reasonCode, reasonNote
  /// Why somebody is not to be contacted, and about whom or what that is.
  case suppressionChoice, wholeAccount, deadAddress
  /// What to do about a cadence, and from or until which day.
  case cadenceChoice, cadenceDay
  /// The reason that lets a warning pass.
  case writtenReason
  /// What was done: its kind, who started it, whether both took part, what was said.
  case activityKind, initiator, twoWay, activityText
  /// How it ended, by what means, and how many minutes it took.
  case disposition, mode, minutes
  /// What the prospect was seen to do.
  case signal
  /// Why nothing is to be done next.
  case waiver
  /// Who takes the lead for sales, and when.
  case acceptingOwner, acceptedOn
  /// Who is to take the lead, and what they should know; what they say to it.
  case handoffTo, handoffNote, decision
  /// The offer.
  case offerAmount, offerIssued, offerRequested
  /// The signature.
  case signedOn, contractValue
  /// One letter's level and evidence; the values that go with the letters.
  case letter(Criterion), evidence(Criterion), budgetAmount, people, project, horizon
  /// Whether to enter SQL by score alone; an act that proves interest.
  case provisional, proof
  /// The template of a mail, its language, subject and text, and where it goes.
  case mailTemplate, mailLanguage, mailSubject, mailBody, mailWay
  /// The file to read or to write.
  case path
  /// Which lead may be the same, by choice or by number; which of two stays.
  case duplicate, otherLead, keptSide
  /// Which side of one thing is kept; what comes along.
  case merging(MergeField), relations
  /// What the team says of a word.
  case term(TeamTerms.Field)
}

extension FormFieldID {
  /// The name under which drafts keep the field.
  package var draftName: String {
    switch self {
    case .record(let field): field.rawValue
    case .letter(let criterion): "level-\(criterion.name)"
    case .evidence(let criterion): "evidence-\(criterion.name)"
    case .budgetAmount: "budget-amount"
    case .term(let field): field.rawValue
    case .merging(let field): "merging-\(field.name)"
    default: "\(self)"
    }
  }
}

/// One field of a form.
package struct FormField: Equatable, Sendable {
  package let id: FormFieldID
  package var content: Content

  /// The code of the choice that leaves a field of many leads as it is in each.
  static let unchanged = "unchanged"

  /// What a field holds.
  package enum Content: Equatable, Sendable {
    /// Typed text.
    case text(TextField)
    /// Typed text that takes several lines.
    case paragraph(TextArea)
    /// One of several words.
    case choice([Choice], selected: Int)
  }

  /// One word to choose.
  package struct Choice: Equatable, Sendable {
    /// What is kept; empty for nothing.
    package let code: String
    /// What is shown.
    package let label: Localized

    package init(_ code: String, _ label: Localized) {
      self.code = code
      self.label = label
    }
  }

  /// A field for typed text.
  static func text(_ id: FormFieldID, _ text: String = "") -> FormField {
    FormField(id: id, content: .text(TextField(text)))
  }

  /// A field for typed text that takes several lines.
  static func paragraph(_ id: FormFieldID, _ text: String = "") -> FormField {
    FormField(id: id, content: .paragraph(TextArea(text)))
  }

  /// A field with the words of a closed list; `optional` puts nothing first.
  static func choice<Code: RawRepresentable<String> & CaseIterable>(
    _ id: FormFieldID, _ list: Code.Type, selected: Code? = nil, isOptional: Bool = false,
    label: (Code) -> Localized
  ) -> FormField {
    var choices = isOptional ? [Choice("", FormWords.nothing)] : []
    choices += list.allCases.map { Choice($0.rawValue, label($0)) }
    return choice(id, choices, selected: selected?.rawValue)
  }

  /// A field with given words.
  static func choice(_ id: FormFieldID, _ choices: [Choice], selected: String?) -> FormField {
    let place = choices.firstIndex { $0.code == selected } ?? 0
    return FormField(id: id, content: .choice(choices, selected: place))
  }

  /// How an activity of a kind may have ended, and that nobody says so.
  static func dispositions(of kind: ActivityKind, selected: Disposition? = nil) -> FormField {
    let choices = kind.dispositions.map { Choice($0.rawValue, $0.label(for: kind)) }
    return choice(
      .disposition, [Choice("", FormWords.notSaid)] + choices, selected: selected?.rawValue)
  }

  /// What may be observed of a kind.
  static func signals(of kind: ActivityKind, selected: Signal? = nil) -> FormField {
    let signals = Signal.allCases.filter { $0.kind == kind }
    return choice(
      .signal, signals.map { Choice($0.rawValue, $0.label) }, selected: selected?.rawValue)
  }

  /// Yes or no.
  static func truth(_ id: FormFieldID, _ value: Bool) -> FormField {
    choice(
      id, [Choice("no", FormWords.no), Choice("yes", FormWords.yes)],
      selected: value ? "yes" : "no")
  }

  /// Whether it is chosen which side of two leads is kept.
  var isOfTwoSides: Bool {
    switch id {
    case .merging, .keptSide: true
    default: false
    }
  }

  /// The text typed, or the code chosen.
  package var value: String {
    switch content {
    case .text(let field): field.text.trimmed
    case .paragraph(let area): area.text.trimmed
    case .choice(let choices, let selected):
      choices.indices.contains(selected) ? choices[selected].code : ""
    }
  }

  /// Puts a text or a code in; a code that is no choice changes nothing.
  mutating func put(_ value: String) {
    switch content {
    case .text: content = .text(TextField(value))
    case .paragraph: content = .paragraph(TextArea(value))
    case .choice(let choices, _):
      guard let place = choices.firstIndex(where: { $0.code == value }) else { return }
      content = .choice(choices, selected: place)
    }
  }
}
