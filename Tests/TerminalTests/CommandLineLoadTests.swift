import Foundation
import Testing

/// What people carry and how much they keep, on the command line of the built program.
struct CommandLineLoadTests {
  @Test func everybodyIsListedWithTheirLoadAndItsLimits() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme", "--source", "fair")
    try kanbant("add", "Brun", "--source", "fair")
    try kanbant("config", "set", "capacity.ae", "-1")
    let list = try kanbant("user", "list").lines
    #expect(list.count == 2 && list[1].contains("2 accounts · over: an AE keeps up to 1"))
    let french = try kanbant("--lang", "fr", "user", "list").lines
    #expect(french[1].contains("2 comptes · trop\u{A0}: un AE en suit jusqu’à 1"))
    let user = try #require(try users(kanbant).first)
    let load = try #require(user["load"] as? [String: Any])
    #expect(load["measure"] as? String == "accounts" && load["count"] as? Int == 2)
    #expect(load["most"] as? Int == 1 && load["standing"] as? String == "over")
    #expect(user["openLeads"] as? Int == 2)
  }

  @Test func limitsAreSettingsThatAreChecked() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme", "--source", "fair")
    #expect(try kanbant("config", "get", "capacity.ae", "-q").output == "20-300\n")
    try kanbant("config", "set", "capacity.adr", "-60")
    try kanbant("config", "set", "capacity.sm", "")
    let list = try kanbant("config", "list").lines
    for line in ["capacity.adr = -60", "capacity.isr = -100", "capacity.sm = "] {
      #expect(list.contains(line))
    }
    #expect(try kanbant("config", "set", "capacity.ae", "300-20").code == 64)
    #expect(try kanbant("config", "set", "capacity.sdr", "5-9").code == 64)
  }

  @Test func peopleReportToSomebody() throws {
    let kanbant = try KanbantProcess()
    try kanbant("user", "add", "ida", "--role", "sm")
    let trial = try kanbant("user", "add", "léa", "--reports-to", "ida", "--dry-run")
    #expect(trial.output.contains("reports to ida"))
    #expect(try kanbant("user", "list", "-q").output == "ida\n")
    #expect(try kanbant("user", "add", "léa", "--reports-to", "ida").code == 0)
    #expect(try kanbant("user", "list").output.contains("1 person to lead · under"))
    try kanbant("config", "set", "capacity.sm", "-1")
    let second = try kanbant("user", "add", "noor", "--reports-to", "ida")
    #expect(second.code == 0 && second.errors.contains("ida: 2 people to lead · over"))
    try kanbant("user", "add", "noor", "--reports-to", "")
    #expect(try kanbant("user", "add", "ida", "--reports-to", "léa").code == 3)
    #expect(try kanbant("user", "add", "ida", "--reports-to", "ida", "--dry-run").code == 3)
    #expect(try kanbant("user", "add", "léa", "--reports-to", "zoé").code == 66)
    try kanbant("user", "add", "léa", "--reports-to", "")
    #expect(try users(kanbant).allSatisfy { $0["reportsTo"] is NSNull })
  }

  private func users(_ kanbant: KanbantProcess) throws -> [[String: Any]] {
    try #require(try kanbant("user", "list", "--json").json["users"] as? [[String: Any]])
  }
}
