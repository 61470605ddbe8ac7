import Leads
import Storage

extension Connection {
  /// A lead that is to be joined with another, with what its file does not hold.
  func mergedLead(_ file: LeadFile) throws(StoreError) -> MergedLead {
    let others = try number(
      "SELECT 1 FROM lead WHERE account = ? AND id <> ? LIMIT 1",
      [StoredValue(file.account.id), StoredValue(file.lead.id)])
    return MergedLead(
      file: file, qualifications: try qualifications(of: file.lead.id, limit: -1).map(\.id),
      isAlone: others == nil)
  }

  /// A lead whose main contact has an address, and that was not merged into another.
  func leadOfItsOwn(about address: Address) throws(StoreError) -> LeadID? {
    for lead in try leads(about: [address]) {
      let isOfItsOwn =
        try number(
          "SELECT 1 FROM lead WHERE id = ? AND merged_into IS NULL", [StoredValue(lead)]) != nil
      if isOfItsOwn { return lead }
    }
    return nil
  }

  /// A lead's number with those of the leads that became a part of it, and of those in turn.
  func family(of number: Int) throws(StoreError) -> [Int] {
    var family = [number]
    guard format >= Schema.duplicatesVersion else { return family }
    var place = 0
    while place < family.count {
      family += try rows(
        "SELECT number FROM lead WHERE merged_into = ? ORDER BY number", [.integer(family[place])]
      ) { row in row.integer(0) ?? 0 }
      place += 1
    }
    return family
  }
}
