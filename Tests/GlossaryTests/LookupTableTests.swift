import Glossary
import Testing

@Suite struct LookupTableTests {
  @Test func theTableAsksForEveryEntryAtLeastTwice() {
    let rows = LookupRow.all
    #expect(rows.count == 660)
    #expect(Set(rows.map(\.typed)).count == rows.count, "a row is there twice")
    let known = Set(Glossary.builtIn.entries.map(\.id.rawValue))
    let asked = Dictionary(grouping: rows, by: \.id).mapValues(\.count)
    #expect(Set(asked.keys) == known)
    for (id, count) in asked { #expect(count >= 2, "\(id)") }
  }

  @Test(arguments: Language.allCases)
  func theRightEntryComesFirstForNearlyEveryRow(language: Language) {
    let missed = LookupRow.all.filter { $0.answer(in: language).first != $0.id }
    #expect(missed.count * 50 <= LookupRow.all.count, "\(missed.map(\.typed))")
  }

  @Test(arguments: Language.allCases)
  func theRightEntryIsAmongTheFirstThreeForEveryRow(language: Language) {
    for row in LookupRow.all {
      let answer = row.answer(in: language)
      #expect(answer.prefix(3).contains(row.id), "\(row.typed): \(answer)")
    }
  }
}

/// What somebody types, and the entry that is meant.
private struct LookupRow {
  let typed: String
  let id: String

  /// Every row of the table.
  static let all: [LookupRow] = read()

  /// The entries that the built-in glossary answers with, the best first.
  func answer(in language: Language) -> [String] { Self.answers[language]?[typed] ?? [] }

  /// What every row is answered in each language, looked up once for all tests.
  private static let answers = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (
        language,
        Dictionary(all.map { ($0.typed, $0.lookedUp(in: language)) }) { first, _ in first }
      )
    })

  private func lookedUp(in language: Language) -> [String] {
    switch Glossary.builtIn.look(up: typed, language: language) {
    case .found(let entry): [entry.id.rawValue]
    case .several(let entries), .near(let entries): entries.map(\.id.rawValue)
    case .nothing: []
    }
  }

  private static func read() -> [LookupRow] {
    guard let text = try? Fixture.text("lookups.tsv") else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count == 2 ? LookupRow(typed: cells[0], id: cells[1]) : nil
    }
  }
}
