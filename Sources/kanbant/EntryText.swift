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
    width = isSpoken ? .max : min(max(invocation.output.columns ?? 80, 20), 80)
  }

  var lines: [Line] {
    let title = entry.title(in: language)
    var lines = paragraph(isSpoken ? title.replacing(" · ", with: ", ") : title)
      .map { Line($0.spans.map { Span($0.text, .title) }) }
    if let note = GlossaryWords.origin(of: entry) { lines += paragraph(note.typeset(language)) }
    lines += paragraph(entry.definition.typeset(language))
    if let text = entry.inKanbant { lines += part(en: "In Kanbant", fr: "Dans Kanbant", text) }
    if let text = entry.example { lines += part(en: "Example", fr: "Exemple", text) }
    lines += readings
    let names = entry.otherNames[language]
    if !names.isEmpty { lines += list(en: "Also called", fr: "Aussi appelé", names) }
    lines += collisions
    let related = entry.seeAlso.compactMap { book[$0] }.map { other in
      other.acronyms.first?.letters ?? other.headword[language]
    }
    if !related.isEmpty { lines += list(en: "See also", fr: "Voir aussi", related) }
    lines += list(
      en: "Sources", fr: "Sources", entry.sources.map { $0.title[language] })
    return lines
  }

  private func paragraph(_ text: String, indent: Int = 0) -> [Line] {
    Help.wrapped(text, indent: isSpoken ? 0 : indent, width: width)
  }

  private func part(en: String, fr: String, _ text: Localized) -> [Line] {
    let name = Localized(en: "\(en): ", fr: "\(fr) : ")
    let whole = Localized(en: name.en + text.en, fr: name.fr + text.fr)
    return space + paragraph(whole.typeset(language))
  }

  /// What sets a part off from the one before.
  private var space: [Line] { isSpoken ? [] : [""] }

  /// What stands before each of several things.
  private var bullet: String { isSpoken ? "" : "- " }

  private func list(en: String, fr: String, _ words: [String]) -> [Line] {
    part(
      en: en, fr: fr,
      Localized(en: words.joined(separator: ", "), fr: words.joined(separator: ", ")))
  }

  private var readings: [Line] {
    guard !entry.readings.isEmpty else { return [] }
    let heading = Localized(en: "Where sources disagree", fr: "Où les sources divergent")
    let applied = Localized(en: "applied here", fr: "retenu ici")
    var lines = space + [Line(heading[language], .heading)]
    for reading in entry.readings {
      let mark = reading.isApplied ? " (\(applied[language]))" : ""
      lines += paragraph(
        "\(bullet)\(reading.source.title[language])\(mark)\(colon)"
          + reading.text.typeset(language), indent: 2)
    }
    if let reason = entry.reason { lines += paragraph(reason.typeset(language), indent: 2) }
    return lines
  }

  private var colon: String { Localized(en: ": ", fr: "\u{A0}: ")[language] }

  private var collisions: [Line] {
    guard !entry.collisions.isEmpty else { return [] }
    let heading = Localized(en: "The same letters", fr: "Les mêmes lettres")
    return space + [Line(heading[language], .heading)]
      + entry.collisions.flatMap { collision in
        paragraph(
          "\(bullet)\(collision.acronym)\(colon)\(collision.meaning.typeset(language))", indent: 2)
      }
  }
}
