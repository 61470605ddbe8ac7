import Testing

/// A rule of the house broken at a place.
struct Violation: Equatable, CustomStringConvertible {
  let path: String
  /// From 1; zero where the whole file or folder is meant.
  let line: Int
  let what: String

  var description: String {
    line == 0 ? "\(path): \(what)" : "\(path):\(line): \(what)"
  }
}

/// Records one failure that lists every violation.
func expectNone(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
  guard !violations.isEmpty else { return }
  let list = violations.map(\.description).joined(separator: "\n")
  Issue.record("\(list)", sourceLocation: sourceLocation)
}
