import Leads
import Testing
import Workbench
import WorkbenchTestSupport

@Suite struct FormStories {
  @Test func addsALeadFromOneTypedLine() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("a")
    session.type("Acme; Jane Roy; jane@acme.example; 01 99 00 12 34 #salon source:webinaire")
    session.type("<Enter>")
    let card = try #require(session.model.board.selectedCard)
    #expect(card.company == "Acme")
    let file = try #require(try session.store.file(card.id))
    #expect(file.mainContact?.name == "Jane Roy")
    #expect(file.mainContact?.email == "jane@acme.example")
    #expect(file.mainContact?.phone == "01 99 00 12 34")
    #expect(file.lead.tags == ["salon"])
    #expect(file.lead.source == "webinaire")
    #expect(file.lead.owner == Session.paul.id)
  }

  @Test func asksForTheSourceAndKeepsWhatWasTyped() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("aAcme<Enter>")
    session.expectText("Source : à remplir.")
    session.type("salon<Enter>")
    #expect(session.model.board.selectedCard?.company == "Acme")
  }

  @Test func givesBackADraftThatWasNotKept() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("a<Tab>Acme<Esc>")
    session.expectText("brouillon")
    #expect(session.drafts.count == 1)
    session.type("a")
    session.expectText("Acme")
    session.type("<C-s>")
    session.expectText("Source : à remplir.")
    session.type("salon<Enter>")
    #expect(session.drafts.isEmpty)
  }

  @Test(arguments: ["n", "z", "N", "D<Tab>"])
  func everyFormOfALeadKeepsADraft(keys: String) throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("\(keys)rappeler<Esc>")
    #expect(session.drafts.values.first?.texts.values.contains("rappeler") == true)
  }

  @Test func typesIntoFieldsWithoutFiringCommands() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("a<Tab>quL?:/u")
    session.paste("\nq\n")
    #expect(!session.hasQuit)
    session.expectText("quL?:/u q")
  }

  @Test func editsTheRecordAndSaysNothingChangedWhenNothingDid() throws {
    let session = try Session { leads in try leads.add("Morel", amount: 12_500) }
    session.type("e<Enter>")
    session.expectText("Rien n’a été modifié.")
    session.type("e<C-u>Morel et fils<Enter>")
    #expect(session.model.board.selectedCard?.company == "Morel et fils")
    let operations = try session.store.operations(limit: 10)
    #expect(operations.first?.kind == .edited)
  }

  @Test func tellsOfAFieldThatSomebodyElseChanged() throws {
    var lead = LeadID(high: 0, low: 0)
    let session = try Session { leads in lead = try leads.add("Morel") }
    session.type("e<C-u>Morel et fils")
    try session.meanwhile(
      Edit(.set([FieldEdit(.company, to: .text("Morel SARL"))]), to: lead))
    session.type("<Enter>")
    session.expectText("Morel SARL")
    let file = try #require(try session.store.file(lead))
    #expect(file.account.name == "Morel SARL", "nothing is overwritten in silence")
  }

  @Test func plansTheNextActionWithADayAndATime() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("nrappeler Jeanne<Tab>demain 14:30<Enter>")
    session.expectText("▸ demain 14:30 rap")
    session.type("nx<Tab><C-u>hier<Enter>")
    session.expectText("est passé")
  }

  @Test func parksWithAReasonAndFindsTheLeadAtTheSide() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("N+30j<Tab><Right><Enter>")
    session.expectText("NUR 1")
    session.type("llllll")
    let card = try #require(session.model.board.selectedCard)
    let day = ZoneRules.paris.date(Session.now).advanced(byDays: 30)
    #expect(card.workState == .parked(until: day, .timing))
  }

  @Test func disqualifiesBeforeAProjectAndLosesAfterOne() throws {
    let session = try Session { leads in
      try leads.add("Morel")
      try leads.add("Nordia", at: .salesAcceptable)
    }
    session.type("D")
    session.expectText("Écarter")
    session.type("h<Enter>")
    session.type("lllllll")
    session.expectText("DSQ Écartés")
    #expect(session.model.board.selectedCard?.company == "Morel")
    session.type("gghhhhhhhlll")
    session.type("D")
    session.expectText("Perdu")
    session.type("p<Enter>")
    session.type("lllll")
    #expect(session.model.board.selectedCard?.company == "Nordia")
  }

  @Test func asksForANoteWithTheReasonOther() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("Daa<Enter>")
    session.expectText("Précision : à remplir.")
  }

  @Test func logsAContact() throws {
    let session = try Session { leads in try leads.add("Morel") }
    let lead = try #require(session.model.board.selectedCard?.id)
    session.type("c<Tab><Tab><Tab><Tab><Tab>veut une démo<Enter>")
    let file = try #require(try session.store.file(lead))
    #expect(file.activities.map(\.text) == ["veut une démo"])
    #expect(file.lastConversation != nil)
  }
}
