// The grammar that rules of fit and of assignment have in common.

/// What is wrong with a word of a rule.
struct RuleFault: Error {
  let word: String
  let reason: ScoringFault.Reason

  init(_ word: String, _ reason: ScoringFault.Reason) {
    self.word = word
    self.reason = reason
  }
}

/// The words of a line before its remark; quotation marks join several into one.
struct RuleWords {
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

extension FitRule.Test {
  /// The facts that can be asked about, by the words that name them.
  static let facts = [
    "headcount", "domain", "country", "city", "title", "origin", "channel", "source", "tag",
  ]

  /// Reads what is asked of one of these facts.
  init(_ fact: String, _ word: String) throws(RuleFault) {
    let value = Folding.fold(word.trimmed)
    switch fact {
    case "headcount":
      self = try Self.headcount(word)
      return
    case "domain":
      guard value == "own" || value == "free" else {
        throw RuleFault(word, .noValue(["own", "free"]))
      }
      self = .domain(isOwn: value == "own")
      return
    case "origin":
      self = .origin(try Self.code(word))
      return
    case "channel":
      self = .channel(try Self.code(word))
      return
    default: break
    }
    guard !value.isEmpty else { throw RuleFault(word, .noValue([])) }
    switch fact {
    case "country": self = .country(value)
    case "city": self = .city(value)
    case "title": self = .title(value)
    case "source": self = .source(value)
    default: self = .tag(value)
    }
  }

  private static func code<Code: RawRepresentable<String> & CaseIterable>(
    _ word: String
  ) throws(RuleFault) -> Code {
    guard let code = Code(rawValue: word) else {
      throw RuleFault(word, .noValue(Code.allCases.map(\.rawValue)))
    }
    return code
  }

  /// Reads `20..999`, `20..` or `..999`.
  private static func headcount(_ word: String) throws(RuleFault) -> FitRule.Test {
    guard let dots = word.firstRange(of: "..") else {
      throw RuleFault(word, .noValue(["20..999", "20..", "..999"]))
    }
    let (left, right) = (word[..<dots.lowerBound], word[dots.upperBound...])
    let from = left.isEmpty ? nil : try count(String(left))
    let to = right.isEmpty ? nil : try count(String(right))
    if let from, let to, from > to { throw RuleFault(word, .noValue(["\(to)..\(from)"])) }
    return .headcount(from: from, to: to)
  }

  /// More people than this is a slip.
  private static let mostPeople = 10_000

  private static func count(_ word: String) throws(RuleFault) -> Int {
    guard let number = Int(word), (0...mostPeople).contains(number) else {
      throw RuleFault(word, .noNumber)
    }
    return number
  }
}
