import Leads
import Testing

/// When a lead is taken for another, and when it only is told of.
struct DuplicateTests {
  /// A lead of Jeanne Roy at Dupont SAS, of whom everything is known.
  private let known: DuplicateCandidate = {
    var account = Account(id: numbered(20), name: "Dupont SAS")
    account.domain = "dupont.fr"
    account.siren = "552 100 554"
    var contact = Contact(id: numbered(21), account: account.id, name: "Jeanne Roy")
    contact.email = "jeanne.roy@dupont.fr"
    contact.phone = "06 99 00 12 34"
    return DuplicateCandidate(
      id: numbered(22), number: LeadNumber(12), account: account, contact: contact,
      lane: .stage(.marketingQualified), owner: lea.id)
  }()

  private func line(_ keys: DuplicateKeys, _ candidate: DuplicateCandidate? = nil) -> String {
    guard let found = Duplicate.list(among: [candidate ?? known], of: keys).first else {
      return "–"
    }
    let reasons = found.reasons.map(\.name) + (found.person == .same ? ["person"] : [])
    return (found.isProbable ? "stops: " : "tells: ") + reasons.joined(separator: " ")
  }

  private static let other = "Société Autre"

  private static let rows: [(String, DuplicateKeys)] = [
    ("mail", DuplicateKeys(company: other, person: "Paul Petit", email: "JeanneRoy@dupont.fr")),
    ("mail, no name", DuplicateKeys(company: other, email: "jeanne.roy+b@dupont.fr")),
    ("number", DuplicateKeys(company: other, phone: "+33 (0)6 99 00 12 34")),
    ("number, same", DuplicateKeys(company: other, person: "ROY Jeanne", phone: "0699001234")),
    ("switchboard", DuplicateKeys(company: other, person: "Paul Petit", phone: "0699001234")),
    ("SIREN", DuplicateKeys(company: other, siren: "55210055400013")),
    ("SIREN, same", DuplicateKeys(company: other, siren: "552100554", person: "Mme Jeanne Roy")),
    ("SIREN, other", DuplicateKeys(company: other, siren: "552100554", person: "Paul Petit")),
    ("company", DuplicateKeys(company: "DUPONT")),
    ("company, same", DuplicateKeys(company: "S.A.R.L. Dupont", person: "jeanne roy")),
    ("colleague", DuplicateKeys(company: "Dupont", person: "Paul Petit")),
    ("domain", DuplicateKeys(company: other, domain: "https://www.dupont.fr/contact")),
    ("domain, same", DuplicateKeys(company: other, domain: "DUPONT.fr", person: "Jeanne Roy")),
    ("domain of mail", DuplicateKeys(company: other, email: "paul@dupont.fr")),
    ("free mail", DuplicateKeys(company: other, person: "Paul", email: "jeanne.roy@gmail.com")),
    ("name alone", DuplicateKeys(company: other, person: "Jeanne Roy")),
    ("nothing", DuplicateKeys(company: "Dupontel", person: "Jeanne Roy")),
  ]

  @Test func theTableOfReasons() {
    let table = Self.rows.map { "\($0.0): \(line($0.1))" }.joined(separator: "\n")
    #expect(
      table == """
        mail: stops: email domain
        mail, no name: stops: email domain
        number: stops: phone
        number, same: stops: phone person
        switchboard: tells: phone
        SIREN: tells: siren
        SIREN, same: stops: siren person
        SIREN, other: tells: siren
        company: stops: company
        company, same: stops: company person
        colleague: tells: company
        domain: tells: domain
        domain, same: stops: domain person
        domain of mail: tells: domain
        free mail: –
        name alone: –
        nothing: –
        """)
  }

  @Test(arguments: [
    "Dupont", "DUPONT SAS", "Dupont S.A.S.", "SAS Dupont", "dupont, sas", "Dupont  GmbH & Co. KG",
    "Dupönt Ltd.", "Dupont (S.A.)", "Ets Dupont & Cie",
  ])
  func legalFormsAndMarksAreNoPartOfAName(name: String) {
    let company = CompanyName(name)
    #expect(company.core == "dupont")
    let squashed = CompanyName.marks.reduce(Folding.fold(name)) { text, mark in
      text.split(separator: mark, omittingEmptySubsequences: true).joined()
    }
    // Two forms at both ends, and brackets, are found by who spells it otherwise.
    if !name.hasPrefix("Ets"), !name.contains("(") { #expect(company.spellings.contains(squashed)) }
  }

  @Test func aNameThatIsNothingButAFormKeepsIt() {
    #expect(CompanyName("SA").core == "sa")
    #expect(CompanyName("SAS SA").core == "sas")
    #expect(CompanyName(" . ").spellings.isEmpty)
  }

  @Test func aCustomerAndAMergedLeadStopNobody() {
    let keys = DuplicateKeys(company: "Dupont", person: "Jeanne Roy")
    let won = DuplicateCandidate(
      id: known.id, number: known.number, account: known.account, contact: known.contact,
      lane: .stage(.won), owner: nil)
    let merged = DuplicateCandidate(
      id: known.id, number: known.number, account: known.account, contact: known.contact,
      lane: .disqualified, owner: nil, mergedInto: LeadNumber(3))
    #expect(line(keys, won) == "tells: company person")
    #expect(line(keys, merged) == "–")
    var own = keys
    own.lead = known.id
    #expect(line(own) == "–")
  }

  @Test func theMostProbableComesFirst() {
    func candidate(_ number: Int, _ person: String, _ email: String?) -> DuplicateCandidate {
      let account = Account(id: numbered(20), name: "Dupont SAS")
      var contact = Contact(id: numbered(UInt64(100 + number)), account: account.id, name: person)
      contact.email = email
      return DuplicateCandidate(
        id: numbered(UInt64(number)), number: LeadNumber(number), account: account,
        contact: contact, lane: .stage(.captured), owner: nil)
    }
    let keys = DuplicateKeys(company: "Dupont", person: "Jeanne Roy", email: "j@dupont.fr")
    let found = Duplicate.list(
      among: [
        candidate(1, "Paul Petit", nil), candidate(2, "Jeanne Roy", nil),
        candidate(3, "Paul Petit", nil), candidate(4, "Anne", "J@dupont.fr"),
        candidate(4, "Anne", "J@dupont.fr"),
      ], of: keys)
    #expect(found.map(\.candidate.number.value) == [4, 2, 3, 1])
    #expect(found.map(\.isProbable) == [true, true, false, false])
  }

  @Test func anAdditionIsStoppedUntilItsReasonIsWritten() throws {
    var new = NewLead(company: "Dupont", source: "salon")
    new.contact = "Jeanne Roy"
    var context = Story().context
    context.facts.duplicates = Duplicate.list(among: [known], of: DuplicateKeys(new))
    #expect {
      _ = try LeadFile.adding(Edit(.add(new), to: numbered(9)), context)
    } throws: { error in
      guard case .gates(let report)? = error as? Refusal else { return false }
      return report.findings.map(\.gate) == [.g31] && report.yieldsToReason
    }
    let reason = WrittenReason("une autre Jeanne Roy")
    let (file, events) = try LeadFile.adding(
      Edit(.add(new), to: numbered(9), reason: reason), context)
    #expect(file.lead.source == "salon")
    #expect(events.first?.passed == [.g31] && events.first?.reason == reason)
    // A file's rows are matched by other means.
    _ = try LeadFile.adding(
      Edit(.enter(ImportedLead(new, claims: .stage(.captured))), to: numbered(9)), context)
  }
}
