import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// A mail is written from a template, noted as sent, and leaves the program.
struct MailStories {
  private func session(_ language: Language = .french) throws -> Session {
    try Session(language: language) { leads in try leads.add("Morel", email: "jeanne@morel.example")
    }
  }

  private func file(_ session: Session) throws -> LeadFile {
    let lead = try #require(session.model.board.selectedCard?.id)
    return try #require(try session.store.file(lead))
  }

  @Test func aTemplateIsFilledInAndLeavesByTheClipboard() throws {
    let session = try session()
    session.type("E")
    session.expectText("Une question sur Morel")
    session.expectText("Bonjour Jeanne,")
    session.type("<Enter>")
    let copy = try #require(session.copies.last)
    #expect(copy.text.hasPrefix("À : jeanne@morel.example\nObjet : Une question sur Morel\n\n"))
    let activity = try #require(try file(session).activities.last)
    #expect(activity.kind == .email && activity.disposition == .sent)
    #expect(activity.text == "Une question sur Morel")
    session.expectText("Proposé après")
  }

  @Test func anotherTemplateAndAnotherLanguageReplaceTheTextButNotOnesOwn() throws {
    let session = try session()
    session.type("E<Right><Right><Right><Right>")
    session.expectText("Puis-je revenir vers vous ?")
    session.type("<Tab><Space>")
    session.expectText("May I come back to this?")
    session.type("<Tab> Really<S-Tab><Space>")
    session.expectText("May I come back to this? Really")
  }

  @Test func aHoleStopsIt() throws {
    let session = try session()
    session.type("E<Right><Right><Right><Right><Right><Enter>")
    session.expectText("Objet : {date-action} reste inconnu.")
    #expect(session.copies.isEmpty)
    #expect(try file(session).activities.isEmpty)
  }

  @Test func whoIsNotToBeContactedIsNotWrittenTo() throws {
    let session = try session()
    session.type("X<Enter>E<Enter>")
    session.expectText("G16")
    #expect(session.copies.isEmpty && session.deliveries.isEmpty)
    #expect(session.model.outgoing == nil)
  }

  @Test func aFileAndAMailProgramTakeIt() throws {
    let session = try session(.english)
    session.type("E<S-Tab><S-Tab><Right><Right><Enter>")
    #expect(session.deliveries.map(\.way) == [.file])
    #expect(session.deliveries.last?.path == "mail-1.txt")
    session.expectText("The mail is in mail-1.txt")
  }

  @Test func withoutAnAddressTheMailProgramIsNotAsked() throws {
    let session = try Session(language: .english) { leads in try leads.add("Morel", email: nil) }
    session.type("E<S-Tab><S-Tab><Right><Enter>")
    session.expectText("no mail address is known")
    #expect(session.deliveries.isEmpty)
  }
}
