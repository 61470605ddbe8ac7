import Foundation
import Testing

/// Mails from templates on the command line of the built program.
struct CommandLineMailTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.example", "--source", "fair")
    try kanbant("add", "Nordia", "--source", "fair")
  }

  @Test func aMailIsPrintedAsTextAsALinkAndAsJSON() throws {
    let text = try kanbant("mail", "1", "follow-up")
    #expect(text.code == 0)
    #expect(text.output.hasPrefix("To: jane@acme.example\nSubject: May I come back to this?\n\n"))
    #expect(text.output.contains("interest to Acme now"))
    let french = try kanbant("mail", "1", "follow-up", "--in", "fr")
    #expect(french.output.contains("Objet : Puis-je revenir vers vous ?"))
    let link = try kanbant("mail", "1", "follow-up", "--mailto")
    #expect(link.output.hasPrefix("mailto:jane@acme.example?subject=May%20I%20come%20back"))
    let mail = try kanbant("mail", "1", "follow-up", "--json").json["mail"] as? [String: Any]
    #expect(mail?["subject"] as? String == "May I come back to this?")
    #expect(try kanbant("history", "1").output.split(separator: "\n").count == 1)
  }

  @Test func itIsNotedAsSentWithWhatFollows() throws {
    let run = try kanbant("mail", "1", "follow-up", "--log", "--next")
    #expect(run.code == 0 && run.output.hasPrefix("To:"))
    #expect(run.errors.contains("Acme"))
    let shown = try kanbant("show", "1").output
    #expect(shown.contains("May I come back to this?"))
    #expect(try kanbant("mail", "1", "follow-up", "--next").code == 64)
  }

  @Test func aHoleAndAListedPersonStopIt() throws {
    let hole = try kanbant("mail", "2", "follow-up")
    #expect(hole.code == 3)
    #expect(hole.errors.contains("Still open: {first-name}"))
    #expect(hole.errors.contains("kanbant edit 2 contact=…"))
    #expect(try kanbant("mail", "2", "right-person", "--mailto").code == 3)
    try kanbant("suppress", "1", "objection")
    for word in ["-q", "--log", "--mailto"] {
      let run = try kanbant("mail", "1", "follow-up", word)
      #expect(run.code == 3 && run.output.isEmpty)
    }
    let unknown = try kanbant("mail", "1", "folow-up")
    #expect(unknown.code == 66 && unknown.errors.contains("follow-up"))
    #expect(try kanbant("mail", "1").code == 64)
  }

  @Test func theTeamsOwnTemplatesStandInFront() throws {
    let file = "== follow-up en\nSubject: Well, {first-name}?\n\nSo?\n\n{sender}\n"
    let path = kanbant.path("mine.txt")
    try file.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try kanbant("templates", "check", path).code == 0)
    #expect(try kanbant("templates", "import", path, "--dry-run").code == 0)
    #expect(try kanbant("templates", "show", "follow-up").output.contains("May I"))
    #expect(try kanbant("templates", "import", path).code == 0)
    #expect(try kanbant("mail", "1", "follow-up").output.contains("Subject: Well, Jane?"))
    let exported = try kanbant("templates", "export", "follow-up")
    #expect(exported.output == file)
    let only = try kanbant("mail", "1", "follow-up", "--in", "fr")
    #expect(only.errors.contains("one language only: English"))
    #expect(try kanbant("templates", "remove", "follow-up").code == 0)
    #expect(try kanbant("mail", "1", "follow-up").output.contains("May I"))
    #expect(try kanbant("templates", "remove", "follow-up").code == 66)
    try "== x fr\nObjet : a\n\n{toto}\n".write(toFile: path, atomically: true, encoding: .utf8)
    let broken = try kanbant("templates", "import", path)
    #expect(broken.code == 65)
    #expect(broken.errors.contains("Line 4: {toto} is no field"))
  }
}
