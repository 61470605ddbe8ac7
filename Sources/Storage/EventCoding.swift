public import Leads

// How the parts of an event become columns of the journal and come back.

extension Event {
  /// The codes of the gates passed, as the journal keeps them: `4,15`; empty for none.
  public var passedText: String { passed.map { String($0.rawValue) }.joined(separator: ",") }

  /// Joins the parts of an event as a journal kept them; nil for a kind of a later version.
  public init?(
    kind: Int, stages: (from: Int?, to: Int?), passed: String, reason: String?,
    changes: [FieldChange]
  ) {
    guard let kind = EventKind(rawValue: kind) else { return nil }
    self.init(kind, changes: changes)
    if let from = stages.from.flatMap(Stage.init(rawValue:)),
      let to = stages.to.flatMap(Stage.init(rawValue:))
    {
      self.stages = StageMove(from: from, to: to)
    }
    self.passed = passed.split(separator: ",").compactMap { Int($0) }
      .compactMap(GateCode.init(rawValue:))
    self.reason = reason.flatMap(WrittenReason.init)
  }
}

extension FieldName {
  /// How the values of this field are to be read.
  public var type: FieldType {
    let table = RecordTable.of(kind)
    return table.place(ofCode: code).map { table.columns[$0].type } ?? .text
  }
}
