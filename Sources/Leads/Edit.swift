/// What somebody asks to happen to one lead.
///
/// An edit is a wish. `LeadFile.apply` turns it into events, or refuses it.
public struct Edit: Hashable, Sendable {
  /// The lead it is about.
  public let lead: LeadID
  /// What is asked.
  public let change: Change
  /// The written reason with which warnings may be passed; nil to be stopped by them.
  public let reason: WrittenReason?

  /// Joins a wish with the lead it is about.
  public init(_ change: Change, to lead: LeadID, reason: WrittenReason? = nil) {
    self.lead = lead
    self.change = change
    self.reason = reason
  }

  /// What can be asked of a lead.
  public enum Change: Hashable, Sendable {
    /// Enter a new lead at MCL; `Edit.lead` is the identifier it will bear.
    indirect case add(NewLead)
    /// Enter a lead from a file at the highest stage that its data can prove.
    indirect case enter(ImportedLead)
    /// Change fields; each names the value it was changed from.
    case set([FieldEdit])
    /// Add tags and take tags away, whatever others the lead bears.
    case tag(TagChange)
    /// Go to another stage; provisional only for SQL by score.
    case move(to: Stage, isProvisional: Bool)
    /// Save what is known of the four letters.
    case qualify(QualificationDraft)
    /// Confirm a temperature by hand.
    case confirmTemperature(Temperature)
    /// Note something done or observed.
    case log(ActivityDraft)
    /// Say what to do next and when; nil to have nothing planned, for the reason written.
    case plan(NextAction?)
    /// Have nothing to do before a day.
    case snooze(until: CalendarDate)
    /// Put to nurturing.
    case park(until: CalendarDate?, ParkingReason)
    /// Take back to work from nurturing, or from a snooze.
    case resume
    /// End before a project was there.
    case disqualify(DisqualificationReason, note: String)
    /// End after a project or an offer was there.
    case lose(LossReason, note: String)
    /// Begin again at MCL what had ended.
    case reopen
    /// Propose it to somebody of sales; it stays at SQL until they answer.
    case handOver(HandoffDraft)
    /// Send back what was proposed, or accepted.
    case returnHandoff(ReturnReason, note: String)
    /// Take it over for sales: records the act and performs SQL to SAL.
    case accept(Acceptance)
    /// Issue an offer; from SAL it performs SAL to CO.
    case offer(OfferDraft)
    /// Sign: records the contract and performs CO to WO.
    case win(Contract)
    /// Add a person to the account, or change what is known of one.
    case contact(ContactDraft)
    /// Enter the lead's person in the list of those who are not to be contacted.
    case suppress(SuppressionTerms)
    /// Lift the entries about the lead's person.
    case lift(SuppressionLift)
    /// Enter whoever has this address, the lead's person, or lift the entries about it.
    case list(Address, ListChange)
    /// Claim it for oneself while nobody works it, and give the claim up.
    case claim
    case releaseClaim
    /// Take over what another lead holds, which is the same; goes before its `mergeInto`.
    case absorb(Merge)
    /// End as a part of the lead that has just taken over all it held.
    case mergeInto(LeadID)
    /// Begin a cadence, pause it, go on with it or leave it.
    case cadence(CadenceAct)
  }
}

/// A reason that somebody wrote down; never blank.
public struct WrittenReason: Hashable, Sendable {
  /// The reason, without blanks at its ends.
  public let text: String

  /// Trims `text`; nil when nothing is left.
  public init?(_ text: String) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    self.text = trimmed
  }
}

/// What is known of somebody who is added as a lead.
public struct NewLead: Hashable, Sendable {
  /// The organisation's name; empty is refused.
  public var company: String
  /// The organisation's internet domain.
  public var domain: String?
  /// Its number in the French register of companies.
  public var siren: String?
  /// How many people work there.
  public var headcount: Int?
  /// The town.
  public var city: String?
  /// The country.
  public var country: String?
  /// The person's name.
  public var contact: String?
  /// What the person does there.
  public var title: String?
  /// The person's address for mail.
  public var email: String?
  /// Further addresses and numbers by which the person is recognised; a file's note has them.
  public var otherAddresses: [String]
  /// The person's number.
  public var phone: String?
  /// Which mouth of the funnel.
  public var origin: LeadOrigin
  /// How it came to be known.
  public var channel: CaptureChannel
  /// Whose web site.
  public var site: SiteKind?
  /// Where it comes from; empty is refused (G28).
  public var source: String
  /// The campaign that it answers.
  public var campaign: String?
  /// Who will work it; the author when nil.
  public var owner: UserID?
  /// Whether nobody is to work it yet, so that it stands in everybody's queue.
  public var isUnassigned: Bool
  /// Points, until scoring computes them.
  public var score: Int
  /// What it may be worth.
  public var estimate: Money?
  /// Words to find it by.
  public var tags: [String]
  /// A first remark.
  public var note: String
  /// What to do next.
  public var nextAction: NextAction?
  /// When it was captured; now when nil.
  public var captured: Instant?

  /// A lead of which only the company and the source are known.
  public init(company: String, source: String) {
    self.company = company
    self.source = source
    origin = .inbound
    channel = .phone
    isUnassigned = false
    score = 0
    tags = []
    otherAddresses = []
    note = ""
  }
}

