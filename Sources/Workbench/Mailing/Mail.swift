package import Glossary
package import Leads

/// A mail to somebody, ready to leave the program: every field is filled in.
package struct Mail: Equatable, Sendable {
  /// The lead it is about.
  package let lead: LeadNumber
  /// To which address; nil where none is known.
  package let address: String?
  /// What it is about, and what it says.
  package let text: MailText

  /// Joins a text with whom it is for.
  package init(_ text: MailText, to address: String?, about lead: LeadNumber) {
    self.text = MailText(text.subject.onOneLine, text.body)
    self.address = address?.onOneLine
    self.lead = lead
  }

  /// A text with the fields of a lead filled in, in a language; those without a value stay open.
  package static func text(
    of template: MailTemplate, for file: LeadFile, from sender: User, on today: CalendarDate,
    in language: Language
  ) -> MailText? {
    template.texts[language]?.filled {
      $0.value(for: file, from: sender, on: today, in: language)
    }
  }

  /// Whole lines: whom it is for, what it is about, what it says.
  package func lines(in language: Language) -> [String] {
    let (to, subject) = language == .french ? ("À : ", "Objet : ") : ("To: ", "Subject: ")
    return (address.map { [to + $0] } ?? []) + [subject + text.subject, ""]
      + text.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The address that opens it in a program for mail, as RFC 6068 says; nil without an address.
  package var link: String? {
    address.map { address in
      "mailto:\(Self.encoded(address, besides: "@"))?subject=\(Self.encoded(text.subject))"
        + "&body=\(Self.encoded(text.body))"
    }
  }

  private static func encoded(_ text: String, besides kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): encoded += "%0D%0A"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where ("-._~" + kept).utf8.contains(byte):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }
}

extension MailText {
  /// What is kept of a mail that was sent: its subject.
  package var asSent: ActivityDraft {
    ActivityDraft(.email, by: .us, isTwoWay: false, text: subject, disposition: .sent)
  }
}
