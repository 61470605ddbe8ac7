import Foundation
import Testing

/// Leads that nobody works are claimed on the command line of the built program.
struct CommandLineClaimTests {
  @Test func aClaimIsTakenToldGivenUpAndWorkedOff() throws {
    let kanbant = try KanbantProcess()
    for company in ["Acme", "Brun", "Corvex"] {
      try kanbant("add", company, "--source", "fair")
    }
    for number in ["1", "2"] { try kanbant("edit", number, "owner=") }
    let next = try kanbant("claim", "--next", "5", "-q")
    #expect(next.code == 0 && Set(next.output.split(separator: "\n")) == ["1", "2"])
    #expect(try kanbant("show", "1").output.contains("Claimed by"))
    let lead = (try kanbant("show", "1", "--json").json["leads"] as? [[String: Any]])?.first
    #expect(lead?["claim"] is [String: Any])
    #expect(try kanbant("claim", "1", "--release").code == 0)
    #expect(try kanbant("claim", "1", "--release").code == 3)
    #expect(try kanbant("claim").code == 64)
    #expect(try kanbant("claim", "1", "--next", "2").code == 64)
    try kanbant("log", "2", "call", "--disposition", "no-answer")
    #expect(try kanbant("list", "owner:me", "-q").output.contains("2"))
    #expect(try kanbant("config", "set", "claim-minutes", "30").code == 0)
    #expect(try kanbant("config", "get", "claim-minutes").output.contains("30"))
  }
}
