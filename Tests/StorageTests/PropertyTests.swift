import Leads
import Testing

/// What holds whatever people do, tried with hundreds of random edits.
struct PropertyTests {
  @Test(arguments: StoreKind.allCases, [11, 12, 13] as [UInt64])
  func anOperationFollowedByItsUndoRestoresTheDump(kind: StoreKind, seed: UInt64) throws {
    var team = try Team(kind, seed: seed)
    var edits = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    var kept = 0
    for _ in 0..<250 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(40_000_000))
      let before = try team.store.dump()
      let request = edits.request(at: team.now)
      guard let receipt = try? team.store.commit(request) else {
        #expect(try team.store.dump() == before)
        edits.keepOnly(try team.cards())
        continue
      }
      let after = try team.store.dump()
      guard receipt.operation != nil else {
        #expect(after == before)
        continue
      }
      kept += 1
      _ = try team.undo(by: request.author)
      #expect(try team.store.dump() == before)
      _ = try team.redo(by: request.author)
      #expect(try team.store.dump() == after)
    }
    #expect(kept > 60)
    try expectEverythingDerivedIsInStep(team)
  }

  @Test(arguments: StoreKind.allCases, [21, 22, 23, 24] as [UInt64])
  func talliesCardsAndWordsEqualARecountAfterRandomEdits(
    kind: StoreKind, seed: UInt64
  ) throws {
    var team = try Team(kind, seed: seed)
    var edits = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    for step in 0..<250 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(40_000_000))
      switch team.dice.below(6) {
      case 0:
        _ = try? team.undo(
          by: team.dice.pick(edits.users), team.dice.pick([.ask, .keepTheirs, .restore]))
      case 1: _ = try? team.redo(by: team.dice.pick(edits.users))
      case 2:
        _ = try team.store.commit(batch: (0..<4).map { _ in edits.request(at: team.now) })
      default: _ = try? team.store.commit(edits.request(at: team.now))
      }
      edits.keepOnly(try team.cards())
      if step % 50 == 49 { try expectEverythingDerivedIsInStep(team) }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func everythingCanBeTakenBackToTheBeginning(kind: StoreKind) throws {
    var team = try Team(kind, seed: 31)
    let empty = try team.store.dump()
    var edits = RandomEdits(dice: team.dice, users: [team.lea])
    for _ in 0..<150 {
      team.now = team.now.advanced(byMilliseconds: 1000)
      _ = try? team.store.commit(edits.request(at: team.now))
      edits.keepOnly(try team.cards())
    }
    let full = try team.store.dump()
    var count = 0
    while (try? team.undo()) != nil { count += 1 }
    #expect(count > 20)
    #expect(try team.store.dump() == empty)
    #expect(try team.store.tallies() == [])
    for _ in 0..<count { _ = try team.redo() }
    #expect(try team.store.dump() == full)
    try expectEverythingDerivedIsInStep(team)
  }

  @Test(arguments: StoreKind.allCases, [41, 42] as [UInt64])
  func temperatureConditionsSelectTheLeadsThatReadSo(kind: StoreKind, seed: UInt64) throws {
    var team = try Team(kind, seed: seed)
    var edits = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    edits.enrols = false
    edits.listsPeople = false
    for _ in 0..<300 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(40_000_000))
      _ = try? team.store.commit(edits.request(at: team.now))
      edits.keepOnly(try team.cards())
    }
    let files = try team.files()
    var seen: Set<Temperature> = []
    for days in [0, 30, 61, 200] {
      let now = team.now.advanced(byDays: days)
      let context = QueryContext(
        now: now, settings: WorkspaceSettings(), users: try team.store.users(), me: nil)
      for temperature in Temperature.allCases {
        let query = Query(terms: [Query.Term(.temperature(temperature))])
        let expected = files.filter {
          $0.temperatureInputs.reading(at: now, zone: .paris).temperature == temperature
        }
        if !expected.isEmpty { seen.insert(temperature) }
        let condition = query.condition(context)
        #expect(try team.found(condition) == Set(expected.map(\.lead.id)))
        #expect(
          try team.found(.not(condition)).count == files.count - expected.count)
      }
    }
    #expect(seen == Set(Temperature.allCases))
  }
}

/// Everything that a store derives of records, compared with the records themselves.
private func expectEverythingDerivedIsInStep(_ team: Team) throws {
  let cards = try team.cards()
  let files = try team.files()
  for (card, file) in zip(cards, files) {
    #expect(card == LeadCard(file, number: card.number))
  }
  #expect(cards == cards.sorted(by: CardOrder.newest.precedes))
  #expect(try team.store.examine() == [])
  try expectTalliesEqualRecount(team, files)
  try expectMarksAreThoseOfTheList(team, files)
  try expectWordsAreFound(team, files)
}

private func expectMarksAreThoseOfTheList(_ team: Team, _ files: [LeadFile]) throws {
  let all = try team.store.suppressions(limit: .max).filter { $0.lifted == nil }
  for file in files {
    var wanted = Set(all.filter { $0.account == file.account.id }.map(\.id))
    for address in file.mainContact?.addresses ?? [] {
      wanted.formUnion(try team.store.suppressions(about: address).map(\.id))
    }
    #expect(Set(file.suppressions.map(\.id)) == wanted)
  }
}

private func expectTalliesEqualRecount(_ team: Team, _ files: [LeadFile]) throws {
  struct Key: Hashable {
    let lane: Lane
    let owner: UserID?
    let currency: Currency?
  }
  var counted: [Key: Tally] = [:]
  for file in files {
    let key = Key(
      lane: file.lead.lane, owner: file.lead.owner, currency: file.value?.currency)
    let old = counted[key]
    counted[key] = Tally(
      lane: key.lane, owner: key.owner, currency: key.currency, count: (old?.count ?? 0) + 1,
      sum: (old?.sum ?? 0) + (file.value?.minorUnits ?? 0))
  }
  #expect(Set(try team.store.tallies()) == Set(counted.values))
}

private func expectWordsAreFound(_ team: Team, _ files: [LeadFile]) throws {
  let words = files.map { Set($0.index.words.split(separator: " ").map(String.init)) }
  for beginning in ["d", "du", "dupont", "œu", "Mor", "ines", "vip", "jeanne", "exemple", "b3"] {
    let folded = Folding.fold(beginning)
    let expected = zip(files, words).filter { $1.contains { $0.hasPrefix(folded) } }
    #expect(try team.found(.word(beginning)) == Set(expected.map(\.0.lead.id)))
    #expect(
      try team.found(.not(.word(beginning))).count == files.count - expected.count)
    #expect(
      try team.store.count(in: Lane.all, .word(beginning), limit: 10_000) == expected.count)
  }
}
