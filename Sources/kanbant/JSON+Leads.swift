import Interchange
import Leads

// How records are written for programs. Amounts are in smallest units with their currency,
// days as 2026-11-21, instants in UTC. Members may be added; none changes its meaning.

extension JSON {
  static func optional(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }
  static func optional(_ date: CalendarDate?) -> JSON { .optional(date?.description) }
  static func optional(_ instant: Instant?) -> JSON { .optional(instant?.iso8601) }

  static func optional(_ money: Money?) -> JSON {
    guard let money else { return .null }
    return .object([
      ("minorUnits", .integer(money.minorUnits)), ("currency", .string(money.currency.code)),
    ])
  }

  static func action(_ action: NextAction?) -> JSON {
    guard let action else { return .null }
    return .object([
      ("text", .string(action.text)), ("due", .optional(action.due)),
      ("minute", .optional(action.minute)),
    ])
  }

  static func levels(_ levels: BANTLevels) -> JSON {
    .object(Criterion.allCases.map { ($0.name, .string(levels[$0].name)) })
  }
}

extension Workspace {
  /// A user's name for programs; null for nobody.
  func json(of user: UserID?) -> JSON {
    .optional(users.first { $0.id == user }?.name)
  }

  /// The points that a score comes to now.
  func points(of score: Score) -> Int {
    score.points(at: now, halving: settings.scoring.halfLife)
  }

  /// What a card shows.
  func json(of card: LeadCard) -> JSON {
    let reading = card.temperature.reading(at: now, zone: settings.zone)
    return .object([
      ("number", .integer(card.number.value)), ("id", .string(card.id.description)),
      ("company", .string(card.company)), ("contact", .string(card.contact)),
      ("lane", .string(card.lane.acronym)), ("stage", .string(card.stage.acronym)),
      ("stageEntered", .optional(card.stageEntered)),
      ("provisional", .bool(card.isProvisional)), ("origin", .string(card.origin.rawValue)),
      ("source", .string(card.source)), ("owner", json(of: card.owner)),
      ("score", .integer(points(of: card.score))), ("scoreGiven", .bool(card.score.isGiven)),
      ("value", .optional(card.value)), ("bant", .levels(card.levels)),
      ("temperature", .string(reading.temperature.name)),
      ("nextAction", .action(card.nextAction)), ("waitsUntil", .optional(card.workState.until)),
      ("lastActivity", .optional(card.lastActivity)),
      ("doNotContact", .bool(card.suppressedUntil.map { $0 >= today } ?? false)),
    ])
  }

  /// A lead with its records, in whole.
  func json(of file: LeadFile) -> JSON {
    let lead = file.lead
    var members: [(String, JSON)] = [
      ("number", .optional(file.number?.value)), ("id", .string(lead.id.description)),
      ("lane", .string(lead.lane.acronym)), ("stage", .string(lead.stage.acronym)),
      ("stageEntered", .optional(lead.stageEntered)), ("provisional", .bool(lead.isProvisional)),
      ("captured", .optional(lead.captured)), ("imported", .bool(lead.isImported)),
      ("laneClaimed", .optional(lead.laneClaimed?.acronym)),
      ("account", json(of: file.account)),
      ("contacts", .array(file.contacts.map { json(of: $0, isMain: $0.id == lead.contact) })),
    ]
    members += work(of: file)
    members += sale(of: file)
    members += [
      ("qualification", json(of: file.qualification)),
      ("activities", .array(file.activities.map(json))),
      ("suppressions", .array(file.suppressions(on: today).map { json(of: $0) })),
    ]
    return .object(members)
  }

  /// An entry of the list of those who are not to be contacted: of the person, nothing.
  func json(of entry: Suppression) -> JSON {
    let lifted = entry.lifted.map { lifted in
      JSON.object([
        ("by", json(of: lifted.author)), ("at", .optional(lifted.at)),
        ("words", .string(lifted.words)),
      ])
    }
    return .object([
      ("id", .string(entry.id.description)), ("reason", .string(entry.reason.rawValue)),
      ("email", .bool(entry.email != nil)), ("phone", .bool(entry.phone != nil)),
      ("wholeAccount", .bool(entry.account != nil)), ("campaign", .optional(entry.campaign)),
      ("author", json(of: entry.author)), ("since", .optional(entry.since)),
      ("until", .optional(entry.until)), ("lifted", lifted ?? .null),
    ])
  }

