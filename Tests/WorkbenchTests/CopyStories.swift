import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Texts for other programs.
struct CopyStories {
  @Test func aLeadIsCopiedWithHowToReachIt() throws {
    let session = try Session(columns: 120) { leads in
      try leads.add("Acme", contact: "Jeanne Roy", at: .salesQualified, amount: 12_000)
    }
    session.type("lly")
    let copy = try #require(session.copies.first)
    #expect(
      copy.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == """
        #1 Acme
        Jeanne Roy, jeanne@example.fr
        Étape : SQL Lead commercial
        Valeur : 12 000 €
        Commercial : paul
        """)
    session.expectText("Copie par le terminal (OSC 52), s’il le permet : lead #1.")
    session.type("<Enter>y")
    #expect(session.copies.count == 2)
    #expect(session.copies.last == copy)
  }

  @Test func markedLeadsAreCopiedOneALine() throws {
    let session = try Session(columns: 120) { leads in
      for company in ["Acme", "Brun", "Cazal"] { try leads.add(company) }
    }
    session.type("<Space><Space><F8>")
    #expect(
      session.copies.map(\.text) == ["#3 Cazal · Jeanne Roy · MCL\n#2 Brun · Jeanne Roy · MCL"])
    session.expectText("2 leads.")
  }

  @Test func theEntryOfTheGlossaryIsCopiedWhole() throws {
    let session = try Session(columns: 80) { try $0.add("Acme") }
    session.type("<F6>y")
    let copy = try #require(session.copies.first)
    let entry = try #require(session.model.glossaryEntry)
    #expect(copy.subject == .entry(entry.id))
    #expect(copy.text.hasPrefix(entry.title(in: .french) + "\n"))
    #expect(copy.text.contains("Dans Kanbant"))
    #expect(copy.text.split(separator: "\n").contains { $0.count > 100 }, "nothing is wrapped")
  }

  @Test func aRefusalIsCopiedFromItsBoxAndTypingIsLeftAlone() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", at: .marketingQualified)
    }
    session.type("lL<F8>")
    let copy = try #require(session.copies.first)
    #expect(copy.text.hasPrefix("#1 Acme\nCe lead ne peut pas encore passer en SQL"))
    #expect(copy.text.contains("(G05)"))
    session.expectText("refus de #1")
    session.type("y")
    #expect(session.copies.count == 1)
  }

  @Test func aPreviewIsCopiedAndAFormHasNothingToCopy() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme")
      try leads.add("Brun", contact: "", email: nil)
    }
    session.type("*L<F8>")
    let copy = try #require(session.copies.first)
    #expect(copy.subject == .preview)
    #expect(copy.text.contains("#2 Brun"))
    session.type("<Esc><Esc>a<F8>")
    session.expectText("Aucun texte à copier ici")
    #expect(session.copies.count == 1)
  }

  @Test func theLineOfAViewIsCopiedToHandItOver() throws {
    let session = try Session(columns: 120, rows: 40) { try $0.add("Acme") }
    session.type("/acme<Enter>vMatin<F8>")
    let copy = try #require(session.copies.first)
    #expect(copy.subject == .view(name: "Matin"))
    #expect(SavedView(line: copy.text)?.filter == "acme")
    session.expectText("vue « Matin »")
  }

  @Test func whereNothingIsSelectedThatIsSaid() throws {
    let session = try Session { try $0.add("Acme") }
    session.type("ly")
    session.expectText("Aucun lead n’est sélectionné ici.")
    #expect(session.copies.isEmpty)
  }

  @Test func whatTerminalsWouldObeyIsNotCopied() throws {
    let session = try Session(columns: 120) { leads in
      try leads.add("Acme\u{1B}]52;c;AAAA\u{07}\u{202E}X\u{200B}\u{E0041}", contact: "A\u{9B}31mB")
    }
    session.type("y")
    let text = try #require(session.copies.first?.text)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
      #expect(scalar.properties.generalCategory != .format)
    }
  }

  @Test(arguments: [
    (CopyRoute.program("xclip"), "Copie par xclip : lead #1."),
    (.program("tmux"), "Copie par tmux"),
    (.terminal, "Copie par le terminal (OSC 52), s’il le permet : lead #1."),
    (.file(path: "/a/clipboard.txt", isTooLong: false), "Aucun presse-papiers à portée"),
    (.file(path: "/a/clipboard.txt", isTooLong: true), "Trop long pour le presse-papiers"),
  ])
  func theWayThatWasUsedIsNamed(route: CopyRoute, words: String) throws {
    let session = try Session(columns: 120) { try $0.add("Acme") }
    session.copyRoute = route
    session.type("y")
    session.expectText(words)
    session.expectText("lead #1")
    if case .file(let path, _) = route { session.expectText(path) }
  }
}
