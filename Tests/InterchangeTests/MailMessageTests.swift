import Leads
import Testing

@testable import Interchange

/// A mail that a filter hands over as it came.
struct MailMessageTests {
  private let now = Instant(milliseconds: 1_795_258_800_000)

  private func capture(_ lines: [String], _ channel: CaptureChannel? = nil) throws -> Capture {
    var defaults = Capture.Defaults(now: now)
    defaults.channel = channel
    return try Capture(Array(lines.joined(separator: "\r\n").utf8), defaults)
  }

  @Test func aMailSaysWhoWroteWhatAndWhen() throws {
    let mail = try capture([
      "Received: from mx.exemple.fr by mail.acme.fr; Fri, 20 Nov 2026 10:00:01 +0100",
      "From: =?utf-8?Q?Jeanne_Pr=C3=A9vost?= <Jeanne@Exemple.fr>", "To: contact@acme.fr",
      "Subject: =?utf-8?B?RMOpbW8g?=", "\t=?iso-8859-1?Q?apr=E8s-demain?=",
      "Date: Fri, 20 Nov 2026 10:00:00 +0100", "Message-ID: <x1@exemple.fr>", "",
      "Bonjour,", "une démo ?", "",
    ])
    #expect(mail.lead.contact == "Jeanne Prévost" && mail.lead.email == "Jeanne@Exemple.fr")
    #expect(mail.lead.company == "exemple.fr" && mail.lead.channel == .email)
    #expect(mail.contact.text == "Démo après-demain\nBonjour,\nune démo ?")
    #expect(mail.contact.reference == "<x1@exemple.fr>" && mail.ignored.isEmpty)
    #expect(mail.lead.captured == Instant(iso8601: "2026-11-20T09:00:00Z"))
    #expect(mail.contact.kind == .email && mail.contact.initiator == .prospect)
  }

  @Test func aSiteThatSendsAFormAlongIsNotItsAuthor() throws {
    let lines = [
      "From: Acme <no-reply@acme.fr>", "Reply-To: \"Petit, Jean\" <jean@petit.fr>", "", "Rappel",
    ]
    let mail = try capture(lines, .form)
    #expect(mail.lead.contact == "Petit, Jean" && mail.lead.email == "jean@petit.fr")
    #expect(mail.lead.channel == .form && mail.contact.signal == .form)
  }

  @Test func theFirstPlainTextOfTheBodyIsRead() throws {
    let mail = try capture([
      "From: j@petit.fr (Jean)", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=\"out\"", "", "for old programs", "--out",
      "Content-Type: multipart/alternative;", " boundary=in", "", "--in",
      "Content-Type: text/html", "", "<b>non</b>", "--in",
      "Content-Type: text/plain; charset=\"windows-1252\"",
      "Content-Transfer-Encoding: quoted-printable", "", "D=E9j=E0 =80 une longue =", "ligne",
      "--in--", "--out", "Content-Type: text/plain", "Content-Disposition: attachment", "",
      "secret", "--out--",
    ])
    #expect(mail.contact.text == "Déjà € une longue ligne")
    let coded = try capture([
      "From: j@petit.fr", "Content-Transfer-Encoding: base64", "", "Qm9uam91ciDDoA==",
    ])
    #expect(coded.contact.text == "Bonjour à")
  }

  @Test func bytesOfAnotherPageAreReadAsTheirs() throws {
    let bytes =
      Array("From: j@petit.fr\nSubject: D".utf8) + [0xE9] + Array("mo\n\ncaf".utf8) + [0xE9]
    let mail = try Capture(bytes, Capture.Defaults(now: now))
    #expect(mail.contact.text == "Démo\ncafé")
  }

  @Test(arguments: [
    "From: j@petit.fr\nAuto-Submitted: auto-replied\n\nAbsent", "From: MAILER-DAEMON@x.fr\n\n550",
    "From: j@petit.fr\nPrecedence: auto_reply\n\nAbsent",
  ])
  func whatAMachineSentIsNoContact(_ text: String) {
    #expect(throws: CaptureFault.automatic) {
      _ = try Capture(Array(text.utf8), Capture.Defaults(now: now))
    }
  }

  @Test(arguments: [
    ("Jeanne <j@x.fr>", "Jeanne", "j@x.fr"), ("j@x.fr", nil, "j@x.fr"),
    ("\"Roy, J.\" <j@x.fr>, Paul <p@x.fr>", "Roy, J.", "j@x.fr"), ("j@x.fr, p@x.fr", nil, "j@x.fr"),
    ("j@x.fr <j@x.fr>", nil, "j@x.fr"),
  ])
  func anAddressIsFoundWithItsName(_ text: String, _ name: String?, _ address: String) {
    let mailbox = Mailbox(text)
    #expect(mailbox?.name == name && mailbox?.address == address)
  }

  @Test(arguments: ["", "nobody", "<>", "<a b@x.fr>", "Jeanne <"])
  func whatHoldsNoAddressIsNone(_ text: String) {
    #expect(Mailbox(text) == nil)
  }

  /// Whatever bytes come, it ends.
  @Test func randomMailsAreReadOrNot() {
    var state: UInt64 = 11
    func roll() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "From: a@b.fr", "\n", "\n\n", "--", "--x", "--x--",
      "Content-Type: multipart/mixed; boundary=x",
      "Content-Type: text/plain", "Content-Transfer-Encoding: base64", "=?utf-8?Q?=E9?=", "=", "\r",
      "<", "\"", "é", " ", "Date: Fri, 99 Nov 20260 1:1",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int(roll() % 40)).map { _ in pieces[Int(roll() % UInt64(pieces.count))] }
      let mail = MailMessage(Array(("From: a@b.fr" + text.joined()).utf8))
      #expect(mail == nil || mail?.members.first?.name == "email")
    }
  }
}
