import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The pointer on the board: off until it is asked for, then it does what keys do.
struct MouseStories {
  private func session(
    columns: Int = 120, rows: Int = 30, fill: (inout Workspace) throws -> Void
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, fill: fill)
    session.type("<F9>")
    return session
  }

  @Test func theMouseIsTheTerminalsUntilItIsAskedFor() throws {
    let session = try Session(columns: 120) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    try session.click("Acme")
    #expect(session.model.board.selectedCard?.company == "Brun")
    session.type("<F9>")
    #expect(session.terminalTellsOfMouse)
    #expect(session.preferences?.usesMouse == true)
    session.expectText("avec Maj, le terminal sélectionne")
    try session.click("Acme")
    #expect(session.model.board.selectedCard?.company == "Acme")
    session.type("<F9>")
    #expect(!session.terminalTellsOfMouse)
    #expect(session.preferences?.usesMouse == false)
    try session.click("Brun")
    #expect(session.model.board.selectedCard?.company == "Acme")
  }

  @Test func whoChoseTheMouseHasItFromTheStart() throws {
    let session = try Session { try $0.add("Acme") }
    var model = session.model
    #expect(!model.start().contains(.useMouse(true)))
    model.usesMouse = true
    #expect(model.start().contains(.useMouse(true)))
  }

  @Test func aClickSelectsAndAnotherOpens() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
      try leads.add("Cazal", at: .salesQualified)
    }
    try session.click("Cazal")
    #expect(session.model.board.selectedCard?.company == "Cazal")
    #expect(session.model.screens.lead == nil)
    try session.click("Acme", times: 2)
    #expect(session.model.screens.lead?.card.company == "Acme")
    session.type("<Esc>")
    try session.click("SAL")
    #expect(session.model.board.selectedColumn == 3)
    try session.click("NUR")
    #expect(session.model.board.current.lanes == [.parked])
  }

  @Test func beyondAPressAndAReleaseOverOneThingNothingIsClicked() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    let place = try session.place(of: "Acme")
    session.tell(.mouse(MouseEvent(.release(.left), at: place)))
    session.tell(.mouse(MouseEvent(.press(.right), at: place)))
    session.tell(.mouse(MouseEvent(.release(.right), at: place)))
    session.tell(.mouse(MouseEvent(.press(.left), at: place)))
    session.tell(
      .mouse(MouseEvent(.release(.left), at: Position(column: place.column, row: 0))))
    #expect(session.model.board.selectedCard?.company == "Cazal")
  }

  @Test func besideTheOpenPaneAClickShowsTheOtherLead() throws {
    let session = try session(columns: 160) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    session.type("<Enter>")
    try session.click("Acme")
    #expect(session.model.screens.lead?.card.company == "Acme")
    #expect(session.model.screens.lead?.file != nil)
    try session.click("Contacts")
    #expect(session.model.screens.lead?.card.company == "Acme")
  }

  @Test func withControlAClickMarks() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    try session.click("Acme", modifiers: .control)
    try session.click("Brun", modifiers: .control)
    #expect(session.model.board.marks.count == 2)
    try session.click("Brun", modifiers: .control)
    #expect(session.model.board.marks.cards.map(\.company) == ["Acme"])
  }

  @Test func aClickWhileAFilterIsTypedKeepsTheFilter() throws {
    let session = try session { leads in
      for company in ["Acme Nord", "Brun", "Acme Sud"] { try leads.add(company) }
    }
    session.type("/acme")
    try session.click("Acme Nord")
    #expect(session.model.screens.top == nil)
    #expect(session.model.board.filterText == "acme")
    #expect(session.model.board.selectedCard?.company == "Acme Nord")
  }

  @Test func theWheelScrollsTheColumnUnderThePointer() throws {
    let session = try session { leads in
      for number in 1...40 { try leads.add("Lead \(number)") }
      try leads.add("Nordia", at: .salesQualified)
    }
    try session.click("Nordia")
    try session.turn(.down, over: "Lead 40", times: 10)
    session.expectText("Lead 30")
    session.expectNoText("Lead 31 ")
    #expect(session.model.board.selectedCard?.company == "Nordia", "the selection stays")
    try session.turn(.down, over: "MCL", times: 100)
    session.expectText("Lead 1 ")
    try session.turn(.up, over: "MCL", times: 100)
    session.expectText("Lead 40")
    try session.click("Lead 40")
    try session.turn(.down, over: "MCL", times: 3)
    #expect(session.model.board.selectedCard?.company == "Lead 37", "never off the screen")
    try session.turn(.right, over: "MCL")
    #expect(session.model.board.selectedColumn == 1)
  }

  @Test func theWheelReadsOnWhereCardsAreNotAtHand() throws {
    let session = try session { leads in
      for number in 1...400 { try leads.add("Lead \(number)") }
    }
    try session.turn(.down, over: "MCL", times: 399)
    session.expectText("Lead 1 ")
    try session.turn(.up, over: "MCL", times: 399)
    session.expectText("Lead 400")
  }

  @Test func noEventAnywhereOnAnyScreenStopsTheProgram() throws {
    let session = try session { leads in
      for number in 1...12 { try leads.add("Lead \(number)", tags: ["a"]) }
      try leads.add("Nordia", at: .salesAcceptable)
    }
    var state: UInt64 = 5
    func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let keys = [
      "<Esc>", "m", "b", ":", "?", "w", "<F6>", "e", "U", "/", "*", "L", "<Enter>", "f", "v",
    ]
    let sizes = [(1, 1), (2, 30), (40, 10), (80, 24), (120, 30), (200, 60)]
    for _ in 0..<1500 {
      if roll(5) == 0 { session.type(keys[roll(keys.count)]) }
      if roll(40) == 0 {
        let (columns, rows) = sizes[roll(sizes.count)]
        session.resize(columns: columns, rows: rows)
      }
      let place = Position(column: roll(session.model.size.columns + 3), row: roll(64))
      let actions: [MouseEvent.Action] = [
        .press(.left), .release(.left), .drag(.left), .press(.left), .release(.left),
        .wheel(.up), .wheel(.down), .wheel(.left), .wheel(.right), .press(.right),
      ]
      session.tell(.mouse(MouseEvent(actions[roll(actions.count)], at: place)))
      #expect(session.model.view().size == session.model.size)
    }
  }
}
