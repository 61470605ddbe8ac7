import Glossary
import Leads
import Testing
import Workbench

/// Templates of mails: how they are written down, and what fills them in.
struct MailTemplateTests {
  private static let today = CalendarDate(dayNumber: 20_778)  // 2026-11-21
  private let ada = User(id: UserID(high: 1, low: 1), name: "Ada Petit", role: .accountExecutive)

  private func file(_ change: (inout LeadFile) -> Void = { _ in }) -> LeadFile {
    let account = Account(id: AccountID(high: 2, low: 1), name: "Dupont SAS")
    var person = Contact(id: ContactID(high: 3, low: 1), account: account.id, name: "Jeanne Le Roy")
    person.email = "jeanne@dupont.example"
    let lead = Lead(
      id: LeadID(high: 4, low: 1), account: account.id, contact: person.id, origin: .inbound,
      channel: .phone, site: nil, source: "salon", captured: Instant(milliseconds: 0))
    var file = LeadFile(
      lead: lead, number: LeadNumber(7), account: account, contacts: [person])
    change(&file)
    return file
  }

  private func filled(
    _ text: String, _ language: Language = .french, _ file: LeadFile? = nil
  ) -> String {
    let template = MailTemplate("x", of: .team, [language: MailText("s", text)])
    return Mail.text(
      of: template, for: file ?? self.file(), from: ada, on: Self.today, in: language)?.body ?? ""
  }

  @Test func fieldsAreFilledInInBothLanguagesWords() {
    #expect(filled("{prénom} {nom}, {entreprise}") == "Jeanne Le Roy, Dupont SAS")
    #expect(filled("{FIRST-NAME} {Last-Name}", .english) == "Jeanne Le Roy")
    #expect(filled("{contact} {source} {expéditeur}") == "Jeanne Le Roy salon Ada Petit")
    #expect(
      filled("{aujourd’hui} {aujourd'hui}") == "samedi 21 novembre 2026 samedi 21 novembre 2026")
    #expect(filled("{today}", .english) == "Saturday 21 November 2026")
  }

  @Test func whatNothingIsKnownOfStaysOpen() {
    let text = MailText("{ville}", "{fonction}, {ville}")
    #expect(text.filled { _ in nil } == text)
    #expect(text.openFields == [.city, .title])
    #expect(filled("{ville}") == "{ville}")
    let nameless = file { file in
      file.contacts[0].name = "jeanne@dupont.example"
      file.account.city = " "
    }
    #expect(
      filled("{prénom}{nom}{contact}{ville}", .french, nameless)
        == "{prénom}{nom}{contact}{ville}")
    let single = file { $0.contacts[0].name = "Jeanne" }
    #expect(filled("{prénom} {nom}", .french, single) == "Jeanne {nom}")
  }

  @Test func bracesThatAreNoFieldAreSignsLikeOthers() {
    for text in ["{", "}", "{}", "{ x }", "a {1} b", "{{entreprise", "{prénom", "{pré\nnom}"] {
      #expect(filled(text) == text, "\(text)")
    }
    #expect(filled("{{entreprise}}") == "{Dupont SAS}")
  }

  @Test func everyFieldHasAValueAndAWordInEachLanguage() {
    let full = file { file in
      file.contacts[0].title = "DAF"
      file.account.city = "Lyon"
      file.lead.campaign = "printemps"
      file.lead.estimate = Money(minorUnits: 1_250_000, currency: .euro)
      file.lead.nextAction = NextAction(text: "démo", due: Self.today)
      var answers = Qualification(
        id: QualificationID(high: 5, low: 1), lead: file.lead.id,
        at: Instant(milliseconds: 0), author: ada.id)
      answers.project = "nouvel ERP"
      file.qualification = answers
      file.offers = [
        Offer(
          id: OfferID(high: 6, low: 1), lead: file.lead.id, account: file.account.id,
          amount: Money(minorUnits: 990_000, currency: .euro), issued: Self.today,
          wasRequested: true)
      ]
    }
    for language in Language.allCases {
      for field in MailField.allCases {
        #expect(MailField(field.name(in: language)) == field)
        #expect(field.value(for: full, from: ada, on: Self.today, in: language) != nil)
      }
    }
    let names = Language.allCases.map { l in Set(MailField.allCases.map { $0.name(in: l) }) }
    #expect(names.allSatisfy { $0.count == MailField.allCases.count })
  }

  @Test func thoseOfTheProgramAreInBothLanguagesWithTheSameFields() {
    for template in MailTemplates().all {
      #expect(MailWords.purpose(of: template) != nil, "\(template.name)")
      let fields = Language.allCases.map { language in
        Set(template.texts[language]?.openFields ?? [])
      }
      #expect(fields[0] == fields[1] && fields[0].contains(.sender), "\(template.name)")
      for text in template.texts.values {
        #expect(text.openWords.count == text.openFields.count, "\(template.name)")
      }
    }
  }

  @Test func whatIsWrittenDownReadsBackAsTheSame() throws {
    for template in MailTemplates().all {
      let read = try MailTemplateText.templates(in: MailTemplateText.text(of: template))
      #expect(read.count == 1 && read[0].texts == template.texts)
    }
    var templates = MailTemplates()
    templates.take(
      try MailTemplateText.templates(
        in: "# remarque\r\n== Follow-Up fr\r\nObjet : a : b\r\n\r\n  {ville}\r\n\r\nfin\r\n"))
    #expect(templates.team.map(\.name) == ["Follow-Up"])
    #expect(templates["FOLLOW-UP"]?.texts == [.french: MailText("a : b", "{ville}\n\nfin")])
    #expect(try MailTemplates(team: templates.teamText) == templates)
    let wasRemoved = templates.remove("follow-up")
    #expect(wasRemoved && templates == MailTemplates())
    let again = templates.remove("follow-up")
    #expect(!again)
  }

  @Test(arguments: [
    ("bonjour", 1, MailTemplateFault.Kind.noHeading), ("\n\nx", 3, .noHeading),
    ("== relance", 1, .badHeading("== relance")), ("== a de", 1, .badHeading("== a de")),
    ("== a/b fr", 1, .badName("a/b")), ("== a fr\n\nBonjour", 2, .noSubject("a")),
    ("== a fr\nObjet :\nx", 2, .noSubject("a")), ("== a fr\nObjet : x\n\n", 1, .noBody("a")),
    ("== a fr\nObjet : x\n\nBonjour {toto},", 4, .unknownField("toto")),
  ])
  func whatIsWrongIsToldWithItsLine(_ text: String, _ line: Int, _ kind: MailTemplateFault.Kind) {
    #expect(throws: MailTemplateFault(kind, line: line)) {
      try MailTemplateText.templates(in: text)
    }
    let sentence = MailWords.sentence(for: MailTemplateFault(kind, line: line))
    #expect(sentence.en.contains("Line \(line)") && sentence.fr.contains("Ligne \(line)"))
  }

  @Test func aLinkHoldsTheWholeMail() {
    let mail = Mail(
      MailText("Réf. 10 % & co", "a\nb=c?"), to: "jeanne+x@dupont.example", about: LeadNumber(7))
    #expect(
      mail.link == "mailto:jeanne%2Bx@dupont.example?subject=R%C3%A9f.%2010%20%25%20%26%20co"
        + "&body=a%0D%0Ab%3Dc%3F")
    #expect(Mail(mail.text, to: nil, about: LeadNumber(7)).link == nil)
  }
}
