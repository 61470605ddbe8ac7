/// What is being done with a lead, whatever its stage.
public enum WorkState: Hashable, Sendable {
  /// Somebody should work on it.
  case toDo
  /// Snoozed: nothing to do before this day.
  case waiting(until: CalendarDate)
  /// Put to nurturing, until a day where one is known.
  case parked(until: CalendarDate?, ParkingReason)
  /// Ended without a sale.
  case closed(Closure)

  /// Whether the lead is still pursued or nurtured.
  public var isOpen: Bool {
    switch self {
    case .toDo, .waiting, .parked: true
    case .closed: false
    }
  }
}

/// How a lead ended without a sale.
public enum Closure: Hashable, Sendable {
  /// It never became a deal.
  case disqualified(DisqualificationReason, note: String)
  /// A project or an offer was there, and did not become a sale.
  case lost(LossReason, note: String)
}

/// Why a lead is put to nurturing rather than worked.
public enum ParkingReason: String, CaseIterable, Hashable, Sendable {
  /// No need at present.
  case cold
  /// The need is there, the moment is not.
  case timing
  /// Only an e-mail opt-in so far.
  case emailOnly = "email-only"
  /// Sent back by sales for later.
  case recycled
  /// Something else, told in the note.
  case other
}

/// Why a lead never became a deal.
public enum DisqualificationReason: String, CaseIterable, Hashable, Sendable {
  /// It does not match the customer targets.
  case offTarget = "off-target"
  /// Nothing we sell answers its need.
  case noNeed = "no-need"
  /// Nobody could be reached.
  case unreachable
  /// The same pursuit stands under another number.
  case duplicate
  /// The person has no part in the purchase.
  case wrongPerson = "wrong-person"
  /// A competitor looking around.
  case competitor
  /// A student, a job seeker or another private person.
  case student
  /// Outside the territory served.
  case outOfTerritory = "out-of-territory"
  /// They answered that they do not want it.
  case notInterested = "not-interested"
  /// Closed in an imported file that gave no reason.
  case notGiven = "not-given"
  /// Something else; asks for a note.
  case other
}

/// Why a project or an offer did not become a sale.
public enum LossReason: String, CaseIterable, Hashable, Sendable {
  /// Somebody else was chosen.
  case competitor
  /// Too expensive.
  case price
  /// The money went elsewhere.
  case budgetWithdrawn = "budget-withdrawn"
  /// They stay as they are.
  case noDecision = "no-decision"
  /// Not now.
  case timing
  /// Something they need is not in the offer.
  case missingFeature = "missing-feature"
  /// The people who decide changed.
  case authorityChange = "authority-change"
  /// They stopped answering.
  case noReply = "no-reply"
  /// Closed in an imported file that gave no reason.
  case notGiven = "not-given"
  /// Something else; asks for a note.
  case other
}
