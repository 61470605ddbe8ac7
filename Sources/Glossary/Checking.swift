import Leads

/// Something in a glossary that leads a reader nowhere or astray.
public struct GlossaryFault: Hashable, Sendable {
  /// The entry that is to be mended.
  public let entry: EntryID
  /// What is wrong with it.
  public let kind: Kind

  /// What may be wrong.
  public enum Kind: Hashable, Sendable {
    /// No link leads to it, and none from it.
    case orphan
    /// It says nothing in a language.
    case missingLanguage(Language)
    /// It leads to an entry that there is not.
    case danglingLink(EntryID)
    /// It says almost what another says.
    case nearDuplicate(EntryID)
    /// It shares a name with another, and neither leads to the other.
    case collidingName(String, EntryID)
    /// A text uses letters that it does not explain where they first stand.
    case unexplainedAcronym(String, Language)
  }
}

extension GlossaryFault {
  /// The sentence that tells it, with the entry's name in front.
  public var sentence: Localized {
    let reason: Localized
    switch kind {
    case .orphan:
      reason = Localized(
        en: "no link leads to it or from it.", fr: "aucun lien n’y mène ni n’en part.")
    case .missingLanguage(let language):
      reason =
        language == .english
        ? Localized(en: "says nothing in English.", fr: "ne dit rien en anglais.")
        : Localized(en: "says nothing in French.", fr: "ne dit rien en français.")
    case .danglingLink(let id):
      reason = Localized(
        en: "leads to “\(id.rawValue)”, which is not there.",
        fr: "mène à « \(id.rawValue) », qui n’existe pas.")
    case .nearDuplicate(let id):
      reason = Localized(
        en: "says almost what “\(id.rawValue)” says.",
        fr: "dit presque la même chose que « \(id.rawValue) ».")
    case .collidingName(let name, let id):
      reason = Localized(
        en: "shares the name “\(name)” with “\(id.rawValue)”, and neither leads to the other.",
        fr: "partage le nom « \(name) » avec « \(id.rawValue) », sans lien de l’un à l’autre.")
    case .unexplainedAcronym(let letters, let language):
      reason =
        language == .english
        ? Localized(
          en: "uses “\(letters)” without saying what it stands for, in English.",
          fr: "emploie « \(letters) » sans dire ce que c’est, en anglais.")
        : Localized(
          en: "uses “\(letters)” without saying what it stands for, in French.",
          fr: "emploie « \(letters) » sans dire ce que c’est, en français.")
    }
    return Localized(
      en: "\(entry.rawValue): \(reason.en)", fr: "\(entry.rawValue) : \(reason.fr)")
  }
}

extension Glossary {
  /// Everything in which the entries can be seen to be wrong, entry by entry.
  ///
  /// Quadratic in the number of entries; some tenths of a second for the built-in ones.
  public func faults() -> [GlossaryFault] {
    let linked = Set(entries.flatMap { entry in entry.seeAlso.filter { $0 != entry.id } })
    let collisions = collidingNames()
    let runs = entries.map { entry in
      Language.allCases.map { WordRuns(entry.definition[$0]) }
    }
    return entries.enumerated().flatMap { place, entry in
      var kinds: [GlossaryFault.Kind] = []
      let known = entry.seeAlso.filter { self[$0] != nil && $0 != entry.id }
      if known.isEmpty, !linked.contains(entry.id) { kinds.append(.orphan) }
      kinds += Language.allCases.filter {
        entry.definition[$0].isEmpty || entry.missing.contains($0)
      }
      .map(GlossaryFault.Kind.missingLanguage)
      kinds += entry.seeAlso.filter { self[$0] == nil }.map(GlossaryFault.Kind.danglingLink)
      kinds += entries.indices.filter { other in
        other < place && zip(runs[place], runs[other]).contains { $0.isNear($1) }
      }.map { .nearDuplicate(entries[$0].id) }
      kinds += collisions[entry.id] ?? []
      kinds += Language.allCases.flatMap { language in
        entry.unexplainedAcronyms(in: language).map { .unexplainedAcronym($0, language) }
      }
      return kinds.map { GlossaryFault(entry: entry.id, kind: $0) }
    }
  }

  /// Names that two entries bear of which neither leads to the other.
  private func collidingNames() -> [EntryID: [GlossaryFault.Kind]] {
    var bearers: [NameKey: [(entry: Entry, name: String)]] = [:]
    for entry in entries {
      var own: Set<NameKey> = []
      for name in entry.names(in: .english) + entry.names(in: .french) {
        let key = NameKey(name)
        if own.insert(key).inserted { bearers[key, default: []].append((entry, name)) }
      }
    }
    var found: [EntryID: [GlossaryFault.Kind]] = [:]
    for sharing in bearers.values where sharing.count > 1 {
      for (place, one) in sharing.enumerated() {
        for other in sharing[..<place] where !one.entry.isTold(from: other.entry) {
          found[one.entry.id, default: []].append(.collidingName(one.name, other.entry.id))
        }
      }
    }
    return found.mapValues { $0.sorted { "\($0)" < "\($1)" } }
  }
}

extension Entry {
  /// Whether a reader of one of two entries is led to the other, or told of it.
  fileprivate func isTold(from other: Entry) -> Bool {
    seeAlso.contains(other.id) || other.seeAlso.contains(id)
      || !Set(collisions.map(\.acronym)).isDisjoint(with: other.acronyms.map(\.letters))
  }

  /// The letters that a text uses without saying at once what they stand for.
  ///
  /// The head of an entry explains its own.
  func unexplainedAcronyms(in language: Language) -> [String] {
    var known = Set(acronyms.map(\.letters))
    return texts(in: language).flatMap(AcronymUse.all)
      .filter { known.insert($0.letters).inserted && !$0.isExplained }.map(\.letters)
  }
}

/// A run of two or more capital letters that stands as a word.
struct AcronymUse {
  /// The letters, without the s of a plural.
  let letters: String
  /// Whether they stand in brackets behind their words, or before theirs.
  let isExplained: Bool

  /// Every one in a text, in order.
  static func all(in text: String) -> [AcronymUse] {
    var found: [AcronymUse] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isLetter else {
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !$0.isLetter } ?? text.endIndex
      var letters = String(text[index..<end])
      if letters.count > 2, letters.hasSuffix("s") { letters.removeLast() }
      if letters.count > 1, letters.allSatisfy(\.isUppercase) {
        let opens = text[..<index].last == "("
        let isExplained = opens || text[end...].hasPrefix(" (")
        found.append(AcronymUse(letters: letters, isExplained: isExplained))
      }
      index = end
    }
    return found
  }
}

/// The runs of three words of a text, by which two texts are held against each other.
private struct WordRuns {
  private let runs: Set<[String]>

  init(_ text: String) {
    let words = Folding.words(text)
    runs =
      words.count < 3
      ? [] : Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
  }

  /// Whether half of what both say is said by each.
  func isNear(_ other: WordRuns) -> Bool {
    guard !runs.isEmpty, !other.runs.isEmpty else { return false }
    return runs.intersection(other.runs).count * 2 >= runs.union(other.runs).count
  }
}
