import Glossary
import Leads
import TUI

/// Where the parts of the BANT form lie.
struct QualifyingLayout {
  /// The letters that fit, from the top.
  let blocks: [LetterBlock]
  /// The questions beside them; nil where there is no room.
  let questions: Rect?
  let verdict: Rect
}

/// Where the parts of one letter lie.
struct LetterBlock {
  let criterion: Criterion
  let area: Rect
  /// The letter and its word, and how much room they have.
  let name: String
  let nameColumns: Int
  /// The levels to choose from, as they are written.
  let levels: [(level: CriterionLevel, text: String, area: Rect)]
  let evidence: Rect
  /// The line of the structured value; nil where there is no room.
  let fact: Rect?
}

extension Model {
  func qualifyingLayout(of state: QualifyingState, in area: Rect) -> QualifyingLayout {
    let verdictRows = area.size.rows >= 22 ? 5 : area.size.rows >= 16 ? 4 : 2
    let body = area.dropFirst(rows: 1).dropLast(rows: verdictRows)
    let isWide = area.size.columns >= 72
    let questionColumns = isWide ? min(44, area.size.columns * 2 / 5) : 0
    return QualifyingLayout(
      blocks: blocks(of: state, in: body.dropLast(columns: questionColumns)),
      questions: isWide ? body.suffix(columns: questionColumns) : nil,
      verdict: area.suffix(rows: verdictRows))
  }

  private func blocks(of state: QualifyingState, in area: Rect) -> [LetterBlock] {
    // Where four blocks do not fit, the one in use is drawn, and its neighbours as far as they go.
    let rows = max(3, area.size.rows / 4)
    let fitting = max(1, area.size.rows / rows)
    let first = max(0, min(state.focus.criterion.rawValue, 4 - fitting))
    let areas = Criterion.allCases.dropFirst(first).enumerated().map { place, criterion in
      (criterion, area.dropFirst(rows: place * rows).prefix(rows: rows))
    }
    return areas.filter { !$0.1.isEmpty }.map { criterion, block in
      self.block(criterion, state.levels[criterion], in: block.inset(columns: 1, rows: 0))
    }
  }

  private func block(
    _ criterion: Criterion, _ level: CriterionLevel, in area: Rect
  ) -> LetterBlock {
    let name = "\(criterion.letter) \(criterion.label[language])"
    let nameColumns = min(16, area.size.columns)
    let used = min(TextWidth.of(name, glyphs: glyphs), nameColumns)
    let rows = area.size.rows - 2
    return LetterBlock(
      criterion: criterion, area: area, name: name, nameColumns: nameColumns,
      levels: levels(level, in: area.row(0).dropFirst(columns: max(14, used + 1))),
      evidence: area.dropFirst(rows: 1).prefix(rows: max(1, rows)).dropFirst(columns: 2)
        .dropLast(columns: 1),
      fact: area.size.rows >= 3 ? area.suffix(rows: 1).dropFirst(columns: 2) : nil)
  }

  /// Where the structured value itself lies, beside its label.
  func factInput(of block: LetterBlock, in line: Rect) -> Rect {
    let label = QualifyingWords.fact(of: block.criterion)[language]
    let used = min(TextWidth.of(label, glyphs: glyphs), line.size.columns)
    return line.dropFirst(columns: used + 1).dropLast(columns: 1)
  }

  private func levels(
    _ chosen: CriterionLevel, in area: Rect
  ) -> [(level: CriterionLevel, text: String, area: Rect)] {
    var rest = area
    let isRoomy = area.size.columns >= 54
    return CriterionLevel.allCases.map { level in
      let label = isRoomy || level == chosen ? " \(level.label[language])" : ""
      let text = " \(glyphs.mark(of: level))\(label) "
      let place = rest.prefix(columns: TextWidth.of(text, glyphs: glyphs))
      rest = rest.dropFirst(columns: place.size.columns)
      return (level, text, place)
    }
  }
}
