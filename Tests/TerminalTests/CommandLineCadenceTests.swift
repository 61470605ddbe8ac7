import Foundation
import Testing

/// `kanbant enrol` and `kanbant cadence`, from the shell.
struct CommandLineCadenceTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant(
      "add", "Nordia; Jeanne Roy; jeanne.roy@exemple.fr; 06 99 00 12 34 source:salon")
    try kanbant("add", "Brun; Luc Noir; luc@exemple.fr source:salon")
  }

  private func cadence(_ number: String = "1") throws -> [String: Any] {
    let answer = try kanbant("show", number, "--json").json
    let lead = try #require((answer["leads"] as? [[String: Any]])?.first)
    return try #require(lead["cadence"] as? [String: Any])
  }

  @Test func theTwelveAreListedAndShownWithTheirDays() throws {
    let list = try kanbant("cadence", "list", "-q").output
    #expect(list.split(separator: "\n").count == 12)
    #expect(list == (try kanbant("cadence", "-q").output))
    let shown = try kanbant("cadence", "show", "cold-calling", "--from", "2026-12-21").output
    for day in ["21 Dec", "23 Dec", "29 Dec", "5 Jan 2027"] {
      #expect(shown.contains(day), "\(day)\n\(shown)")
    }
    let french = try kanbant.shell("cadence show cold-calling-2 --lang fr").output
    #expect(french.contains("sur orientation"))
    let miss = try kanbant("cadence", "show", "cold-caling")
    #expect(miss.code == 64 && miss.errors.contains("cold-calling"))
  }

  @Test func theStepsBecomeNextActions() throws {
    let enrolled = try kanbant("enrol", "1", "cold-calling")
    #expect(enrolled.code == 0 && enrolled.output.contains("1st cold call"))
    #expect(try kanbant("list", "cadence:cold-calling", "--count").output == "1\n")
    #expect(try kanbant("list", "cadence:none", "--count").output == "1\n")
    #expect(try kanbant("enrol", "1", "cold-emailing").code == 3)
    let logged = try kanbant("log", "1", "call", "--disposition", "no-answer", "--next")
    #expect(logged.code == 0 && logged.output.contains("2nd call"))
    #expect(try cadence()["done"] as? Int == 1)
    #expect(try kanbant("show", "1").output.contains("step 2 of 4"))
    try kanbant("log", "1", "call", "--disposition", "callback")
    #expect(try cadence()["state"] as? String == "ended")
    #expect(try cadence()["why"] as? String == "conversation")
    #expect(try kanbant("list", "cadence:none", "--count").output == "2\n")
  }

  @Test func aCadenceIsPausedResumedAndStopped() throws {
    try kanbant("enrol", "1", "cold-calling")
    #expect(try kanbant("cadence", "resume", "1").code == 3)
    #expect(try kanbant("cadence", "pause", "1", "--until", "+30d", "--dry-run").code == 0)
    #expect(try cadence()["state"] as? String == "running")
    #expect(try kanbant("cadence", "pause", "1", "--until", "+30d").code == 0)
    #expect(try cadence()["state"] as? String == "paused")
    #expect(try kanbant("cadence", "resume", "1").output.contains("1st cold call"))
    #expect(try kanbant("cadence", "stop", "1").code == 0)
    #expect(try kanbant("cadence", "stop", "1").code == 3)
    try kanbant("undo")
    #expect(try cadence()["state"] as? String == "running")
  }

  @Test func manyAreEnrolledFromAPipe() throws {
    let done = try kanbant("enrol", "-", "cold-emailing", input: "1\n2\n")
    #expect(done.code == 0)
    #expect(try kanbant("list", "cadence:cold-emailing", "--count").output == "2\n")
    try kanbant("undo")
    #expect(try kanbant("list", "cadence:none", "--count").output == "2\n")
  }

  @Test func anEntryStopsItAndForbidsAnother() throws {
    try kanbant("enrol", "1", "cold-calling")
    try kanbant("suppress", "1", "objection")
    #expect(try cadence()["why"] as? String == "suppressed")
    let refused = try kanbant("enrol", "1", "cold-calling", "--reason", "all the same")
    #expect(refused.code == 3 && refused.errors.contains("G16"))
  }

  @Test func whoIsAskedForByMailIsNotCalled() throws {
    try kanbant("enrol", "1", "cold-calling-2")
    let refused = try kanbant("log", "1", "call", "--disposition", "no-answer")
    #expect(refused.code == 3 && refused.errors.contains("G20"))
    try kanbant("log", "1", "email", "--by", "prospect")
    #expect(try kanbant("log", "1", "call", "--disposition", "no-answer").code == 0)
  }

  @Test func aTeamHasCadencesOfItsOwn() throws {
    #expect(try kanbant("cadence", "export").code == 1)
    let copy = try kanbant("cadence", "export", "cold-calling").output
    #expect(copy.hasPrefix("[cold-calling-copy]\nname.en = cold calling\n"))
    let path = kanbant.path("ours.txt")
    let ours = copy.replacing("cold-calling-copy", with: "ours").replacing("9 call", with: "8 call")
    try Data(ours.utf8).write(to: URL(filePath: path))
    #expect(try kanbant("cadence", "check", path).code == 0)
    #expect(try kanbant("cadence", "import", path, "--dry-run").code == 0)
    #expect(try kanbant("enrol", "1", "ours").code == 64)
    #expect(try kanbant("cadence", "import", path).code == 0)
    #expect(try kanbant("cadence", "export").output == ours)
    #expect(try kanbant("enrol", "1", "ours").output.contains("1st cold call"))
    let busy = try kanbant("cadence", "remove", "ours")
    #expect(busy.code == 3 && busy.errors.contains("kanbant cadence stop -"))
    try kanbant("cadence", "stop", "1")
    #expect(try kanbant("cadence", "remove", "ours").code == 0)
    #expect(try kanbant("cadence", "remove", "nurturing").code == 3)
  }

  @Test func whatWorkedIsToldOnceEnoughIsRecorded() throws {
    let silent = try kanbant("cadence", "best", "1")
    #expect(silent.code == 1 && silent.errors.contains("30"))
    try kanbant("config", "set", "guide-sample", "1")
    try kanbant("log", "2", "call", "--disposition", "interested", "--on", "-30d")
    let told = try kanbant("cadence", "best", "1")
    #expect(told.code == 0 && told.output.contains("call, 100% of 1"), "\(told.output)")
    let data = try kanbant("cadence", "best", "--json").json
    let acts = (data["situations"] as? [[String: Any]])?.first?["acts"] as? [[String: Any]]
    #expect(acts?.first?["percent"] as? Int == 100)
  }

  @Test func aFaultInAFileIsNamedWithItsLine() throws {
    let path = kanbant.path("ours.txt")
    try Data("[ours]\ncold = yes\nstep = 0 email\nstep = 2 call\n".utf8)
      .write(to: URL(filePath: path))
    for verb in ["check", "import"] {
      let refused = try kanbant("cadence", verb, path)
      #expect(refused.code == 65)
      #expect(refused.errors.contains("line 4") && refused.errors.contains("G20"))
    }
    #expect(try kanbant("cadence", "check", kanbant.path("none.txt")).code == 66)
  }
}
