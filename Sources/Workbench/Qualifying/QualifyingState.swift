package import Leads
package import TUI

/// The form of the four letters: what is typed, over what is known.
package struct QualifyingState: Equatable, Sendable {
  /// The lead with its records as they were when the form was opened.
  package let file: LeadFile
  /// The lead's number.
  package let card: LeadCard
  /// The levels chosen.
  package var levels: BANTLevels
  /// The evidence typed, in the order of the letters.
  package var evidence: [TextArea]
  /// The amount set aside or raisable.
  package var budgetAmount: TextField
  /// The people of the account with their part in the purchase: `Name (role), Name`.
  package var people: TextField
  /// The project.
  package var project: TextField
  /// The day to buy by.
  package var horizon: TextField
  /// The field in use.
  package var focus: Focus = .level(.budget) {
    didSet { if focus.criterion != oldValue.criterion { scroll = 0 } }
  }
  /// How many lines of the questions lie above what is shown of them.
  package var scroll = 0
  /// What is wrong, and with which field.
  package var fault: FormFault?
  /// The width in which evidence is drawn, which Up and Down need.
  package var evidenceWidth = 60
  private var opened: [String: String] = [:]

  /// The fields, from the top.
  package enum Focus: Hashable, Sendable {
    case level(Criterion)
    case evidence(Criterion)
    case budgetAmount, people, project, horizon

    /// The field of a letter's structured value.
    static func fact(of criterion: Criterion) -> Focus {
      switch criterion {
      case .budget: .budgetAmount
      case .authority: .people
      case .need: .project
      case .timeline: .horizon
      }
    }

    /// The letter whose block the field is in.
    package var criterion: Criterion {
      switch self {
      case .level(let criterion), .evidence(let criterion): criterion
      case .budgetAmount: .budget
      case .people: .authority
      case .project: .need
      case .horizon: .timeline
      }
    }
  }

  /// The fields in the order of Tab.
  package static let order: [Focus] = [
    .level(.budget), .evidence(.budget), .budgetAmount,
    .level(.authority), .evidence(.authority), .people,
    .level(.need), .evidence(.need), .project,
    .level(.timeline), .evidence(.timeline), .horizon,
  ]

  package init(
    file: LeadFile, card: LeadCard, amount: String, people: String, horizon: String
  ) {
    self.file = file
    self.card = card
    let qualification = file.qualification
    levels = qualification?.levels ?? .unknown
    evidence = Criterion.allCases.map { TextArea(qualification?[$0].evidence?.text ?? "") }
    budgetAmount = TextField(amount)
    self.people = TextField(people)
    project = TextField(qualification?.project ?? "")
    self.horizon = TextField(horizon)
    opened = texts
  }

  /// What the fields hold, by the names that drafts use.
  package var texts: [String: String] {
    var texts = [
      "budget-amount": budgetAmount.text, "people": people.text, "project": project.text,
      "horizon": horizon.text,
    ]
    for criterion in Criterion.allCases {
      texts["level-\(criterion.name)"] = levels[criterion].name
      texts["evidence-\(criterion.name)"] = evidence[criterion.rawValue].text
    }
    return texts
  }

  /// Whether anything was changed since the form was opened.
  package var isChanged: Bool { texts != opened }

  /// Whether a letter's level or evidence was changed.
  func isChanged(_ criterion: Criterion) -> Bool {
    ["level-\(criterion.name)", "evidence-\(criterion.name)"]
      .contains { texts[$0] != opened[$0] }
  }

  /// Whether one of the other fields was changed.
  func isChanged(_ name: String) -> Bool { texts[name] != opened[name] }

  package var draftKey: DraftKey { DraftKey(form: "qualify", lead: file.lead.id) }

  mutating func restore(_ texts: [String: String]) {
    for criterion in Criterion.allCases {
      if let level = texts["level-\(criterion.name)"].flatMap(CriterionLevel.init) {
        levels[criterion] = level
      }
      if let text = texts["evidence-\(criterion.name)"] { evidence[criterion.rawValue].text = text }
    }
    if let text = texts["budget-amount"] { budgetAmount.text = text }
    if let text = texts["people"] { people.text = text }
    if let text = texts["project"] { project.text = text }
    if let text = texts["horizon"] { horizon.text = text }
  }

  mutating func moveFocus(by step: Int) {
    let order = Self.order
    let place = (order.firstIndex(of: focus) ?? 0) + step
    focus = order[(place % order.count + order.count) % order.count]
  }

  mutating func moveLetter(by step: Int) {
    let next = (focus.criterion.rawValue + step + 4) % 4
    focus = .level(Criterion.allCases[next])
  }

  mutating func changeLevel(by step: Int) {
    guard case .level(let criterion) = focus else { return }
    let next = (levels[criterion].rawValue + step + 4) % 4
    levels[criterion] = CriterionLevel.allCases[next]
  }

  /// Gives a key to the field in use; false when the field does not want it.
  mutating func type(_ key: Key) -> Bool {
    let taken: Bool
    switch focus {
    case .level: taken = typeLevel(key)
    case .evidence(let criterion):
      taken = evidence[criterion.rawValue].handle(key, width: evidenceWidth)
      if taken { raise(criterion) }
    case .budgetAmount: taken = budgetAmount.handle(key)
    case .people: taken = people.handle(key)
    case .project: taken = project.handle(key)
    case .horizon: taken = horizon.handle(key)
    }
    if taken { fault = nil }
    return taken
  }

  // Something noted about a letter of which nothing was known makes it partial at least.
  private mutating func raise(_ criterion: Criterion) {
    guard levels[criterion] == .unknown, !evidence[criterion.rawValue].isEmpty else { return }
    levels[criterion] = .partial
  }

  private mutating func typeLevel(_ key: Key) -> Bool {
    guard case .level(let criterion) = focus, case .character(let typed) = key else {
      return false
    }
    if typed == " " {
      changeLevel(by: 1)
    } else if let level = CriterionLevel.allCases.first(where: { $0.sign == typed }) {
      levels[criterion] = level
    } else {
      // Words begin to flow into the evidence, so that nobody loses a first letter.
      focus = .evidence(criterion)
      _ = evidence[criterion.rawValue].handle(key, width: evidenceWidth)
      raise(criterion)
    }
    return true
  }

  /// Puts the cursor of the field in use at a cell of its place on the screen.
  mutating func putCursor(at cell: Position, of size: Size, wasFocused: Bool) {
    let columns = size.columns
    switch focus {
    case .level: break
    case .evidence(let criterion):
      evidence[criterion.rawValue].putCursor(at: cell, of: size, isScrolled: wasFocused)
    case .budgetAmount:
      budgetAmount.putCursor(at: cell.column, of: columns, isScrolled: wasFocused)
    case .people: people.putCursor(at: cell.column, of: columns, isScrolled: wasFocused)
    case .project: project.putCursor(at: cell.column, of: columns, isScrolled: wasFocused)
    case .horizon: horizon.putCursor(at: cell.column, of: columns, isScrolled: wasFocused)
    }
  }

  mutating func paste(_ text: String) {
    switch focus {
    case .level(let criterion):
      focus = .evidence(criterion)
      paste(text)
    case .evidence(let criterion):
      evidence[criterion.rawValue].insert(pasted: text)
      raise(criterion)
    case .budgetAmount: budgetAmount.insert(pasted: text)
    case .people: people.insert(pasted: text)
    case .project: project.insert(pasted: text)
    case .horizon: horizon.insert(pasted: text)
    }
  }
}
