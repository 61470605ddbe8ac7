extension Glossary {
  /// The built-in glossary with the terms of a workspace on top; those that cannot be read, such
  /// as a later version's, are left out.
  public init(terms text: String) {
    let terms = (try? TeamTerms(text.utf8)) ?? TeamTerms()
    self.init(entries: Self.builtIn.adding(terms).entries)
  }

  /// The same glossary with what a team says on top.
  ///
  /// The team's definition of an entry stands in the place of the built-in one, which becomes one
  /// reading among others; its own words come last.
  public func adding(_ team: TeamTerms) -> Glossary {
    guard !team.terms.isEmpty else { return self }
    let terms = Dictionary(team.terms.map { ($0.id, $0) }) { first, _ in first }
    let redefined = entries.map { entry in
      terms[entry.id].map { entry.redefined(by: $0) } ?? entry
    }
    let known = Set(entries.map(\.id))
    let own = team.terms.filter { !known.contains($0.id) }.map(Entry.init)
    return Glossary(entries: redefined + own)
  }

  /// The names of the built-in entries, for whoever asks for many.
  static let builtInIDs = Set(builtIn.entries.map(\.id))
}

extension Entry {
  /// The entry as a team defines it.
  ///
  /// A definition in one language stands for both, as that of a word of the team’s own does: no
  /// text of Kanbant’s is ever given out as the team’s. Names stay those of their language.
  fileprivate func redefined(by term: TeamTerms.Term) -> Entry {
    let own = term.definition ?? definition
    return Entry(
      id: id, kind: kind, acronyms: acronyms + (term.acronyms ?? []),
      headword: term.text(TeamTerms.Field.name, else: headword),
      otherNames: LocalizedNames(
        en: otherNames.en + term.list(.englishNames) + (renamed(term, .english)),
        fr: otherNames.fr + term.list(.frenchNames) + (renamed(term, .french))),
      searchNames: searchNames, definition: own, inKanbant: inKanbant,
      example: example.map { term.text(TeamTerms.Field.example, else: $0) }
        ?? term.example,
      seeAlso: seeAlso + term.links.filter { !seeAlso.contains($0) && $0 != id },
      readings: [Reading(.house, own, isApplied: true), readingOfKanbant]
        + readings.filter { $0.source != .kanbant }.map { Reading($0.source, $0.text) },
      reason: Self.reasonOfHouse, collisions: collisions, sources: [.house] + sources,
      origin: .redefined, missing: term.missing)
  }

  /// All that Kanbant says for itself where a team says otherwise, its reason included.
  private var readingOfKanbant: Reading {
    let own = readings.filter { $0.source == .kanbant }.map(\.text)
    let texts = [definition] + own + [reason].compactMap(\.self)
    return Reading(
      .kanbant,
      Localized(
        en: texts.map(\.en).joined(separator: " "), fr: texts.map(\.fr).joined(separator: " ")))
  }

  private static let reasonOfHouse = Localized(
    en: "The team’s own definition comes first. What Kanbant checks and counts goes by Kanbant’s.",
    fr: "La définition de l’équipe passe d’abord. Ce que Kanbant vérifie et compte suit la"
      + " sienne.")

  /// The built-in name, where the team has another.
  private func renamed(_ term: TeamTerms.Term, _ language: Language) -> [String] {
    term.texts[.name(language)] == nil ? [] : [headword[language]]
  }

  /// A team's own word.
  fileprivate init(_ term: TeamTerms.Term) {
    self.init(
      id: term.id, kind: term.texts[.kind].flatMap(EntryKind.init(rawValue:)) ?? .concept,
      acronyms: term.acronyms ?? [],
      headword: term.optionalText(TeamTerms.Field.name)
        ?? Localized(en: term.id.rawValue, fr: term.id.rawValue),
      otherNames: LocalizedNames(en: term.list(.englishNames), fr: term.list(.frenchNames)),
      definition: term.definition ?? Localized(en: "", fr: ""), example: term.example,
      seeAlso: term.links.filter { $0 != term.id }, sources: [.house], origin: .team,
      missing: term.missing)
  }
}

extension TeamTerms.Term {
  fileprivate var links: [EntryID] { list(.see).map(EntryID.init(rawValue:)) }

  fileprivate var definition: Localized? { optionalText(TeamTerms.Field.definition) }

  /// The languages in which the team says nothing of the word.
  fileprivate var missing: Set<Language> {
    Set(Language.allCases.filter { texts[.definition($0)] == nil })
  }

  /// The team’s example; beside a definition that is there, it says itself where it is not.
  fileprivate var example: Localized? {
    guard let text = optionalText(TeamTerms.Field.example) else { return nil }
    func isAlone(_ language: Language) -> Bool {
      texts[.example(language)] == nil && !missing.contains(language)
    }
    return Localized(
      en: isAlone(.english) ? "In French only: \(text.en)" : text.en,
      fr: isAlone(.french) ? "En anglais seulement : \(text.fr)" : text.fr)
  }

  /// A text in both languages, one that is left out being that of the other; nil without any.
  fileprivate func optionalText(_ field: (Language) -> TeamTerms.Field) -> Localized? {
    let (english, french) = (texts[field(.english)], texts[field(.french)])
    guard let en = english ?? french, let fr = french ?? english else { return nil }
    return Localized(en: en, fr: fr)
  }

  /// A text in both languages; one that is left out is that of the built-in entry.
  fileprivate func text(
    _ field: (Language) -> TeamTerms.Field, else builtIn: Localized
  ) -> Localized {
    Localized(
      en: texts[field(.english)] ?? builtIn.en, fr: texts[field(.french)] ?? builtIn.fr)
  }
}
