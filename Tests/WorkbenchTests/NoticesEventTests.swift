import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// The lines of the timeline.
struct NoticesEventTests {
  static let lead = RecordReference(.lead, NoticesFacts.id(22))

  static func change(_ field: LeadField, _ old: FieldValue, _ new: FieldValue) -> FieldChange {
    FieldChange(record: lead, field: FieldName(field), old: old, new: new)
  }

  static func event(
    _ kind: EventKind, _ from: Stage? = nil, _ to: Stage? = nil, _ changes: [FieldChange] = []
  ) -> Event {
    var event = Event(kind, changes: changes)
    if let from, let to {
      event.stages = StageMove(from: from, to: to)
      event.changes.append(
        change(.stage, .integer(from.rawValue), .integer(to.rawValue)))
    }
    return event
  }

  /// One event of each kind, as the rules make them; a new kind does not compile without one.
  static func example(_ kind: EventKind) -> Event {
    switch kind {
    case .added, .entered: event(kind, nil, nil, [.creation(of: lead)])
    case .suppressed, .suppressionLifted, .claimed, .claimReleased, .absorbed, .merged: late(kind)
    case .enrolled, .cadencePaused, .cadenceResumed, .cadenceLeft: cadence(kind)
    case .edited, .contactChanged, .logged, .planned, .temperatureConfirmed, .qualified:
      noted(kind)
    case .moved: event(kind, .marketingQualified, .salesQualified)
    case .returned: event(kind, .salesAcceptable, .salesQualified)
    case .snoozed, .parked, .disqualified, .lost: aside(kind)
    case .resumed:
      event(
        kind, .salesAcceptable, .salesQualified,
        [change(.workState, .text("parked"), .text("to-do"))])
    case .reopened: event(kind, .opportunityCreated, .captured)
    case .accepted: accepted(kind)
    case .handedOver, .handoffReturned: handoff(kind)
    case .offered:
      event(
        kind, .salesAcceptable, .opportunityCreated,
        [.creation(of: RecordReference(.offer, NoticesFacts.id(24)))])
    case .won:
      event(
        kind, .opportunityCreated, .won,
        [
          change(.signedOn, .none, FieldValue(NoticesFacts.today)),
          change(.contractValue, .none, FieldValue(NoticesFacts.euros(11_500))),
        ])
    case .undone, .redone:
      event(
        kind, nil, nil,
        [
          change(.stage, .integer(4), .integer(3)),
          change(.note, .text("ready"), .text("")),
          .removal(of: RecordReference(.offer, NoticesFacts.id(24))),
        ])
    }
  }

  static func late(_ kind: EventKind) -> Event {
    switch kind {
    case .merged: event(kind, nil, nil, [change(.mergedInto, .none, .integer(12))])
    case .absorbed: event(kind)
    case .claimed, .claimReleased: event(kind, nil, nil, claim)
    default: event(kind, nil, nil, [.creation(of: entry)])
    }
  }

  static func accepted(_ kind: EventKind) -> Event {
    event(
      kind, .salesQualified, .salesAcceptable,
      [change(.acceptedBy, .none, FieldValue(NoticesFacts.marc.id))])
  }

  static func cadence(_ kind: EventKind) -> Event {
    event(kind, nil, nil, [change(.cadence, .none, .text("cold-calling"))])
  }

  static func handoff(_ kind: EventKind) -> Event {
    guard kind == .handoffReturned else {
      return event(kind, nil, nil, [change(.handoffTo, .none, FieldValue(NoticesFacts.marc.id))])
    }
    return event(
      kind, .salesAcceptable, .salesQualified,
      [
        change(.returnReason, .none, .text("missing-information")),
        change(.returnNote, .none, .text("no budget")),
      ])
  }

  private static let claim = [
    change(.claimedBy, .none, FieldValue(NoticesFacts.marc.id)),
    change(.claimedUntil, .none, FieldValue(NoticesFacts.noon)),
  ]

  private static let entry = RecordReference(.suppression, NoticesFacts.id(26))

  static func noted(_ kind: EventKind) -> Event {
    switch kind {
    case .contactChanged:
      event(kind, nil, nil, [.creation(of: RecordReference(.contact, NoticesFacts.id(21)))])
    case .logged:
      event(kind, nil, nil, [.creation(of: RecordReference(.activity, NoticesFacts.id(23)))])
    case .qualified:
      event(kind, nil, nil, [.creation(of: RecordReference(.qualification, NoticesFacts.id(25)))])
    case .planned:
      event(
        kind, nil, nil,
        [
          change(.actionText, .none, .text("call back")),
          change(.actionDue, .none, FieldValue(NoticesFacts.day(3))),
          change(.actionMinute, .none, .integer(840)),
        ])
    case .temperatureConfirmed:
      event(kind, nil, nil, [change(.confirmedTemperature, .none, .integer(2))])
    default:
      event(
        kind, nil, nil,
        [
          change(
            .estimate, FieldValue(NoticesFacts.euros(10_000)),
            FieldValue(NoticesFacts.euros(12_000))),
          change(.owner, .none, FieldValue(NoticesFacts.marc.id)),
        ])
    }
  }

