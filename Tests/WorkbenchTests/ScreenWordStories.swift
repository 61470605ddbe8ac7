import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The words of the trade in what the program itself says: underlined there, listed in the pane.
@Suite struct ScreenWordStories {
  private func refused(
    _ language: Language = .french, columns: Int = 100, rows: Int = 60,
    company: String = "Morel"
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add(company, at: .marketingQualified)
    }
    session.type("lL")
    return session
  }

  @Test func wordsOfARefusalAreUnderlinedOnceAndKeepTheirColour() throws {
    let session = try refused(.english)
    let screen = session.model.view().styledText
    #expect(screen.contains("[danger+underlined|Budget][danger| is unknown"), "\(screen)")
    #expect(screen.contains("[danger+underlined|Timeline]"))
    #expect(screen.contains("[text+underlined|BANT]"))
    #expect(screen.ranges(of: "+underlined|SQL]").count == 1)
    #expect(screen.ranges(of: "+underlined|Budget]").count == 1)
  }

  @Test func thePaneListsThemAndTheyAreFollowedAndCameBackFrom() throws {
    let session = try refused(.english)
    session.type("<F1>")
    #expect(session.model.glossaryEntry?.id == .bantBudget, "what stands in the way")
    session.expectText("Words on this screen: lead, SQL, Authority, Need, Timeline, ")
    session.type("<F6>")
    for _ in 0..<20 where !session.cursorText.hasPrefix("SQL") { session.type("<Tab>") }
    session.type("<Enter>")
    #expect(session.model.glossaryEntry?.id == .salesQualifiedLead)
    session.expectNoText("Words on this screen")
    session.type("<BS>")
    #expect(session.model.glossaryEntry?.id == .bantBudget)
    session.expectText("Words on this screen")
    session.type("<F2>")
    session.expectText("Mots à l’écran : lead, SQL, Autorité, Besoin, Échéance, ")
  }

  @Test func aRefusalWithoutFieldsOpensAtTheWordThatStandsInTheWay() throws {
    let session = try Session(columns: 100, rows: 60, language: .english) { leads in
      try leads.add("Morel", at: .salesQualified)
    }
    session.type("llm<Up><Up><Enter>")
    #expect(session.refusal?.form.fields.isEmpty == true, "\(session.screen)")
    session.type("<F1>")
    #expect(session.model.glossaryEntry?.id == .salesQualifiedLead, "\(session.screen)")
    session.expectText("Words on this screen: lead, ")
  }

  @Test func namesThatPeopleWroteAreNoWords() throws {
    let session = try refused(.english, company: "Pipeline Budget Lead Ltd")
    session.type("<F1>")
    let screen = session.model.view().styledText
    #expect(!screen.contains("underlined|Pipeline"))
    session.expectText("Words on this screen: lead, SQL, ")
    session.expectNoText("Words on this screen: Pipeline")
  }

  @Test func theNameOfAUserIsNoWordEither() throws {
    let quota = User(id: UserID(high: 1, low: 9), name: "Churn", role: .salesDevelopment)
    let session = try Session(columns: 100, rows: 60, language: .english, me: quota) { leads in
      try leads.add("Nordia", at: .salesQualified)
    }
    _ = try session.store.keep(user: quota.name, role: quota.role, id: quota.id)
    session.tell(.changed)
    session.type("llL<F1>")
    let screen = session.model.view().styledText
    #expect(!screen.contains("underlined|Churn"))
    #expect(screen.contains("+underlined|AE]"), "\(screen)")
  }

  @Test func aListSaysTheWordsOfItsSelectedLine() throws {
    let session = try Session(columns: 100, rows: 40, language: .english) { leads in
      try leads.add("Morel")
    }
    session.type(":park")
    #expect(session.model.view().styledText.contains("[dim+underlined|nurturing]"))
    session.type("<F1><F6>")
    #expect(session.model.keyContext == .glossary)
    session.expectText("Words on this screen: ")
    session.expectText("nurturing")
    session.type("<Esc><C-u>quit")
    session.expectNoText("Words on this screen")
  }

  @Test func whatTheStatusLineRefusedIsExplainedByTheKeyOfThePane() throws {
    let session = try Session(columns: 100, rows: 40, language: .english) { leads in
      let lead = try leads.add("Morel")
      try leads.commit([Edit(.disqualify(.noNeed, note: ""), to: lead)])
    }
    session.type("lllllllL")
    session.expectText("reopens it at MCL")
    session.type("w")
    session.expectText("Words on this screen: lead, MCL")
    session.type("<F6><S-Tab>")
    session.expectText("Words on this screen: lead, MCL")
    session.type("<Esc>k")
    session.expectNoText("Words on this screen")
  }

  @Test func theFirstScreenAndTheTutorialHaveTheirWords() throws {
    let empty = try Session(columns: 100, rows: 40, language: .english)
    #expect(empty.model.view().styledText.contains("your [text+underlined|leads] stage"))
    empty.type("w")
    #expect(empty.model.glossaryEntry?.id == .lead)
    let session = try Session(columns: 100, rows: 40, language: .english) { leads in
      try leads.add("Morel")
      try leads.add("Nordia", at: .marketingQualified)
    }
    session.tell(.job(.demoReady(count: 2)))
    session.type("<F5>")
    #expect(session.model.view().styledText.contains("[accent+underlined|lead]"))
  }

  @Test func theFourLettersHaveTheWordsOfTheirQuestions() throws {
    let session = try Session(columns: 120, rows: 40) { leads in try leads.add("Morel") }
    session.type("b<PgDn><PgDn><F1>")
    let words = session.screen.split(separator: "\n").first { $0.contains("Mots à l’écran") }
    #expect(words?.contains("décideur") == true, "\(session.screen)")
  }

  @Test func everySizeIsDrawnWithItsWords() throws {
    for (columns, rows) in [(120, 40), (80, 24), (40, 10), (12, 5), (3, 3), (1, 1)] {
      for language in Language.allCases {
        let session = try refused(language, columns: columns, rows: rows)
        session.type("<F1><F6><Tab><Tab><S-Tab>")
        let frame = session.model.view()
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
      }
    }
  }
}

extension Session {
  /// What stands at the cursor and after it.
  fileprivate var cursorText: String {
    let frame = model.view()
    guard let cursor = frame.cursor else { return "" }
    return String(frame.text(row: cursor.row).dropFirst(cursor.column))
  }
}
