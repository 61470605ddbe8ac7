import Glossary
import Interchange
import Leads
import TUI

extension Verb {
  static let glossary = Verb(
    "glossary", aliases: ["explain"], arguments: Localized(en: "TERM", fr: "MOT"),
    summary: Localized(
      en: "what a word of the trade means, and who disagrees",
      fr: "ce que veut dire un mot du métier, et qui n’est pas d’accord"),
    examples: [
      Example("kanbant glossary SAL", en: "an acronym", fr: "un sigle"),
      Example(
        "kanbant explain lead chaud", en: "a word in either language",
        fr: "un mot, dans les deux langues"),
    ]
  ) { invocation throws(Failure) in
    let word = try invocation.words(1...).joined(separator: " ")
    switch Glossary.builtIn.look(up: word, language: invocation.language) {
    case .found(let entry): return answer([entry], near: [], word, invocation)
    case .several(let entries): return answer(entries, near: [], word, invocation)
    case .near(let entries): return answer([], near: entries, word, invocation)
    case .nothing: return answer([], near: [], word, invocation)
    }
  }

  private static func answer(
    _ entries: [Entry], near: [Entry], _ word: String, _ invocation: Invocation
  ) -> Answer {
    var answer = Answer()
    answer.exit = entries.isEmpty ? .partly : .done
    for entry in entries {
      if !answer.lines.isEmpty { answer.lines.append("") }
      answer.lines += EntryText(entry, invocation).lines
    }
    answer.identifiers = (entries.isEmpty ? near : entries).map(\.id.rawValue)
    if entries.isEmpty { answer.talk = notFound(word, near, invocation.language) }
    answer.members = [
      ("entries", .array(entries.map { json(of: $0, in: invocation.language) })),
      ("near", .array(near.map { .string($0.id.rawValue) })),
    ]
    return answer
  }

  private static func notFound(
    _ word: String, _ near: [Entry], _ language: Language
  ) -> [String] {
    let text = Localized(
      en: "“\(word)” is not in the glossary.", fr: "« \(word) » n’est pas dans le glossaire.")
    guard !near.isEmpty else { return [text.typeset(language)] }
    let names = near.map { $0.acronyms.first?.letters ?? $0.headword[language] }
      .joined(separator: ", ")
    let meant = Localized(en: "Did you mean: \(names)?", fr: "Vouliez-vous dire : \(names) ?")
    return [text.typeset(language), meant.typeset(language)]
  }

  private static func json(of entry: Entry, in language: Language) -> JSON {
    .object([
      ("id", .string(entry.id.rawValue)), ("kind", .string(entry.kind.rawValue)),
      ("title", .string(entry.title(in: language))),
      ("acronyms", .array(entry.acronyms.map { .string($0.letters) })),
      ("definition", .string(entry.definition[language])),
      ("inKanbant", .optional(entry.inKanbant?[language])),
      ("example", .optional(entry.example?[language])),
      ("otherNames", .array(entry.otherNames[language].map(JSON.string))),
      ("seeAlso", .array(entry.seeAlso.map { .string($0.rawValue) })),
      (
        "readings",
        .array(
          entry.readings.map { reading in
            .object([
              ("source", .string(reading.source.rawValue)),
              ("text", .string(reading.text[language])), ("applied", .bool(reading.isApplied)),
            ])
          })
      ),
      ("reason", .optional(entry.reason?[language])),
      ("sources", .array(entry.sources.map { .string($0.rawValue) })),
    ])
  }
}

/// An entry of the glossary as lines of text.
private struct EntryText {
  private let entry: Entry
  private let language: Language
  private let width: Int

  init(_ entry: Entry, _ invocation: Invocation) {
    self.entry = entry
    language = invocation.language
    width = min(max(invocation.output.columns ?? 80, 20), 80)
  }

  var lines: [Line] {
    var lines = Help.wrapped(entry.title(in: language), indent: 0, width: width)
      .map { Line($0.spans.map { Span($0.text, .title) }) }
    lines += paragraph(entry.definition.typeset(language))
    if let text = entry.inKanbant { lines += part(en: "In Kanbant", fr: "Dans Kanbant", text) }
    if let text = entry.example { lines += part(en: "Example", fr: "Exemple", text) }
    lines += readings
    let names = entry.otherNames[language]
    if !names.isEmpty { lines += list(en: "Also called", fr: "Aussi appelé", names) }
    lines += collisions
    let related = entry.seeAlso.compactMap { Glossary.builtIn[$0] }.map { other in
      other.acronyms.first?.letters ?? other.headword[language]
    }
    if !related.isEmpty { lines += list(en: "See also", fr: "Voir aussi", related) }
    lines += list(
      en: "Sources", fr: "Sources", entry.sources.map { $0.title[language] })
    return lines
  }

  private func paragraph(_ text: String, indent: Int = 0) -> [Line] {
    Help.wrapped(text, indent: indent, width: width)
  }

  private func part(en: String, fr: String, _ text: Localized) -> [Line] {
    let name = Localized(en: "\(en): ", fr: "\(fr) : ")
    let whole = Localized(en: name.en + text.en, fr: name.fr + text.fr)
    return [""] + paragraph(whole.typeset(language))
  }

  private func list(en: String, fr: String, _ words: [String]) -> [Line] {
    part(
      en: en, fr: fr,
      Localized(en: words.joined(separator: ", "), fr: words.joined(separator: ", ")))
  }

  private var readings: [Line] {
    guard !entry.readings.isEmpty else { return [] }
    let heading = Localized(en: "Where sources disagree", fr: "Où les sources divergent")
    let applied = Localized(en: "applied here", fr: "retenu ici")
    var lines = ["", Line(heading[language], .heading)]
    for reading in entry.readings {
      let mark = reading.isApplied ? " (\(applied[language]))" : ""
      let colon = Localized(en: ": ", fr: " : ")[language]
      lines += paragraph(
        "- \(reading.source.title[language])\(mark)\(colon)\(reading.text[language])", indent: 2)
    }
    if let reason = entry.reason { lines += paragraph(reason[language], indent: 2) }
    return lines
  }

  private var collisions: [Line] {
    guard !entry.collisions.isEmpty else { return [] }
    let heading = Localized(en: "The same letters", fr: "Les mêmes lettres")
    return ["", Line(heading[language], .heading)]
      + entry.collisions.flatMap { collision in
        paragraph("- \(collision.acronym): \(collision.meaning[language])", indent: 2)
      }
  }
}
