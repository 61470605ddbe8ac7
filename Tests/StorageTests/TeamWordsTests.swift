import Glossary
import Leads
import Testing

/// What every store promises of the team's own words.
@Suite struct TeamWordsTests {
  @Test(arguments: StoreKind.allCases)
  func wordsThatTwoPeopleWriteAtOneMomentBothStay(kind: StoreKind) throws {
    let team = try Team(kind)
    let second = try team.store.second()
    let ally = EntryID(rawValue: "ally")
    _ = try team.store.keep(
      .add(ally, [.englishName: "Ally", .englishDefinition: "Speaks for us."]))
    _ = try second.keep(.change(.lead, [.frenchDefinition: "À nous."], seen: [:]))
    let both = try team.store.keep(.change(.lead, [.englishDefinition: "Ours."], seen: [:]))
    #expect(both.terms.terms.map(\.id) == [ally, .lead])
    #expect(
      both.terms[.lead]?.texts == [.frenchDefinition: "À nous.", .englishDefinition: "Ours."])
    let late = try second.keep(.change(.lead, [.englishDefinition: "Mine."], seen: [:]))
    guard case .refused(let fault) = late.answer else {
      Issue.record("theirs was written over")
      return
    }
    #expect(fault.kind == .changed([.englishDefinition]) && fault.term == .lead)
    #expect(try team.store.settings().terms == both.settings.terms)
  }
}
