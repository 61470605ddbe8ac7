import Glossary
package import Leads

// The form of a lead's cadence: to begin one, or to pause, go on with and leave the one it is in.

/// What the form can do.
package enum CadenceChoice: Hashable, Sendable {
  /// Begin one.
  case enrol(CadenceName)
  /// Await nothing for a while.
  case pause
  /// Go on with what was paused.
  case goOn
  /// Leave it.
  case leave

  /// The word by which the form keeps it.
  package var code: String {
    switch self {
    case .enrol(let name): Self.mark + name.rawValue
    case .pause: "pause"
    case .goOn: "go-on"
    case .leave: "leave"
    }
  }

  /// Reads the word that a form keeps.
  package init(code: String) {
    switch code {
    case "pause": self = .pause
    case "go-on": self = .goOn
    case "leave": self = .leave
    default:
      let name = code.hasPrefix(Self.mark) ? String(code.dropFirst(Self.mark.count)) : code
      self = .enrol(CadenceName(rawValue: name))
    }
  }

  private static let mark = "enrol:"
}

/// A lead's way through its cadence, as its form shows it.
package struct CadenceCourse: Equatable, Sendable {
  /// Where it stands.
  package let standing: CadenceStanding
  /// Every step with its day.
  package let dates: [DatedStep]
}

extension FormContext {
  /// What can be done about the cadence that a lead is in; else those that suit it.
  package func cadenceForm(for file: LeadFile, at now: Instant) -> FormState {
    let standing = file.cadenceStanding(at: now, settings)
    guard let standing, standing.enrolment.isOpen else {
      let suited = settings.cadences.filter { $0.audience.suits(file.lead) }
      return form(of: file.lead.id, suited.map { .enrol($0.name) })
    }
    let isRunning = standing.enrolment.isRunning(on: today)
    var form = form(of: file.lead.id, isRunning ? [.pause, .leave] : [.goOn, .leave])
    form.course = CadenceCourse(
      standing: standing, dates: file.cadenceDates(settings, for: Self.daysShown))
    return form
  }

  /// The same for many leads, of which each may be in another cadence.
  package func cadenceForm(forMarked lead: LeadID) -> FormState {
    form(of: lead, settings.cadences.map { .enrol($0.name) } + [.pause, .leave])
  }

  /// For so many days what begins again is shown.
  static let daysShown = 60

  private func form(of lead: LeadID, _ choices: [CadenceChoice]) -> FormState {
    FormState(
      .cadence(lead),
      [
        .choice(
          .cadenceChoice, choices.map { FormField.Choice($0.code, name(of: $0)) }, selected: nil),
        .text(.cadenceDay),
      ])
  }

  private func name(of choice: CadenceChoice) -> Localized {
    switch choice {
    case .enrol(let name):
      settings.cadence(named: name)?.label ?? Localized(en: name.rawValue, fr: name.rawValue)
    case .pause: CadencePaneWords.pause
    case .goOn: CadencePaneWords.goOn
    case .leave: CadencePaneWords.leave
    }
  }

  /// What the filled form asks for.
  func cadence(from form: FormState, of lead: LeadID) throws(FormFault) -> Edit {
    let day = form[.cadenceDay].isEmpty ? nil : try day(form, .cadenceDay)
    let choice = CadenceChoice(code: form[.cadenceChoice])
    switch choice {
    case .enrol(let name):
      let words = settings.cadence(named: name)?.label(ofStep: 0)[formats.language] ?? ""
      let draft = EnrolmentDraft(name, from: day, action: words)
      return Edit(.cadence(.enrol(draft)), to: lead)
    case .pause: return Edit(.cadence(.pause(until: day)), to: lead)
    case .goOn, .leave:
      guard day == nil else { throw FormFault(field: .cadenceDay, reason: .unfitting) }
      guard choice == .goOn else { return Edit(.cadence(.leave), to: lead) }
      let standing = form.course?.standing
      let words = standing?.cadence?.label(ofStep: standing?.enrolment.done ?? 0)
      return Edit(.cadence(.goOn(action: words?[formats.language] ?? "")), to: lead)
    }
  }
}

extension Wording {
  /// A lead's way through its cadence, line by line: where it stands, and its steps.
  package func lines(of course: CadenceCourse) -> [String] {
    let (standing, done) = (course.standing, course.standing.enrolment.done)
    guard let cadence = standing.cadence else { return [line(for: standing)] }
    let near = course.dates.drop { cadence.period != nil && $0.place < done - 1 }
    let steps = near.prefix(cadence.period == nil ? near.count : 4).map { dated -> String in
      let label = self(cadence.label(ofStep: dated.place))
      guard dated.place >= done else { return "\(self(CadencePaneWords.done)) · \(label)" }
      return step(dated, of: cadence)
    }
    return [line(for: standing)] + steps.map { formats.isSpoken ? $0.spoken : $0 }
  }

  /// What a cadence would do, line by line: its goal, and its steps with their days.
  package func lines(of cadence: Cadence, from day: CalendarDate?, at now: Instant) -> [String] {
    let calendar = settings.calendar
    let anchor = day.map { calendar.day(after: $0, workingDays: 0) }
    let dates = cadence.dates(
      at: now, from: anchor, for: cadence.period == nil ? 0 : FormContext.daysShown, calendar)
    let goal = self(cadence.goalLabel)
    let head = goal.isEmpty ? [] : [labelled(self(CadencePaneWords.goal), goal)]
    let steps = dates.prefix(cadence.period == nil ? dates.count : 4)
    return head + steps.map { step($0, of: cadence) }.map { formats.isSpoken ? $0.spoken : $0 }
  }
}

extension String {
  /// The same with commas where dots stand between parts.
  fileprivate var spoken: String { split(separator: " · ").joined(separator: ", ") }
}

extension Model {
  /// Opens the form of the lead's cadence; asks for the lead first where it is not at hand.
  mutating func openCadenceForm() -> [Effect] {
    if worksOnMarks, let card = subjects.first {
      return open(formContext.cadenceForm(forMarked: card.id))
    }
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openCadenceForm(of: file) }
    awaited = .cadence(card.id)
    return [.readLead(card.id)]
  }

  mutating func openCadenceForm(of file: LeadFile) -> [Effect] {
    open(formContext.cadenceForm(for: file, at: now))
  }

  /// What the chosen cadence would do and when, or how far the lead's own has come.
  func cadenceRemark(on form: FormState) -> String {
    let tip = form.focused?.id == .cadenceDay ? [wording(CadencePaneWords.dayTip)] : []
    var lines: [String] = []
    if case .enrol(let name) = CadenceChoice(code: form[.cadenceChoice]) {
      let day = formats.readDate(form[.cadenceDay], today: today)
      lines =
        settings.cadence(named: name).map { wording.lines(of: $0, from: day, at: now) } ?? []
    } else if let course = form.course {
      lines = wording.lines(of: course)
    }
    return (tip + lines).joined(separator: "\n")
  }

  /// The entry on the cadence that a form has chosen, or that its lead is in.
  func cadenceEntry(of form: FormState) -> EntryID? {
    guard case .cadence = form.purpose else { return nil }
    if let course = form.course { return course.standing.cadence?.entry }
    guard case .enrol(let name) = CadenceChoice(code: form[.cadenceChoice]) else { return nil }
    return settings.cadence(named: name)?.entry
  }
}
