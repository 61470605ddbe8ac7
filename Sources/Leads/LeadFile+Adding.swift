// Leads that enter the book: by hand, or from a file.

extension LeadFile {
  /// Makes the file of a new lead, at MCL or as far as an imported row can prove.
  ///
  /// Where the context's facts hold an account of that name, the lead joins it, and a contact
  /// of the same name or address is used again.
  public static func adding(_ edit: Edit, _ context: EditContext) throws(Refusal) -> (
    LeadFile, [Event]
  ) {
    switch edit.change {
    case .add(let new):
      if let action = new.nextAction, action.due < context.today {
        throw .dayHasPassed(action.due)
      }
      let (file, passed) = try make(
        new, edit.lead, isImported: false, edit.reason, context)
      var event = file.arrival(.added, edit.reason, context)
      event.passed = passed
      return (file, [event])
    case .enter(let imported):
      var (file, _) = try make(imported.lead, edit.lead, isImported: true, nil, context)
      let passed = try file.prove(imported, context)
      var event = file.arrival(.entered, edit.reason, context)
      event.passed = passed
      return (file, [event])
    default:
      throw .unknownLead(edit.lead)
    }
  }

  private func arrival(
    _ kind: EventKind, _ reason: WrittenReason?, _ context: EditContext
  ) -> Event {
    var event = Event(
      kind, changes: creations(besides: (context.facts.account, context.facts.contacts)))
    event.reason = reason
    return event
  }

  private static func make(
    _ new: NewLead, _ id: LeadID, isImported: Bool, _ reason: WrittenReason?,
    _ context: EditContext
  ) throws(Refusal) -> (LeadFile, passed: [GateCode]) {
    let company = try checked(new, isImported: isImported, context)
    var identifiers = context.identifiers
    var account = context.facts.account ?? Account(id: identifiers.next(), name: company)
    account.fill(from: new)
    var contacts = context.facts.contacts
    let main = contact(of: new, in: account, known: &contacts, &identifiers)
    var lead = Lead(
      id: id, account: account.id, contact: main, origin: new.origin, channel: new.channel,
      site: new.site, source: new.source.trimmed, captured: new.captured ?? context.now)
    lead.campaign = new.campaign?.trimmed.nonEmpty
    lead.owner = new.isUnassigned ? nil : new.owner ?? context.actor.id
    if new.score > 0 {
      lead.score = new.score
      lead.scoredAt = context.now
      lead.scoredBy = context.actor.id
    }
    lead.estimate = new.estimate
    lead.tags = Tags.list(new.tags)
    lead.note = new.note.trimmed
    lead.nextAction = new.nextAction
    lead.isImported = isImported
    var file = LeadFile(
      lead: lead, account: account, contacts: contacts, scoring: context.settings.scoring)
    file.suppressions = context.facts.suppressions(about: file)
    file.followPerson(knownAt: new.otherAddresses, &identifiers, context)
    // Nobody who objected is scored (G17).
    if file.hasObjection { file.giveNoPoints() }
    return (file, try file.ask(.adding, before: lead, reason, context))
  }

  /// The company of what is added, if nothing about it makes no sense.
  private static func checked(
    _ new: NewLead, isImported: Bool, _ context: EditContext
  ) throws(Refusal) -> String {
    let company = new.company.trimmed
    guard !company.isEmpty else { throw .empty(.company) }
    if let owner = new.owner, owner != context.actor.id, context.facts.users[owner] == nil {
      throw .unknownUser(owner)
    }
    guard (new.estimate?.minorUnits ?? 0) >= 0 else {
      throw .invalid(.amount, FieldValue(new.estimate))
    }
    // What a file holds is kept as it is.
    if !isImported { _ = try mail(new.email) }
    guard (new.headcount ?? 0) >= 0 else { throw .invalid(.headcount, FieldValue(new.headcount)) }
    return company
  }

