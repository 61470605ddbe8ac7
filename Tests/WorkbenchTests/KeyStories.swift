import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The user's own keys at work, and on every place of the screen that names a key.
@Suite struct KeyStories {
  /// The reading of lines `name = keys`.
  private func keys(_ lines: KeyValuePairs<String, String>) -> Message {
    let settings = lines.enumerated().map { place, line in
      SettingLine(number: place + 1, name: line.key, value: line.value)
    }
    return .keys(KeyReading(settings, path: "/home/ada/keys.conf"))
  }

  @Test func newKeysHoldAtOnceAndAreSaidSo() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.tell(keys(["advance": "x"]))
    session.expectText("Les touches ont été relues")
    session.type("L")
    session.expectText("L ne fait rien ici")
    session.type("x")
    #expect(session.model.board.columns[1].cards.count == 1)
  }

  @Test func faultsAreCountedAndTheRestHolds() throws {
    for language in Language.allCases {
      let session = try Session(language: language) { leads in try leads.add("Morel") }
      session.tell(keys(["advance": "x", "retreat": "<Foo>", "fly": "y"]))
      session.expectText(
        language == .french
          ? "2 erreurs dans keys.conf : kanbant config keys"
          : "2 faults in keys.conf: kanbant config keys")
      session.type("x")
      #expect(session.model.board.columns[1].cards.count == 1)
    }
  }

  @Test func theFootThePaletteAndTheHelpShowThem() throws {
    let session = try Session(columns: 120) { leads in try leads.add("Morel") }
    session.tell(
      keys([
        "advance": "<A-l>", "retreat": "<A-h>", "qualify": ",b", "open": "", "palette": "p",
        "add": "<Space>", "mark": "<F7>",
      ]))
    session.type("<C-l>")
    session.expectText("Alt-h/Alt-l déplacer  , b BANT  Espace ajouter")
    session.expectNoText("Entrée ouvrir")
    session.type("p,b")
    session.expectText(", b")
    session.expectText("Fiche BANT")
    session.type("<Esc>?faire av")
    session.expectText("Alt-l")
    session.expectNoText("Maj-→")
  }

  @Test func sentencesNameThem() throws {
    let session = try Session(columns: 100) { leads in
      try leads.add("Morel")
      try leads.add("Nordia")
    }
    session.tell(
      keys([
        "advance": "x", "undo": "<F9>", "redo": "<F10>", "clear-filter": "<F8>", "mark": ";",
        "pick-stage": "", "fold": "<F5>", "submit": "<F12>", "give-up": "<F11>",
      ]))
    session.type("M")
    session.expectText("posez-en d’abord une avec ;")
    session.type("*")
    session.expectText("x H N D X e n c z C valent pour tous ; F8 les ôte")
    session.type("x")
    session.expectText("F12 le fait pour 2 leads. F11 revient.")
    session.type("<F12>")
    session.expectText("F9 annule")
    session.type("<F9>")
    session.expectText("F10 rétablit")
    session.type("<F5>")
    session.expectText("tapez F5 pour la rouvrir")
    session.type("h<F5>H")
    session.expectText("On ne recule pas depuis MCL ; F9 défait")
    session.type("aAcme<F11>a")
    session.expectText("Votre brouillon est revenu ; F12")
  }

  @Test func aCommandWithoutAKeyIsCalledByItsName() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.tell(keys(["undo": ""]))
    session.type("H")
    session.expectText("« Annuler » défait")
    session.type("L")
    session.expectText("MCL → MQL")
    session.expectNoText("annule")
    session.type(":annuler")
    session.expectText("Annuler")
  }

  @Test func anEndedLeadSaysByWhichKeyItIsReopened() throws {
    let session = try Session { leads in
      let lead = try leads.add("Morel")
      try leads.commit([Edit(.disqualify(.noNeed, note: ""), to: lead)])
    }
    session.tell(keys(["pick-stage": "<F7>"]))
    session.type("lllllllb")
    session.expectText("F7 le rouvre")
  }

  @Test func theFirstScreenShowsThem() throws {
    let session = try Session()
    session.tell(keys(["add": "<F5>", "import-file": ""]))
    session.expectText("F5   Ajouter un lead")
    session.tell(.job(.demoReady(count: 3)))
    session.expectText("3 leads inventés sont là ; « Tutoriel » montre en cinq étapes")
  }

  @Test func aLetterNeverFiresACommandInAField() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.tell(keys(["submit": "s <F12>", "give-up": "x <Esc>", "switch-language": "t"]))
    session.type("asextets")
    session.expectText("sextets")
    #expect(session.model.language == .french)
    session.type("<Esc>t")
    #expect(session.model.language == .english)
  }

  @Test func theThemeIsChangedEverywhereAndKept() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("<F4>")
    session.expectText("Thème : sombre.")
    #expect(session.theme == .dark)
    session.type("a<F4>")
    session.expectText("Thème : clair.")
    #expect(session.preferences?.settings.contains { $0 == ("theme", "light") } == true)
  }

  @Test func aSequenceBegunIsForgottenWhenTheKeysChange() throws {
    let session = try Session { leads in
      try leads.add("Morel")
      try leads.add("Nordia")
    }
    session.type("jg")
    session.tell(keys(["select-first": "xg"]))
    session.type("g")
    session.expectText("g ne fait rien ici")
    session.type("xg")
    #expect(session.model.board.current.selection == 0)
  }
}
