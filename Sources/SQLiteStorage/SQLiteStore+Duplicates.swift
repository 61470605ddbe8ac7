public import Leads
import Storage

extension SQLiteStore {
  /// The leads that may be the same as what is looked for.
  ///
  /// Cost: some 90 index look-ups, half a millisecond.
  public func duplicates(of keys: DuplicateKeys) throws(StoreError) -> [Duplicate] {
    try connection.reading { () throws(StoreError) in
      Duplicate.list(among: try connection.candidates(keys), of: keys)
    }
  }

  /// The lead that keeps an event under the name that another system gives it.
  public func lead(keeping reference: String) throws(StoreError) -> LeadID? {
    guard connection.format >= Schema.duplicatesVersion else { return nil }
    return try connection.first(
      """
      SELECT lead FROM activity WHERE reference IS NOT NULL AND reference = ? \
      ORDER BY place DESC LIMIT 1
      """, [.text(reference)]
    ) { row in row.identifier(0) } ?? nil
  }

  /// The probable duplicates of some leads, among those that came after each.
  public func duplicates(
    after number: LeadNumber?, limit: Int
  ) throws(StoreError) -> DuplicatePage {
    try connection.reading { () throws(StoreError) in
      let leads = try connection.duplicateKeys(after: number, limit: limit)
      var groups: [DuplicateGroup] = []
      for lead in leads where lead.mergedInto == nil {
        let keys = lead.keys
        let found = Duplicate.list(among: try connection.candidates(keys), of: keys)
          .filter { $0.isProbable && $0.candidate.number > lead.number }
        if !found.isEmpty { groups.append(DuplicateGroup(lead: lead, duplicates: found)) }
      }
      return DuplicatePage(groups: groups, last: leads.last?.number)
    }
  }
}
