import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Who has all they keep in hand is given more for a reason alone (G22).
@Suite struct CapacityStories {
  private static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  /// Léa is an AE who keeps one account and has it; Paul's are `companies`, at `stage`.
  private func session(
    _ size: Size = Size(columns: 100, rows: 30), _ language: Language = .english,
    _ companies: [String] = ["Acme"], at stage: Stage = .captured
  ) throws -> Session {
    let session = try Session(columns: size.columns, rows: size.rows, language: language) {
      leads in
      for company in companies { try leads.add(company, at: stage) }
      try leads.add("Zenith", at: .won, owner: Session.lea)
      try leads.add("Brun", at: .marketingQualified, owner: Session.lea)
    }
    _ = try session.store.keep(user: "léa", role: .accountExecutive, id: Session.lea.id)
    _ = try session.store.changeSettings {
      $0.capacities[.accountExecutive] = Capacity(least: nil, most: 1)
    }
    session.tell(.changed)
    return session
  }

  private func owner(of company: String, in session: Session) throws -> UserID? {
    let cards = session.model.board.columns.flatMap(\.cards)
    let card = try #require(cards.first { $0.company == company })
    return try #require(try session.store.file(card.id)).lead.owner
  }

  private func give(_ session: Session) throws {
    session.type("e")
    for _ in 0..<40 {
      guard case .form(let form) = session.model.screens.top,
        form.focused?.id != .record(.owner)
      else { break }
      session.type("<Tab>")
    }
    for _ in 0..<9 {
      guard case .form(let form) = session.model.screens.top,
        form[.record(.owner)] != Session.lea.id.description
      else { break }
      session.type("<Right>")
    }
    session.type("<Enter>")
  }

  @Test(arguments: sizes, Language.allCases)
  func anotherOwnerIsAskedAboutOnTheForm(size: Size, language: Language) throws {
    let session = try session(size, language)
    try give(session)
    let refusal = try #require(session.refusal, "\(session.screen)")
    #expect(refusal.report.findings.map(\.gate) == [.g22])
    session.type("her sector<Enter>")
    #expect(session.model.screens.top == nil, "\(session.screen)")
    #expect(try owner(of: "Acme", in: session) == Session.lea.id)
    session.type("u")
    #expect(try owner(of: "Acme", in: session) == Session.paul.id)
  }

  @Test func theBoxSaysWhoHasEnough() throws {
    let session = try session()
    try give(session)
    session.expectText("may change hands, with a reason")
    session.expectText("léa has 1 account already")
    session.expectText("Capacity:")
  }

  @Test func oneReasonPassesAllThatAreMarked() throws {
    let session = try session(companies3: ["Acme", "Cazal", "Dune"])
    session.type("*")
    try give(session)
    guard case .bulk(let bulk) = session.model.screens.top else {
      throw NotOnScreen(text: "bulk", screen: session.screen)
    }
    #expect(bulk.passing == 0 && bulk.outcome?.refusals.count == 3)
    session.expectText("room with that person")
    session.type("her sector<Enter><Enter>")
    for company in ["Acme", "Cazal", "Dune"] {
      #expect(try owner(of: company, in: session) == Session.lea.id)
    }
  }
}

extension CapacityStories {
  private func session(companies3 companies: [String]) throws -> Session {
    try session(Size(columns: 100, rows: 30), .english, companies)
  }

  /// Paul is who acts in these stories; here he keeps one customer a day.
  @Test func theCustomerBeyondThoseOfTheDayIsAskedAbout() throws {
    let session = try Session(columns: 100, rows: 30, language: .english) { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    _ = try session.store.keep(user: "paul", role: .insideSales, id: Session.paul.id)
    _ = try session.store.changeSettings {
      $0.capacities[.insideSales] = Capacity(least: nil, most: 1)
    }
    session.tell(.changed)
    session.type("cn<Enter><Enter>")
    session.type("jcn<Enter><Enter>")
    let refusal = try #require(session.refusal, "\(session.screen)")
    #expect(refusal.report.findings.map(\.gate) == [.g22])
    session.expectText("was in touch with 1 today")
    session.type("on call tonight<Enter><Enter>")
    #expect(session.refusal == nil, "\(session.screen)")
    for card in session.model.board.columns[0].cards {
      let file = try #require(try session.store.file(card.id))
      #expect(file.activities.count == 1, "\(card.company)")
      #expect(file.lead.nextAction != nil, "\(card.company)")
    }
  }

  @Test func whoAcceptsAHandOverIsAsked() throws {
    let session = try Session(columns: 100, rows: 30, language: .english) { leads in
      try leads.add("Acme", at: .salesQualified, owner: Session.lea)
      try leads.add("Brun")
    }
    _ = try session.store.changeSettings {
      $0.capacities[.accountExecutive] = Capacity(least: nil, most: 1)
    }
    session.tell(.changed)
    session.type("llL")
    session.type("<Enter>")
    let refusal = try #require(session.refusal, "\(session.screen)")
    #expect(refusal.report.findings.contains { $0.gate == .g22 })
    session.type("my sector<Enter>")
    #expect(session.model.board.columns[3].cards.map(\.company) == ["Acme"], "\(session.screen)")
  }
}
