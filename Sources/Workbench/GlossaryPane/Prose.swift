import Glossary
import TUI

/// A paragraph of the program's own words, whose terms the glossary explains.
///
/// Never what people wrote: the names of their companies are no terms.
struct Prose: Equatable, Sendable {
  let text: String
  let style: Style
  /// How far it is moved to the right.
  let indent: Int

  init(_ text: String, _ style: Style = .text, indent: Int = 0) {
    (self.text, self.style, self.indent) = (text, style, indent)
  }
}

extension Model {
  /// Wraps paragraphs into lines, the words that the glossary explains marked.
  func lines(of prose: [Prose], width: Int) -> [TextLine] {
    prose.flatMap { paragraph in
      var lines = TextLine.paragraph(
        paragraph.text, width: width, style: paragraph.style, indent: paragraph.indent,
        glyphs: glyphs)
      let words = screenWords.words(in: paragraph.text)
      guard !words.isEmpty else { return lines }
      let places = WrappedPlaces(of: lines.map(\.text), in: paragraph.text, glyphs: glyphs)
      for piece in words.flatMap({ places.pieces(of: $0.offsets) }) {
        lines[piece.line].words.append(TextLine.Word(column: piece.column, text: piece.text))
      }
      return lines
    }
  }

  /// What the program itself says on the screen, from the top.
  var proseOnScreen: [Prose] {
    var prose = proseOnTop + tutorialProse
    // What the status line says is only listed in the pane, so without one it is not read.
    if glossary != nil, let said = notice ?? noticeBefore, said.isExplained {
      prose.append(Prose(said.text))
    }
    return prose
  }

  private var proseOnTop: [Prose] {
    switch screens.top {
    case nil: board.isEmptyWorkspace ? welcome : []
    case .refusal(let refusal): prose(of: refusal)
    case .bulk(let bulk): prose(of: bulk)
    case .picker(let picker): prose(of: picker)
    case .commands(let list): prose(of: list)
    case .qualifying(let state): prose(of: state)
    case .triage, .lead, .form, .arranging, .views, .history, .filter: []
    }
  }
}

/// Where parts of a text lie once it is wrapped.
struct WrappedPlaces {
  /// A part of a text, or as much of it as one line holds.
  struct Piece: Equatable {
    let line, column: Int
    let text: String
  }

  private let lines: [[Character]]
  /// How many characters of the text lie before each line.
  private let starts: [Int]
  private let glyphs: GlyphSet

  /// The places in `lines`, which are what `wrap` made of `text`.
  init(of lines: [String], in text: String, glyphs: GlyphSet) {
    self.lines = lines.map(Array.init)
    self.glyphs = glyphs
    var starts: [Int] = []
    var rest = Array(text)[...]
    for line in self.lines {
      // Of a text only the blanks at which it was broken are left out.
      while let first = rest.first, first != line.first, first == " " || first.isNewline {
        rest = rest.dropFirst()
      }
      starts.append(rest.startIndex)
      rest = rest.dropFirst(line.count)
    }
    self.starts = starts
  }

  /// The lines on which characters of the text stand.
  func pieces(of range: Range<Int>) -> [Piece] {
    lines.indices.compactMap { line in
      let own = starts[line]..<(starts[line] + lines[line].count)
      let part = range.clamped(to: own)
      guard !part.isEmpty else { return nil }
      let place = part.lowerBound - starts[line]
      return Piece(
        line: line, column: TextWidth.of(String(lines[line][..<place]), glyphs: glyphs),
        text: String(lines[line][place..<(part.upperBound - starts[line])]))
    }
  }
}

extension String {
  /// A range of the text in characters from its beginning.
  func offsets(of range: Range<Index>) -> Range<Int> {
    let start = distance(from: startIndex, to: range.lowerBound)
    return start..<(start + distance(from: range.lowerBound, to: range.upperBound))
  }
}
