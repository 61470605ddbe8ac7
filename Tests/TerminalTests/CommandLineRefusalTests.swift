import Foundation
import Testing

/// What the program says when a rule says no: what is missing, what to ask, what to do.
struct CommandLineRefusalTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.fr source:fair", "--score", "60")
  }

  @Test func aRefusedMoveSaysWhichLettersAreMissingAndWhatToAsk() throws {
    try kanbant("move", "1", "MQL")
    let refusal = try kanbant("move", "1", "SQL")
    #expect(refusal.code == 3)
    #expect(refusal.output.isEmpty)
    #expect(
      refusal.errors.hasPrefix("kanbant: #1 Acme cannot enter SQL (Sales lead) yet.\n"),
      "\(refusal.errors)")
    for part in ["G05", "Need is unknown", "What would you like our offer to change for you?"] {
      #expect(refusal.errors.contains(part), "\(part)")
    }
    #expect(try kanbant("list", "stage:mql", "-q").output == "1\n")
  }

  @Test func theSameRefusalIsToldInFrench() throws {
    let refusal = try kanbant("move", "1", "CO", "--lang", "fr")
    #expect(refusal.code == 3)
    #expect(refusal.errors.contains("#1 Acme ne peut pas passer en CO (Offre)."))
    #expect(refusal.errors.contains("De MCL, un lead passe en MQL ou SQL, pas en CO."))
  }

  @Test func aRefusalIsDataForPrograms() throws {
    try kanbant("move", "1", "MQL")
    let refusal = try kanbant("move", "1", "SQL", "--json")
    #expect(refusal.code == 3)
    #expect(refusal.errors.isEmpty)
    let error = refusal.json["error"] as? [String: Any]
    #expect(error?["code"] as? String == "gates")
    #expect(error?["number"] as? Int == 1)
    let gates = error?["gates"] as? [[String: Any]] ?? []
    #expect(gates.contains { $0["gate"] as? String == "G05" })
    let letters = gates.flatMap { $0["letters"] as? [String] ?? [] }
    #expect(Set(letters) == ["budget", "authority", "need", "timeline"])
  }

  @Test func aLeadWithoutASourceIsRefused() throws {
    let refusal = try kanbant("add", "Nordia")
    #expect(refusal.code == 3)
    #expect(refusal.errors.contains("G28"))
    #expect(try kanbant("list", "--count").output == "1\n")
  }

  @Test func aWebCaptureWithoutASiteIsRefused() throws {
    let refusal = try kanbant("add", "Nordia", "--source", "web", "--channel", "form")
    #expect(refusal.code == 3)
    #expect(refusal.errors.contains("G28"))
  }

  @Test(arguments: ["stage", "captured", "stage-entered", "accepted-on", "signed-on", "Étape"])
  func historyIsNotRewritten(field: String) throws {
    let before = try kanbant("show", "1", "--json").output
    let refusal = try kanbant("edit", "1", "score=9", "\(field)=2020-01-01")
    #expect(refusal.code == 3)
    #expect(refusal.errors.contains("G30"))
    #expect(refusal.errors.contains("move the lead, qualify it, or undo your last act"))
    let error = try kanbant("edit", "1", "\(field)=x", "--json").json["error"] as? [String: Any]
    #expect(error?["code"] as? String == "gates")
    #expect(error?["number"] as? Int == 1)
    let gate = (error?["gates"] as? [[String: Any]])?.first
    #expect(gate?["gate"] as? String == "G30")
    #expect(gate?["missing"] as? [String] == ["true-history"])
    #expect(try kanbant("show", "1", "--json").output == before)
  }

  @Test func aFieldThatNoLeadHasIsAMistake() throws {
    let refusal = try kanbant("edit", "1", "colour=red")
    #expect(refusal.code == 64)
    #expect(refusal.errors.contains("No such field"))
  }

  @Test func aWarningPassesWithAWrittenReason() throws {
    try kanbant("add", "Nordia; x@nordia.fr source:web")
    let warned = try kanbant("move", "2", "MQL")
    #expect(warned.code == 3)
    #expect(warned.errors.contains("G04") && warned.errors.contains("--reason"))
    #expect(try kanbant("move", "2", "MQL", "--force").code == 64)
    #expect(try kanbant("move", "2", "MQL", "--force", "--reason", " ").code == 64)
    #expect(try kanbant("move", "2", "MQL", "--force", "--reason", "met them").code == 0)
    #expect(try kanbant("history", "2").output.contains("met them"))
  }

  @Test func anSDRMayNotAcceptALead() throws {
    try kanbant("log", "1", "call", "--two-way")
    try kanbant("move", "1", "MQL")
    try kanbant(
      "qualify", "1", "B=+:x", "A=+:x", "N=+:x", "T=+:x", "project=x", "horizon=2027-01-15")
    try kanbant("move", "1", "SQL")
    try kanbant("user", "add", "karim")
    let refusal = try kanbant("accept", "1", "--as", "karim")
    #expect(refusal.code == 3)
    #expect(refusal.errors.contains("G10") && refusal.errors.contains("karim"))
  }

  @Test(arguments: [
    ("next 1 call yesterday", 3), ("snooze 1 2026-11-01", 3), ("reopen 1", 3), ("resume 1", 3),
    ("lose 1 price", 3), ("offer 1 0 today", 3), ("disqualify 1 other", 3),
    ("edit 1 company=", 3), ("move 1 DSQ", 64), ("next 1 call 31/02/2027", 64),
    ("offer 1 much today", 64), ("show x", 64), ("show 99", 66), ("move 99 MQL", 66),
    ("list stage:", 64), ("list idle>", 64), ("list bant:", 64), ("list \"acme", 64),
  ])
  func whatMakesNoSenseIsNotDone(line: String, code: Int32) throws {
    let before = try kanbant("history", "--json").output
    let refusal = try kanbant.shell(line)
    #expect(refusal.code == code, "\(refusal.errors)")
    #expect(!refusal.errors.isEmpty)
    #expect(try kanbant("history", "--json").output == before)
  }
}
