import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What was done with a lead, and why nothing more is to be done.
struct NoticesActivityTests {
  @Test func anActivityTellsHowItEndedByWhatMeansAndForHowLong() {
    var catalogue = NoticesCatalogue()
    let drafts: [(ActivityKind, Disposition?, InteractionMode?, Int?, String)] = [
      (.call, .noAnswer, nil, nil, ""), (.call, .callback, nil, 4, "after the fair"),
      (.meeting, .interested, .online, 45, ""), (.demo, .noAnswer, .inPerson, nil, ""),
      (.email, .sent, nil, nil, "brochure"), (.note, nil, nil, nil, "moved"),
    ]
    for (kind, disposition, mode, minutes, text) in drafts {
      var file = NoticesFacts.file
      file.activities[0].kind = kind
      file.activities[0].disposition = disposition
      file.activities[0].mode = mode
      file.activities[0].minutes = minutes
      file.activities[0].text = text
      let entry = NoticesFacts.entry(NoticesEventTests.example(.logged))
      catalogue.add("\(kind)") { $0.headline(of: entry, file: file) }
    }
    catalogue.expect(Golden.activities)
  }

  @Test func whyNothingIsPlannedIsToldOnce() {
    var event = NoticesEventTests.event(
      .planned, nil, nil, [NoticesEventTests.change(.actionWaived, .none, .text("budget frozen"))])
    event.reason = WrittenReason("budget frozen")
    #expect(Wording.english.details(of: NoticesFacts.entry(event)).isEmpty)
    var catalogue = NoticesCatalogue()
    catalogue.add("waived") { $0.headline(of: NoticesFacts.entry(event)) }
    catalogue.expect(
      """
      waived
        en Nothing planned: budget frozen
        fr Rien de prévu⍽: budget frozen
      """)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let activities = """
    call
      en Call, no answer
      fr Appel, pas de réponse
    call
      en Call, call back later (4 min): after the fair
      fr Appel, à rappeler (4 min)⍽: after the fair
    meeting
      en Meeting, interested (online, 45 min)
      fr Rendez-vous, intéressé (en ligne, 45 min)
    demo
      en Demo, nobody came (in person)
      fr Démo, personne n’est venu (en présence)
    email
      en E-mail, sent: brochure
      fr Courriel, envoyé⍽: brochure
    note
      en Note: moved
      fr Note⍽: moved
    """
}
