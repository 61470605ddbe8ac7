/// The fields of a lead.
public enum LeadField: Int, RecordField {
  /// Whom it pursues, and through whom.
  case account = 1, contact
  /// How it came in.
  case origin, channel, site, source, campaign, captured, imported, laneClaimed
  /// How far it has climbed.
  case stage, stageEntered, provisional
  /// What is being done with it.
  case workState, workUntil, workReason, workNote
  /// Who works it, and what it is worth.
  case owner, score, estimate, tags, note
  /// What to do next.
  case actionText, actionDue, actionMinute
  /// Who took it for sales.
  case acceptedBy, acceptedOn
  /// The deal.
  case opportunityOpened, opportunityAmount, expectedClose
  /// What was signed.
  case signedOn, contractValue
  /// What somebody confirmed by hand.
  case confirmedTemperature
  /// Who proposed it to whom, when, and with what words.
  case handoffFrom, handoffTo, handoffAt, handoffNote
  /// Who sent it back, when, and why.
  case returnedBy, returnedAt, returnReason, returnNote
  /// Why nothing is to be done next.
  case actionWaived
  /// Who means to answer it, and how long that holds.
  case claimedBy = 53, claimedUntil
  /// The lead that it became a part of.
  case mergedInto = 44
  /// Its way through the last cadence it was enrolled in.
  case cadence = 45
  case cadenceBegun, cadenceAnchor, cadenceDone, cadenceState, cadenceUntil, cadenceWhy
  case cadenceSince
  /// When points were given, and by whom.
  case scoredAt = 43
  case scoredBy = 60

  /// Leads have these fields.
  public static var kind: RecordKind { .lead }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .account: "account"
    case .contact: "contact"
    case .origin: "origin"
    case .channel: "channel"
    case .site: "site"
    case .source: "source"
    case .campaign: "campaign"
    case .captured: "captured"
    case .imported: "imported"
    case .laneClaimed: "lane-claimed"
    case .stage: "stage"
    case .stageEntered: "stage-entered"
    case .provisional: "provisional"
    case .workState: "work-state"
    case .workUntil: "work-until"
    case .workReason: "work-reason"
    case .workNote: "work-note"
    case .owner: "owner"
    case .score: "score"
    case .estimate: "estimate"
    case .tags: "tags"
    case .note: "note"
    case .actionText: "action"
    case .actionDue: "action-due"
    case .actionMinute: "action-minute"
    case .acceptedBy, .acceptedOn, .opportunityOpened, .opportunityAmount, .expectedClose,
      .signedOn, .contractValue, .confirmedTemperature, .handoffFrom, .handoffTo, .handoffAt,
      .handoffNote, .returnedBy, .returnedAt, .returnReason, .returnNote, .actionWaived,
      .claimedBy, .claimedUntil, .mergedInto, .scoredAt, .scoredBy:
      saleName
    case .cadence, .cadenceBegun, .cadenceAnchor, .cadenceDone, .cadenceState, .cadenceUntil,
      .cadenceWhy, .cadenceSince:
      cadenceName
    }
  }

  /// The names of what tells of a lead's way through a cadence.
  private var cadenceName: String {
    switch self {
    case .cadenceBegun: "cadence-begun"
    case .cadenceAnchor: "cadence-anchor"
    case .cadenceDone: "cadence-done"
    case .cadenceState: "cadence-state"
    case .cadenceUntil: "cadence-until"
    case .cadenceWhy: "cadence-why"
    case .cadenceSince: "cadence-since"
    default: "cadence"
    }
  }

  /// The names of what comes of qualifying and selling.
  private var saleName: String {
    switch self {
    case .acceptedBy: "accepted-by"
    case .acceptedOn: "accepted-on"
    case .opportunityOpened: "opportunity-opened"
    case .opportunityAmount: "opportunity-amount"
    case .expectedClose: "expected-close"
    case .signedOn: "signed-on"
    case .contractValue: "contract-value"
    case .confirmedTemperature: "confirmed-temperature"
    case .handoffFrom: "handoff-from"
    case .handoffTo: "handoff-to"
    case .handoffAt: "handoff-at"
    case .handoffNote: "handoff-note"
    case .returnedBy: "returned-by"
    case .returnedAt: "returned-at"
    case .returnReason: "return-reason"
    case .returnNote: "return-note"
    case .actionWaived: "action-waived"
    case .claimedBy: "claimed-by"
    case .claimedUntil: "claimed-until"
    case .mergedInto: "merged-into"
    case .scoredAt: "scored-at"
    case .scoredBy: "scored-by"
    default: ""
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .account: .record(.account)
    case .contact: .record(.contact)
    case .owner, .acceptedBy, .handoffFrom, .handoffTo, .returnedBy, .claimedBy, .scoredBy: .user
    case .origin, .channel, .site, .workState, .workReason, .returnReason, .cadenceState,
      .cadenceWhy:
      .code
    case .source, .campaign, .workNote, .tags, .note, .actionText, .actionWaived,
      .handoffNote, .returnNote, .cadence:
      .text
    case .captured, .stageEntered, .handoffAt, .returnedAt, .cadenceBegun, .cadenceSince,
      .claimedUntil, .scoredAt:
      .instant
    case .imported, .provisional: .truth
    case .stage, .laneClaimed, .score, .actionMinute, .confirmedTemperature, .cadenceDone,
      .mergedInto:
      .number
    case .workUntil, .actionDue, .acceptedOn, .opportunityOpened, .expectedClose, .signedOn,
      .cadenceAnchor, .cadenceUntil:
      .date
    case .estimate, .opportunityAmount, .contractValue: .money
    }
  }
}

