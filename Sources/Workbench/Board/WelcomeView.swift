import Glossary
import TUI

extension Model {
  /// Draws the first screen of an empty workspace: what it is, and the three ways to begin.
  func drawWelcome(in area: Rect, into frame: inout Frame) {
    let (place, lines, ways) = welcomeLayout(in: area)
    frame.draw(lines, in: place, scrolledBy: 0)
    frame.cursor = ways.first.map { place.row($0.row).origin } ?? place.origin
  }

  /// Where the lines lie, the lines, and the row in which each way to begin has its name.
  func welcomeLayout(
    in area: Rect
  ) -> (place: Rect, lines: [TextLine], ways: [(command: Command, row: Int)]) {
    let columns = min(64, area.size.columns - 2)
    var lines = TextLine.paragraph(
      WelcomeWords.title[language], width: columns, style: .title, glyphs: glyphs)
    lines += TextLine.paragraph(
      WelcomeWords.purpose[language], width: columns, glyphs: glyphs)
    lines.append(TextLine(text: ""))
    var ways: [(command: Command, row: Int)] = []
    for command in [.importFile, .makeDemo, .add, .help] as [Command] {
      let entry = command.entry
      ways.append((command, lines.count))
      lines.append(
        TextLine(
          text: "\(keyLabel(of: command) ?? "")   \(entry.title[language])", style: .accent))
      if area.size.rows >= 16 {
        lines += TextLine.paragraph(
          entry.help[language], width: columns, style: .dim, indent: 4, glyphs: glyphs)
      }
    }
    return (area.centered(Size(columns: columns, rows: lines.count)), lines, ways)
  }
}
