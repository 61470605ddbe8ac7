import Interchange
import Leads
import Testing

@Suite struct SampleTests {
  private func file(_ name: String) throws -> Imported {
    try Imported(Fixture.bytes(name), piecesOf: 4096)
  }

  /// Every record below the header has one outcome, on ascending lines.
  private func expectAccounted(_ file: Imported, rows: Int) {
    #expect(file.outcomes.count == rows)
    #expect(file.reader.recordCount == rows)
    #expect(file.reader.leadCount + file.reader.rejectedCount == rows)
    #expect(file.lines == file.lines.sorted())
    #expect(Set(file.lines).count == rows)
    #expect(file.leads.allSatisfy { $0.canEnter })
  }

  @Test func leadsOfARelationalExportAreNamedByTheirReference() throws {
    let file = try file("06_crm_dataset_leads.csv")
    expectAccounted(file, rows: 200)
    let first = try #require(file.leads.first)
    #expect(first.lead.contact == "C052")
    #expect(first.lead.source == "Email Campaign")
    #expect(first.claims == .stage(.marketingQualified))
    #expect(first.lead.captured?.iso8601 == "2025-02-04T23:00:00.000Z")
    #expect(first.lead.note.hasPrefix("Respond discover much"))
    #expect(Set(file.remarks.map(\.reason)) == [.namedByReference])
    #expect(file.leads.count { $0.claims == .lost } == 46)
    #expect(file.reader.mapping?.unmapped == ["LeadID"])
  }

  @Test func theNotesAboveANetworkExportAreSkipped() throws {
    let file = try file("07_linkedin_connections_synthetic.csv")
    expectAccounted(file, rows: 10)
    #expect(file.lines.first == 6)
    #expect(file.leads.first?.lead.contact == "Alice Johnson")
    #expect(file.leads.first?.lead.title == "CTO")
    #expect(file.leads.first?.lead.captured?.iso8601 == "2023-01-14T23:00:00.000Z")
    #expect(file.leads.filter { $0.lead.email == nil }.count == 3)
    #expect(file.leads.allSatisfy { $0.lead.channel == .sourced && $0.lead.origin == .outbound })
    #expect(file.reader.mapping?.unmapped == ["URL"])
    #expect(file.remarks.isEmpty)
  }

  @Test func aSmallBusinessExportIsRead() throws {
    let file = try file("08_small_crm_dummy_leads.csv")
    expectAccounted(file, rows: 10)
    let first = try #require(file.leads.first)
    #expect(first.lead.company == "Alice Johnson")
    #expect(first.lead.estimate == Money(minorUnits: 450_00, currency: .euro))
    #expect(
      first.lead.nextAction
        == NextAction(
          text: "à faire", due: try #require(CalendarDate("2025-09-05")), minute: 600))
    #expect(first.lead.note == "Interested in forehead lines")
    #expect(
      file.leads.map(\.claims) == [
        .stage(.captured), .stage(.marketingQualified), .stage(.won), .stage(.captured), .lost,
        .stage(.marketingQualified), .stage(.captured), .stage(.won), .stage(.marketingQualified),
        .lost,
      ])
    #expect(file.remarks.isEmpty)
  }

  @Test func establishmentsWithoutNameAreRejectedOneByOne() throws {
    let file = try file("09_insee_sirene_etablissements.csv")
    expectAccounted(file, rows: 3)
    #expect(file.problems.map(\.line) == [2, 3, 4])
    #expect(file.problems.map(\.value) == ["005880034", "006003560", "006004659"])
    #expect(file.problems.allSatisfy { $0.reason == .noName })
    #expect(file.reader.mapping?.has(.siren) == true)
  }

  @Test func frenchProspectsAreRead() throws {
    let file = try file("10_fr_prospects_example.csv")
    expectAccounted(file, rows: 3)
    #expect(file.leads.map(\.lead.contact) == ["Jean Dupont", "Marie Martin", "Pierre Bernard"])
    #expect(file.leads.map(\.lead.company) == ["Capgemini", "Sopra Steria", "Alten"])
    #expect(file.leads.last?.lead.title == "Consultant RH Data")
  }

  @Test func thePlainListIsReadToTheLastCent() throws {
    let file = try file("leads-plain.csv")
    expectAccounted(file, rows: 40)
    #expect(file.remarks.isEmpty)
    #expect(file.reader.encoding == .utf8(hasMark: false))
    let first = try #require(file.leads.first)
    var expected = NewLead(company: "Énergies Systèmes Ltd", source: "LinkedIn")
    expected.contact = "Íñigo O'Brien"
    expected.email = "inigo.o.brien788@energies-systemes-ltd.fr"
    expected.phone = "+33 6 02 83 47 47"
    expected.title = "Founder"
    expected.headcount = 8
    expected.origin = .outbound
    expected.channel = .sourced
    expected.estimate = Money(minorUnits: 7966_00, currency: .euro)
    expected.captured = Instant(iso8601: "2026-10-30T23:00:00Z")
    expected.tags = ["us", "vip"]
    expected.nextAction = NextAction(
      text: "à faire", due: try #require(CalendarDate("2026-09-11")))
    #expect(first.lead == expected)
    #expect(first.ownerName == "amélie")
    #expect(first.claims == .stage(.salesAcceptable))
    #expect(first.lastTouch == CalendarDate("2026-11-01"))
    #expect(
      first.answers == [
        .budget: "no budget before Q3", .authority: "decision maker",
        .need: "suivi des prospects, relances oubliées",
      ])
  }

  @Test func theFrenchListSaysTheSameAsThePlainOne() throws {
    let plain = try file("leads-plain.csv")
    let french = try file("leads-french.csv")
    expectAccounted(french, rows: 40)
    #expect(french.reader.encoding == .windows1252)
    #expect(french.reader.dialect == .semicolon)
    #expect(french.reader.mapping?.isFrench == true)
    #expect(french.remarks.isEmpty)
    for (left, right) in zip(plain.leads, french.leads) {
      // The code page has no letters for some names: they were lost when the file was written.
      var left = left
      for path in [\NewLead.company, \NewLead.source] where right.lead[keyPath: path].contains("?")
      {
        left.lead[keyPath: path] = right.lead[keyPath: path]
      }
      if right.lead.contact?.contains("?") == true { left.lead.contact = right.lead.contact }
      #expect(left == right)
    }
  }

  @Test func everyFaultOfTheDirtyListIsNamed() throws {
    let file = try file("leads-dirty.csv")
    expectAccounted(file, rows: 40)
    #expect(file.problems.isEmpty)
    let counts = Dictionary(grouping: file.remarks, by: \.reason).mapValues(\.count)
    #expect(
      counts == [
        .oddEmail: 3, .oddDate: 2, .oddAmount: 3, .unknownStage: 3, .tooFewCells: 4,
      ])
    let unnamed = try #require(file.leads.first { $0.lead.contact == "Béatrice Lambert" }).lead
    #expect(unnamed.company == "azur-holding-europe-672.de")
    #expect(unnamed.estimate?.minorUnits == 746_16)
    let vague = try #require(file.leads.first { $0.lead.contact == "Søren Simon" }).lead
    #expect(vague.estimate == nil)
    #expect(vague.note == "amount_eur: environ 10k")
    let undated = try #require(file.leads.first { $0.lead.contact == "Ayşe Müller" }).lead
    #expect(undated.captured == nil)
    #expect(undated.note == "created: 31/02/2025")
  }
}
