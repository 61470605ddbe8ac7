import Glossary
import TUI

/// An entry laid out in lines of one width, with the places of the words that lead elsewhere.
struct GlossaryText: Equatable {
  /// One linked word, or the part of it that stands on one line.
  struct Link: Equatable {
    let entry: EntryID
    let line, column: Int
    let text: String
  }

  private(set) var lines: [TextLine] = []
  private(set) var links: [Link] = []
  private let language: Language
  private let width: Int
  private let glyphs: GlyphSet

  init(_ entry: Entry, _ language: Language, width: Int, glyphs: GlyphSet) {
    self.language = language
    self.width = max(1, width)
    self.glyphs = glyphs
    add(linked: spaced(entry.definition, language), of: entry, language)
    addSeeAlso(of: entry, language)
    if let use = entry.inKanbant {
      add(GlossaryWords.inKanbant[language], spaced(use, language))
    }
    if let example = entry.example {
      add(GlossaryWords.example[language], spaced(example, language))
    }
    for reading in entry.readings {
      let applied = reading.isApplied ? " \(glyphs.check)" : ""
      add("\(reading.source.title[language])\(applied)", spaced(reading.text, language))
    }
    if let reason = entry.reason { add(GlossaryWords.why[language], spaced(reason, language)) }
    for collision in entry.collisions {
      add(collision.acronym, spaced(collision.meaning, language))
    }
    let names = entry.otherNames[language]
    if !names.isEmpty { add(GlossaryWords.otherNames[language], names.joined(separator: ", ")) }
    let sources = entry.sources.map { $0.title[language] }
    if !sources.isEmpty { add(GlossaryWords.sources[language], sources.joined(separator: " · ")) }
  }

  private func spaced(_ text: Localized, _ language: Language) -> String {
    language == .french ? Typography.french(text.fr) : text.en
  }

  private mutating func add(_ label: String, _ text: String) {
    lines += TextLine.paragraph(
      Wording.labelled(label, text, language), width: width, style: .dim, glyphs: glyphs)
  }

  private mutating func add(linked text: String, of entry: Entry, _ language: Language) {
    let found = Glossary.builtIn.links(in: text, language: language, excluding: entry.id)
    let first = lines.count
    let wrapped = wrap(text, width: width, glyphs: glyphs)
    lines += wrapped.map { TextLine(text: $0) }
    // A link lies where its words lie in the wrapped text; one that is broken begins on its line.
    var from = 0
    for link in found {
      let word = String(text[link.range])
      for line in from..<wrapped.count {
        let start = String(word.prefix { $0 != " " })
        let whole = wrapped[line].range(of: word) ?? wrapped[line].range(of: start)
        guard let place = whole else { continue }
        let shown = String(wrapped[line][place])
        let column = TextWidth.of(
          String(wrapped[line][..<place.lowerBound]), glyphs: glyphs)
        links.append(Link(entry: link.entry, line: first + line, column: column, text: shown))
        from = line
        break
      }
    }
  }

  private mutating func addSeeAlso(of entry: Entry, _ language: Language) {
    guard !entry.seeAlso.isEmpty else { return }
    let label = Wording.labelled(GlossaryWords.seeAlso[language], "", language)
    var line = label
    for (place, id) in entry.seeAlso.enumerated() {
      guard let other = Glossary.builtIn[id] else { continue }
      let name = other.headword[language]
      let isLast = place == entry.seeAlso.count - 1
      if TextWidth.of(line + name, glyphs: glyphs) > width, line != label {
        lines.append(TextLine(text: line, style: .dim))
        line = ""
      }
      links.append(
        Link(
          entry: id, line: lines.count, column: TextWidth.of(line, glyphs: glyphs), text: name))
      line += name + (isLast ? "" : ", ")
    }
    lines.append(TextLine(text: line, style: .dim))
  }
}

extension String {
  /// Where another text first stands in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    guard !other.isEmpty else { return nil }
    return ranges(of: other).first
  }
}
