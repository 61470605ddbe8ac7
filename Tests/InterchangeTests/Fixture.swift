import Foundation
import Interchange
import Leads

/// The files beside these tests.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  /// The members of a csv-spectrum file, record by record.
  static func objects(_ name: String) throws -> [[String: String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/\(name)"))
    return try JSONDecoder().decode([[String: String]].self, from: data)
  }

  /// What Foundation makes of JSON text that Kanbant wrote.
  static func string(fromJSON text: String) throws -> String {
    try JSONDecoder().decode(String.self, from: Data(text.utf8))
  }
}

extension ImportDefaults {
  /// The defaults of these tests: a day in November 2026, euros, Paris.
  static let sample = ImportDefaults(
    today: CalendarDate(dayNumber: 20_778), currency: .euro, zone: .paris, source: "essai.csv",
    nextActionText: "à faire")
}

/// A file read to its end.
struct Imported {
  var reader = ImportReader(defaults: .sample)
  var outcomes: [ImportOutcome] = []

  /// Reads the bytes in pieces of `size`; all at once when nil.
  init(_ bytes: [UInt8], piecesOf size: Int? = nil) throws(ImportFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size ?? rest.count)
      outcomes += try reader.feed(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    outcomes += try reader.finish()
  }

  init(_ text: String) throws(ImportFailure) {
    try self.init(Array(text.utf8))
  }

  var leads: [ImportedLead] {
    outcomes.compactMap { if case .lead(let lead, _, _) = $0 { lead } else { nil } }
  }

  var lines: [Int] {
    outcomes.map { outcome in
      switch outcome {
      case .lead(_, let line, _): line
      case .rejected(let problem): problem.line
      }
    }
  }

  var remarks: [RowRemark] {
    outcomes.flatMap { if case .lead(_, _, let remarks) = $0 { remarks } else { [RowRemark]() } }
  }

  var problems: [RowProblem] {
    outcomes.compactMap { if case .rejected(let problem) = $0 { problem } else { nil } }
  }
}

extension ImportedLead {
  /// Whether the domain takes the lead in, as a store would ask it to.
  var canEnter: Bool {
    let actor = User(id: UserID(high: 1, low: 1), name: "léa", role: .salesDevelopment)
    let now = ZoneRules.paris.startOfDay(ImportDefaults.sample.today)
    let context = EditContext(
      actor: actor, now: now, settings: WorkspaceSettings(),
      identifiers: IdentifierSource(instant: now, entropy: 1))
    let edit = Edit(.enter(self), to: LeadID(high: 2, low: 2))
    return (try? LeadFile.adding(edit, context)) != nil
  }
}

/// Numbers for tests that draw: the same in every run.
struct Draws {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
