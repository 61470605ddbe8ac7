import Leads
import Runtime
import Testing
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What was typed and not kept yet, on disk.
struct DraftTests {
  private let folder: TemporaryFolder
  private let drafts: Drafts
  private let new = DraftKey(form: "add", lead: nil)

  init() throws {
    folder = try TemporaryFolder()
    drafts = Drafts(stateFolder: folder.path + "/state", workspace: folder.path + "/a.kanbant")
  }

  @Test(arguments: [
    "", "Élise", "a\nb\r\nc\t\u{7}", "back\\slash \\n", "a = b", " = ", "👩‍👩‍👧 e\u{301}",
    "\n\u{301}", "ends with \\",
  ])
  func whatWasTypedComesBackAsItWas(text: String) throws {
    let draft = Draft(key: new, texts: ["note": text, "company": "Dupont SAS"])
    try drafts.keep(draft)
    #expect(try drafts.read(new) == draft)
  }

  @Test func aNewerDraftTakesThePlaceOfTheFormerOne() throws {
    try drafts.keep(Draft(key: new, texts: ["note": "long and wordy", "company": "A"]))
    try drafts.keep(Draft(key: new, texts: ["note": "short"]))
    #expect(try drafts.read(new)?.texts == ["note": "short"])
    #expect(TemporaryFolder.names(in: drafts.folder) == ["add-new.draft"])
  }

  @Test func draftsOfDifferentFormsAndLeadsLieApart() throws {
    let lead = LeadID(high: 1, low: 2)
    let edited = DraftKey(form: "edit", lead: lead)
    let logged = DraftKey(form: "log", lead: lead)
    try drafts.keep(Draft(key: edited, texts: ["company": "A"]))
    try drafts.keep(Draft(key: logged, texts: ["note": "B"]))
    #expect(try drafts.read(edited)?.texts == ["company": "A"])
    #expect(try drafts.read(logged)?.texts == ["note": "B"])
    #expect(try drafts.read(DraftKey(form: "edit", lead: LeadID(high: 1, low: 3))) == nil)
  }

  @Test func onlyTheirUserMayReadDrafts() throws {
    let former = umask(0)
    defer { umask(former) }
    try drafts.keep(Draft(key: new, texts: ["email": "a@example.org"]))
    #expect(TemporaryFolder.mode(of: drafts.path(of: new)) == 0o600)
    #expect(TemporaryFolder.mode(of: drafts.folder) == 0o700)
    #expect(TemporaryFolder.mode(of: folder.path + "/state") == 0o700)
  }

  @Test func aDroppedDraftIsGone() throws {
    try drafts.keep(Draft(key: new, texts: ["note": "A"]))
    try drafts.drop(new, knownAs: ["note": "A"])
    #expect(try drafts.read(new) == nil)
    try drafts.drop(new, knownAs: nil)
  }

  @Test func aDraftThatAnotherProgramWroteSinceIsNotDropped() throws {
    try drafts.keep(Draft(key: new, texts: ["note": "theirs"]))
    try drafts.drop(new, knownAs: ["note": "mine"])
    #expect(try drafts.read(new)?.texts == ["note": "theirs"])
  }

  @Test(arguments: [
    "", "kanbant draft 1", "kanbant draft 2\nnote = A\n", "kanbant draft 1\nnote\n",
    "kanbant draft 1\nnote = A", "kanbant draft 1\nnote = \\x\n", "kanbant draft 1\nnote = \\\n",
  ])
  func aDamagedDraftIsMovedAside(text: String) throws {
    try drafts.keep(Draft(key: new, texts: ["note": "A"]))
    try TemporaryFolder.write(text, to: drafts.path(of: new))
    #expect(try drafts.read(new) == nil)
    #expect(TemporaryFolder.names(in: drafts.folder) == ["add-new.draft.damaged"])
  }

  @Test func aLinkInThePlaceOfADraftIsNotFollowed() throws {
    try drafts.keep(Draft(key: new, texts: ["note": "A"]))
    let target = folder.path + "/target"
    try TemporaryFolder.write("kanbant draft 1\nnote = B\n", to: target)
    unlink(drafts.path(of: new))
    symlink(target, drafts.path(of: new))
    #expect(throws: StoreError.denied(path: drafts.path(of: new))) { try drafts.read(new) }
    try drafts.keep(Draft(key: new, texts: ["note": "C"]))
    #expect(TemporaryFolder.text(of: target) == "kanbant draft 1\nnote = B\n")
    #expect(try drafts.read(new)?.texts == ["note": "C"])
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    try TemporaryFolder.write("", to: folder.path + "/state")
    #expect(throws: StoreError.self) { try drafts.keep(Draft(key: new, texts: ["note": "A"])) }
  }

  @Test func oneWorkspaceUnderTwoNamesHasTheSameDrafts() throws {
    try TemporaryFolder.write("", to: folder.path + "/a.kanbant")
    symlink(folder.path + "/a.kanbant", folder.path + "/b.kanbant")
    let state = folder.path + "/state"
    let others = ["/b.kanbant", "/./a.kanbant"].map {
      Drafts(stateFolder: state, workspace: folder.path + $0).folder
    }
    // The workspace was not there yet when the first of them was named.
    #expect(others == [drafts.folder, drafts.folder])
    let third = Drafts(stateFolder: state, workspace: folder.path + "/c.kanbant")
    #expect(third.folder != drafts.folder)
  }
}
