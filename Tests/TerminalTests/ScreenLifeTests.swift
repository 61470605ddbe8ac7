import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program among others: stopped, continued, killed, and beside a second one.
@Suite(.serialized)
struct ScreenLifeTests {
  private let terminal: TerminalSession

  init() throws {
    // After a fault the runtime would ask whoever sits there what to do with its report.
    terminal = try TerminalSession(
      columns: 100, rows: 30, variables: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGXCPU, SIGUSR1, SIGSEGV, SIGSYS,
  ])
  func aSignalEndsTheProgramAndTheTerminalIsGivenBack(signal: Int32) throws {
    let settings = try terminal.lineSettings()
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    kill(process, signal)
    // A shell counts a death by signal in the same way as the program does.
    try terminal.wait(for: "status=\(128 + signal)")
    #expect(try terminal.isOnAlternateScreen == false)
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func aProgramThatIsStoppedGivesTheTerminalBackAndReadsAnewWhenItGoesOn() throws {
    let settings = try terminal.lineSettings()
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("C-z")
    try terminal.wait(until: "the shell has the terminal") { try !terminal.isOnAlternateScreen }
    #expect(try terminal.lineSettings() == settings)
    try terminal.add("Nordia; Inès Haddad; ines@example.org")
    try terminal.shell("fg; echo ending=$?")
    try terminal.wait(for: "Inès Haddad")
    #expect(try terminal.isOnAlternateScreen)
    try terminal.press("q")
    try terminal.wait(for: "ending=0")
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func aRedrawLeavesTheTerminalToBeGivenBackAndTakenAgain() throws {
    let settings = try terminal.lineSettings()
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("C-l")
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("C-z")
    try terminal.wait(until: "the shell has the terminal") { try !terminal.isOnAlternateScreen }
    #expect(try terminal.lineSettings() == settings)
    try terminal.shell("fg; echo ending=$?")
    try terminal.wait(until: "the program has it again") { try terminal.isOnAlternateScreen }
    try terminal.press("C-l")
    try terminal.wait(for: "Dupont SAS")
    // Ctrl-c is a key like any other: in the modes of a shell it would be a signal.
    try terminal.press("C-c")
    try terminal.wait(for: "ending=0")
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func aProgramThatOthersStoppedDrawsItselfAnewWhenItGoesOn() throws {
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    kill(process, SIGSTOP)
    try terminal.wait(for: "status=\(128 + SIGSTOP)")
    // The line is as the program left it: only a line feed ends what is typed.
    try terminal.type("stty sane; clear")
    try terminal.press("C-j")
    try terminal.wait(until: "the screen is cleared") {
      try terminal.screen.trimmingCharacters(in: .whitespacesAndNewlines) == "shell>"
    }
    try terminal.shell("fg; echo ending=$?")
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("q")
    try terminal.wait(for: "ending=0")
  }

  @Test func whatWasTypedSurvivesTheDeathOfTheProgram() throws {
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("a")
    try terminal.type("Brasserie du Port; Marc Olivier")
    try terminal.wait(until: "the draft is written") {
      try terminal.drafts().contains { $0.contains("Brasserie du Port; Marc Olivier") }
    }
    kill(process, SIGKILL)
    try terminal.wait(until: "the program is gone") { !TerminalSession.isRunning(process) }
    try terminal.openAnotherShell()
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("a")
    try terminal.wait(for: "Marc Olivier")
    #expect(try terminal.screen.contains("Brasserie du Port"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func whatWasTypedLastIsKeptWhenASignalEndsTheProgram(signal: Int32) throws {
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("a")
    try terminal.type("Brasserie du Port")
    try terminal.wait(for: "Brasserie du Port")
    kill(process, signal)
    try terminal.wait(for: "status=\(128 + signal)")
    #expect(try terminal.drafts().contains { $0.contains("Brasserie du Port") })
  }

  @Test func aLostTerminalEndsTheProgramAndKeepsWhatWasTyped() throws {
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("a")
    try terminal.type("Brasserie du Port")
    try terminal.wait(for: "Brasserie du Port")
    try terminal.hangUp()
    let limit = ContinuousClock.now + .seconds(20)
    while TerminalSession.isRunning(process), ContinuousClock.now < limit { poll(nil, 0, 15) }
    #expect(TerminalSession.isRunning(process) == false)
    #expect(try terminal.drafts().contains { $0.contains("Brasserie du Port") })
  }

  @Test func aSavedLeadLeavesNoDraftBehind() throws {
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("a")
    try terminal.type("Brasserie du Port; Marc Olivier; marc@example.org")
    // Company, contact, title, e-mail, telephone, source.
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.type("salon")
    try terminal.wait(until: "the draft is written") { try !terminal.drafts().isEmpty }
    try terminal.press("C-s")
    try terminal.wait(until: "the command line knows the lead") {
      try terminal.kanbant("list").output.contains("Brasserie du Port")
    }
    try terminal.wait(until: "no draft is left") { try terminal.drafts().isEmpty }
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func whatAnotherProgramCommitsAppearsByItself() throws {
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.add("Nordia; Inès Haddad; ines@example.org")
    try terminal.wait(for: "Inès Haddad")
    try terminal.add("Morel; Jeanne Roy; jeanne@example.org")
    try terminal.wait(for: "Jeanne Roy")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func theLanguageChosenIsThatOfTheNextStart() throws {
    let shell = try TerminalSession(
      columns: 100, rows: 30, variables: ["KANBANT_LANG": "", "LC_ALL": "C.UTF-8"])
    try shell.start()
    try shell.wait(for: "EN")
    try shell.press("F2")
    try shell.wait(for: "FR")
    try shell.press("q")
    try shell.wait(for: "status=0")
    let file = shell.kanbant.path("config/kanbant/kanbant.conf")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("language = fr\n"))
    try shell.start()
    try shell.wait(for: "FR")
  }

  @Test func ownKeysAreTakenOverWhileTheBoardRunsAndToldWhereTheyAreWrong() throws {
    let file = terminal.kanbant.path("config/kanbant/keys.conf")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try FileManager.default.createDirectory(
      atPath: terminal.kanbant.path("config/kanbant"), withIntermediateDirectories: true)
    // By rename, as editors do.
    try "help = <C-n>\nquit = x\n".write(toFile: file, atomically: true, encoding: .utf8)
    try terminal.wait(for: "The keys were read anew")
    try terminal.press("C-n")
    try terminal.wait(for: "Keys that work here")
    try terminal.press("Escape")
    // In place.
    try "help = <C-n>\nquit = x\nfly = y\n".write(
      toFile: file, atomically: false, encoding: .utf8)
    try terminal.wait(for: "One fault in")
    try terminal.press("q")
    try terminal.wait(for: "q does nothing here")
    try terminal.press("x")
    try terminal.wait(for: "status=0")
    try terminal.start("--lang fr")
    try terminal.wait(for: "Une erreur dans")
    try terminal.wait(for: "Dupont SAS")
  }
}

extension TerminalSession {
  /// The texts of the drafts that lie in the home.
  fileprivate func drafts() throws -> [String] {
    let folder = kanbant.path("state/kanbant/drafts")
    let paths = FileManager.default.subpaths(atPath: folder) ?? []
    return paths.filter { $0.hasSuffix(".draft") }.compactMap {
      try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
  }
}
