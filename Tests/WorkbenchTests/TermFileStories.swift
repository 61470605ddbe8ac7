import Foundation
import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Files of the team's words, taken over and written where the words are read.
@Suite struct TermFileStories {
  private let home = Home()
  private let ally = EntryID(rawValue: "ally")
  private let file = """
    [ally]
    name.en = Ally
    definition.en = Speaks for us.

    [lead]
    definition.en = A card left at the fair.

    """

  /// The pane on the entry of the first column, in use.
  private func session(
    columns: Int = 100, rows: Int = 40, language: Language = .english
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add("Morel")
    }
    session.home = home.path
    session.type("w<F6>")
    return session
  }

  private func words(_ session: Session) throws -> TeamTerms {
    try TeamTerms(session.store.settings().terms.utf8)
  }

  @Test func aFileIsTakenOverAndTakenBackAsOneStep() throws {
    let session = try session()
    try home.write(file, to: "team.txt")
    session.type("i~/team.txt<Enter>")
    session.expectText("Taken over: “Ally”, “Lead”. u takes that back.")
    session.expectText("Our team’s word.")
    session.expectText("Speaks for us.")
    #expect(try words(session).text == file)
    #expect(session.drafts.isEmpty)
    session.type("u")
    session.expectText("As before: “Ally”, “Lead”. u takes that back.")
    #expect(try words(session).terms.isEmpty)
    session.type("u")
    #expect(try words(session).text == file)
    session.type("i~/team.txt<Enter>")
    session.expectText("The team says all of this already: nothing was changed.")
  }

  @Test func ofManyWordsSomeAreNamed() throws {
    let session = try session(language: .french)
    let words = (1...12).map { "[w-\($0)]\nname.fr = Mot \($0)\ndefinition.fr = Oui.\n" }
    try home.write(words.joined(separator: "\n"), to: "termes.txt")
    session.type("i~/termes.txt<Enter>")
    session.expectText("12 mots repris, dont « Mot 1 » et « Mot 10 ». u l’annule.")
    session.type("u")
    session.expectText("12 mots sont comme avant, dont « Mot 1 » et « Mot 10 ». u l’annule.")
  }

  @Test func theTeamsWordsAreWrittenIntoANewFile() throws {
    let session = try session()
    try session.meanwhile(.take(try TeamTerms(file.utf8)))
    session.type("x")
    session.expectText("Export the team’s words")
    #expect(session.cursorLine.contains("terms.txt"))
    session.type("<C-u>~/out.txt<Enter>")
    session.expectText("2 words written: ")
    session.expectText("/out.txt")
    #expect(try home.text(of: "out.txt") == file)
    #expect(session.model.keyContext == .glossary && session.drafts.isEmpty)
    session.type("x<C-u>~/out.txt<Enter>")
    session.expectText("out.txt is there already and stays as it is: choose another name.")
    session.type("<C-u>~/nowhere/out.txt<Enter>")
    session.expectText("There is no such folder for out.txt")
    session.type("<C-u>~<Enter>")
    session.expectText("~ is a folder: name a new file in it.")
    session.type("<C-u><Enter>")
    session.expectText("File: please fill this in.")
  }

  @Test func withoutWordsThereIsNothingToWrite() throws {
    let session = try session(language: .french)
    session.type("x")
    session.expectText("L’équipe n’a pas encore ses mots à elle : rien à écrire.")
    #expect(session.model.screens.top == nil)
    try session.meanwhile(.take(try TeamTerms(file.utf8)))
    session.type("x<C-u>~/out.txt")
    try session.meanwhile(.restore([ally: [:], .lead: [:]], seen: words(session).all))
    session.type("<Enter>")
    session.expectText("L’équipe n’a pas encore ses mots à elle : rien à écrire.")
    #expect(throws: (any Error).self) { try home.text(of: "out.txt") }
  }

  @Test(arguments: [
    ("[ally]\nname.en = Ally\nnonsense\n", "in.txt, line 3: neither [name], nor field = text"),
    ("[lead]\ndefinition.en = \u{1B}[31mred\n", "in.txt, line 2, [lead], definition.en: a char"),
    ("[bad name]\nname.en = x\n", "in.txt, line 1, [bad name]: “bad name”: a name is made of"),
    ("# nothing yet\n", "in.txt: no word is in it: [name], then lines field = text."),
    ("", "in.txt: no word is in it"),
  ])
  func aFileThatCannotBeIsRefusedWithItsLineAndTheFormStays(
    text: String, sentence: String
  ) throws {
    let session = try session()
    try session.meanwhile(.add(.lead, [.englishDefinition: "Ours."]))
    let before = try words(session)
    try home.write(text, to: "in.txt")
    session.type("i~/in.txt<Enter>")
    session.expectText(sentence)
    #expect(session.cursorLine.contains("~/in.txt"))
    #expect(try words(session) == before)
    try home.write(file, to: "in.txt")
    session.type("<Enter>")
    session.expectText("Taken over: “Ally”, “Lead”.")
  }

  @Test func whatIsNoFileIsTold() throws {
    let session = try session(language: .french)
    session.type("i<Enter>")
    session.expectText("Fichier : à remplir.")
    for (path, sentence) in [
      ("~/rien.txt", "Il n’y a pas de fichier rien.txt."),
      ("~", "~ est un dossier : nommez un fichier qui s’y trouve."),
      ("/dev/zero", "zero est un tube ou un périphérique, parfois sans fin"),
    ] {
      session.type("<C-u>\(path)<Enter>")
      session.expectText(sentence)
    }
    try home.write(String(repeating: "#\n", count: 3 << 20), to: "long.txt")
    session.type("<C-u>~/long.txt<Enter>")
    session.expectText("long.txt dépasse 4 Mo, la longueur maximale.")
    #expect(try words(session).terms.isEmpty)
  }

  @Test func moreWordsThanTheTeamMayHaveAreRefused() throws {
    let session = try session()
    try session.meanwhile(.add(.lead, [.englishDefinition: "Ours."]))
    let words = (1...TeamTerms.mostTerms).map { "[w-\($0)]\nname.en = W\ndefinition.en = X\n" }
    try home.write(words.joined(), to: "many.txt")
    session.type("i~/many.txt<Enter>")
    session.expectText("many.txt: together with the team’s words, more than 2000 terms.")
    #expect(try self.words(session).terms.count == 1)
    try home.write(words.joined() + "[more]\n", to: "more.txt")
    session.type("<C-u>~/more.txt<Enter>")
    session.expectText("more.txt: more than 2000 terms. Nothing was changed.")
  }

  @Test func aPathThatWasTypedComesBack() throws {
    let session = try session()
    session.type("i~/later.txt<Enter><Esc>")
    session.expectText("kept as a draft")
    session.type("i")
    session.expectText("The path you typed last is back.")
    #expect(session.cursorLine.contains("~/later.txt"))
    try home.write(file, to: "later.txt")
    session.type("<Enter>")
    session.expectText("Taken over")
    #expect(session.drafts.isEmpty)
  }

  @Test func whatOthersChangedSinceKeepsAllOfItAsItIs() throws {
    let session = try session()
    try home.write(file, to: "team.txt")
    session.type("i~/team.txt<Enter>")
    try session.meanwhile(.change(ally, [.englishDefinition: "Theirs."], seen: nil))
    session.type("u")
    session.expectText(
      "Somebody else has changed “Ally” meanwhile; all these words stay as they are.")
    #expect(try words(session).terms.count == 2)
    try session.meanwhile(.change(ally, [.englishDefinition: "Speaks for us."], seen: nil))
    let guest = EntryID(rawValue: "guest")
    let texts: TermEdit.Texts = [
      .englishName: "Guest", .englishDefinition: "Comes.", .see: "ally",
    ]
    try session.meanwhile(.add(guest, texts))
    session.type("u")
    session.expectText("“Ally” stays, and the others with it: these lead to it by See also: guest.")
    try session.meanwhile(.change(guest, [.see: ""], seen: nil))
    session.type("u")
    #expect(try words(session).terms.map(\.id) == [guest])
  }

  @Test func thePaletteOffersBothFromTheBoard() throws {
    let session = try session()
    try home.write(file, to: "team.txt")
    session.type("w:import words<Enter>~/team.txt<Enter>")
    session.expectText("Taken over: “Ally”, “Lead”.")
    // The key that takes it back is that of the pane, and not the board's.
    #expect(session.model.keyContext == .glossary)
    session.type("w:export the<Enter>")
    session.expectText("Enter export")
    session.type("<C-u>~/out.txt<Enter>")
    #expect(try home.text(of: "out.txt") == file)
    #expect(session.model.glossary == nil)
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 10), (20, 8), (1, 1)])
  func theFormsFitAnySize(columns: Int, rows: Int) throws {
    let session = try session(columns: columns, rows: rows)
    try session.meanwhile(.take(try TeamTerms(file.utf8)))
    for key in ["i", "x"] {
      session.type("\(key)<C-u>~/rien/rien.txt<Enter>")
      if rows > 5 { #expect(session.cursorLine.contains("en.txt"), "\(session.screen)") }
      session.type("<Esc>")
      #expect(session.model.keyContext == .glossary)
    }
  }

  @Test func aHostileNameIsOnlyText() throws {
    let session = try session()
    try home.write(file, to: "team.txt")
    session.type("i")
    session.paste("~/\u{202E}x\u{1B}[31m.txt")
    session.type("<Enter>")
    #expect(session.screen.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    session.expectNoText("\u{202E}")
    session.expectText("There is no file")
  }
}

extension TeamTerms {
  fileprivate var all: [EntryID: TermEdit.Texts] {
    Dictionary(uniqueKeysWithValues: terms.map { ($0.id, $0.texts) })
  }
}

/// A home folder that lives as long as its test; a class, because it owns the folder.
private final class Home {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "kanbant-workbench-\(UUID().uuidString)")

  init() {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
