import Foundation
import Testing

/// Files of leads, brought in whole.
struct CommandLineImportTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
  }

  private func write(_ text: String) throws -> String {
    let path = kanbant.path("leads.csv")
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: [
    ("leads-200.csv", 200), ("leads-200-fr.csv", 200), ("crm-dataset.csv", 200),
    ("linkedin-connections.csv", 10), ("small-crm.csv", 10), ("fr-prospects.csv", 3),
  ])
  func everyRowIsAccountedFor(file: String, rows: Int) throws {
    let answer = try kanbant("import", KanbantProcess.fixture(file), "--json")
    #expect(answer.code == 0)
    let json = answer.json
    #expect(json["rows"] as? Int == rows)
    #expect(json["kept"] as? Int == rows)
    let lanes = json["lanes"] as? [String: Int] ?? [:]
    #expect(lanes.values.reduce(0, +) == rows)
    #expect(try kanbant("list", "--count").output == "\(rows)\n")
  }

  @Test func bothDialectsOfOneListGiveTheSameLeads() throws {
    try kanbant("import", KanbantProcess.fixture("leads-200.csv"))
    let other = try KanbantProcess()
    try other("import", KanbantProcess.fixture("leads-200-fr.csv"))
    // Windows-1252 has no Chinese, so names may differ; amounts, stages and owners may not.
    for query in ["amount>=10k", "stage:mql", "owner:amélie", "bant:n~", "stage:dsq"] {
      let count = try kanbant("list", query, "--count").output
      #expect(count != "0\n")
      #expect(try other("list", query, "--count").output == count, "\(query)")
    }
  }

  @Test func accentsAndAmountsAreRight() throws {
    let path = try write(
      "Société;Contact;Courriel;Source;Montant (€);Étape;Besoin\r\n"
        + "Ateliers Morel;Éléonore Noël;e@morel.fr;salon;\"12 500,50\";contacté;"
        + "suivi des ventes\r\n"
    )
    #expect(try kanbant("import", path).code == 0)
    let lead = (try kanbant("show", "1", "--json").json["leads"] as? [[String: Any]])?.first
    let value = lead?["value"] as? [String: Any]
    #expect(value?["minorUnits"] as? Int == 1_250_050)
    let contact = (lead?["contacts"] as? [[String: Any]])?.first
    #expect(contact?["name"] as? String == "Éléonore Noël")
    let need = (lead?["qualification"] as? [String: Any])?["need"] as? [String: Any]
    #expect(need?["level"] as? String == "partial")
    #expect(need?["text"] as? String == "suivi des ventes")
  }

  @Test func aClaimThatIsNotProvedIsKeptAndCounted() throws {
    let path = try write("company,email,source,stage\nAcme,a@acme.fr,web,won\n")
    let answer = try kanbant("import", path, "--json").json
    let claim = (answer["unproved"] as? [[String: Any]])?.first
    #expect(claim?["asked"] as? String == "WO")
    #expect(claim?["count"] as? Int == 1)
    let lead = (try kanbant("show", "1", "--json").json["leads"] as? [[String: Any]])?.first
    #expect(lead?["laneClaimed"] as? String == "WO")
    #expect(lead?["imported"] as? Bool == true)
  }

  @Test func whereNothingComesInNoWorkspaceIsMade() throws {
    for text in ["company,email,source\n", "company,email,source\n,,web\n"] {
      let answer = try kanbant("import", try write(text))
      #expect(answer.code == 65)
      #expect(answer.errors.contains("so no workspace was made"))
    }
    let list = try kanbant("list")
    #expect(list.code == 66)
    #expect(!list.errors.contains(".draft"))
  }

  @Test func aRowThatCannotBeKeptIsReportedAndTheOthersAreKept() throws {
    let path = try write("company,email,source\nAcme,a@acme.fr,web\n,,web\nNordia,,web\n")
    let answer = try kanbant("import", path)
    #expect(answer.code == 1)
    #expect(answer.output.contains("line 3"))
    #expect(answer.output.contains("names neither company nor person nor e-mail"))
    #expect(try kanbant("list", "--count").output == "2\n")
    let rejected = try kanbant("import", path, "--json").json["rejected"] as? [[String: Any]]
    #expect(rejected?.first?["line"] as? Int == 3)
    #expect(rejected?.first?["reason"] as? String == "no-name")
  }

  @Test func ownersAreFoundByNameOrAdded() throws {
    try kanbant("user", "add", "Amélie", "--role", "ae")
    let path = try write("company,source,owner\nA,web,amelie\nB,web,Bruno\n")
    let answer = try kanbant("import", path)
    #expect(answer.errors.contains("Bruno") && !answer.errors.contains("amelie"))
    #expect(try kanbant("list", "owner:bruno", "-q").lines.count == 1)
    #expect(try kanbant("user", "list", "-q").output == "Amélie\nada\nBruno\n")
  }

  @Test func aTrialTellsTheSameAndKeepsNothing() throws {
    let file = KanbantProcess.fixture("leads-200.csv")
    let trial = try kanbant("import", file, "--dry-run").output
    #expect(try kanbant("list").code == 66, "not even a workspace was made")
    #expect(try kanbant("import", file).output == trial)
  }

  @Test func aWholeImportOfSeveralBatchesIsTakenBackAtOnceAndDoneAgain() throws {
    let rows = (1...600).map { $0 == 300 ? ",,web" : "Company \($0 / 3),p\($0)@x.fr,web" }
    let path = try write("company,email,source\n" + rows.joined(separator: "\n") + "\n")
    let answer = try kanbant("import", path)
    #expect(answer.errors.contains("To take it back: kanbant undo\n"))
    let operations = try kanbant("history", "--json").json["operations"] as? [[String: Any]]
    #expect(operations?.count == 1)
    #expect(operations?.first?["leads"] as? Int == 599)
    #expect(operations?.first?["open"] as? Bool == false)
    #expect(try kanbant("undo").code == 0)
    #expect(try kanbant("list", "--count").output == "0\n")
    #expect(try kanbant("redo").code == 0)
    #expect(try kanbant("list", "--count").output == "599\n")
    #expect(try kanbant("undo", "2").code == 1, "there is nothing else to take back")
  }

  @Test func aFileIsReadFromStandardInput() throws {
    let answer = try kanbant("import", "-", "-q", input: "company,source\nAcme,web\nB,web\n")
    #expect(answer.code == 0)
    #expect(answer.output == "1\n2\n")
  }

  @Test(arguments: [
    ("", Int32(65)), ("\n\n", 65), ("company,source\n", 65), ("a,b\n1,2\n", 65),
    ("\u{0}\u{1}\u{2}\u{3}", 65),
  ])
  func whatIsNoListOfLeadsIsRefused(text: String, code: Int32) throws {
    let answer = try kanbant("import", try write(text))
    #expect(answer.code == code, "\(answer.errors)")
    #expect(answer.output.isEmpty || answer.output.contains("kept: 0"))
  }
}

