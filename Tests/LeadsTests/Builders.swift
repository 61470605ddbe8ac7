import Leads

/// Saturday 21 November 2026, noon in Paris: the moment of most stories.
let noon = Instant(milliseconds: 1_795_258_800_000)
let today = day("2026-11-21")

/// A day that exists, by its ISO 8601 text.
func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("no such day: \(text)") }
  return date
}

/// An instant that exists, by its ISO 8601 text.
func instant(_ text: String) -> Instant {
  guard let instant = Instant(iso8601: text) else { preconditionFailure("no instant: \(text)") }
  return instant
}

func euros(_ units: Int) -> Money { Money(minorUnits: units * 100, currency: .euro) }

func numbered<Record>(_ number: UInt64) -> Identifier<Record> {
  Identifier(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
}

/// The users of the stories: one for each role that matters.
let lea = User(id: numbered(1), name: "Léa", role: .salesDevelopment)
let marc = User(id: numbered(2), name: "Marc", role: .accountExecutive)
let ines = User(id: numbered(3), name: "Inès", role: .insideSales)
let noor = User(id: numbered(4), name: "Noor", role: .accountManager)
let everybody = [lea, marc, ines, noor]

/// One lead and somebody who works it: what a story reads and changes.
struct Story {
  var file: LeadFile
  var settings = WorkspaceSettings()
  var now = noon
  var actor = lea
  /// What the list of those who are not to be contacted says.
  var recognition = Recognition()
  /// The cadences of other leads of the same person.
  var others: [OtherEnrolment] = []
  private var edits: UInt64 = 100

  /// A lead that stands at a stage with all that its gates ask for on the way up to there.
  init(at stage: Stage = .captured) {
    file = .ready(for: stage)
  }

  /// What the rules may see when the story's next edit is judged.
  var context: EditContext {
    var facts = Facts()
    facts.users = Dictionary(uniqueKeysWithValues: everybody.map { ($0.id, $0) })
    facts.recognition = recognition
    facts.otherEnrolments = others
    return EditContext(
      actor: actor, now: now, settings: settings, facts: facts,
      identifiers: IdentifierSource(instant: now, entropy: edits))
  }

  /// Does it, or throws the refusal.
  @discardableResult
  mutating func does(
    _ change: Edit.Change, because reason: String = ""
  ) throws(Refusal) -> [Event] {
    edits += 1
    return try file.apply(
      Edit(change, to: file.lead.id, reason: WrittenReason(reason)), context)
  }

  /// The refusal of a change, which must leave the file as it was; nil when it is done.
  mutating func refusal(of change: Edit.Change, because reason: String = "") -> Refusal? {
    let before = file
    do throws(Refusal) {
      try does(change, because: reason)
      return nil
    } catch {
      precondition(file == before, "a refused edit changed the file")
      return error
    }
  }

  /// What the gates found against a change; empty when it is done or refused otherwise.
  mutating func findings(against change: Edit.Change, because reason: String = "")
    -> [GateFinding]
  {
    guard case .gates(let report) = refusal(of: change, because: reason) else { return [] }
    return report.findings
  }

  /// Lets days go by.
  mutating func wait(days: Int) {
    now = now.advanced(byDays: days)
  }
}

extension Edit.Change {
  static func climb(_ stage: Stage) -> Edit.Change { .move(to: stage, isProvisional: false) }

  static func accepted(by user: User) -> Edit.Change {
    .accept(Acceptance(owner: user.id, on: today))
  }

  static func offered(_ amount: Money, requested: Bool = true) -> Edit.Change {
    .offer(OfferDraft(amount: amount, issued: today, wasRequested: requested))
  }

  static func signed(_ value: Money) -> Edit.Change {
    .win(Contract(signed: today, value: value))
  }

  static func talked(daysAgo: Int = 0) -> Edit.Change {
    .log(
      ActivityDraft(.call, by: .us, isTwoWay: true, at: noon.advanced(byDays: -daysAgo)))
  }
}

extension LeadFile {
  /// A lead at a stage, with everything that brought it there and that the next gates read.
  static func ready(for stage: Stage) -> LeadFile {
    let account = Account(id: numbered(20), name: "Dupont SAS")
    var contact = Contact(id: numbered(21), account: account.id, name: "Paul Petit")
    contact.email = "paul@dupont.example"
    var lead = Lead(
      id: numbered(22), account: account.id, contact: contact.id, origin: .inbound, channel: .phone,
      site: nil, source: "webinar", captured: noon.advanced(byDays: -30))
    lead.score = 60
    lead.scoredAt = noon
    lead.owner = lea.id
    lead.stage = stage
    lead.stageEntered = noon.advanced(byDays: -3)
    var file = LeadFile(
      lead: lead, number: LeadNumber(128), account: account, contacts: [contact])
    file.activities = [
      Activity(
        id: numbered(23), lead: lead.id, kind: .call, initiator: .us, isTwoWay: true,
        at: noon.advanced(byDays: -2), author: lea.id, text: "")
    ]
    file.qualification = .full(of: lead.id)
    file.bringSales(upTo: stage)
    return file
  }

  private mutating func bringSales(upTo stage: Stage) {
    if stage >= .salesAcceptable {
      lead.acceptance = Acceptance(owner: marc.id, on: today)
      lead.opportunity = Opportunity(opened: today)
    }
    if stage >= .opportunityCreated {
      offers = [
        Offer(
          id: numbered(24), lead: lead.id, account: account.id, amount: euros(12_000),
          issued: today, wasRequested: true)
      ]
    }
    if stage == .won { lead.contract = Contract(signed: today, value: euros(11_000)) }
  }
}

extension Qualification {
  /// Four letters sufficient, a project, and a day to buy by in sixty days.
  static func full(of lead: LeadID) -> Qualification {
    let noted = noon.advanced(byDays: -2)
    var full = Qualification(id: numbered(25), lead: lead, at: noted, author: lea.id)
    let evidence = Evidence(text: "said so", author: lea.id, noted: full.at)
    for criterion in Criterion.allCases { full[criterion] = .sufficient(evidence) }
    full.project = "New plant"
    full.horizon = today.advanced(byDays: 60)
    return full
  }
}

extension QualificationDraft {
  /// Answers written as on the command line: `b+ a~ n! t?`.
  init(_ signs: String, over base: QualificationID? = nil) {
    self.init(base: base)
    for word in signs.split(separator: " ") {
      guard let letter = word.first, let criterion = Criterion(String(letter)),
        let level = CriterionLevel.allCases.first(where: { $0.sign == word.last })
      else { preconditionFailure("no answer: \(word)") }
      answers[criterion] = Answer(level, "heard")
    }
  }
}

/// Dice that always fall alike, so that a failing case can be seen again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
