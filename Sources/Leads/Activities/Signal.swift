/// What exactly was observed of a prospect, more finely than the kind of activity tells.
///
/// Source: the inputs of lead tracking in 000, 001, 002 and 003.
public enum Signal: String, CaseIterable, Hashable, Sendable {
  /// A page of the site was visited by somebody who is known.
  case visit
  /// The page of prices was visited.
  case pricingPage = "pricing-page"
  /// A white paper or another document was fetched.
  case download
  /// A link in an e-mail was followed.
  case click
  /// A newsletter was read.
  case newsletter
  /// A form was filled in.
  case form
  /// The form by which one asks for somebody of sales was filled in.
  case contactForm = "contact-form"
  /// A demonstration was asked for.
  case demoRequest = "demo-request"
  /// A webinar was signed up for.
  case webinarRegistration = "webinar-registration"
  /// A webinar was attended.
  case webinarAttendance = "webinar-attendance"
  /// A mailing was answered with interest.
  case positiveReply = "positive-reply"
  /// The prospect telephoned.
  case inboundCall = "inbound-call"
  /// The person signed up to be written to.
  case signUp = "sign-up"
  /// To be called back was asked for.
  case callBackRequest = "callback-request"
  /// A visitor was identified by the network address alone.
  case passiveVisit = "passive-visit"
  /// The person wants no more mailings.
  case unsubscription = "unsubscribe"
  /// The address takes no mail.
  case bounce
  /// The prospect said that they are not interested.
  case refusal

  /// The kind of activity that it is noted as, where no other is said.
  public var kind: ActivityKind {
    switch self {
    case .visit, .pricingPage, .click, .passiveVisit: .visit
    case .download: .download
    case .newsletter: .newsletter
    case .form, .contactForm, .demoRequest, .signUp, .callBackRequest: .form
    case .webinarRegistration, .webinarAttendance: .webinar
    case .positiveReply, .unsubscription, .bounce, .refusal: .email
    case .inboundCall: .call
    }
  }

  /// Who started it; of a mail that came back, we did.
  public var initiator: Initiator { self == .bounce ? .us : .prospect }

  /// Whether it proves interest (G03): more than a look, and nothing that turns away.
  public var provesInterest: Bool {
    switch self {
    case .download, .newsletter, .form, .contactForm, .demoRequest, .webinarRegistration,
      .webinarAttendance, .positiveReply, .inboundCall, .signUp, .callBackRequest:
      true
    case .visit, .pricingPage, .click, .passiveVisit, .unsubscription, .bounce, .refusal: false
    }
  }
}

extension Activity {
  /// What was observed: the signal that was noted, else what kind and outcome amount to; nil
  /// where they say nothing of the prospect's interest.
  public var observed: Signal? {
    if let signal { return signal }
    switch disposition {
    case .bounced: return .bounce
    case .notInterested, .doNotContact: return .refusal
    case .sent, .noAnswer, .voicemail, .callback, .interested, .meetingBooked, .gatekeeper,
      .referred, .wrongNumber, nil:
      break
    }
    guard initiator == .prospect else { return nil }
    switch kind {
    case .call: return .inboundCall
    case .email: return .positiveReply
    case .form: return .form
    case .download: return .download
    case .webinar: return .webinarRegistration
    case .newsletter: return .newsletter
    case .visit: return .visit
    case .meeting, .demo, .note: return nil
    }
  }

  /// Whether it proves interest of the prospect (G03).
  public var provesInterest: Bool {
    if let signal { return signal.provesInterest }
    return initiator == .prospect && kind.provesInterest
  }
}

extension ActivityDraft {
  /// A signal as it is usually noted: with its own kind, started by whom it comes from.
  public init(
    _ signal: Signal, at: Instant? = nil, text: String = "", reference: String? = nil
  ) {
    self.init(
      signal.kind, by: signal.initiator, isTwoWay: false, at: at, text: text, signal: signal,
      reference: reference)
  }
}
