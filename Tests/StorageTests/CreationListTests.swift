import Leads
import Storage
import Testing

@testable import SQLiteStorage

/// How the journal lists records that came together.
struct CreationListTests {
  @Test func recordsThatComeTogetherShareARow() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    let line = try #require(try store.journal(of: nil, before: nil, limit: 1).first)
    #expect(line.event.changes.map(\.record.kind) == [.account, .lead])
    let stranger = try Stranger(folder.workspace)
    #expect(stranger.number("SELECT count(*) FROM change") == 1)
    #expect(stranger.number("SELECT length(record) FROM change WHERE kind = 0") == 34)
  }

  @Test(arguments: 0..<200)
  func whateverAnEventTellsIsReadInItsOrder(seed: UInt64) throws {
    let dice = Dice(seed: seed)
    let changes = (0..<Int(dice.roll() % 12)).map { _ in Self.change(dice) }
    var (rest, told) = (changes[...], [FieldChange]())
    while let first = rest.first {
      let list = CreationList.beginning(rest)
      #expect(list.count != 1 && list.allSatisfy(\.isCreation))
      told +=
        list.isEmpty
        ? [first] : try #require(CreationList.changes(in: CreationList.bytes(of: list)))
      rest = rest.dropFirst(max(1, list.count))
    }
    #expect(told == changes)
  }

  private static func change(_ dice: Dice) -> FieldChange {
    let kind = RecordKind.allCases[Int(dice.roll() % UInt64(RecordKind.allCases.count))]
    let record = RecordReference(
      kind, Identifier<AnyRecord>(high: dice.roll(), low: dice.roll()))
    return switch dice.roll() % 4 {
    case 0: .removal(of: record)
    case 1:
      FieldChange(
        record: record, field: FieldName(kind, code: 1), old: .none, new: .integer(1))
    default: .creation(of: record)
    }
  }

  @Test func entriesOfTheListOfObjectionsKeepTheirRows() {
    let records = [RecordKind.lead, .suppression, .suppression].map {
      FieldChange.creation(of: RecordReference($0, Identifier<AnyRecord>(high: 1, low: 1)))
    }
    #expect(CreationList.beginning(records[...]).isEmpty)
    #expect(CreationList.beginning(records[1...]).isEmpty)
  }

  @Test(arguments: [
    [], [1], [UInt8](repeating: 0, count: 17), [UInt8](repeating: 9, count: 34),
    [UInt8](repeating: 1, count: 33),
  ])
  func aListThatIsDamagedIsNone(bytes: [UInt8]) {
    #expect(CreationList.changes(in: bytes) == nil)
  }

  @Test func aDamagedListInAWorkspaceIsNamed() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    try #require(
      Stranger(folder.workspace).run(
        "INSERT INTO change(event, n, kind, record) VALUES(1, 9, 0, x'0102')") == 0)
    let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    #expect(
      throws: StoreError.damaged(path: folder.workspace, detail: "change of event 1")
    ) {
      try store.journal(of: nil, before: nil, limit: 1)
    }
  }

  @Test func anAdditionOfAnOlderFormatIsTakenBackAndDoneAgain() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    try folder.age(to: Schema.creationListVersion - 1)
    #expect(try Stranger(folder.workspace).number("SELECT count(*) FROM change") == 2)
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let before = try store.dump()
    let request = UndoRequest(by: Team.user(1), at: Team.morning, door: .screen)
    _ = try store.undoWhole(request)
    #expect(try store.file(lead) == nil)
    _ = try store.redoWhole(request)
    #expect(try store.dump() == before)
    #expect(try store.examine() == [])
  }
}
