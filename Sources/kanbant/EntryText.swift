import Glossary
import TUI
import Workbench

/// An entry of the glossary as lines of text.
struct EntryText {
  private let entry: Entry
  private let book: Glossary
  private let language: Language
  private let width: Int
  /// Whether each part is one line without indent or sign, made to be spoken.
  private let isSpoken: Bool

  init(_ entry: Entry, of book: Glossary, _ invocation: Invocation) {
    self.entry = entry
    self.book = book
    language = invocation.language
    isSpoken = invocation.options.isAccessible
    width = isSpoken ? .max : max(20, invocation.output.textWidth)
  }

  var lines: [Line] {
    let title = entry.title(in: language)
    var lines = paragraph(isSpoken ? title.replacing(" · ", with: ", ") : title)
      .map { Line($0.spans.map { Span($0.text, .title) }) }
    for part in entry.parts(of: book, in: language, between: isSpoken ? ", " : " | ") {
      switch part {
      case .text(let text): lines += paragraph(text.typeset(language))
      case .labelled(let label, let text):
        lines += space + paragraph(EntryPart.joined(label, text).typeset(language))
      case .group(let heading, let items):
        lines += space + [Line(heading[language], .heading)]
        for item in items { lines += self.lines(of: item) }
      }
    }
    return lines
  }

  /// One of several things: its texts under each other, behind one sign.
  private func lines(of item: [Localized]) -> [Line] {
    let lines = item.flatMap { paragraph($0.typeset(language), indent: 4) }
    guard !isSpoken, let first = lines.first?.spans.first?.text else { return lines }
    return [Line("  - \(first.dropFirst(4))")] + lines.dropFirst()
  }

  private func paragraph(_ text: String, indent: Int = 0) -> [Line] {
    Help.wrapped(text, indent: isSpoken ? 0 : indent, width: width)
  }

  /// What sets a part off from the one before.
  private var space: [Line] { isSpoken ? [] : [""] }
}
