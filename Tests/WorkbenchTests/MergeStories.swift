import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// A lead that was added twice becomes one.
@Suite struct MergeStories {
  private func twice(
    _ size: Size = Size(columns: 80, rows: 24), _ language: Language = .english
  ) throws -> Session {
    try Session(columns: size.columns, rows: size.rows, language: language) { leads in
      let other = try leads.add(
        "Dupont", tags: ["vip"], source: "web", email: "jeanneroy@dupont.fr")
      try leads.commit([
        Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: true, text: "bonjour")), to: other)
      ])
      try leads.add("Dupont SAS", amount: 9000, email: "jeanne.roy@dupont.fr")
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)], Language.allCases)
  func bothAreLaidSideBySideAndBecomeOne(size: Size, language: Language) throws {
    let session = try twice(size, language)
    session.type("=")
    session.expectText("#1 Dupont, Jeanne Roy")
    session.expectText(language == .french ? "même e-mail, même soc" : "same e-mail, same c")
    session.type("<Enter>")
    session.expectText("▸ #2 Dupont SAS")
    session.expectText("▸ salon")
    session.expectText(language == .french ? "1 activité" : "1 activity")
    session.type("<Down><Right><Enter>")
    #expect(session.model.screens.top == nil)
    let files = try session.store.files()
    #expect(files.map(\.lead.mergedInto?.value) == [2, nil])
    #expect(files[1].account.name == "Dupont" && files[1].lead.tags == ["vip"])
    #expect(files[1].activities.map(\.text) == ["bonjour"])
    session.type("u")
    #expect(try session.store.files().map(\.lead.mergedInto) == [nil, nil])
  }

  @Test func theOtherMayStayInstead() throws {
    let session = try twice()
    session.type("=<Enter><Right><Enter>")
    let files = try session.store.files()
    #expect(files.map(\.lead.mergedInto?.value) == [nil, 1])
    #expect(files[0].lead.source == "salon" && files[0].account.name == "Dupont SAS")
  }

  @Test func anotherLeadCanBeNamed() throws {
    let session = try Session(columns: 80, rows: 24, language: .english) { leads in
      try leads.add("Acme", contact: "Anne", email: "anne@acme.fr")
      try leads.add("Nordia", contact: "Luc", email: "luc@nordia.fr")
    }
    session.type("=")
    session.expectText("No other lead shares anything")
    session.type("<Enter>")
    session.expectText("please fill this in")
    session.type("7<Enter>")
    session.expectText("There is no other lead #7.")
    session.type("<BS>1<Enter>")
    session.expectText("Main contact")
    session.type("<Esc>")
    #expect(session.model.screens.top == nil)
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 1, rows: 1)])
  func aSmallTerminalDoesForIt(size: Size) throws {
    let session = try twice(size)
    session.type("=<Enter><Down><Down><Right><Enter>")
    #expect(try session.store.files().map(\.lead.mergedInto?.value) == [2, nil])
  }

  @Test(arguments: Language.allCases)
  func whoAddsALeadTwiceIsAskedAndMayGoOn(language: Language) throws {
    let session = try twice(Size(columns: 80, rows: 24), language)
    session.type("aDUPONT sarl; Jeanne Roy; jeanne.roy@dupont.fr source:foire<Enter>")
    session.expectText("G31")
    session.expectText("#2 Dupont SAS")
    session.expectText(language == .french ? "même personne" : "same person")
    session.type("<Enter>")
    #expect(try session.store.files().count == 2)
    session.type("her sister<Enter>")
    #expect(session.model.screens.top == nil)
    #expect(try session.store.files().count == 3)
  }

  @Test(arguments: Language.allCases)
  func orOpensTheOneThatIsThereInstead(language: Language) throws {
    let session = try twice(Size(columns: 80, rows: 24), language)
    let line = "DUPONT sarl; Jeanne Roy; jeanne.roy@dupont.fr source:foire"
    session.type("a\(line)<Enter><Down><Right>")
    let open = Localized(en: "yes: open", fr: "oui : ouvrir")[language]
    session.expectText("\(open) #2 Dupont SAS")
    session.type("<Enter>")
    #expect(session.model.screens.lead?.card.number == LeadNumber(2))
    #expect(try session.store.files().count == 2)
    // What was typed is not lost.
    session.type("<Esc>a")
    session.expectText("e.roy@dupont.fr source:foire")
  }

  @Test func whatWasChosenIsADraft() throws {
    let session = try twice()
    session.type("=<Enter><Down><Right><Esc>")
    #expect(session.drafts.values.first?.texts.values.contains("right") == true)
    session.type("=<Enter>")
    session.expectText("▸ Dupont   ")
    session.type("<Enter>")
    #expect(session.drafts.isEmpty)
    #expect(try session.store.files().map(\.account.name) == ["Dupont", "Dupont"])
  }

  @Test func whatOthersChangeMeanwhileIsShownAndChoicesStay() throws {
    let session = try twice()
    session.type("=<Enter><Down><Down><Right>")
    let file = try #require(try session.store.files().first)
    try session.meanwhile(
      Edit(.set([FieldEdit(.company, to: .text("Dupont frères"))]), to: file.lead.id))
    session.expectText("Dupont frères")
    session.type("<Enter>")
    let files = try session.store.files()
    #expect(files.map(\.lead.mergedInto?.value) == [2, nil])
  }
}

extension LeadStore {
  /// Every lead with its records, by number.
  fileprivate func files() throws -> [LeadFile] {
    let cards = try page(PageRequest(lanes: Lane.all, limit: 100)).cards
    return try cards.sorted { $0.number < $1.number }.compactMap { try file($0.id) }
  }
}
