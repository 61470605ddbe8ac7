package import Glossary

/// The text of a mail with fields left open, in one or both languages.
package struct MailTemplate: Equatable, Sendable {
  /// The name by which it is chosen: letters, digits and hyphens.
  package let name: String
  /// Whose it is.
  package let origin: Origin
  /// Its texts, in one language at least.
  package var texts: [Language: MailText]

  /// Whose a template is.
  package enum Origin: Equatable, Sendable {
    /// It came with the program.
    case builtIn
    /// The team wrote it.
    case team
  }

  /// A template of somebody's under a name.
  package init(_ name: String, of origin: Origin, _ texts: [Language: MailText]) {
    self.name = name
    self.origin = origin
    self.texts = texts
  }

  /// The language to write in: the one wanted, else the only one there is.
  package func language(wanted: Language) -> Language {
    texts[wanted] == nil ? wanted.other : wanted
  }
}

/// Subject and body, with fields still open or filled in.
package struct MailText: Equatable, Sendable {
  /// What it is about, in one line.
  package var subject: String
  /// What it says.
  package var body: String

  /// Joins a subject with a body.
  package init(_ subject: String, _ body: String) {
    self.subject = subject
    self.body = body
  }

  /// The words between braces, in order; each once.
  package var openWords: [String] {
    var words: [String] = []
    for text in [subject, body] {
      for case .open(let word) in MailPiece.pieces(of: text) where !words.contains(word) {
        words.append(word)
      }
    }
    return words
  }

  /// The fields that are still open.
  package var openFields: [MailField] {
    var fields: [MailField] = []
    for field in openWords.compactMap({ MailField($0) }) where !fields.contains(field) {
      fields.append(field)
    }
    return fields
  }

  /// The same with the fields filled in that have a value; the others stay open as they are.
  package func filled(_ value: (MailField) -> String?) -> MailText {
    func fill(_ text: String) -> String {
      MailPiece.pieces(of: text).map { piece in
        switch piece {
        case .plain(let text): text
        case .open(let word): MailField(word).flatMap(value) ?? "{\(word)}"
        }
      }.joined()
    }
    return MailText(fill(subject), fill(body))
  }
}

/// A part of a template's text.
private enum MailPiece {
  /// Said as it is.
  case plain(String)
  /// Left open: the word between braces.
  case open(String)

  // A brace that no word and brace follow is a sign like any other.
  static func pieces(of text: String) -> [MailPiece] {
    var pieces: [MailPiece] = []
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      let word = rest[rest.index(after: brace)...].prefix { $0.isLetter || "-’'".contains($0) }
      guard !word.isEmpty, word.endIndex < rest.endIndex, rest[word.endIndex] == "}" else {
        let end = rest.index(after: brace)
        pieces.append(.plain(String(rest[..<end])))
        rest = rest[end...]
        continue
      }
      pieces.append(.plain(String(rest[..<brace])))
      pieces.append(.open(String(word)))
      rest = rest[word.endIndex...].dropFirst()
    }
    return pieces + [.plain(String(rest))]
  }
}
