// Team terms as a text file: `[name]`, then one `field = text` a line. An indented line goes on
// with the one before, so that each sentence stands on a line of its own.

extension TeamTerms {
  /// Reads a file; refused with the line, nothing of it is taken.
  ///
  /// A mark of byte order may stand before it, as some editors write one.
  public init(_ bytes: some Sequence<UInt8>) throws(TeamTermsFault) {
    let bytes = Array(bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let own = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: own, as: UTF8.self) else {
      let lines = own.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let before = lines.prefix { String(validating: $0, as: UTF8.self) != nil }
      throw TeamTermsFault(nil, .notText, line: before.count + 1)
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
    for (place, line) in lines(of: text).enumerated() { try reader.take(String(line), place + 1) }
    var terms = TeamTerms()
    terms.put(reader.terms)
    let lines = reader.lines
    try terms.check { lines[$0]?[$1] ?? lines[$0]?[nil] }
    return terms
  }

  /// The lines of a text, whichever character ends them.
  private static func lines(of text: String) -> [Substring] {
    let feeds = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return feeds.flatMap { feed in
      let line = Substring(feed.last == UInt8(ascii: "\r") ? feed.dropLast() : feed)
      return line.unicodeScalars.contains(where: isOtherNewline)
        ? line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) : [line]
    }
  }

  private static func isOtherNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
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
    guard let term, let sign = line.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw TeamTermsFault(nil, .strayLine, line: number)
    }
    let name = TeamTerms.Term.trimmed(line[..<sign])
    guard let field = TeamTerms.Field(rawValue: name) else {
      throw TeamTermsFault(nil, .unknownField(name), term: term, line: number)
    }
    guard terms[term]?[field] == nil else {
      throw TeamTermsFault(nil, .repeated(name), term: term, line: number)
    }
    self.field = field
    terms[term]?[field] = TeamTerms.Term.trimmed(line[line.utf8.index(after: sign)...])
    lines[term]?[field] = number
  }
}