  static func aside(_ kind: EventKind) -> Event {
    let until = change(.workUntil, .none, FieldValue(NoticesFacts.day(3)))
    return switch kind {
    case .snoozed: event(kind, nil, nil, [until])
    case .parked: event(kind, nil, nil, [until, change(.workReason, .none, .text("timing"))])
    case .lost:
      event(
        kind, nil, nil,
        [
          change(.workReason, .none, .text("competitor")),
          change(.workNote, .none, .text("cheaper")),
        ])
    default: event(kind, nil, nil, [change(.workReason, .none, .text("off-target"))])
    }
  }

  @Test func everyEventHasItsLine() {
    var catalogue = NoticesCatalogue()
    for kind in EventKind.allCases {
      let entry = NoticesFacts.entry(Self.example(kind))
      catalogue.add("\(kind)") { $0.headline(of: entry, file: NoticesFacts.file) }
    }
    catalogue.expect(Golden.headlines)
    catalogue.expectNoLine(longerThan: 80)
  }

  @Test func withoutItsRecordsALineSaysLess() {
    var catalogue = NoticesCatalogue()
    for kind in [EventKind.contactChanged, .qualified, .logged, .offered] {
      let entry = NoticesFacts.entry(Self.example(kind))
      catalogue.add("\(kind)") { $0.headline(of: entry) }
    }
    for kind in EventKind.allCases {
      let bare = NoticesFacts.entry(Event(kind))
      #expect(!Wording.english.headline(of: bare).isEmpty)
    }
    catalogue.expect(
      """
      contactChanged
        en Contact added
        fr Contact ajouté
      qualified
        en BANT noted
        fr BANT noté
      logged
        en Activity noted
        fr Activité notée
      offered
        en Offer issued, SAL → CO
        fr Offre émise, SAL → CO
      """)
  }

  @Test func someLinesDependOnWhatChanged() {
    let nothing = Self.event(
      .planned, nil, nil, [Self.change(.actionText, .text("call"), .none)])
    let provisional = Self.event(
      .moved, .captured, .salesQualified,
      [Self.change(.provisional, .integer(0), .integer(1))])
    let one = Self.event(
      .edited, nil, nil, [Self.change(.tags, .text(""), .text("export,vip"))])
    let takenOver = Self.event(
      .accepted, nil, nil, [Self.change(.acceptedBy, .none, FieldValue(NoticesFacts.marc.id))])
    let unconfirmed = Self.event(
      .temperatureConfirmed, nil, nil, [Self.change(.confirmedTemperature, .integer(3), .none)])
    var catalogue = NoticesCatalogue()
    catalogue.add("nothing planned") { $0.headline(of: NoticesFacts.entry(nothing)) }
    catalogue.add("provisional") { $0.headline(of: NoticesFacts.entry(provisional)) }
    catalogue.add("one field") { $0.headline(of: NoticesFacts.entry(one)) }
    catalogue.add("taken over") { $0.headline(of: NoticesFacts.entry(takenOver)) }
    catalogue.add("unconfirmed") { $0.headline(of: NoticesFacts.entry(unconfirmed)) }
    catalogue.add("import") { $0.headline(of: NoticesFacts.entry(Event(.added), door: .file)) }
    catalogue.add("demo") { $0.headline(of: NoticesFacts.entry(Event(.added), door: .demo)) }
    catalogue.expect(Golden.dependent)
  }

