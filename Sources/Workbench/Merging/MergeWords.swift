package import Glossary
package import Leads

/// The words of finding and merging duplicates.
package enum MergeWords {
  static let duplicatesTitle = Localized(en: "Duplicates", fr: "Doublons")
  static let mergeTitle = Localized(en: "Merge", fr: "Fusionner")

  /// What a field of the forms is called.
  static func label(of field: FormFieldID) -> Localized {
    switch field {
    case .duplicate: Localized(en: "The same?", fr: "Le même ?")
    case .otherLead: Localized(en: "Or lead number", fr: "Ou lead numéro")
    case .keptSide: Localized(en: "Stays", fr: "Reste")
    default: Localized(en: "Comes along", fr: "Suit aussi")
    }
  }

  static let duplicatesTip = Localized(
    en: "Choose one, or type a number: both are shown side by side.",
    fr: "Choisissez-en un, ou tapez un numéro : les deux s’affichent côte à côte.")
  static let mergeTip = Localized(
    en: "Choose the side that is kept; saving makes one lead of both, undo brings both back.",
    fr: "Choisissez le côté gardé ; enregistrer n’en fait qu’un lead, annuler rend les deux.")

  /// What helps to choose: all of what was cut, else what happens next.
  static func tip(for form: FormState, _ language: Language) -> String {
    guard let field = form.focused, case .choice(let choices, let selected) = field.content else {
      return Typography.text(duplicatesTip, in: language)
    }
    switch field.id {
    case .duplicate where choices.indices.contains(selected):
      return choices[selected].label[language]
    case .merging: return choices.map { $0.label[language] }.joined(separator: " | ")
    default: return Typography.text(mergeTip, in: language)
    }
  }

  /// That a lead which may be there already is added all the same.
  static let another = Localized(en: "no, add it: another lead", fr: "non, l’ajouter : autre lead")

  /// That a lead which may be the same is opened instead of being added once more.
  static func open(_ lead: String) -> Localized {
    Localized(en: "yes: open \(lead)", fr: "oui : ouvrir \(lead)")
  }

  /// What is said where nothing is shared; another lead can be named all the same.
  package static let none = Localized(
    en: "No other lead shares anything with it; another can be named.",
    fr: "Aucun autre lead n’a rien en commun avec lui ; on peut en nommer un.")

  /// What is said where no other lead has the number.
  package static func noSuchLead(_ number: LeadNumber) -> Localized {
    Localized(
      en: "There is no other lead \(number).", fr: "Il n’y a pas d’autre lead \(number).")
  }
}

extension MergeField {
  /// What people call a thing in which two leads differ.
  package var label: Localized {
    switch self {
    case .field(let field): field.label
    case .person: Localized(en: "Main contact", fr: "Contact principal")
    case .nextAction: LeadField.actionText.label
    case .stage: LeadField.stage.label
    case .letter(let criterion): criterion.label
    case .budgetAmount: Localized(en: "Budget amount", fr: "Montant du budget")
    case .project: Localized(en: "Project", fr: "Projet")
    case .horizon: Localized(en: "Buys by", fr: "Achat d’ici")
    }
  }
}
