/// Why an edit was not kept.
///
/// Facts only: sentences are made elsewhere, in both languages.
public enum Refusal: Error, Hashable, Sendable {
  /// No lead has this identifier.
  case unknownLead(LeadID)
  /// No user has this identifier.
  case unknownUser(UserID)
  /// No contact of the lead's account has this identifier.
  case unknownContact(ContactID)
  /// Gates stopped it: errors for good, warnings until a reason is written.
  case gates(GateReport)
  /// Somebody else changed these fields since they were seen.
  case conflicts([FieldConflict])
  /// Somebody else qualified the lead since the form was opened.
  case supersededQualification(by: UserID, at: Instant)
  /// This field cannot be left empty.
  case empty(EditableField)
  /// This field cannot take this value.
  case invalid(EditableField, FieldValue)
  /// The lead has no main contact whose field could be changed; name the contact first.
  case noContact
  /// The reason `other` asks for a note.
  case noteRequired
  /// The lead has ended; reopen it first.
  case closed(Lane)
  /// The lead is not snoozed, so it cannot be resumed; or not ended, so not reopened.
  case notAside
  /// The answer to a hand-over is this user's to give, or that of others of sales.
  case answeredBySales(UserID)
  /// The lead was neither proposed to sales nor taken by them, so it cannot be sent back.
  case notHandedOver
  /// The day lies before today.
  case dayHasPassed(CalendarDate)
  /// This cannot be said of an activity of this kind.
  case unsuited(Disposition, to: ActivityKind)
  /// The amount is zero or below.
  case worthless(Money)
  /// The lead's person has no address by which they could be recognised again.
  case unrecognisable
  /// The person has a mail address and a number: say which of them does not work.
  case addressRequired
  /// Nothing forbids that the lead's person is contacted.
  case notSuppressed
  /// Somebody works the lead already, so that it cannot be claimed.
  case owned(by: UserID)
  /// Somebody else's claim still holds.
  case claimed(Claim)
  /// The lead is not claimed by whoever gives the claim up.
  case notClaimed
  /// Somebody would report to themselves, directly or through whoever they were to report to.
  case circularReport(UserID, to: UserID)
  /// A lead cannot be joined with itself.
  case mergedWithItself
  /// The lead is a part of this one now, which alone is worked on.
  case merged(into: LeadNumber)
  /// Both leads have a contract: two sales are no duplicates.
  case twoContracts
  /// The lead that would be given up stands further on, at this stage.
  case stageWouldBeLost(Stage)
  /// No cadence of the workspace has this name.
  case unknownCadence(CadenceName)
  /// The lead is in this cadence already; or that other lead of the same person is, where a
  /// number is given.
  case enrolled(CadenceName, lead: LeadNumber?)
  /// The cadence is not for leads that stand there.
  case unsuitedCadence(CadenceName, Lane)
  /// The lead is in no cadence that goes on.
  case notEnrolled
  /// The lead's cadence is not paused.
  case notPaused
}

/// What was attempted when gates were asked.
public enum Passage: Hashable, Sendable {
  /// Entering the book.
  case adding
  /// Climbing to another stage.
  case entering(Stage)
  /// Being taken back to a stage.
  case returning(Stage)
  /// Issuing an offer.
  case offering
  /// Ending before a project.
  case disqualifying
  /// Ending after a project.
  case losing
  /// Going to nurturing.
  case parking
  /// Confirming a temperature.
  case rating
  /// Rewriting what happened.
  case rewritingHistory
  /// Getting in touch.
  case contacting(ActivityKind)
  /// Giving points.
  case scoring
  /// Taking somebody off the list of those who are not to be contacted.
  case lifting
  /// Coming into a cadence.
  case enrolling(CadenceName)
  /// Being given to somebody.
  case assigning
}

/// All that the gates on one passage found.
public struct GateReport: Hashable, Sendable {
  /// What was attempted.
  public let passage: Passage
  /// What was found, in the order of codes; never empty.
  public let findings: [GateFinding]

  init(_ passage: Passage, _ findings: [GateFinding]) {
    self.passage = passage
    self.findings = findings
  }

  /// Whether a written reason would be enough.
  public var yieldsToReason: Bool { findings.allSatisfy { $0.severity == .warning } }

  /// All that is missing, errors first.
  public var missing: [Requirement] {
    (findings.filter { $0.severity == .error } + findings.filter { $0.severity != .error })
      .flatMap(\.missing)
  }
}

/// What one gate found missing.
public struct GateFinding: Hashable, Sendable {
  /// The gate.
  public let gate: GateCode
  /// Whether it refuses, or asks for a reason.
  public let severity: Severity
  /// What is missing; never empty.
  public let missing: [Requirement]
}

/// One thing that a gate asks for.
public enum Requirement: Hashable, Sendable {
  /// A move that the funnel allows from here: up to one of these, or back to that one.
  case allowedMove(from: Lane, to: Stage, up: [Stage], back: Stage?)
  /// A reason for going back.
  case reasonToReturn(from: Stage, to: Stage)
  /// A contact with a usable e-mail or phone.
  case reachableContact
  /// A proof of interest, or an inbound capture.
  case proofOfInterest
  /// A score at or above the threshold.
  case score(Int, threshold: Int)
  /// A letter that the policy wants further.
  case letters(QualificationPolicy.Shortfall, policy: QualificationPolicy)
  /// A logged conversation of both sides.
  case conversation
  /// A qualification, where the SQL stands by score alone.
  case qualification
  /// A project, named while running the four letters.
  case project
  /// A warm or hot temperature.
  case warmth(TemperatureReading)
  /// A day to buy by, inside the medium term.
  case horizon(CalendarDate?)
  /// Somebody of sales who takes the lead; the user who was named and may not.
  case acceptance(User?)
  /// An issued offer with amount and date, addressed to the lead's account.
  case offer
  /// The prospect's request for the offer.
  case offerRequest
  /// A signature's day and value.
  case contract
  /// The reason why MQL is skipped.
  case reasonToSkip(Stage)
  /// An end that fits the stage: lost from SAL and CO, disqualified before.
  case fittingEnd(at: Stage)
  /// A rating to correct: need and timeline known.
  case rating
  /// Where the lead comes from.
  case source
  /// Whose site it was captured on.
  case site
  /// History as it happened.
  case trueHistory
  /// That it is another lead than this one.
  case difference(from: Duplicate)
  /// Nothing that forbids contacting the person: this entry does.
  case freedom(Suppression)
  /// A new consent of the person, who objected by this entry.
  case consent(Suppression)
  /// A first contact, before anybody of this cadence is called.
  case priorContact(CadenceName)
  /// No other cadence for the same person: this one is under way.
  case onlyCadence(OtherEnrolment)
  /// Nobody else who seeks the person: this colleague was in touch.
  case noColleague(UserID, at: Instant)
  /// Room for one more: this person has as many already as their trade serves well.
  case room(User, most: Int)
}
