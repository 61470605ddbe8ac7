import Foundation
import Glossary

/// The files beside these tests.
enum Fixture {
  static func text(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  }
}

/// One row of the term list that the built-in entries must cover.
struct FactRow: Sendable {
  let id: String
  let kind: String
  let acronyms: [String]
  let names: [String]
  let facts: String
  /// What the row says of disagreements; empty where there is none.
  let conflicts: String

  /// Every row of the list.
  static let all: [FactRow] = read()

  private static func read() -> [FactRow] {
    guard let text = try? Fixture.text("terms.tsv") else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { FactRow(line: String($0)) }
  }

  private init?(line: String) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 9 else { return nil }
    (id, kind, facts, conflicts) = (cells[0], cells[1], cells[6], cells[8])
    acronyms = cells[2].split(separator: ",").map(String.init)
    names = [cells[3], cells[4]].flatMap { $0.split(separator: ";") }.map(Self.bare)
  }

  /// A name without the remark in brackets behind it.
  private static func bare(_ cell: Substring) -> String {
    let name = cell.firstIndex(of: "(").map { cell[..<$0] } ?? cell
    return name.trimmingCharacters(in: .whitespaces)
  }
}
