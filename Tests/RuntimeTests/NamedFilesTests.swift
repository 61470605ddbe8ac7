import Testing
import Workbench

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files by the paths that people type: real ones, and whatever else lies at a path.
@Suite(.timeLimit(.minutes(1)))
struct NamedFilesTests {
  private let folder: TemporaryFolder
  private let files: NamedFiles

  init() throws {
    folder = try TemporaryFolder()
    files = NamedFiles(home: folder.path)
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func text(_ typed: String, most: Int = 100) throws(FileReadingFault) -> String {
    String(decoding: try files.read(typed, most: most), as: UTF8.self)
  }

  private func create(_ typed: String, _ text: String = "new") throws(FileWritingFault) -> String {
    try files.create(typed, with: Array(text.utf8))
  }

  @Test func aFileIsReadWholeUnderHomeToo() throws {
    try TemporaryFolder.write("mots", to: path("a.txt"))
    #expect(try text(path("a.txt")) == "mots")
    #expect(try text("~/a.txt") == "mots")
    #expect(files.path("~") == folder.path)
    #expect(files.path("~bob/a.txt") == "~bob/a.txt")
    #expect(NamedFiles(home: nil).path("~/a.txt") == "~/a.txt")
    symlink(path("a.txt"), path("link"))
    #expect(try text("~/link") == "mots")
  }

  @Test func aFileOfTheLongestLengthIsReadAndALongerOneIsNot() throws {
    try TemporaryFolder.write(String(repeating: "x", count: 40_000), to: path("a.txt"))
    #expect(try text("~/a.txt", most: 40_000).count == 40_000)
    #expect(throws: FileReadingFault.tooLong(39_999)) { try text("~/a.txt", most: 39_999) }
  }

  @Test func whatIsNoFileIsToldAndNeverWaitedFor() throws {
    #expect(throws: FileReadingFault.missing) { try text("~/nowhere") }
    #expect(throws: FileReadingFault.missing) { try text("a\0b") }
    #expect(throws: FileReadingFault.folder) { try text("~") }
    #expect(throws: FileReadingFault.endless) { try text("/dev/zero") }
    try TemporaryFolder.write("mots", to: path("a.txt"))
    #expect(throws: FileReadingFault.missing) { try text("~/a.txt/b") }
    mkfifo(path("pipe"), 0o600)
    #expect(throws: FileReadingFault.endless) { try text("~/pipe") }
    symlink(path("pipe"), path("link"))
    #expect(throws: FileReadingFault.endless) { try text("~/link") }
  }

  @Test func aShellMayHandInAPipe() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    write(ends[1], "mots", 4)
    close(ends[1])
    let bytes = try NamedFiles.read("/dev/fd/\(ends[0])", most: 10, mayWait: true)
    #expect(String(decoding: bytes, as: UTF8.self) == "mots")
    #expect(throws: FileReadingFault.tooLong(1 << 20)) {
      try NamedFiles.read("/dev/zero", most: 1 << 20, mayWait: true)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "whoever may do everything is never refused"))
  func whatMayNotBeReadOrWrittenIsTold() throws {
    try TemporaryFolder.write("mots", to: path("a.txt"))
    chmod(path("a.txt"), 0)
    #expect(throws: FileReadingFault.denied) { try text("~/a.txt") }
    mkdir(path("closed"), 0o500)
    #expect(throws: FileWritingFault.denied) { try create("~/closed/a.txt") }
  }

  @Test func aNewFileIsItsUsersAlone() throws {
    #expect(try create("~/a.txt", "mots\n") == PrivateFile.resolved(path("a.txt")))
    #expect(TemporaryFolder.text(of: path("a.txt")) == "mots\n")
    #expect(TemporaryFolder.mode(of: path("a.txt")) == 0o600)
    #expect(TemporaryFolder.names(in: folder.path) == ["a.txt"])
  }

  @Test func whatLiesThereAlreadyIsLeftAlone() throws {
    try TemporaryFolder.write("theirs", to: path("a.txt"))
    symlink(path("a.txt"), path("link"))
    symlink(path("nowhere"), path("dangling"))
    mkdir(path("folder"), 0o700)
    mkfifo(path("pipe"), 0o600)
    let before = TemporaryFolder.names(in: folder.path)
    for name in ["a.txt", "link", "dangling", "pipe"] {
      #expect(throws: FileWritingFault.exists) { try create("~/\(name)") }
    }
    for name in ["folder", "folder/", ""] {
      #expect(throws: FileWritingFault.folder) { try create("~/\(name)") }
    }
    #expect(TemporaryFolder.names(in: folder.path) == before)
    #expect(TemporaryFolder.text(of: path("a.txt")) == "theirs")
  }

  @Test func whatCannotBeWrittenWholeLeavesNothing() throws {
    #expect(throws: FileWritingFault.noFolder) { try create("~/no/a.txt") }
    // The name itself fits, that of the file written beside it does not.
    let longest = String(repeating: "x", count: 255)
    #expect {
      try create("~/\(longest)")
    } throws: { error in
      guard case .fault? = error as? FileWritingFault else { return false }
      return true
    }
    #expect(TemporaryFolder.names(in: folder.path).isEmpty)
  }
}
