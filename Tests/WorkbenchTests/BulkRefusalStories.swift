import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Marked leads that others changed after the rules were asked and before anything was kept.
@Suite struct BulkRefusalStories {
  private static let sizes = [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)]

  private func asked(_ size: Size, _ language: Language) throws -> Session {
    let session = try Session(columns: size.columns, rows: size.rows, language: language) {
      leads in for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("*N")
    session.type("+3d<Enter>")
    guard case .bulk(let bulk) = session.model.screens.top else {
      throw NotOnScreen(text: "bulk", screen: session.screen)
    }
    #expect(bulk.passing == 3)
    return session
  }

  private func disqualify(_ companies: Set<String>, in session: Session) throws {
    for card in session.model.board.columns[0].cards where companies.contains(card.company) {
      try session.meanwhile(Edit(.disqualify(.duplicate, note: ""), to: card.id))
    }
  }

  @Test(arguments: sizes, Language.allCases)
  func whereNobodyPassesAnyMoreTheBoxStaysAndSaysWhy(size: Size, language: Language) throws {
    let session = try asked(size, language)
    try disqualify(["Acme", "Brun", "Cazal"], in: session)
    session.type("<Enter>")
    session.expectText(language == .french ? "Rien n’a été fait" : "Nothing was done")
    session.expectText(
      language == .french ? "3 leads · Il est écarté" : "3 leads · It is disqualified")
    session.expectNoText(language == .french ? "déjà ainsi" : "so already")
    #expect(session.model.board.marks.count == 3)
    #expect(session.model.board.pending.isEmpty)
    session.type("<Enter>")
    session.expectText(language == .french ? "Aucun ne peut passer" : "None of them may pass")
  }

  @Test(arguments: sizes, Language.allCases)
  func whoIsRefusedUnexpectedlyIsNamedWithTheCause(size: Size, language: Language) throws {
    let session = try asked(size, language)
    try disqualify(["Brun"], in: session)
    session.type("<Enter>")
    let notice = try #require(session.model.notice?.text)
    let (left, refused) =
      language == .french
      ? ("encore marqués : 1 lead", "Refusés entre-temps : 1 lead · Il est écarté")
      : ("still marked: 1 lead", "Refused meanwhile: 1 lead · It is disqualified")
    let plain = notice.replacing("\u{A0}", with: " ")
    #expect(plain.contains(left) && plain.contains(refused), "\(plain)")
    #expect(session.model.board.marks.cards.map(\.company) == ["Brun"])
  }

  @Test func leadsThatAreGoneAreSaidToBeGone() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    session.type("<Space>N")
    session.type("+3d<Enter>")
    _ = try session.store.undo(
      UndoRequest(by: Session.paul.id, at: Session.now, door: .screen, conflicts: .ask))
    session.tell(.changed)
    session.type("<Enter>")
    session.expectText("Rien n’a été fait")
    session.expectText("✕ 1 lead · Ce lead n’est pas dans l’espace de travail")
  }

  @Test func whatOthersChangedIsSaidOnceForAllLeads() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    session.type("*el<Enter>")
    for card in session.model.board.columns[0].cards {
      let owner = FieldEdit(.owner, to: FieldValue.none)
      try session.meanwhile(Edit(.set([owner]), to: card.id))
    }
    session.type("<Enter>")
    session.expectText("2 leads · Changé entre-temps par quelqu’un d’autre : ")
  }
}
