import Testing

/// Answers of a terminal that the program did not ask for, or that came late from another.
@Suite(.serialized)
struct TerminalAnswerTests {
  private let answers = [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]11;rgb:1234/5678/9abc\u{07}",
    "\u{1B}]4;1;u\u{07}", "\u{1B}]52;c;aGk=\u{07}", "\u{1B}P>|XTerm(388)\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}^DDD\u{1B}\\", "\u{1B}XDDD\u{1B}\\", "\u{1B}[M !b",
    "\u{1B}[1;1R", "\u{1B}[?62;1;6c", "\u{1B}[?2026;2$y", "\u{1B}[0n", "\u{9D}4;1;u\u{9C}",
  ]

  @Test func noAnswerOfTheTerminalDoesAnythingOnTheBoard() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    let screen = try terminal.screen
    for answer in answers { try terminal.type(answer) }
    // What is pressed after them comes after them: help, and back.
    try terminal.press("?")
    try terminal.wait(for: "Keys that work here")
    try terminal.press("Escape")
    try terminal.wait(until: "the board is as it was") { try terminal.screen == screen }
    try terminal.press("/")
    for answer in answers { try terminal.type(answer) }
    try terminal.type("Dupont")
    try terminal.wait(for: "/Dupont")
    try terminal.press("Enter", "q")
    try terminal.wait(for: "status=0")
    let list = try terminal.kanbant("list")
    #expect(list.output.contains("Dupont SAS"))
  }
}
