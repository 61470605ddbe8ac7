import Foundation
import Testing

/// `kanbant capture`: what a web form's back end and a mail filter are answered.
struct CommandLineCaptureTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
  }

  @discardableResult
  private func capture(_ payload: String, _ more: [String] = []) throws -> KanbantProcess.Outcome {
    let words = ["capture", "--source", "web", "--site", "on-site"] + more
    return try kanbant.run(words.map { Array($0.utf8CString) }, input: payload)
  }

  private func lead(_ json: [String: Any]) -> [String: Any] {
    json["lead"] as? [String: Any] ?? [:]
  }

  @Test func aGoodOneIsARawLeadOfNobody() throws {
    let answer = try capture(
      #"{"company":"Dupont SAS","name":"Jeanne Roy","email":"j@dupont.fr","text":"Rappelez","#
        + #""signal":"demo-request","campaign":"printemps","reference":"f-1"}"#)
    #expect(answer.code == 0)
    let json = answer.json
    #expect(json["schema"] as? String == "kanbant/1" && json["verb"] as? String == "capture")
    #expect(json["status"] as? String == "added" && json["recorded"] as? Bool == true)
    #expect(lead(json)["number"] as? Int == 1 && lead(json)["lane"] as? String == "MCL")
    #expect(lead(json)["owner"] is NSNull)
    let sheet = try kanbant("show", "1").output
    #expect(sheet.contains("printemps") && sheet.contains("Rappelez"))
    #expect(try kanbant("triage", "-q").output == "1\n")
  }

  @Test func whoAnswersIsCalledBackAndWhoTurnsAwayIsNot() throws {
    try capture(#"{"company":"Dupont","email":"j@dupont.fr","signal":"form"}"#)
    #expect(
      lead(try capture(#"{"email":"j@dupont.fr","signal":"positive-reply"}"#).json)[
        "nextAction"] is [String: Any])
    let away = try capture(#"{"email":"j@dupont.fr","signal":"unsubscribe"}"#)
    #expect(away.json["status"] as? String == "suppressed")
    #expect(try kanbant("mail", "1", "first-contact").code == 3)
    let feed = "email,signal\nj@dupont.fr,positive-reply\np@neuf.fr,positive-reply\n"
    try capture(#"{"company":"Neuf","email":"p@neuf.fr","signal":"form"}"#)
    _ = try kanbant.run(["track", "-"].map { Array($0.utf8CString) }, input: feed)
    let shown = try kanbant("show", "2", "--json").json["leads"] as? [[String: Any]]
    #expect(shown?.first?["nextAction"] is [String: Any])
  }

  @Test func aDuplicateIsNotedOnTheLeadThatIsThere() throws {
    try capture(#"{"company":"Dupont","email":"jeanne.roy@dupont.fr","reference":"f-1"}"#)
    let again = try capture(
      #"{"company":"Dupont","email":"jeanne.roy@dupont.fr","reference":"f-1"}"#)
    #expect(again.code == 0 && again.json["status"] as? String == "known")
    #expect(again.json["recorded"] as? Bool == false)
    let later = try capture(
      #"{"company":"X","email":"JeanneRoy+b@dupont.fr","text":"encore","reference":"f-2"}"#)
    #expect(later.code == 0 && later.json["status"] as? String == "known")
    #expect(later.json["recorded"] as? Bool == true && lead(later.json)["number"] as? Int == 1)
    #expect(try kanbant("list", "--count").output == "1\n")
    #expect(try kanbant("history", "1").output.contains("encore"))
    // A colleague of theirs is another lead, and who has one is told.
    let colleague = try capture(#"{"company":"DUPONT SA","name":"Paul","email":"p@dupont.fr"}"#)
    #expect(colleague.json["status"] as? String == "added")
    let others = colleague.json["duplicates"] as? [[String: Any]]
    #expect(others?.map { $0["number"] as? Int } == [1])
  }

  @Test func whoComesBackAfterAnEndBeginsAnew() throws {
    try capture(#"{"company":"Dupont","email":"j@dupont.fr"}"#)
    #expect(try kanbant("disqualify", "1", "no-need").code == 0)
    let back = try capture(#"{"company":"Dupont","email":"j@dupont.fr"}"#)
    #expect(back.json["status"] as? String == "added")
    #expect(lead(back.json)["number"] as? Int == 2)
  }

  @Test func aSuppressedPersonIsRecordedAndSaidSo() throws {
    try capture(#"{"company":"Dupont","email":"j@dupont.fr"}"#)
    try kanbant("suppress", "1", "objection")
    let known = try capture(#"{"company":"Dupont","email":"j@dupont.fr","text":"bonjour"}"#)
    #expect(known.code == 0 && known.json["status"] as? String == "suppressed")
    #expect(known.json["suppressed"] as? Bool == true)
    #expect(known.json["recorded"] as? Bool == true)
    #expect(try kanbant("history", "1").output.contains("bonjour"))
    #expect(try kanbant("log", "1", "call").code == 3)
  }

  @Test func aHostileOneSteersNothing() throws {
    let hostile = try capture(
      "{\"company\":\"\\u001b]0;x\\u0007Evil\\u202e\",\"email\":\"e@evil.fr\","
        + "\"text\":\"'; DROP TABLE lead; --\\u001b[2J\"}")
    #expect(hostile.code == 0)
    for words in [["show", "1"], ["history", "1"], ["list"]] {
      let shown = try kanbant.run(words.map { Array($0.utf8CString) }).output
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!shown.unicodeScalars.contains("\u{202E}"))
    }
    let huge = try capture(
      "{\"company\":\"D\",\"text\":\"" + String(repeating: "a", count: 10 << 20) + "\"}")
    #expect(huge.code == 65 && huge.json["status"] as? String == "broken")
    #expect(try kanbant("list", "--count").output == "1\n")
    #expect(try kanbant("doctor").code == 0)
  }

  @Test func aBrokenOneAndARefusedOneKeepNothing() throws {
    let broken = try capture(#"{"company":"Dupont","email":"j@dupont.fr""#)
    #expect(broken.code == 65 && broken.json["status"] as? String == "broken")
    #expect((broken.json["error"] as? [String: Any])?["code"] as? String == "not-json")
    #expect(broken.errors.contains("no JSON object"))
    let twice = try capture(#"{"email":"a@b.fr","email":"c@d.fr"}"#)
    #expect(twice.code == 65)
    let refused = try kanbant("capture", input: #"{"company":"Dupont","reference":"f-3"}"#)
    #expect(refused.code == 3 && refused.json["status"] as? String == "refused")
    #expect(refused.errors.contains("source") || refused.output.contains("G28"))
    #expect(refused.json["reference"] as? String == "f-3")
    #expect(try kanbant("list", "--count").output == "0\n")
    #expect(try kanbant("history").code == 1)
  }

  @Test func aTrialKeepsNothingAndLinesAreAnsweredOneByOne() throws {
    let trial = try capture(#"{"company":"Dupont","email":"j@dupont.fr"}"#, ["--dry-run"])
    #expect(trial.code == 0 && trial.json["status"] as? String == "added")
    #expect(trial.json["dryRun"] as? Bool == true)
    #expect(try kanbant("list", "--count").code != 0)
    let lines = try capture(
      "{\"company\":\"A\",\"phone\":\"0699001234\"}\n\nnonsense\n{\"company\":\"B\"}", ["--lines"])
    #expect(lines.code == 1)
    let answers = lines.output.split(separator: "\n")
    #expect(answers.count == 3 && answers[1].contains("\"status\":\"broken\""))
    #expect(try kanbant("list", "--count").output == "2\n")
    #expect(try kanbant("undo").code == 0)
    #expect(try kanbant("list", "--count").output == "1\n")
  }

  @Test func aFormsBodyAndAMailAreReadAsWell() throws {
    let form = try capture("entreprise=D%C3%A9j%C3%A0+vu&courriel=a%40dejavu.fr&message=Bonjour")
    #expect(form.code == 0 && lead(form.json)["company"] as? String == "Déjà vu")
    let mail = try capture(
      "Company: Nordia\nName: Inès\nEmail: ines@nordia.fr\n\nNous cherchons un outil.\n",
      ["--channel", "email"])
    #expect(mail.code == 0)
    #expect(try kanbant("show", "2").output.contains("Nous cherchons un outil."))
  }
}
