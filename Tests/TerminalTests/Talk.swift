import Foundation
import Testing

/// A language that the conversation is held in.
enum Tongue: String, CaseIterable {
  case en, fr

  /// The text in this language.
  func callAsFunction(_ en: String, _ fr: String) -> String {
    self == .en ? en : fr
  }
}

/// Conversations with the built program over a pipe.
struct Talk {
  let kanbant: KanbantProcess

  /// A home with three leads at MCL.
  init() throws {
    kanbant = try KanbantProcess()
    try kanbant(
      "add", "Acme; Jane Roy; jane@acme.example source:fair", "--score", "60", "--amount", "18000")
    try kanbant("add", "Dupont SAS; Paul Petit; paul@dupont.example source:web")
    try kanbant("add", "Nordia source:fair")
  }

  /// A home like that of another conversation.
  init(like other: Talk) throws {
    kanbant = try KanbantProcess()
    try FileManager.default.copyItem(
      atPath: other.kanbant.path("data"), toPath: kanbant.path("data"))
  }

  /// A home that holds nothing.
  init(empty: Void) throws {
    kanbant = try KanbantProcess()
  }

  /// Types lines and returns what was written; no-break spaces are told as plain ones.
  @discardableResult
  func callAsFunction(
    _ lines: [String], in tongue: Tongue = .en, location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try run(lines, in: tongue)
    #expect(outcome.code == 0, "\(outcome.errors)", sourceLocation: location)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)", sourceLocation: location)
    return Self.plain(outcome.output)
  }

  /// Types lines and returns all that became of it.
  func run(_ lines: [String], in tongue: Tongue = .en) throws -> KanbantProcess.Outcome {
    try kanbant(
      "--accessible", "--lang", tongue.rawValue, input: lines.map { $0 + "\n" }.joined())
  }

  static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// Takes lead 1 to SQL with everything that SAL asks for but its acceptance.
  func climbToSQL() throws {
    try kanbant("log", "1", "call", "--two-way", "needs a CRM")
    try kanbant("move", "1", "MQL")
    try kanbant(
      "qualify", "1", "B=sufficient:50 k€", "A=partial:DAF", "N=sufficient:CRM",
      "T=sufficient:March", "project=new CRM", "horizon=2027-02-01")
    try kanbant("move", "1", "SQL")
  }

  /// The lane of a lead.
  func lane(of number: Int) throws -> String? {
    try lead(number)["lane"] as? String
  }

  /// A lead as `show --json` tells it.
  func lead(_ number: Int) throws -> [String: Any] {
    let leads = try kanbant("show", "\(number)", "--json").json["leads"] as? [[String: Any]]
    return leads?.first ?? [:]
  }
}

/// The characters of a text that could steer a terminal, or are no line ends.
func controls(in text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter {
    ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
  }
}