extension NewLead {
  /// Whom it is about, with all addresses that are known.
  var person: NamedPerson {
    guard !otherAddresses.isEmpty else {
      return NamedPerson(name: contact, email: email, phone: phone)
    }
    func all(_ own: String?, _ others: [String]) -> String? {
      (own.map { [$0] + others } ?? others).joined(separator: "; ").nonEmpty
    }
    return NamedPerson(
      name: contact, email: all(email, otherAddresses.filter { $0.contains("@") }),
      phone: all(phone, otherAddresses.filter { !$0.contains("@") }))
  }
}

/// A lead as a file describes it, with all that may prove a stage.
public struct ImportedLead: Hashable, Sendable {
  /// Who it is.
  public var lead: NewLead
  /// The lane that the file claims.
  public var claims: Lane
  /// Free text about each letter: becomes `partial`, with the text as evidence.
  public var answers: [Criterion: String]
  /// The last contact that the file tells of.
  public var lastTouch: CalendarDate?
  /// The day of signature.
  public var signed: CalendarDate?
  /// Why it ended, in the file's words; empty when it gives none.
  public var closingNote: String
  /// The owner by the file's name, for whoever imports to find or add; `lead.owner` counts.
  public var ownerName: String?

  /// A lead that its file says nothing more of.
  public init(_ lead: NewLead, claims: Lane) {
    self.lead = lead
    self.claims = claims
    answers = [:]
    closingNote = ""
  }
}

/// New answers to the four letters, and what they replace.
public struct QualificationDraft: Hashable, Sendable {
  /// The qualification this one was written over; nil for a first one.
  public var base: QualificationID?
  /// The letters to change; the others keep their answers.
  public var answers: [Criterion: Answer]
  /// The amount set aside or raisable; outer nil keeps what is there.
  public var budgetAmount: Money??
  /// The project; outer nil keeps what is there.
  public var project: String??
  /// The day by which they mean to buy; outer nil keeps what is there.
  public var horizon: CalendarDate??

  /// A draft that changes nothing yet.
  public init(base: QualificationID? = nil) {
    self.base = base
    answers = [:]
  }

  /// A level with the words that support it.
  public struct Answer: Hashable, Sendable {
    /// How far the letter is answered.
    public var level: CriterionLevel
    /// The words that support it.
    public var text: String

    /// Joins a level with its words.
    public init(_ level: CriterionLevel, _ text: String) {
      self.level = level
      self.text = text
    }
  }
}

/// Something done or observed, before it has an author and a number.
public struct ActivityDraft: Hashable, Sendable {
  /// What it was.
  public var kind: ActivityKind
  /// Who started it.
  public var initiator: Initiator
  /// Whether both sides took part.
  public var isTwoWay: Bool
  /// When it happened; now when nil.
  public var at: Instant?
  /// What was said or seen.
  public var text: String
  /// How it ended; what it says of both sides goes before `isTwoWay`.
  public var disposition: Disposition?
  /// By what means the two sides met; nil where it is as usual.
  public var mode: InteractionMode?
  /// How many minutes it took; kept between none and a day.
  public var minutes: Int?
  /// What exactly was observed; nil where kind and outcome say it all.
  public var signal: Signal?
  /// How the system that it comes from names it: what the lead keeps already is not kept again.
  public var reference: String?

  /// Joins the parts of something that was done or observed.
  public init(
    _ kind: ActivityKind, by initiator: Initiator, isTwoWay: Bool, at: Instant? = nil,
    text: String = "", disposition: Disposition? = nil, mode: InteractionMode? = nil,
    minutes: Int? = nil, signal: Signal? = nil, reference: String? = nil
  ) {
    self.kind = kind
    self.initiator = initiator
    self.isTwoWay = isTwoWay
    self.at = at
    self.text = text
    self.disposition = disposition
    self.mode = mode
    self.minutes = minutes
    self.signal = signal
    self.reference = reference
  }
}

/// A hand-over before it is dated.
public struct HandoffDraft: Hashable, Sendable {
  /// Who is to take the lead.
  public var to: UserID
  /// What they should know.
  public var note: String

  /// Joins who is to take the lead with what they should know.
  public init(to: UserID, note: String = "") {
    self.to = to
    self.note = note
  }
}

/// An offer before it is numbered.
public struct OfferDraft: Hashable, Sendable {
  /// What it asks.
  public var amount: Money
  /// The day it is issued.
  public var issued: CalendarDate
  /// Whether the prospect asked for it.
  public var wasRequested: Bool

  /// Joins the parts of an offer.
  public init(amount: Money, issued: CalendarDate, wasRequested: Bool) {
    self.amount = amount
    self.issued = issued
    self.wasRequested = wasRequested
  }
}

/// A person of the account: a new one, or changes to one that is there.
public struct ContactDraft: Hashable, Sendable {
  /// The contact to change; nil to add one.
  public var id: ContactID?
  /// The name; for a change, other fields left nil keep what is there, empty ones clear it.
  public var name: String
  /// What the person does there.
  public var title: String?
  /// The address for mail.
  public var email: String?
  /// The number for calls.
  public var phone: String?
  /// The part played in the purchase.
  public var buyingRole: BuyingRole?

  /// A person of whom only the name is known.
  public init(id: ContactID? = nil, name: String) {
    self.id = id
    self.name = name
  }
}
