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

  @Test(arguments: StoreKind.allCases)
  func aFileOfWordsIsTakenAndTakenBackAroundThoseOfOthers(kind: StoreKind) throws {
    let team = try Team(kind)
    let second = try team.store.second()
    let file = try TeamTerms(
      "[ally]\nname.en = Ally\ndefinition.en = Speaks.\n[lead]\ndefinition.en = Ours.\n".utf8)
    _ = try second.keep(.change(.lead, [.frenchDefinition: "À nous."], seen: [:]))
    let taken = try team.store.keep(.take(file))
    guard case .kept(let back?) = taken.answer else {
      Issue.record("nothing takes the file back")
      return
    }
    let theirs = try second.keep(
      .add(EntryID(rawValue: "guest"), [.englishName: "Guest", .englishDefinition: "Comes."]))
    let restored = try team.store.keep(back)
    #expect(restored.terms.terms.map(\.id.rawValue) == ["guest", "lead"])
    #expect(restored.terms[.lead]?.texts == [.frenchDefinition: "À nous."])
    guard case .kept(let again?) = restored.answer else { return }
    #expect(try second.keep(again).terms == theirs.terms)
  }
}
