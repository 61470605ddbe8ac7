// The rules as a team writes them down: one a line, `#` before a remark.

/// What a text of scoring rules says, thresholds included.
public struct ScoringText: Hashable, Sendable {
  /// The rules.
  public let rules: ScoringRules
  /// Points from which an MQL is proposed; nil where the text names none.
  public let threshold: Int?
  /// Points of fit that it asks for beside; nil where the text names none.
  public let fitThreshold: Int?

  /// Reads a text, or tells every line that cannot be read.
  ///
  /// A signal that the text does not name is worth nothing; a half-life that it does not name is
  /// that of a new workspace.
  public init(_ text: String) throws(ScoringFaults) {
    var reader = ScoringReader()
    for (place, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      reader.read(line, number: place + 1)
    }
    guard reader.faults.isEmpty else { throw ScoringFaults(list: reader.faults) }
    rules = ScoringRules(
      halfLife: reader.halfLife ?? .standard, signals: reader.signals, fit: reader.fit,
      text: text)
    threshold = reader.threshold
    fitThreshold = reader.fitThreshold
  }
}

/// Lines of a text of rules that cannot be read; never none.
public struct ScoringFaults: Error, Hashable, Sendable {
  /// The faults, in the order of lines.
  public let list: [ScoringFault]
}

/// What is wrong with one line of a text of rules.
public struct ScoringFault: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The word at fault as it was typed; empty where one is missing.
  public let word: String
  /// What is wrong.
  public let reason: Reason

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// A line begins with none of these words.
    case unknownKeyword([String])
    /// No signal, or no fact for fit, bears this name; those there are.
    case unknownName([String])
    /// Something is said twice.
    case saidTwice
    /// A number is wanted.
    case noNumber
    /// A half-life is one of these, in days.
    case noHalfLife([Int])
    /// A value is wanted of these; none where any words will do.
    case noValue([String])
    /// Nothing more can be said on the line.
    case tooMuch
    /// It is not said who is given the leads.
    case nobody
    /// No lead comes so far: an earlier line, whose number the word is, is for every lead.
    case neverReached
  }
}

/// Reads the rules line by line.
private struct ScoringReader {
  private(set) var halfLife: HalfLife?
  private(set) var threshold: Int?
  private(set) var fitThreshold: Int?
  private(set) var signals: [Signal: SignalRule] = [:]
  private(set) var fit: [FitRule] = []
  private(set) var faults: [ScoringFault] = []

  private static let keywords = ["half-life", "threshold", "fit-threshold", "signal", "fit"]

  mutating func read(_ line: Substring, number: Int) {
    var words = RuleWords(line)
    guard let keyword = words.next() else { return }
    do throws(RuleFault) {
      switch keyword {
      case "half-life":
        guard halfLife == nil else { throw RuleFault(keyword, .saidTwice) }
        halfLife = try Self.halfLife(words.next())
      case "threshold":
        guard threshold == nil else { throw RuleFault(keyword, .saidTwice) }
        threshold = try Self.count(words.next())
      case "fit-threshold":
        guard fitThreshold == nil else { throw RuleFault(keyword, .saidTwice) }
        fitThreshold = try Self.number(words.next())
      case "signal": try readSignal(&words)
      case "fit": try readFit(&words)
      default: throw RuleFault(keyword, .unknownKeyword(Self.keywords))
      }
      if let more = words.next() { throw RuleFault(more, .tooMuch) }
    } catch {
      faults.append(ScoringFault(line: number, word: error.word, reason: error.reason))
    }
  }

  private mutating func readSignal(_ words: inout RuleWords) throws(RuleFault) {
    let name = words.next() ?? ""
    guard let signal = Signal(rawValue: name) else {
      throw RuleFault(name, .unknownName(Signal.allCases.map(\.rawValue)))
    }
    guard signals[signal] == nil else { throw RuleFault(name, .saidTwice) }
    let first = try Self.number(words.next())
    var again: Int?
    var most: Int?
    while let word = words.next() {
      switch word {
      case "again" where again == nil: again = try Self.number(words.next())
      case "most" where most == nil: most = try Self.count(words.next())
      default: throw RuleFault(word, .tooMuch)
      }
    }
    signals[signal] = SignalRule(first, again: again, most: most)
  }

  private mutating func readFit(_ words: inout RuleWords) throws(RuleFault) {
    let fact = words.next() ?? ""
    let facts = FitRule.Test.facts
    guard facts.contains(fact) else { throw RuleFault(fact, .unknownName(facts)) }
    let test = try FitRule.Test(fact, words.next() ?? "")
    fit.append(FitRule(test, try Self.number(words.next())))
  }

  private static func halfLife(_ word: String?) throws(RuleFault) -> HalfLife {
    let text = word ?? ""
    let digits = text.hasSuffix("d") || text.hasSuffix("j") ? String(text.dropLast()) : text
    guard let found = Int(digits).flatMap(HalfLife.init(rawValue:)) else {
      throw RuleFault(text, .noHalfLife(HalfLife.allCases.map(\.days)))
    }
    return found
  }

  private static func count(_ word: String?) throws(RuleFault) -> Int {
    let number = try number(word)
    guard number >= 0 else { throw RuleFault(word ?? "", .noNumber) }
    return number
  }

  /// Reads a number of points, `+5` and `−50` too.
  private static func number(_ word: String?) throws(RuleFault) -> Int {
    let plain = (word ?? "").map { $0 == "\u{2212}" ? "-" : String($0) }.joined()
    guard let number = Int(plain), abs(number) <= mostPoints else {
      throw RuleFault(word ?? "", .noNumber)
    }
    return number
  }

  /// More points than this for one event are a slip.
  private static let mostPoints = 10_000
}
