/// A proposal or quote that was sent for a detected project.
public struct Offer: Hashable, Sendable {
  /// Names the offer for ever.
  public let id: OfferID
  /// The lead it was made for.
  public var lead: LeadID
  /// The organisation it is addressed to; must be the lead's (G11).
  public var account: AccountID
  /// What it asks.
  public var amount: Money
  /// The day it was issued.
  public var issued: CalendarDate
  /// Whether the prospect had asked for it (G12).
  public var wasRequested: Bool
  /// Whether it was taken back.
  public var isWithdrawn: Bool

  /// Joins the parts of an offer.
  public init(
    id: OfferID, lead: LeadID, account: AccountID, amount: Money, issued: CalendarDate,
    wasRequested: Bool, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.lead = lead
    self.account = account
    self.amount = amount
    self.issued = issued
    self.wasRequested = wasRequested
    self.isWithdrawn = isWithdrawn
  }
}

/// The deal on the way: opened when a lead enters SAL.
public struct Opportunity: Hashable, Sendable {
  /// The day it was opened.
  public var opened: CalendarDate
  /// What it may be worth, before an offer says so.
  public var amount: Money?
  /// The day a decision is expected.
  public var expectedClose: CalendarDate?

  /// Joins the parts of an opportunity.
  public init(opened: CalendarDate, amount: Money? = nil, expectedClose: CalendarDate? = nil) {
    self.opened = opened
    self.amount = amount
    self.expectedClose = expectedClose
  }
}

/// What was signed.
public struct Contract: Hashable, Sendable {
  /// The day of signature.
  public var signed: CalendarDate
  /// What it is worth.
  public var value: Money

  /// Joins the day and the value of a signature.
  public init(signed: CalendarDate, value: Money) {
    self.signed = signed
    self.value = value
  }
}
