/// One word of the trade, explained in both languages.
///
/// An entry holds what is known of a word, not how it is laid out: no markup, no line breaks.
public struct Entry: Hashable, Sendable {
  /// Names the entry for ever, in links and in JSON.
  public let id: EntryID
  /// What sort of thing the word names.
  public let kind: EntryKind
  /// The acronyms that stand for the word, the usual one first.
  public let acronyms: [Acronym]
  /// The name it is listed under.
  public let headword: Localized
  /// What else people call it, official French terms included.
  public let otherNames: LocalizedNames
  /// Spellings that must find the entry and are never shown: slips, plurals out of rule.
  public let searchNames: [String]
  /// What it means: two to six sentences of at most thirty words.
  public let definition: Localized
  /// How it shows in Kanbant, where it does.
  public let inKanbant: Localized?
  /// A case from working life.
  public let example: Localized?
  /// Entries worth reading next, the nearest first.
  public let seeAlso: [EntryID]
  /// How the sources read the word, where they disagree; empty where they do not.
  public let readings: [Reading]
  /// Why Kanbant applies the reading marked as applied.
  public let reason: Localized?
  /// What else the same letters stand for.
  public let collisions: [Collision]
  /// Where the facts come from.
  public let sources: [Source]
  /// Who wrote it.
  public let origin: Origin
  /// The languages in which nobody wrote it; their texts are those of the other.
  public let missing: Set<Language>

  /// Who wrote an entry.
  public enum Origin: String, Hashable, Sendable {
    /// It came with the program.
    case builtIn = "built-in"
    /// It came with the program, and the team has its own definition.
    case redefined
    /// The team.
    case team
  }

  /// Joins the parts of an entry.
  public init(
    id: EntryID, kind: EntryKind, acronyms: [Acronym] = [], headword: Localized,
    otherNames: LocalizedNames = LocalizedNames(en: [], fr: []), searchNames: [String] = [],
    definition: Localized, inKanbant: Localized? = nil, example: Localized? = nil,
    seeAlso: [EntryID] = [], readings: [Reading] = [], reason: Localized? = nil,
    collisions: [Collision] = [], sources: [Source], origin: Origin = .builtIn,
    missing: Set<Language> = []
  ) {
    self.id = id
    self.kind = kind
    self.acronyms = acronyms
    self.headword = headword
    self.otherNames = otherNames
    self.searchNames = searchNames
    self.definition = definition
    self.inKanbant = inKanbant
    self.example = example
    self.seeAlso = seeAlso
    self.readings = readings
    self.reason = reason
    self.collisions = collisions
    self.sources = sources
    self.origin = origin
    self.missing = missing
  }

  /// The head of the entry: `SQL · Lead commercial (Sales Qualified Lead)`.
  ///
  /// The expansion is left out where it says the same as the headword.
  public func title(in language: Language) -> String {
    let word = headword[language]
    guard let acronym = acronyms.first else { return word }
    let name = acronym.letters == word ? word : "\(acronym.letters) · \(word)"
    let isRepeated = acronym.expansion.lowercased() == word.lowercased()
    return isRepeated ? name : "\(name) (\(acronym.expansion))"
  }
}

extension Entry {
  /// Every running text in the order in which it is read.
  public var texts: [Localized] {
    [definition] + [inKanbant, example].compactMap(\.self) + readings.map(\.text)
      + [reason].compactMap(\.self) + collisions.map(\.meaning)
  }

  /// Every running text in one language.
  public func texts(in language: Language) -> [String] { texts.map { $0[language] } }
}

/// Letters that stand for a word, with what they abbreviate.
public struct Acronym: Hashable, Sendable {
  /// The letters as they are printed: `SQL`.
  public let letters: String
  /// The words behind the letters, in the language they come from.
  public let expansion: String

  /// Joins letters and words.
  public init(_ letters: String, _ expansion: String) {
    self.letters = letters
    self.expansion = expansion
  }
}

/// Names by language; unlike a sentence, a language may have none.
public struct LocalizedNames: Hashable, Sendable {
  /// The English names.
  public let en: [String]
  /// The French names.
  public let fr: [String]

  /// Joins the names of all languages.
  public init(en: [String], fr: [String]) {
    self.en = en
    self.fr = fr
  }

  /// The names in one language.
  public subscript(language: Language) -> [String] {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}

/// How one source understands a word that sources disagree on.
public struct Reading: Hashable, Sendable {
  /// Who reads it so.
  public let source: Source
  /// What the word means there.
  public let text: Localized
  /// Whether Kanbant works by this reading.
  public let isApplied: Bool

  /// Joins a source with what it says.
  public init(_ source: Source, _ text: Localized, isApplied: Bool = false) {
    self.source = source
    self.text = text
    self.isApplied = isApplied
  }
}

/// Another thing that the letters of an acronym stand for.
public struct Collision: Hashable, Sendable {
  /// The letters.
  public let acronym: String
  /// What else they mean, in a few words.
  public let meaning: Localized

  /// Joins letters with their other meaning.
  public init(_ acronym: String, _ meaning: Localized) {
    self.acronym = acronym
    self.meaning = meaning
  }
}
