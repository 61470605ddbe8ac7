internal import Leads

extension DemoHistory {
  mutating func capture() {
    var lead = NewLead(company: company.name, source: source.name)
    lead.domain = company.domain
    lead.headcount = random.happens(80) ? company.headcount : nil
    lead.city = company.town
    lead.country = culture.country
    // Some raw leads are an organisation only, or a person without address.
    let isSparse = fate.summit == .captured && random.happens(12)
    if !isSparse || random.happens(50) { lead.contact = company.person }
    lead.title = lead.contact == nil ? nil : company.title
    lead.email = isSparse ? nil : company.email
    lead.phone = random.happens(75) ? company.phone : nil
    lead.origin = source.origin
    lead.channel = source.channel
    lead.site = source.site
    if !source.campaigns.isEmpty, random.happens(70) {
      lead.campaign = random.pick(source.campaigns)
    }
    lead.score = fate.summit == .captured ? score / 2 : score
    let hasEstimate = fate.summit >= .salesQualified || random.happens(45)
    lead.estimate = hasEstimate ? amount : nil
    lead.tags = tags()
    lead.note = random.happens(25) ? random.pick(texts.notes) : ""
    tell(opener, .add(lead))
    if let signal = source.signal, random.happens(fate.summit == .captured ? 35 : 70) {
      tell(opener, .log(said(signal, by: .prospect)))
    }
    if fate.summit == .captured {
      wait()
      if random.happens(40) { attempt() }
    }
  }

  mutating func becomeMQL() {
    wait()
    if random.happens(30) { attempt() }
    if source.origin == .outbound {
      // Without an act of the prospect, G03 would keep it an MCL.
      tell(opener, .log(said(random.pick([.download, .webinar, .form, .demo]), by: .prospect)))
    }
    // One in six goes to SQL directly, with the reason that G15 asks for.
    guard fate.summit == .marketingQualified || !random.happens(16) else { return }
    if fate.summit == .marketingQualified { wait() }
    let isBelowThreshold = pointsLeft < 50
    tell(
      opener, .move(to: .marketingQualified, isProvisional: false),
      because: isBelowThreshold ? random.pick(texts.lowScoreReasons) : nil)
    if fate.summit == .marketingQualified, random.happens(30) { answerInPart() }
  }

  mutating func becomeSQL() {
    wait()
    converse()
    wait()
    let isProvisional =
      fate.summit == .salesQualified && fate.lane == .stage(.salesQualified) && pointsLeft >= 52
      && random.happens(14)
    if isProvisional {
      answerInPart()
    } else {
      answerEnough()
    }
    let skips = !hasMoved
    tell(
      opener, .move(to: .salesQualified, isProvisional: isProvisional),
      because: skips ? random.pick(texts.skipReasons) : nil)
  }

  mutating func becomeSAL() {
    wait()
    tell(closer, .accept(Acceptance(owner: DemoBook.userID(closer), on: day)))
    if random.happens(40) { meet() }
  }

  mutating func becomeCO() {
    wait()
    if random.happens(60) { meet() }
    let isAsked = random.happens(85)
    let offer = OfferDraft(amount: amount, issued: day, wasRequested: isAsked)
    tell(
      closer, .offer(offer), because: isAsked ? nil : random.pick(texts.unaskedOfferReasons))
  }

  /// The last phase: signature, nurturing or an end, else what is to be done next.
  mutating func end() {
    switch fate.lane {
    case .stage(.won):
      wait()
      tell(closer, .win(Contract(signed: day, value: amount)))
      if fate.daysAtRest < 20, random.happens(60) { plan(random.pick(texts.kickoffs), closer) }
    case .stage(let stage):
      let isSales = stage >= .salesAcceptable
      plan(
        random.pick(isSales ? texts.salesActions : texts.actions), isSales ? closer : opener)
    case .parked:
      wait()
      let reasons: [ParkingReason] =
        fate.summit == .captured ? [.emailOnly, .cold] : [.cold, .timing, .timing, .recycled]
      let until = random.happens(70) ? lastDay.advanced(byDays: random.from(5...180)) : nil
      tell(opener, .park(until: until, random.pick(reasons)))
    case .disqualified:
      wait()
      let reason = random.pick(Self.disqualifications)
      tell(opener, .disqualify(reason, note: random.pick(texts.closingNotes)))
    case .lost:
      wait()
      let reason = random.pick(Self.losses)
      tell(closer, .lose(reason, note: random.pick(texts.closingNotes)))
    }
  }

