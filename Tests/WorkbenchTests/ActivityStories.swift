import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// Something is noted, and what follows from it is proposed.
struct ActivityStories {
  private func file(_ session: Session) throws -> LeadFile {
    let lead = try #require(session.model.board.selectedCard?.id)
    return try #require(try session.store.file(lead))
  }

  private let monday = CalendarDate("2026-11-23")

  @Test func theCommonestLeadTakesFourKeys() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("cp<Enter>")
    session.expectText("retenter l’appel")
    session.expectText("Proposé après : appel, pas de réponse.")
    session.type("<Enter>")
    let file = try file(session)
    #expect(file.activities.map(\.disposition) == [.noAnswer])
    #expect(file.lead.nextAction?.text == "retenter l’appel")
    // Two working days from a Saturday: Tuesday.
    #expect(file.lead.nextAction?.due == CalendarDate("2026-11-24"))
    #expect(session.model.keyContext == .board)
    session.expectText("u annule (deux fois")
  }

  @Test func whoTypesFasterThanTheStoreAnswersMeansTheProposal() throws {
    let session = try Session(language: .english) { leads in try leads.add("Morel") }
    session.type("cn<Enter><Enter>")
    #expect(try file(session).lead.nextAction?.text == "call again")
    session.type("uu")
    #expect(try file(session).activities.isEmpty)
    #expect(try file(session).lead.nextAction == nil)
  }

  @Test func aProposalIsChangedBeforeItIsKept() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("ca<Enter><C-u>rappeler Jeanne<Tab><C-u>lundi 14:00<Enter>")
    let action = try #require(try file(session).lead.nextAction)
    #expect(action == NextAction(text: "rappeler Jeanne", due: try #require(monday), minute: 840))
  }

  @Test func aProposalThatIsLeftAsksWhyNothingIsPlanned() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("cp<Enter><Esc>")
    session.expectText("Rien de prévu")
    session.type("budget gelé<Enter>")
    #expect(try file(session).lead.actionWaived == "budget gelé")
    session.expectText("! sans action")
    session.type("<Enter>")
    session.expectText("budget gelé")
    session.type("<Esc>")
    session.type("cp<Enter><Esc><Esc>")
    #expect(session.model.keyContext == .board)
    #expect(try file(session).lead.actionWaived == "budget gelé", "left as it was")
    session.type("cp<Enter><Esc><Enter>")
    #expect(session.model.keyContext == .board)
    #expect(try file(session).activities.count == 3)
  }

  @Test func whatIsPlannedAlreadyStaysWhereTheProposalIsLeft() throws {
    let action = NextAction(text: "démo", due: try #require(monday))
    let session = try Session { leads in try leads.add("Morel", action: action) }
    session.type("cp<Enter><Esc>")
    #expect(session.model.keyContext == .board)
    #expect(try file(session).lead.nextAction == action)
  }

  @Test func aRefusalProposesTheEndWithItsReason() throws {
    let session = try Session { leads in try leads.add("Morel") }
    let lead = try file(session).lead.id
    session.type("cpp<Enter>")
    session.expectText("Écarter")
    session.expectText("Entrée clôt le lead ; Échap puis N")
    session.type("<Enter>")
    let ended = try #require(try session.store.file(lead)).lead.workState
    #expect(ended == .closed(.disqualified(.notInterested, note: "")))
  }

  @Test func whoDoesNotEndALeadMayParkItAtOnce() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("cpp<Enter><Esc>N")
    session.expectText("Mettre en sommeil")
    let other = try Session { leads in try leads.add("Morel", at: .salesAcceptable) }
    other.type("lllcpp<Enter>")
    other.expectText("Perdu")
  }

  @Test func aRemarkProposesNothing() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("c<S-Tab>n<Tab><Tab><Tab><Tab><Tab><Tab>vu au salon<Enter>")
    #expect(session.model.keyContext == .board)
    #expect(try file(session).activities.map(\.kind) == [.note])
  }

  @Test func theOutcomesAreThoseOfTheKindAndSayWhoTookPart() throws {
    let session = try Session { leads in try leads.add("Morel") }
    func form() throws -> FormState {
      guard case .form(let form) = session.model.screens.top else { throw Missing() }
      return form
    }
    session.type("ci")
    #expect(try form()[.disposition] == "connected-interested")
    #expect(try form()[.twoWay] == "yes")
    session.type("s")
    #expect(try form()[.disposition] == "gatekeeper")
    #expect(try form()[.twoWay] == "no")
    session.type("<S-Tab><Right>")
    #expect(try form()[.activityKind] == "email")
    #expect(try form()[.disposition].isEmpty, "nobody answers a mail in the moment")
    session.type("<Tab>e")
    #expect(try form()[.disposition] == "sent")
  }

  @Test func minutesAreANumber() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("ci<Tab><Tab><Tab>o<Tab>beaucoup<Enter>")
    session.expectText("Minutes : un nombre entier.")
    session.type("<C-u>25<Enter><Esc><Esc>")
    let kept = try #require(try file(session).activities.first)
    #expect(kept.minutes == 25 && kept.disposition == .interested)
  }
}

private struct Missing: Error {}
