// The rules in force as a text that can be read again.

extension WorkspaceSettings {
  /// The rules of scoring in force: the team's own text with its thresholds as they are now, or
  /// those of a new workspace.
  public var scoringText: String {
    guard !scoring.text.isEmpty else { return standardText }
    let lines = scoring.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var said: Set<String> = []
    var text = lines.map { line -> String in
      let keyword = line.prefix { !$0.isWhitespace && $0 != "#" }
      guard let number = threshold(named: keyword) else { return String(line) }
      said.insert(String(keyword))
      let remark = line.firstIndex(of: "#").map { "  " + line[$0...] } ?? ""
      return "\(keyword) \(number)\(remark)"
    }
    while text.last?.isEmpty == true { text.removeLast() }
    let missing = ["threshold", "fit-threshold"].filter { !said.contains($0) }
    text += missing.compactMap { name in threshold(named: name).map { "\(name) \($0)" } }
    return text.map { $0 + "\n" }.joined()
  }

  private func threshold(named name: some StringProtocol) -> Int? {
    switch name {
    case "threshold": scoreThreshold
    case "fit-threshold": fitThreshold
    default: nil
    }
  }

  private var standardText: String {
    let signals = Signal.allCases.compactMap { signal in
      scoring.signals[signal].map { "signal \(signal.rawValue) \($0.text)" }
    }
    let head = [
      "half-life \(scoring.halfLife.days)d", "threshold \(scoreThreshold)",
      "fit-threshold \(fitThreshold)",
    ]
    return (head + signals).map { $0 + "\n" }.joined()
  }
}

extension SignalRule {
  /// The rule as it is written: `10 again 15 most 40`.
  fileprivate var text: String {
    var text = String(first)
    if again != first { text += " again \(again)" }
    if let most { text += " most \(most)" }
    return text
  }
}
