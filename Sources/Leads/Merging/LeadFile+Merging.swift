// Two leads that were one all along: one is kept and takes in what the other holds, the other is
// closed and says into which.

extension LeadFile {
  /// Takes over the other lead's records as they are, and tells what that changes in them.
  ///
  /// They only change hands: of an activity, an answer or an offer nothing else becomes different
  /// here. Refused before anything is.
  mutating func receive(
    _ merge: Merge, _ context: EditContext
  ) throws(Refusal) -> [FieldChange] {
    let merged = try mergedLead(merge, context)
    let other = merged.file
    var changes: [FieldChange] = []
    func rehome<Record: StoredRecord>(_ records: [Record], _ move: (inout Record) -> Void)
      -> [Record]
    {
      records.map { record in
        var moved = record
        move(&moved)
        changes += record.changes(to: moved)
        return moved
      }
    }
    let (lead, account) = (lead.id, account.id)
    activities = (activities + rehome(other.activities) { $0.lead = lead })
      .sorted { $0.at < $1.at }
    offers += rehome(other.offers) {
      $0.lead = lead
      $0.account = account
    }
    for id in merged.qualifications {
      changes.append(
        FieldChange(
          record: RecordReference(.qualification, id.cast(to: AnyRecord.self)),
          field: FieldName(QualificationField.lead), old: FieldValue(other.lead.id),
          new: FieldValue(lead)))
    }
    if qualification == nil {
      qualification = other.qualification
      qualification?.lead = lead
    }
    return changes
  }

  /// The other lead, where nothing keeps the two from becoming one.
  private func mergedLead(
    _ merge: Merge, _ context: EditContext
  ) throws(Refusal) -> MergedLead {
    guard merge.other != lead.id else { throw .mergedWithItself }
    guard let merged = context.facts.merging, merged.file.lead.id == merge.other else {
      throw .unknownLead(merge.other)
    }
    let other = merged.file
    if let number = other.lead.mergedInto { throw .merged(into: number) }
    guard lead.contract == nil || other.lead.contract == nil else { throw .twoContracts }
    let stage = takesStage(merge, of: other) ? other.lead.stage : lead.stage
    guard !other.lead.workState.isOpen || other.lead.stage <= max(stage, .salesQualified) else {
      throw .stageWouldBeLost(other.lead.stage)
    }
    return merged
  }

  /// Joins what is not a record of its own: people, fields, answers, what follows the person.
  mutating func absorb(_ merge: Merge, _ context: EditContext) throws(Refusal) -> Event {
    guard let merged = context.facts.merging else { throw .unknownLead(merge.other) }
    let other = merged.file
    var identifiers = context.identifiers
    let former = mainContact
    let isSamePerson = isSamePerson(as: other)
    let differences = Merge.differences(before(other), other)
    if takesStage(merge, of: other) { climb(with: other.lead) }
    takePeople(of: merged, &identifiers)
    let taken = differences.filter(merge.taken.contains)
    if taken.contains(.person) { takePerson(of: other) }
    for case .field(let field) in taken { try take(field, of: other, context) }
    lead.tags = Set(lead.tags + other.lead.tags).sorted()
    lead.captured = min(lead.captured, other.lead.captured)
    joinAnswers(taken, of: other, &identifiers)
    withdrawOffersBelow()
    if isSamePerson {
      followPerson(knownAs: other, besides: former, &identifiers, context)
    } else {
      followPerson(from: former, context)
    }
    if taken.contains(.nextAction) { takePlan(of: other, context) }
    if hasObjection { lead.score = 0 }
    return Event(.absorbed)
  }

  /// Ends as a duplicate of the lead that took over all it held.
  mutating func mergeInto(_ kept: LeadID, _ context: EditContext) throws(Refusal) -> Event {
    guard let keeper = context.facts.merging?.file, keeper.lead.id == kept,
      let number = keeper.number
    else { throw .unknownLead(kept) }
    let known = Set(keeper.activities.map(\.id))
    guard kept != lead.id, activities.allSatisfy({ known.contains($0.id) }) else {
      throw .mergedWithItself
    }
    activities = []
    offers = []
    qualification = nil
    lead.nextAction = nil
    lead.actionWaived = ""
    lead.handoff = nil
    if keeper.lead.contract == lead.contract { lead.contract = nil }
    lead.workState = .closed(.disqualified(.duplicate, note: ""))
    lead.mergedInto = number
    return Event(.merged)
  }

  private func takesStage(_ merge: Merge, of other: LeadFile) -> Bool {
    merge.taken.contains(.stage) && other.offersItsStage(to: self)
  }

