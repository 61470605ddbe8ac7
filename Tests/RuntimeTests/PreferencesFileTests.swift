import Leads
import Runtime
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's own settings on disk.
struct PreferencesFileTests {
  private let folder: TemporaryFolder
  private let file: PreferencesFile

  init() throws {
    folder = try TemporaryFolder()
    file = PreferencesFile(path: folder.path + "/config/kanbant.conf")
  }

  @Test func aMissingFileHoldsNothing() throws {
    #expect(try file.values().isEmpty)
    #expect(TemporaryFolder.names(in: folder.path).isEmpty)
  }

  @Test func whatIsKeptIsRead() throws {
    try file.keep([("language", "fr"), ("lens", "003")])
    #expect(try file.values() == ["language": "fr", "lens": "003"])
    #expect(TemporaryFolder.text(of: file.path) == "language = fr\nlens = 003\n")
    #expect(TemporaryFolder.mode(of: file.path) == 0o600)
  }

  @Test func whatIsRemovedIsGoneAndTheRestStays() throws {
    try file.remove("lens")
    #expect(TemporaryFolder.names(in: folder.path).isEmpty)
    try file.keep([("language", "fr"), ("lens", "003")])
    try file.remove("language")
    #expect(TemporaryFolder.text(of: file.path) == "lens = 003\n")
  }

  @Test func everythingElseStaysAsItWas() throws {
    try file.keep([("language", "fr")])
    try TemporaryFolder.write("# mine\n\nkeys=vi\nlanguage=en\n  # end", to: file.path)
    try file.keep([("language", "fr"), ("lens", "000")])
    let text = "# mine\n\nkeys=vi\nlanguage = fr\n  # end\nlens = 000\n"
    #expect(TemporaryFolder.text(of: file.path) == text)
  }

  @Test func theLastLineOfANameCounts() throws {
    try file.keep([("lens", "000")])
    try TemporaryFolder.write("lens = 000\nlens =  003 \n# lens = 004\n", to: file.path)
    #expect(try file.values() == ["lens": "003"])
    try file.keep([("lens", "canonical")])
    #expect(try file.values() == ["lens": "canonical"])
  }

  @Test func theRightsOfTheFileStay() throws {
    try file.keep([("lens", "000")])
    chmod(file.path, 0o640)
    try file.keep([("lens", "003")])
    #expect(TemporaryFolder.mode(of: file.path) == 0o640)
  }

  @Test func aLinkToTheFileStaysALink() throws {
    try file.keep([("lens", "000")])
    let link = PreferencesFile(path: folder.path + "/link.conf")
    symlink(file.path, link.path)
    try link.keep([("lens", "003")])
    var status = stat()
    #expect(lstat(link.path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try file.values() == ["lens": "003"])
  }

  @Test func aFolderInThePlaceOfTheFileIsTold() throws {
    mkdir(folder.path + "/config", 0o700)
    mkdir(file.path, 0o700)
    let fault = StoreError.noTextFile(path: file.path)
    #expect(throws: fault) { try file.values() }
    #expect(throws: fault) { try file.keep([("lens", "003")]) }
  }

  @Test func whatIsNoTextFileIsToldAtOnceWhateverItIs() throws {
    mkdir(folder.path + "/config", 0o700)
    let fault = StoreError.noTextFile(path: file.path)
    try #require(mkfifo(file.path, 0o600) == 0)
    // Nobody writes into the pipe: who waited for it would wait for ever.
    #expect(throws: fault) { try file.values() }
    unlink(file.path)
    try TemporaryFolder.write(String(repeating: "#", count: 1 << 20 + 1), to: file.path)
    #expect(throws: fault) { try file.values() }
    unlink(file.path)
    symlink("/dev/zero", file.path)
    #expect(throws: fault) { try file.values() }
  }

  @Test func aFileOfTheGreatestLengthIsRead() throws {
    mkdir(folder.path + "/config", 0o700)
    let comment = String(repeating: "#", count: 1 << 20 - 12)
    try TemporaryFolder.write("lens = 003\n" + comment, to: file.path)
    #expect(try file.values() == ["lens": "003"])
  }
}
