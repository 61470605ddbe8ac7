import Foundation
import Testing

/// Leads are given owners on the command line of the built program.
struct CommandLineAssignTests {
  @Test func leadsAreSharedOutAndCapturedOnesGoToWhoeverIsNext() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme", "--source", "fair")
    for name in ["léa", "noor"] { try kanbant("user", "add", name, "--role", "sdr") }
    for company in ["Brun", "Corvex", "Dune"] {
      try kanbant("add", company, "--source", "fair")
    }
    let shared = try kanbant("assign", "2", "3", "4", "--in-turn", "sdr")
    #expect(shared.code == 0)
    #expect(try kanbant("list", "owner:léa", "-q").output.split(separator: "\n").count == 2)
    #expect(try kanbant("list", "owner:noor", "-q").output == "3\n")
    try kanbant("undo")
    #expect(try kanbant("list", "owner:léa", "-q").output.isEmpty)
    #expect(try kanbant("assign", "2", "--to", "noor").code == 0)
    #expect(try kanbant("assign", "2", "--to", "zoé").code == 66)
    #expect(try kanbant("assign", "2", "--in-turn", "zoé").code == 66)
    #expect(try kanbant("assign", "2").code == 64)
    try kanbant("config", "set", "assignees", "sdr")
    let payload = #"{"company":"Elan","email":"x@elan.example","source":"web","site":"on-site"}"#
    #expect(try kanbant("capture", input: payload).code == 0)
    #expect(try kanbant("list", "owner:léa", "-q").output == "5\n")
    #expect(try kanbant("config", "set", "claim-minutes", "0").code == 64)
  }
}
