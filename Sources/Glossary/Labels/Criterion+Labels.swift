public import Leads

extension Criterion {
  /// The name of the letter on forms and in refusals.
  public var label: Localized {
    switch self {
    case .budget: Localized(en: "Budget", fr: "Budget")
    case .authority: Localized(en: "Authority", fr: "Autorité")
    case .need: Localized(en: "Need", fr: "Besoin")
    case .timeline: Localized(en: "Timeline", fr: "Échéance")
    }
  }

  /// The one question to ask the buyer first: a refusal shows it.
  public var question: Localized {
    switch self {
    case .budget:
      Localized(
        en: "Have you set money aside for this, or could you find it?",
        fr: "Avez-vous réservé de l’argent pour cela, ou pourriez-vous en trouver ?")
    case .authority:
      Localized(
        en: "Who makes the decision on your side, and who has a say in it?",
        fr: "Chez vous, qui tranche, et qui a son mot à dire ?")
    case .need:
      Localized(
        en: "What would you like our offer to change for you?",
        fr: "Que voudriez-vous que notre offre change pour vous ?")
    case .timeline:
      Localized(
        en: "When do you mean to choose, and what has to happen first?",
        fr: "Quand comptez-vous choisir, et que doit-il se passer d’ici là ?")
    }
  }

  /// The questions to ask the buyer about this letter, the first one first.
  public var questions: [Localized] {
    switch self {
    case .budget: [question] + Self.moreOnBudget
    case .authority: [question] + Self.moreOnAuthority
    case .need: [question] + Self.moreOnNeed
    case .timeline: [question] + Self.moreOnTimeline
    }
  }

  private static let moreOnBudget = [
    Localized(
      en: "If nothing is planned, where would the money come from?",
      fr: "Si rien n’est prévu, d’où viendrait l’argent ?"),
    Localized(
      en: "What range are you thinking of, and who approves it?",
      fr: "À quelle fourchette pensez-vous, et qui la valide ?"),
  ]

  private static let moreOnAuthority = [
    Localized(
      en: "Who recommends a solution or sets the requirements?",
      fr: "Qui recommande une solution ou fixe les exigences ?"),
    Localized(
      en: "Whose agreement is needed before you sign?",
      fr: "De qui faut-il l’accord avant de signer ?"),
    Localized(
      en: "Who might slow this down, and why?",
      fr: "Qui pourrait ralentir le projet, et pourquoi ?"),
  ]

  private static let moreOnNeed = [
    Localized(
      en: "Which project is this part of?",
      fr: "De quel projet cela fait-il partie ?"),
    Localized(
      en: "How will you know that it worked?",
      fr: "À quoi verrez-vous que c’est réussi ?"),
    Localized(
      en: "What happens if you change nothing?",
      fr: "Que se passe-t-il si vous ne changez rien ?"),
  ]

  private static let moreOnTimeline = [
    Localized(
      en: "How far has the project come?",
      fr: "Où en est le projet ?"),
    Localized(
      en: "What sets the date: a contract that ends, a budget, an event?",
      fr: "Qu’est-ce qui fixe la date : un contrat qui finit, un budget, un événement ?"),
  ]
}
