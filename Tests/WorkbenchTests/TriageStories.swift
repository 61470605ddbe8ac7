import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The queue, worked off lead by lead.
struct TriageStories {
  private static let today = ZoneRules.paris.date(Session.now)

  /// An action that was said two weeks ago, so many days ago or ahead.
  private static func action(_ days: Int, minute: Int? = nil) -> NextAction {
    NextAction(text: "rappeler", due: today.advanced(byDays: days), minute: minute)
  }

  /// Three leads: one overdue for five days, one for three, one due today.
  private static func fillThree(_ leads: inout Workspace) throws {
    try leads.add("Acme", daysAgo: 14, action: action(-5))
    try leads.add("Brun", daysAgo: 14, action: action(-3))
    try leads.add("Cazal", daysAgo: 14, action: action(0))
  }

  private func session(
    columns: Int = 80, rows: Int = 24, keys: String = "T",
    fill: (inout Workspace) throws -> Void = Self.fillThree
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, fill: fill)
    session.type(keys)
    return session
  }

  private func company(in session: Session) -> String? {
    session.model.screens.triage?.hand?.card.company
  }

  /// Leaves the forms that may have opened behind one that was kept.
  private func closeForms(of session: Session) {
    while case .form = session.model.screens.top { session.type("<Esc>") }
  }

  @Test func theMostUrgentLeadFillsTheScreenWithTheReasonOfItsPlace() throws {
    let session = try session { leads in
      let lead = try leads.add(
        "Acme", at: .salesQualified, daysAgo: 14, action: Self.action(-5))
      try leads.commit([
        Edit(
          .log(ActivityDraft(.email, by: .prospect, isTwoWay: true, text: "Rappelez lundi.")),
          to: lead)
      ])
      try leads.add("Brun", daysAgo: 14, action: Self.action(0))
    }
    session.expectText("1 sur 2 · 0 traité")
    session.expectText("La prochaine action est en retard de 5 j.")
    session.expectText("#1 Acme · SQL")
    session.expectText("Jeanne Roy · jeanne@example.fr")
    session.expectText("B● A● N● T●")
    session.expectText("‼ 16 nov. rappeler")
    session.expectText("auj. 11:00 · courriel · prospect")
    session.expectText("Rappelez lundi.")
  }

  @Test func aNewLeadComesFirstAndSaysByWhenAnAnswerIsDue() throws {
    let session = try session { leads in
      try leads.add("Acme", daysAgo: 14, action: Self.action(-5))
      try leads.add("Nordia")
    }
    #expect(company(in: session) == "Nordia")
    session.expectText("Nouveau lead : une réponse est attendue avant 23 nov. 10:00")
  }

  @Test func saidWhatComesNextTheNextLeadIsThereAtOnce() throws {
    let session = try session()
    session.type("n<C-u>relancer<Tab><C-u>+2j<Enter>")
    #expect(company(in: session) == "Brun")
    session.expectText("1 sur 2 · 1 traité")
    session.type("z+3j<Enter>")
    #expect(company(in: session) == "Cazal")
    session.type("D<Enter>")
    session.expectText("Fin de la file")
    session.expectText("Aujourd’hui : 3 leads traités.")
    session.expectText("Rien ne vous attend pour l’instant.")
  }

  @Test func whatDoesNotLetTheLeadGoLeavesItInHand() throws {
    let session = try session()
    session.type("c<Enter>")
    closeForms(of: session)
    #expect(company(in: session) == "Acme", "its action is still overdue")
    session.type("L")
    #expect(company(in: session) == "Acme", "its next action is still to be said")
    session.expectText("MQL Lead marketing")
  }

  @Test func aNewLeadThatWasAnsweredGivesWayOnceTheFormsAreClosed() throws {
    let session = try session { leads in
      try leads.add("Acme")
      try leads.add("Brun")
    }
    let first = try #require(company(in: session))
    session.type("c<Enter>")
    closeForms(of: session)
    #expect(company(in: session) != first)
    session.expectText("1 sur 2 · 1 traité")
  }

  @Test func whatIsTakenBackIsShownAgain() throws {
    let session = try session()
    session.type("z+3j<Enter>")
    #expect(company(in: session) == "Brun")
    session.type("u")
    #expect(company(in: session) == "Acme")
    session.expectText("1 sur 3 · 0 traité")
    session.type("z+3j<Enter>")
    #expect(company(in: session) == "Brun", "the lead that was in hand has its turn again")
  }

  @Test func whatIsSkippedComesBackAtTheEndOnce() throws {
    let session = try session()
    session.type("s")
    #expect(company(in: session) == "Brun")
    session.expectText("2 sur 3")
    session.type("z+3j<Enter>z+3j<Enter>")
    #expect(company(in: session) == "Acme")
    session.expectText("Passé plus tôt")
    session.type("s")
    session.expectText("Fin de la file")
    session.expectText("Toujours en attente après leur tour : 1 lead ; J les reprend.")
    session.type("J")
    #expect(company(in: session) == "Acme")
  }

  @Test func oneGoesOnAndBackOnTheWay() throws {
    let session = try session()
    session.type("K")
    session.expectText("Aucun lead n’a été pris avant celui-ci.")
    session.type("JJ")
    #expect(company(in: session) == "Cazal")
    session.type("Kp")
    #expect(company(in: session) == "Acme")
    session.type("J")
    #expect(company(in: session) == "Brun")
    session.type("z+1j<Enter>")
    #expect(company(in: session) == "Cazal")
    session.type("J")
    session.expectText("Fin de la file")
    session.type("K")
    #expect(company(in: session) == "Cazal")
  }

  @Test func theLeadInHandStaysUnderOtherPeoplesEdits() throws {
    var lead = LeadID(high: 0, low: 0)
    let session = try session { leads in
      try Self.fillThree(&leads)
      lead = LeadID(high: 2, low: 1)
    }
    try session.meanwhile(Edit(.set([FieldEdit(.company, to: .text("Acme SA"))]), to: lead))
    session.expectText("#1 Acme SA")
    session.expectText("1 sur 3")
    try session.meanwhile(Edit(.snooze(until: Self.today.advanced(byDays: 9)), to: lead))
    session.expectText("léa vient de traiter ce lead")
    #expect(company(in: session) == "Acme SA")
    session.type("c")
    #expect(company(in: session) == "Brun", "the next key goes on, and does nothing else")
    #expect(session.model.keyContext == .triage)
  }

  @Test func whereOneWasAndWhatWasSkippedAreFoundAgain() throws {
    let session = try session()
    session.type("sJ<Esc>")
    #expect(session.model.screens.top == nil)
    session.type("T")
    #expect(company(in: session) == "Cazal")
    session.type("z+1j<Enter>")
    #expect(company(in: session) == "Brun")
    session.type("z+1j<Enter>")
    #expect(company(in: session) == "Acme", "what was skipped comes last")
    session.type("z+1j<Enter><Esc>T")
    session.expectText("Fin de la file")
    #expect(session.drafts.isEmpty)
  }

  @Test func theFilterOfTheBoardNarrowsTheQueue() throws {
    let session = try session(keys: "/caz<Enter>T")
    #expect(company(in: session) == "Cazal")
    session.expectText("1 sur 1")
    session.type("/<C-u><Enter>")
    #expect(company(in: session) == "Cazal", "the lead in hand stays")
    session.type("JJJ/br<Enter>")
    #expect(company(in: session) == "Brun", "who had a turn has another under another filter")
    session.type("/<C-u>zzz<Enter>")
    session.expectText("Aucun lead de la file ne passe ce filtre.")
  }

  @Test func mineAndNobodysAreMineToWorkOff() throws {
    let session = try session { leads in
      try leads.add("Acme", daysAgo: 14, action: Self.action(-5))
      try leads.add("Hers", owner: Session.lea, daysAgo: 14, action: Self.action(-9))
      let nobodys = try leads.add("Libre", daysAgo: 14, action: Self.action(-7))
      try leads.commit([Edit(.set([FieldEdit(.owner, to: .none)]), to: nobodys)])
    }
    #expect(company(in: session) == "Libre")
    session.expectText("1 sur 2")
  }

  @Test func marksOfTheBoardAreNoneOfTheQueues() throws {
    let session = try session(keys: "* Tz+3j<Enter>")
    #expect(company(in: session) == "Brun")
    let waiting = try session.store.count(
      in: Lane.all, .range(.lastActivity, from: 0, to: nil), limit: 10)
    #expect(waiting == 3)
    #expect(session.model.screens.triage?.done == 1)
  }

  @Test func theLeadPaneOpensOnTheLeadInHandAndWalksTheQueue() throws {
    let session = try session(columns: 120, rows: 40, keys: "T<Enter>")
    #expect(session.model.screens.lead?.card.company == "Acme")
    session.type("J")
    #expect(session.model.screens.lead?.card.company == "Brun")
    #expect(company(in: session) == "Brun")
    session.type("<Esc>")
    #expect(session.model.screens.lead == nil)
    #expect(company(in: session) == "Brun")
  }

  @Test func aSmallScreenTellsWhatMattersAndScrolls() throws {
    let session = try session(columns: 40, rows: 10)
    session.expectScreen(
      """
      ──────────────────── 3 ─ paul (AE) ─ FR
       1 sur 3 · 0 traité
       En retard 5 j
       #1 Acme · MCL · vieillit 14 j
       Contact       Jeanne Roy ·
                     jeanne@example.fr
       Ensuite       ‼ 16 nov. rappeler
       Échange       rien encore
       Origine       salon · téléphone ·    ↓
       c noter  ↑↓ ligne  b BANT  n suite
      """)
    session.type("j")
    session.expectText("↑")
    session.type("G<F9>")
    session.expectText("Ajouté")
    let scroll = session.model.screens.triage?.hand?.scroll ?? 0
    try session.turn(.up, over: "Ajouté")
    #expect(session.model.screens.triage?.hand?.scroll == scroll - 3)
    for size in [(1, 1), (2, 30), (500, 3), (12, 4)] {
      session.resize(columns: size.0, rows: size.1)
      _ = session.screen
    }
  }

  @Test func whatIsTypedBeforeTheNextLeadCameIsForThatLead() throws {
    let session = try session(keys: "Tz+3j")
    var model = session.model
    let hand = try #require(model.screens.triage?.hand?.lead)
    _ = model.update(.key(.enter))
    let edit = Edit(.snooze(until: Self.today.advanced(byDays: 3)), to: hand)
    let receipt = try session.store.commit(
      CommitRequest([edit], by: Session.paul.id, at: Session.now, door: .screen))
    _ = model.update(.kept(receipt, for: .form([edit])))
    _ = model.update(.key(.character("s")))
    #expect(model.screens.triage?.hand?.lead == hand)
    let file = try session.store.file(hand)
    _ = model.update(.file(LeadAnswer(lead: hand, file: file, journal: [])))
    #expect(model.screens.triage?.hand?.card.company == "Cazal", "Brun was skipped")
  }

  @Test func theBoardIsReadAnewBehindTheQueue() throws {
    let session = try session()
    session.type("D<Enter><Esc>")
    session.expectNoText("Acme")
    session.expectText("Brun")
  }

  @Test func theHeaderKeepsCountOfWhatOthersAdd() throws {
    let session = try session()
    session.expectText(" 3 ─ paul")
    var lead = NewLead(company: "Dorval", source: "salon")
    lead.contact = "Anne"
    try session.meanwhile(Edit(.add(lead), to: LeadID(high: 1, low: 9)))
    session.expectText(" 4 ─ paul")
    #expect(company(in: session) == "Acme")
  }

  @Test func aLetterMeansTheSameBehindADraft() throws {
    let session = try session()
    session.type("cp<Esc>cp")
    guard case .form(let form) = session.model.screens.top else { throw NoForm() }
    #expect(form[.disposition] == Disposition.noAnswer.rawValue)
    // Typed again at once it goes on to the next.
    session.type("p")
    guard case .form(let next) = session.model.screens.top else { throw NoForm() }
    #expect(next[.disposition] != Disposition.noAnswer.rawValue)
  }

  private struct NoForm: Error {}

  @Test func theProgramMayBeginWithTheQueueOfAll() throws {
    let session = try Session(queue: .everybody) { leads in
      try leads.add("Acme", owner: Session.lea, daysAgo: 14, action: Self.action(-5))
    }
    #expect(company(in: session) == "Acme")
    #expect(session.model.isReady)
    session.type("<Esc>")
    session.expectText("MCL Lead brut")
  }
}
