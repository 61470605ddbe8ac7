import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Commands on many leads: marks, what the rules say first, one operation.
struct MarkStories {
  @Test func marksOneAfterTheOtherAndTakesMarksAway() throws {
    let session = try Session { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("<Space><Space>")
    session.expectText("marques : 2")
    session.expectText("◆Cazal")
    session.expectText("◆Brun")
    session.type("k<Space>")
    session.expectText("marques : 1")
    session.type("<Esc>")
    session.expectNoText("marques :")
    session.expectNoText("◆")
    session.type("<Esc>")
    session.expectText("Aucun filtre ni marque n’est posé.")
  }

  @Test func marksARangeAndAllThatTheFilterShows() throws {
    let session = try Session(rows: 40) { leads in
      for number in 1...8 { try leads.add("Lead \(number)", source: number < 3 ? "web" : "salon") }
      try leads.add("Nordia", at: .salesQualified, source: "web")
    }
    session.type("M")
    session.expectText("Une plage part d’une marque")
    session.type("<Space>jjM")
    #expect(session.model.board.marks.count == 4)
    session.type("<Esc>*")
    session.expectText("Marques : 8 leads.")
    session.type("*")
    #expect(session.model.board.marks.isEmpty)
    session.type("l*")
    session.expectText("Aucun lead à marquer ici.")
    session.type("h/source:web<Enter>*")
    session.expectText("Marques : 3 leads.")
    #expect(Set(session.model.board.marks.cards.map(\.stage)) == [.captured, .salesQualified])
  }

  @Test func saysWhoMayPassAndKeepsThoseAsOneOperation() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme")
      try leads.add("Brun", contact: "", email: nil)
      try leads.add("Cazal")
    }
    let before = try session.store.dump()
    session.type("*L")
    session.expectText("Faire avancer · 3 leads")
    session.expectText("Passent : 2 leads")
    session.expectText("✕ 1 lead · Il manque : un e-mail ou un téléphone (G02)")
    session.expectText("#2 Brun")
    #expect(try session.store.dump() == before, "nothing is kept before Enter")
    session.type("<Enter>")
    session.expectText("Déplacement de 2 leads · u annule · encore marqués : 1 lead")
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Cazal", "Acme"])
    #expect(session.model.board.marks.cards.map(\.company) == ["Brun"])
    #expect(session.model.board.pending.isEmpty)
    session.type("u")
    #expect(try session.store.dump() == before, "one undo takes all of them back")
  }

  @Test func goesBackWithOneReasonForAll() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company, at: .salesAcceptable) }
    }
    session.type("lll*H")
    session.expectText("Motif pour passer")
    session.expectText("écrivez-le, puis Entrée")
    session.type("<Enter>")
    session.expectText("rien ne serait fait")
    session.type("budget gelé")
    session.expectText("Entrée essaie de nouveau")
    session.type("<Enter>")
    session.expectText("Passent : 2 leads")
    session.type("<Enter>")
    #expect(session.model.board.columns[2].cards.count == 2)
    let last = try #require(session.store.journal(of: nil, before: nil, limit: 1).first)
    #expect(last.event.reason?.text == "budget gelé")
  }

  @Test func parksAndAssignsByTheFormsOfOneLead() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("*e")
    session.expectText("Attribuer, étiqueter · 3 leads")
    session.expectText("inchangé")
    session.type("l<Tab>vip salon<Enter>")
    session.expectText("Passent : 3 leads")
    session.type("<Enter>")
    #expect(session.model.board.columns[0].cards.allSatisfy { $0.owner == Session.lea.id })
    #expect(session.model.board.marks.isEmpty)
    session.type("*e<Tab>-VIP<Enter><Enter>")
    for card in session.model.board.columns[0].cards {
      let file = try #require(try session.store.file(card.id))
      #expect(file.lead.tags == ["salon"])
      #expect(file.lead.owner == Session.lea.id)
    }
    session.type("*e<Enter>")
    session.expectText("Rien n’a été modifié.")
    session.type("N01/12/2026<Enter>")
    session.expectText("Mettre en sommeil · 3 leads")
    session.type("<Esc>")
    session.expectText("Mettre en sommeil · 3 leads")
    session.type("<Enter><Enter>")
    #expect(session.model.board.columns[0].cards.isEmpty)
    #expect(session.model.screens.top == nil)
    session.expectText("Mise en sommeil de 3 leads")
  }

  @Test func offersTheStagesThatSomeOfThemCanGoTo() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme")
      try leads.add("Nordia", at: .salesQualified)
      try leads.add("Won", at: .won)
    }
    for place in 0..<6 where [0, 2, 5].contains(place) {
      session.type(String(repeating: "h", count: 9) + String(repeating: "l", count: place))
      session.type("<Space>")
    }
    session.type("L")
    session.expectText("Faire avancer · 3 leads")
    session.expectText("Sans une telle étape là où ils sont : 1 lead")
    session.type("<Esc>m")
    session.expectText("3 leads")
    session.resize(columns: 40, rows: 10)
    session.expectText("↓")
    session.type("D<Enter>")
    session.expectText("Écarter · 3 leads")
  }

  @Test func whatChangedMeanwhileIsRefusedWhenItIsKept() throws {
    var acme = LeadID(high: 0, low: 0)
    let session = try Session(columns: 120, rows: 40) { leads in
      acme = try leads.add("Acme")
      try leads.add("Brun")
    }
    session.type("*L")
    session.expectText("Passent : 2 leads")
    try session.meanwhile(Edit(.disqualify(.noNeed, note: ""), to: acme))
    session.type("<Enter>")
    session.expectText("Déplacement de #2")
    session.expectText("encore marqués : 1 lead")
  }

  @Test func survivesEverySize() throws {
    let session = try Session { leads in
      for number in 1...12 { try leads.add("Lead \(number)", contact: "", email: nil) }
    }
    session.type("*L")
    for columns in [0, 1, 7, 40, 80, 200] {
      for rows in [0, 1, 5, 10, 24, 60] {
        session.resize(columns: columns, rows: rows)
        #expect(session.model.view().size == session.model.size)
      }
    }
  }
}
