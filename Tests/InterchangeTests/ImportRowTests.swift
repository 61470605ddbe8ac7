import Interchange
import Leads
import Testing

@Suite struct ImportRowTests {
  private let header = "company,contact,email,created,amount,stage,note\n"

  private func only(_ text: String) throws -> ImportedLead {
    let file = try Imported(text)
    #expect(file.outcomes.count == 1)
    return try #require(file.leads.first)
  }

  @Test func faultyCellsAreLeftOutAndKeptInTheNote() throws {
    let file = try Imported(
      header + "Nordia,Inès Roy,ines at nordia.example,31/02/2025,environ 10k,??,Vue au salon\n")
    let lead = try #require(file.leads.first)
    #expect(lead.lead.email == nil)
    #expect(lead.lead.captured == nil)
    #expect(lead.lead.estimate == nil)
    #expect(lead.claims == .stage(.captured))
    #expect(
      lead.lead.note == """
        Vue au salon
        email: ines at nordia.example
        amount: environ 10k
        created: 31/02/2025
        stage: ??
        """)
    #expect(
      file.remarks.map(\.reason) == [.oddEmail, .oddAmount, .oddDate, .unknownStage])
    #expect(file.remarks.map(\.column) == ["email", "amount", "created", "stage"])
    #expect(file.remarks.allSatisfy { $0.line == 2 })
  }

  @Test(arguments: [
    ("Nordia,Inès,i@nordia.example", "Nordia", "Inès"),
    (",Inès,i@nordia.example", "nordia.example", "Inès"),
    (",Inès,i@gmail.com", "Inès", "Inès"), (",Inès,", "Inès", "Inès"),
    (",,i@yahoo.fr", "i@yahoo.fr", nil), ("Nordia,,", "Nordia", nil),
  ])
  func aCompanyIsNamedByWhatThereIs(cells: String, company: String, contact: String?) throws {
    let lead = try only(header + cells + ",,,,\n").lead
    #expect(lead.company == company)
    #expect(lead.contact == contact)
  }

  @Test func rowsThatNameNobodyAreRejectedAndTheOthersKept() throws {
    let file = try Imported(header + ",,,2026-01-02,500,new,x\n,,oops,,,,\nNordia,,,,,,\n")
    #expect(
      file.problems == [
        RowProblem(line: 2, column: nil, value: "2026-01-02", reason: .noName),
        RowProblem(line: 3, column: "email", value: "oops", reason: .badEmail),
      ])
    #expect(file.leads.map(\.lead.company) == ["Nordia"])
    #expect(file.reader.recordCount == 3)
  }

  @Test func aRowCutShortIsKept() throws {
    let file = try Imported(header + "Nordia,Inès\n")
    #expect(file.leads.map(\.lead.contact) == ["Inès"])
    #expect(
      file.remarks == [RowRemark(line: 2, column: "email", value: "", reason: .tooFewCells)])
  }

  @Test func textPastTheLastHeaderIsRemarkedOn() throws {
    let file = try Imported("company,email\nNordia,a@b.fr,,more\nVerlac,c@d.fr,,\n")
    #expect(
      file.remarks == [RowRemark(line: 2, column: nil, value: "more", reason: .tooManyCells)])
  }

  @Test func rowsWithoutTextAreOnlyCounted() throws {
    let file = try Imported(header + ",,,,,,\nNordia,,,,,,\n , ,,,,,\n")
    #expect(file.outcomes.count == 1)
    #expect(file.reader.blankCount == 2)
    #expect(file.reader.recordCount == 1)
  }

  @Test func aQuoteNeverClosedRejectsOneRow() throws {
    let file = try Imported("company,city\n\"Nordia,Lyon\nVerlac,Gex\n")
    #expect(file.problems.map(\.reason) == [.unterminatedQuote])
    #expect(file.leads.map(\.lead.company) == ["Verlac"])
  }

  @Test func controlsAreTakenOutAndLineBreaksStayInRemarksOnly() throws {
    let file = try Imported(
      "company,title,note,need\n"
        + "\"Nor\u{0}dia\nSAS\u{1B}[2J\",\u{A0}Chef\u{7F} ,\"a\r\nb\",\"c\nd\"\n"
    )
    let lead = try #require(file.leads.first)
    #expect(lead.lead.company == "Nordia SAS[2J")
    #expect(lead.lead.title == "Chef")
    #expect(lead.lead.note == "a\nb")
    #expect(lead.answers == [.need: "c\nd"])
    #expect(file.remarks.map(\.reason) == [.lineBreaks])
  }

  @Test func whatIsTooLongIsCut() throws {
    let file = try Imported("company,note\nNordia,\(String(repeating: "é", count: 10_001))\n")
    #expect(file.leads.first?.lead.note.count == 10_000)
    #expect(file.remarks.map(\.reason) == [.cut])
    #expect(file.remarks.first?.value.count == 200)
  }

  @Test func severalAddressesAndNumbersAreKept() throws {
    let file = try Imported(
      "company,email,phone,mobile\nNordia,\"x, a@b.fr; c@d.fr\",01 99 00 12 34,06 39 98 00 11\n")
    let lead = try #require(file.leads.first).lead
    #expect(lead.email == "a@b.fr")
    #expect(lead.phone == "01 99 00 12 34")
    #expect(lead.note == "email: x, a@b.fr; c@d.fr\nmobile: 06 39 98 00 11")
    #expect(file.remarks.map(\.reason) == [.severalValues])
    #expect(lead.otherAddresses == ["c@d.fr", "06 39 98 00 11"])
  }

  @Test func anAddressAsMailProgramsWriteItIsTheAddress() throws {
    let file = try Imported("company,email\nNordia,Jeanne Roy <j@b.fr>\n")
    let lead = try #require(file.leads.first).lead
    #expect(lead.email == "j@b.fr" && lead.otherAddresses.isEmpty)
    #expect(lead.note == "email: Jeanne Roy <j@b.fr>")
    #expect(file.remarks.isEmpty)
  }

  @Test func whatARepeatedColumnSaysDifferentlyGoesToTheNote() throws {
    let lead = try only("company,company,email\nNordia,Polaris,c@d.fr\n")
    #expect(lead.lead.company == "Nordia")
    #expect(lead.lead.note == "company: Polaris")
    #expect(try only("company,company\nNordia,Nordia\n").lead.note.isEmpty)
  }

  @Test func onlyAnswersThatSaySomethingCount() throws {
    let lead = try only(
      "company,budget,authority,need,timeline\nNordia,unknown,-,尋找,avant l'été\n")
    #expect(lead.answers == [.need: "尋找", .timeline: "avant l'été"])
  }

  @Test(arguments: [
    ("2026-12-01,,", NextAction(text: "à faire", due: CalendarDate(dayNumber: 20_788))),
    ("2026-12-01,rappeler,", NextAction(text: "rappeler", due: CalendarDate(dayNumber: 20_788))),
    (
      "2026-12-01,démo,10:30 AM",
      NextAction(text: "démo", due: CalendarDate(dayNumber: 20_788), minute: 630)
    ),
    (",rappeler,", nil), ("quand il revient,,", nil), ("32/12/2026,,", nil),
  ])
  func nextActionsHaveADay(cells: String, expected: NextAction?) throws {
    let lead = try only("company,next action,task,due time\nNordia,\(cells)\n").lead
    #expect(lead.nextAction == expected)
    #expect(lead.note.isEmpty == (expected != nil))
  }

  @Test(arguments: [
    ("contacted,", Lane.stage(.marketingQualified)), ("Qualified To Buy?,Won", .stage(.won)),
    ("Proposal,Open", .stage(.opportunityCreated)), ("Proposal,Lost", .lost),
    ("Meeting,nurture", .parked), (",", .stage(.captured)), ("won,junk", .disqualified),
  ])
  func stageAndStatusAreReadTogether(cells: String, expected: Lane) throws {
    #expect(try only("company,deal stage,deal status\nNordia,\(cells)\n").claims == expected)
  }

  @Test func aRowWithoutSourceHasTheFilesName() throws {
    let lead = try only("company,email\nNordia,a@b.fr\n").lead
    #expect(lead.source == "essai.csv")
    #expect(lead.origin == .outbound)
    #expect(lead.channel == .sourced)
  }

  @Test(
    arguments: [
      ("webinar,inbound", "webinar", LeadOrigin.inbound, CaptureChannel.event, nil),
      ("website,inbound", "website", .inbound, .form, SiteKind.onSite),
      ("LinkedIn,inbound", "LinkedIn", .inbound, .sourced, nil),
      ("Podcast,inbound", "Podcast", .inbound, .phone, nil),
      ("Podcast,outbound", "Podcast", .outbound, .sourced, nil),
      (",cold call", "cold call", .outbound, .phone, nil),
      (",inbound", "essai.csv", .inbound, .phone, nil),
    ] as [(String, String, LeadOrigin, CaptureChannel, SiteKind?)])
  func sourceAndChannelAreReadTogether(
    cells: String, source: String, origin: LeadOrigin, channel: CaptureChannel, site: SiteKind?
  ) throws {
    let lead = try only("company,source,channel\nNordia,\(cells)\n").lead
    #expect(lead.source == source)
    #expect(lead.origin == origin)
    #expect(lead.channel == channel)
    #expect(lead.site == site)
  }

  @Test(arguments: [
    ("250", 250, ""), ("250.0", 250, ""), ("10 000", 10_000, ""),
    ("51-200", 51, "employees: 51-200"),
    ("1001–5000 people", 1001, "employees: 1001–5000 people"),
    ("beaucoup", nil, "employees: beaucoup"),
    ("10,001+", 10_001, "employees: 10,001+"),
  ])
  func headcountsMayBeRanges(text: String, count: Int?, note: String) throws {
    let lead = try only("company,employees\nNordia,\"\(text)\"\n").lead
    #expect(lead.headcount == count)
    #expect(lead.note == note)
  }

  @Test func theOrderOfDatesFollowsTheFile() throws {
    let english = try Imported("company,created\nA,03/04/2025\n")
    #expect(english.leads.first?.lead.captured?.iso8601 == "2025-03-03T23:00:00.000Z")
    #expect(english.remarks.map(\.reason) == [.ambiguousDate])

    let told = try Imported("company,created\nA,03/04/2025\nB,25/04/2025\n")
    #expect(told.leads.first?.lead.captured?.iso8601 == "2025-04-02T22:00:00.000Z")
    #expect(told.remarks.isEmpty)

    let french = try Imported("Société,Créé le\nA,03/04/2025\n")
    #expect(french.leads.first?.lead.captured?.iso8601 == "2025-04-02T22:00:00.000Z")
    #expect(french.remarks.isEmpty)
  }

  @Test func theRowsCurrencyCountsFirst() throws {
    let text = "company,amount_eur,currency\nA,500,USD\nB,500,\nC,£500,\n"
    let codes = try Imported(text).leads.map(\.lead.estimate?.currency.code)
    #expect(codes == ["USD", "EUR", "GBP"])
  }

  @Test func aDamagedEstablishmentNumberIsNamed() throws {
    let file = try Imported("Raison sociale;SIRET\nNordia;1,23457E+13\nVerlac;00588003400011\n")
    #expect(file.leads.map(\.lead.siren) == [nil, "005880034"])
    #expect(file.remarks.map(\.reason) == [.oddNumber])
  }
}
