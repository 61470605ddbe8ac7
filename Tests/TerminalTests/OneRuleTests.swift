import Foundation
import Testing

/// One rule, whatever the door: board, form, command line and import refuse alike.
@Suite(.serialized)
struct OneRuleTests {
  @Test func nobodyEntersMQLUnreachableByAnyDoor() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    let kanbant = terminal.kanbant
    kanbant.environment["KANBANT_LANG"] = "fr"
    try kanbant("add", "Acme", "--source", "salon", "--score", "60")

    let refused = try kanbant("move", "1", "MQL")
    #expect(refused.code == 3)
    let rule = try #require(refused.errors.split(separator: "\n").first { $0.contains("G02") })
    let sentence = rule.replacing("G02", with: "").trimmingCharacters(in: .whitespaces)

    try Data("company,source,stage\nNordia,salon,MQL\n".utf8)
      .write(to: URL(filePath: kanbant.path("leads.csv")))
    let imported = try kanbant("import", kanbant.path("leads.csv"))
    #expect(imported.output.contains("MQL → MCL"))
    #expect(try kanbant("move", "2", "MQL").errors.contains(sentence))

    try terminal.start("--lang fr")
    try terminal.wait(for: "Nordia")
    try terminal.press("j")
    try terminal.press("L")
    try terminal.wait(for: "(G02)")
    #expect(plain(try terminal.screen).contains(plain(sentence)))
    // The box is a form: sent back empty, it meets the same rule again.
    try terminal.press("Enter")
    try terminal.wait(for: "(G02)")
    #expect(plain(try terminal.screen).contains(plain(sentence)))
    try terminal.type("contact@acme.example")
    try terminal.press("Enter")
    try terminal.wait(for: "MCL → MQL")
    #expect(try kanbant("list", "stage:mql", "-q").lines == ["1"])
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  /// The words on the screen on one line, without the frame of the box around them.
  private func plain(_ screen: String) -> String {
    screen.replacing("│", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
