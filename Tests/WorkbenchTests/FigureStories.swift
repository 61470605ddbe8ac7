import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// A figure on the screen leads to its term, and a term says what it comes to at present.
@Suite struct FigureStories {
  private func board(
    _ language: Language = .english, columns: Int = 120, rows: Int = 60
  ) throws -> Session {
    try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add("Acme", daysAgo: 3, action: NextAction(text: "call back", due: day(-1)))
      try leads.add("Brun", owner: Session.lea)
      try leads.add("Cazal", at: .salesQualified, amount: 5_000)
      try leads.add("Dupont", at: .salesAcceptable, amount: 20_000)
      try leads.add("Ebel", at: .opportunityCreated, amount: 40_000)
      try leads.add("Favre", at: .won, amount: 30_000)
      try leads.add("Gall", at: .won, amount: 10_000)
      let off = try leads.add("Haas")
      try leads.commit([Edit(.disqualify(.noNeed, note: ""), to: off)])
      let lost = try leads.add("Iris", at: .salesAcceptable)
      try leads.commit([Edit(.lose(.price, note: ""), to: lost)])
    }
  }

  private func day(_ offset: Int) -> CalendarDate {
    ZoneRules.paris.date(Session.now).advanced(byDays: offset)
  }

  @Test func theFiguresOfAColumnAndItsCardLeadToTheirTerms() throws {
    let session = try board()
    session.type("W")
    session.expectText("Figures here: 60* pts · 0 d · ! no action")
    session.type("<Esc>jW")
    // Of an action only the day: what is to be done, somebody wrote.
    session.expectText("Figures here: 60* pts · 3 d · ‼ yesterday")
    session.expectNoText("yesterday call back ·")
    session.type("<Esc>lllW")
    session.expectText("Figures here: €20k ≈ €10k · €20k · B●A●N●T● · hot · 0 d · ! no action")
    session.type("<Enter>")
    #expect(session.model.glossaryEntry?.id == .pipeline)
    session.expectText("At present: 2 leads (SAL, CO), €60,000, weighted: €20,000 × 50% + ")
    session.expectNoText("Figures here")
    session.type("<BS>")
    session.expectText("Figures here")
  }

  @Test func everyFigureOnTheBoardIsFollowedToAWordOfTheGlossary() throws {
    for language in Language.allCases {
      let session = try board(language)
      session.type("lll")
      var seen: [EntryID] = []
      for step in 0..<6 {
        session.type("W" + String(repeating: "<Tab>", count: step) + "<Enter>")
        seen.append(try #require(session.model.glossaryEntry?.id))
        session.type("<BS><Esc>")
      }
      #expect(
        seen == [
          .pipeline, .opportunity, .bant, .hotLead, EntryID(rawValue: "cycle-length-class"),
          .leadManagement,
        ])
    }
  }

  @Test func theFiguresOfTheLeadPaneLeadToTheirTerms() throws {
    let session = try board()
    session.type("lllll<Enter>w")
    session.expectText("€10,000")
    let figures = session.screen.split(separator: "\n").first { $0.contains("Figures here") }
    #expect(figures?.contains("AE") == true, "\(session.screen)")
    session.type("W<S-Tab>")
    #expect(session.model.keyContext == .glossary)
  }

  @Test func whereThereAreNoFiguresItIsSaid() throws {
    let session = try Session(columns: 100, rows: 30, language: .english) { leads in
      try leads.add("Morel")
    }
    session.type("<Enter>W")
    #expect(session.model.keyContext == .glossary)
    session.type("<Esc><Esc>D")
    session.type("<F1><F6>")
    session.expectNoText("Figures here")
  }

  /// What terms come to on that board, from the first column.
  static let values: [(id: String, en: String, fr: String)] = [
    ("lead", "9 leads, €105,000", "9 leads, 105 000 €"),
    ("unqualified-lead", "2 leads (MCL)", "2 leads (MCL)"),
    (
      "prospect", "3 leads (SQL, SAL, CO), €65,000", "3 leads (SQL, SAL, CO), 65 000 €"
    ),
    (
      "pipeline",
      "2 leads (SAL, CO), €60,000, weighted: €20,000 × 50% + €40,000 × 70% = €38,000",
      "2 leads (SAL, CO), 60 000 €, pondéré : 20 000 € × 50 % + 40 000 € × 70 % = 38 000 €"
    ),
    (
      "opportunity", "2 leads (SAL, CO), €60,000, on average €60,000 ÷ 2 = €30k",
      "2 leads (SAL, CO), 60 000 €, en moyenne 60 000 € ÷ 2 = 30 k€"
    ),
    (
      "won-opportunity", "2 leads, €40,000, on average €40,000 ÷ 2 = €20k",
      "2 leads, 40 000 €, en moyenne 40 000 € ÷ 2 = 20 k€"
    ),
    ("customer", "2 leads (WO), €40,000", "2 leads (WO), 40 000 €"),
    ("proposal", "1 lead (CO), €40,000", "1 lead (CO), 40 000 €"),
    (
      "sales-funnel", "MCL 2, MQL 0, SQL 1, SAL 1, CO 1, WO 2",
      "MCL 2, MQL 0, SQL 1, SAL 1, CO 1, WO 2"
    ),
    ("kpi", "MCL: 2 leads", "MCL : 2 leads"),
    (
      "conversion-rate",
      "from lead to sale 2 ÷ 4 × 100 = 50% of the leads that have ended: sold, lost or "
        + "disqualified",
      "du lead à la vente 2 ÷ 4 × 100 = 50 % des leads arrivés au bout : vendus, perdus ou écartés"
    ),
    (
      "close",
      "signed 2 ÷ 3 × 100 = 67% of the opportunities that have ended: sold or lost",
      "signées 2 ÷ 3 × 100 = 67 % des opportunités arrivées au bout : vendues ou perdues"
    ),
    ("disqualification", "1 lead", "1 lead"),
    ("lead-scoring", "#2 · 60 points, threshold 50", "#2 · 60 points, seuil 50"),
    ("bant", "#2 · B○ A○ N○ T○", "#2 · B○ A○ N○ T○"),
    ("bant-authority", "#2 · unknown", "#2 · inconnue"),
    (
      "lead-temperature", "#2 · unrated (Need or Timeline is still unknown)",
      "#2 · non évalué (Besoin ou Échéance reste inconnu)"
    ),
    ("cycle-length-class", "#2 · 0 d in MCL, limit 7 d", "#2 · 0 j en MCL, limite 7 j"),
    ("lead-management", "#2 · ! no action", "#2 · ! sans action"),
    ("inbound-sales", "#2 · inbound", "#2 · entrant"),
    ("lead-generation", "#2 · salon", "#2 · salon"),
    ("account-executive", "paul (4 leads open)", "paul (4 leads en cours)"),
    ("sales-development-representative", "léa (1 lead open)", "léa (1 lead en cours)"),
  ]

  @Test(arguments: values)
  func aTermSaysWhatItComesToAtPresent(id: String, en: String, fr: String) throws {
    for (language, expected) in [(Language.english, en), (.french, fr)] {
      let value = try board(language).model.presentValue(of: EntryID(rawValue: id))
      let plain = value?.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      #expect(plain == expected)
    }
  }

  @Test func aTermOfWhichNothingIsCountedSaysNothing() throws {
    let model = try board().model
    for id in ["churn-rate", "acv", "visitor", "roi", "webinar"] {
      #expect(model.presentValue(of: EntryID(rawValue: id)) == nil, "\(id)")
    }
    let empty = try Session().model
    #expect(empty.presentValue(of: .bant) == nil)
  }

  @Test func theFilterIsTheBasisAndIsTold() throws {
    let session = try board()
    session.type("/stage:wo<Enter>")
    let value = session.model.presentValue(of: .wonOpportunity)
    #expect(value?.hasSuffix("€20k, of those that meet the filter") == true, "\(value ?? "")")
    #expect(session.model.presentValue(of: .accountExecutive) == "paul")
  }

  @Test func columnsOfOwnersAndTemperaturesCountTheSame() throws {
    let session = try board()
    let expected = session.model.presentValue(of: .pipeline)
    for grouping in ["owner", "temperature", "letter"] {
      session.type("o")
      while !session.cursorLine.contains(grouping) { session.type("<Down>") }
      session.type("<Enter>")
      #expect(session.model.presentValue(of: .pipeline) == expected, "\(grouping)")
      if grouping == "owner" {
        #expect(session.model.presentValue(of: .accountExecutive) == "paul (4 leads open)")
      }
      if grouping == "temperature" {
        #expect(session.model.presentValue(of: .hotLead)?.hasPrefix("3 leads") == true)
      }
    }
  }

  @Test func aCycleIsToldFromItsOpeningToItsSignature() throws {
    let session = try board()
    session.type("llll<Enter>")
    let cycle = EntryID(rawValue: "sales-cycle")
    #expect(session.model.presentValue(of: cycle)?.contains("to today") == true)
    session.type("<Esc>l<Enter>")
    #expect(session.model.presentValue(of: cycle)?.contains("to 21 Nov 2026") == true)
  }

  @Test func everySizeIsDrawnWithItsFigures() throws {
    for (columns, rows) in [(120, 40), (80, 24), (40, 10), (12, 5), (3, 3), (1, 1)] {
      for language in Language.allCases {
        let session = try board(language, columns: columns, rows: rows)
        session.type("lllW<Tab><Tab><S-Tab>")
        let frame = session.model.view()
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
      }
    }
  }
}
