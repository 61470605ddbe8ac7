/// What a team says of words: terms of its own, and its own definitions of built-in ones.
///
/// ```swift
/// var terms = TeamTerms()
/// try terms.set([.englishName: "Champion", .englishDefinition: "Speaks for us inside."],
///   of: EntryID(rawValue: "champion"))
/// let glossary = Glossary.builtIn.adding(terms)
/// ```
public struct TeamTerms: Hashable, Sendable {
  /// What can be said of a word; the raw value is its name in files and on the command line.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    /// The kind of entry, by its English word; a concept where it is not said.
    case kind
    /// Letters with what they stand for: `QBR (Quarterly Business Review)`, comma-separated.
    case acronyms
    /// The name it is listed under.
    case englishName = "name.en"
    case frenchName = "name.fr"
    /// Other names, comma-separated.
    case englishNames = "also.en"
    case frenchNames = "also.fr"
    /// What it means for the team.
    case englishDefinition = "definition.en"
    case frenchDefinition = "definition.fr"
    /// A case from the team's work.
    case englishExample = "example.en"
    case frenchExample = "example.fr"
    /// Entries worth reading next, by their identifiers, comma-separated.
    case see
  }

  /// One word, with what is said of it.
  public struct Term: Hashable, Sendable {
    /// A built-in entry's name, or a new one.
    public let id: EntryID
    /// What is said; no text is empty.
    public internal(set) var texts: [Field: String]

    /// The items of a field with several, in order.
    func list(_ field: Field) -> [String] { Self.items(of: texts[field] ?? "") }

    /// The items of a text, between commas.
    static func items(of text: String) -> [String] {
      text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
      // Blanks and plain signs are told by their bytes, without taking a text apart.
      let text = String(text)
      let begin = text.utf8.firstIndex { !isBlank($0) } ?? text.endIndex
      let end = text.utf8.lastIndex { !isBlank($0) }.map(text.utf8.index(after:)) ?? begin
      var rest = text[begin..<end]
      guard let first = rest.utf8.first, let last = rest.utf8.last else { return "" }
      if !isVisible(first) { rest = rest.drop { $0.isWhitespace } }
      while !isVisible(last), rest.last?.isWhitespace == true { rest = rest.dropLast() }
      return String(rest)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
  }

  /// Every word of which the team says something, in the order of identifiers.
  public private(set) var terms: [Term] = []

  /// Nothing said.
  public init() {}

  /// What is said of a word; nil where nothing is.
  public subscript(id: EntryID) -> Term? { terms.first { $0.id == id } }

  /// Says something of a word; an empty text takes a field back, the last one the word.
  ///
  /// Refused, nothing is changed. Linear in the number of terms.
  public mutating func set(
    _ values: [Field: String], of id: EntryID
  ) throws(TeamTermsFault) {
    var term = self[id] ?? Term(id: id, texts: [:])
    for (field, value) in values {
      let value = field == .see ? identifiers(in: value) : Term.trimmed(value)
      term.texts[field] = value.isEmpty ? nil : value
    }
    var changed = self
    changed.terms.removeAll { $0.id == id }
    if !term.texts.isEmpty { changed.terms.append(term) }
    changed.terms.sort { $0.id.rawValue < $1.id.rawValue }
    try changed.check()
    self = changed
  }

  /// Takes a word away with all that is said of it; false where nothing is.
  public mutating func remove(_ id: EntryID) throws(TeamTermsFault) -> Bool {
    var changed = self
    changed.terms.removeAll { $0.id == id }
    guard changed.terms.count < terms.count else { return false }
    let linking = changed.linking(to: id)
    guard linking.isEmpty || Glossary.builtIn[id] != nil else {
      throw TeamTermsFault(nil, .linked(from: linking), term: id)
    }
    try changed.check()
    self = changed
    return true
  }

  /// Takes over what others say, word by word.
  public mutating func take(_ others: TeamTerms) throws(TeamTermsFault) {
    var changed = self
    let known = Set(others.terms.map(\.id))
    changed.terms.removeAll { known.contains($0.id) }
    changed.terms += others.terms
    changed.terms.sort { $0.id.rawValue < $1.id.rawValue }
    try changed.check()
    self = changed
  }
}

// What is refused.
extension TeamTerms {
  /// The words that lead to a word.
  func linking(to id: EntryID) -> [EntryID] {
    terms.filter { $0.list(.see).contains(id.rawValue) }.map(\.id)
  }

  /// Takes words as a file gives them; empty texts are none.
  mutating func put(_ texts: [EntryID: [Field: String]]) {
    terms = texts.map { Term(id: $0, texts: $1.filter { !$0.value.isEmpty }) }
      .sorted { $0.id.rawValue < $1.id.rawValue }
  }

