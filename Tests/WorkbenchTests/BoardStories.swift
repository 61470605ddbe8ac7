import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

@Suite struct BoardStories {
  @Test func showsAColumnForEachStageWithItsCountAndSums() throws {
    let session = try Session(columns: 80, rows: 14) { leads in
      try leads.add("Ateliers Morel", amount: 12_000)
      try leads.add("Dupont SAS", at: .marketingQualified, amount: 40_000)
      try leads.add("Nordia", at: .salesQualified, amount: 30_000)
    }
    session.expectScreen(
      """
      ─ kanbant ─ atelier ──────────────────────────────────────── 3 ─ paul (AE) ─ FR
       MCL Lead brut      1 │ MQL Lead marketing  1 │ SQL Lead commercial 1 │ NUR 0
                      12 k€ │                 40 k€ │ 3›       30 k€ ≈ 6 k€ │ DSQ 0
      ──────────────────────┼───────────────────────┼───────────────────────┼─────────
      ▌ Ateliers Morel   #1 │  Dupont SAS        #2 │  Nordia            #3 │ LST 0
      ▌ · 60* pts         ! │  · 60* pts          ! │  B● A● N● T● chaud  ! │
                            │                       │                       │
                            │                       │                       │
                            │                       │                       │
                            │                       │                       │
                            │                       │                       │
                            │                       │                       │
                            │                       │                       │
       H/L déplacer  b BANT  Entrée ouvrir  a ajouter  w mot  / filtrer  u annuler
      """)
  }

  @Test func namesAPersonWithoutACompanyOnce() throws {
    let session = try Session(columns: 120, rows: 30) { leads in
      try leads.add("Jeanne Roy", contact: "Jeanne Roy", amount: 12_000)
    }
    #expect(session.screen.split(separator: "Jeanne Roy").count == 2)
    session.expectText("12 k€")
  }

  @Test func movesTheCardOnlyWhenTheStoreHasKeptTheMove() throws {
    let session = try Session { leads in try leads.add("Morel") }
    let lead = try #require(session.model.board.selectedCard?.id)
    session.type("L")
    // Its score is over the threshold and it came in by itself, so nothing stands in the way.
    let file = try #require(try session.store.file(lead))
    #expect(file.lead.stage == .marketingQualified)
    #expect(session.model.board.selectedColumn == 1)
    session.expectText("MCL → MQL")
  }

  @Test func keepsTheCardWhereItWasWhenAGateRefuses() throws {
    let session = try Session { leads in try leads.add("Morel", at: .marketingQualified) }
    session.type("lL")
    session.expectText("SQL")
    session.expectText("(G05)")
    session.type("<Esc>")
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Morel"])
    #expect(session.model.board.pending.isEmpty)
  }

  @Test func takesACardBackOnlyWithAReason() throws {
    let session = try Session { leads in try leads.add("Nordia", at: .salesAcceptable) }
    session.type("lllH")
    session.expectText("SQL")
    session.type("budget gelé<Enter>")
    let card = try #require(session.model.board.columns[2].cards.first)
    #expect(card.company == "Nordia")
    let last = try #require(try session.store.journal(of: card.id, before: nil, limit: 1).first)
    #expect(last.event.kind == .returned)
    #expect(last.event.reason?.text == "budget gelé")
  }

  @Test func marksAgeingAndNextActionsInWords() throws {
    let session = try Session { leads in
      try leads.add("Vieille", daysAgo: 20)
      try leads.add(
        "Prévue", daysAgo: 20,
        action: NextAction(text: "rappeler", due: ZoneRules.paris.date(Session.now)))
    }
    session.expectText("vieillit 20 j")
    session.expectText("! sans action")
    session.expectText("▸ auj. rappeler")
    let prevue = session.screen.split(separator: "\n").filter { $0.contains("vieillit") }
    #expect(prevue.count == 1, "a dated action ahead keeps a card from ageing")
  }

