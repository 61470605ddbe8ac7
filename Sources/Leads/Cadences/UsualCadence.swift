/// The twelve cadences that every workspace has.
///
/// Their days are the rule book's defaults, read as working days; a team that wants others makes
/// a copy under a name of its own.
public enum UsualCadence: String, CaseIterable, Hashable, Sendable {
  /// Calls to somebody who does not know us.
  case coldCalling = "cold-calling"
  /// Mails to somebody who does not know us.
  case coldEmailing = "cold-emailing"
  /// Asking by mail who deals with the matter, and calling nobody unannounced.
  case coldCalling2 = "cold-calling-2"
  /// The last mail alone.
  case breakup = "breakup-mail"
  /// The call within the hour after a sign of theirs.
  case welcomeCall = "welcome-call"
  /// The call that runs the four letters.
  case qualification = "qualification-call"
  /// A relation by a social network.
  case socialSelling = "social-selling"
  /// Everything around an event online.
  case webinar
  /// The first answer to whoever got in touch.
  case inboundResponse = "inbound-response"
  /// Something to read now and then.
  case nurturing
  /// What is left to settle before a signature.
  case closing
  /// The review with a customer, every quarter.
  case review = "business-review"

  /// The name by which it is enrolled in.
  public var name: CadenceName { CadenceName(rawValue: rawValue) }

  /// Its steps and what ends it.
  public var cadence: Cadence {
    switch self {
    case .coldCalling: coldCalls
    case .coldEmailing: coldMails
    case .coldCalling2: askedByMail
    case .breakup:
      Cadence(
        name, for: .outbound, stops: Self.anyAnswer.union([.bounce]),
        [CadenceStep(.days(0), .email, breakup: true)])
    case .welcomeCall: welcome
    case .qualification:
      Cadence(
        name, for: .inbound, stops: [.qualified, .refusal, .wrongNumber],
        Self.steps(.call, on: [0, 2, 5]))
    case .socialSelling:
      Cadence(
        name, for: .outbound, stops: Self.anyAnswer, pauses: [.signal],
        Self.steps(.social, on: [0, 2, 5, 8, 12]))
    case .webinar: aroundAnEvent
    case .inboundResponse: firstAnswer
    case .nurturing:
      // Twelve working days are two to three weeks, whatever holidays lie between.
      Cadence(
        name, for: .nurture, stops: Self.anyAnswer.union([.signal, .score]), every: 12,
        [CadenceStep(.days(0), .email)])
    case .closing: lastSteps
    case .review: quarterly
    }
  }

  /// The twelve, in the order of the rule book.
  public static let cadences = allCases.map(\.cadence)

  private static let anyAnswer: Set<CadenceBreak> = [
    .reply, .conversation, .meeting, .referral, .refusal,
  ]

  private var coldCalls: Cadence {
    Cadence(
      name, for: .outbound, stops: [.conversation, .meeting, .referral, .refusal, .wrongNumber],
      pauses: [.reply, .signal], Self.steps(.call, on: [0, 2, 5, 9]))
  }

  private var coldMails: Cadence {
    Cadence(
      name, for: .outbound, stops: Self.anyAnswer.union([.bounce]), pauses: [.signal],
      Self.steps(.email, on: [0, 3, 7]) + [CadenceStep(.days(14), .email, breakup: true)])
  }

  private var askedByMail: Cadence {
    var cadence = Cadence(
      name, for: .outbound, stops: [.refusal, .bounce, .meeting],
      pauses: [.reply, .conversation, .signal],
      Self.steps(.email, on: [0, 3]) + [
        CadenceStep(.days(0), .email, onReferral: true),
        CadenceStep(.days(2), .call, onReferral: true),
      ])
    cadence.isCold = true
    return cadence
  }

  private var welcome: Cadence {
    Cadence(
      name, for: .inbound, stops: [.conversation, .meeting, .referral, .refusal, .wrongNumber],
      pauses: [.reply],
      [CadenceStep(.minutes(60), .call)] + Self.steps(.call, on: [1, 2])
        + [CadenceStep(.days(3), .email)])
  }

  private var aroundAnEvent: Cadence {
    Cadence(
      name, for: .inbound, pauses: [.refusal],
      [
        CadenceStep(.days(-10), .email), CadenceStep(.days(-7), .email),
        CadenceStep(.days(-1), .email), CadenceStep(.days(-1), .callOrEmail),
        CadenceStep(.days(0), .event), CadenceStep(.days(1), .email),
      ])
  }

  private var firstAnswer: Cadence {
    Cadence(
      name, for: .inbound, stops: Self.anyAnswer,
      [
        CadenceStep(.minutes(60), .callOrEmail), CadenceStep(.days(1), .callOrEmail),
        CadenceStep(.days(3), .email),
      ])
  }

  private var lastSteps: Cadence {
    Cadence(
      name, for: .sale, pauses: [.refusal],
      [
        CadenceStep(.days(0), .task), CadenceStep(.days(1), .task),
        CadenceStep(.days(3), .email), CadenceStep(.days(7), .call),
      ])
  }

  private var quarterly: Cadence {
    // Sixty-three working days are a quarter.
    Cadence(
      name, for: .customer, pauses: [.refusal], every: 63,
      [
        CadenceStep(.days(0), .task), CadenceStep(.days(3), .email),
        CadenceStep(.days(10), .meeting), CadenceStep(.days(12), .email),
      ])
  }

  private static func steps(_ channel: CadenceChannel, on days: [Int]) -> [CadenceStep] {
    days.map { CadenceStep(.days($0), channel) }
  }
}
