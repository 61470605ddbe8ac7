import Glossary
import Interchange
import Leads

extension Verb {
  /// Everything that is known of an entry; texts in both languages, the title in the one asked.
  static func json(
    of entry: Entry, in book: Glossary, _ language: Language
  ) -> JSON {
    .object([
      ("id", .string(entry.id.rawValue)), ("kind", .string(entry.kind.rawValue)),
      ("title", .string(entry.title(in: language))), ("headword", json(entry.headword)),
      (
        "acronyms",
        .array(
          entry.acronyms.map {
            .object([("letters", .string($0.letters)), ("expansion", .string($0.expansion))])
          })
      ),
      ("otherNames", json(entry.otherNames)),
      ("definition", json(entry.definition)),
      ("inKanbant", entry.inKanbant.map(json) ?? .null),
      ("example", entry.example.map(json) ?? .null),
      ("readings", .array(entry.readings.map { json($0, of: entry, in: book) })),
      ("reason", entry.reason.map(json) ?? .null),
      (
        "collisions",
        .array(
          entry.collisions.map {
            .object([("acronym", .string($0.acronym)), ("meaning", json($0.meaning))])
          })
      ),
      ("seeAlso", .array(entry.seeAlso.map { .string($0.rawValue) })),
      ("sources", .array(entry.sources.map { .string($0.rawValue) })),
      ("origin", .string(entry.origin.rawValue)),
      (
        "missing",
        .array(Language.allCases.filter(entry.missing.contains).map { .string($0.rawValue) })
      ),
    ])
  }

  /// What one source says, with the board that it gives of the stages.
  private static func json(_ reading: Reading, of entry: Entry, in book: Glossary) -> JSON {
    let lens = book.lens(of: reading, in: entry)
    let board = lens.map { lens in
      JSON.array(
        zip(lens.columns, book.labels(in: lens)).map { column, label in
          .object([
            ("stages", .array(column.stages.map { .string($0.acronym) })), ("name", json(label)),
          ])
        })
    }
    return .object([
      ("source", .string(reading.source.rawValue)), ("name", json(reading.source.title)),
      ("text", json(reading.text)), ("applied", .bool(reading.isApplied)),
      ("lens", .optional(lens?.rawValue)), ("board", board ?? .null),
    ])
  }

  private static func json(_ names: LocalizedNames) -> JSON {
    .object([
      ("en", .array(names.en.map(JSON.string))), ("fr", .array(names.fr.map(JSON.string))),
    ])
  }

  private static func json(_ text: Localized) -> JSON {
    .object([("en", .string(text.en)), ("fr", .string(text.fr))])
  }
}
