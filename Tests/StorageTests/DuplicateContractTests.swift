import Leads
import Testing

/// Every engine finds what may be the same lead, however its keys are spelt.
struct DuplicateContractTests {
  private func team(_ kind: StoreKind) throws -> Team {
    let team = try Team(kind)
    try team.add("Ateliers d’Été S.A.S.", contact: "Jeanne Roy") {
      $0.email = "Jeanne.Roy+salon@Ete.example"
      $0.phone = "+33 (0)6 99.00.12-34"
      $0.domain = "www.Ete.example"
      $0.siren = "552 100 554"
    }
    for number in 0..<9 {
      try team.add("Autre \(number)", contact: "Anne \(number)") {
        $0.email = "anne\(number)@autre\(number).example"
      }
    }
    return team
  }

  @Test(arguments: StoreKind.allCases) func eachKeyFindsTheLead(kind: StoreKind) throws {
    let store = try team(kind).store
    let keys: [(DuplicateKeys, DuplicateReason)] = [
      (DuplicateKeys(company: "x", email: "jeanneroy@ete.example"), .email),
      (DuplicateKeys(company: "x", email: "JEANNE.ROY@ete.example"), .email),
      (DuplicateKeys(company: "x", phone: "0699001234"), .phone),
      (DuplicateKeys(company: "x", phone: "0033 699 00 12 34"), .phone),
      (DuplicateKeys(company: "x", siren: "552.100.554"), .siren),
      (DuplicateKeys(company: "x", siren: "552 100 554 00013"), .siren),
      (DuplicateKeys(company: "ateliers d'ete"), .company),
      (DuplicateKeys(company: "SARL ATELIERS D’ÉTÉ"), .company),
      (DuplicateKeys(company: "Ateliers-d’été, GmbH"), .company),
      (DuplicateKeys(company: "x", domain: "http://ete.example/"), .domain),
    ]
    for (keys, reason) in keys {
      let found = try store.duplicates(of: keys)
      #expect(found.map(\.candidate.number.value) == [1], "\(keys)")
      #expect(found.first?.reasons.contains(reason) == true, "\(keys)")
    }
    #expect(try store.duplicates(of: DuplicateKeys(company: "Ateliers")).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func anAdditionIsAskedAboutByTheRuleAlone(kind: StoreKind) throws {
    let team = try team(kind)
    var new = NewLead(company: "Ateliers d'Ete", source: "web")
    new.contact = "Jeanne Roy"
    let id = team.freshID()
    let before = try team.store.dump()
    let error = #expect(throws: StoreError.self) { try team.commit(Edit(.add(new), to: id)) }
    guard case .refused(.gates(let report), nil) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(report.findings.map(\.gate) == [.g31])
    #expect(try team.store.dump() == before)
    // Nobody is there to be asked about a file or a demonstration.
    for door in [Door.demo, .file] {
      _ = try team.store.commit(
        CommitRequest([Edit(.add(new), to: team.freshID())], by: team.lea, at: team.now, door: door)
      )
    }
    try team.commit(Edit(.add(new), to: id, reason: WrittenReason("sa sœur")))
    let found = try team.store.duplicates(of: DuplicateKeys(try team.file(id)))
    #expect(found.map(\.candidate.number.value) == [12, 11, 1])
  }

  @Test(arguments: StoreKind.allCases)
  func aWholeWorkspaceIsLookedThroughPieceByPiece(kind: StoreKind) throws {
    let team = try team(kind)
    for _ in 0..<2 {
      var new = NewLead(company: "Autre 3 SA", source: "web")
      new.contact = "Anne 3"
      try team.commit(
        Edit(.add(new), to: team.freshID(), reason: WrittenReason("pour voir")))
    }
    var groups: [DuplicateGroup] = []
    var last: LeadNumber?
    repeat {
      let page = try team.store.duplicates(after: last, limit: 4)
      groups += page.groups
      last = page.last
    } while last != nil
    let numbers = groups.map { group in
      [group.lead.number.value] + group.duplicates.map(\.candidate.number.value)
    }
    #expect(numbers == [[5, 12, 11], [11, 12]])
  }
}
