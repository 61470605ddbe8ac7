package import Glossary
package import Leads

// Requirements about the four letters.
extension Wording {
  func letters(
    _ shortfall: QualificationPolicy.Shortfall, _ policy: QualificationPolicy, _ file: LeadFile?
  ) -> RequirementPhrase {
    switch shortfall {
    case .unknown(let letter): unknown(letter, policy)
    case .insufficient(let letter, let level): insufficient(letter, level, policy)
    case .blocking(let letter): blocking(letter)
    case .anyOf(let letters, let level):
      anyOf(letters, atLeast: level, policy, file?.qualification?.levels ?? .unknown)
    }
  }

  private func unknown(_ letter: Criterion, _ policy: QualificationPolicy) -> RequirementPhrase {
    RequirementPhrase(
      short: state(of: letter, .unknown),
      long: Localized(
        en: "\(letter.label.en) is unknown: the \(policy.label.en) policy wants at least a "
          + "partial answer.",
        fr: "\(state(of: letter, .unknown).fr) : la politique \(policy.label.fr) veut au moins "
          + "une réponse partielle."),
      ask: letter.question, criterion: letter)
  }

  private func insufficient(
    _ letter: Criterion, _ level: CriterionLevel, _ policy: QualificationPolicy
  ) -> RequirementPhrase {
    let wanted = CriterionLevel.sufficient.adjective(of: letter)
    return RequirementPhrase(
      short: state(of: letter, level),
      long: Localized(
        en: "\(letter.label.en) is \(level.label.en): the \(policy.label.en) policy wants it "
          + "sufficient.",
        fr: "\(state(of: letter, level).fr) : la politique \(policy.label.fr) "
          + "\(letter.isFeminine ? "la" : "le") veut \(wanted)."),
      ask: letter.question, criterion: letter)
  }

  private func blocking(_ letter: Criterion) -> RequirementPhrase {
    RequirementPhrase(
      short: state(of: letter, .blocking),
      long: Localized(
        en: "\(letter.label.en) is blocking: lift the obstacle, or park or disqualify the lead.",
        fr: "\(state(of: letter, .blocking).fr) : levez l’obstacle, ou mettez le lead en sommeil "
          + "ou à l’écart."),
      ask: letter.question, criterion: letter)
  }

  private func anyOf(
    _ letters: [Criterion], atLeast level: CriterionLevel, _ policy: QualificationPolicy,
    _ levels: BANTLevels
  ) -> RequirementPhrase {
    let signs = letters.map { String($0.letter) }.joined(separator: ", ")
    let names = alternatives(letters.map { self($0.label) })
    // The letter that is nearest to what is wanted is the one to ask about.
    let letter = letters.first { levels[$0] == .partial } ?? letters.first
    return RequirementPhrase(
      short: level == .sufficient
        ? Localized(en: "none of \(signs) sufficient", fr: "aucune de \(signs) suffisante")
        : Localized(en: "none of \(signs) known", fr: "aucune de \(signs) connue"),
      long: level == .sufficient
        ? Localized(
          en: "\(names) must be sufficient too (\(policy.label.en) policy).",
          fr: "Il faut encore le niveau suffisant sur \(names) (politique \(policy.label.fr)).")
        : Localized(
          en: "\(names) must be known too, at least in part (\(policy.label.en) policy).",
          fr: "Il faut encore une réponse, même partielle, sur \(names) (politique "
            + "\(policy.label.fr))."),
      ask: letter?.question, criterion: letter)
  }

  private func state(of letter: Criterion, _ level: CriterionLevel) -> Localized {
    Localized(
      en: "\(letter.label.en) \(level.label.en)",
      fr: "\(letter.label.fr) \(level.adjective(of: letter))")
  }
}

extension Criterion {
  /// Whether its French name is feminine.
  fileprivate var isFeminine: Bool {
    switch self {
    case .authority, .timeline: true
    case .budget, .need: false
    }
  }
}

extension CriterionLevel {
  /// The word for the level beside the name of the letter; in French, in its gender.
  package func word(for letter: Criterion, _ language: Language) -> String {
    language == .french ? adjective(of: letter) : label.en
  }

  /// The French word for the level, in the gender of the letter.
  fileprivate func adjective(of letter: Criterion) -> String {
    guard letter.isFeminine else { return label.fr }
    return switch self {
    case .unknown: "inconnue"
    case .partial: "partielle"
    case .sufficient: "suffisante"
    case .blocking: label.fr
    }
  }
}
