import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Cards that are dragged: the same moves as with keys, asked of the same rules.
struct DragStories {
  private func session(fill: (inout Workspace) throws -> Void) throws -> Session {
    let session = try Session(columns: 160, rows: 40, fill: fill)
    session.type("<F9>")
    return session
  }

  @Test func aCardDraggedToTheNextColumnIsMoved() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    try session.hold("Acme", over: "MQL")
    session.expectText("Acme vers MQL : relâchez pour le demander ; Échap repose.")
    session.expectText("▸MQL")
    #expect(session.model.board.pending.isEmpty, "nothing is asked before it is let go")
    try session.letGo(over: "MQL")
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Acme"])
    #expect(session.model.board.selectedCard?.company == "Acme")
    session.expectNoText("▸MQL")
    session.type("u")
    #expect(session.model.board.columns[1].cards.isEmpty)
  }

  @Test func aMoveThatAGateRefusesOpensItsBox() throws {
    let session = try session { leads in
      try leads.add("Acme", at: .marketingQualified)
      try leads.add("Brun", at: .marketingQualified)
    }
    try session.drag("Acme", to: "SQL")
    guard case .refusal(let refusal) = session.model.screens.top else {
      Issue.record("no box: \(session.screen)")
      return
    }
    #expect(refusal.card.company == "Acme")
    #expect(session.model.board.pending.isEmpty)
  }

  @Test func aStepThatTheFunnelDoesNotHaveIsToldBeforeAndAfterTheDrop() throws {
    let session = try session { try $0.add("Acme") }
    try session.hold("Acme", over: "SAL")
    session.expectText("pas une étape de l’entonnoir")
    let before = try session.store.dump()
    try session.letGo(over: "SAL")
    session.expectText("De MCL, un lead passe en MQL ou SQL, pas en SAL.")
    #expect(try session.store.dump() == before)
  }

  @Test func escapeAndEveryPlaceThatIsNoColumnPutBack() throws {
    let session = try session { try $0.add("Acme") }
    let before = try session.store.dump()
    try session.hold("Acme", over: "MQL")
    session.type("<Esc>")
    session.expectText("Reposé : rien n’a été déplacé.")
    try session.letGo(over: "MQL")
    #expect(try session.store.dump() == before)
    try session.drag("Acme", to: "kanbant")
    session.expectText("Reposé : rien n’a été déplacé.")
    try session.drag("Acme", to: "MCL")
    session.expectText("Reposé : rien n’a été déplacé.")
    #expect(try session.store.dump() == before)
    #expect(session.model.screens.top == nil)
  }

  @Test func aKeyWhileACardIsHeldPutsItBackAndDoesItsOwnWork() throws {
    let session = try session { try $0.add("Acme") }
    try session.hold("Acme", over: "MQL")
    session.type("?")
    try session.letGo(over: "Touches")
    #expect(session.model.board.columns[1].cards.isEmpty)
    guard case .commands = session.model.screens.top else {
      Issue.record("no help: \(session.screen)")
      return
    }
  }

  @Test func aCardDroppedOnALaneAtTheSideIsAskedForItsReason() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    try session.hold("Acme", over: "NUR")
    session.expectText("▸NUR")
    try session.letGo(over: "NUR")
    guard case .form(let form) = session.model.screens.top, case .park(let lead) = form.purpose
    else {
      Issue.record("no form: \(session.screen)")
      return
    }
    #expect(session.model.board.selectedCard?.id == lead)
    #expect(session.model.board.selectedCard?.company == "Acme")
    session.type("<Esc>")
    try session.drag("Brun", to: "DSQ")
    session.expectText("Brun")
    guard case .form(let other) = session.model.screens.top,
      case .disqualify = other.purpose
    else {
      Issue.record("no form: \(session.screen)")
      return
    }
  }

  @Test func aDraggedMarkTakesAllMarksToThePreview() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("<Space><Space>")
    try session.hold("Brun", over: "MQL")
    session.expectText("2 leads vers MQL")
    try session.letGo(over: "MQL")
    session.expectText("Passent : 2 leads")
    session.type("<Enter>")
    #expect(session.model.board.columns[1].cards.count == 2)
    #expect(session.model.board.marks.isEmpty)
  }

  @Test func beforeOtherMarksACardIsMovedAlone() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("<Space>")
    try session.drag("Acme", to: "MQL")
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Acme"])
    #expect(session.model.board.marks.cards.map(\.company) == ["Cazal"])
    try session.drag("Brun", to: "NUR")
    session.expectText("D’autres leads sont marqués")
    #expect(session.model.screens.top == nil)
  }

  @Test func inAColumnOfSeveralStagesTheOneThatComesNextIsMeant() throws {
    let session = try session { leads in
      try leads.add("Acme", at: .salesQualified)
      try leads.add("Brun", at: .salesAcceptable)
    }
    session.type("<F3>")
    let acme = try #require(
      session.model.board.columns.first { $0.cards.contains { $0.company == "Acme" } })
    let merged = try #require(session.model.board.columns.first { $0.lanes.count > 1 })
    #expect(acme.lanes != merged.lanes)
    try session.hold("Acme", over: "Brun")
    session.expectText("Acme vers SAL")
    // Inside one column there is nothing to move.
    session.type("<Esc>")
    try session.hold("Brun", over: "Acme")
    session.expectText("Brun vers SQL")
  }

  @Test func aLeadThatGoesMeanwhileIsToldAtTheDrop() throws {
    let session = try session { leads in
      try leads.add("Acme", source: "web")
      try leads.add("Brun", source: "salon")
    }
    try session.hold("Acme", over: "MQL")
    var model = session.model
    for index in model.board.columns.indices { model.board.columns[index].cards = [] }
    let place = try session.place(of: "MQL")
    _ = model.update(.mouse(MouseEvent(.release(.left), at: place)))
    #expect(model.notice?.kind == .fault)
    #expect(model.board.pending.isEmpty)
  }

  @Test func amongOwnersACardIsGivenAwayAndATemperatureIsNotSetByMoving() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    func group(_ name: String) throws {
      session.type("o")
      try session.click(name, from: 5)
      session.type("<Esc>")
    }
    try group("commercial")
    try session.hold("Acme", over: "léa")
    session.expectText("Acme vers léa")
    try session.letGo(over: "léa")
    let given = session.model.board.columns.first { $0.key == .owner(Session.lea.id) }
    #expect(given?.cards.map(\.company) == ["Acme"])
    try session.drag("Brun", to: "NUR")
    guard case .form = session.model.screens.top else {
      Issue.record("no form: \(session.screen)")
      return
    }
    session.type("<Esc>")
    try group("température")
    let before = try session.store.dump()
    try session.drag("Acme", to: "froid")
    session.expectText("Cela découle de ce qu’on sait du lead")
    #expect(try session.store.dump() == before)
  }
}
