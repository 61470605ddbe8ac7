import Foundation
import Testing

/// The conversation that stands for the board: leads in cadences.
struct AccessibleCadenceTests {
  private let talk: Talk

  init() throws {
    talk = try Talk()
  }

  private func cadence(_ number: Int) throws -> [String: Any]? {
    try talk.lead(number)["cadence"] as? [String: Any]
  }

  @Test(arguments: Tongue.allCases) func aLeadIsEnrolledAndItsCalendarIsHeard(
    tongue: Tongue
  ) throws {
    let word = tongue("cadence", "séquence")
    let told = try talk(["1", word, tongue("cold calling", "appel à froid"), ""], in: tongue)
    #expect(try cadence(1)?["name"] as? String == "cold-calling", "\(told)")
    let again = try talk(["1", word, tongue("pause it", "la suspendre"), ""], in: tongue)
    #expect(again.contains(tongue("step 1 of 4", "étape 1 sur 4")))
    #expect(again.contains(tongue("2nd call", "2e appel")))
    #expect(try cadence(1)?["state"] as? String == "paused")
    try talk(["1", word, tongue("go on with it", "la reprendre")], in: tongue)
    #expect(try cadence(1)?["state"] as? String == "running")
    try talk(["1", word, tongue("leave it", "la quitter")], in: tongue)
    #expect(try cadence(1)?["state"] as? String == "ended")
  }

  @Test func theNextStepIsProposedAndAccepted() throws {
    try talk(["1", "cadence", "cold calling", ""])
    let told = try talk(["1", "log", "call", "no answer", "", "", "", "", "", "yes"])
    #expect(try cadence(1)?["done"] as? Int == 1, "\(told)")
    #expect(told.contains("2nd call"), "\(told)")
  }
}
