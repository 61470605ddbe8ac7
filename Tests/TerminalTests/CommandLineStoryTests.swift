import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Each verb at work.
struct CommandLineStoryTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.fr source:fair", "--score", "60")
  }

  /// The only lead, as `show --json` tells it.
  private func lead() throws -> [String: Any] {
    let leads = try kanbant("show", "1", "--json").json["leads"] as? [[String: Any]]
    return leads?.first ?? [:]
  }

  private func stage() throws -> String { try lead()["lane"] as? String ?? "" }

  /// Takes the lead to SAL: talked to, qualified with a project, accepted.
  private func climbToSAL() throws {
    try kanbant("log", "1", "call", "--two-way", "needs a CRM")
    try kanbant("move", "1", "MQL")
    try kanbant(
      "qualify", "1", "B=sufficient:50 k€", "A=partial:DAF", "N=sufficient:CRM",
      "T=sufficient:March", "project=new CRM", "horizon=2027-02-01")
    try kanbant("move", "1", "SQL")
    try kanbant("accept", "1")
  }

  @Test func addingMakesTheWorkspaceAndTheFirstUserAnAE() throws {
    #expect(FileManager.default.fileExists(atPath: kanbant.path("data/kanbant/workspace.kanbant")))
    #expect(
      try kanbant("user", "list").lines.last?.hasPrefix("ada   AE    Account executive") == true)
    let lead = try lead()
    #expect(lead["source"] as? String == "fair")
    #expect(lead["lane"] as? String == "MCL")
    #expect(lead["owner"] as? String == "ada")
  }

  @Test func doctorSaysWhatIsDoubtfulAndWhatToDo() throws {
    let sound = try kanbant("doctor", "--json").json
    #expect((sound["findings"] as? [Any])?.isEmpty == true)
    let workspace = kanbant.path("data/kanbant/workspace.kanbant")
    #expect(chmod(workspace, 0o644) == 0)
    let run = try kanbant("doctor", "--lang", "fr")
    #expect(run.output.contains("sont en ordre"))
    #expect(run.output.contains("chmod 600 \(workspace)"))
    let folder = kanbant.path("Dropbox")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try kanbant("--workspace", folder + "/w.kanbant", "add", "Acme", "--source", "fair")
    #expect(
      try kanbant("--workspace", folder + "/w.kanbant", "doctor", "-q").output
        == "synchronised\n")
  }

  @Test func oneLineHoldsCompanyPersonMailPhoneAndMarks() throws {
    try kanbant(
      "add", "Nordia; Inès Haddad; +33 6 12 34 56 78; ines@nordia.fr; DAF #vip source:salon")
    let leads = try kanbant("show", "2", "--json").json["leads"] as? [[String: Any]]
    let contact = (leads?.first?["contacts"] as? [[String: Any]])?.first
    #expect(contact?["name"] as? String == "Inès Haddad")
    #expect(contact?["phone"] as? String == "+33 6 12 34 56 78")
    #expect(contact?["title"] as? String == "DAF")
    #expect(leads?.first?["source"] as? String == "salon")
    #expect(leads?.first?["tags"] as? [String] == ["vip"])
  }

  @Test func optionsSayTheRest() throws {
    try kanbant(
      "add", "Web SA", "--source", "site", "--channel", "formulaire", "--site", "on-site",
      "--amount", "12,5k", "--tag", "a", "--tag", "b", "--note", "hello", "--campaign", "x")
    let leads = try kanbant("show", "2", "--json").json["leads"] as? [[String: Any]]
    let value = leads?.first?["value"] as? [String: Any]
    #expect(value?["minorUnits"] as? Int == 1_250_000)
    #expect(leads?.first?["tags"] as? [String] == ["a", "b"])
    #expect(leads?.first?["channel"] as? String == "form")
  }

  @Test func aListFiltersCountsAndNegates() throws {
    try kanbant("add", "Nordia source:web")
    #expect(try kanbant("list").lines.count == 3)
    #expect(try kanbant("list", "-q").output == "2\n1\n")
    #expect(try kanbant("list", "nordia", "-q").output == "2\n")
    #expect(try kanbant("list", "-source:web", "-q").output == "1\n")
    #expect(try kanbant("list", "stage:mcl", "--count").output == "2\n")
    #expect(try kanbant("list", "--limit", "1", "-q").lines.count == 1)
    let nothing = try kanbant("list", "zzz")
    #expect(nothing.code == 1)
    #expect(nothing.output.isEmpty && !nothing.errors.isEmpty)
  }

  @Test func showIsAReadableSheet() throws {
    try climbToSAL()
    let sheet = try kanbant("show", "#1").output
    for part in ["Acme", "SAL", "Jane Roy", "B+ Budget", "50 k€", "new CRM", "hot:", "Timeline"] {
      #expect(sheet.contains(part), "\(part) in \(sheet)")
    }
  }

  @Test func editingChangesFields() throws {
    let edit = try kanbant("edit", "1", "phone=+33 6 00 00 00 00", "headcount=40", "campaign=")
    #expect(edit.code == 0)
    let account = try lead()["account"] as? [String: Any]
    #expect(account?["headcount"] as? Int == 40)
    try kanbant("edit", "1", "tags=old, fair")
    let tags = try kanbant("edit", "1", "tags+=VIP,fair", "étiquettes-=OLD", "city=Lyon")
    #expect(tags.code == 0)
    #expect(try lead()["tags"] as? [String] == ["VIP", "fair"])
    let again = try kanbant("edit", "1", "headcount=40")
    #expect(again.code == 0 && again.errors.contains("nothing changed"))
  }

  @Test func aLeadClimbsToTheSignature() throws {
    try climbToSAL()
    #expect(try stage() == "SAL")
    #expect(try kanbant("offer", "1", "12.5k", "today", "--requested").code == 0)
    #expect(try stage() == "CO")
    let win = try kanbant("win", "1", "today", "12000")
    #expect(win.code == 0)
    #expect(win.output.contains("CO → WO"))
    let contract = try lead()["contract"] as? [String: Any]
    #expect(contract?["signed"] as? String == "2026-11-21")
  }

  @Test func severalLeadsMoveTogetherFromStandardInput() throws {
    try kanbant("add", "Nordia; x@nordia.fr source:web")
    let moved = try kanbant("move", "-", "MQL", "-q", input: "1\n#2\n")
    #expect(moved.code == 3, "lead 2 has no score: its warning stops both")
    #expect(try stage() == "MCL")
    let forced = try kanbant(
      "move", "-", "MQL", "-q", "--force", "--reason", "met them", input: "1 #2")
    #expect(forced.output == "1\n2\n")
    #expect(try stage() == "MQL")
  }

  @Test func theNextActionIsPlannedAndTakenAway() throws {
    try kanbant("next", "1", "call", "back", "tomorrow", "--at", "14:00")
    let action = try lead()["nextAction"] as? [String: Any]
    #expect(action?["text"] as? String == "call back")
    #expect(action?["due"] as? String == "2026-11-22")
    #expect(action?["minute"] as? Int == 840)
    try kanbant("next", "1", "--none")
    #expect(try lead()["nextAction"] is NSNull)
  }

  @Test func waitingAndParkingEndWithResume() throws {
    try kanbant("snooze", "1", "+3")
    #expect(try lead()["waitsUntil"] as? String == "2026-11-24")
    #expect(try kanbant("resume", "1").code == 0)
    #expect(try lead()["waitsUntil"] is NSNull)
    try kanbant("park", "1", "2027-03-01", "--reason", "timing")
    #expect(try stage() == "NUR")
    #expect(try kanbant("resume", "1").code == 0)
    #expect(try stage() == "MCL")
  }

  @Test func anEndCanBeReopened() throws {
    try kanbant("disqualify", "1", "off-target")
    #expect(try stage() == "DSQ")
    #expect(try kanbant("reopen", "1").code == 0)
    #expect(try stage() == "MCL")
    try kanbant("move", "1", "DSQ", "--reason", "doublon")
    #expect(try lead()["reason"] as? String == "duplicate")
  }

  @Test func aProjectIsLostForAReason() throws {
    try climbToSAL()
    #expect(try kanbant("lose", "1", "prix").code == 0)
    #expect(try stage() == "LST")
  }

  @Test func whatWasDoneIsUndoneAndRedone() throws {
    try kanbant("move", "1", "MQL")
    try kanbant("next", "1", "call", "tomorrow")
    #expect(try kanbant("undo", "2").code == 0)
    #expect(try stage() == "MCL")
    #expect(try kanbant("redo").code == 0)
    #expect(try stage() == "MQL")
    #expect(try kanbant("redo", "-n").output == "Next action for #1\n")
    #expect(try kanbant("undo", "-n").output == "Move of #1\n")
    let rest = try kanbant("undo", "9")
    #expect(rest.code == 1)
    #expect(try kanbant("undo").code == 1)
  }

  @Test func theHistoryNamesWhoDidWhat() throws {
    try kanbant("move", "1", "MQL")
    let one = try kanbant("history", "1")
    #expect(one.output.contains("ada") && one.output.contains("MQL"))
    let all = try kanbant("history", "--json").json["operations"] as? [[String: Any]]
    #expect(all?.map { $0["kind"] as? String } == ["moved", "added"])
  }

  @Test func laterUsersAreAddedWithAWord() throws {
    kanbant.environment["KANBANT_USER"] = "Léa"
    let added = try kanbant("add", "Nordia source:web")
    #expect(added.errors.contains("Léa is new here"))
    kanbant.environment["KANBANT_USER"] = "lea"
    #expect(try kanbant("add", "Boréal source:web").errors.isEmpty)
    #expect(try kanbant("user", "list", "-q").output == "ada\nLéa\n")
    try kanbant("user", "add", "léa", "--role", "ae")
    #expect(try kanbant("accept", "1", "--as", "nobody").code == 66)
  }

  @Test func aLeadIsHandedOverAnsweredAndCounted() throws {
    try climbToSAL()
    try kanbant("undo")
    try kanbant("user", "add", "hugo", "--role", "ae")
    #expect(try kanbant("handover", "1", "nobody").code == 66)
    #expect(try kanbant("return", "1", "--reason", "timing").code == 3)
    try kanbant("handover", "1", "hugo", "--note", "démo vendredi")
    let handoff = try lead()["handoff"] as? [String: Any]
    #expect(handoff?["state"] as? String == "pending" && handoff?["to"] as? String == "hugo")
    let pack = try kanbant("show", "1", "--pack", "--lang", "fr").output
    for text in [
      "Dossier de passation", "démo vendredi", "Jane Roy", "new CRM", "Reste à demander",
    ] {
      #expect(pack.contains(text))
    }
    #expect(pack.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
    kanbant.environment["KANBANT_USER"] = "hugo"
    #expect(try kanbant("return", "1").code == 64)
    #expect(try kanbant("return", "1", "--reason", "other").code == 3)
    try kanbant("return", "1", "--reason", "pas le moment", "--note", "next year")
    kanbant.environment["KANBANT_USER"] = "ada"
    try kanbant("handover", "1", "hugo")
    kanbant.environment["KANBANT_USER"] = "hugo"
    try kanbant("accept", "1")
    #expect(try stage() == "SAL")
    let rates = try kanbant("handover", "--rates", "--json").json["rates"] as? [[String: Any]]
    let rate = try #require(rates?.first)
    #expect(rate["from"] as? String == "ada" && rate["proposed"] as? Int == 2)
    #expect(rate["accepted"] as? Int == 1 && rate["returned"] as? Int == 1)
    #expect((rate["reasons"] as? [String: Int]) == ["timing": 1])
    try kanbant("return", "1", "--reason", "they stopped the project")
    #expect(try stage() == "SQL")
    #expect(try lead()["owner"] as? String == "ada")
    #expect(try kanbant("handover", "--rates", "--to", "2020-01-01").code == 64)
  }

  @Test func settingsAreReadAndSet() throws {
    #expect(try kanbant("config", "get", "policy").output == "policy = standard\n")
    try kanbant("config", "set", "policy", "strict")
    try kanbant("config", "set", "weight.SAL", "40")
    try kanbant("config", "set", "zone", "America/New_York")
    #expect(try kanbant("config", "get", "weight.sal", "-q").output == "40\n")
    #expect(try kanbant("config", "get", "zone", "-q").output == "America/New_York\n")
    #expect(try kanbant("config", "set", "zone", "../../etc/passwd").code == 64)
    #expect(try kanbant("config", "list").lines.contains("policy = strict"))
  }

  @Test func workingTimeIsASetting() throws {
    #expect(try kanbant("config", "get", "work-hours", "-q").output == "09:00-18:00\n")
    try kanbant("config", "set", "work-hours", "8:30-17")
    try kanbant("config", "set", "holidays", "Alsace-Moselle")
    try kanbant("config", "set", "response-minutes.form", "30")
    try kanbant("config", "set", "response-minutes.phone", "")
    let list = try kanbant("config", "list").lines
    for line in [
      "work-hours = 08:30-17:00", "holidays = alsace-moselle", "response-minutes.form = 30",
      "response-minutes.phone = ", "response-minutes.email = 60",
    ] {
      #expect(list.contains(line))
    }
    for wrong in [
      ("work-hours", "18-9"), ("holidays", "mars"), ("response-minutes.form", "99999"),
      ("response-minutes.form", "soon"), ("response-minutes.fax", "5"),
    ] {
      let refused = try kanbant("config", "set", wrong.0, wrong.1)
      #expect(refused.code == 64 && !refused.errors.isEmpty)
    }
    #expect(try kanbant("config", "get", "response-minutes.form", "-q").output == "30\n")
  }

  @Test func ownKeysAreListedWithWhatIsWrongWithThem() throws {
    #expect(try kanbant("config", "keys").code == 0)
    let folder = kanbant.path("config/kanbant")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/keys.conf"
    try "advance = <C-n> x\n".write(toFile: file, atomically: true, encoding: .utf8)
    let good = try kanbant("config", "keys")
    #expect(good.code == 0 && good.errors.isEmpty)
    #expect(good.lines.contains { $0.hasPrefix("advance ") && $0.contains("<C-n> x") })
    try "advance = <C-i>\nhistry = y\n".write(toFile: file, atomically: true, encoding: .utf8)
    let bad = try kanbant("config", "keys", "--lang", "fr")
    #expect(bad.code == 78)
    #expect(bad.errors.contains("\(file):1: <C-i>"))
    #expect(bad.errors.contains("\(file):2: "))
    #expect(bad.errors.contains("Vouliez-vous dire\u{A0}: history"))
    #expect(bad.lines.contains { $0.hasPrefix("advance ") && $0.contains("L <S-Right>") })
    let outcome = try kanbant("config", "keys", "--json")
    let json = outcome.json
    #expect(outcome.code == 78)
    let faults = try #require(json["faults"] as? [[String: Any]])
    #expect(faults.map { $0["code"] as? String } == ["unsendable-key", "unknown-command"])
    let keys = try #require(json["keys"] as? [[String: Any]])
    #expect(keys.contains { $0["command"] as? String == "pick-stage" })
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    #expect(try kanbant("config", "keys").code == 65)
    try FileManager.default.removeItem(atPath: file)
    try #require(mkfifo(file, 0o600) == 0)
    let pipe = try kanbant("config", "keys", "--lang", "fr")
    #expect(pipe.code == 65)
    #expect(pipe.errors.contains("n’est pas un fichier texte"))
  }

  @Test(arguments: [
    "add Nordia source:web", "edit 1 city=Lyon", "move 1 MQL", "qualify 1 need=partial:x",
    "next 1 call tomorrow", "snooze 1 +2", "park 1 +9", "disqualify 1 off-target",
    "log 1 note hello", "undo", "user add zoé", "config set policy light",
  ])
  func aTrialKeepsNothing(line: String) throws {
    let before = try kanbant("history", "--json").output
    let users = try kanbant("user", "list").output
    let trial = try kanbant.shell(line + " --dry-run")
    #expect(trial.code == 0, "\(trial.errors)")
    #expect(try kanbant("history", "--json").output == before)
    #expect(try kanbant("user", "list").output == users)
    #expect(try kanbant("config", "get", "policy", "-q").output == "standard\n")
  }

  @Test func aTrialIsRefusedLikeTheRealThing() throws {
    let trial = try kanbant("move", "1", "WO", "--dry-run")
    let real = try kanbant("move", "1", "WO")
    #expect(trial.code == 3 && real.code == 3)
    #expect(trial.errors == real.errors)
  }
}
