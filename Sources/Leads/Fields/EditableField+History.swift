extension EditableField {
  /// Why a field of this name cannot be changed like others: G30, for what only acts may write.
  ///
  /// A lead's stage, its instants, its acceptance and the like follow from moves, answers and
  /// signatures, and stay as those left them. Nil for fields that may be changed, and for names
  /// that no lead has.
  public static func refusal(forName name: some StringProtocol) -> Refusal? {
    let wanted = name.lowercased()
    guard EditableField(rawValue: wanted) == nil,
      let field = LeadField.allCases.first(where: { $0.name == wanted }),
      !allCases.contains(where: { $0.name == FieldName(field) })
    else { return nil }
    let findings = Gate.standing(at: .rewritingHistory).map {
      GateFinding(gate: $0.code, severity: $0.severity, missing: [.trueHistory])
    }
    return .gates(GateReport(.rewritingHistory, findings))
  }
}
