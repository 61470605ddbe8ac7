extension Condition {
  /// What is left to ask of the leads of one lane, where lane and stage are known: nothing where
  /// it is `.all([])`, and `.any([])` where none of them meets the condition.
  ///
  /// At the side a lead may stand at any stage.
  public func within(_ lane: Lane) -> Condition {
    switch self {
    case .all(let conditions):
      let rest = conditions.map { $0.within(lane) }.filter { $0 != .always }
      return rest.contains(.never) ? .never : .all(rest)
    case .any(let conditions):
      let rest = conditions.map { $0.within(lane) }.filter { $0 != .never }
      return rest.contains(.always) ? .always : .any(rest)
    case .not(let condition):
      let rest = condition.within(lane)
      return rest == .always ? .never : rest == .never ? .always : .not(rest)
    case .range(.lane, let from, let to):
      return .constant(Self.lies(lane.rank, from, to))
    case .range(.stage, let from, let to):
      guard case .stage(let stage) = lane else { return self }
      return .constant(Self.lies(stage.rawValue, from, to))
    case .range, .text, .empty, .word: return self
    }
  }

  /// What every lead meets, and what none does.
  private static let always = Condition.all([])
  private static let never = Condition.any([])

  private static func constant(_ holds: Bool) -> Condition { holds ? always : never }

  private static func lies(_ number: Int, _ from: Int?, _ to: Int?) -> Bool {
    from.map { $0 <= number } ?? true && to.map { number <= $0 } ?? true
  }

  /// Whether words are asked for that every lead must hold.
  public var asksForWords: Bool {
    switch self {
    case .word: true
    case .all(let conditions): conditions.contains(where: \.asksForWords)
    case .any, .not, .range, .text, .empty: false
    }
  }
}
