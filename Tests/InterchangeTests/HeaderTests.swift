import Interchange
import Leads
import Testing

@Suite struct HeaderTests {
  private func columns(_ headers: String, separator: Character = ",") -> [ImportColumn?] {
    HeaderMapping(headers: headers.split(separator: separator).map(String.init)).columns
  }

  @Test func everyHeaderOfTheGeneratedListsIsKnownInBothLanguages() {
    let expected: [ImportColumn] = [
      .company, .contact, .email, .phone, .title, .headcount, .source, .channel, .stage, .owner,
      .amount, .budget, .authority, .need, .timeline, .created, .lastTouch, .nextAction, .tags,
    ]
    let english = HeaderMapping(
      headers: """
        company,contact,email,phone,title,employees,source,channel,stage,owner,amount_eur,budget,\
        authority,need,timeline,created,last_touch,next_action,tags
        """.split(separator: ",").map(String.init))
    let french = HeaderMapping(
      headers: """
        Société;Contact;Courriel;Téléphone;Fonction;Effectif;Source;Canal;Étape;Commercial;\
        Montant (€);Budget;Autorité;Besoin;Échéance;Créé le;Dernier contact;Prochaine action;\
        Étiquettes
        """.split(separator: ";").map(String.init))
    #expect(english.columns == expected)
    #expect(french.columns == expected)
    #expect(!english.isFrench && french.isFrench)
    #expect(english.amountCurrency == .euro && french.amountCurrency == .euro)
  }

  @Test(
    arguments: [
      (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        [.firstName, .lastName, nil, .email, .company, .title, .created]
      ),
      (
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date,"
          + "Lead Status,Create Date,Job Title,Company Name,Lifecycle Stage,Original Source,City,"
          + "Country/Region,Website URL",
        [
          nil, .firstName, .lastName, .email, .phone, .owner, .lastTouch, .status, .created, .title,
          .company, .stage, .source, .city, .country, .domain,
        ]
      ),
      (
        "FirstName,LastName,Company,Title,Email,Phone,MobilePhone,Website,City,Country,LeadSource,"
          + "Status,NumberOfEmployees,OwnerId,Description,HasOptedOutOfEmail,CreatedDate,"
          + "LastActivityDate",
        [
          .firstName, .lastName, .company, .title, .email, .phone, .phone, .domain, .city, .country,
          .source, .status, .headcount, nil, .note, nil, .created, .lastTouch,
        ]
      ),
      (
        "Company / Account,Lead Source,Lead Status,No. of Employees,Lead Owner,Do Not Call",
        [.company, .source, .status, .headcount, .owner, nil]
      ),
      (
        "Person - Name,Person - Email - Work,Person - Phone - Mobile,"
          + "Organization - Name,Lead - Owner,Lead - Source channel,Lead - Labels,Deal - Value,"
          + "Deal - Currency of value,Deal - Stage,Deal - Status,Deal - Lost reason,"
          + "Deal - Won time,Person - Marketing status",
        [
          .contact, .email, .phone, .company, .owner, .channel, .tags, .amount, .currency, .stage,
          .status, .closingReason, .signed, nil,
        ]
      ),
      (
        "Company,Company Name for Emails,Email,Email Status,# Employees,Mobile Phone",
        [.company, nil, .email, nil, .headcount, .phone]
      ),
      (
        "Raison sociale,SIREN,SIRET,Code APE,Ville,Dirigeants,Effectif,CA,Date création,Téléphone,"
          + "Email,Site web",
        [
          .company, .siren, .siret, nil, .city, .contact, .headcount, nil, nil, .phone, .email,
          .domain,
        ]
      ),
      (
        "Civilité,Prénom,Nom,Société,Fonction,Tél,Portable,E-mail,Statut,Commercial,Origine,"
          + "Montant,Échéance,Commentaire",
        [
          nil, .firstName, .lastName, .company, .title, .phone, .phone, .email, .status, .owner,
          .source, .amount, .timeline, .note,
        ]
      ),
    ] as [(String, [ImportColumn?])])
  func headersOfOtherToolsAreKnown(headers: String, expected: [ImportColumn?]) {
    #expect(columns(headers) == expected)
  }

  @Test(arguments: [
    ("NOM DE LA SOCIETE", ImportColumn.company), ("  e-MAIL ", .email), ("Créé_le", .created),
    ("CRÉÉ LE", .created), ("creé  le :", .created), ("Next-Action", .nextAction),
    ("Cre\u{301}e\u{301} le", .created), ("\u{FEFF}Société", .company),
  ])
  func caseAccentsBlanksAndPunctuationDoNotMatter(header: String, expected: ImportColumn) {
    #expect(HeaderMapping(headers: [header]).columns == [expected])
  }

  @Test(arguments: [
    ("name,phone", ImportColumn.contact), ("name,first name", .lastName), ("nom,prénom", .lastName),
    ("nom,siren", .company), ("nom,société", .contact), ("name,company", .contact),
  ])
  func aNameIsUnderstoodByItsNeighbours(headers: String, expected: ImportColumn) {
    #expect(columns(headers).first == expected)
  }

  @Test(arguments: [
    ("Montant (USD)", Currency("USD")), ("value_gbp", Currency("GBP")),
    ("Amount $", Currency("USD")),
    ("amount", nil),
  ])
  func theHeaderOfAmountsMayNameTheirCurrency(header: String, expected: Currency?) {
    let mapping = HeaderMapping(headers: [header])
    #expect(mapping.columns == [.amount])
    #expect(mapping.amountCurrency == expected)
  }

  @Test func headersThatAreNotKnownAreListed() {
    let mapping = HeaderMapping(headers: ["Company", "Shoe size", "", "Email Opt Out"])
    #expect(mapping.unmapped == ["Shoe size", "Email Opt Out"])
  }

  @Test func aFileThatNamesNobodyIsRefused() {
    #expect(throws: ImportFailure.noKnownColumns(headers: ["Stage", "Amount", "Weather"])) {
      try Imported("Stage,Amount,Weather\nnew,5,rain\n")
    }
    #expect(throws: ImportFailure.noKnownColumns(headers: ["just words"])) {
      try Imported("just words\nand more\n")
    }
  }

  @Test func aListOfAddressesIsAFile() throws {
    let file = try Imported("Email\nzoe@nordia.example\nmax@gmail.com\n")
    #expect(file.leads.map(\.lead.company) == ["nordia.example", "max@gmail.com"])
    #expect(file.leads.map(\.lead.domain) == ["nordia.example", nil])
  }

  @Test func aHeaderAloneIsAFileWithoutRows() throws {
    let file = try Imported("company,email\n")
    #expect(file.outcomes.isEmpty)
    #expect(file.reader.mapping?.has(.company) == true)
  }
}
