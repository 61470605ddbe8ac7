import Glossary
import TUI

extension Model {
  /// Draws the first screen of an empty workspace: what it is, and the three ways to begin.
  func drawWelcome(in area: Rect, into frame: inout Frame) {
    let columns = min(64, area.size.columns - 2)
    var lines = TextLine.paragraph(
      WelcomeWords.title[language], width: columns, style: .title, glyphs: glyphs)
    lines += TextLine.paragraph(
      WelcomeWords.purpose[language], width: columns, glyphs: glyphs)
    lines.append(TextLine(text: ""))
    let first = lines.count
    let ways: [Command] = [.importFile, .makeDemo, .add, .help]
    for command in ways {
      let entry = command.entry
      lines.append(
        TextLine(
          text: "\(entry.keyLabels(in: language)[0])   \(entry.title[language])", style: .accent))
      if area.size.rows >= 16 {
        lines += TextLine.paragraph(
          entry.help[language], width: columns, style: .dim, indent: 4, glyphs: glyphs)
      }
    }
    let place = area.centered(Size(columns: columns, rows: lines.count))
    frame.draw(lines, in: place, scrolledBy: 0)
    frame.cursor = place.row(first).origin
  }
}
