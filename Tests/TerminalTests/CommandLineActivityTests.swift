import Foundation
import Testing

/// What was done with a lead, how it ended, and what follows from it.
struct CommandLineActivityTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.fr; 01 99 00 12 34 source:fair")
  }

  private func lead() throws -> [String: Any] {
    let leads = try kanbant("show", "1", "--json").json["leads"] as? [[String: Any]]
    return leads?.first ?? [:]
  }

  private func activities() throws -> [[String: Any]] {
    try lead()["activities"] as? [[String: Any]] ?? []
  }

  private func action() throws -> [String: Any]? { try lead()["nextAction"] as? [String: Any] }

  @Test func howItEndedIsKeptAndWhatFollowsIsSaidWithItsCommand() throws {
    let run = try kanbant(
      "log", "1", "call", "--disposition", "no-answer", "--mode", "phone", "--minutes", "4")
    #expect(run.code == 0)
    #expect(run.errors.contains("call again"))
    #expect(run.errors.contains("kanbant next 1 \"call again\" 2026-11-24"))
    let kept = try #require(try activities().first)
    #expect(kept["disposition"] as? String == "no-answer")
    #expect(kept["mode"] as? String == "phone" && kept["minutes"] as? Int == 4)
    #expect(kept["twoWay"] as? Bool == false)
    #expect(try action() == nil)
    #expect(try kanbant("next", "1", "call again", "2026-11-24").code == 0)
    #expect(try action()?["due"] as? String == "2026-11-24")
    #expect(try kanbant("show", "1").output.contains("Call, no answer (by phone, 4 min)"))
  }

  @Test func aSignalSaysWhatWasObservedAndItsReferenceIsKeptOnce() throws {
    func log() throws -> Int32 {
      try kanbant(
        "log", "1", "form", "from the fair", "--signal", "demo-request", "--reference", "hs-77"
      ).code
    }
    #expect(try log() == 0)
    let kept = try #require(try activities().first)
    #expect(kept["signal"] as? String == "demo-request" && kept["by"] as? String == "prospect")
    #expect(kept["reference"] as? String == "hs-77")
    #expect(try kanbant("show", "1").output.contains("Demo request: from the fair"))
    #expect(
      try kanbant("show", "1", "--lang", "fr").output.contains("Demande de démo\u{A0}: from"))
    #expect(try log() == 0)
    #expect(try activities().count == 1)
    #expect(try kanbant("log", "1", "form", "--signal", "wink").code == 64)
  }

  @Test func whatFollowsIsPlannedInTheSameOperation() throws {
    let run = try kanbant(
      "log", "1", "appel", "--disposition", "pas de réponse", "--next", "--lang", "fr")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains("retenter l’appel"))
    #expect(try action()?["text"] as? String == "retenter l’appel")
    #expect(try action()?["due"] as? String == "2026-11-24")
    try kanbant("undo")
    #expect(try action() == nil)
    #expect(try activities().isEmpty)
  }

  @Test func whatEndsALeadIsProposedAndNeverDone() throws {
    let run = try kanbant("log", "1", "call", "--disposition", "not-interested", "--next")
    #expect(run.code == 0)
    #expect(run.errors.contains("kanbant disqualify 1 not-interested"))
    #expect(try lead()["lane"] as? String == "MCL")
    let other = try kanbant("log", "1", "call", "--disposition", "do-not-contact", "--json").json
    let told = try #require((other["proposals"] as? [[String: Any]])?.first)
    #expect(told["act"] as? String == "suppress" && told["planned"] as? Bool == false)
  }

  @Test func anEndThatDoesNotFitOrIsUnknownIsRefused() throws {
    let unsuited = try kanbant("log", "1", "note", "--disposition", "voicemail", "--json")
    #expect(unsuited.code == 3)
    #expect((unsuited.json["error"] as? [String: Any])?["code"] as? String == "unsuited-outcome")
    #expect(try kanbant("log", "1", "call", "--disposition", "voicemal").code == 64)
    #expect(try kanbant("log", "1", "call", "--mode", "fax").code == 64)
    #expect(try kanbant("log", "1", "call", "--minutes", "1441").code == 64)
    #expect(try activities().isEmpty)
  }

  @Test func whyNothingIsPlannedIsKept() throws {
    try kanbant("next", "1", "call back", "tomorrow")
    let run = try kanbant("next", "1", "--none", "--reason", "budget frozen")
    #expect(run.code == 0)
    #expect(try lead()["actionWaived"] as? String == "budget frozen")
    #expect(try kanbant("show", "1").output.contains("none: budget frozen"))
    #expect(try kanbant("history", "1").output.contains("Nothing planned: budget frozen"))
    #expect(try kanbant("next", "1", "x", "tomorrow", "--reason", "y").code == 64)
    try kanbant("undo")
    #expect(try action()?["text"] as? String == "call back")
    #expect(try lead()["actionWaived"] is NSNull)
  }

  @Test func theHistoryShowsOneKindOfActivity() throws {
    try kanbant("log", "1", "call", "--disposition", "voicemail")
    try kanbant("log", "1", "email", "--disposition", "sent", "the brochure")
    let run = try kanbant("history", "1", "--kind", "call")
    #expect(run.code == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.contains("Call, voicemail left"))
    #expect(try kanbant("history", "1", "--kind", "meeting").code == 1)
    #expect(try kanbant("history", "--kind", "call").code == 64)
    let newest = try kanbant("history", "1", "--kind", "email", "--limit", "1", "-q")
    #expect(newest.code == 0 && newest.output.split(separator: "\n").count == 1)
  }

  @Test func aTrialKeepsNothing() throws {
    let run = try kanbant(
      "log", "1", "call", "--disposition", "no-answer", "--next", "--dry-run")
    #expect(run.code == 0 && run.output.contains("call again"))
    #expect(try activities().isEmpty)
  }
}
