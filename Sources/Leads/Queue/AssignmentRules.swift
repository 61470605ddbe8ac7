// Who is given which leads, as a team writes it down: one rule a line, `#` before a remark.

/// The rules by which leads are given out; the first that fits a lead decides.
public struct AssignmentRules: Hashable, Sendable {
  /// The rules, in the order of the text.
  public let rules: [AssignmentRule]

  /// Reads a text, or tells every line that cannot be read.
  public init(_ text: String) throws(ScoringFaults) {
    var rules: [AssignmentRule] = []
    var faults: [ScoringFault] = []
    for (place, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      do throws(RuleFault) {
        guard let rule = try AssignmentRule(line, number: place + 1) else { continue }
        if let last = rules.last, last.tests.isEmpty {
          throw RuleFault("\(last.line)", .neverReached)
        }
        rules.append(rule)
      } catch {
        faults.append(ScoringFault(line: place + 1, word: error.word, reason: error.reason))
      }
    }
    guard faults.isEmpty else { throw ScoringFaults(list: faults) }
    self.rules = rules
  }

  /// The words of the rules that name nobody and no role, line by line.
  public func faults(among users: [User]) -> [ScoringFault] {
    rules.flatMap { rule in
      User.named(in: rule.people, among: users).unknown
        .filter { Role(rawValue: Folding.fold($0)) == nil }
        .map {
          ScoringFault(
            line: rule.line, word: $0,
            reason: .unknownName(users.map(\.name) + Role.allCases.map(\.rawValue)))
        }
    }
  }

  /// The first rule that fits a lead; nil where none does.
  public func rule(for file: LeadFile) -> AssignmentRule? {
    rules.first { rule in rule.tests.allSatisfy { file.holds($0) } }
  }
}

/// Leads of a kind, and who is given them.
public struct AssignmentRule: Hashable, Sendable {
  /// Its line in the text, counted from 1.
  public let line: Int
  /// What must hold of a lead; it is for every lead where there is nothing.
  public let tests: [FitRule.Test]
  /// Who is given them in turn, by names and roles with commas between.
  public let people: String

  /// Reads `country france headcount 200.. to ae, léa`; nil for a line that says nothing.
  fileprivate init?(_ line: Substring, number: Int) throws(RuleFault) {
    var words = RuleWords(line)
    var tests: [FitRule.Test] = []
    guard var word = words.next() else { return nil }
    while word != Self.divider {
      guard FitRule.Test.facts.contains(word) else {
        throw RuleFault(word, .unknownName(FitRule.Test.facts + [Self.divider]))
      }
      tests.append(try FitRule.Test(word, words.next() ?? ""))
      guard let next = words.next() else { throw RuleFault("", .nobody) }
      word = next
    }
    var people: [String] = []
    while let name = words.next() { people.append(name) }
    let list = people.joined(separator: " ")
    guard list.contains(where: { $0 != "," && !$0.isWhitespace }) else {
      throw RuleFault("", .nobody)
    }
    (self.line, self.tests, self.people) = (number, tests, list)
  }

  /// Stands before those who are given the leads.
  private static let divider = "to"
}

extension WorkspaceSettings {
  /// The rules by which leads are given out; none where the team wrote none down.
  public var assignmentRules: [AssignmentRule] {
    (try? AssignmentRules(assignmentText))?.rules ?? []
  }
}
