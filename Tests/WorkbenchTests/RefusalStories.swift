import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

@Suite struct RefusalStories {
  @Test func saysWhatIsMissingWhatToAskAndWhatTheStageMeans() throws {
    let session = try Session(columns: 80, rows: 30) { leads in
      try leads.add("Morel", at: .marketingQualified)
    }
    session.type("lL")
    session.expectText(Localized.frenchQuestion(.need))
    session.expectText("Budget")
    session.type("<F2>")
    session.expectText("Need")
  }

  @Test func fillsInTheLettersFromTheBox() throws {
    let session = try Session(columns: 80, rows: 40) { leads in
      try leads.add("Morel", at: .marketingQualified)
    }
    session.type("lL")
    let refusal = try #require(session.refusal)
    // Policy standard: every letter asked for once, level and evidence.
    for criterion in Criterion.allCases { #expect(refusal.form.has(.letter(criterion))) }
    while session.refusal?.form.focused?.id != .writtenReason {
      switch session.refusal?.form.focused?.id {
      case .letter: session.type("<Right><Right><Tab>")
      case .evidence: session.type("vu au salon<Tab>")
      default: session.type("<Tab>")
      }
    }
    session.type("rencontrés hier au salon<Enter>")
    #expect(session.refusal == nil, "\(session.screen)")
    let card = try #require(session.model.board.columns[2].cards.first)
    #expect(card.levels[.budget] == .sufficient)
    let last = try session.store.journal(of: card.id, before: nil, limit: 1).first
    #expect(last?.event.passed == [.g06])
  }

  @Test func asksForAnAddressThatCanBeWrittenTo() throws {
    let session = try Session { leads in
      try leads.add("Morel", email: nil)
    }
    session.type("L")
    session.expectText("(G02)")
    session.type("LL<Enter>")
    session.expectText("une adresse, par exemple")
    #expect(session.refusal?.form.focused?.id == .record(.email))
    session.type("<C-u><Tab>123<Enter>")
    session.expectText("un numéro de six chiffres")
    session.type("<C-u>01 23 45 67 89<Enter>")
    #expect(session.refusal == nil, "\(session.screen)")
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Morel"])
  }

  @Test func fillsInTheAcceptingOwner() throws {
    let session = try Session { leads in try leads.add("Nordia", at: .salesQualified) }
    session.type("llL")
    session.expectText("G10")
    session.type("<Enter>")
    let card = try #require(session.model.board.columns[3].cards.first)
    let file = try #require(try session.store.file(card.id))
    #expect(file.lead.acceptance?.owner == Session.paul.id)
    #expect(file.lead.opportunity != nil)
  }

  @Test func fillsInTheOffer() throws {
    let session = try Session { leads in try leads.add("Nordia", at: .salesAcceptable) }
    session.type("lllL")
    session.type("12 500,50<Tab><Tab>o<Enter>")
    let card = try #require(session.model.board.columns[4].cards.first)
    #expect(card.value == Money(minorUnits: 1_250_050, currency: .euro))
  }

  @Test func asksAgainWhenTheOfferWasNotRequested() throws {
    let session = try Session { leads in try leads.add("Nordia", at: .salesAcceptable) }
    session.type("lllL12k<Enter>")
    session.expectText("G12")
    session.type("<Tab>appel d’offres<Enter>")
    #expect(session.model.board.columns[4].cards.count == 1, "\(session.screen)")
  }

  @Test func fillsInTheSignature() throws {
    let session = try Session { leads in
      try leads.add("Nordia", at: .opportunityCreated, amount: 20_000)
    }
    session.type("llllL<Enter>")
    let card = try #require(session.model.board.columns[5].cards.first)
    let file = try #require(try session.store.file(card.id))
    #expect(file.lead.contract?.value == Money(minorUnits: 2_000_000, currency: .euro))
    #expect(file.lead.contract?.signed == ZoneRules.paris.date(Session.now))
  }

  @Test func entersSQLByScoreAloneWhenAskedTo() throws {
    let session = try Session(columns: 80, rows: 40) { leads in
      try leads.add("Morel", at: .marketingQualified)
    }
    session.type("lL")
    while session.refusal?.form.focused?.id != .provisional { session.type("<Tab>") }
    session.type("o")
    while session.refusal?.form.focused?.id != .writtenReason { session.type("<Tab>") }
    session.type("score élevé<Enter>")
    let card = try #require(session.model.board.columns[2].cards.first)
    #expect(card.isProvisional)
    session.expectText("provisoire")
    session.type("L")
    session.expectText("G07")
  }

  @Test func fitsOnTheSmallestUsefulScreen() throws {
    let session = try Session(columns: 40, rows: 10) { leads in
      try leads.add("Nordia", at: .salesQualified)
    }
    session.type("llL")
    session.expectText("Accepté par")
    session.type("<Enter>")
    #expect(session.model.board.columns[3].cards.count == 1)
  }
}

extension Session {
  /// The refusal on screen.
  var refusal: RefusalState? {
    if case .refusal(let refusal) = model.screens.top { refusal } else { nil }
  }
}

extension Localized {
  /// The question that a refusal asks about a letter, up to its first line break on screen.
  static func frenchQuestion(_ criterion: Criterion) -> String {
    String(criterion.question.fr.prefix(24))
  }
}
