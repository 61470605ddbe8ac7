import Foundation
import Testing

/// Who has all they serve well is given more for a reason alone, on the command line (G22).
struct CommandLineCapacityTests {
  @Test func aCallBeyondTheCustomersOfADayAsksForAReason() throws {
    let kanbant = try KanbantProcess()
    for company in ["Acme", "Brun"] { try kanbant("add", company, "--source", "fair") }
    try kanbant("user", "add", "isa", "--role", "isr")
    try kanbant("config", "set", "capacity.isr", "-1")
    kanbant.environment["KANBANT_USER"] = "isa"
    #expect(try kanbant("log", "1", "call").code == 0)
    #expect(try kanbant("log", "1", "email").code == 0)
    let refused = try kanbant("log", "2", "call", "--json")
    #expect(refused.code == 3)
    let error = try #require(refused.json["error"] as? [String: Any])
    let gate = try #require((error["gates"] as? [[String: Any]])?.first)
    #expect(gate["gate"] as? String == "G22" && gate["severity"] as? String == "warning")
    #expect(gate["missing"] as? [String] == ["room"])
    #expect(try kanbant("log", "2", "call", "--dry-run").code == 3)
    #expect(try kanbant("log", "2", "call", "--by", "prospect").code == 0)
    #expect(try kanbant("log", "2", "call", "--reason", "on call tonight").code == 0)
    #expect(try kanbant("user", "list").output.contains("2 customers today · over"))
    // Taking it back runs no gate, nor does doing it again.
    #expect(try kanbant("undo").code == 0)
    #expect(try kanbant("redo").code == 0)
  }

  @Test func whoAcceptsALeadBeyondTheirAccountsIsAskedWhy() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.example", "--source", "fair", "--score", "60")
    try kanbant("user", "add", "hugo", "--role", "ae")
    try kanbant("add", "Brun", "--source", "fair", "--owner", "hugo")
    try kanbant("log", "1", "call", "--two-way")
    try kanbant("move", "1", "MQL")
    try kanbant(
      "qualify", "1", "B=sufficient:50 k€", "A=partial:DAF", "N=sufficient:CRM",
      "T=sufficient:March", "project=new CRM", "horizon=+60")
    try kanbant("move", "1", "SQL")
    try kanbant("config", "set", "capacity.ae", "-1")
    let refused = try kanbant("accept", "1", "--as", "hugo")
    #expect(refused.code == 3 && refused.errors.contains("G22"))
    #expect(refused.errors.contains("hugo has 1 account already"))
    #expect(try kanbant("accept", "1", "--as", "hugo", "--reason", "his sector").code == 0)
    #expect(try kanbant("list", "stage:sal owner:hugo", "-q").output == "1\n")
  }
}