extension Lead: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: LeadField) -> FieldValue {
    switch field {
    case .account: FieldValue(account)
    case .contact: FieldValue(contact)
    case .origin: FieldValue(code: origin)
    case .channel: FieldValue(code: channel)
    case .site: FieldValue(code: site)
    case .source: .text(source)
    case .campaign: FieldValue(campaign)
    case .captured: FieldValue(captured)
    case .imported: FieldValue(isImported)
    case .laneClaimed: FieldValue(laneClaimed?.rank)
    case .stage: .integer(stage.rawValue)
    case .stageEntered: FieldValue(stageEntered)
    case .provisional: FieldValue(isProvisional)
    case .workState: .text(workState.code)
    case .workUntil: FieldValue(workState.until)
    case .workReason: FieldValue(workState.reasonCode)
    case .workNote: FieldValue(workState.note)
    case .owner: FieldValue(owner)
    case .score: .integer(score)
    case .estimate: FieldValue(estimate)
    case .tags: .text(tags.joined(separator: ","))
    case .note: .text(note)
    case .actionText: FieldValue(nextAction?.text)
    case .actionDue: FieldValue(nextAction?.due)
    case .actionMinute: FieldValue(nextAction?.minute)
    case .acceptedBy, .acceptedOn, .opportunityOpened, .opportunityAmount, .expectedClose,
      .signedOn, .contractValue, .confirmedTemperature, .handoffFrom, .handoffTo, .handoffAt,
      .handoffNote, .returnedBy, .returnedAt, .returnReason, .returnNote, .actionWaived,
      .claimedBy, .claimedUntil, .mergedInto, .scoredAt, .scoredBy:
      saleValue(of: field)
    case .cadence, .cadenceBegun, .cadenceAnchor, .cadenceDone, .cadenceState, .cadenceUntil,
      .cadenceWhy, .cadenceSince:
      enrolment?.value(of: field) ?? .none
    }
  }

  private func saleValue(of field: LeadField) -> FieldValue {
    switch field {
    case .acceptedBy: FieldValue(acceptance?.owner)
    case .acceptedOn: FieldValue(acceptance?.on)
    case .opportunityOpened: FieldValue(opportunity?.opened)
    case .opportunityAmount: FieldValue(opportunity?.amount)
    case .expectedClose: FieldValue(opportunity?.expectedClose)
    case .signedOn: FieldValue(contract?.signed)
    case .contractValue: FieldValue(contract?.value)
    case .confirmedTemperature: FieldValue(confirmedTemperature?.rawValue)
    case .handoffFrom: FieldValue(handoff?.from)
    case .handoffTo: FieldValue(handoff?.to)
    case .handoffAt: FieldValue(handoff?.proposed)
    case .handoffNote: FieldValue(handoff?.note)
    case .returnedBy: FieldValue(handoff?.returned?.by)
    case .returnedAt: FieldValue(handoff?.returned?.at)
    case .returnReason: FieldValue(code: handoff?.returned?.reason)
    case .returnNote: FieldValue(handoff?.returned?.note)
    case .actionWaived: FieldValue(actionWaived.nonEmpty)
    case .claimedBy: FieldValue(claim?.by)
    case .claimedUntil: FieldValue(claim?.until)
    case .mergedInto: FieldValue(mergedInto?.value)
    case .scoredAt: FieldValue(scoredAt)
    case .scoredBy: FieldValue(scoredBy)
    default: .none
    }
  }

  /// Makes a lead from its fields; nil where account, captured or stage is missing.
  public init?(id: Identifier<AnyRecord>, values: (LeadField) -> FieldValue) {
    guard let account = values(.account).identifier(of: Account.self),
      let captured = values(.captured).instant,
      let stage = values(.stage).integer.flatMap(Stage.init(rawValue:))
    else { return nil }
    self.init(
      id: id.cast(to: Lead.self), account: account,
      contact: values(.contact).identifier(of: Contact.self),
      origin: values(.origin).code(LeadOrigin.self) ?? .inbound,
      channel: values(.channel).code(CaptureChannel.self) ?? .sourced,
      site: values(.site).code(SiteKind.self), source: values(.source).text ?? "",
      captured: captured)
    self.stage = stage
    stageEntered = values(.stageEntered).instant ?? captured
    readWork(values)
    readSale(values)
  }

  private mutating func readWork(_ values: (LeadField) -> FieldValue) {
    campaign = values(.campaign).text
    isImported = values(.imported).truth
    laneClaimed = values(.laneClaimed).integer.flatMap(Lane.init(rank:))
    isProvisional = values(.provisional).truth
    workState = WorkState(
      code: values(.workState).text ?? "", until: values(.workUntil).date,
      reason: values(.workReason).text, note: values(.workNote).text)
    owner = values(.owner).identifier(of: User.self)
    score = values(.score).integer ?? 0
    scoredAt = values(.scoredAt).instant
    scoredBy = values(.scoredBy).identifier(of: User.self)
    tags = (values(.tags).text ?? "").split(separator: ",").map(String.init)
    note = values(.note).text ?? ""
    nextAction = values(.actionDue).date.map {
      NextAction(
        text: values(.actionText).text ?? "", due: $0, minute: values(.actionMinute).integer)
    }
    actionWaived = values(.actionWaived).text ?? ""
    confirmedTemperature =
      values(.confirmedTemperature).integer.flatMap(Temperature.init(rawValue:))
  }

  private mutating func readSale(_ values: (LeadField) -> FieldValue) {
    estimate = values(.estimate).money
    if let owner = values(.acceptedBy).identifier(of: User.self),
      let day = values(.acceptedOn).date
    {
      acceptance = Acceptance(owner: owner, on: day)
    }
    opportunity = values(.opportunityOpened).date.map {
      Opportunity(
        opened: $0, amount: values(.opportunityAmount).money,
        expectedClose: values(.expectedClose).date)
    }
    if let signed = values(.signedOn).date, let value = values(.contractValue).money {
      contract = Contract(signed: signed, value: value)
    }
    handoff = Handoff(values)
    if let person = values(.claimedBy).identifier(of: User.self),
      let end = values(.claimedUntil).instant
    {
      claim = Claim(by: person, until: end)
    }
    mergedInto = values(.mergedInto).integer.map { LeadNumber($0) }
    enrolment = Enrolment(values)
  }
}