  /// The most words.
  public static let mostTerms = 2_000
  /// The longest text, in characters.
  public static let longestText = 4_000
  /// The longest file that is read, in bytes.
  public static let longestFile = 4 << 20

  /// Refuses terms that cannot be shown; `line` tells where a field stands in a file.
  func check(
    line: (EntryID, Field?) -> Int? = { _, _ in nil }
  ) throws(TeamTermsFault) {
    guard terms.count <= Self.mostTerms else {
      throw TeamTermsFault(nil, .tooMany(Self.mostTerms))
    }
    let known = Set(terms.map(\.id))
    for term in terms {
      do throws(TeamTermsFault) {
        try term.check()
        let links = term.list(.see).map(EntryID.init(rawValue:))
        for link in links where !known.contains(link) && !Glossary.builtInIDs.contains(link) {
          throw TeamTermsFault(.see, .unknownLink(link.rawValue))
        }
      } catch {
        throw TeamTermsFault(
          error.field, error.kind, term: term.id, line: line(term.id, error.field))
      }
    }
  }
}

extension TeamTerms.Term {
  fileprivate func check() throws(TeamTermsFault) {
    guard id.isWellFormed else { throw TeamTermsFault(nil, .badName(id.rawValue)) }
    for (field, text) in texts {
      // Bytes are counted at once, and no text has more characters than bytes.
      guard text.utf8.count <= TeamTerms.longestText || text.count <= TeamTerms.longestText else {
        throw TeamTermsFault(field, .tooLong(TeamTerms.longestText))
      }
      guard text.unicodeScalars.allSatisfy(\.isPrintable) else {
        throw TeamTermsFault(field, .strangeCharacter)
      }
    }
    if let kind = texts[.kind], EntryKind(rawValue: kind) == nil {
      throw TeamTermsFault(.kind, .unknownKind(kind))
    }
    if let text = texts[.acronyms], acronyms == nil {
      throw TeamTermsFault(.acronyms, .badAcronyms(text))
    }
    try checkDefinition()
  }

  private func checkDefinition() throws(TeamTermsFault) {
    let languages = Language.allCases.filter { texts[.definition($0)] != nil }
    guard !languages.isEmpty else { throw TeamTermsFault(nil, .noDefinition) }
    guard !Glossary.builtInIDs.contains(id) else { return }
    guard languages.contains(where: { texts[.name($0)] != nil }) else {
      throw TeamTermsFault(nil, .noName)
    }
  }

  /// The letters with what they stand for; nil where they are not written so.
  var acronyms: [Acronym]? {
    var acronyms: [Acronym] = []
    for piece in (texts[.acronyms] ?? "").split(separator: ")") {
      let bare = Self.trimmed(piece.drop { $0 == "," || $0.isWhitespace })
      guard let bracket = bare.firstIndex(of: "(") else { return nil }
      let letters = Self.trimmed(bare[..<bracket])
      let expansion = Self.trimmed(bare[bare.index(after: bracket)...])
      guard !letters.isEmpty, !letters.contains(" "), !expansion.isEmpty else { return nil }
      acronyms.append(Acronym(letters, expansion))
    }
    return acronyms
  }
}

extension TeamTerms.Field {
  /// The field of a name in one language.
  public static func name(_ language: Language) -> Self {
    language == .english ? .englishName : .frenchName
  }

  /// The field of other names in one language.
  public static func names(_ language: Language) -> Self {
    language == .english ? .englishNames : .frenchNames
  }

  /// The field of a definition in one language.
  public static func definition(_ language: Language) -> Self {
    language == .english ? .englishDefinition : .frenchDefinition
  }

  /// The field of an example in one language.
  public static func example(_ language: Language) -> Self {
    language == .english ? .englishExample : .frenchExample
  }

  /// The language of the field; nil for one that has none.
  public var language: Language? {
    Language.allCases.first { language in
      [.name(language), .names(language), .definition(language), .example(language)]
        .contains(self)
    }
  }
}

extension EntryID {
  /// Whether it is made as names are: lower-case letters and digits, joined by hyphens.
  fileprivate var isWellFormed: Bool {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    return (1...64).contains(rawValue.utf8.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy(\.isOfIdentifier)
      }
  }
}

extension UInt8 {
  /// Whether it is a lower-case letter or a digit.
  var isOfIdentifier: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}

extension Unicode.Scalar {
  /// Whether it shows as what it is: no control character, and none that turns a line round.
  fileprivate var isPrintable: Bool {
    guard !isASCII else { return (0x20..<0x7F).contains(value) }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      false
    // Joiners shape letters; the others of the kind hide or reorder text.
    case .format: value == 0x200D || value == 0x200C || value == 0xAD
    default: true
    }
  }
}
