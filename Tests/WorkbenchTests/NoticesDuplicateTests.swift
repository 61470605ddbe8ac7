import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What is said of leads that may be the same.
struct NoticesDuplicateTests {
  private static func duplicate(_ number: Int, _ keys: DuplicateKeys, of person: String?)
    throws -> Duplicate
  {
    var account = NoticesFacts.file.account
    account.siren = "552100554"
    var contact = person.map { Contact(id: NoticesFacts.id(21), account: account.id, name: $0) }
    contact?.email = "paul@dupont.example"
    let candidate = DuplicateCandidate(
      id: NoticesFacts.id(22), number: LeadNumber(number), account: account, contact: contact,
      lane: .stage(.marketingQualified), owner: number == 12 ? NoticesFacts.lea.id : nil)
    return try #require(Duplicate.list(among: [candidate], of: keys).first)
  }

  @Test func theBoxSaysWhichLeadAndWhy() throws {
    let keys = DuplicateKeys(
      company: "Dupont", siren: "552100554", person: "Paul Petit", email: "paul@dupont.example")
    let found = [
      try Self.duplicate(12, keys, of: "Paul Petit"), try Self.duplicate(40, keys, of: nil),
    ]
    let finding = GateFinding(
      gate: .g31, severity: .warning, missing: found.map(Requirement.difference))
    let report = GateReport(.adding, [finding])
    var catalogue = NoticesCatalogue()
    catalogue.add("title") { $0.explanation(of: report, file: nil).title }
    for place in 0...1 {
      catalogue.add("line \(place)") { $0.explanation(of: report, file: nil).missing[place].text }
    }
    catalogue.add("one line") { $0.sentence(of: report, lead: nil) }
    catalogue.expect(
      """
      title
        en This lead may be there already
        fr Ce lead existe peut-être déjà
      line 0
        en #12 Dupont SAS, Paul Petit, MQL, Léa may be the same (same e-mail, same SIREN, same \
      company, same domain, same person): go on with that one, or write why this is another.
        fr #12 Dupont SAS, Paul Petit, MQL, Léa est peut-être le même (même e-mail, même SIREN, \
      même société, même domaine, même personne)⍽: continuez sur celui-là, ou dites en quoi \
      celui-ci est un autre.
      line 1
        en #40 Dupont SAS, MQL, nobody’s may be the same (same SIREN, same company): go on with \
      that one, or write why this is another.
        fr #40 Dupont SAS, MQL, à personne est peut-être le même (même SIREN, même société)⍽: \
      continuez sur celui-là, ou dites en quoi celui-ci est un autre.
      one line
        en This lead may be there already: perhaps #12: same e-mail, same SIREN, same company, \
      same domain, same person, perhaps #40: same SIREN, same company (G31).
        fr Ce lead existe peut-être déjà⍽: peut-être #12⍽: même e-mail, même SIREN, même \
      société, même domaine, même personne, peut-être #40⍽: même SIREN, même société (G31).
      """)
  }

  @Test func colleaguesAreMentionedInOneLine() throws {
    let keys = DuplicateKeys(company: "Dupont", person: "Anne Weber")
    let found = try (1...7).map { try Self.duplicate($0, keys, of: "Paul Petit") }
    var catalogue = NoticesCatalogue()
    catalogue.add("one") { $0.companions(Array(found.prefix(1)), company: "Dupont") ?? "" }
    catalogue.add("many") { $0.companions(found, company: "Dupont") ?? "" }
    catalogue.expect(
      """
      one
        en There is another lead of Dupont: #1.
        fr Il y a un autre lead de Dupont⍽: #1.
      many
        en There are 7 other leads of Dupont: #1, #2, #3, #4, #5…
        fr Il y a 7 autres leads de Dupont⍽: #1, #2, #3, #4, #5…
      """)
  }
}
