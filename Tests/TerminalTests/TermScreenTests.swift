import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The team's own words on the board of the built program, in real terminals.
@Suite(.serialized)
struct TermScreenTests {
  @Test func aWordWrittenInOneTerminalIsReadInTheOther() throws {
    let writer = try TerminalSession(columns: 80, rows: 24)
    try writer.add("Acme; Jane Roy; jane@acme.example")
    let reader = try TerminalSession(columns: 80, rows: 24)
    let workspace = writer.kanbant.path("data/kanbant/workspace.kanbant")
    try writer.start()
    try reader.start("--workspace \(workspace)")
    for terminal in [writer, reader] {
      try terminal.wait(for: "Acme")
      try terminal.type("w")
      try terminal.wait(for: "MCL · Raw lead")
    }
    try writer.press("F6")
    try writer.wait(for: "e define")
    try writer.type("e")
    try writer.wait(for: "In the team’s words · Raw lead")
    try writer.press("Tab")
    try writer.press("Tab")
    try writer.type("A card left at the fair.")
    try writer.press("Enter")
    try writer.wait(for: "“Raw lead” has the team’s definition.")
    try reader.wait(for: "A card left at the fair.")
    try writer.type("u")
    try writer.wait(for: "has Kanbant’s definition alone again")
    try reader.wait(until: "the team’s definition is gone") {
      try !reader.screen.contains("A card left")
    }
  }

  @Test func whatWasTypedSurvivesAKill() throws {
    let terminal = try TerminalSession(columns: 80, rows: 24)
    try terminal.add("Acme; Jane Roy; jane@acme.example")
    let process = try terminal.start()
    try terminal.wait(for: "Acme")
    try terminal.type("w")
    try terminal.press("F6")
    try terminal.wait(for: "a new word")
    try terminal.type("a")
    try terminal.wait(for: "A new word of the team’s")
    try terminal.type("Ally")
    try terminal.press("Tab")
    try terminal.press("Tab")
    try terminal.wait(until: "the draft is on disk") {
      let drafts = terminal.kanbant.path("state/kanbant/drafts")
      let files = FileManager.default.subpaths(atPath: drafts) ?? []
      return files.contains { $0.hasSuffix("word-new.draft") }
    }
    kill(process, SIGKILL)
    try terminal.wait(for: "status=\(128 + SIGKILL)")
    try terminal.openAnotherShell()
    try terminal.start()
    try terminal.wait(for: "Acme")
    try terminal.type(":new word")
    try terminal.press("Enter")
    try terminal.wait(for: "Your draft is back")
    try terminal.wait(for: "Ally")
  }

  /// Opens the pane and gives it the focus.
  private func openPane(_ terminal: TerminalSession) throws {
    try terminal.wait(for: "Acme")
    try terminal.type("w")
    try terminal.press("F6")
    try terminal.wait(for: "e define")
  }

  @Test func aFileIsTakenOverTakenBackAndWritten() throws {
    let terminal = try TerminalSession(columns: 80, rows: 24)
    try terminal.add("Acme; Jane Roy; jane@acme.example")
    let file = "[ally]\nname.en = Ally\ndefinition.en = Speaks for us.\n"
    try Data(file.utf8).write(to: terminal.kanbant.home.appending(path: "team.txt"))
    try terminal.start()
    try openPane(terminal)
    try terminal.type("i~/team.txt")
    try terminal.press("Enter")
    try terminal.wait(for: "Taken over: “Ally”. u takes that back.")
    try terminal.type("u")
    try terminal.wait(for: "As before: “Ally”")
    #expect(try terminal.kanbant("terms", "export").output.isEmpty)
    try terminal.type("u")
    try terminal.wait(for: "Speaks for us.")
    try terminal.type("x")
    try terminal.wait(for: "Export the team’s words")
    try terminal.press("C-u")
    try terminal.type("~/out.txt")
    try terminal.press("Enter")
    try terminal.wait(for: "1 word written")
    let written = terminal.kanbant.path("out.txt")
    #expect(try String(contentsOfFile: written, encoding: .utf8) == file)
    #expect(try terminal.kanbant("terms", "export").output == file)
    let mode = try FileManager.default.attributesOfItem(atPath: written)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func aPipeIsRefusedAtOnceAndAPathSurvivesAKill() throws {
    let terminal = try TerminalSession(columns: 80, rows: 24)
    try terminal.add("Acme; Jane Roy; jane@acme.example")
    mkfifo(terminal.kanbant.path("pipe"), 0o600)
    let process = try terminal.start()
    try openPane(terminal)
    try terminal.type("i~/pipe")
    try terminal.press("Enter")
    try terminal.wait(for: "pipe is a pipe or a device, which may never end")
    try terminal.wait(until: "the draft is on disk") {
      let drafts = terminal.kanbant.path("state/kanbant/drafts")
      let files = FileManager.default.subpaths(atPath: drafts) ?? []
      return files.contains { $0.hasSuffix("words-import-new.draft") }
    }
    kill(process, SIGKILL)
    try terminal.wait(for: "status=\(128 + SIGKILL)")
    try terminal.openAnotherShell()
    try terminal.start()
    try openPane(terminal)
    try terminal.type("i")
    try terminal.wait(for: "The path you typed last is back.")
    try terminal.wait(for: "~/pipe")
  }
}