  /// The file with the answers that it had before it took over the other's.
  private func before(_ other: LeadFile) -> LeadFile {
    var before = self
    if qualification?.id == other.qualification?.id { before.qualification = nil }
    return before
  }

  /// Stands where the other stands, with what brought it there.
  private mutating func climb(with other: Lead) {
    lead.stage = other.stage
    lead.stageEntered = other.stageEntered
    lead.isProvisional = other.isProvisional
    lead.workState = other.workState
    lead.handoff = other.handoff
    lead.acceptance = other.acceptance
    lead.opportunity = other.opportunity
    lead.contract = other.contract
    lead.confirmedTemperature = other.confirmedTemperature
  }

  /// An offer stands from CO on; what is further down has none that stands.
  private mutating func withdrawOffersBelow() {
    guard lead.stage < .opportunityCreated else { return }
    for index in offers.indices { offers[index].isWithdrawn = true }
  }

  private mutating func take(
    _ field: EditableField, of other: LeadFile, _ context: EditContext
  ) throws(Refusal) {
    // Whoever works the other lead is known there.
    guard field != .owner else {
      lead.owner = other.lead.owner
      return
    }
    try set(field, to: other.value(of: field), context)
  }
}

// People and answers.

extension LeadFile {
  /// Adds the other's people to the account where it is another account: all of them, where
  /// nobody else pursues that one.
  ///
  /// They are entered anew. The lead that is given up keeps its own account, so that its history
  /// stays readable.
  private mutating func takePeople(
    of merged: MergedLead, _ identifiers: inout IdentifierSource
  ) {
    let other = merged.file
    guard other.account.id != account.id else { return }
    let people = merged.isAlone ? other.contacts : other.mainContact.map { [$0] } ?? []
    for person in people {
      let index: Int
      if let known = place(of: person) {
        index = known
      } else {
        index = contacts.count
        contacts.append(Contact(id: identifiers.next(), account: account.id, name: person.name))
      }
      contacts[index].title = contacts[index].title ?? person.title
      contacts[index].email = contacts[index].email ?? person.email
      contacts[index].phone = contacts[index].phone ?? person.phone
      contacts[index].buyingRole = contacts[index].buyingRole ?? person.buyingRole
    }
    if lead.contact == nil { takePerson(of: other) }
  }

  /// Takes over what was planned, with the cadence that planned it; nothing is planned for whoever
  /// is not to be contacted.
  private mutating func takePlan(of other: LeadFile, _ context: EditContext) {
    guard suppressedUntil.map({ $0 < context.today }) ?? true else { return }
    lead.nextAction = other.lead.nextAction
    if let theirs = other.enrolment(on: context.today), theirs.isOpen,
      enrolment(on: context.today)?.isOpen != true
    {
      lead.enrolment = theirs
    }
  }

  private mutating func takePerson(of other: LeadFile) {
    guard let person = other.mainContact else { return }
    lead.contact = place(of: person).map { contacts[$0].id } ?? lead.contact
  }

  private func place(of person: Contact) -> Int? {
    let wanted = (name: Folding.fold(person.name), email: person.email.map(Folding.fold))
    return contacts.firstIndex { $0.id == person.id }
      ?? contacts.firstIndex { Contact.isKnown($0.name, $0.email, as: wanted) }
  }

  /// Where both leads have answers, those chosen become the latest ones.
  private mutating func joinAnswers(
    _ taken: [MergeField], of other: LeadFile, _ identifiers: inout IdentifierSource
  ) {
    guard let mine = qualification, let theirs = other.qualification, mine.id != theirs.id else {
      return
    }
    var joined = Qualification(
      id: identifiers.next(), lead: lead.id, at: max(mine.at, theirs.at), author: mine.author)
    for criterion in Criterion.allCases {
      joined[criterion] = (taken.contains(.letter(criterion)) ? theirs : mine)[criterion]
    }
    joined.budgetAmount = (taken.contains(.budgetAmount) ? theirs : mine).budgetAmount
    joined.project = (taken.contains(.project) ? theirs : mine).project
    joined.horizon = (taken.contains(.horizon) ? theirs : mine).horizon
    qualification = joined
  }

  /// Lets what is known of the person under the other's addresses follow to those kept here: who
  /// objected under one of them is not to be contacted under another.
  private mutating func followPerson(
    knownAs other: LeadFile, besides former: Contact?, _ identifiers: inout IdentifierSource,
    _ context: EditContext
  ) {
    let known = (suppressions + other.suppressions).filter {
      $0.holds(on: context.today) && $0.reason.followsThePerson
        && ($0.email != nil || $0.phone != nil)
    }
    copy(known, to: mainContact?.addresses ?? [], &identifiers, context)
  }
}
