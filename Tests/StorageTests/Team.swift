import Leads
import Testing

/// Two people at work on a small workspace, on a day that is always the same.
struct Team {
  let store: any TestedStore
  let lea: UserID
  let marc: UserID
  let dice: Dice
  var now: Instant

  static let morning = Instant(milliseconds: 1_790_000_000_000)

  init(_ kind: StoreKind, seed: UInt64 = 1) throws {
    dice = Dice(seed: seed)
    store = try kind.open()
    now = Self.morning
    lea = try store.keep(user: "Léa", role: .salesDevelopment, id: Self.user(1)).id
    marc = try store.keep(user: "Marc", role: .accountExecutive, id: Self.user(2)).id
  }

  static func user(_ number: UInt64) -> UserID { UserID(high: 0x7000, low: number) }

  func freshID() -> LeadID { LeadID(at: now, entropy: (dice.roll(), dice.roll())) }

  func request(_ edits: [Edit], by author: UserID? = nil) -> CommitRequest {
    CommitRequest(edits, by: author ?? lea, at: now, door: .screen)
  }

  @discardableResult
  func commit(_ edits: Edit..., by author: UserID? = nil) throws -> Receipt {
    try store.commit(request(edits, by: author))
  }

  @discardableResult
  func add(
    _ company: String, contact: String? = "Jeanne Roy", by author: UserID? = nil,
    _ adjust: (inout NewLead) -> Void = { _ in }
  ) throws -> LeadID {
    let id = freshID()
    var new = NewLead(company: company, source: "webinar")
    new.contact = contact
    new.email = contact == nil ? nil : "jeanne@exemple.fr"
    new.score = 60
    adjust(&new)
    do {
      try commit(Edit(.add(new), to: id), by: author)
    } catch StoreError.refused(.gates(let report), _) where report.yieldsToReason {
      // Most leads of these stories are Jeanne's.
      try commit(Edit(.add(new), to: id, reason: WrittenReason("un autre lead")), by: author)
    }
    return id
  }

  /// A lead at SQL with all that sales ask for.
  func qualified(_ company: String) throws -> LeadID {
    let lead = try add(company)
    var answers = QualificationDraft()
    for criterion in Criterion.allCases {
      answers.answers[criterion] = QualificationDraft.Answer(.sufficient, "vu ensemble")
    }
    answers.project = "remplacer les tableurs"
    answers.horizon = ZoneRules.paris.date(now).advanced(byDays: 60)
    try commit(
      .move(lead, to: .marketingQualified),
      Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: true)), to: lead),
      Edit(.qualify(answers), to: lead), .move(lead, to: .salesQualified))
    return lead
  }

  func undo(
    by author: UserID? = nil, _ conflicts: UndoRequest.ConflictRule = .ask
  ) throws -> Receipt {
    try store.undoWhole(
      UndoRequest(by: author ?? lea, at: now, door: .screen, conflicts: conflicts))
  }

  func redo(by author: UserID? = nil) throws -> Receipt {
    try store.redoWhole(UndoRequest(by: author ?? lea, at: now, door: .screen))
  }

  func file(_ id: LeadID) throws -> LeadFile {
    try #require(try store.file(id))
  }

  func cards(
    _ lanes: [Lane] = Lane.all, _ condition: Condition = .all([])
  ) throws -> [LeadCard] {
    try store.page(PageRequest(lanes: lanes, condition: condition, limit: 10_000)).cards
  }

  func found(_ condition: Condition) throws -> Set<LeadID> {
    Set(try cards(Lane.all, condition).map(\.id))
  }

  func files() throws -> [LeadFile] {
    try cards().map { try file($0.id) }
  }
}

extension Edit {
  static func set(_ field: EditableField, _ value: String, on lead: LeadID) -> Edit {
    Edit(.set([FieldEdit(field, to: .text(value))]), to: lead)
  }

  static func score(_ number: Int, on lead: LeadID, from base: Int? = nil) -> Edit {
    Edit(
      .set([FieldEdit(.score, from: base.map(FieldValue.integer), to: .integer(number))]),
      to: lead)
  }

  static func move(_ lead: LeadID, to stage: Stage, reason: String? = nil) -> Edit {
    Edit(
      .move(to: stage, isProvisional: false), to: lead,
      reason: reason.flatMap { WrittenReason($0) })
  }

  static func note(_ text: String, on lead: LeadID) -> Edit {
    Edit(.log(ActivityDraft(.note, by: .us, isTwoWay: false, text: text)), to: lead)
  }
}

extension Team {
  /// Sixty leads in three lanes, of which some rank the same, whatever the order.
  static func crowded(_ kind: StoreKind) throws -> Team {
    var team = try Team(kind)
    let francs = try #require(Currency("CHF"))
    for number in 0..<60 {
      // Several leads enter their stage at the same instant.
      if number % 4 == 0 { team.now = team.now.advanced(byMilliseconds: 1) }
      let lead = try team.add("Page \(number)") {
        $0.score = 50 + number % 5
        if number % 3 > 0 {
          $0.estimate = Money(
            minorUnits: number % 7 * 100, currency: number % 2 == 0 ? .euro : francs)
          $0.nextAction = NextAction(
            text: "rappeler", due: CalendarDate(dayNumber: 21_000 + number % 4),
            minute: number % 2 == 0 ? number % 5 : nil)
        }
      }
      if number % 3 == 1 { try team.commit(.move(lead, to: .marketingQualified)) }
      if number % 6 == 5 { try team.commit(Edit(.park(until: nil, .timing), to: lead)) }
    }
    return team
  }
}