  private static func contact(
    of new: NewLead, in account: Account, known contacts: inout [Contact],
    _ identifiers: inout IdentifierSource
  ) -> ContactID? {
    let email = new.email?.trimmed.nonEmpty
    let phone = new.phone?.trimmed.nonEmpty
    guard let name = new.contact?.trimmed.nonEmpty ?? email ?? phone else { return nil }
    let wanted = (name: Folding.fold(name), email: email.map(Folding.fold))
    // Two fields are cheaper to look at than a whole person, and an account may have thousands.
    let known = contacts.indices.first { index in
      Contact.isKnown(contacts[index].name, contacts[index].email, as: wanted)
    }
    if let index = known {
      var contact = contacts.remove(at: index)
      contact.title = contact.title ?? new.title?.trimmed.nonEmpty
      contact.email = contact.email ?? email
      contact.phone = contact.phone ?? phone
      contacts.insert(contact, at: 0)
      return contact.id
    }
    var contact = Contact(id: identifiers.next(), account: account.id, name: name)
    contact.title = new.title?.trimmed.nonEmpty
    contact.email = email
    contact.phone = phone
    contacts.insert(contact, at: 0)
    return contact.id
  }

  /// Climbs as far as the row's data can prove, and keeps what it claimed beyond that.
  private mutating func prove(
    _ imported: ImportedLead, _ context: EditContext
  ) throws(Refusal) -> [GateCode] {
    answer(imported, context)
    var passed: [GateCode] = []
    let claim = WrittenReason(imported.claims.acronym)
    let summit: Stage
    switch imported.claims {
    case .stage(let stage): summit = stage
    case .lost: summit = .opportunityCreated
    case .parked, .disqualified: summit = .captured
    }
    while lead.stage < summit {
      let before = lead.stage
      for next in before.successors where next <= summit && lead.stage == before {
        passed += climb(to: next, claim, context)
      }
      guard lead.stage > before else { break }
    }
    lead.stageEntered = lead.captured
    close(imported)
    if lead.lane != imported.claims { lead.laneClaimed = imported.claims }
    return passed
  }

  /// Goes to `stage` if the way is free; the gates whose warnings were passed.
  private mutating func climb(
    to stage: Stage, _ reason: WrittenReason?, _ context: EditContext
  ) -> [GateCode] {
    var draft = self
    guard let event = try? draft.move(to: stage, isProvisional: false, reason, context) else {
      return []
    }
    self = draft
    return event.passed
  }

  private mutating func answer(_ imported: ImportedLead, _ context: EditContext) {
    var identifiers = context.identifiers
    let said = imported.answers.filter { !$0.value.trimmed.isEmpty }
    if !said.isEmpty {
      var answers = Qualification(
        id: identifiers.next(), lead: lead.id, at: lead.captured, author: context.actor.id)
      for (criterion, text) in said {
        answers[criterion] = .partial(
          Evidence(text: text.trimmed, author: context.actor.id, noted: lead.captured))
      }
      qualification = answers
    }
    if let day = imported.lastTouch {
      let at = min(max(context.settings.zone.startOfDay(day), lead.captured), context.now)
      record(ActivityDraft(.note, by: .us, isTwoWay: false, at: at), context)
    }
    if let signed = imported.signed, let value = imported.lead.estimate {
      lead.contract = Contract(signed: signed, value: value)
    }
  }

  private mutating func close(_ imported: ImportedLead) {
    let note = imported.closingNote.trimmed
    switch imported.claims {
    case .stage: break
    case .parked: lead.workState = .parked(until: lead.nextAction?.due, .other)
    case .disqualified, .lost:
      lead.nextAction = nil
      if lead.stage >= .salesAcceptable {
        lead.workState = .closed(.lost(note.isEmpty ? .notGiven : .other, note: note))
      } else {
        lead.workState = .closed(
          .disqualified(note.isEmpty ? .notGiven : .other, note: note))
      }
    }
    if lead.stage != .won { lead.contract = nil }
  }
}

extension Account {
  /// Fills what is not known yet from what a new lead brings; never overwrites.
  fileprivate mutating func fill(from new: NewLead) {
    domain = domain ?? new.domain?.trimmed.nonEmpty
    siren = siren ?? new.siren?.trimmed.nonEmpty
    headcount = headcount ?? new.headcount
    city = city ?? new.city?.trimmed.nonEmpty
    country = country ?? new.country?.trimmed.nonEmpty
  }
}

extension Contact {
  /// Whether a new lead's person is this one: the same address, or the same name and no other.
  static func isKnown(
    _ name: String, _ email: String?, as folded: (name: String, email: String?)
  ) -> Bool {
    if let wanted = folded.email, let email { return Folding.fold(email, gives: wanted) }
    return Folding.fold(name, gives: folded.name)
  }
}