/// Demonstration data that is kept, and that is not.
struct CommandLineDemoTests {
  @Test func aDemonstrationIsTheSameForTheSameSeed() throws {
    let kanbant = try KanbantProcess()
    for name in ["a", "b"] {
      let answer = try kanbant("demo", "--keep", kanbant.path(name), "--leads", "60", "--seed", "7")
      #expect(answer.code == 0)
      #expect(answer.output.contains("60 leads"))
    }
    #expect(
      try kanbant("--workspace", kanbant.path("a"), "list").output
        == kanbant("--workspace", kanbant.path("b"), "list").output)
    let lanes = try kanbant("--workspace", kanbant.path("a"), "--json").json["lanes"]
    let counts = (lanes as? [[String: Any]] ?? []).compactMap { $0["count"] as? Int }
    #expect(counts.count == 9 && counts.reduce(0, +) == 60)
    #expect(counts.prefix(6).allSatisfy { $0 > 0 }, "a demonstration has leads at every stage")
  }

  @Test func aFileThatIsThereIsNotTouched() throws {
    let kanbant = try KanbantProcess()
    let path = kanbant.path("there")
    try Data("mine".utf8).write(to: URL(filePath: path))
    let answer = try kanbant("demo", "--keep", path)
    #expect(answer.code == 73)
    #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == "mine")
  }

  @Test func nothingIsLeftOfAThrowawayBoard() throws {
    let kanbant = try KanbantProcess()
    let answer = try kanbant("demo", "--leads", "20")
    #expect(answer.code == 0)
    #expect(answer.output.contains("MCL"))
    let names = try FileManager.default.contentsOfDirectory(atPath: kanbant.path(""))
    #expect(!names.contains { $0.hasPrefix("kanbant") }, "\(names)")
  }
}

/// Imports that are stopped half-way, and gone on with.
struct StoppedImportTests {
  private static let rows = 4_000

