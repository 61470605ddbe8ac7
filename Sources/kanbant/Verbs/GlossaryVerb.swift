import Glossary
import Interchange
import Leads

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
