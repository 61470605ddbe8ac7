import Leads
import Testing

@testable import Interchange

/// What a form or a mail filter hands over, read with care.
struct CaptureTests {
  private let now = Instant(milliseconds: 1_795_258_800_000)

  private func read(_ text: String) throws(CaptureFault) -> Capture {
    try Capture(Array(text.utf8), Capture.Defaults(now: now))
  }

  private func fault(_ bytes: [UInt8]) -> CaptureFault? {
    do throws(CaptureFault) {
      _ = try Capture(bytes, Capture.Defaults(now: now))
      return nil
    } catch { return error }
  }

  @Test func theThreeSpellingsSayTheSame() throws {
    let json = try read(
      #"{"company":"Dupont","name":"Jeanne Roy","email":"j@dupont.fr","text":"Rappelez\nmoi"}"#)
    let form = try read(
      "entreprise=Dupont&nom+complet=x&name=Jeanne+Roy&courriel=j%40dupont.fr&texte=Rappelez%0Amoi")
    let mail = try read(
      "Company: Dupont\r\nName: Jeanne Roy\r\nE-mail: j@dupont.fr\r\n\r\nRappelez\r\nmoi\r\n")
    #expect(json.lead.contact == "Jeanne Roy" && json.contact.text == "Rappelez\nmoi")
    #expect(mail.lead == json.lead && mail.contact == json.contact)
    #expect(form.lead.email == json.lead.email && form.contact.text == json.contact.text)
  }

  @Test func whatIsObservedFollowsTheChannel() throws {
    #expect(try read(#"{"email":"j@dupont.fr"}"#).contact.signal == .signUp)
    #expect(try read(#"{"email":"j@dupont.fr","phone":"0699001234"}"#).contact.signal == .form)
    #expect(try read(#"{"phone":699001234,"canal":"phone"}"#).contact.kind == .call)
    let demo = try read(
      #"{"email":"a@b.fr","signal":"demo-request","reference":"x1","at":"2026-11-20T10:00:00Z"}"#)
    #expect(demo.contact.signal == .demoRequest && demo.contact.reference == "x1")
    #expect(demo.lead.captured == Instant(iso8601: "2026-11-20T10:00:00Z"))
    // Nothing comes in tomorrow, nor came in the days of steam: then it is now.
    for strange in ["2030-01-01", "1830-01-01"] {
      let capture = try read(#"{"email":"a@b.fr","at":"\#(strange)"}"#)
      #expect(capture.lead.captured ?? now == now)
    }
  }

  @Test func whoNamesNoCompanyIsKnownByDomainNameOrAddress() throws {
    #expect(try read(#"{"email":"j@dupont.fr"}"#).lead.company == "dupont.fr")
    #expect(try read(#"{"email":"j@gmail.com","name":"Jeanne"}"#).lead.company == "Jeanne")
    #expect(try read(#"{"email":"j@gmail.com"}"#).lead.company == "j@gmail.com")
    #expect(try read(#"{"email":"j@dupont.fr"}"#).lead.isUnassigned)
  }

  @Test func whatSteersATerminalIsLeftOut() throws {
    let capture = try read(
      #"{"company":"Du\u001b[31mpont\u0000","email":"j@dupont.fr","text":"a\u0007b\r\nc"}"#)
    #expect(capture.lead.company == "Du[31mpont")
    #expect(capture.contact.text == "ab\nc")
    #expect(try read(#"{"name":"\ud83d\ude00"}"#).lead.contact == "😀")
    #expect(try read(##"{"company":"D","tags":["vip","#a"]}"##).lead.tags == ["vip", "a"])
    #expect(try read(#"{"company":"D","colour":1,"vat":null}"#).ignored == ["colour"])
  }

  @Test(arguments: [
    ("", CaptureFault.empty), (" \n", .empty), ("{", .notJSON(character: 2)),
    (#"{"a":1}x"#, .notJSON(character: 8)), (#"{"a":01x}"#, .notJSON(character: 6)),
    (#"{"a":"b}"#, .notJSON(character: 9)), ("[1]", .notJSON(character: 1)),
    (#"{"email":"a@b.fr","email":"c@d.fr"}"#, .givenTwice("email")),
    (#"{"company":{"name":"x"}}"#, .nested("company")), (#"{"a":[[1]]}"#, .nested("a")),
    (#"{"email":"nobody"}"#, .notUnderstood("email", "nobody")),
    (#"{"company":"D","signal":"dance"}"#, .notUnderstood("signal", "dance")),
    (#"{"company":"D","site":"mars"}"#, .notUnderstood("site", "mars")),
    (#"{"text":"hello"}"#, .namesNobody), ("company=%zz", .notUnderstood("%", "zz")),
    ("just words", .noForm(line: 1)), (#"{"a":"\ud800"}"#, .notJSON(character: 13)),
  ])
  func whatCannotBeReadSaysWhy(text: String, wanted: CaptureFault) {
    #expect(fault(Array(text.utf8)) == wanted)
  }

  @Test func whatIsNoTextOrTooLongIsNotLookedAt() {
    #expect(fault(Array(#"{"company":"a"#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)) == .notUTF8)
    #expect(fault([UInt8](repeating: 0x5B, count: Capture.mostBytes + 1)) == .tooLong)
    #expect(fault([UInt8](repeating: 0x5B, count: Capture.mostBytes)) == .notJSON(character: 1))
    let deep = Array("{\"a\":".utf8) + [UInt8](repeating: 0x5B, count: 100_000)
    #expect(fault(deep) == .nested("a"))
  }

  @Test func aLongTextIsCutAndALongNameToo() throws {
    let long = String(repeating: "a", count: 100_000)
    let capture = try read(#"{"company":"\#(long)","text":"\#(long)"}"#)
    #expect(capture.lead.company.count == Capture.mostOfAField)
    #expect(capture.contact.text.count == Capture.mostCharacters)
  }

  /// Whatever bytes come, it answers.
  @Test func randomBytesAreReadOrRefused() {
    var state: UInt64 = 7
    func roll() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = Array(#"{}[]":,\u00e9%=&+ emailcompany@.fr0123null"#.utf8) + [0xC3, 0xFF, 0x0A]
    for _ in 0..<3000 {
      let bytes = (0..<Int(roll() % 60)).map { _ in pieces[Int(roll() % UInt64(pieces.count))] }
      _ = fault(bytes)
      _ = fault(Array("{\"".utf8) + bytes)
    }
  }
}
