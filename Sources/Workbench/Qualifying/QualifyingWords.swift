package import Glossary
import Leads

/// The words of the BANT form.
package enum QualifyingWords {
  static let ask = Localized(en: "Ask the buyer", fr: "À demander")

  static func fact(of criterion: Criterion) -> Localized {
    switch criterion {
    case .budget: Localized(en: "Amount", fr: "Montant")
    case .authority: Localized(en: "People", fr: "Personnes")
    case .need: Localized(en: "Project", fr: "Projet")
    case .timeline: Localized(en: "Buys by", fr: "Achat avant le")
    }
  }

  /// Which gates the letters open.
  package static func opened(_ verdict: QualifyingVerdict, _ language: Language) -> String {
    let policy = verdict.policy.label[language]
    if verdict.opensSAL {
      return Localized(
        en: "Opens SQL and SAL (\(policy) policy); SAL still wants a salesperson’s acceptance.",
        fr: "Ouvre SQL et SAL (règle \(policy)) ; SAL attend encore l’accord d’un commercial.")[
          language]
    }
    if verdict.opensSQL {
      return Localized(
        en: "Opens SQL (\(policy) policy).", fr: "Ouvre SQL (règle \(policy)).")[language]
    }
    return Localized(
      en: "Does not open SQL yet (\(policy) policy).",
      fr: "N’ouvre pas encore SQL (règle \(policy)).")[language]
  }

  /// What is still missing for the next gate.
  package static func missing(
    _ verdict: QualifyingVerdict, _ language: Language, separator: String = " · "
  ) -> String {
    var wants = verdict.shortfalls.compactMap { want(for: $0, language) }
    let unknown = verdict.shortfalls.flatMap(\.unknownCriteria).map { String($0.letter) }
    if !unknown.isEmpty {
      let letters = unknown.joined(separator: ", ")
      let want = Localized(en: "something on \(letters)", fr: "un élément sur \(letters)")
      wants.insert(want[language], at: 0)
    }
    if wants.isEmpty {
      if !verdict.hasProject { wants.append(project[language]) }
      if !verdict.hasHorizon { wants.append(horizon[language]) }
    }
    if !verdict.hasDecider { wants.append(decider[language]) }
    guard !wants.isEmpty else { return "" }
    let list = wants.joined(separator: separator)
    return Localized(en: "Missing: \(list)", fr: "Il manque : \(list)")[language]
  }

  private static let project = Localized(
    en: "a project (SAL)", fr: "un projet (SAL)")
  private static let horizon = Localized(
    en: "a day to buy by (SAL)", fr: "une date d’achat (SAL)")
  private static let decider = Localized(
    en: "a named decider", fr: "un décideur nommé")

  /// What is wanted of letters of which something is known; the others are told together.
  private static func want(
    for shortfall: QualificationPolicy.Shortfall, _ language: Language
  ) -> String? {
    let letters = shortfall.criteria.map { String($0.letter) }.joined(separator: "/")
    return switch shortfall {
    case .unknown: nil
    case .insufficient:
      Localized(en: "\(letters) sufficient", fr: "\(letters) suffisant")[language]
    case .blocking:
      Localized(en: "\(letters) rules it out", fr: "\(letters) est rédhibitoire")[language]
    case .anyOf(_, let level):
      Localized(
        en: "one of \(letters) \(level.label.en)",
        fr: "l’une de \(letters) au niveau \(level.label.fr)")[language]
    }
  }
}

extension QualificationPolicy.Shortfall {
  /// The letter of which something must be noted, if that is what is missing.
  fileprivate var unknownCriteria: [Criterion] {
    if case .unknown(let criterion) = self { [criterion] } else { [] }
  }
}
