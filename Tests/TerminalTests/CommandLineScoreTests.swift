import Foundation
import Testing

/// Points, what they are made of, and the events that a feed brings.
struct CommandLineScoreTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.fr source:fair")
    try kanbant("add", "Nordia; Paul Petit; paul@nordia.fr source:fair")
  }

  private func points(_ lead: String) throws -> Int? {
    try kanbant("score", lead, "--json").json["points"] as? Int
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = kanbant.path(name)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func aScoreIsTakenApartAndGivenByHand() throws {
    try kanbant("track", "1", "demo-request")
    try kanbant("track", "1", "pricing-page", "--text", "/prices")
    let told = try kanbant("score", "1")
    #expect(told.output.contains("40 points, threshold 50"))
    #expect(told.output.contains("+25 →    25  demo request: "))
    #expect(told.output.contains("1 × download") || told.output.contains("1 × white paper"))
    #expect(try kanbant("score", "1", "--lang", "fr").output.contains("40 points, seuil 50"))
    try kanbant("score", "1", "60", "--reason", "met at the fair")
    let given = try kanbant("score", "1").output
    #expect(given.contains("60 points, threshold 50: MQL is proposed"))
    #expect(given.contains("* given by "))
    #expect(try kanbant("list", "score>=60", "-q").output == "1\n")
    #expect(try kanbant("move", "1", "MQL").code == 0)
    try kanbant("undo")
    try kanbant("score", "1", "--computed")
    #expect(try points("1") == 40)
    try kanbant("undo")
    #expect(try points("1") == 60)
    #expect(try kanbant("score", "1", "many").code == 64)
  }

  @Test func theTeamsRulesAreReadCheckedAndCounted() throws {
    try kanbant("track", "1", "demo-request")
    let printed = try kanbant("score", "--rules").output
    #expect(printed.contains("half-life 30d\nthreshold 50\n"))
    let wrong = try file("wrong.txt", "half-life 31d\nsignal demo 25\n")
    let refused = try kanbant("score", "--check", wrong)
    #expect(refused.code == 65)
    #expect(refused.errors.contains("\(wrong):1: “31d” is no half-life."))
    #expect(refused.errors.contains("\(wrong):2: “demo” is not known."))
    let rules = try file("rules.txt", printed.replacing("demo-request 25", with: "demo-request 33"))
    #expect(try kanbant("score", "--import", rules, "--dry-run").code == 0)
    #expect(try points("1") == 25)
    let done = try kanbant("score", "--import", rules)
    #expect(done.code == 0 && done.output.contains("Leads whose score changed: 1."))
    #expect(try points("1") == 33)
    #expect(try kanbant("score", "--rules").output.contains("demo-request 33"))
    try kanbant("config", "set", "score-threshold", "30")
    #expect(try kanbant("score", "--rules").output.contains("threshold 30\n"))
    #expect(try kanbant("doctor").code == 0)
  }

  @Test func aFileOfEventsIsNotedOnce() throws {
    let events = try file(
      "events.csv",
      """
      email,signal,at,url,reference
      JANE@acme.fr,click,2026-11-20T10:00:00Z,/a,e-1
      jane@acme.fr,click,2026-11-20T10:00:00Z,/a,e-1
      paul@nordia.fr,form,2026-11-20T11:00:00Z,,
      nobody@acme.fr,form,2026-11-20T11:00:00Z,,
      paul@nordia.fr,wink,2026-11-20T11:00:00Z,,

      """)
    let trial = try kanbant("track", events, "--dry-run", "--json")
    #expect(trial.json["recorded"] as? Int == 2 && trial.json["known"] as? Int == 1)
    let first = try kanbant("track", events)
    #expect(first.code == 1)
    #expect(
      first.output.contains(
        "Events read: 5, noted: 2, known already: 1, nobody found: 1, not understood: 1"))
    #expect(first.output.contains("\(events):5: no lead is known by nobody@acme.fr."))
    #expect(first.output.contains("\(events):6: “wink” is no signal"))
    let again = try kanbant("track", events, "--json").json
    #expect(again["recorded"] as? Int == 0 && again["known"] as? Int == 3)
    #expect(try points("1") == 5 || points("1") == 4)
    try kanbant("undo")
    #expect(try points("1") == 0)
    let feed = #"{"lead": 2, "signal": "demo-request", "reference": "x"}"# + "\n"
    #expect(try kanbant("track", "-", input: feed).code == 0)
    #expect(try kanbant("triage", "--json").output.contains("demo-request"))
    #expect(try kanbant("track", "1", "wink").code == 64)
    #expect(try kanbant("track", kanbant.path("none.csv")).code == 66)
  }
}
