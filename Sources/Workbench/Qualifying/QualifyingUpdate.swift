import Glossary
package import Leads
import TUI

extension Model {
  /// Asks for the lead's records; the form opens when they are there.
  mutating func openQualifying() -> [Effect] {
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openQualifying(file, card) }
    awaited = .qualify(card.id)
    return [.readLead(card.id)]
  }

  mutating func openQualifying(_ file: LeadFile, _ card: LeadCard) -> [Effect] {
    let amount = file.qualification?.budgetAmount.map { formats.money($0) } ?? ""
    let horizon = file.qualification?.horizon?.description ?? ""
    let state = QualifyingState(
      file: file, card: card, amount: amount, people: BuyingCentre.text(file.contacts, language),
      horizon: horizon)
    screens.open(.qualifying(state))
    return readDraft(state.draftKey)
  }

  /// Scrolls the questions on by a page, and from their end back to the first.
  mutating func readQuestions() -> [Effect] {
    guard case .qualifying(var state) = screens.top else { return [] }
    state.scroll = nextQuestions(of: state) ?? 0
    screens.replaceTop(.qualifying(state))
    return []
  }

  mutating func moveLetter(by step: Int) -> [Effect] {
    guard case .qualifying(var state) = screens.top else { return [] }
    state.moveLetter(by: step)
    screens.replaceTop(.qualifying(state))
    return keepDraft(of: state, isUrgent: true)
  }

  func keepDraft(of state: QualifyingState, isUrgent: Bool) -> [Effect] {
    guard state.isChanged else { return [] }
    return [.keepDraft(Draft(key: state.draftKey, texts: state.texts), isUrgent: isUrgent)]
  }

  mutating func submit(_ state: QualifyingState) -> [Effect] {
    do throws(FormFault) {
      let draft = try draft(from: state)
      guard state.isChanged else {
        screens.close()
        notice = Notice(FormWords.nothingChanged[language])
        return [.dropDraft(state.draftKey)]
      }
      let lead = state.file.lead.id
      var edits: [Edit] = []
      if state.isChanged("people") {
        edits += BuyingCentre.drafts(state.people.text, over: state.file.contacts)
          .map { Edit(.contact($0), to: lead) }
      }
      edits.append(Edit(.qualify(draft), to: lead))
      return save(edits)
    } catch {
      var state = state
      state.fault = error
      switch error.field {
      case .horizon: state.focus = .horizon
      default: state.focus = .budgetAmount
      }
      screens.replaceTop(.qualifying(state))
      return []
    }
  }

  /// What was changed, over the qualification that was there.
  private func draft(from state: QualifyingState) throws(FormFault) -> QualificationDraft {
    var draft = QualificationDraft(base: state.file.qualification?.id)
    for criterion in Criterion.allCases where state.isChanged(criterion) {
      draft.answers[criterion] = QualificationDraft.Answer(
        state.levels[criterion], state.evidence[criterion.rawValue].text)
    }
    if state.isChanged("budget-amount") { draft.budgetAmount = try amount(of: state) }
    if state.isChanged("project") { draft.project = state.project.text.trimmed.nonEmpty }
    if state.isChanged("horizon") { draft.horizon = try horizon(of: state) }
    return draft
  }

  private func amount(of state: QualifyingState) throws(FormFault) -> Money? {
    let text = state.budgetAmount.text.trimmed
    guard !text.isEmpty else { return nil }
    guard let money = formats.readMoney(text, currency: settings.currency) else {
      throw FormFault(field: .record(.amount), reason: .noAmount)
    }
    return money
  }

  private func horizon(of state: QualifyingState) throws(FormFault) -> CalendarDate? {
    let text = state.horizon.text.trimmed
    guard !text.isEmpty else { return nil }
    guard let day = formats.readDate(text, today: today) else {
      throw FormFault(field: .horizon, reason: .noDay)
    }
    return day
  }

  /// What the letters as typed would mean: shown while they are typed, kept by nobody.
  func verdict(on state: QualifyingState) -> QualifyingVerdict {
    var inputs = state.file.temperatureInputs
    inputs.need = state.levels.need
    inputs.timeline = state.levels.timeline
    inputs.hasProject = !state.project.text.trimmed.isEmpty
    inputs.horizon = (try? horizon(of: state)) ?? nil
    inputs.lastTwoWay = now
    if state.isChanged { inputs.confirmed = nil }
    return QualifyingVerdict(
      reading: inputs.reading(at: now, zone: settings.zone),
      shortfalls: settings.policy.shortfalls(of: state.levels), policy: settings.policy,
      hasProject: inputs.hasProject,
      hasHorizon: QualifyingVerdict.isNear(inputs.horizon, today: today),
      hasDecider: BuyingCentre.people(in: state.people.text).contains { $0.role == .decider })
  }
}

/// What the letters of a form would mean, were they kept.
package struct QualifyingVerdict: Equatable {
  /// The temperature, with its rule.
  package let reading: TemperatureReading
  /// What the policy still lacks; empty when SQL is open as far as BANT goes.
  let shortfalls: [QualificationPolicy.Shortfall]
  /// The policy in force.
  let policy: QualificationPolicy
  /// Whether SAL has its project, its day, and somebody who decides is known.
  let hasProject, hasHorizon, hasDecider: Bool

  /// Whether a day to buy by lies within the medium term, as SAL asks.
  static func isNear(_ horizon: CalendarDate?, today: CalendarDate) -> Bool {
    horizon.map { $0 <= today.advanced(byDays: Temperature.mediumTermDays) } ?? false
  }

  /// Whether the letters open SQL.
  var opensSQL: Bool { shortfalls.isEmpty }
  /// Whether the letters open SAL, acceptance aside.
  var opensSAL: Bool { opensSQL && hasProject && hasHorizon && reading.temperature >= .warm }
}