extension Handoff {
  /// Reads a hand-over from the fields of its lead; nil where there was none.
  public init?(_ values: (LeadField) -> FieldValue) {
    guard let from = values(.handoffFrom).identifier(of: User.self),
      let to = values(.handoffTo).identifier(of: User.self),
      let proposed = values(.handoffAt).instant
    else { return nil }
    self.init(
      from: from, to: to, proposed: proposed, note: values(.handoffNote).text ?? "")
    guard let by = values(.returnedBy).identifier(of: User.self),
      let at = values(.returnedAt).instant
    else { return }
    returned = Return(
      by: by, at: at, reason: values(.returnReason).code(ReturnReason.self) ?? .other,
      note: values(.returnNote).text ?? "")
  }
}

extension WorkState {
  /// The word for the state without its day and reason.
  public var code: String {
    switch self {
    case .toDo: "to-do"
    case .waiting: "waiting"
    case .parked: "parked"
    case .closed(.disqualified): "disqualified"
    case .closed(.lost): "lost"
    }
  }

  /// The day until which the lead waits or is parked.
  public var until: CalendarDate? {
    switch self {
    case .waiting(let day): day
    case .parked(let day, _): day
    case .toDo, .closed: nil
    }
  }

  /// The word for the reason; nil for a state that needs none.
  public var reasonCode: String? {
    switch self {
    case .parked(_, let reason): reason.rawValue
    case .closed(.disqualified(let reason, _)): reason.rawValue
    case .closed(.lost(let reason, _)): reason.rawValue
    case .toDo, .waiting: nil
    }
  }

  /// What was noted about the end; nil for a lead that has not ended.
  public var note: String? {
    switch self {
    case .closed(.disqualified(_, let note)), .closed(.lost(_, let note)): note
    case .toDo, .waiting, .parked: nil
    }
  }

  /// Joins the words, the day and the note by which journals and stores keep a state.
  ///
  /// An unknown word is to do; an unknown reason is `other`.
  public init(code: String, until: CalendarDate?, reason: String?, note: String?) {
    switch code {
    case "waiting":
      self = until.map(WorkState.waiting(until:)) ?? .toDo
    case "parked":
      self = .parked(until: until, reason.flatMap(ParkingReason.init(rawValue:)) ?? .other)
    case "disqualified":
      let reason = reason.flatMap(DisqualificationReason.init(rawValue:)) ?? .other
      self = .closed(.disqualified(reason, note: note ?? ""))
    case "lost":
      let reason = reason.flatMap(LossReason.init(rawValue:)) ?? .other
      self = .closed(.lost(reason, note: note ?? ""))
    default:
      self = .toDo
    }
  }
}
