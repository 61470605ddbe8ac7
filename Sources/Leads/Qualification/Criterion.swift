/// One of the four letters of BANT.
public enum Criterion: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Is there money, or could it be found?
  case budget
  /// Who decides, recommends, approves, holds back?
  case authority
  /// What would our offer answer?
  case need
  /// How far is the project, and when do they mean to buy?
  case timeline

  /// The letter, the same in both languages.
  public var letter: Character {
    switch self {
    case .budget: "B"
    case .authority: "A"
    case .need: "N"
    case .timeline: "T"
    }
  }

  /// The name typed on the command line and in filters.
  public var name: String {
    switch self {
    case .budget: "budget"
    case .authority: "authority"
    case .need: "need"
    case .timeline: "timeline"
    }
  }

  /// Reads a name or a letter in either case; `time` is understood too.
  public init?(_ text: some StringProtocol) {
    let wanted = text.lowercased()
    let match = Criterion.allCases.first {
      $0.name == wanted || String($0.letter).lowercased() == wanted
    }
    guard let criterion = match ?? (wanted == "time" ? .timeline : nil) else { return nil }
    self = criterion
  }

  /// In the order of the acronym.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How far one criterion is answered, with what supports it.
public enum CriterionStatus: Hashable, Sendable {
  /// Nothing is known; not the same as no.
  case unknown
  /// Something is known, not enough.
  case partial(Evidence)
  /// Known well enough to justify sales time.
  case sufficient(Evidence)
  /// The answer rules a sale out.
  case blocking(Evidence)

  /// The status without what supports it.
  public var level: CriterionLevel {
    switch self {
    case .unknown: .unknown
    case .partial: .partial
    case .sufficient: .sufficient
    case .blocking: .blocking
    }
  }

  /// What supports the status; nil when nothing is known.
  public var evidence: Evidence? {
    switch self {
    case .unknown: nil
    case .partial(let evidence), .sufficient(let evidence), .blocking(let evidence): evidence
    }
  }

  /// Joins a level with its evidence; unknown has none.
  public init(_ level: CriterionLevel, _ evidence: Evidence) {
    self =
      switch level {
      case .unknown: .unknown
      case .partial: .partial(evidence)
      case .sufficient: .sufficient(evidence)
      case .blocking: .blocking(evidence)
      }
  }
}

/// A criterion's status alone, for cards, filters and counts.
public enum CriterionLevel: Int, CaseIterable, Hashable, Sendable {
  /// Nothing is known.
  case unknown
  /// Something is known, not enough.
  case partial
  /// Known well enough.
  case sufficient
  /// Rules a sale out.
  case blocking

  /// The name typed on the command line.
  public var name: String {
    switch self {
    case .unknown: "unknown"
    case .partial: "partial"
    case .sufficient: "sufficient"
    case .blocking: "blocking"
    }
  }

  /// Reads a name in either case.
  public init?(_ name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let level = Self.allCases.first(where: { $0.name == wanted }) else { return nil }
    self = level
  }

  /// The sign in filters and plain text: `?` unknown, `~` partial, `+` sufficient, `!` blocking.
  public var sign: Character {
    switch self {
    case .unknown: "?"
    case .partial: "~"
    case .sufficient: "+"
    case .blocking: "!"
    }
  }
}

/// What supports an answer: the words, who noted them, and when.
public struct Evidence: Hashable, Sendable {
  /// What was learnt, in the words of whoever noted it; may be empty.
  public var text: String
  /// Who noted it.
  public var author: UserID
  /// When it was noted; staleness counts from here.
  public var noted: Instant
  /// The conversation it comes from, where one is recorded.
  public var source: ActivityID?

  /// Joins the words with their author, their instant and their source.
  public init(text: String, author: UserID, noted: Instant, source: ActivityID? = nil) {
    self.text = text
    self.author = author
    self.noted = noted
    self.source = source
  }
}