  private func work(of file: LeadFile) -> [(String, JSON)] {
    let lead = file.lead
    let reading = file.temperatureInputs.reading(at: now, zone: settings.zone)
    return [
      ("origin", .string(lead.origin.rawValue)), ("channel", .string(lead.channel.rawValue)),
      ("site", .optional(lead.site?.rawValue)), ("source", .string(lead.source)),
      ("campaign", .optional(lead.campaign)), ("owner", json(of: lead.owner)),
      ("score", .integer(points(of: file.score))), ("scoreGiven", .bool(file.score.isGiven)),
      ("fit", .integer(file.fit)), ("tags", .array(lead.tags.map(JSON.string))),
      ("note", .string(lead.note)), ("nextAction", .action(lead.nextAction)),
      ("actionWaived", .optional(lead.actionWaived.nonEmpty)),
      (
        "claim",
        lead.claim.map { claim in
          .object([("by", json(of: claim.by)), ("until", .optional(claim.until))])
        } ?? .null
      ),
      ("mergedInto", .optional(lead.mergedInto?.value)),
      ("cadence", cadence(of: file)),
      ("waitsUntil", .optional(lead.workState.until)),
      ("reason", .optional(lead.workState.reasonCode)),
      ("temperature", .string(reading.temperature.name)),
    ]
  }

  private func sale(of file: LeadFile) -> [(String, JSON)] {
    let lead = file.lead
    let acceptance = lead.acceptance.map { acceptance in
      JSON.object([("owner", json(of: acceptance.owner)), ("on", .optional(acceptance.on))])
    }
    let contract = lead.contract.map { contract in
      JSON.object([("signed", .optional(contract.signed)), ("value", .optional(contract.value))])
    }
    let offers = file.offers.map { offer in
      JSON.object([
        ("amount", .optional(offer.amount)), ("issued", .optional(offer.issued)),
        ("requested", .bool(offer.wasRequested)), ("withdrawn", .bool(offer.isWithdrawn)),
      ])
    }
    return [
      ("handoff", json(of: lead.handoff, lead.handoffState)),
      ("value", .optional(file.value)), ("estimate", .optional(lead.estimate)),
      ("acceptance", acceptance ?? .null), ("offers", .array(offers)),
      ("contract", contract ?? .null),
      ("expectedClose", .optional(lead.opportunity?.expectedClose)),
    ]
  }

  private func json(of handoff: Handoff?, _ state: HandoffState?) -> JSON {
    guard let handoff else { return .null }
    let returned = handoff.returned.map { returned in
      JSON.object([
        ("by", json(of: returned.by)), ("at", .optional(returned.at)),
        ("reason", .string(returned.reason.rawValue)), ("note", .string(returned.note)),
      ])
    }
    return .object([
      ("state", .optional(state?.code)), ("from", json(of: handoff.from)),
      ("to", json(of: handoff.to)), ("proposed", .optional(handoff.proposed)),
      ("answerDue", state == .pending ? .optional(handoff.answerDue(settings)) : .null),
      ("note", .string(handoff.note)), ("returned", returned ?? .null),
    ])
  }

  private func json(of account: Account) -> JSON {
    .object([
      ("id", .string(account.id.description)), ("name", .string(account.name)),
      ("domain", .optional(account.domain)), ("siren", .optional(account.siren)),
      ("headcount", .optional(account.headcount)), ("city", .optional(account.city)),
      ("country", .optional(account.country)),
    ])
  }

  private func json(of contact: Contact, isMain: Bool) -> JSON {
    .object([
      ("id", .string(contact.id.description)), ("name", .string(contact.name)),
      ("title", .optional(contact.title)), ("email", .optional(contact.email)),
      ("phone", .optional(contact.phone)),
      ("buyingRole", .optional(contact.buyingRole?.rawValue)), ("main", .bool(isMain)),
    ])
  }

  private func json(of qualification: Qualification?) -> JSON {
    guard let qualification else { return .null }
    let letters = Criterion.allCases.map { criterion in
      let status = qualification[criterion]
      return (
        criterion.name,
        JSON.object([
          ("level", .string(status.level.name)), ("text", .optional(status.evidence?.text)),
          ("noted", .optional(status.evidence?.noted)),
        ])
      )
    }
    return .object(
      letters + [
        ("at", .optional(qualification.at)), ("author", json(of: qualification.author)),
        ("budgetAmount", .optional(qualification.budgetAmount)),
        ("project", .optional(qualification.project)),
        ("horizon", .optional(qualification.horizon)),
      ])
  }

  private func json(of activity: Activity) -> JSON {
    .object([
      ("kind", .string(activity.kind.rawValue)), ("by", .string(activity.initiator.rawValue)),
      ("twoWay", .bool(activity.isTwoWay)), ("at", .optional(activity.at)),
      ("author", json(of: activity.author)), ("text", .string(activity.text)),
      ("disposition", .optional(activity.disposition?.rawValue)),
      ("mode", .optional(activity.mode?.rawValue)), ("minutes", .optional(activity.minutes)),
      ("signal", .optional(activity.signal?.rawValue)),
      ("reference", .optional(activity.reference)),
    ])
  }
}

extension HandoffState {
  /// The word by which programs know the state.
  var code: String {
    switch self {
    case .pending: "pending"
    case .accepted: "accepted"
    case .returned: "returned"
    }
  }
}
