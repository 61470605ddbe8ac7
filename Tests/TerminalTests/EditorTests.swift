import Foundation
import Testing

/// The user's own editor, from the board and from the command line of the built program.
@Suite(.serialized)
struct EditorTests {
  /// A terminal whose editor asks for a line, and writes it behind the text.
  private func terminal() throws -> TerminalSession {
    let terminal = try TerminalSession(
      columns: 80, rows: 24, variables: ["EDITOR": "sh \"$HOME/editor\""])
    let script = "printf 'your words? '; read -r line; printf '%s\\n' \"$line\" >>\"$1\"\n"
    try script.write(
      toFile: terminal.kanbant.path("editor"), atomically: true, encoding: .utf8)
    try terminal.add("Acme; Jane Roy; jane@acme.example")
    return terminal
  }

  @Test func theBoardGivesItTheTerminalAndTakesItBack() throws {
    let terminal = try terminal()
    try terminal.start()
    try terminal.wait(for: "Acme")
    try terminal.type("n")
    try terminal.type("call ")
    try terminal.press("C-o")
    try terminal.wait(for: "your words?")
    #expect(try !terminal.isOnAlternateScreen)
    try terminal.type("Jane back")
    try terminal.press("Enter")
    try terminal.wait(for: "call Jane back")
    #expect(try terminal.isOnAlternateScreen)
    try terminal.press("Tab")
    try terminal.type("tomorrow")
    try terminal.press("Enter")
    try terminal.wait(for: "next action: call Jane back, tomorrow")
  }

  @Test func stoppingItStopsTheProgramAndBothGoOn() throws {
    let terminal = try terminal()
    try terminal.start()
    try terminal.wait(for: "Acme")
    try terminal.type("n")
    try terminal.press("C-o")
    try terminal.wait(for: "your words?")
    try terminal.press("C-z")
    try terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.type("write")
    try terminal.press("Enter")
    try terminal.wait(for: "write")
    try terminal.wait(until: "the board is back") { try terminal.isOnAlternateScreen }
  }

  @Test func interruptingItLeavesTheBoardAndTheText() throws {
    let terminal = try terminal()
    try terminal.start()
    try terminal.wait(for: "Acme")
    try terminal.type("n")
    try terminal.type("call")
    try terminal.press("C-o")
    try terminal.wait(for: "your words?")
    try terminal.press("C-c")
    try terminal.wait(for: "the text stays as it was")
    try terminal.wait(for: "call")
    #expect(try terminal.isOnAlternateScreen)
  }

  @Test func theCommandLineNotesWhatWasWritten() throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy")
    let run = try kanbant("log", "1", "call", "--edit", "text")
    #expect(run.code == 64)
    #expect(run.errors.contains("an editor needs a terminal"))
    let terminal = try terminal()
    try terminal.start("log 1 call --edit")
    try terminal.wait(for: "your words?")
    try terminal.type("wants a demo")
    try terminal.press("Enter")
    try terminal.wait(for: "status=0")
    #expect(try terminal.kanbant("show", "1").output.contains("wants a demo"))
  }
}
