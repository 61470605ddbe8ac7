import TUI

/// Where the parts of the screen lie.
struct ScreenLayout: Equatable {
  /// The line at the top: workspace, filter, counts, user.
  let title: Rect
  /// The board, or what covers it.
  let body: Rect
  /// The board's part of the body.
  let board: Rect
  /// The lead pane's part of the body; nil while it is closed.
  let pane: Rect?
  /// The glossary under the body; nil while it is closed.
  let glossary: Rect?
  /// The step of the tutorial above the foot; empty without one.
  let tutorial: Rect
  /// The line at the bottom: keys, or what was just said.
  let foot: Rect
}

extension Model {
  var layout: ScreenLayout {
    let all = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let whole = all.dropFirst(rows: 1).dropLast(rows: 1)
    let taught = whole.suffix(rows: tutorialLines.count)
    let middle = whole.dropLast(rows: taught.size.rows)
    let rows = glossaryRows(of: middle.size.rows)
    let body = middle.dropLast(rows: rows)
    let isOpen = screens.lead != nil
    // A pane beside the board leaves it a column; on a narrow terminal it covers the board.
    let paneColumns = all.size.columns >= 100 ? max(56, all.size.columns / 2) : all.size.columns
    return ScreenLayout(
      title: all.prefix(rows: 1), body: body,
      board: isOpen ? body.dropLast(columns: paneColumns) : body,
      pane: isOpen ? body.suffix(columns: paneColumns) : nil,
      glossary: glossary == nil ? nil : middle.suffix(rows: rows),
      tutorial: taught, foot: all.dropFirst(rows: 1).suffix(rows: 1))
  }

  private func glossaryRows(of rows: Int) -> Int {
    guard let glossary else { return 0 }
    // What was opened from the pane takes its room where there is little.
    if glossary.returnsAt != nil, !glossary.isFocused, rows < 14 { return 0 }
    if glossary.isFocused { return rows < 14 ? rows : max(8, rows / 2) }
    return rows < 10 ? min(3, rows / 2) : min(7, max(4, rows / 4))
  }
}

/// Where the columns of the board lie, and how tall its cards are.
struct BoardLayout: Equatable {
  /// The columns on screen, by their place on the board.
  let columns: [(index: Int, rect: Rect)]
  /// How many open columns lie off screen on either side.
  let hidden: (before: Int, after: Int)
  /// The lanes and columns at the side, folded; empty where there is no room.
  let strip: Rect
  /// How many rows a card takes, the blank one below it included.
  let pitch: Int
  /// How many lines of it are written.
  let cardLines: Int
  /// How many rows the column heads take, their rule included.
  let headRows: Int

  /// The leftmost column on screen.
  var firstColumn: Int { columns.first?.index ?? 0 }

  /// The head of a column that lies in `rect`.
  func head(of rect: Rect) -> Rect { rect.dropLast(columns: 1).prefix(rows: headRows) }

  /// What is left for its cards.
  func cardRows(of rect: Rect) -> Rect { rect.dropLast(columns: 1).dropFirst(rows: headRows) }

  /// Where the card at a place on screen lies; cut at the bottom, and empty below it.
  func card(_ place: Int, of rect: Rect) -> Rect {
    cardRows(of: rect).dropFirst(rows: place * pitch).prefix(rows: cardLines)
  }

  /// How many whole cards a column shows.
  func cards(in rect: Rect) -> Int {
    let rows = rect.size.rows - headRows
    return max(1, (rows + pitch - cardLines) / pitch)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.hidden == right.hidden && left.columns.map(\.index) == right.columns.map(\.index)
      && left.columns.map(\.rect) == right.columns.map(\.rect) && left.strip == right.strip
  }
}

extension Model {
  /// The narrowest column in which a card can be read.
  static let columnWidth = 23
  /// The width of the folded lanes at the side.
  static let stripWidth = 9

  var boardLayout: BoardLayout {
    let area = layout.board
    let stripColumns = area.size.columns >= 60 ? Self.stripWidth : 0
    let room = area.dropLast(columns: stripColumns)
    // What is folded unfolds while it is selected.
    let candidates = board.columns.indices.filter {
      board.isOpen($0) || $0 == board.selectedColumn
    }
    let shown = max(1, min(room.size.columns / Self.columnWidth, candidates.count))
    let place = candidates.firstIndex(of: board.selectedColumn) ?? 0
    let former = candidates.firstIndex(of: board.firstColumn) ?? place
    let first = max(0, min(max(former, place - shown + 1), place, candidates.count - shown))
    var columns: [(index: Int, rect: Rect)] = []
    var rest = room
    for step in 0..<shown {
      let width = rest.size.columns / (shown - step)
      columns.append((candidates[first + step], rest.prefix(columns: width)))
      rest = rest.dropFirst(columns: width)
    }
    let headRows = min(3, max(1, area.size.rows - 2))
    let rows = area.size.rows - headRows
    let wanted = density == .full ? 1 + CardLines(fields).lines.count : density.lines
    let cardLines = min(wanted, rows >= 14 ? 4 : rows >= 6 ? 2 : 1)
    return BoardLayout(
      columns: columns, hidden: (before: first, after: candidates.count - shown - first),
      strip: area.suffix(columns: stripColumns),
      pitch: cardLines > 2 ? cardLines + 1 : cardLines, cardLines: cardLines, headRows: headRows)
  }

  /// The lines of the strip: each folded column that is not on screen, with its place.
  func stripLines(_ layout: BoardLayout) -> [(index: Int, line: Rect)] {
    guard !layout.strip.isEmpty else { return [] }
    let shown = layout.columns.map(\.index)
    let folded = board.columns.indices.filter { !board.isOpen($0) && !shown.contains($0) }
    let lines = folded.enumerated().map { place, index in
      // The rule under the heads runs on over the strip.
      let row = place < layout.headRows - 1 || layout.headRows < 2 ? place : place + 1
      return (index: index, line: layout.strip.row(row))
    }
    return lines.filter { !$0.line.isEmpty }
  }

  /// How many whole cards a column shows.
  var cardsOnScreen: Int {
    let layout = boardLayout
    return layout.columns.first.map { layout.cards(in: $0.rect) } ?? 1
  }
}
