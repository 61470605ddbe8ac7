import Leads
import Testing

/// Scores as stores keep them: what no clock changes, in step with the records.
struct ScoreContractTests {
  private func log(_ signal: Signal, on lead: LeadID, daysAgo: Int, _ team: Team) throws {
    let at = team.now.advanced(byDays: -daysAgo)
    try team.commit(Edit(.log(ActivityDraft(signal, at: at)), to: lead))
  }

  /// Twenty leads of which some have points, on different days.
  private func scored(_ kind: StoreKind) throws -> Team {
    let team = try Team(kind)
    let signals = Signal.allCases
    for number in 0..<20 {
      let lead = try team.add("Firme \(number)") { $0.score = number % 3 == 0 ? 40 + number : 0 }
      for step in 0..<(number % 5) {
        try log(signals[(number * 7 + step) % signals.count], on: lead, daysAgo: step * 9, team)
      }
    }
    return team
  }

  @Test(arguments: StoreKind.allCases)
  func cardsStandInTheOrderOfTheirPointsAtEveryInstant(kind: StoreKind) throws {
    let team = try scored(kind)
    let halfLife = HalfLife.standard
    var request = PageRequest(lanes: Lane.all, order: .score, limit: 7)
    var cards: [LeadCard] = []
    while true {
      let page = try team.store.page(request)
      cards += page.cards
      guard page.hasMore, let last = page.cards.last else { break }
      request = PageRequest(
        lanes: Lane.all, order: .score, from: last.key(in: .score), limit: 7)
    }
    let files = try team.files()
    #expect(cards.count == files.count)
    for days in [0, 3, 30, 400] {
      let now = team.now.advanced(byDays: days)
      let exact = try cards.map { card in
        try team.file(card.id).score.exactPoints(at: now, halving: halfLife)
      }
      #expect(exact == exact.sorted(by: >))
      for points in [1, 5, 20, 50] {
        let condition = try Query("score>=\(points)").condition(
          QueryContext(now: now, settings: WorkspaceSettings(), users: [], me: nil))
        let wanted = files.filter { $0.score.points(at: now, halving: halfLife) >= points }
        #expect(try team.found(condition) == Set(wanted.map(\.lead.id)), "\(points)")
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func newRulesAreCountedPieceByPiece(kind: StoreKind) throws {
    let team = try scored(kind)
    let rules = try ScoringText("half-life 90d\nsignal form 33\nsignal click 3 most 4").rules
    let before = Dictionary(uniqueKeysWithValues: try team.cards().map { ($0.id, $0.score) })
    try team.store.changeSettings { $0.scoring = rules }
    #expect(try team.store.settings().scoring == rules)
    #expect(try team.store.examine().contains { if case .scores = $0 { true } else { false } })
    var changed = 0
    var last: LeadNumber?
    repeat {
      let piece = try team.store.recountScores(after: last, limit: 6)
      changed += piece.changed
      last = piece.last
    } while last != nil
    #expect(try team.store.examine() == [])
    let files = try team.files()
    for (card, file) in zip(try team.cards(), files) {
      #expect(card == LeadCard(file, number: card.number))
      #expect(file.scoring == rules)
    }
    let differing = files.filter { $0.score != before[$0.lead.id] }
    #expect(changed >= differing.count && !differing.isEmpty)
    #expect(try team.store.recountScores(after: nil, limit: 100) == .init(last: nil, changed: 0))
  }

  @Test(arguments: StoreKind.allCases)
  func aRecountThatWasStoppedIsMadeGood(kind: StoreKind) throws {
    let team = try scored(kind)
    try team.store.changeSettings { settings in
      settings.scoring.halfLife = .days7
      settings.scoring.text = "half-life 7d\nsignal form 1"
      settings.scoring.signals = [.form: SignalRule(1)]
    }
    _ = try team.store.recountScores(after: nil, limit: 3)
    #expect(try team.store.examine() != [])
    try team.store.rebuildDerived()
    #expect(try team.store.examine() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func whoObjectsHasNoPointsAndGetsThemBackWithTheirConsent(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia", contact: "Jeanne Roy") { $0.score = 0 }
    let other = try team.add("Sudia", contact: "Jeanne Roy") { $0.score = 70 }
    try log(.demoRequest, on: lead, daysAgo: 0, team)
    #expect(try team.cards().allSatisfy { $0.score.until != nil })
    try team.commit(Edit(.suppress(.objection), to: lead))
    #expect(try team.cards().allSatisfy { $0.score.until == nil })
    try log(.form, on: lead, daysAgo: 0, team)
    #expect(try team.cards().allSatisfy { $0.score.until == nil })
    #expect(try team.store.examine() == [])
    let consent = try #require(WrittenReason("le 3 mai"))
    try team.commit(Edit(.lift(.consent(consent)), to: lead))
    let cards = try team.cards()
    #expect(cards.allSatisfy { $0.score.until != nil })
    for card in cards { #expect(card == LeadCard(try team.file(card.id), number: card.number)) }
    _ = other
  }

  @Test(arguments: StoreKind.allCases)
  func aPersonsLeadsAreFoundByTheirMailHoweverItIsWritten(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia", contact: "Inès Haddad") { $0.email = "Ines.H@Nordia.Example" }
    let other = try team.add("Sudia", contact: "Inès Haddad") { $0.email = "ines.h@nordia.example" }
    _ = try team.add("Estia", contact: "Paul Petit") { $0.email = "paul@estia.example" }
    for spelling in ["ines.h@nordia.example", " INES.H@nordia.example", "<ines.h@nordia.example>"] {
      let found = try team.store.leads(ofMail: spelling)
      #expect(Set(found.map(\.id)) == [lead, other], "\(spelling)")
    }
    #expect(try team.store.leads(ofMail: "nobody@nordia.example") == [])
    #expect(try team.store.leads(ofMail: "no address") == [])
    let found = try team.store.leads(ofMail: "ines.h@nordia.example")
    #expect(found.concerned?.id == other)
    try team.commit(Edit(.disqualify(.noNeed, note: ""), to: other))
    #expect(try team.store.leads(ofMail: "ines.h@nordia.example").concerned?.id == lead)
  }

  @Test(arguments: StoreKind.allCases)
  func aDemoRequestIsToBeAnsweredWithinMinutes(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia") { $0.origin = .outbound }
    try team.commit(Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: true)), to: lead))
    func entries(_ minutes: Int, isLateOnly: Bool = false) throws -> [QueueEntry] {
      try team.store.queue(
        QueueRequest(
          owners: [team.lea], isLateOnly: isLateOnly, limit: 9,
          now: team.now.advanced(byMilliseconds: minutes * 60_000))
      ).entries
    }
    #expect(try entries(0).map(\.place.section) == [.unplanned])
    try log(.demoRequest, on: lead, daysAgo: 0, team)
    let due = try #require(team.store.settings().responseDue(demoRequested: team.now))
    #expect(try entries(0).map(\.reason) == [.demoRequested(team.now, answerDue: due)])
    #expect(try entries(0).map(\.place.section) == [.answering])
    let minutes = (due.milliseconds - team.now.milliseconds) / 60_000
    #expect(try entries(minutes, isLateOnly: true).count == 1)
    #expect(try entries(minutes).map(\.place.section) == [.late])
    try team.commit(
      Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: false, disposition: .noAnswer)), to: lead))
    #expect(try entries(minutes).map(\.place.section) == [.unplanned])
  }
}
