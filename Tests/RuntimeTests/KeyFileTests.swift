import Leads
import TUI
import Testing
import Workbench

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file of the user's own keys, and how it is noticed that it changed.
@Suite(.timeLimit(.minutes(1)))
struct KeyFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/kanbant/keys.conf"
  }

  private func makeFolder() { mkdir(folder.path + "/kanbant", 0o700) }

  /// Waits until the watch says that the file is another.
  private func expectNews(_ watch: FileWatch, location: SourceLocation = #_sourceLocation) {
    let limit = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < limit {
      _ = Waiting.untilReadable([watch.descriptor].compactMap(\.self), milliseconds: 1000)
      if watch.hasChanged() { return }
    }
    Issue.record("no news came", sourceLocation: location)
  }

  @Test func aMissingFileIsTheTable() throws {
    let reading = try KeyFile(path: path).read()
    #expect(reading.keymap == .standard)
    #expect(reading.faults.isEmpty)
  }

  @Test func linesAreNumberedAsInAnEditor() throws {
    makeFolder()
    try TemporaryFolder.write("# mine\n\nadvance = x\r\n  # more\nretreat\n = y\nfly= z", to: path)
    let reading = try KeyFile(path: path).read()
    #expect(reading.faults.map(\.line) == [5, 6, 7])
    #expect(reading.keymap.keys(of: .advance) == [[.character("x")]])
  }

  @Test func whateverAnEditorDoesIsNoticed() throws {
    makeFolder()
    let watch = FileWatch(path: path)
    watch.arm()
    #expect(watch.hasChanged() == false)
    try TemporaryFolder.write("advance = x\n", to: path)
    expectNews(watch)
    try TemporaryFolder.write("advance = yy\n", to: path)
    expectNews(watch)
    // A new file in the place of the old one.
    try TemporaryFolder.write("advance = zzz\n", to: path + ".new")
    rename(path + ".new", path)
    expectNews(watch)
    unlink(path)
    expectNews(watch)
    #expect(watch.hasChanged() == false)
  }

  @Test func aFolderMadeLaterIsWatchedToo() throws {
    let watch = FileWatch(path: folder.path + "/a/b/keys.conf")
    watch.arm()
    for name in ["/a", "/a/b"] {
      mkdir(folder.path + name, 0o700)
      _ = Waiting.untilReadable([watch.descriptor].compactMap(\.self), milliseconds: 1000)
      #expect(watch.hasChanged() == false)
    }
    try TemporaryFolder.write("advance = x\n", to: folder.path + "/a/b/keys.conf")
    expectNews(watch)
  }

  @Test func theFileThatALinkLeadsToIsWatched() throws {
    makeFolder()
    mkdir(folder.path + "/dotfiles", 0o700)
    let target = folder.path + "/dotfiles/keys"
    try TemporaryFolder.write("advance = x\n", to: target)
    symlink(target, path)
    let watch = FileWatch(path: path)
    watch.arm()
    try TemporaryFolder.write("advance = yy\n", to: target)
    expectNews(watch)
  }

  @Test func whatHappenedBeforeTheWatchBeganIsNews() throws {
    makeFolder()
    let watch = FileWatch(path: path)
    try TemporaryFolder.write("advance = x\n", to: path)
    watch.arm()
    #expect(watch.hasChanged())
  }

  #if os(Linux)
    @Test func aQuietFolderWakesNobody() throws {
      makeFolder()
      let watch = FileWatch(path: path)
      watch.arm()
      let descriptor = try #require(watch.descriptor)
      #expect(Waiting.untilReadable([descriptor], milliseconds: 50) == [false])
      try TemporaryFolder.write("density = full\n", to: folder.path + "/kanbant/kanbant.conf")
      #expect(Waiting.untilReadable([descriptor], milliseconds: 1000) == [true])
      #expect(watch.hasChanged() == false)
      #expect(Waiting.untilReadable([descriptor], milliseconds: 50) == [false])
    }
  #endif

  @Test func theRunningBoardTakesNewKeys() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let path = rehearsal.keys.path
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { world in
        // The first key tells that the loop has come so far as to watch the file.
        world.press(.character(";"))
      },
      "; does nothing here": { _ in
        for part in ["/config", "/config/kanbant"] { mkdir(rehearsal.folder.path + part, 0o700) }
        try TemporaryFolder.write("quit = ;\n", to: path)
      },
      "The keys were read anew": { $0.press(.character(";")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues == [])
  }

  /// A board that a key of the user's own quits, and where the file lies that says so.
  private func rehearsalOfOwnKey() throws -> (rehearsal: Rehearsal, path: String) {
    let rehearsal = try Rehearsal("Dupont SAS")
    for part in ["/config", "/config/kanbant"] { mkdir(rehearsal.folder.path + part, 0o700) }
    try TemporaryFolder.write("quit = ;\n", to: rehearsal.keys.path)
    return (rehearsal, rehearsal.keys.path)
  }

  @Test func aFileThatCannotBeReadIsToldAndTheFormerKeysHold() throws {
    let (rehearsal, path) = try rehearsalOfOwnKey()
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("q")) },
      "q does nothing here": { _ in
        unlink(path)
        mkdir(path, 0o700)
      },
      "keys.conf": { $0.press(.character(";")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues == [])
  }

  @Test func aPipeInThePlaceOfTheFileHoldsNothingUp() throws {
    let (rehearsal, path) = try rehearsalOfOwnKey()
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("q")) },
      "q does nothing here": { _ in
        unlink(path)
        mkfifo(path, 0o600)
      },
      "is no text file": { _ in
        unlink(path)
        try TemporaryFolder.write("quit = Q\n", to: path)
      },
      "The keys were read anew": { $0.press(.character("Q")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues == [])
  }
}
