import Leads

/// Words that were perhaps meant instead of one that is not known.
enum Suggestion {
  /// At most three of `names` that resemble `word`, the nearest first.
  static func nearest(to word: String, among names: [String]) -> [String] {
    let wanted = Array(Folding.fold(word).unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let limit = wanted.count < 4 ? 1 : min(3, wanted.count / 2)
    let ranked = names.enumerated().compactMap { place, name -> (Int, Int, String)? in
      let candidate = Array(Folding.fold(name).unicodeScalars)
      let distance = distance(wanted, candidate)
      if distance <= limit { return (distance, place, name) }
      let begins = wanted.count > 1 && candidate.starts(with: wanted)
      return begins ? (limit + 1, place, name) : nil
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// How many scalars must be added, dropped, replaced, or swapped with their neighbour.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (scalar == other ? 0 : 1))
        if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
