import Foundation
import Testing

/// Copies in a real terminal: the sequence, and what is done where a terminal has none.
@Suite(.serialized)
struct CopyTests {
  @Test func theTerminalIsGivenTheTextAndNothingButDigitsInsideTheSequence() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.allowCopies()
    try terminal.add("Dupont SAS; Zélie Petit; paul@example.org")
    try terminal.record(to: "stream")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("y")
    try terminal.wait(for: "Copied by the terminal (OSC 52), where it allows that: lead #1.")
    #expect(terminal.clipboard.hasPrefix("#1 Dupont SAS\nZélie Petit, paul@example.org\n"))
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    let stream = try Data(contentsOf: URL(filePath: terminal.kanbant.path("stream")))
    let text = String(decoding: stream, as: UTF8.self)
    let sequences = text.components(separatedBy: "\u{1B}]52;c;").dropFirst()
    #expect(sequences.count == 1)
    let digits = try #require(sequences.first?.prefix { $0 != "\u{7}" })
    let copied = try #require(Data(base64Encoded: String(digits)))
    #expect(String(decoding: copied, as: UTF8.self) == terminal.clipboard)
    // Not in the middle of a frame: the text that follows is what says so.
    #expect(text.components(separatedBy: "\u{1B}]").count == 2, "no other such sequence")
  }

  @Test func aProgramOfTheDisplayIsPreferredAndNoShellReadsTheText() throws {
    let terminal = try TerminalSession(
      columns: 100, rows: 30, variables: ["DISPLAY": ":99"])
    let folder = terminal.kanbant.path("bin")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = "#!/bin/sh\n/bin/cat >\"$HOME/taken\"\necho noise\necho noise >&2\n"
    try script.write(toFile: folder + "/xclip", atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder + "/xclip")
    try terminal.add("Dupont $(touch pwned) SAS; Paul `id`; paul@example.org")
    try terminal.shell("PATH=\(folder):/usr/bin:/bin")
    try terminal.start()
    try terminal.wait(for: "Dupont")
    try terminal.press("y")
    try terminal.wait(for: "Copied by xclip: lead #1.")
    let taken = try String(contentsOfFile: terminal.kanbant.path("taken"), encoding: .utf8)
    #expect(taken.hasPrefix("#1 Dupont $(touch pwned) SAS\nPaul `id`, paul@example.org\n"))
    #expect(try !terminal.screen.contains("noise"))
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func onAConsoleTheTextLiesInAPrivateFileWhosePathIsTold() throws {
    let terminal = try TerminalSession(
      columns: 160, rows: 30, variables: ["TERM": "linux"])
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.record(to: "stream")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("y")
    try terminal.wait(for: "No clipboard within reach (lead #1)")
    let path = terminal.kanbant.path("state/kanbant/clipboard.txt")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("#1 Dupont SAS\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    let stream = try Data(contentsOf: URL(filePath: terminal.kanbant.path("stream")))
    #expect(!String(decoding: stream, as: UTF8.self).contains("]52;"))
  }
}