  private func write(_ kanbant: KanbantProcess, rows: Int = rows) throws -> String {
    let path = kanbant.path("many.csv")
    var text = "company,email,source\n"
    for row in 0..<rows { text += "Firm \(row),a@f\(row).example,fair\n" }
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func count(_ kanbant: KanbantProcess) throws -> Int {
    Int(try kanbant("list", "--count").output.filter(\.isNumber)) ?? 0
  }

  @Test(arguments: [SIGINT, SIGKILL]) func theSameFileAgainGoesOn(signal: Int32) throws {
    let kanbant = try KanbantProcess()
    let path = try write(kanbant)
    // In a workspace that is there already, what came in before the end is kept.
    try kanbant("add", "Acme; a@acme.example", "--source", "fair")
    let stopped = try kanbant.stopping("import", path, by: signal) {
      try count(kanbant) > 250
    }
    #expect(stopped.code == 128 + signal)
    let before = try count(kanbant) - 1
    #expect((250..<Self.rows).contains(before))
    if signal == SIGINT { #expect(stopped.errors.contains("goes on from there")) }
    #expect(try kanbant("doctor").output.contains("Begun and not ended"))
    let rest = try kanbant("import", path, "--json").json
    #expect(rest["rows"] as? Int == Self.rows)
    #expect(rest["alreadyIn"] as? Int == before)
    #expect(rest["kept"] as? Int == Self.rows - before)
    #expect(try count(kanbant) == Self.rows + 1)
    // One operation, which one undo takes back; the same file again is then a new one.
    try kanbant("undo")
    #expect(try count(kanbant) == 1)
    #expect(try kanbant("import", path, "--json").json["alreadyIn"] as? Int == 0)
    #expect(try kanbant("doctor").code == 0)
  }

  @Test func anImportThatMakesItsWorkspaceIsSeenAtItsEndAndGoesOnToo() throws {
    let kanbant = try KanbantProcess()
    // Batches of a workspace that nobody sees yet are long: of these there are three.
    let rows = 12_000
    let path = try write(kanbant, rows: rows)
    let killed = try kanbant.stopping("import", path, by: SIGKILL) {
      kanbant.size("data/kanbant/workspace.kanbant.draft") > 1_000_000
        && kanbant.size("data/kanbant/workspace.kanbant.draft-journal") == 0
    }
    #expect(killed.code == 128 + SIGKILL)
    let list = try kanbant("list")
    #expect(list.code == 66, "nothing is there")
    #expect(list.errors.contains("workspace.kanbant.draft): the same again goes on with it."))
    let whole = try kanbant("import", path, "--json").json
    let before = whole["alreadyIn"] as? Int ?? 0
    #expect((1..<rows).contains(before))
    #expect(whole["kept"] as? Int == rows - before)
    #expect(try count(kanbant) == rows)
    #expect(try kanbant("doctor").code == 0)
    try kanbant("undo")
    #expect(try count(kanbant) == 0)
  }

  @Test func anImportKilledAgainAndAgainBringsEachRowOnce() throws {
    let kanbant = try KanbantProcess()
    let rows = 2_000
    let path = try write(kanbant, rows: rows)
    let place = "data/kanbant/workspace.kanbant"
    func look() -> [Int] { ["", ".draft", ".draft-journal"].map { kanbant.size(place + $0) } }
    // Each time it is killed one change of its files later, until it comes to its end: after
    // the last row too, while what is derived is made.
    var kills = 0
    while kanbant.size(place) == 0, kills < 200 {
      kills += 1
      var (latest, changes) = (look(), 0)
      _ = try kanbant.stopping("import", path, by: SIGKILL) {
        let now = look()
        if now != latest { changes += 1 }
        latest = now
        return changes >= kills || kanbant.size(place) > 0
      }
    }
    #expect(kills > 3)
    #expect(try count(kanbant) == rows)
    #expect(try kanbant("doctor").code == 0)
    try kanbant("undo")
    #expect(try count(kanbant) == 0)
  }

  @Test func anUndoThatWasKilledIsGoneOnWith() throws {
    let kanbant = try KanbantProcess()
    try kanbant("import", try write(kanbant, rows: 6_000))
    let killed = try kanbant.stopping("undo", by: SIGKILL) {
      try kanbant("doctor", "-q").output.contains("left-undo")
    }
    #expect(killed.code == 128 + SIGKILL)
    let left = try count(kanbant)
    #expect((1..<6_000).contains(left))
    #expect(try kanbant("doctor").code == 0)
    #expect(try kanbant("undo").output.contains("6,000"))
    #expect(try count(kanbant) == 0)
    try kanbant("redo")
    #expect(try count(kanbant) == 6_000)
    #expect(try kanbant("doctor", "-q").output == "")
  }

  @Test func nobodyGoesOnWithAnothersImport() throws {
    let kanbant = try KanbantProcess()
    let path = try write(kanbant, rows: 12_000)
    let killed = try kanbant.stopping("import", path, by: SIGKILL) {
      kanbant.size("data/kanbant/workspace.kanbant.draft") > 1_000_000
    }
    #expect(killed.code == 128 + SIGKILL)
    kanbant.environment["KANBANT_USER"] = "bob"
    let whole = try kanbant("import", path, "--json").json
    #expect(whole["kept"] as? Int == 12_000)
    #expect(try count(kanbant) == 12_000)
  }
}
