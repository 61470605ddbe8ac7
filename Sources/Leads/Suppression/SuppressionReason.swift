/// Why somebody is not to be contacted.
public enum SuppressionReason: String, CaseIterable, Hashable, Sendable {
  /// The person answered no.
  case notInterested = "not-interested"
  /// A campaign or a colleague got in touch already.
  case alreadyContacted = "already-contacted"
  /// The person objected to prospecting: for ever, until a new consent.
  case objection
  /// Mails bounce, or the number is wrong.
  case unreachable

  /// The day on which it ends unless another is given; nil for one that ends by an act alone.
  ///
  /// A year for those who said no, ninety days for those who were just contacted.
  public func end(from today: CalendarDate) -> CalendarDate? {
    switch self {
    case .notInterested: today.advanced(byDays: 365)
    case .alreadyContacted: today.advanced(byDays: 90)
    case .objection, .unreachable: nil
    }
  }

  /// Whether it keeps a person, rather than one address, from being contacted.
  public var followsThePerson: Bool { self != .unreachable }

  /// Whether a day may be given on which it ends.
  public var mayEnd: Bool { end(from: CalendarDate(dayNumber: 0)) != nil }
}
