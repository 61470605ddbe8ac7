import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The mouse in a real terminal: asked for, used, and given back however the program ends.
@Suite(.serialized)
struct MouseTests {
  private let terminal: TerminalSession

  init() throws {
    // A death by a fault is to be the shell's to see, not that of who shows backtraces.
    terminal = try TerminalSession(
      columns: 100, rows: 30, variables: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.add("Nordia; Inès Haddad; ines@example.org")
  }

  @Test func theMouseIsTheTerminalsUntilAKeyAsksForItAndTheChoiceIsKept() throws {
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    #expect(try terminal.tellsOfMouse == false)
    try terminal.press("F9")
    try terminal.wait(for: "hold Shift")
    #expect(try terminal.tellsOfMouse == true)
    try terminal.click("Dupont SAS")
    try terminal.wait(until: "the card is selected") {
      try terminal.screen.contains("▌ Dupont SAS")
    }
    try terminal.click("Dupont SAS")
    try terminal.wait(for: "paul@example.org")
    try terminal.press("Escape")
    try terminal.wait(until: "the pane is closed") {
      try !terminal.screen.contains("paul@example.org")
    }
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    #expect(try terminal.tellsOfMouse == false)
    let file = terminal.kanbant.path("config/kanbant/kanbant.conf")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("mouse = on\n"))
    try terminal.start()
    try terminal.wait(until: "the terminal tells of the mouse") {
      try terminal.tellsOfMouse == true
    }
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("F9")
    try terminal.wait(until: "the mouse is given back") { try terminal.tellsOfMouse == false }
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func whoStopsTheProgramHasTheMouseUntilItGoesOn() throws {
    try startWithMouse()
    try terminal.press("C-z")
    try terminal.wait(until: "the shell has the terminal") { try !terminal.isOnAlternateScreen }
    #expect(try terminal.tellsOfMouse == false)
    try terminal.shell("fg; echo ending=$?")
    try terminal.wait(until: "the mouse is back") { try terminal.tellsOfMouse == true }
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("q")
    try terminal.wait(for: "ending=0")
    #expect(try terminal.tellsOfMouse == false)
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE,
  ])
  func howeverTheProgramDiesTheMouseIsGivenBack(signal: Int32) throws {
    let process = try startWithMouse()
    kill(process, signal)
    try terminal.wait(for: "status=\(128 + signal)")
    #expect(try terminal.tellsOfMouse == false)
    #expect(try terminal.isOnAlternateScreen == false)
  }

  @Test func reportsThatNoTerminalSendsDoNothing() throws {
    try startWithMouse()
    let huge = String(repeating: "9", count: 300)
    for report in ["0;1;\(huge)M", "0;-1;4M", ";;M", "0;1M", "\(huge);1;1m", "0;1;1;1;1M"] {
      try terminal.type("\u{1B}[<\(report)")
    }
    try terminal.type("?")
    try terminal.wait(for: "Keys that work here")
    #expect(try !terminal.screen.contains("99"))
    try terminal.press("Escape")
    try terminal.wait(for: "▌ Nordia")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @discardableResult
  private func startWithMouse() throws -> pid_t {
    let folder = terminal.kanbant.path("config/kanbant")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "mouse = on\n".write(toFile: folder + "/kanbant.conf", atomically: true, encoding: .utf8)
    let process = try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try #require(try terminal.tellsOfMouse == true)
    return process
  }
}
