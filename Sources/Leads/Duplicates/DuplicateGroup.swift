/// A lead with those that may be the same and came after it.
public struct DuplicateGroup: Hashable, Sendable {
  /// The lead that came first.
  public let lead: DuplicateCandidate
  /// Its duplicates, the most probable first; never empty.
  public let duplicates: [Duplicate]

  /// Joins a lead with its duplicates.
  public init(lead: DuplicateCandidate, duplicates: [Duplicate]) {
    self.lead = lead
    self.duplicates = duplicates
  }
}

/// The duplicates among some leads, in the order of their numbers.
public struct DuplicatePage: Hashable, Sendable {
  /// Leads that have duplicates.
  public let groups: [DuplicateGroup]
  /// The lead that was looked at last; nil where there was none left to look at.
  public let last: LeadNumber?

  /// Joins what was found with how far it was looked.
  public init(groups: [DuplicateGroup], last: LeadNumber?) {
    self.groups = groups
    self.last = last
  }
}
