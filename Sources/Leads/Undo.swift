/// What must change so that an operation is as if it had never been.
public struct Undo: Hashable, Sendable {
  /// What restores the former state, in the order in which to do it: the latest goes first.
  ///
  /// A record that goes leaves its values in these changes, so that redo can make it again.
  public let changes: [FieldChange]
  /// What other operations did since to the same fields and records.
  public let conflicts: [UndoConflict]

  /// Takes back what an operation did, given its changes in order.
  ///
  /// Conflicts are always told. By `rule` the fields and records concerned are left as they
  /// are, or restored all the same; a record that another lead lives on is never taken away.
  public init(
    of operation: [FieldChange], conflicts rule: UndoRequest.ConflictRule,
    in present: some PresentRecords
  ) throws(StoreError) {
    var plan = UndoPlan(net: NetChange.list(operation), restoresAll: rule == .restore)
    // Neither the objection goes, nor does what it ended come back.
    guard try !plan.keepsObjections(in: present) else {
      (changes, conflicts) = ([], plan.conflicts)
      return
    }
    for net in plan.net.reversed() {
      if net.isCreated {
        try plan.remove(net.record, in: present)
      } else if net.isRemoved {
        try plan.makeAgain(net, in: present)
      } else {
        try plan.restore(net, in: present)
      }
    }
    changes = plan.changes
    conflicts = plan.conflicts.withoutEchoes
  }
}

/// The records as they are when an undo is asked.
public protocol PresentRecords {
  /// The fields of a record that hold something; nil where it is no more.
  func fields(of record: RecordReference) throws(StoreError) -> [FieldName: FieldValue]?
  /// The fields that others changed since the operation made the record, with the values
  /// that it had made them with.
  func fieldsAsMade(of record: RecordReference) throws(StoreError) -> [FieldName: FieldValue]
  /// Whether others worked on a lead since the operation, in whatever record of it.
  func isWorkedOn(_ lead: RecordReference) throws(StoreError) -> Bool
  /// The records that refer to this one.
  func referring(to record: RecordReference) throws(StoreError) -> [RecordReference]
}

/// All that one operation did to one record.
private struct NetChange {
  let record: RecordReference
  var isCreated = false
  var isRemoved = false
  var fields: [(name: FieldName, former: FieldValue, written: FieldValue)] = []

  /// Joins changes record by record, in the order in which records were first touched.
  static func list(_ changes: [FieldChange]) -> [NetChange] {
    var list: [NetChange] = []
    var places: [RecordReference: Int] = [:]
    for change in changes {
      let place = places[change.record] ?? list.count
      if place == list.count {
        list.append(NetChange(record: change.record))
        places[change.record] = place
      }
      list[place].add(change)
    }
    return list.filter { !($0.isCreated && $0.isRemoved) }
  }

  /// Whether it hands a lead over, and no more.
  var proposesToSales: Bool {
    let names = Set(fields.map(\.name))
    return names.contains(FieldName(LeadField.handoffTo))
      && !names.contains(FieldName(LeadField.acceptedBy))
  }

  private mutating func add(_ change: FieldChange) {
    guard let name = change.field else {
      if change.isCreation { isCreated = true } else { isRemoved = true }
      return
    }
    if let index = fields.firstIndex(where: { $0.name == name }) {
      // Between two pieces of an operation others may have written: that is to come back.
      if fields[index].written != change.old { fields[index].former = change.old }
      fields[index].written = change.new
    } else {
      fields.append((name, change.old, change.new))
    }
  }
}

extension [UndoConflict] {
  /// Without what follows from another: who gave points and when is told by the points.
  fileprivate var withoutEchoes: [UndoConflict] {
    let scored = Set(filter { $0.field == FieldName(LeadField.score) }.map(\.record))
    guard !scored.isEmpty else { return self }
    let echoes = [FieldName(LeadField.scoredAt), FieldName(LeadField.scoredBy)]
    return filter { conflict in
      !scored.contains(conflict.record) || !(conflict.field.map(echoes.contains) ?? false)
    }
  }
}

private struct UndoPlan {
  let net: [NetChange]
  let restoresAll: Bool
  var changes: [FieldChange] = []
  var conflicts: [UndoConflict] = []
  private let made: Set<RecordReference>
  private var gone: Set<RecordReference> = []

  init(net: [NetChange], restoresAll: Bool) {
    self.net = net
    self.restoresAll = restoresAll
    made = Set(net.filter(\.isCreated).map(\.record))
  }

