import Leads
import SQLiteStorage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The secret beside the workspace, without which nobody is recognised and nobody is added.
struct SuppressionKeyTests {
  private let folder: Folder
  private let lead: LeadID
  private static let name = "w.kanbant-key"

  init() throws {
    folder = try Folder()
    lead = try folder.makeWorkspace()
  }

  private func open() throws -> SQLiteStore {
    try SQLiteStore.open(path: folder.workspace, mode: .existing)
  }

  private func request(_ edits: Edit...) -> CommitRequest {
    CommitRequest(edits, by: Team.user(1), at: Team.morning, door: .screen)
  }

  private func addition(_ number: UInt64) -> CommitRequest {
    var new = NewLead(company: "Neuf", source: "salon")
    new.contact = "Luc"
    new.email = "luc@exemple.fr"
    return request(Edit(.add(new), to: LeadID(high: 9, low: number)))
  }

  /// Enters somebody, and closes the workspace.
  private func enterSomebody() throws {
    let store = try open()
    _ = try store.commit(
      request(
        Edit(
          .set([
            FieldEdit(.contact, to: .text("Jeanne")),
            FieldEdit(.email, to: .text("jeanne@exemple.fr")),
          ]), to: lead), Edit(.suppress(.objection), to: lead)))
  }

  private func expectFault(_ fault: SuppressionKeyFault) throws {
    let store = try open()
    let error = StoreError.noSuppressionKey(path: folder.workspace + "-key", fault)
    #expect(throws: error) { try store.commit(addition(1)) }
    #expect(throws: error) { try store.commit(batch: [addition(2)]) }
    #expect(try store.suppressionTrouble() == error)
    let enrolment = Edit(
      .cadence(.enrol(EnrolmentDraft(CadenceName(rawValue: "cold-calling"), action: "call"))),
      to: lead)
    #expect(throws: error) { try store.commit(request(enrolment)) }
    // All the rest goes on, and nobody is contacted who is not to be.
    #expect(try store.file(lead)?.hasObjection == true)
    _ = try store.commit(Folder.note("n", on: lead))
    let call = Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: false)), to: lead)
    #expect(throws: StoreError.self) { try store.commit(request(call)) }
  }

  @Test func itIsMadeWithTheFirstEntryForItsUserAlone() throws {
    _ = umask(0)
    #expect(!folder.names.contains(Self.name))
    _ = try open().commit(addition(1))
    #expect(!folder.names.contains(Self.name))
    try enterSomebody()
    #expect(folder.mode(Self.name) == 0o600)
    #expect(folder.size(Self.name) == 32)
    let key = try folder.contents(Self.name)
    #expect(Set(key).count > 8)
    let store = try open()
    let address = try #require(Address("luc@exemple.fr"))
    _ = try store.commit(
      AddressRequest(.suppress(.objection), address, by: Team.user(1), at: Team.morning))
    #expect(try folder.contents(Self.name) == key)
    #expect(try store.suppressionTrouble() == nil)
    #expect(folder.names.filter { $0.contains("new") } == [])
  }

  @Test func aKeyThatIsMissingIsAskedFor() throws {
    try enterSomebody()
    #expect(unlink(folder[Self.name]) == 0)
    try expectFault(.missing)
    #expect(!folder.names.contains(Self.name))
  }

  @Test func nobodyIsBroughtBackWhoCannotBeRecognised() throws {
    try enterSomebody()
    let store = try open()
    let undo = UndoRequest(by: Team.user(1), at: Team.morning, door: .screen)
    _ = try store.commit(addition(1))
    _ = try store.undo(undo)
    let address = try #require(Address("luc@exemple.fr"))
    _ = try store.commit(
      AddressRequest(.suppress(.objection), address, by: Team.user(1), at: Team.morning))
    #expect(rename(folder[Self.name], folder["away"]) == 0)
    let error = StoreError.noSuppressionKey(path: folder.workspace + "-key", .missing)
    #expect(throws: error) { try open().redo(undo) }
    #expect(rename(folder["away"], folder[Self.name]) == 0)
    let brought = try open().redo(undo).leads.first
    #expect(try brought.flatMap { try open().file($0.id) }?.hasObjection == true)
  }

  @Test(arguments: [31, 32, 33]) func aKeyOfAnotherWorkspaceIsNotTaken(length: Int) throws {
    try enterSomebody()
    try folder.put(Self.name, [UInt8](repeating: 7, count: length))
    try expectFault(.wrong)
  }

  @Test(arguments: [0o640, 0o604, 0o660] as [mode_t])
  func aKeyThatOthersMayReadIsNotTaken(mode: mode_t) throws {
    try enterSomebody()
    #expect(chmod(folder[Self.name], mode) == 0)
    try expectFault(.exposed)
    #expect(chmod(folder[Self.name], 0o600) == 0)
    _ = try open().commit(addition(3))
  }

  @Test func aLinkInItsPlaceIsNeverFollowed() throws {
    try enterSomebody()
    #expect(rename(folder[Self.name], folder["elsewhere"]) == 0)
    try #require(symlink("elsewhere", folder[Self.name]) == 0)
    try expectFault(.strange)
  }

  @Test func aLinkIsNotFollowedEitherWhereTheKeyIsToBeMade() throws {
    try folder.put("victim", [1, 2, 3])
    try #require(symlink("victim", folder[Self.name]) == 0)
    #expect(throws: StoreError.noSuppressionKey(path: folder.workspace + "-key", .strange)) {
      try enterSomebody()
    }
    #expect(try folder.contents("victim") == [1, 2, 3])
    #expect(try open().file(lead)?.mainContact == nil)
  }

  @Test func aKeyThatADyingProcessLeftIsUsed() throws {
    let key = (0..<32).map { UInt8($0) }
    try folder.put(Self.name, key)
    try enterSomebody()
    #expect(try folder.contents(Self.name) == key)
  }

  @Test func theSameSecretGivesTheSameDigestsEverywhere() throws {
    // The digest of “email jeanne@exemple.fr” under the bytes 0 to 31, by another program.
    try folder.put(Self.name, (0..<32).map { UInt8($0) })
    try enterSomebody()
    let entry = try #require(try open().suppressions(limit: 1).first)
    #expect(entry.email?.text == "6b4edf008a652cd818a198f239865f84baada05f0fca0d9534eb1555b8bf85ce")
  }

  @Test func theWorkspaceAloneTellsNothingAboutAnybody() throws {
    try enterSomebody()
    let stranger = try Stranger(folder.workspace)
    let kept = stranger.text(
      """
      SELECT group_concat(coalesce(email_digest, '') || coalesce(phone_digest, '') \
      || coalesce(campaign, '') || coalesce(lifted_words, '')) FROM suppression
      """)
    #expect(kept?.count == 64)
    #expect(kept?.allSatisfy(\.isHexDigit) == true)
  }
}
