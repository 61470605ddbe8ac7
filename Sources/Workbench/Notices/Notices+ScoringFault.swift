package import Glossary
package import Leads

extension ScoringFault {
  /// What is wrong with a line of rules, with what would be right.
  package var sentence: Localized {
    switch reason {
    case .unknownKeyword(let words):
      Localized(
        en: "“\(word)” begins no rule. One of: \(list(words)).",
        fr: "« \(word) » ne commence aucune règle. Au choix : \(list(words)).")
    case .unknownName(let words) where word.isEmpty:
      Localized(
        en: "A name is missing. One of: \(list(words)).",
        fr: "Il manque un nom. Au choix : \(list(words)).")
    case .unknownName(let words):
      Localized(
        en: "“\(word)” is not known. One of: \(list(words)).",
        fr: "« \(word) » est inconnu. Au choix : \(list(words)).")
    case .saidTwice:
      Localized(
        en: "“\(word)” is said twice: keep one of the lines.",
        fr: "« \(word) » est dit deux fois : gardez une des lignes.")
    case .noNumber, .noHalfLife: number
    case .noValue(let words) where words.isEmpty:
      Localized(
        en: "A value is missing; several words are put in quotation marks.",
        fr: "Il manque une valeur ; plusieurs mots se mettent entre guillemets droits.")
    case .noValue(let words):
      Localized(
        en: "“\(word)” does not fit here. Write: \(list(words)).",
        fr: "« \(word) » ne convient pas ici. Écrivez : \(list(words)).")
    case .nobody, .neverReached: assignment
    case .tooMuch:
      Localized(
        en: "“\(word)” is too much here: a line says one thing.",
        fr: "« \(word) » est de trop : une ligne dit une seule chose.")
    }
  }

  /// What is wrong with who is given leads.
  private var assignment: Localized {
    guard case .nobody = reason else {
      return Localized(
        en: "No lead comes so far: line \(word) is for every lead; put it last.",
        fr: "Aucun lead n’arrive jusqu’ici : la ligne \(word) vaut pour tous ; mettez-la à la fin.")
    }
    return Localized(
      en: "It is not said who is given the leads: end with “to” and names or roles.",
      fr: "La ligne ne dit pas à qui vont les leads : terminez par « to » et des noms ou métiers."
    )
  }

  /// What is wrong with a number.
  private var number: Localized {
    if case .noHalfLife(let days) = reason {
      return Localized(
        en: "“\(word)” is no half-life. One of: \(list(days.map { "\($0)d" })).",
        fr: "« \(word) » n’est pas une demi-vie. Au choix : \(list(days.map { "\($0)d" })).")
    }
    guard !word.isEmpty else {
      return Localized(
        en: "A whole number is missing, such as 10 or -50.",
        fr: "Il manque un nombre entier, comme 10 ou -50.")
    }
    return Localized(
      en: "“\(word)” is no whole number. Write one, such as 10 or -50.",
      fr: "« \(word) » n’est pas un nombre entier. Écrivez par exemple 10 ou -50.")
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
