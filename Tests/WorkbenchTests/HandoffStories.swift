import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// A lead goes from whoever qualified it to whoever sells.
@Suite struct HandoffStories {
  private static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  private func session(
    _ size: Size = Size(columns: 100, rows: 30), _ language: Language = .english
  ) throws -> Session {
    try Session(columns: size.columns, rows: size.rows, language: language) { leads in
      try leads.add("Acme", at: .salesQualified)
    }
  }

  @Test(arguments: sizes, Language.allCases)
  func itIsProposedAndAccepted(size: Size, language: Language) throws {
    let session = try session(size, language)
    session.type("llO")
    session.expectText(language == .french ? "Passer à la vente" : "Hand over to sales")
    session.type("<Tab>demo on friday<Enter>")
    #expect(session.model.screens.top == nil)
    session.type("O")
    session.expectText(language == .french ? "Répondre à une passation" : "Answer a hand-over")
    session.type("<Enter>")
    let card = try #require(session.model.board.columns[3].cards.first)
    #expect(card.company == "Acme")
  }

  @Test func thePaneTellsHowFarItIs() throws {
    let session = try session()
    session.type("llO<Tab>they expect a demo<Enter><Enter>")
    session.expectText("Hand-over")
    session.expectText("proposed to")
    session.expectText("answer due")
    session.expectText("they expect a demo")
    session.type("O<Right><Tab><Tab>no budget named<Enter>")
    session.expectText("returned by")
    session.expectText("no budget named")
    session.type("u")
    session.expectText("answer due")
  }

  @Test func whatCouldNotBeAcceptedIsExplainedAndMended() throws {
    let session = try Session(columns: 100, rows: 30, language: .english) { leads in
      let lead = try leads.add("Acme", at: .salesQualified)
      var draft = QualificationDraft()
      draft.project = .some(nil)
      try leads.commit([Edit(.qualify(draft), to: lead)])
    }
    session.type("llO<Enter>")
    session.expectText("G09")
    session.type("a new CRM<Enter>")
    #expect(session.model.board.columns[2].cards.count == 1)
    session.type("<Enter>")
    session.expectText("proposed to")
  }

  @Test func aReturnFromSALGoesBackToSQL() throws {
    let session = try Session(columns: 100, rows: 30, language: .english) { leads in
      try leads.add("Acme", at: .salesAcceptable)
    }
    session.type("lllO")
    session.expectText("Answer a hand-over")
    session.type("<Tab>t<Enter>")
    #expect(session.model.board.columns[2].cards.map(\.company) == ["Acme"])
  }

  @Test func otherWithoutANoteIsAskedFor() throws {
    let session = try session()
    session.type("llO<Enter>O<Right><Tab>oo<Enter>")
    session.expectText("please fill this in")
  }
}
