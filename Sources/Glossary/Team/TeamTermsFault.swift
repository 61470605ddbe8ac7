/// Why what a team says of words is refused.
public struct TeamTermsFault: Error, Hashable, Sendable {
  /// The line of the file, from 1; nil for what came from no file.
  public let line: Int?
  /// The word; nil where it is about none.
  public let term: EntryID?
  /// The field; nil where it is about the word.
  public let field: TeamTerms.Field?
  /// What is wrong.
  public let kind: Kind

  /// What may be wrong.
  public enum Kind: Hashable, Sendable {
    /// The bytes are no text in UTF-8.
    case notText
    /// A line that is neither `[name]`, nor `field = text`, nor goes on with one.
    case strayLine
    /// A name that is not made of lower-case letters, digits and hyphens.
    case badName(String)
    /// A word or a field that comes twice.
    case repeated(String)
    /// A field that there is not.
    case unknownField(String)
    /// A kind that there is not.
    case unknownKind(String)
    /// A link to an entry that there is not.
    case unknownLink(String)
    /// Letters without what they stand for.
    case badAcronyms(String)
    /// A word without a definition, or a new one without a name in its language.
    case noDefinition, noName
    /// A character that does not show, or turns the line round.
    case strangeCharacter
    /// A text or a list that is too long; the most that may be.
    case tooLong(Int), tooMany(Int)
    /// A word on which the team has something already, or nothing.
    case known, unknown
    /// A word that others lead to, and so cannot go.
    case linked(from: [EntryID])
    /// A word of which somebody else has changed these fields, or has taken it away.
    case changed([TeamTerms.Field])
  }

  init(
    _ field: TeamTerms.Field?, _ kind: Kind, term: EntryID? = nil, line: Int? = nil
  ) {
    self.field = field
    self.kind = kind
    self.term = term
    self.line = line
  }

  /// What is wrong and what helps, without the place.
  public var reason: Localized { kind.reason }

  /// The sentence that tells it, with what helps.
  public var sentence: Localized {
    let place = Localized(
      en: [line.map { "line \($0)" }, term.map { "[\($0.rawValue)]" }, field?.rawValue]
        .compactMap(\.self).joined(separator: ", "),
      fr: [line.map { "ligne \($0)" }, term.map { "[\($0.rawValue)]" }, field?.rawValue]
        .compactMap(\.self).joined(separator: ", "))
    let reason = kind.reason
    guard !place.en.isEmpty else { return reason }
    return Localized(en: "\(place.en): \(reason.en)", fr: "\(place.fr) : \(reason.fr)")
  }
}

extension TeamTermsFault.Kind {
  fileprivate var reason: Localized {
    switch self {
    case .notText: Localized(en: "not UTF-8 text.", fr: "ce n’est pas du texte UTF-8.")
    case .strayLine:
      Localized(
        en: "neither [name], nor field = text, nor an indented line that goes on with one.",
        fr: "ni [nom], ni champ = texte, ni ligne en retrait qui en continue un.")
    case .badName(let name):
      Localized(
        en: "“\(name)”: a name is made of lower-case letters, digits and hyphens.",
        fr: "« \(name) » : un nom se compose de minuscules, de chiffres et de tirets.")
    case .repeated(let name):
      Localized(en: "“\(name)” comes twice.", fr: "« \(name) » vient deux fois.")
    case .unknownField(let name): Self.oneOf(name, TeamTerms.Field.allCases.map(\.rawValue))
    case .unknownKind(let name): Self.oneOf(name, EntryKind.allCases.map(\.rawValue))
    case .unknownLink(let name):
      Localized(
        en: "no entry is called “\(name)”; kanbant glossary --all -q lists them.",
        fr: "aucune entrée ne s’appelle « \(name) » ; kanbant glossary --all -q les liste.")
    case .badAcronyms, .noDefinition, .noName, .strangeCharacter, .tooLong, .tooMany: reasonOfText
    case .known, .unknown, .linked, .changed: reasonOfWord
    }
  }

  /// The same for what a word says rather than how the file is made.
  private var reasonOfText: Localized {
    switch self {
    case .badAcronyms(let text):
      Localized(
        en: "“\(text)”: write letters with what they stand for, as in QBR (Quarterly Business"
          + " Review).",
        fr: "« \(text) » : écrivez le sigle et ce qu’il abrège, comme QBR (Quarterly Business"
          + " Review).")
    case .noDefinition:
      Localized(
        en: "a definition is missing: definition.en or definition.fr.",
        fr: "il manque une définition : definition.fr ou definition.en.")
    case .noName:
      Localized(
        en: "a name is missing in the language of the definition: name.en or name.fr.",
        fr: "il manque un nom dans la langue de la définition : name.fr ou name.en.")
    case .strangeCharacter:
      Localized(
        en: "a character that does not show, or turns the line round.",
        fr: "un caractère qui ne se voit pas, ou qui retourne la ligne.")
    case .tooLong(let most):
      Localized(en: "longer than \(most) characters.", fr: "plus de \(most) caractères.")
    case .tooMany(let most):
      Localized(en: "more than \(most) terms.", fr: "plus de \(most) termes.")
    case .notText, .strayLine, .badName, .repeated, .unknownField, .unknownKind, .unknownLink,
      .known, .unknown, .linked, .changed:
      reason
    }
  }

  /// The same for what is there already, or no more.
  private var reasonOfWord: Localized {
    switch self {
    case .known:
      Localized(
        en: "the team has a word on it already; kanbant terms edit changes it.",
        fr: "l’équipe a déjà un mot là-dessus ; kanbant terms edit le change.")
    case .unknown:
      Localized(
        en: "the team has no word on it; kanbant terms list shows those it has.",
        fr: "l’équipe n’a pas de mot là-dessus ; kanbant terms list montre les siens.")
    case .linked(let others):
      Localized(
        en: "still linked from \(Self.list(others)); take it out of their field see first.",
        fr: "encore lié depuis \(Self.list(others)) ; retirez-le d’abord de leur champ see.")
    case .changed:
      Localized(
        en: "somebody else has changed it meanwhile; look at it again.",
        fr: "quelqu’un l’a changé entre-temps ; relisez-le.")
    default: reason
    }
  }

  private static func list(_ entries: [EntryID]) -> String {
    entries.map(\.rawValue).joined(separator: ", ")
  }

  private static func oneOf(_ name: String, _ known: [String]) -> Localized {
    let list = known.joined(separator: ", ")
    return Localized(
      en: "“\(name)” is none of: \(list).", fr: "« \(name) » ne figure pas parmi : \(list).")
  }
}