  @Test func detailsTellTheReasonTheWarningsAndEachField() {
    var moved = Self.example(.moved)
    moved.reason = WrittenReason("their boss called")
    moved.passed = [.g06, .g15]
    moved.changes.append(Self.change(.stageEntered, .integer(1), .integer(2)))
    moved.changes.append(Self.change(.workState, .text("waiting"), .text("to-do")))
    var catalogue = NoticesCatalogue()
    for (name, event) in [
      ("moved", moved), ("edited", Self.example(.edited)), ("undone", Self.example(.undone)),
      ("won", Self.example(.won)), ("added", Self.example(.added)),
    ] {
      catalogue.add(name) { $0.details(of: NoticesFacts.entry(event)).joined(separator: " | ") }
    }
    catalogue.expect(Golden.details)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let headlines = """
    added
      en Added
      fr Ajouté
    entered
      en Added by import
      fr Ajouté par import
    edited
      en Edited: amount, owner
      fr Modifié⍽: montant, commercial
    contactChanged
      en Contact added: Paul Petit
      fr Contact ajouté⍽: Paul Petit
    moved
      en Moved from MQL to SQL
      fr Passé de MQL à SQL
    returned
      en Taken back from SAL to SQL
      fr Ramené de SAL à SQL
    qualified
      en BANT: B● A◐ N○ T✕
      fr BANT⍽: B● A◐ N○ T✕
    temperatureConfirmed
      en Temperature confirmed: warm
      fr Température confirmée⍽: tiède
    logged
      en Call: Wants a demo
      fr Appel⍽: Wants a demo
    planned
      en Next action: call back, 24 Nov, 14:00
      fr Prochaine action⍽: call back, 24 nov., 14:00
    snoozed
      en Snoozed until 24 Nov 2026
      fr En attente jusqu’au 24 nov. 2026
    parked
      en Parked until 24 Nov 2026: not the moment
      fr Mis en sommeil jusqu’au 24 nov. 2026⍽: pas le moment
    resumed
      en Back to work at SQL
      fr Repris en SQL
    disqualified
      en Disqualified: off target
      fr Écarté⍽: hors cible
    lost
      en Lost: competitor chosen, cheaper
      fr Perdu⍽: concurrent retenu, cheaper
    reopened
      en Reopened at MCL
      fr Rouvert en MCL
    accepted
      en Accepted by Marc, SQL → SAL
      fr Accepté par Marc, SQL → SAL
    offered
      en Offer of €12,000 (18 Nov), SAL → CO
      fr Offre de 12˽000⍽€ (18 nov.), SAL → CO
    won
      en Won: €11,500
      fr Gagné⍽: 11˽500⍽€
    undone
      en Undone: SAL → SQL
      fr Annulé⍽: SAL → SQL
    redone
      en Redone: SAL → SQL
      fr Rétabli⍽: SAL → SQL
    handedOver
      en Hand-over proposed to Marc
      fr Passation proposée à Marc
    handoffReturned
      en Returned by sales, SAL → SQL: too little is known, no budget
      fr Renvoyé par la vente, SAL → SQL⍽: informations manquantes, no budget
    suppressed
      en Do not contact
      fr Ne pas contacter
    suppressionLifted
      en May be contacted again
      fr Peut de nouveau être contacté
    claimed
      en Claimed until 12:00
      fr Pris jusqu’à 12:00
    claimReleased
      en Claim given up
      fr Prise rendue
    absorbed
      en Took in another lead
      fr A repris un autre lead
    merged
      en Merged into #12
      fr Repris par #12
    enrolled
      en Cadence begun: cold calling
      fr Séquence commencée⍽: appel à froid
    cadencePaused
      en Cadence paused: cold calling
      fr Séquence en pause⍽: appel à froid
    cadenceResumed
      en Cadence resumed: cold calling
      fr Séquence reprise⍽: appel à froid
    cadenceLeft
      en Cadence left: cold calling
      fr Séquence quittée⍽: appel à froid
    """

  static let dependent = """
    nothing planned
      en Next action removed
      fr Prochaine action retirée
    provisional
      en Moved from MCL to SQL, provisionally
      fr Passé de MCL à SQL, à titre provisoire
    one field
      en Tags: – → #export #vip
      fr Étiquettes⍽: – → #export #vip
    taken over
      en Accepted by Marc
      fr Accepté par Marc
    unconfirmed
      en Temperature left to the rule
      fr Température rendue à la règle
    import
      en Added by import
      fr Ajouté par import
    demo
      en Added for demonstration
      fr Ajouté pour démonstration
    """

  static let details = """
    moved
      en Reason: their boss called | Warnings passed: G06, G15 | Work: snoozed → to do
      fr Raison⍽: their boss called | Avertissements passés⍽: G06, G15 | Travail⍽: en attente → \
    à traiter
    edited
      en Amount: €10,000 → €12,000 | Owner: – → Marc
      fr Montant⍽: 10˽000⍽€ → 12˽000⍽€ | Commercial⍽: – → Marc
    undone
      en Note: ready → – | Offer: removed
      fr Note⍽: ready → – | Offre⍽: retrait
    won
      en Signed on: – → today
      fr Signé le⍽: – → auj.
    added
      en (nothing)
      fr (nothing)
    """
}
