import Leads
import Storage

/// A range of a column that has an index of its own within a lane.
struct IndexedRange {
  /// True of the leads inside; question marks stand for the bounds.
  let text: String
  let parameters: [StoredValue]

  /// `order` names the index, whose expression the text repeats letter for letter.
  fileprivate init(_ order: CardOrder, from: Int?, to: Int?, _ format: Int) {
    let bounds = [(">=", from), ("<=", to)].compactMap { sign, bound in
      bound.map { (text: "\(order.rankText(format)) \(sign) ?", value: StoredValue.integer($0)) }
    }
    text = bounds.map(\.text).joined(separator: " AND ")
    parameters = bounds.map(\.value)
  }
}

extension Condition {
  /// Ranges that every lead that meets the condition lies in.
  func indexedRanges(_ format: Int) -> [IndexedRange] {
    switch self {
    case .all(let conditions): conditions.flatMap { $0.indexedRanges(format) }
    case .range(.lastActivity, let from, let to) where from != nil || to != nil:
      [IndexedRange(.idle, from: from, to: to, format)]
    // A lead without a value stands in the index below nought.
    case .range(.value, let from?, let to) where from > CardOrder.noValue:
      [IndexedRange(.value, from: from, to: to, format)]
    case .range(.score, let from?, let to): [IndexedRange(.score, from: from, to: to, format)]
    case .any, .not, .range, .text, .empty, .word: []
    }
  }
}
