import Leads
import Storage

// Who is in a cadence beside a lead.

extension Connection {
  func otherEnrolments(than lead: LeadID) throws(StoreError) -> [OtherEnrolment] {
    guard format >= Schema.cadenceFormat else { return [] }
    return try rows(
      """
      SELECT other.id, other.number, other.owner, other.cadence FROM lead AS own \
      JOIN lead AS other INDEXED BY lead_enrolled ON other.contact = own.contact \
      WHERE own.id = ? AND other.cadence_state <> 'ended' AND other.id <> own.id \
      AND (other.suppressed_until IS NULL \
      OR other.suppressed_until < other.cadence_begun / 86400000) ORDER BY other.number
      """, [StoredValue(lead)]
    ) { row -> OtherEnrolment? in
      guard let id: LeadID = row.identifier(0), let number = row.integer(1),
        let cadence = row.text(3)
      else { return nil }
      return OtherEnrolment(
        lead: id, number: LeadNumber(number), owner: row.identifier(2),
        cadence: CadenceName(rawValue: cadence))
    }.compactMap(\.self)
  }
}

extension WorkingSet {
  /// The cadences that other leads of a lead's person are in, as the requests so far left them.
  mutating func otherEnrolments(than lead: LeadID) throws(StoreError) -> [OtherEnrolment] {
    guard let contact = try entry(lead)?.lead.contact else { return [] }
    let touched = touchedLeads.filter { $0.key != lead && $0.value.lead.contact == contact }
    let kept = try source.otherEnrolments(than: lead).filter { touched[$0.lead] == nil }
    let fresh = touched.values.compactMap { entry -> OtherEnrolment? in
      guard let number = entry.number, let enrolment = entry.lead.enrolment, enrolment.isOpen
      else { return nil }
      return OtherEnrolment(
        lead: entry.lead.id, number: number, owner: entry.lead.owner, cadence: enrolment.cadence)
    }
    return (kept + fresh).sorted { $0.number.value < $1.number.value }
  }
}

extension Connection {
  /// A condition without the columns that a file of an older format lacks: whoever may not write
  /// reads it as it is.
  func readable(_ condition: Condition) -> Condition {
    guard format < Schema.cadenceFormat else { return condition }
    switch condition {
    case .all(let conditions): return .all(conditions.map(readable))
    case .any(let conditions): return .any(conditions.map(readable))
    case .not(let condition): return .not(readable(condition))
    case .text(.cadence, _, _): return .any([])
    case .empty(.cadence): return .all([])
    case .range(.suppressedUntil, _, _) where format < Schema.listFormat: return .any([])
    case .range, .text, .empty, .word: return condition
    }
  }
}
