/// What a card may show of a lead below its name.
package enum CardField: String, CaseIterable, Sendable {
  /// On the left of a line.
  case contact, letters, action, source, owner
  /// On the right.
  case value, age, score

  /// Whether it stands on the right of its line.
  var isOnTheRight: Bool {
    switch self {
    case .contact, .letters, .action, .source, .owner: false
    case .value, .age, .score: true
    }
  }

  /// What cards show until told otherwise.
  package static let usual: Set<CardField> = [.contact, .letters, .action, .value, .age]
}

/// Which field stands where on a card of several lines.
struct CardLines: Equatable {
  /// The lines below the name, each with what stands left and right.
  let lines: [(left: CardField?, right: CardField?)]

  /// How many lines stand below the name on a card of four.
  static let most = 3

  init(_ fields: Set<CardField>) {
    let left = CardField.allCases.filter { fields.contains($0) && !$0.isOnTheRight }
    let right = CardField.allCases.filter { fields.contains($0) && $0.isOnTheRight }
    lines = (0..<max(left.count, right.count)).prefix(Self.most).map { place in
      (
        left.indices.contains(place) ? left[place] : nil,
        right.indices.contains(place) ? right[place] : nil
      )
    }
  }

  static func == (one: Self, other: Self) -> Bool {
    one.lines.elementsEqual(other.lines) { $0 == $1 }
  }
}
