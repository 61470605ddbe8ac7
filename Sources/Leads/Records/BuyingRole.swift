/// What part a contact plays in the purchase.
public enum BuyingRole: String, CaseIterable, Hashable, Sendable {
  /// Decides.
  case decider
  /// Recommends or specifies.
  case prescriber
  /// Must approve.
  case approver
  /// Can hold it back.
  case blocker
  /// Will use it.
  case user
}
