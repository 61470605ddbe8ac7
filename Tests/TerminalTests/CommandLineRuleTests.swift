import Foundation
import Testing

/// Leads are given out by the team's rules, on the command line of the built program.
struct CommandLineRuleTests {
  private func team() throws -> KanbantProcess {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme", "--source", "fair")
    for name in ["léa", "noor"] { try kanbant("user", "add", name, "--role", "sdr") }
    try kanbant("user", "add", "marc", "--role", "ae")
    return kanbant
  }

  private func take(_ rules: String, _ kanbant: KanbantProcess) throws -> Int32 {
    try kanbant("assign", "--import", "-", input: rules).code
  }

  private let rules = """
    tag vip to marc   # his sector
    source fair to sdr

    """

  @Test func rulesSayWhoIsGivenWhat() throws {
    let kanbant = try team()
    #expect(try kanbant("assign", "1", "--by-rule").code == 1)
    #expect(try take(rules, kanbant) == 0)
    #expect(try kanbant("assign", "--rules").output == rules)
    try kanbant("add", "Brun", "--source", "fair")
    try kanbant("add", "Corvex", "--source", "fair", "--tag", "vip")
    try kanbant("add", "Dune", "--source", "web")
    let trial = try kanbant("assign", "1", "2", "3", "4", "--by-rule", "--dry-run")
    #expect(
      trial.lines == [
        "#1 Acme: léa, by line 2", "#2 Brun: noor, by line 2", "#3 Corvex: marc, by line 1",
      ])
    #expect(trial.errors.contains("stay as they are: #4."))
    #expect(try kanbant("list", "owner:marc", "-q").output.isEmpty)
    #expect(try kanbant("assign", "1", "2", "3", "4", "--by-rule").code == 1)
    #expect(try kanbant("list", "owner:noor", "-q").output == "2\n")
    #expect(try kanbant("list", "owner:ada", "-q").output == "4\n")
    // Who has it by the rule keeps it.
    #expect(try kanbant("assign", "2", "--by-rule").code == 0)
    #expect(try kanbant("list", "owner:noor", "-q").output == "2\n")
    try kanbant("undo")
    #expect(try kanbant("list", "owner:ada", "-q").output.split(separator: "\n").count == 4)
  }

  @Test func capturesFollowTheRulesAndWhatNoneFitsIsNobodys() throws {
    let kanbant = try team()
    #expect(try take(rules, kanbant) == 0)
    func capture(_ company: String, _ source: String) throws -> String {
      let payload =
        #"{"company":"\#(company)","email":"x@\#(company).example","#
        + #""source":"\#(source)","site":"on-site"}"#
      return try kanbant("capture", "-q", input: payload).output
    }
    #expect(try capture("elan", "fair") == "2\n")
    #expect(try capture("foris", "fair") == "3\n")
    #expect(try capture("galt", "web") == "4\n")
    #expect(try kanbant("list", "owner:léa", "-q").output == "2\n")
    #expect(try kanbant("list", "owner:noor", "-q").output == "3\n")
    #expect(try kanbant("list", "owner:none", "-q").output == "4\n")
  }

  @Test func whatIsWrongWithARuleIsSaidByItsLine() throws {
    let kanbant = try team()
    let wrong = try kanbant("assign", "--check", "-", input: "tag vip to zoé\nto ceo\n")
    #expect(wrong.code == 65 && wrong.errors.contains("stdin:1: “zoé” is not known"))
    #expect(wrong.errors.contains("stdin:2:"))
    #expect(try take("tga vip to sdr", kanbant) == 65)
    #expect(try kanbant("assign", "--rules").code == 1)
    #expect(try kanbant("assign", "--check", "-", input: rules).lines == ["Rules: 2."])
    #expect(try kanbant("assign", "1", "--by-rule", "--to", "léa").code == 64)
    #expect(try kanbant("config", "set", "assignees", "zoé").code == 66)
    #expect(try kanbant("config", "set", "assignees", "mdr, léa").code == 0)
  }

  @Test func whoHasAllTheyKeepIsAskedAboutAndPassedOver() throws {
    let kanbant = try team()
    try kanbant("config", "set", "capacity.ae", "-1")
    let refused = try kanbant("add", "Brun", "--source", "fair")
    #expect(refused.code == 3 && refused.errors.contains("G22"))
    #expect(refused.errors.contains("--reason"))
    #expect(try kanbant("add", "Brun", "--source", "fair", "--reason", "mine").code == 0)
    #expect(try kanbant("assign", "2", "--to", "marc").code == 0)
    try kanbant("add", "Corvex", "--source", "fair", "--owner", "léa")
    let full = try kanbant("assign", "3", "--to", "marc", "--json")
    #expect(full.code == 3)
    #expect(try kanbant("assign", "3", "--to", "marc", "--dry-run").code == 3)
    #expect(try kanbant("edit", "3", "owner=marc").code == 3)
    #expect(try kanbant("assign", "3", "--in-turn", "marc, noor").code == 0)
    #expect(try kanbant("list", "owner:noor", "-q").output == "3\n")
    #expect(try kanbant("edit", "3", "owner=marc", "--reason", "his sector").code == 0)
    // Nobody who writes to us is turned away for it.
    try kanbant("config", "set", "assignees", "marc")
    let payload = #"{"company":"Elan","email":"x@elan.example","source":"web","site":"on-site"}"#
    #expect(try kanbant("capture", input: payload).code == 0)
    #expect(try kanbant("list", "owner:marc", "-q").output.split(separator: "\n").count == 3)
  }
}
