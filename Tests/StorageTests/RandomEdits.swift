import Leads

/// Edits as a busy team might ask them: many fit, many are refused, some change nothing.
struct RandomEdits {
  let dice: Dice
  /// Apart, so that the rest stays as it was before activities had an end.
  private let ends = Dice(seed: 3)
  let users: [UserID]
  var leads: [LeadID] = []
  /// Whether people are entered among those who are not to be contacted; never in a draft.
  var listsPeople = true
  /// Whether leads come into cadences.
  var enrols = true

  private static let words = ["Dupont", "Œuvre", "Nordia", "Morel", "Brasserie", "Inès", "vip"]

  /// Forgets leads whose addition was refused or taken back.
  mutating func keepOnly(_ known: [LeadCard]) { leads = known.map(\.id) }

  mutating func request(at now: Instant) -> CommitRequest {
    var edits: [Edit] = []
    let count = dice.chance(oneIn: 4) ? 3 : 1
    for _ in 0..<count { edits.append(edit(at: now)) }
    return CommitRequest(edits, by: dice.pick(users), at: now, door: .screen)
  }

  /// A few changes of a lead that is there.
  func changes(of lead: LeadID, at now: Instant) -> [Edit] {
    (0...dice.below(3)).map { _ in Edit(change(at: now), to: lead) }
  }

  /// A new lead; now and then one that is there already.
  mutating func addition(at now: Instant) -> Edit {
    let addition = fresh(at: now)
    guard dice.chance(oneIn: 60) else { return addition }
    return Edit(addition.change, to: dice.pick(leads))
  }

  private mutating func fresh(at now: Instant) -> Edit {
    let id = LeadID(at: now, entropy: (dice.roll(), dice.roll()))
    leads.append(id)
    return Edit(
      dice.chance(oneIn: 3) ? .enter(imported()) : .add(new()), to: id,
      reason: WrittenReason("un autre lead"))
  }

  private mutating func edit(at now: Instant) -> Edit {
    guard !leads.isEmpty, !dice.chance(oneIn: leads.count < 8 ? 5 : 40) else {
      return fresh(at: now)
    }
    let reason = dice.chance(oneIn: 3) ? nil : WrittenReason("parce que")
    return Edit(change(at: now), to: dice.pick(leads), reason: reason)
  }

  private func text() -> String { "\(dice.pick(Self.words)) \(dice.pick(Self.words))" }

  private func money() -> Money {
    Money(
      minorUnits: dice.below(1_000_000),
      currency: dice.chance(oneIn: 4) ? Currency("CHF") ?? .euro : .euro)
  }

  private func day(_ now: Instant) -> CalendarDate {
    ZoneRules.paris.date(now).advanced(byDays: dice.below(600) - 20)
  }

  private func new() -> NewLead {
    var new = NewLead(company: dice.pick(Self.words), source: text())
    if !dice.chance(oneIn: 4) { new.contact = text() }
    if !dice.chance(oneIn: 4) { new.email = "a\(dice.below(5))@exemple.fr" }
    if dice.chance(oneIn: 2) { new.estimate = money() }
    if dice.chance(oneIn: 3) { new.owner = dice.pick(users) }
    if dice.chance(oneIn: 3) { new.city = text() }
    new.score = dice.below(120)
    new.note = dice.chance(oneIn: 2) ? text() : ""
    return new
  }

  private func imported() -> ImportedLead {
    var imported = ImportedLead(new(), claims: dice.pick(Lane.all))
    for criterion in Criterion.allCases where dice.chance(oneIn: 2) {
      imported.answers[criterion] = text()
    }
    imported.closingNote = dice.chance(oneIn: 2) ? text() : ""
    imported.lastTouch = dice.chance(oneIn: 2) ? CalendarDate(dayNumber: 20_700) : nil
    return imported
  }

