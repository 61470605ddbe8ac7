import Glossary
import Testing

/// The entries that tell what the list of divergences holds.
@Suite struct DivergenceTests {
  /// One item of the list, and who must be heard on it in which entry.
  struct Item {
    let number: Int
    let entry: EntryID
    let sources: Set<Source>

    init(_ number: Int, _ entry: EntryID, _ sources: Source...) {
      self.number = number
      self.entry = entry
      self.sources = Set(sources)
    }
  }

  @Test func everyDivergenceOfConsequenceIsHeard() {
    for item in Self.items {
      let heard = Set(Glossary.builtIn[item.entry]?.readings.map(\.source) ?? [])
      #expect(item.sources.isSubset(of: heard), "\(item.number): \(item.entry.rawValue)")
    }
  }

  @Test func noDivergenceOfConsequenceIsLeftOut() throws {
    let heads = try Fixture.text("divergences.md").split(separator: "\n")
      .filter { $0.hasPrefix("### ") && ($0.contains("(A") || $0.contains("(B")) }
    let numbers = heads.compactMap { Int($0.dropFirst(4).prefix { $0.isNumber }) }
    #expect(numbers.count == 38)
    #expect(Set(numbers) == Set(Self.items.map(\.number)))
  }

  @Test func lettersWithTwoMeaningsNameTheOther() {
    let letters: [(EntryID, String)] = [
      (.recurringRevenue, "MRR"), (.marketingResponseRepresentative, "MRR"),
      (.technicalAccountManager, "TAM"), (.salesAcceptableLead, "SAL"), (.acv, "ACV"),
      (.customerSuccess, "CS"), (.salesEngineer, "SE"), (.accountManager, "AM"),
      (.solutionArchitect, "SA"), (.salesManager, "SM"), (.createdOpportunity, "CO"),
    ]
    for (id, acronym) in letters {
      let others = Glossary.builtIn[id]?.collisions.map(\.acronym) ?? []
      #expect(others.contains(acronym), "\(id.rawValue): \(acronym)")
    }
  }

  static let items = funnel + roles + capture + money

  private static let funnel = [
    Item(1, .lead, .source000, .source002, .source003, .source004, .officialFrench),
    Item(1, .prospect, .source000, .source002, .source003, .source004, .officialFrench),
    Item(2, .salesQualifiedLead, .source000, .source001, .source002, .source003),
    Item(3, .salesAcceptableLead, .source002, .field),
    Item(4, .opportunity, .source000, .source002, .source003, .source004),
    Item(4, .createdOpportunity, .source000, .source002, .source003, .source004),
    Item(5, .marketingCapturedLead, .source000, .source002, .source003),
    Item(6, .leadRelationshipManagement, .source000, .field),
    Item(6, .leadNurturing, .source000),
    Item(7, .marketingQualifiedLead, .source000, .source001, .source002, .source003),
    Item(8, .leadTemperature, .source000, .source002, .source003),
    Item(9, .coldLead, .source000),
    Item(10, .pipeline, .source000, .source004),
    Item(11, .salesCycle, .source001, .source004),
    Item(12, .close, .source000, .source004),
  ]

  private static let roles = [
    Item(13, .salesDevelopmentRepresentative, .source000, .source001, .source004, .field),
    Item(13, .businessDevelopmentRepresentative, .source004, .field),
    Item(13, .marketDevelopmentRepresentative, .source001, .field),
    Item(13, .marketingResponseRepresentative, .source000),
    Item(14, .accountExecutive, .source000, .source001, .source004),
    Item(14, .accountManager, .source000, .source001, .source004),
    Item(15, .businessDeveloper, .source000, .source004),
    Item(16, .businessEngineer, .source004, .field),
    Item(16, .salesEngineer, .source001, .source004),
    Item(16, .presales, .source001, .source004),
    Item(17, .insideSales, .source000, .source001, .source004),
    Item(18, .telemarketer, .source000, .source004),
    Item(19, .customerSuccessManager, .source000, .source001, .source004),
    Item(21, .farmer, .source004),
  ]

  private static let capture = [
    Item(24, .callToAction, .source000, .source001, .source002),
    Item(25, .optIn, .source002, .field),
    Item(26, .inboundMarketing, .source000, .source003, .source004),
    Item(26, .contentMarketing, .source000, .source003),
    Item(28, .leadCenter, .source002, .source001),
    Item(29, .blacklist, .source000, .field),
    Item(31, .crm, .source000, .source003),
    Item(32, .saas, .source000, .source001),
    Item(42, .hybridInteraction, .source001),
    Item(42, .onlineSelling, .source001, .field),
    Item(43, .guidedSelling, .source001, .field),
    Item(45, .coldCalling2, .source000, .field),
    Item(48, .marketingQualifiedLead, .source003),
  ]

  private static let money = [
    Item(33, .upsell, .source000, .source001, .source004),
    Item(33, .crossSell, .source001, .source004),
    Item(34, .churnRate, .source000, .source001),
    Item(35, .acv, .source001),
    Item(36, .cts, .source001, .field),
    Item(36, .netRevenue, .source001, .field),
    Item(37, .costPerLead, .source002),
    Item(38, .smb, .source001, .field),
    // The letters of both are told apart by `lettersWithTwoMeaningsNameTheOther`.
    Item(39, .recurringRevenue), Item(39, .marketingResponseRepresentative),
  ]
}
