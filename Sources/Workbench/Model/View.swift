import Glossary
import Leads
package import TUI

extension Model {
  /// The whole screen as a picture.
  ///
  /// Reads only; survives any size down to nothing.
  package func view() -> Frame {
    var frame = Frame(size: size, glyphs: glyphs)
    let layout = layout
    drawTitle(in: layout.title, into: &frame)
    if board.isEmptyWorkspace, screens.top == nil || job != nil {
      drawWelcome(in: layout.body, into: &frame)
    } else {
      drawBoard(in: layout.board, into: &frame)
    }
    for screen in screens.visible { draw(screen, layout, into: &frame) }
    if let area = layout.glossary { drawGlossary(in: area, into: &frame) }
    drawTutorial(in: layout.tutorial, into: &frame)
    drawFoot(in: layout.foot, into: &frame)
    // On a terminal smaller than what has the focus, the cursor stays at the edge.
    frame.cursor = frame.cursor.map { cursor in
      Position(
        column: max(0, min(cursor.column, size.columns - 1)),
        row: max(0, min(cursor.row, size.rows - 1)))
    }
    return frame
  }

  private func draw(_ screen: Screen, _ layout: ScreenLayout, into frame: inout Frame) {
    // Each screen says where its cursor is; one that lies below must not.
    if case .filter = screen {} else { frame.cursor = nil }
    switch screen {
    case .lead(let detail): drawLead(detail, in: layout.pane ?? layout.body, into: &frame)
    case .qualifying(let state): drawQualifying(state, in: layout.body, into: &frame)
    case .form(let form): drawForm(form, in: layout.body, into: &frame)
    case .refusal(let refusal): drawRefusal(refusal, in: layout.body, into: &frame)
    case .bulk(let bulk): drawBulk(bulk, in: layout.body, into: &frame)
    case .commands(let list): drawCommands(list, in: layout.body, into: &frame)
    case .picker(let picker): drawPicker(picker, in: layout.body, into: &frame)
    case .arranging(let state): drawArranging(state, in: layout.body, into: &frame)
    case .views(let state): drawViews(state, in: layout.body, into: &frame)
    case .history(let history): drawHistory(history, in: layout.body, into: &frame)
    case .filter: break
    }
  }

  private func drawTitle(in area: Rect, into frame: inout Frame) {
    frame.horizontalLine(at: area.origin, length: area.size.columns, style: .border)
    let right = titleFacts.joined(separator: " \(glyphs.horizontalLine) ")
    let rightColumns = min(frame.columns(of: right) + 2, area.size.columns)
    let start = area.maxColumn - rightColumns
    frame.write(
      " \(right) ", at: Position(column: start, row: area.minRow), width: rightColumns,
      style: .heading)
    let left = " \(BoardWords.product) \(glyphs.horizontalLine) \(workspace) "
    let room = max(0, start - 2)
    if frame.columns(of: left) <= room {
      frame.write(
        left, at: Position(column: area.minColumn + 1, row: area.minRow), width: room,
        style: .title)
    }
  }

  private var titleFacts: [String] {
    var facts: [String] = []
    if let viewName { facts.append(viewName) }
    if case .filter = screens.top {
    } else if !board.filterText.isEmpty {
      facts.append("/\(board.filterText)")
    }
    if let total = board.total {
      facts.append(countFact(of: total))
    }
    if !board.marks.isEmpty {
      facts.append(MarkWords.count(formats.number(board.marks.count))[language])
    }
    if let order = ArrangingWords.sortFact(board.order) { facts.append(order[language]) }
    facts.append("\(me.name) (\(me.role.acronym))")
    if lens != .canonical { facts.append(lens.label[language]) }
    facts.append(language.rawValue.uppercased())
    return facts
  }

  /// How many leads there are; under a filter, how many it shows of them and how many it hides.
  private func countFact(of total: Int) -> String {
    let all = formats.number(total)
    guard !board.query.isEmpty else { return all }
    let shown = board.shownCount
    let fact = "\(text(of: shown))/\(all)"
    guard !shown.isCapped, shown.number < total else { return fact }
    let hidden = formats.number(total - shown.number)
    guard size.columns >= 100 else { return "\(fact) (-\(hidden))" }
    return "\(fact), \(BoardWords.hidden(hidden)[language])"
  }

  /// A count as columns write it: `1 000+` where counting stopped.
  func text(of count: LeadCount) -> String {
    formats.number(count.number) + (count.isCapped ? "+" : "")
  }

  private func drawFoot(in area: Rect, into frame: inout Frame) {
    if case .filter(let filter) = screens.top, glossary?.isFocused != true {
      return drawFilter(filter, in: area, into: &frame)
    }
    if let text = job.map({ JobWords.progress($0, formats, language) }) {
      drawSentence(text, in: area, into: &frame, style: .statusNotice)
    } else if let notice {
      drawSentence(
        notice.text, in: area, into: &frame,
        style: notice.kind == .fault ? .statusError : .statusNotice)
    } else {
      frame.fill(area, style: .statusLine)
      drawHints(hints(in: keyContext), in: area, into: &frame)
    }
  }

  /// Writes a sentence on the line at the bottom; one that is longer takes lines above it too.
  private func drawSentence(
    _ text: String, in area: Rect, into frame: inout Frame, style: Style
  ) {
    let lines = wrap(text, width: area.size.columns - 2, glyphs: glyphs)
    let shown = min(lines.count, max(1, size.rows / 2))
    for (row, line) in lines.prefix(shown).enumerated() {
      let place = Position(column: area.minColumn, row: area.minRow - shown + 1 + row)
      frame.fill(Rect(origin: place, size: area.size), style: .statusLine)
      let rest = row + 1 == shown ? lines.dropFirst(row).joined(separator: " ") : line
      frame.write(" \(rest)", at: place, width: area.size.columns, style: style)
    }
  }

  private func drawFilter(_ filter: FilterState, in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .statusLine)
    frame.write(" /", at: area.origin, width: 2, style: .statusKey)
    let field = area.dropFirst(columns: 2)
    filter.field.draw(in: field, into: &frame, style: .inputFocused, isFocused: true)
    guard let fault = filter.fault else { return }
    let above = Rect(
      column: area.minColumn, row: area.minRow - 1, columns: area.size.columns, rows: 1)
    drawSentence(wording.sentence(for: fault), in: above, into: &frame, style: .statusError)
  }
}