  private func change(at now: Instant) -> Edit.Change {
    switch dice.below(listsPeople ? 19 : 17) {
    case 0, 1: .set([fieldEdit()])
    case 2, 3: .move(to: dice.pick(Stage.allCases), isProvisional: dice.chance(oneIn: 4))
    case 4, 5: .qualify(answers(now))
    case 6: .confirmTemperature(dice.pick(Temperature.allCases))
    case 7, 8: .log(activity(now))
    case 9: .plan(dice.chance(oneIn: 3) ? nil : NextAction(text: text(), due: day(now)))
    case 10: .snooze(until: day(now))
    case 11: .park(until: day(now), dice.pick(ParkingReason.allCases))
    case 12: .resume
    case 13:
      dice.chance(oneIn: 2)
        ? .disqualify(dice.pick(DisqualificationReason.allCases), note: text())
        : .lose(dice.pick(LossReason.allCases), note: text())
    case 14: .reopen
    case 15: sale(now)
    case 16 where enrols: .cadence(cadence(now))
    case 17 where dice.chance(oneIn: 3): listed(now)
    case 17: .suppress(terms(now))
    case 18: WrittenReason("revenu").map { .lift(.reason($0)) } ?? .resume
    default: .contact(ContactDraft(name: text()))
    }
  }

  private func cadence(_ now: Instant) -> CadenceAct {
    switch dice.below(6) {
    case 0: .pause(until: dice.chance(oneIn: 2) ? day(now) : nil)
    case 1: .goOn(action: text())
    case 2: .leave
    default: .enrol(EnrolmentDraft(dice.pick(UsualCadence.allCases).name, action: text()))
    }
  }

  /// Whatever an undo may take back: an objection stays.
  private func terms(_ now: Instant) -> SuppressionTerms {
    switch dice.below(3) {
    case 0: .notInterested(until: nil, wholeAccount: dice.chance(oneIn: 3))
    case 1: .alreadyContacted(until: day(now), campaign: nil)
    default: .unreachable(dice.pick(Address.Kind.allCases))
    }
  }

  /// Whoever has one of the addresses that many leads share.
  private func listed(_ now: Instant) -> Edit.Change {
    guard let address = Address("a\(dice.below(5))@exemple.fr") else { return .resume }
    return .list(address, .suppress(terms(now)))
  }

  private func sale(_ now: Instant) -> Edit.Change {
    let today = ZoneRules.paris.date(now)
    return switch dice.below(3) {
    case 0: .accept(Acceptance(owner: dice.pick(users), on: today))
    case 1:
      .offer(
        OfferDraft(amount: money(), issued: today, wasRequested: dice.chance(oneIn: 2)))
    default: ending(now)
    }
  }

  private func ending(_ now: Instant) -> Edit.Change {
    switch dice.below(6) {
    case 0, 1: .handOver(HandoffDraft(to: dice.pick(users), note: text()))
    case 2: .returnHandoff(dice.pick(ReturnReason.allCases), note: text())
    default: .win(Contract(signed: ZoneRules.paris.date(now), value: money()))
    }
  }

  private func fieldEdit() -> FieldEdit {
    switch dice.below(8) {
    case 0: FieldEdit(.company, to: .text(dice.pick(Self.words)))
    case 1: FieldEdit(.contact, to: .text(text()))
    case 2: FieldEdit(.email, to: .text("b\(dice.below(5))@exemple.fr"))
    case 3: FieldEdit(.owner, to: dice.chance(oneIn: 3) ? .none : FieldValue(dice.pick(users)))
    case 4: FieldEdit(.score, to: .integer(dice.below(100)))
    case 5: FieldEdit(.amount, to: FieldValue(money()))
    case 6: FieldEdit(.tags, to: .text(text()))
    default: FieldEdit(.note, to: .text(text()))
    }
  }

  private func answers(_ now: Instant) -> QualificationDraft {
    var draft = QualificationDraft()
    for criterion in Criterion.allCases where !dice.chance(oneIn: 3) {
      let level = dice.chance(oneIn: 8) ? .blocking : dice.pick(CriterionLevel.allCases)
      draft.answers[criterion] = .init(level, text())
    }
    if dice.chance(oneIn: 2) { draft.project = text() }
    if dice.chance(oneIn: 2) { draft.horizon = day(now) }
    return draft
  }

  private func activity(_ now: Instant) -> ActivityDraft {
    let kind = dice.pick(ActivityKind.allCases)
    let dispositions = kind.dispositions
    return ActivityDraft(
      kind, by: dice.pick(Initiator.allCases), isTwoWay: dice.chance(oneIn: 2),
      at: now.advanced(byDays: -dice.below(100)), text: text(),
      disposition: dispositions.isEmpty || ends.chance(oneIn: 2) ? nil : ends.pick(dispositions),
      mode: ends.chance(oneIn: 2) ? nil : ends.pick(InteractionMode.allCases),
      minutes: ends.chance(oneIn: 2) ? nil : ends.below(90))
  }
}
