public import Leads

// A workspace's settings as keys and values, as stores keep them.

extension WorkspaceSettings {
  /// The settings as texts by their keys.
  public var texts: [String: String] {
    var texts = [
      "policy": policy.rawValue, "score-threshold": String(scoreThreshold),
      "stale-days": String(staleDays), "zone": zone.posix, "zone-name": zoneName,
      "currency": currency.code, "work-hours": workingHours.description,
      "holidays": holidays.rawValue, "handoff-days": String(handoffDays),
      "claim-minutes": String(claimMinutes),
      "guide-sample": String(guideSample),
    ]
    if !terms.isEmpty { texts["terms"] = terms }
    if !assignees.isEmpty { texts["assignees"] = assignees }
    if !assignmentText.isEmpty { texts["assignment-rules"] = assignmentText }
    if !templates.isEmpty { texts["templates"] = templates }
    if !cadenceText.isEmpty { texts["cadences"] = cadenceText }
    if !scoring.text.isEmpty { texts["score-rules"] = scoring.text }
    for role in Role.limited {
      // Empty where there is no limit: a text that is not there has never been chosen.
      texts["capacity.\(role.rawValue)"] = capacities[role]?.description ?? ""
    }
    texts["fit-threshold"] = String(fitThreshold)
    texts["response-minutes.demo-request"] = demoResponseMinutes.map(String.init) ?? ""
    for (stage, days) in ageingDays { texts["ageing-days.\(stage.acronym)"] = String(days) }
    for (stage, percent) in weights { texts["weight.\(stage.acronym)"] = String(percent) }
    for channel in CaptureChannel.allCases {
      // Empty where nothing is waited for: a text that is not there has never been chosen.
      let minutes = responseMinutes[channel].map(String.init) ?? ""
      texts["response-minutes.\(channel.rawValue)"] = minutes
    }
    return texts
  }

  /// Reads settings back; what is missing or cannot be read keeps the value of a new workspace.
  ///
  /// Without any text they are those of a new workspace. Ageing days and weights that are not
  /// there are none.
  public init(texts: [String: String]) {
    self.init()
    guard !texts.isEmpty else { return }
    func number(_ key: String) -> Int? { texts[key].flatMap { Int($0) } }
    policy = texts["policy"].flatMap(QualificationPolicy.init(rawValue:)) ?? policy
    scoreThreshold = number("score-threshold") ?? scoreThreshold
    fitThreshold = number("fit-threshold") ?? fitThreshold
    scoring = texts["score-rules"].flatMap { try? ScoringText($0).rules } ?? scoring
    if let text = texts["response-minutes.demo-request"] {
      demoResponseMinutes = Int(text).map { min(max(0, $0), Self.mostResponseMinutes) }
    }
    staleDays = number("stale-days") ?? staleDays
    zone = texts["zone"].flatMap { ZoneRules(posix: $0) } ?? zone
    zoneName = texts["zone-name"] ?? zoneName
    currency = texts["currency"].flatMap { Currency($0) } ?? currency
    terms = texts["terms"] ?? ""
    templates = texts["templates"] ?? ""
    assignees = texts["assignees"] ?? ""
    assignmentText = texts["assignment-rules"] ?? ""
    cadenceText = texts["cadences"] ?? ""
    workingHours = texts["work-hours"].flatMap { WorkingHours($0) } ?? workingHours
    holidays = texts["holidays"].flatMap(Holidays.init(rawValue:)) ?? holidays
    claimMinutes =
      number("claim-minutes").map { min(max(1, $0), Self.mostResponseMinutes) } ?? claimMinutes
    handoffDays = number("handoff-days").map { min(max(0, $0), 365) } ?? handoffDays
    guideSample = number("guide-sample").map { min(max(1, $0), 10_000) } ?? guideSample
    for channel in CaptureChannel.allCases {
      guard let text = texts["response-minutes.\(channel.rawValue)"] else { continue }
      responseMinutes[channel] = Int(text).map { min(max(0, $0), Self.mostResponseMinutes) }
    }
    takeCapacities(texts)
    ageingDays = [:]
    weights = [:]
    for stage in Stage.allCases {
      ageingDays[stage] = number("ageing-days.\(stage.acronym)")
      weights[stage] = number("weight.\(stage.acronym)")
    }
  }
  private mutating func takeCapacities(_ texts: [String: String]) {
    for role in Role.limited {
      guard let text = texts["capacity.\(role.rawValue)"] else { continue }
      capacities[role] = text.isEmpty ? nil : Capacity(text) ?? role.usualCapacity
    }
  }
}
