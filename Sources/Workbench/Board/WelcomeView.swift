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
    var lines = lines(of: Array(welcome.prefix(2)), width: columns)
    lines.append(TextLine(text: ""))
    var ways: [(command: Command, row: Int)] = []
    for command in Self.waysToBegin {
      let entry = command.entry
      ways.append((command, lines.count))
      lines.append(
        TextLine(
          text: "\(keyLabel(of: command) ?? "")   \(entry.title[language])", style: .accent))
      if area.size.rows >= 16 {
        lines += self.lines(of: [help(of: command)], width: columns)
      }
    }
    return (area.centered(Size(columns: columns, rows: lines.count)), lines, ways)
  }

  /// What the first screen says: its title, what the program is for, what each way does.
  var welcome: [Prose] {
    [Prose(WelcomeWords.title[language], .title), Prose(WelcomeWords.purpose[language])]
      + Self.waysToBegin.map { help(of: $0) }
  }

  private static let waysToBegin: [Command] = [.importFile, .makeDemo, .add, .help]

  private func help(of command: Command) -> Prose {
    Prose(command.entry.help[language], .dim, indent: 4)
  }
}
