import Leads
import Storage

/// Records that an event brought one behind the other, as one row of the journal lists them.
///
/// A new lead brings four or five: a row for each was a third of all rows that an import wrote.
/// Each takes seventeen bytes: its kind and its identifier.
enum CreationList {
  /// Stands where other rows tell the kind of their record; no kind bears this number.
  static let kind = 0
  private static let entryLength = 17

  /// The records at the beginning of `changes` that one row lists; nothing where only one is.
  ///
  /// Entries of those who are not to be contacted are looked for by SQL, and keep their own rows.
  static func beginning(_ changes: ArraySlice<FieldChange>) -> ArraySlice<FieldChange> {
    let records = changes.prefix { $0.isCreation && $0.record.kind != .suppression }
    return records.count > 1 ? records : []
  }

  static func bytes(of records: ArraySlice<FieldChange>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(records.count * entryLength)
    for change in records {
      bytes.append(UInt8(change.record.kind.rawValue))
      for half in [change.record.id.high, change.record.id.low] {
        withUnsafeBytes(of: half.bigEndian) { bytes += $0 }
      }
    }
    return bytes
  }

  /// What a row tells; nil where it is damaged.
  static func changes(in bytes: [UInt8]) -> [FieldChange]? {
    guard !bytes.isEmpty, bytes.count.isMultiple(of: entryLength) else { return nil }
    var changes: [FieldChange] = []
    for place in stride(from: 0, to: bytes.count, by: entryLength) {
      guard let kind = RecordKind(rawValue: Int(bytes[place])) else { return nil }
      let id = Identifier<AnyRecord>(
        high: number(bytes[(place + 1)..<(place + 9)]),
        low: number(bytes[(place + 9)..<(place + entryLength)]))
      changes.append(.creation(of: RecordReference(kind, id)))
    }
    return changes
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
