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
    /// A text uses letters that nothing defines, neither the entry nor another.
    case undefinedAcronym(String, Language)
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
    case .undefinedAcronym(let letters, let language):
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
  public func faults() -> [GlossaryFault] {
    let linked = Set(entries.flatMap { entry in entry.seeAlso.filter { $0 != entry.id } })
    let known = Set(entries.map(\.id))
    let collisions = collidingNames()
    let duplicates = nearDuplicates()
    let defined = Set(entries.flatMap(\.definedLetters))
    return entries.flatMap { entry in
      var kinds: [GlossaryFault.Kind] = []
      let leads = entry.seeAlso.contains { known.contains($0) && $0 != entry.id }
      if !leads, !linked.contains(entry.id) { kinds.append(.orphan) }
      kinds += Language.allCases.filter { !entry.speaks($0) }
        .map(GlossaryFault.Kind.missingLanguage)
      kinds += entry.seeAlso.filter { !known.contains($0) }.map(GlossaryFault.Kind.danglingLink)
      kinds += duplicates[entry.id].map { [.nearDuplicate($0)] } ?? []
      kinds += collisions[entry.id] ?? []
      kinds += Language.allCases.filter(entry.speaks).flatMap { language in
        entry.undefinedAcronyms(in: language, beside: defined).map {
          .undefinedAcronym($0, language)
        }
      }
      return kinds.map { GlossaryFault(entry: entry.id, kind: $0) }
    }
  }

  /// The first of the entries before it that says almost the same, for those that have one.
  private func nearDuplicates() -> [EntryID: EntryID] {
    var found: [EntryID: EntryID] = [:]
    for language in Language.allCases {
      var bearers: [String: [Int]] = [:]
      var counts: [Int] = []
      for entry in entries {
        let runs = Self.runs(of: entry.definition[language])
        // Only texts that share a run are held against each other.
        var shared = [Int](repeating: 0, count: counts.count)
        for run in runs {
          for other in bearers[run] ?? [] { shared[other] += 1 }
          bearers[run, default: []].append(counts.count)
        }
        // Half of what both say is said by each.
        let near = shared.indices.first { other in
          shared[other] > 0 && shared[other] * 3 >= runs.count + counts[other]
        }
        if let near, found[entry.id] == nil { found[entry.id] = entries[near].id }
        counts.append(runs.count)
      }
    }
    return found
  }

  /// The runs of three words of a text.
  private static func runs(of text: String) -> Set<String> {
    let words = Folding.words(text)
    guard words.count >= 3 else { return [] }
    return Set((0...(words.count - 3)).map { words[$0..<($0 + 3)].joined(separator: " ") })
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

  /// Whether somebody wrote it in a language.
  fileprivate func speaks(_ language: Language) -> Bool {
    !definition[language].isEmpty && !missing.contains(language)
  }

  /// The letters that the entry tells the meaning of: its acronyms, and names that are letters.
  fileprivate var definedLetters: [String] {
    let known = Language.allCases.flatMap { names(in: $0) }
    return acronyms.map(\.letters)
      + known.filter { AcronymUse.all(in: $0).map(\.letters) == [$0] }
  }

  /// The letters that its texts use, and neither they nor an entry say what they stand for.
  fileprivate func undefinedAcronyms(
    in language: Language, beside defined: Set<String>
  ) -> [String] {
    let uses = texts(in: language).flatMap(AcronymUse.all)
    var known = Set(uses.filter(\.isExplained).map(\.letters))
    return uses.map(\.letters).filter { !defined.contains($0) && known.insert($0).inserted }
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
