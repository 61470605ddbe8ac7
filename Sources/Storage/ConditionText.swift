public import Leads

/// A condition as SQL with its parameters apart: `?` in the text, in order.
public struct ConditionText: Sendable {
  /// The text, true of the leads that meet the condition.
  public private(set) var text = ""
  /// What the question marks stand for.
  public private(set) var parameters: [StoredValue] = []
  private let score: String
  private let word: @Sendable (String) -> (text: String, parameters: [StoredValue])?

  /// Writes a condition down; `score` is the expression for the score, and `word` gives the
  /// engine's own test for a word that begins so, nil for one that no lead can hold.
  public init(
    _ condition: Condition, score: String = DerivedColumn.scoreUntil.rawValue,
    word: @escaping @Sendable (String) -> (text: String, parameters: [StoredValue])?
  ) {
    self.score = score
    self.word = word
    write(condition)
  }

  private mutating func write(_ condition: Condition) {
    switch condition {
    case .all(let conditions): join(conditions, by: " AND ", empty: "TRUE")
    case .any(let conditions): join(conditions, by: " OR ", empty: "FALSE")
    case .not(let condition):
      // What is not known does not hold: without the last words SQL would know neither.
      text += "("
      write(condition)
      text += ") IS NOT TRUE"
    case .range(.suppressedUntil, let from, let to):
      // Few leads are marked: they are looked up once, where each lead would have to be asked.
      text += "number IN (SELECT number FROM lead WHERE suppressions IS NOT NULL AND "
      write(.suppressedUntil, from: from, to: to)
      text += ")"
    // Likewise for those in a cadence, of which an index of their own tells.
    case .text(.cadence, let name, _):
      text += "number IN (\(Self.inCadence) AND cadence = ?)"
      parameters.append(.text(name))
    case .empty(.cadence):
      text += "number NOT IN (\(Self.inCadence))"
    case .range(let column, let from, let to): write(column, from: from, to: to)
    case .text(let column, let wanted, let isPrefix):
      write(column, wanted, isPrefix: isPrefix)
    case .empty(let column): text += "\(name(of: column)) IS NULL"
    case .word(let beginning):
      guard let test = word(beginning) else {
        text += "FALSE"
        return
      }
      text += test.text
      parameters += test.parameters
    }
  }

  // An entry about the person since then has ended it, whichever lead that came by.
  private static let inCadence = """
    SELECT number FROM lead WHERE cadence_state <> 'ended' AND (suppressed_until IS NULL OR \
    suppressed_until < cadence_begun / 86400000)
    """

  private mutating func join(_ conditions: [Condition], by joint: String, empty: String) {
    guard let first = conditions.first else {
      text += empty
      return
    }
    guard conditions.count > 1 else { return write(first) }
    text += "("
    for (index, condition) in conditions.enumerated() {
      if index > 0 { text += joint }
      write(condition)
    }
    text += ")"
  }

  private func name(of column: IndexedColumn) -> String {
    column == .score ? score : column.testName
  }

  private mutating func write(_ column: IndexedColumn, from: Int?, to: Int?) {
    let name = name(of: column)
    switch (from, to) {
    case (nil, nil): text += "\(name) IS NOT NULL"
    case (let from?, let to?) where from == to:
      text += "\(name) = ?"
      parameters.append(.integer(from))
    case (let from?, let to?):
      text += "\(name) BETWEEN ? AND ?"
      parameters += [.integer(from), .integer(to)]
    case (let from?, nil):
      text += "\(name) >= ?"
      parameters.append(.integer(from))
    case (nil, let to?):
      text += "\(name) <= ?"
      parameters.append(.integer(to))
    }
  }

  private mutating func write(_ column: IndexedColumn, _ wanted: String, isPrefix: Bool) {
    if column.holdsIdentifiers {
      guard let id = Identifier<AnyRecord>(wanted) else {
        text += "FALSE"
        return
      }
      text += "\(column.testName) = ?"
      parameters.append(.identifier(id))
    } else if isPrefix {
      // The last scalar of all sorts behind whatever may follow the prefix.
      text += "(\(column.testName) >= ? AND \(column.testName) < ?)"
      parameters += [.text(wanted), .text(wanted + "\u{10FFFF}")]
    } else {
      text += "\(column.testName) = ?"
      parameters.append(.text(wanted))
    }
  }
}
