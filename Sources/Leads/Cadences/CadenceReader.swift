/// Reads a file of cadences line by line.
struct CadenceReader {
  private var cadences: [Cadence] = []
  private var cadence: Cadence?
  private var line = 0
  // Where the cadence in hand begins, and where its steps stand.
  private var begins = 0
  private var stepLines: [Int] = []

  static func read(_ text: String) throws(CadenceFault) -> [Cadence] {
    var reader = CadenceReader()
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for line in lines {
      reader.line += 1
      try reader.take(String(line).trimmed)
    }
    try reader.close()
    return reader.cadences
  }

  private mutating func take(_ text: String) throws(CadenceFault) {
    guard !text.isEmpty, text.first != "#" else { return }
    if text.first == "[" {
      try close()
      return try open(text)
    }
    guard cadence != nil, let sign = text.firstIndex(of: "=") else { throw fault(.notALine, text) }
    let field = String(text[..<sign]).trimmed
    let value = String(text[text.index(after: sign)...]).trimmed
    guard value.count <= CadenceText.longestWords else {
      throw fault(.tooLong(CadenceText.longestWords), field)
    }
    try set(field, value)
  }

  private mutating func open(_ text: String) throws(CadenceFault) {
    let typed = text.dropFirst().dropLast(text.last == "]" ? 1 : 0)
    guard text.last == "]", let name = CadenceName(typed: typed) else {
      throw fault(.badName, String(typed))
    }
    guard UsualCadence(rawValue: name.rawValue) == nil else {
      throw fault(.usualName, name.rawValue)
    }
    guard !cadences.contains(where: { $0.name == name }) else { throw fault(.twice, name.rawValue) }
    guard cadences.count < CadenceText.most else { throw fault(.tooMany(CadenceText.most), "") }
    cadence = Cadence(name, for: .outbound, [])
    begins = line
    stepLines = []
  }

  private mutating func set(_ field: String, _ value: String) throws(CadenceFault) {
    switch field {
    case "name.en": cadence?.title.en = value
    case "name.fr": cadence?.title.fr = value
    case "goal.en": cadence?.goal.en = value
    case "goal.fr": cadence?.goal.fr = value
    case "audience":
      guard let audience = Cadence.Audience(rawValue: value) else { throw fault(.badValue, value) }
      cadence?.audience = audience
    case "cold":
      guard ["yes", "no"].contains(value) else { throw fault(.badValue, value) }
      cadence?.isCold = value == "yes"
    case "stops":
      let stops = try breaks(value)
      cadence?.stops = stops
    case "pauses":
      let pauses = try breaks(value)
      cadence?.pauses = pauses
    case "every":
      guard let days = Int(value), (1...CadenceText.farthest).contains(days) else {
        throw fault(.badDays, value)
      }
      cadence?.period = days
    case "step": try addStep(value)
    case "en", "fr": try say(value, in: field)
    default: throw fault(.unknownField, field)
    }
  }

  private func breaks(_ value: String) throws(CadenceFault) -> Set<CadenceBreak> {
    var breaks: Set<CadenceBreak> = []
    for word in value.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let event = CadenceBreak(rawValue: String(word)), CadenceBreak.named.contains(event)
      else { throw fault(.badValue, String(word)) }
      breaks.insert(event)
    }
    return breaks
  }

  private mutating func say(_ value: String, in language: String) throws(CadenceFault) {
    guard let last = cadence?.steps.indices.last else { throw fault(.notALine, language) }
    if language == "en" {
      cadence?.steps[last].words.en = value
    } else {
      cadence?.steps[last].words.fr = value
    }
  }

  private mutating func addStep(_ value: String) throws(CadenceFault) {
    let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2 else { throw fault(.unknownAct, value) }
    guard let channel = CadenceChannel(rawValue: words[1]) else {
      throw fault(.unknownAct, words[1])
    }
    var step = CadenceStep(try delay(words[0]), channel)
    for word in words.dropFirst(2) {
      switch word {
      case "on-referral": step.isOnReferral = true
      case "breakup": step.isBreakup = true
      default: throw fault(.unknownAct, word)
      }
    }
    let steps = cadence?.steps ?? []
    guard steps.count < CadenceText.mostSteps else {
      throw fault(.tooMany(CadenceText.mostSteps), "")
    }
    if let last = steps.last, last.isOnReferral == step.isOnReferral,
      step.delay.days < last.delay.days
    {
      throw fault(.daysFall, words[0])
    }
    // Who waits for a referral is behind all that needs none.
    if steps.last?.isOnReferral == true, !step.isOnReferral { throw fault(.daysFall, value) }
    cadence?.steps.append(step)
    stepLines.append(line)
  }

  private func delay(_ word: String) throws(CadenceFault) -> CadenceDelay {
    if word.hasSuffix("min"), let minutes = Int(word.dropLast(3)),
      (0...WorkspaceSettings.mostResponseMinutes).contains(minutes)
    {
      return .minutes(minutes)
    }
    guard let days = Int(word), abs(days) <= CadenceText.farthest else {
      throw fault(.badDays, word)
    }
    return .days(days)
  }

  /// Checks the cadence in hand as a whole.
  private mutating func close() throws(CadenceFault) {
    guard let whole = cadence else { return }
    cadence = nil
    guard !whole.steps.isEmpty else {
      throw CadenceFault(.stepless, line: begins, word: whole.name.rawValue)
    }
    for (place, step) in whole.steps.enumerated() {
      if step.isBreakup, place < whole.steps.count - 1 || step.channel != .email {
        throw CadenceFault(.breakupNotLast, line: stepLines[place], word: step.text)
      }
      if whole.isCold, step.channel.mayCall, !step.isOnReferral {
        throw CadenceFault(.uninvitedCall, line: stepLines[place], word: step.text)
      }
    }
    // A round that comes back sooner than it ends would have two steps' turns change places.
    let days = whole.steps.map(\.delay.days)
    if let period = whole.period, let first = days.min(), let last = days.max(),
      period < last - first
    {
      throw CadenceFault(.daysFall, line: begins, word: "every = \(period)")
    }
    cadences.append(whole)
  }

  private func fault(_ reason: CadenceFault.Reason, _ word: String) -> CadenceFault {
    CadenceFault(reason, line: line, word: word)
  }
}
