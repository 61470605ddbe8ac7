import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The five steps that a newcomer is led through.
struct TutorialStories {
  private func demonstration(columns: Int = 100, rows: Int = 30) throws -> Session {
    let session = try Session(columns: columns, rows: rows) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
      try leads.add("Nordia", at: .marketingQualified)
    }
    session.tell(.job(.demoReady(count: 3)))
    return session
  }

  @Test func leadsThroughFiveStepsEachOfWhichIsDone() throws {
    let session = try demonstration()
    session.expectText("F5 montre en cinq étapes qu’en faire")
    session.type("<F5>")
    session.expectText("1/5  Chaque carte est un lead.")
    session.type("jk")
    session.expectText("1/5")
    session.type("l")
    session.expectText("2/5  L fait passer un lead à l’étape suivante")
    session.type("L")
    session.expectText("3/5  BANT, c’est ce qu’il faut savoir d’un lead")
    session.type("<Esc>b<Right><Right>très juste<Enter>")
    session.expectText("4/5  w explique le mot sur lequel vous êtes")
    session.type("w")
    session.expectText("5/5  u annule ce que vous venez de faire")
    session.type("wu")
    session.expectText("#3 Nordia : annulé")
    session.expectText("C’est tout. ? montre les touches")
    #expect(session.model.tutorial == nil)
    session.type("j")
    session.expectNoText("5/5")
  }

  @Test func aLeadThatPassesItsGateIsAStepToo() throws {
    let session = try demonstration()
    session.type("<F5>lhL")
    session.expectText("3/5")
  }

  @Test func endsWhenItIsAskedForAgain() throws {
    let session = try demonstration()
    session.type("<F5><F5>")
    session.expectText("Le tutoriel est arrêté ; F5 le reprend au début.")
    session.expectNoText("1/5")
  }

  @Test func leavesTheLeadsOfARealWorkspaceAlone() throws {
    let session = try Session { leads in try leads.add("Acme") }
    session.type("<F5>")
    session.expectText("Le tutoriel modifie des leads")
    #expect(session.model.tutorial == nil)
  }

  @Test func fillsAnEmptyWorkspaceFirst() throws {
    let session = try Session()
    session.type("<F5>")
    #expect(session.askedForDemo)
    session.tell(.job(.demoReady(count: 0)))
    session.expectText("1/5")
    session.expectNoText("leads inventés sont là")
  }

  @Test func leavesTheBoardItsRoomOnEverySize() throws {
    for (columns, rows) in [(80, 24), (40, 10), (20, 6), (3, 2), (1, 1)] {
      let session = try demonstration(columns: columns, rows: rows)
      session.type("<F5>")
      for step in TutorialStep.allCases {
        #expect(session.model.tutorial == step || rows < 6)
        #expect(session.screen.split(separator: "\n").allSatisfy { $0.count <= columns })
        switch step {
        case .moving: session.type("l")
        case .gate: session.type("L")
        case .letter: session.type("<Esc>b<Right><Right>vu<Enter>")
        case .word: session.type("w")
        case .undoing: session.type("wu")
        }
      }
    }
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)], Language.allCases)
  func everyInstructionIsReadWhole(size: Size, language: Language) throws {
    let session = try demonstration(columns: size.columns, rows: size.rows)
    if language == .english { session.type("<F2>") }
    session.type("<F5>")
    for step in TutorialStep.allCases {
      #expect(session.model.tutorial == step)
      let screen = session.flatScreen
      let instructions = Self.instructions[language]?[step.rawValue] ?? []
      #expect(instructions.contains { screen.contains($0) }, "\(session.screen)")
      switch step {
      case .moving: session.type("l")
      case .gate: session.type("L")
      case .letter: session.type("<Esc>b<Right><Right>vu<Enter>")
      case .word: session.type("w")
      case .undoing: session.type("wu")
      }
    }
    session.expectText(language == .french ? "#3 Nordia : annulé" : "#3 Nordia: undone")
  }

  @Test func anInstructionThatIsCutSaysSo() throws {
    let session = try demonstration(columns: 20, rows: 6)
    session.type("<F5>")
    #expect(session.line(4).hasSuffix("…"), "\(session.screen)")
  }
}

extension TutorialStories {
  /// What each step asks: with the words around it, or without them.
  private static let instructions: [Language: [[String]]] = [
    .english: [
      ["Go to another column.", "Go to another column: l or h."],
      ["Press L, and read what it says.", "Press L, and read what the gate says."],
      ["and keep it."], ["Open it.", "Have a word explained: w."],
      ["Take it back.", "Take back what you did last: u."],
    ],
    .french: [
      ["Allez dans une autre colonne.", "Allez dans une autre colonne : l ou h."],
      ["lisez ce qu’elle dit.", "lisez ce que dit la porte."],
      ["et enregistrez."], ["Ouvrez ce volet.", "Faites expliquer un mot : w."],
      ["Annulez-le.", "Annulez ce que vous venez de faire : u."],
    ],
  ]
}

extension Session {
  /// The screen on one line.
  fileprivate var flatScreen: String {
    screen.split { $0 == "\n" || $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
