import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// `C`: cadences on the board, in triage and in the lead pane.
struct CadenceStories {
  private func session(
    columns: Int = 120, rows: Int = 40, language: Language = .french
  ) throws -> Session {
    try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add("Nordia", contact: "Jeanne Roy", email: "jeanne@example.fr")
      try leads.add("Brun", contact: "Luc Noir", email: "luc@example.fr")
    }
  }

  private func lead(_ session: Session) throws -> Lead {
    let card = try #require(session.model.board.selectedCard)
    return try #require(try session.store.file(card.id)).lead
  }

  private func enrolments(_ session: Session) throws -> Int {
    let files = try session.model.board.columns[0].cards.compactMap { card in
      try session.store.file(card.id)
    }
    return files.count { $0.lead.enrolment != nil }
  }

  @Test func theFormShowsWhatACadenceWouldDoAndEnterBeginsIt() throws {
    let session = try session()
    session.type("C")
    session.expectText("appel à froid")
    session.expectText("un rendez-vous, ou une vente directe")
    session.expectText("1er appel à froid")
    session.expectText("3e appel, laisser un message")
    session.type("<Enter>")
    session.expectText("▸ 23 nov. 1er appel")
    #expect(try lead(session).enrolment?.cadence == UsualCadence.coldCalling.name)
  }

  @Test func anotherCadenceIsChosenByItsLetterAndADayMovesItsSteps() throws {
    let session = try session(language: .english)
    session.type("Cww")
    session.expectText("confirm attendance")
    session.type("<Tab>10/12<Enter>")
    let lead = try lead(session)
    #expect(lead.enrolment?.cadence == UsualCadence.webinar.name)
    #expect(lead.enrolment?.anchor == CalendarDate("2026-12-10"))
    #expect(lead.nextAction?.text == "invitation to the webinar")
  }

  @Test func theStepsBecomeNextActionsOneAfterTheOther() throws {
    let session = try session()
    session.type("C<Enter>cp<Enter>")
    session.expectText("étape 2 sur 4")
    session.expectText("2e appel")
    session.type("<Enter>")
    #expect(try lead(session).nextAction?.text == "2e appel")
    session.type("C")
    session.expectText("fait · 1er appel à froid")
    session.expectText("étape 2 sur 4")
    session.type("l<Enter>")
    #expect(try lead(session).enrolment?.isOpen == false)
    #expect(try lead(session).nextAction == nil)
  }

  @Test func thePaneAndTheQueueTellWhereALeadStands() throws {
    let session = try session()
    session.type("C<Enter><Enter>")
    session.expectText("étape 1 sur 4")
    session.type("C<Enter>")
    session.expectText("en pause")
    session.type("<Esc>TC<Enter>")
    #expect(try enrolments(session) == 2, "the next lead is dealt with in the queue")
  }

  @Test func oneWhoIsListedIsRefusedAndOneInACadenceLeavesIt() throws {
    let session = try session()
    session.type("C<Enter>Xo<Enter>")
    #expect(try lead(session).enrolment?.reason == .suppressed)
    session.type("C<Enter>")
    session.expectText("G16")
    session.expectText("ne peut pas entrer dans cette séquence")
  }

  @Test func nobodyIsCalledWhoIsAskedForByMail() throws {
    let session = try session()
    session.type("CCC<Enter>")
    #expect(try lead(session).enrolment?.cadence == UsualCadence.coldCalling2.name)
    session.type("cp<Enter>")
    session.expectText("G20")
    session.expectText("ne doit pas encore être appelé")
  }

  @Test func marksGoIntoACadenceTogether() throws {
    let session = try session()
    session.type("<Space>j<Space>C<Enter><Enter>")
    let cards = session.model.board.columns[0].cards
    let files = try cards.compactMap { try session.store.file($0.id) }
    #expect(files.count == 2 && files.allSatisfy { $0.lead.enrolment?.isOpen == true })
    session.type("<Esc>u")
  }

  @Test func aSignOfTheirsBeginsTheWelcomeCall() throws {
    let session = try session()
    // The form is filled in upwards from the outcome: the kind, then who began.
    session.type("c<S-Tab>f<Tab><Tab>p<Tab>n<Enter>")
    session.expectText("commence la séquence")
    #expect(try lead(session).enrolment == nil, "nothing begins by itself")
    session.type("<Enter>")
    #expect(try lead(session).enrolment?.cadence == UsualCadence.welcomeCall.name)
    #expect(try lead(session).nextAction?.minute != nil)
  }

  @Test func whatWorkedIsToldBesideAProposal() throws {
    let session = try session()
    _ = try session.store.changeSettings { $0.guideSample = 1 }
    let card = try #require(session.model.board.columns[0].cards.last)
    let long = Session.now.advanced(byDays: -60)
    for (day, end) in [(0, Disposition.noAnswer), (2, .interested)] {
      let draft = ActivityDraft(
        .call, by: .us, isTwoWay: false, at: long.advanced(byDays: day), disposition: end)
      try session.meanwhile(Edit(.log(draft), to: card.id))
    }
    session.type("cp<Enter>")
    session.expectText("Ce qui a marché")
    session.expectText("100 % de 1")
  }

  @Test func theGlossaryPaneFollowsTheCadence() throws {
    let session = try session(language: .english)
    session.type("wC")
    session.expectText("Cold calling")
  }

  @Test func aShortTerminalShowsTheFirstStepsEachOnItsLine() throws {
    let session = try session(columns: 40, rows: 10)
    session.type("C")
    session.expectText("2e appel …")
  }

  @Test(arguments: [(80, 24), (40, 10), (20, 5), (1, 1)])
  func theFormFitsWhereverItIs(columns: Int, rows: Int) throws {
    let session = try session(columns: columns, rows: rows)
    session.type("C<Tab><Tab><Right><Esc>C<Enter>C<Esc>")
    #expect(try lead(session).enrolment?.isOpen == true)
  }
}