  @Test func cutsNoFigureOnANarrowCard() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      try leads.add("Vieille", daysAgo: 503)
    }
    session.expectText("vieillit 503 j")
    #expect(!session.screen.contains { $0 == "…" })
  }

  @Test func givesCardsFewerLines() throws {
    let session = try Session(columns: 80, rows: 40) { leads in
      for number in 1...40 { try leads.add("Lead \(number)") }
      try leads.add("Nordia", at: .salesQualified)
    }
    session.type("jjj")
    let selected = session.model.board.selectedCard
    #expect(session.screen.split(separator: "Lead ").count < 12)
    session.type("d")
    session.expectText("Les cartes ont deux lignes.")
    session.type("d")
    #expect(session.screen.split(separator: "Lead ").count > 30)
    #expect(session.model.board.selectedCard == selected)
    session.expectText("B●A●N●T● !")
    #expect(session.preferences?.arrangement.density == .single)
    session.type("d")
    session.expectText("Les cartes ont quatre lignes.")
    session.expectText("sans action")
  }

  @Test func sumsWhatTheFilterShows() throws {
    let session = try Session(columns: 120, rows: 20) { leads in
      try leads.add("Acme", amount: 12_000, source: "web")
      try leads.add("Brun", amount: 30_000)
      try leads.add("Nordia", at: .salesQualified, amount: 50_000, source: "web")
    }
    session.expectText("42 k€")
    session.type("/source:web<Enter>")
    session.expectText("12 k€")
    session.expectText("50 k€ ≈ 10 k€")
    session.type("/<C-u>score<lt>5")
    session.expectText("score")
  }

  @Test func saysInFullWhatIsWrongWithAFilter() throws {
    let session = try Session(columns: 40, rows: 12) { leads in try leads.add("Acme") }
    session.type("/étape:foo")
    session.expectText("WO")
    session.expectText("LST")
    #expect(session.line(11).contains("étape:foo"))
  }

  @Test func keepsTheNextActionOnCardsOfOneLine() throws {
    let session = try Session(columns: 69, rows: 24) { leads in
      for stage in [Stage.salesQualified, .salesAcceptable, .opportunityCreated] {
        try leads.add("Établissements Nordia et fils", at: stage)
      }
    }
    session.type("ddlll")
    let row = session.line(4)
    #expect(row.split(separator: "│").count { $0.contains("B●A●N●T● !") } == 2)
  }

  @Test func countsTheColumnsOnBothSidesOfASingleOne() throws {
    let session = try Session(columns: 40, rows: 12) { leads in try leads.add("Acme") }
    session.expectText(" 5›")
    session.type("l")
    session.expectText("‹1 4›")
    session.type("llll")
    session.expectText("‹5")
  }

  @Test func foldsColumnsToTheSide() throws {
    let session = try Session(columns: 120, rows: 20) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
      try leads.add("Nordia", at: .marketingQualified)
    }
    session.type("f")
    #expect(session.line(1).contains("MQL Lead marketing"))
    #expect(session.line(1).hasSuffix("MCL 2"))
    session.expectText("MCL est repliée")
    session.expectNoText("Acme")
    #expect(session.model.board.selectedCard?.company == "Nordia")
    #expect(session.preferences?.arrangement.folded == [.lane(.stage(.captured))])
    session.type("h")
    session.expectText("Acme")
    session.type("l")
    session.expectNoText("Acme")
    session.type("hf")
    session.expectText("MCL est rouverte.")
    session.type("l")
    session.expectText("Acme")
    #expect(session.preferences?.arrangement.folded == [])
    session.type(String(repeating: "h", count: 5) + "ffffff")
    session.expectText("dernière colonne encore ouverte")
    #expect(session.model.board.columns.indices.count { session.model.board.isOpen($0) } == 1)
    session.type(String(repeating: "l", count: 12) + "f")
    session.expectText("Les couloirs latéraux sont déjà repliés.")
  }

  @Test func scrollsColumnsAndSaysHowManyAreOffScreen() throws {
    let session = try Session(columns: 80, rows: 14)
    try session.meanwhile(
      Edit(.add(NewLead(company: "Acme", source: "salon")), to: .init(high: 3, low: 1)))
    session.expectText("3›")
    session.type("llllll")
    session.expectText("‹")
    session.expectText("NUR")
    #expect(session.model.board.selectedColumn == 6)
  }

  @Test func readsFurtherCardsAsTheSelectionNearsTheEnd() throws {
    let session = try Session { leads in
      for number in 1...150 { try leads.add("Lead \(number)") }
    }
    for _ in 1...149 { session.type("j") }
    #expect(session.model.board.selectedCard?.company == "Lead 1")
    session.type("gg")
    #expect(session.model.board.selectedCard?.company == "Lead 150")
    session.type("G")
    #expect(session.model.board.selectedCard?.company == "Lead 1")
    session.type("kk")
    #expect(session.model.board.selectedCard?.company == "Lead 3")
  }

  @Test func keepsTheCursorOnItsLeadWhenAnotherTerminalEdits() throws {
    var morel = LeadID(high: 0, low: 0)
    let session = try Session { leads in
      morel = try leads.add("Morel")
      try leads.add("Nordia")
    }
    session.type("j")
    #expect(session.model.board.selectedCard?.company == "Morel")
    try session.meanwhile(
      Edit(.add(NewLead(company: "Acme", source: "salon")), to: .init(high: 3, low: 1)))
    #expect(session.model.board.selectedCard?.id == morel)
    session.expectText("Acme")
  }

  @Test func saysWhichKeysWorkAfterAnUnknownOne() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("x")
    session.expectText("x ne fait rien ici. Essayez : H/L déplacer")
    session.resize(columns: 40, rows: 10)
    session.type("x")
    #expect(session.line(8) == " x ne fait rien ici. Essayez : H/L")
    session.expectText("b BANT · Entrée ouvrir")
    session.expectNoText("annuler")
  }

  @Test func saysWhatHappenedInFullOnANarrowScreen() throws {
    let session = try Session(columns: 40, rows: 12) { leads in try leads.add("Morel") }
    let path = "/home/ada/.local/share/kanbant/" + String(repeating: "dossier/", count: 6)
    session.tell(.failed(.full(path: path + "w.kanbant"), for: .keeping))
    session.expectText("est plein")
    session.expectText("recommencez.")
    session.type("j")
    session.expectNoText("est plein")
    for rows in 0...4 {
      session.resize(columns: 9, rows: rows)
      session.tell(.failed(.full(path: path), for: .keeping))
      #expect(session.model.view().size.rows == rows)
    }
  }

  @Test func searchesFromTheSecondLetterOn() throws {
    let session = try Session { leads in
      for company in ["Nordia", "Nacre", "Brun"] { try leads.add(company) }
    }
    session.type("/n")
    #expect(session.model.board.columns[0].count.number == 3)
    session.type("a")
    #expect(session.model.board.columns[0].cards.map(\.company) == ["Nacre"])
    session.type("<BS>")
    #expect(session.model.board.columns[0].count.number == 3)
    // Another script may have words of one character.
    #expect(Query(terms: [Query.Term(.word("王"))]).startingAtTwoLetters.terms.count == 1)
  }

  @Test func changesWordsButNotStagesWithTheLens() throws {
    let session = try Session(columns: 120, rows: 20) { leads in
      try leads.add("Nordia", at: .salesAcceptable)
    }
    session.type("<F3>")
    session.expectText("Prospect")
    #expect(session.model.board.columns.count { !$0.isSide } == 5)
    let card = try #require(session.model.board.columns[3].cards.first)
    #expect(card.stage == .salesAcceptable)
    #expect(session.preferences?.arrangement.lens == .source000)
  }

  @Test func switchesLanguageInPlace() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.expectText("Lead brut")
    session.type("<F2>")
    session.expectText("Raw lead")
    session.expectText("! no action")
    #expect(session.preferences?.language == .english)
  }

  @Test func survivesEverySize() throws {
    let session = try Session { leads in
      try leads.add("Morel")
      try leads.add("Nordia", at: .salesQualified)
    }
    let walk = ["", "w", "<Enter>", "b", "<Esc>L", "<Esc>a", "<Esc>?", "<Esc>m", "<Esc>U"]
    for keys in walk + ["<Esc>/"] {
      session.type(keys)
      for columns in [0, 1, 2, 3, 5, 10, 23, 40, 79, 200] {
        for rows in [0, 1, 2, 3, 4, 6, 10, 24, 60] {
          session.resize(columns: columns, rows: rows)
          let frame = session.model.view()
          if let cursor = frame.cursor {
            #expect(cursor.column < max(1, columns) && cursor.row < max(1, rows), "\(keys)")
          }
        }
      }
      session.resize(columns: 80, rows: 24)
    }
  }
}
