import Foundation
import Testing

/// `kanbant suppress`: who is not to be contacted, from the shell.
struct CommandLineSuppressTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant(
      "add", "Nordia; Jeanne Roy; jeanne.roy@exemple.fr; 06 99 00 12 34 source:salon")
    try kanbant("add", "Brun; Luc Noir; luc@exemple.fr source:salon")
  }

  private func key() -> String { kanbant.path("data/kanbant/workspace.kanbant-key") }

  @Test(arguments: [
    ["not-interested"], ["already-contacted"], ["objection"], ["unreachable", "--kind", "phone"],
  ])
  func everyReasonForbidsACall(words: [String]) throws {
    let done = try kanbant.shell("suppress 1 " + words.joined(separator: " "))
    #expect(done.code == 0, "\(done.errors)")
    let refused = try kanbant("log", "1", "call", "bonjour")
    #expect(refused.code == 3)
    #expect(refused.errors.contains("G16"))
    #expect(refused.errors.contains("since"))
    let mail = try kanbant("log", "1", "email")
    #expect(mail.code == (words[0] == "unreachable" ? 0 : 3))
    #expect(try kanbant("log", "1", "call", "--by", "prospect").code == 0)
    #expect(try kanbant("log", "2", "call").code == 0)
  }

  @Test func aRefusalIsDataForPrograms() throws {
    try kanbant("suppress", "1", "objection")
    let error = try kanbant("log", "1", "meeting", "--json").json["error"] as? [String: Any]
    let gates = error?["gates"] as? [[String: Any]]
    #expect(gates?.first?["gate"] as? String == "G16")
    #expect(gates?.first?["missing"] as? [String] == ["do-not-contact"])
  }

  @Test func theyAreNotAddedAgain() throws {
    try kanbant("suppress", "1", "objection")
    for line in ["Neuf; X; JEANNEROY+a@exemple.fr", "Neuf; X; 0033 6 99.00.12.34"] {
      let refused = try kanbant("add", "\(line) source:liste", "--origin", "outbound")
      #expect(refused.code == 3, "\(line)")
      let trial = try kanbant(
        "add", "\(line) source:liste", "--origin", "outbound", "--dry-run")
      #expect(trial.code == 3, "\(line)")
    }
    #expect(try kanbant("list", "--count").output == "2\n")
    let back = try kanbant(
      "add", "Neuf; X; jeanneroy@exemple.fr source:site", "--force", "--reason", "revient seule")
    #expect(back.code == 0)
    #expect(try kanbant("show", "3").output.contains("Do not contact: objection"))
  }

  /// The spellings of B-14 from six kinds of file.
  @Test(arguments: [
    "Société;Contact;Courriel;Source\r\nNeuf;J. Roy;Jeanne.Roy+x@Exemple.FR;liste\r\n",
    "company,email,source\nNeuf,j.eanne.roy@exemple.fr,list\n",
    "company\tphone\tsource\nNeuf\t+33 (0)6 99 00 12 34\tlist\n",
    "First Name,Last Name,Email Address,Company\nJeanne,Roy, JEANNEROY@EXEMPLE.FR ,Neuf\n",
    "Entreprise;Téléphone;Source\nNeuf;0033-6.99.00.12.34;liste\n",
    "\u{FEFF}company,phone,source\nNeuf,699001234,list\n",
  ])
  func anImportLeavesThemOutAndSaysSo(text: String) throws {
    try kanbant("suppress", "1", "objection")
    let path = kanbant.path("leads.csv")
    try Data(text.utf8).write(to: URL(filePath: path))
    for arguments in [["--dry-run"], []] {
      let answer = try kanbant.shell((["import", path] + arguments).joined(separator: " "))
      #expect(answer.code == 65, "\(answer.output)")
      #expect(answer.output.contains("kept: 0, not kept: 1"), "\(answer.output)")
      #expect(answer.output.contains("G16"), "\(answer.output)")
    }
    #expect(try kanbant("list", "--count").output == "2\n")
  }

  @Test func anAddressNeedsNoLead() throws {
    let address = "Luc+news@exemple.fr"
    #expect(try kanbant("suppress", "--check", address).code == 1)
    let trial = try kanbant("suppress", "--address", address, "objection", "--dry-run")
    #expect(trial.code == 0)
    #expect(try kanbant("suppress", "--list").code == 1)
    #expect(try kanbant("suppress", "--address", address, "objection").code == 0)
    let found = try kanbant("suppress", "--check", "LUC@exemple.fr", "--json")
    #expect(found.code == 0)
    let entries = found.json["suppressions"] as? [[String: Any]]
    #expect(entries?.first?["reason"] as? String == "objection")
    #expect(entries?.first?["until"] is NSNull)
    #expect(try kanbant("log", "2", "email").code == 3)
    let lift = try kanbant("suppress", "--lift", "--address", address, "--reason", "erreur")
    #expect(lift.code == 3)
    #expect(lift.errors.contains("G17"))
    let consent = try kanbant("suppress", "--lift", "--address", address, "--consent", "oui")
    #expect(consent.code == 0)
    #expect(try kanbant("log", "2", "email").code == 0)
    #expect(try kanbant("suppress", "--list").output.contains("over"))
  }

  @Test func anObjectionIsNeverUndone() throws {
    try kanbant("suppress", "1", "objection", "--note", "par courrier")
    let undo = try kanbant("undo")
    #expect(undo.code == 3)
    #expect(undo.errors.contains("Only a new consent lifts that"))
    #expect(try kanbant("undo", "--restore").code == 0)
    #expect(try kanbant("log", "1", "call").code == 3)
    #expect(try kanbant("suppress", "--lift", "1", "--consent", "accord du 3 mai").code == 0)
    #expect(try kanbant("log", "1", "call").code == 0)
  }

  @Test func whatDoesNotGoTogetherIsASlip() throws {
    for line in [
      "suppress 1 objection --until 2027-01-01", "suppress 1 objection --account",
      "suppress 1 not-interested --campaign x", "suppress --lift 1", "suppress 1 nothing",
      "suppress --list --check a@b.fr", "suppress --address a@b.fr objection --note x",
      "suppress --address nobody objection", "suppress 1",
    ] {
      #expect(try kanbant.shell(line).code == 64, "\(line)")
    }
    #expect(try kanbant("suppress", "1", "unreachable").code == 3)
    #expect(try kanbant("suppress", "99", "objection").code == 66)
    #expect(try kanbant("suppress", "1", "not-interested", "--until", "2001-01-01").code == 3)
  }

  @Test func withoutItsKeyNobodyIsAddedAndDoctorSaysSo() throws {
    try kanbant("suppress", "1", "objection")
    let attributes = try FileManager.default.attributesOfItem(atPath: key())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try kanbant("doctor").code == 0)
    try FileManager.default.removeItem(atPath: key())
    let added = try kanbant("add", "Neuf; X; x@exemple.fr source:salon")
    #expect(added.code == 66)
    #expect(added.errors.contains("workspace.kanbant-key"))
    #expect(try kanbant("list").code == 0)
    #expect(try kanbant("log", "1", "call").code == 3)
    let doctor = try kanbant("doctor", "--json")
    #expect(doctor.code == 65)
    let findings = doctor.json["findings"] as? [[String: Any]]
    #expect(findings?.first?["code"] as? String == "suppression-key")
  }

  @Test func listsAndFiltersTellThem() throws {
    try kanbant("suppress", "1", "not-interested", "--until", "2099-01-01")
    #expect(try kanbant("list", "dnc:yes", "-q").output == "1\n")
    #expect(try kanbant("list", "npc:non", "-q").output == "2\n")
    let leads = try kanbant("list", "--json").json["leads"] as? [[String: Any]]
    #expect(leads?.compactMap { $0["doNotContact"] as? Bool }.filter(\.self).count == 1)
    #expect(try kanbant("history", "1").output.contains("Do not contact"))
  }
}
