// Team terms as a text file: `[name]`, then one `field = text` a line. An indented line goes on
// with the one before, so that each sentence stands on a line of its own.

extension TeamTerms {
  /// Reads a file; refused with the line, nothing of it is taken.
  public init(_ bytes: some Sequence<UInt8>) throws(TeamTermsFault) {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else {
      throw TeamTermsFault(nil, .notText)
    }
    self = try Reader.read(text)
  }

  /// The file; the same terms always give the same text.
  public var text: String {
    terms.map { term in
      let fields = Field.allCases.compactMap { field in
        term.texts[field].map { "\(field.rawValue) = \(Self.broken($0))" }
      }
      return (["[\(term.id.rawValue)]"] + fields).joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  /// A text with a line for each sentence.
  private static func broken(_ text: String) -> String {
    var lines = ""
    var previous: Character?
    for character in text {
      if character == " ", let previous, ".?!…".contains(previous) {
        lines.append("\n  ")
      } else {
        lines.append(character)
      }
      previous = character
    }
    return lines
  }
}

/// Reads a file of terms line by line.
private struct Reader {
  private var terms: [EntryID: [TeamTerms.Field: String]] = [:]
  private var lines: [EntryID: [TeamTerms.Field?: Int]] = [:]
  private var term: EntryID?
  private var field: TeamTerms.Field?

  static func read(_ text: String) throws(TeamTermsFault) -> TeamTerms {
    var reader = Reader()
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      try reader.take(String(line), place + 1)
    }
    var terms = TeamTerms()
    terms.put(reader.terms)
    let lines = reader.lines
    try terms.check { lines[$0]?[$1] ?? lines[$0]?[nil] }
    return terms
  }

  private mutating func take(_ line: String, _ number: Int) throws(TeamTermsFault) {
    let bare = TeamTerms.Term.trimmed(line)
    guard !bare.isEmpty, !line.hasPrefix("#") else { return }
    if line.first?.isWhitespace == true {
      guard let term, let field else { throw TeamTermsFault(nil, .strayLine, line: number) }
      terms[term]?[field]?.append(" \(bare)")
    } else if bare.hasPrefix("["), bare.hasSuffix("]") {
      try begin(EntryID(rawValue: String(bare.dropFirst().dropLast())), number)
    } else {
      try take(bare, of: term, number)
    }
  }

  private mutating func begin(_ id: EntryID, _ number: Int) throws(TeamTermsFault) {
    guard terms[id] == nil else {
      throw TeamTermsFault(nil, .repeated(id.rawValue), line: number)
    }
    (term, field) = (id, nil)
    terms[id] = [:]
    lines[id] = [nil: number]
  }

  private mutating func take(
    _ line: String, of term: EntryID?, _ number: Int
  ) throws(TeamTermsFault) {
    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let term, parts.count == 2 else {
      throw TeamTermsFault(nil, .strayLine, line: number)
    }
    let name = TeamTerms.Term.trimmed(parts[0])
    guard let field = TeamTerms.Field(rawValue: name) else {
      throw TeamTermsFault(nil, .unknownField(name), term: term, line: number)
    }
    guard terms[term]?[field] == nil else {
      throw TeamTermsFault(nil, .repeated(name), term: term, line: number)
    }
    self.field = field
    terms[term]?[field] = TeamTerms.Term.trimmed(parts[1])
    lines[term]?[field] = number
  }
}
