import Glossary
import Leads
import Runtime
import SQLiteStorage
import TUI
import Testing
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The live loop with its threads and a real workspace, but without a terminal.
@Suite(.timeLimit(.minutes(1)))
struct EventLoopTests {
  @Test func theFirstFrameIsAWholeBoard() throws {
    let rehearsal = try Rehearsal("Dupont SAS", "Nordia")
    let (ending, world) = try rehearsal.run(["Nordia": { $0.press(.character("q")) }])
    #expect(ending == .quit)
    #expect(world.frames.count == 1)
    #expect(world.screen.contains("Dupont SAS"))
    #expect(world.isClosed)
  }

  @Test func aWorkspaceThatIsSlowToOpenShowsAnEmptyBoardMeanwhile() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let hasDrawn = Preserved<Bool>()
    let (ending, world) = try rehearsal.run(
      opening: { while hasDrawn.values.isEmpty { poll(nil, 0, 1) } },
      [
        "MCL": { _ in hasDrawn.add(true) },
        "Dupont SAS": { $0.press(.character("q")) },
      ])
    #expect(ending == .quit)
    #expect(world.frames.first?.text.contains("Dupont SAS") == false)
  }

  @Test func aWorkspaceThatCannotBeOpenedEndsTheProgram() throws {
    let rehearsal = try Rehearsal()
    let (ending, world) = try rehearsal.run(
      opening: { () throws(StoreError) in throw .busy(path: "a.kanbant") }, [:])
    #expect(ending == .cannotBegin(.busy(path: "a.kanbant")))
    #expect(world.frames.isEmpty)
    #expect(world.isClosed)
  }

  @Test func aWorkspaceThatCanOnlyBeLookedAtSaysWhy() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, world) = try rehearsal.run(
      hindrance: .full(path: "a.kanbant"), ["Dupont SAS": { $0.press(.character("q")) }])
    #expect(ending == .quit)
    #expect(world.frames.contains { $0.text.contains("The disk of a.kanbant is full") })
  }

  @Test func aLargeOperationIsTakenBackPieceByPieceBeforeTheProgramIsLeft() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.addCrowd(600)
    let (ending, world) = try rehearsal.run([
      "Dupont 599": { $0.press(.character("u")) },
      "Taking back: ": { $0.press(.character("q")) },
    ])
    #expect(ending == .quit)
    let counts = world.frames.compactMap { frame in
      [250, 500].first { frame.text.contains("Taking back: \($0) leads so far") }
    }
    #expect(!counts.isEmpty)
    let latest = try rehearsal.store.operations(limit: 1)
    #expect(latest.map(\.kind) == [.undone])
    #expect(latest.map(\.isOpen) == [false])
    #expect(latest.map(\.leadCount) == [600])
    #expect(try rehearsal.store.tallies() == [])
  }

  @Test func everyKeyThatWaitsIsTakenBeforeTheNextFrame() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    var framesBefore = 0
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("a")) },
      "New lead": {
        framesBefore = $0.frames.count
        $0.type("Brasserie du Port; Marc Olivier")
      },
      "Marc Olivier": { $0.raise(SIGTERM) },
    ])
    #expect(world.frames.count == framesBefore + 1)
  }

  @Test func aFrameThatIsTheSameIsNotShownAgain() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    var framesBefore = 0
    let (_, world) = try rehearsal.run([
      // At the first card of the first column neither key leads anywhere.
      "Dupont SAS": {
        framesBefore = $0.frames.count
        $0.press(.up, .left)
        $0.pressLater(.character("q"))
      }
    ])
    #expect(world.frames.count == framesBefore)
  }

  @Test func aThemeReachesTheTerminalAndIsKept() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.function(4)) },
      "Theme: dark": { $0.press(.function(4)) },
      "Theme: light": { $0.press(.character("q")) },
    ])
    #expect(world.themes == [.dark, .light])
    #expect(rehearsal.preferences.values.map(\.theme) == [.dark, .light])
  }

  @Test func whatIsKeptIsInTheWorkspaceAndOnTheScreen() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, _) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("a")) },
      "New lead": {
        $0.type("Brasserie du Port")
        $0.press(.tab, .tab, .tab, .tab, .tab, .tab)
        $0.type("salon")
        $0.press(.enter)
      },
      "#2: added": { $0.press(.character("q")) },
    ])
    #expect(ending == .quit)
    #expect(try rehearsal.companies() == ["Dupont SAS", "Brasserie du Port"])
    #expect(TemporaryFolder.names(in: rehearsal.drafts.folder) == [])
  }

  @Test func leavingWaitsForTheEditsUnderWay() throws {
    let rehearsal = try Rehearsal("Dupont SAS", "Nordia")
    let (ending, _) = try rehearsal.run([
      "Nordia": { $0.press(.character("u"), .character("q")) }
    ])
    #expect(ending == .quit)
    #expect(try rehearsal.companies() == ["Dupont SAS"])
  }

  @Test func anEditThatFailsLetsNobodyLeaveUnaware() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.add("Dupont SAS", byColleague: true)
    let (ending, world) = try rehearsal.run([
      // There is nothing of one's own to take back.
      "Dupont SAS": { $0.press(.character("u"), .character("q")) },
      "othing": { $0.press(.character("q")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
  }

  @Test func whatAnotherProgramCommitsAppearsByItself() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { _ in try rehearsal.add("Nordia") },
      "Nordia": { _ in try rehearsal.add("Brasserie du Port") },
      "Brasserie du Port": { $0.press(.character("q")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalKeepsWhatWasTypedAndEndsTheProgram(signal: Int32) throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("a")) },
      "New lead": { $0.type("Nordia") },
      "Nordia": { $0.raise(signal) },
    ])
    #expect(ending == .signal(signal))
    #expect(world.isClosed)
    let texts = try rehearsal.drafts.read(DraftKey(form: "add", lead: nil))?.texts ?? [:]
    #expect(texts.values.contains("Nordia"))
  }

  @Test func aLostTerminalCountsAsAHangUp() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, world) = try rehearsal.run(["Dupont SAS": { $0.send([.hangup]) }])
    #expect(ending == .signal(SIGHUP))
    #expect(world.isClosed)
  }

  @Test func aStoppedProgramDrawsAndReadsEverythingAnew() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.control("z")) },
      "MCL": { $0.press(.character("q")) },
    ])
    #expect(world.suspensions == 1)
    #expect(world.frames.count == 2)
    // The signal that goes with being continued is part of the same event.
    #expect(world.redraws == 0)
  }

  @Test func aProgramThatOthersStoppedDrawsEverythingAnew() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.raise(SIGCONT) },
      "MCL": { $0.press(.character("q")) },
    ])
    #expect(world.redraws == 1)
    #expect(world.frames.count == 2)
  }

  @Test func aWindowOfAnotherSizeIsFilled() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.raise(SIGWINCH) },
      "MCL": { $0.press(.character("q")) },
    ])
    #expect(
      world.frames.map(\.size) == [Size(columns: 100, rows: 30), Size(columns: 60, rows: 20)])
  }

  @Test func theLanguageChosenIsKept() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    _ = try rehearsal.run(["Dupont SAS": { $0.press(.function(2), .character("q")) }])
    #expect(rehearsal.preferences.values.map(\.language) == [.french])
  }

  @Test func theMouseIsAskedOfTheTerminalAndItsClicksReachTheBoard() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.function(9)) },
      "The mouse clicks": { world in
        let place = Position(column: 4, row: 4)
        for action in [MouseEvent.Action.press(.left), .release(.left)] {
          world.send([.mouse(MouseEvent(action, at: place))])
        }
      },
      "Contacts": { $0.press(.escape, .function(9), .character("q")) },
    ])
    #expect(world.missedCues.isEmpty)
    #expect(world.mouseWishes == [true, false])
    #expect(rehearsal.preferences.values.map(\.usesMouse) == [true, false])
  }

  @Test func aLongJobTellsHowFarItIsAndWhatCameOfIt() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let jobs = Jobs(
      importFile: { path, _, progress, _ in
        for kept in 0..<100 { progress(kept, kept) }
        return .imported(
          ImportSummary(path: path, rows: 7654, kept: 7654, unproved: 0, remarks: 0, rejected: 0))
      },
      makeDemo: { _, _, _ in .demoReady(count: 0) })
    let (ending, world) = try rehearsal.run(
      jobs: jobs,
      [
        "Dupont SAS": { $0.press(.character(":")) },
        "Commands": {
          $0.type("import")
          $0.press(.enter)
        },
        "File": {
          $0.type("leads.csv")
          $0.press(.enter)
        },
        "7,654": { $0.press(.character("q")) },
      ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
  }

  @Test func leavingStopsALongJob() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let wasStopped = Preserved<Bool>()
    let jobs = Jobs(
      importFile: { _, _, progress, isCancelled in
        progress(1, 50)
        while !isCancelled() { poll(nil, 0, 1) }
        wasStopped.add(true)
        return .failed(.interrupted)
      },
      makeDemo: { _, _, _ in .demoReady(count: 0) })
    _ = try rehearsal.run(
      jobs: jobs,
      [
        "Dupont SAS": { $0.press(.character(":")) },
        "Commands": {
          $0.type("import")
          $0.press(.enter)
        },
        "File": {
          $0.type("leads.csv")
          $0.press(.enter)
        },
        "50": { $0.press(.character("q")) },
      ])
    #expect(wasStopped.values == [true])
  }
}
