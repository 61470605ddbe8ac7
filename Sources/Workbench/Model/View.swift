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
    drawTutorial(in: layout.tutorial.raised(by: rowsAboveFoot), into: &frame)
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
    case .triage(let state): drawTriage(state, in: layout.board, into: &frame)
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
    guard let sentence = footSentence else {
      frame.fill(area, style: .statusLine)
      return drawHints(hints(in: keyContext), in: area, into: &frame)
    }
    drawSentence(sentence, in: area, into: &frame)
  }

  /// What is said at the bottom instead of the keys; nil where nothing is.
  private var footSentence: FootSentence? {
    if let text = job.map({ JobWords.progress($0, formats, language) }) {
      return FootSentence(text: text, style: .statusNotice)
    }
    if let restoring {
      let count = formats.number(restoring.count)
      let words = HistoryWords.progress(isUndo: restoring.isUndo, count)
      return FootSentence(text: words[language], style: .statusNotice)
    }
    return notice.map {
      FootSentence(text: $0.text, style: $0.kind == .fault ? .statusError : .statusNotice)
    }
  }

  /// How many lines above the one at the bottom are taken by what is said there.
  private var rowsAboveFoot: Int {
    if case .filter(let filter) = screens.top, glossary?.isFocused != true {
      return filter.fault.map { shownLines(of: wording.sentence(for: $0)).count } ?? 0
    }
    return footSentence.map { max(0, shownLines(of: $0.text).count - 1) } ?? 0
  }

  /// The lines of a sentence at the bottom; where they are not all, the last is too long for one.
  private func shownLines(of text: String) -> [TextLine] {
    TextLine.paragraph(text, width: size.columns - 2, glyphs: glyphs)
      .cut(to: max(1, size.rows / 2))
  }

  /// Writes a sentence on the line at the bottom; one that is longer takes lines above it too.
  private func drawSentence(_ sentence: FootSentence, in area: Rect, into frame: inout Frame) {
    let lines = shownLines(of: sentence.text)
    for (row, line) in lines.enumerated() {
      let place = area.raised(by: lines.count - 1 - row)
      frame.fill(place, style: .statusLine)
      frame.write(
        " \(line.text)", at: place.origin, width: area.size.columns, style: sentence.style)
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
    drawSentence(
      FootSentence(text: wording.sentence(for: fault), style: .statusError), in: above,
      into: &frame)
  }
}

/// What is said on the line at the bottom.
private struct FootSentence {
  let text: String
  let style: Style
}

extension Rect {
  /// The same place so many rows further up.
  fileprivate func raised(by rows: Int) -> Rect {
    Rect(origin: Position(column: minColumn, row: minRow - rows), size: size)
  }
}
