import Interchange
import Leads
import TUI

/// Writes rows as they are read, in the way that was asked for: a million of them need no more
/// memory than one page.
struct RowWriter {
  /// How one row is written in each of the ways; its number is from 1.
  struct Forms<Row> {
    let identifier: (Row) -> String
    let json: (Row, _ number: Int) -> JSON
    let spoken: (Row, _ number: Int) -> String
    let cells: (Row, _ number: Int) -> [TextTable.Cell]
  }

  /// How many rows were written.
  private(set) var written = 0
  private let invocation: Invocation
  private let columns: [TextTable.Column]
  private var table: TextTable?

  /// Begins; for programs the rows stand in an array of this name.
  init(_ invocation: Invocation, named member: String, _ columns: [TextTable.Column]) {
    self.invocation = invocation
    self.columns = columns
    guard invocation.options.isJSON else { return }
    // The envelope's beginning, left open for the rows.
    let opening = CommandLineTool.envelope(invocation.verb.name, []).text().dropLast()
    invocation.output.write(json: opening + ",\"\(member)\":[")
  }

  /// Writes further rows.
  mutating func write<Row>(_ rows: some Collection<Row>, as forms: Forms<Row>) {
    let output = invocation.output
    let numbered = zip(rows, (written + 1)...)
    if invocation.options.isJSON {
      for (row, number) in numbered {
        output.write(json: (number == 1 ? "\n" : ",\n") + forms.json(row, number).text())
      }
    } else if invocation.options.isQuiet {
      for row in rows { output.write(Line(forms.identifier(row))) }
    } else if invocation.options.isAccessible {
      for (row, number) in numbered { output.write(Line(forms.spoken(row, number))) }
    } else {
      writeTable(numbered.map { forms.cells($0, $1) })
    }
    written += rows.count
  }

  private mutating func writeTable(_ rows: [[TextTable.Cell]]) {
    guard !rows.isEmpty else { return }
    let output = invocation.output
    let table =
      table
      ?? TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    if self.table == nil { output.write(table.head) }
    self.table = table
    for row in rows { output.write(table.line(row)) }
  }

  /// Ends the array and the envelope, with what else is told behind the rows.
  func close(_ members: String = "") {
    if invocation.options.isJSON { invocation.output.write(json: "]\(members)}\n") }
  }
}
