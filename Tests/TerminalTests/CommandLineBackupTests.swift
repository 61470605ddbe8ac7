import Foundation
import Testing

/// Backups on the command line of the built program.
struct CommandLineBackupTests {
  @Test func aBackupIsAWorkspaceWithItsKey() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.example", "--source", "fair")
    let copy = kanbant.path("copy.kanbant")
    let first = try kanbant("backup", copy)
    #expect(first.code == 0 && first.output.contains("1 lead, "))
    #expect(try kanbant("--workspace", copy, "list", "-q").output == "1\n")
    let again = try kanbant("backup", copy)
    #expect(again.code == 73)
    #expect(try kanbant("backup", kanbant.path("x"), "--dry-run").code == 0)
    #expect(!FileManager.default.fileExists(atPath: kanbant.path("x")))
    try kanbant("suppress", "1", "objection")
    let second = try kanbant("backup", kanbant.path("second"), "--json").json
    #expect(second["key"] as? String == kanbant.path("second-key"))
    #expect(second["leads"] as? Int == 1)
    let known = try kanbant(
      "--workspace", kanbant.path("second"), "add", "Other; J; JANE@acme.example", "--source",
      "fair", "--origin", "outbound")
    #expect(known.code == 3)
    #expect(try kanbant("backup").code == 64)
  }
}
