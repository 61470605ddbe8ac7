import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The glossary on a screen of its own, in a real terminal.
@Suite(.serialized)
struct GlossaryScreenTests {
  @Test func isLookedUpReadAndLeft() throws {
    let terminal = try TerminalSession(columns: 60, rows: 15)
    let settings = try terminal.lineSettings()
    try terminal.start("glossary")
    try terminal.wait(for: "Authority")
    try terminal.type("mql")
    try terminal.wait(for: "› mql")
    try terminal.press("Enter")
    try terminal.wait(for: "MQL · Marketing lead")
    try terminal.press("F2")
    try terminal.wait(for: "MQL · Lead marketing")
    try terminal.press("Escape")
    try terminal.wait(for: "status=0")
    #expect(try terminal.isOnAlternateScreen == false)
    #expect(try terminal.lineSettings() == settings)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func aSignalGivesTheTerminalBack(signal: Int32) throws {
    let terminal = try TerminalSession(
      columns: 60, rows: 15, variables: ["SWIFT_BACKTRACE": "enable=no"])
    let settings = try terminal.lineSettings()
    let process = try terminal.start("glossary SAL --popup")
    try terminal.wait(for: "SAL · Detected project")
    kill(process, signal)
    try terminal.wait(for: "status=\(128 + signal)")
    #expect(try terminal.isOnAlternateScreen == false)
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func fitsAWindowThatBecomesSmall() throws {
    let terminal = try TerminalSession(columns: 60, rows: 15)
    try terminal.start("glossary --popup SAL")
    try terminal.wait(for: "Esc close")
    try terminal.resize(columns: 40, rows: 8)
    try terminal.wait(until: "the foot is the eighth line") {
      try terminal.screen.split(separator: "\n").last?.contains("Tab link") == true
    }
    try terminal.press("Escape")
    try terminal.wait(for: "status=0")
  }

  @Test func isStoppedAndGoesOn() throws {
    let terminal = try TerminalSession(columns: 60, rows: 15)
    try terminal.start("glossary SAL --popup")
    try terminal.wait(for: "SAL · Detected project")
    try terminal.press("C-z")
    try terminal.wait(until: "the shell has the terminal") { try !terminal.isOnAlternateScreen }
    try terminal.shell("fg; echo ending=$?")
    try terminal.wait(for: "SAL · Detected project")
    try terminal.type("q")
    try terminal.wait(for: "ending=0")
  }
}
