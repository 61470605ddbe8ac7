import Glossary

/// The words of the tutorial.
enum TutorialWords {
  static func text(of step: TutorialStep, _ model: Model) -> String {
    let text =
      switch step {
      case .moving: moving(model)
      case .gate: gate(model.keyName(of: .advance))
      case .letter: letter(model.keyName(of: .qualify))
      case .word: word(model.keyName(of: .whatIsThis))
      case .undoing: undoing(model.keyName(of: .undo))
      }
    return text[model.language]
  }

  /// What is to be done, without the words around it.
  static func request(of step: TutorialStep, _ model: Model) -> String {
    let (left, right) = (model.keyName(of: .columnLeft), model.keyName(of: .columnRight))
    let (advance, qualify) = (model.keyName(of: .advance), model.keyName(of: .qualify))
    let (word, undo) = (model.keyName(of: .whatIsThis), model.keyName(of: .undo))
    let text =
      switch step {
      case .moving:
        Localized(
          en: "Go to another column: \(right) or \(left).",
          fr: "Allez dans une autre colonne : \(right) ou \(left).")
      case .gate:
        Localized(
          en: "Press \(advance), and read what the gate says.",
          fr: "Tapez \(advance), et lisez ce que dit la porte.")
      case .letter:
        Localized(
          en: "Answer a letter of BANT, here or with \(qualify), and keep it.",
          fr: "Répondez à une lettre, ici ou par \(qualify), et enregistrez.")
      case .word:
        Localized(
          en: "Have a word explained: \(word).", fr: "Faites expliquer un mot : \(word).")
      case .undoing:
        Localized(
          en: "Take back what you did last: \(undo).",
          fr: "Annulez ce que vous venez de faire : \(undo).")
      }
    return text[model.language]
  }

  private static func moving(_ model: Model) -> Localized {
    let (up, down) = (model.keyName(of: .selectPrevious), model.keyName(of: .selectNext))
    let (left, right) = (model.keyName(of: .columnLeft), model.keyName(of: .columnRight))
    return Localized(
      en: "Each card is a lead. \(down) and \(up) change cards, \(right) and \(left) columns."
        + " Go to another column.",
      fr: "Chaque carte est un lead. \(down) et \(up) changent de carte, \(right) et \(left) de"
        + " colonne. Allez dans une autre colonne.")
  }

  private static func gate(_ key: String) -> Localized {
    Localized(
      en: "\(key) takes a lead to its next stage, if the gate finds all that it asks for. Press"
        + " \(key), and read what it says.",
      fr: "\(key) fait passer un lead à l’étape suivante, si la porte y trouve tout ce qu’elle"
        + " demande. Tapez \(key), et lisez ce qu’elle dit.")
  }

  private static func letter(_ key: String) -> Localized {
    Localized(
      en:
        "BANT is what one must know of a lead: budget, authority, need, timeline. Answer a letter,"
        + " in this box or with \(key) on a card, and keep it.",
      fr:
        "BANT, c’est ce qu’il faut savoir d’un lead : budget, autorité, besoin, échéance. Répondez"
        + " à une lettre, dans cette boîte ou par \(key) sur une carte, et enregistrez.")
  }

  private static func word(_ key: String) -> Localized {
    Localized(
      en: "\(key) explains the word you stand on, and follows you from there. Open it.",
      fr: "\(key) explique le mot sur lequel vous êtes, et vous suit. Ouvrez ce volet.")
  }

  private static func undoing(_ key: String) -> Localized {
    Localized(
      en: "\(key) takes back what you did last, tomorrow too. Take it back.",
      fr: "\(key) annule ce que vous venez de faire, demain encore. Annulez-le.")
  }

  static func done(_ model: Model) -> String {
    let (help, palette) = (model.keyName(of: .help), model.keyName(of: .palette))
    return Localized(
      en: "That was all of it. \(help) shows the keys, \(palette) every command.",
      fr: "C’est tout. \(help) montre les touches, \(palette) toutes les commandes.")[
        model.language]
  }

  static func ended(_ model: Model) -> String {
    let key = model.keyName(of: .tutorial)
    return Localized(
      en: "The tutorial is over; \(key) begins it again.",
      fr: "Le tutoriel est arrêté ; \(key) le reprend au début.")[model.language]
  }

  static func offer(_ model: Model) -> String {
    let (key, help) = (model.keyName(of: .tutorial), model.keyName(of: .help))
    return Localized(
      en: "These leads are invented. \(key) shows in five steps what to do with them, \(help) the"
        + " keys.",
      fr: "Ces leads sont inventés. \(key) montre en cinq étapes qu’en faire, \(help) les"
        + " touches.")[model.language]
  }

  static let onlyOnDemonstration = Localized(
    en: "The tutorial changes leads: try it on invented ones, with kanbant demo.",
    fr: "Le tutoriel modifie des leads : suivez-le sur des leads inventés, avec kanbant demo.")
}
