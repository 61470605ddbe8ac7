package import Leads

/// A lead whose duplicates are to be read, and one of them once it is chosen.
package struct MergeRead: Equatable, Sendable {
  /// The lead.
  package let lead: LeadID
  /// The one to lay beside it; nil to see which there are.
  package let other: Other?

  /// How a lead is named: by whoever types, or by a form that holds it.
  package enum Other: Equatable, Sendable {
    case number(LeadNumber)
    case lead(LeadID)
  }

  package init(_ lead: LeadID, beside other: Other? = nil) {
    self.lead = lead
    self.other = other
  }

  /// Reads them.
  package func answer(from store: any LeadStore) throws(StoreError) -> MergeAnswer {
    guard let file = try store.file(lead) else { return MergeAnswer(request: self) }
    let id: LeadID?
    switch other {
    case nil:
      return MergeAnswer(
        request: self, file: file, duplicates: try store.duplicates(of: DuplicateKeys(file)))
    case .number(let number): id = try store.lead(number)
    case .lead(let lead): id = lead
    }
    let other = try id.flatMap { (id) throws(StoreError) in try store.file(id) }
    return MergeAnswer(request: self, file: file, other: other)
  }
}

/// What was read of a lead and of what may be the same.
package struct MergeAnswer: Equatable, Sendable {
  /// What was asked.
  package let request: MergeRead
  /// The lead; nil where it is no more.
  package var file: LeadFile?
  /// Those that may be the same.
  package var duplicates: [Duplicate] = []
  /// The one to lay beside it; nil where no lead has the number.
  package var other: LeadFile?
}