  /// Whether the operation entered somebody who objected: that is lifted by a new consent alone,
  /// never by an undo (G17).
  mutating func keepsObjections(in present: some PresentRecords) throws(StoreError) -> Bool {
    for net in net where net.isCreated && net.record.kind == .suppression {
      guard let fields = try present.fields(of: net.record) else { continue }
      let reason = fields[FieldName(SuppressionField.reason)]?.code(SuppressionReason.self)
      // One that followed the person to another address is older than its own name.
      let isOwn = fields[FieldName(SuppressionField.since)]?.instant == net.record.id.instant
      if reason == .objection, isOwn { noteUse(of: net.record) }
    }
    return !conflicts.isEmpty
  }

  mutating func restore(_ net: NetChange, in present: some PresentRecords) throws(StoreError) {
    let fields = try present.fields(of: net.record)
    // What sales has taken since was proposed, whatever becomes of the proposal.
    if net.proposesToSales, fields?[FieldName(LeadField.acceptedBy)] ?? .none != .none {
      noteUse(of: net.record)
      guard restoresAll else { return }
    }
    for (name, former, written) in net.fields.reversed() {
      let current = fields?[name] ?? .none
      guard current != former || fields == nil else { continue }
      if current != written || fields == nil {
        conflicts.append(
          UndoConflict(
            number: nil, record: net.record, field: name, former: former, written: written,
            current: current))
        guard restoresAll, fields != nil else { continue }
      }
      changes.append(
        FieldChange(record: net.record, field: name, old: current, new: former))
    }
  }

  mutating func makeAgain(
    _ net: NetChange, in present: some PresentRecords
  ) throws(StoreError) {
    guard try present.fields(of: net.record) == nil else { return }
    changes.append(.creation(of: net.record))
    for (name, former, _) in net.fields where former != .none {
      changes.append(FieldChange(record: net.record, field: name, old: .none, new: former))
    }
  }

  mutating func remove(
    _ record: RecordReference, in present: some PresentRecords
  ) throws(StoreError) {
    guard let fields = try present.fields(of: record), !gone.contains(record) else { return }
    var isChanged = try noteChanges(of: record, now: fields, in: present)
    if record.kind == .lead, try present.isWorkedOn(record) {
      if !isChanged { noteUse(of: record) }
      isChanged = true
    }
    let users = try present.referring(to: record).filter {
      !gone.contains($0) && !leaves($0, record)
    }
    if users.contains(where: { !made.contains($0) }) { noteUse(of: record) }
    guard users.isEmpty || restoresAll else { return }
    guard !isChanged || restoresAll else { return }
    // What hangs on a lead goes with it; what a lead hangs on stays.
    guard users.allSatisfy({ $0.kind.hangsOnALead }) else { return }
    for user in users { try remove(user, in: present) }
    take(record, with: fields)
  }

  /// Tells that others need the record.
  private mutating func noteUse(of record: RecordReference) {
    let conflict = UndoConflict(
      number: nil, record: record, field: nil, former: .integer(0), written: .integer(1),
      current: .integer(1))
    if !conflicts.contains(conflict) { conflicts.append(conflict) }
  }

  /// Tells of fields that others changed since the operation made the record.
  private mutating func noteChanges(
    of record: RecordReference, now fields: [FieldName: FieldValue],
    in present: some PresentRecords
  ) throws(StoreError) -> Bool {
    let before = conflicts.count
    for (name, written) in try present.fieldsAsMade(of: record).sorted(by: { $0.key < $1.key }) {
      let current = fields[name] ?? .none
      guard current != written else { continue }
      conflicts.append(
        UndoConflict(
          number: nil, record: record, field: name, former: .none, written: written,
          current: current))
    }
    return conflicts.count > before
  }

  private mutating func take(_ record: RecordReference, with fields: [FieldName: FieldValue]) {
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      changes.append(FieldChange(record: record, field: name, old: value, new: .none))
    }
    changes.append(.removal(of: record))
    gone.insert(record)
  }

  /// Whether a change planned already makes `user` refer to something else.
  private func leaves(_ user: RecordReference, _ record: RecordReference) -> Bool {
    let value = FieldValue(record.id)
    return changes.contains { $0.record == user && $0.old == value && $0.new != value }
  }
}

extension RecordKind {
  fileprivate var hangsOnALead: Bool {
    switch self {
    case .activity, .qualification, .offer: true
    case .account, .contact, .lead, .suppression: false
    }
  }
}

extension FieldName: Comparable {
  /// In the order of kinds and numbers.
  public static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.code) < (right.kind.rawValue, right.code)
  }
}
