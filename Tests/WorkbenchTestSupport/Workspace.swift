package import Leads

/// A workspace being filled for a story, through the same rules as everybody's.
package struct Workspace {
  private let store: any LeadStore
  private var count: UInt64 = 0

  init(_ store: any LeadStore) {
    self.store = store
  }

  /// Adds a lead and takes it as far as `stage`, with all that its gates ask for.
  @discardableResult
  package mutating func add(
    _ company: String, contact: String = "Jeanne Roy", at stage: Stage = .captured,
    amount: Int? = nil, owner: User = Session.paul, daysAgo: Int = 0, action: NextAction? = nil,
    tags: [String] = [], source: String = "salon", email: String? = "jeanne@example.fr"
  ) throws -> LeadID {
    count += 1
    let lead = LeadID(high: 2, low: count)
    var new = NewLead(company: company, source: source)
    new.contact = contact
    new.email = email
    // So many that sixty are left of them now.
    let share = HalfLife.standard.share(leftAfter: daysAgo * 86_400_000)
    new.score = Int((60 / share).rounded())
    new.owner = owner.id
    new.tags = tags
    new.nextAction = action
    new.estimate = amount.map { Money(minorUnits: $0 * 100, currency: .euro) }
    let at = Session.now.advanced(byDays: -daysAgo).advanced(byMilliseconds: Int(count) - 1000)
    var edits: [Edit.Change] = [.add(new)]
    if stage >= .marketingQualified {
      edits.append(.move(to: .marketingQualified, isProvisional: false))
    }
    if stage >= .salesQualified { edits += Self.qualified(at: at) }
    if stage >= .salesAcceptable {
      let day = ZoneRules.paris.date(at)
      edits.append(.accept(Acceptance(owner: Session.paul.id, on: day)))
    }
    if stage >= .opportunityCreated {
      let offer = OfferDraft(
        amount: Money(minorUnits: (amount ?? 10_000) * 100, currency: .euro),
        issued: ZoneRules.paris.date(at), wasRequested: true)
      edits.append(.offer(offer))
    }
    if stage == .won {
      let value = Money(minorUnits: (amount ?? 10_000) * 100, currency: .euro)
      edits.append(.win(Contract(signed: ZoneRules.paris.date(at), value: value)))
    }
    for change in edits { try commit([Edit(change, to: lead)], at: at) }
    return lead
  }

  /// Commits edits of Paul's.
  package func commit(_ edits: [Edit], at: Instant = Session.now) throws {
    _ = try store.commit(CommitRequest(edits, by: Session.paul.id, at: at, door: .demo))
  }

  private static func qualified(at: Instant) -> [Edit.Change] {
    var draft = QualificationDraft()
    for criterion in Criterion.allCases {
      draft.answers[criterion] = QualificationDraft.Answer(.sufficient, "vu ensemble")
    }
    draft.project = "remplacer les tableurs"
    draft.horizon = ZoneRules.paris.date(at).advanced(byDays: 60)
    return [
      .log(ActivityDraft(.call, by: .us, isTwoWay: true, text: "appel")), .qualify(draft),
      .move(to: .salesQualified, isProvisional: false),
    ]
  }
}