  // Spelled out, so that a reason added to the domain does not change every book.
  private static let disqualifications: [DisqualificationReason] = [
    .offTarget, .noNeed, .unreachable, .duplicate, .wrongPerson, .competitor, .student,
    .outOfTerritory, .notInterested,
  ]
  private static let losses: [LossReason] = [
    .competitor, .price, .budgetWithdrawn, .noDecision, .timing, .missingFeature,
    .authorityChange, .noReply,
  ]
}

// MARK: - What the phases are made of

extension DemoHistory {
  /// The points that the lead has when the next step is told.
  private var pointsLeft: Int {
    guard let first = told.first?.at else { return score }
    var lead = Lead(
      id: id, account: AccountID(high: 0, low: 0), contact: nil, origin: source.origin,
      channel: source.channel, site: nil, source: "", captured: first)
    lead.score = score
    lead.scoredAt = first
    let activities = told.compactMap { step -> Activity? in
      guard case .log(let draft) = step.change else { return nil }
      return Activity(
        id: ActivityID(high: 0, low: 0), lead: id, kind: draft.kind, initiator: draft.initiator,
        isTwoWay: draft.isTwoWay, at: step.at, author: DemoBook.userID(step.actor),
        text: draft.text, disposition: draft.disposition)
    }
    let file = LeadFile(
      lead: lead, account: Account(id: lead.account, name: ""), contacts: [],
      activities: activities)
    return file.score.points(at: moment, halving: .standard)
  }

  private func said(_ kind: ActivityKind, by initiator: Initiator) -> ActivityDraft {
    ActivityDraft(kind, by: initiator, isTwoWay: false, text: texts.signals[kind] ?? "")
  }

  private mutating func tags() -> [String] {
    let drawn = (0..<random.below(4)).map { _ in random.pick(texts.tags) }
    return Set(drawn).sorted()
  }

  private mutating func attempt() {
    let isCall = random.happens(65)
    let text = random.pick(isCall ? texts.missedCalls : texts.introductions)
    tell(
      opener,
      .log(ActivityDraft(isCall ? .call : .email, by: .us, isTwoWay: false, text: text)))
  }

  private mutating func converse() {
    let initiator = random.pick([Initiator.us, .us, .prospect])
    let text = random.pick(texts.conversations)
    tell(opener, .log(ActivityDraft(.call, by: initiator, isTwoWay: true, text: text)))
  }

  private mutating func meet() {
    let kind = random.pick([ActivityKind.meeting, .demo, .meeting])
    let text = random.pick(texts.meetings)
    tell(closer, .log(ActivityDraft(kind, by: .us, isTwoWay: true, text: text)))
  }

  private mutating func answer(_ criterion: Criterion, _ level: CriterionLevel)
    -> QualificationDraft.Answer
  {
    let lists = texts.answers[criterion]
    let list = level == .sufficient ? lists?.sufficient : lists?.partial
    return QualificationDraft.Answer(level, list.map { random.pick($0) } ?? "")
  }

  /// One or two letters in part, as after a first exchange.
  private mutating func answerInPart() {
    var draft = QualificationDraft()
    let count = random.from(1...2)
    for _ in 0..<count {
      let criterion = random.pick(Criterion.allCases)
      draft.answers[criterion] = answer(criterion, .partial)
    }
    tell(opener, .qualify(draft))
  }

  /// The four letters as the standard policy wants them; beyond SQL with project and horizon.
  private mutating func answerEnough() {
    let goesOn = fate.summit > .salesQualified
    var draft = QualificationDraft()
    draft.answers[.need] = answer(.need, .sufficient)
    let sure = random.pick([Criterion.budget, .authority, .timeline])
    for criterion in [Criterion.budget, .authority, .timeline] {
      let isSure = criterion == sure || random.happens(goesOn ? 75 : 45)
      draft.answers[criterion] = answer(criterion, isSure ? .sufficient : .partial)
    }
    if random.happens(60) { draft.budgetAmount = amount }
    if goesOn || random.happens(55) {
      draft.project = random.pick(texts.projects)
      draft.horizon = day.advanced(byDays: random.from(25...(goesOn ? 300 : 520)))
    }
    tell(opener, .qualify(draft))
  }

  /// Plans the next action: none for some, and for the others overdue, today or ahead.
  private mutating func plan(_ text: String, _ actor: String) {
    let luck = random.below(100)
    let slack = day.days(until: lastDay)
    let due: CalendarDate
    switch luck {
    case 0..<18: return
    case 18..<36 where slack > 0: due = lastDay.advanced(byDays: -random.from(1...min(slack, 12)))
    case 18..<50: due = lastDay
    default: due = lastDay.advanced(byDays: random.from(1...21))
    }
    let minute = random.happens(40) ? random.from(17...35) * 30 : nil
    tell(actor, .plan(NextAction(text: text, due: due, minute: minute)))
  }
}
