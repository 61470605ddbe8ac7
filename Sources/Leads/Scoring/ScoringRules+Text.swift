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
  private static let facts = [
    "headcount", "domain", "country", "city", "title", "origin", "channel", "source", "tag",
  ]

  mutating func read(_ line: Substring, number: Int) {
    var words = Words(line)
    guard let keyword = words.next() else { return }
    do throws(Fault) {
      switch keyword {
      case "half-life":
        guard halfLife == nil else { throw Fault(keyword, .saidTwice) }
        halfLife = try Self.halfLife(words.next())
      case "threshold":
        guard threshold == nil else { throw Fault(keyword, .saidTwice) }
        threshold = try Self.count(words.next())
      case "fit-threshold":
        guard fitThreshold == nil else { throw Fault(keyword, .saidTwice) }
        fitThreshold = try Self.number(words.next())
      case "signal": try readSignal(&words)
      case "fit": try readFit(&words)
      default: throw Fault(keyword, .unknownKeyword(Self.keywords))
      }
      if let more = words.next() { throw Fault(more, .tooMuch) }
    } catch {
      faults.append(ScoringFault(line: number, word: error.word, reason: error.reason))
    }
  }

  private mutating func readSignal(_ words: inout Words) throws(Fault) {
    let name = words.next() ?? ""
    guard let signal = Signal(rawValue: name) else {
      throw Fault(name, .unknownName(Signal.allCases.map(\.rawValue)))
    }
    guard signals[signal] == nil else { throw Fault(name, .saidTwice) }
    let first = try Self.number(words.next())
    var again: Int?
    var most: Int?
    while let word = words.next() {
      switch word {
      case "again" where again == nil: again = try Self.number(words.next())
      case "most" where most == nil: most = try Self.count(words.next())
      default: throw Fault(word, .tooMuch)
      }
    }
    signals[signal] = SignalRule(first, again: again, most: most)
  }

  private mutating func readFit(_ words: inout Words) throws(Fault) {
    let fact = words.next() ?? ""
    guard Self.facts.contains(fact) else { throw Fault(fact, .unknownName(Self.facts)) }
    let test = try Self.test(fact, words.next() ?? "")
    fit.append(FitRule(test, try Self.number(words.next())))
  }

  private static func test(_ fact: String, _ word: String) throws(Fault) -> FitRule.Test {
    let value = Folding.fold(word.trimmed)
    switch fact {
    case "headcount": return try headcount(word)
    case "domain":
      guard value == "own" || value == "free" else { throw Fault(word, .noValue(["own", "free"])) }
      return .domain(isOwn: value == "own")
    case "origin": return .origin(try code(word))
    case "channel": return .channel(try code(word))
    default: break
    }
    guard !value.isEmpty else { throw Fault(word, .noValue([])) }
    switch fact {
    case "country": return .country(value)
    case "city": return .city(value)
    case "title": return .title(value)
    case "source": return .source(value)
    default: return .tag(value)
    }
  }

  private static func code<Code: RawRepresentable<String> & CaseIterable>(
    _ word: String
  ) throws(Fault) -> Code {
    guard let code = Code(rawValue: word) else {
      throw Fault(word, .noValue(Code.allCases.map(\.rawValue)))
    }
    return code
  }

  /// Reads `20..999`, `20..` or `..999`.
  private static func headcount(_ word: String) throws(Fault) -> FitRule.Test {
    guard let dots = word.firstRange(of: "..") else {
      throw Fault(word, .noValue(["20..999", "20..", "..999"]))
    }
    let (left, right) = (word[..<dots.lowerBound], word[dots.upperBound...])
    let from = left.isEmpty ? nil : try count(String(left))
    let to = right.isEmpty ? nil : try count(String(right))
    if let from, let to, from > to { throw Fault(word, .noValue(["\(to)..\(from)"])) }
    return .headcount(from: from, to: to)
  }

  private static func halfLife(_ word: String?) throws(Fault) -> HalfLife {
    let text = word ?? ""
    let digits = text.hasSuffix("d") || text.hasSuffix("j") ? String(text.dropLast()) : text
    guard let found = Int(digits).flatMap(HalfLife.init(rawValue:)) else {
      throw Fault(text, .noHalfLife(HalfLife.allCases.map(\.days)))
    }
    return found
  }

  private static func count(_ word: String?) throws(Fault) -> Int {
    let number = try number(word)
    guard number >= 0 else { throw Fault(word ?? "", .noNumber) }
    return number
  }

  /// Reads a number of points, `+5` and `−50` too.
  private static func number(_ word: String?) throws(Fault) -> Int {
    let plain = (word ?? "").map { $0 == "\u{2212}" ? "-" : String($0) }.joined()
    guard let number = Int(plain), abs(number) <= mostPoints else {
      throw Fault(word ?? "", .noNumber)
    }
    return number
  }

  /// More points than this for one event are a slip.
  private static let mostPoints = 10_000

  private struct Fault: Error {
    let word: String
    let reason: ScoringFault.Reason

    init(_ word: String, _ reason: ScoringFault.Reason) {
      self.word = word
      self.reason = reason
    }
  }

  /// The words of a line before its remark; quotation marks join several into one.
  private struct Words {
    private var rest: [String]

    init(_ line: Substring) {
      var words: [String] = []
      var current: String?
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
          current = current ?? ""
        } else if !isQuoted, character == "#" {
          break
        } else if !isQuoted, character.isWhitespace {
          if let word = current { words.append(word) }
          current = nil
        } else {
          current = (current ?? "") + String(character)
        }
      }
      if let word = current { words.append(word) }
      rest = words.reversed()
    }

    mutating func next() -> String? { rest.popLast() }
  }
}
