import Leads
import Testing

/// Every engine joins two leads by one operation, and takes it back by one undo.
struct MergeContractTests {
  private func merge(
    _ other: LeadID, into kept: LeadID, _ team: Team, taking taken: Set<MergeField> = []
  ) throws -> Receipt {
    try team.store.commit(
      team.request(Merge(of: other, taking: taken).edits(keeping: kept)))
  }

  private func answer(_ text: String, on lead: LeadID, _ team: Team) throws {
    var draft = QualificationDraft()
    draft.answers[.need] = QualificationDraft.Answer(.partial, text)
    try team.commit(Edit(.qualify(draft), to: lead))
  }

  @Test(arguments: StoreKind.allCases) func whatIsMergedIsReadAsOne(kind: StoreKind) throws {
    let team = try Team(kind)
    let kept = try team.add("Nordia")
    let other = try team.add("Nordia SAS", contact: "Paul Petit") {
      $0.email = "paul@exemple.fr"
      $0.tags = ["vip"]
    }
    for (text, lead) in [("un", other), ("deux", kept), ("trois", other)] {
      try answer(text, on: lead, team)
      try team.commit(.note(text, on: lead))
    }
    let before = try team.store.dump()
    let receipt = try merge(other, into: kept, team)
    #expect(receipt.leads.map(\.number.value) == [1, 2])
    #expect(receipt.leads.map(\.lane) == [.stage(.captured), .disqualified])
    let file = try team.file(kept)
    #expect(file.activities.map(\.text) == ["un", "deux", "trois"])
    #expect(file.qualification?.need.evidence?.text == "deux")
    #expect(try team.store.qualifications(of: kept).count == 4)
    #expect(try team.store.qualifications(of: other).isEmpty)
    #expect(file.contacts.map(\.name) == ["Jeanne Roy", "Paul Petit"])
    let gone = try team.file(other)
    #expect(gone.activities.isEmpty && gone.lead.mergedInto == LeadNumber(1))
    #expect(gone.account.name == "Nordia SAS" && gone.mainContact?.name == "Paul Petit")
    let told = try team.store.journal(of: kept, before: nil, limit: 99)
    #expect(told.filter { $0.number == LeadNumber(2) }.count == 6)
    #expect(try team.found(.word("vip")) == [kept, other])
    #expect(try team.store.examine() == [])
    // What was the same lead is no duplicate any more.
    let left = try team.store.duplicates(of: DuplicateKeys(file))
    #expect(left.isEmpty)

    let after = try team.store.dump()
    _ = try team.undo()
    #expect(try team.store.dump() == before)
    #expect(try team.store.examine() == [])
    _ = try team.redo()
    #expect(try team.store.dump() == after)
    #expect(try team.store.examine() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func aChainOfMergesTellsOneHistory(kind: StoreKind) throws {
    let team = try Team(kind)
    let leads = try (0..<3).map { try team.add("Nordia", contact: "Anne \($0)") }
    for (place, lead) in leads.enumerated() { try team.commit(.note("note \(place)", on: lead)) }
    _ = try merge(leads[0], into: leads[1], team)
    _ = try merge(leads[1], into: leads[2], team)
    #expect(try team.file(leads[2]).activities.count == 3)
    let told = try team.store.journal(of: leads[2], before: nil, limit: 99)
    #expect(Set(told.map(\.number.value)) == [1, 2, 3])
    let error = StoreError.refused(.merged(into: LeadNumber(3)), LeadNumber(2))
    #expect(throws: error) { try team.commit(.note("trop tard", on: leads[1])) }
  }

  @Test(arguments: StoreKind.allCases)
  func whoObjectedUnderOneAddressIsLeftAloneUnderTheOther(kind: StoreKind) throws {
    let team = try Team(kind)
    let kept = try team.add("Nordia") { $0.email = "jeanne.roy@perso.example" }
    let other = try team.add("Nordia SARL") { $0.email = "jeanne@nordia.example" }
    try team.commit(Edit(.suppress(.objection), to: other))
    #expect(try team.file(kept).suppressions.isEmpty)
    _ = try merge(other, into: kept, team)
    #expect(try team.file(kept).hasObjection)
    #expect(try team.file(kept).lead.score == 0)
    #expect(throws: StoreError.self) {
      try team.commit(Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: false)), to: kept))
    }
  }

  @Test(arguments: StoreKind.allCases, [51, 52, 53, 54] as [UInt64])
  func aMergeAndItsUndoRestoreWhateverWasThere(kind: StoreKind, seed: UInt64) throws {
    var team = try Team(kind, seed: seed)
    var edits = RandomEdits(dice: team.dice, users: [team.lea])
    var merges = 0
    for _ in 0..<200 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(40_000_000))
      _ = try? team.store.commit(edits.request(at: team.now))
      edits.keepOnly(try team.cards())
      guard edits.leads.count > 1, team.dice.chance(oneIn: 3) else { continue }
      let (kept, other) = (team.dice.pick(edits.leads), team.dice.pick(edits.leads))
      let files = (try team.file(kept), try team.file(other))
      let taken = Merge.differences(files.0, files.1).filter { _ in team.dice.chance(oneIn: 2) }
      let before = try team.store.dump()
      guard (try? merge(other, into: kept, team, taking: Set(taken))) != nil else {
        #expect(try team.store.dump() == before)
        continue
      }
      merges += 1
      let after = try team.store.dump()
      #expect(try team.store.examine() == [])
      let merged = try team.file(kept)
      let held = Set((files.0.activities + files.1.activities).map(\.id))
      #expect(Set(merged.activities.map(\.id)) == held)
      _ = try team.undo()
      #expect(try team.store.dump() == before)
      #expect(try team.store.examine() == [])
      #expect(try team.file(kept) == files.0)
      #expect(try team.file(other) == files.1)
      if team.dice.chance(oneIn: 2) {
        _ = try team.redo()
        #expect(try team.store.dump() == after)
        #expect(try team.store.examine() == [])
      }
    }
    #expect(merges > 5)
  }
}
