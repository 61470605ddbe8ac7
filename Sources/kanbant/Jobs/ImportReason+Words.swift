import Glossary
import Interchange

extension RowReason {
  /// Why the row is not kept, in a few words.
  var sentence: Localized {
    switch self {
    case .noName:
      Localized(
        en: "names neither company nor person nor e-mail",
        fr: "ne nomme ni société, ni personne, ni e-mail")
    case .badEmail:
      Localized(
        en: "has nothing but an e-mail, and that is none",
        fr: "n’a qu’un e-mail, et ce n’en est pas un")
    case .unterminatedQuote:
      Localized(
        en: "opens a quotation mark and never closes it",
        fr: "ouvre un guillemet et ne le ferme jamais")
    case .oversized:
      Localized(en: "is far too long for a row", fr: "est bien trop longue pour une ligne")
    }
  }
}

extension RemarkReason {
  /// What was done with the cell, in a few words.
  var sentence: Localized {
    switch self {
    case .oddEmail:
      Localized(en: "no e-mail address, put into the note", fr: "pas un e-mail, mis en note")
    case .severalValues:
      Localized(
        en: "several values, the first taken, all in the note",
        fr: "plusieurs valeurs, la première prise, toutes en note")
    case .oddDate:
      Localized(en: "no such day, put into the note", fr: "date impossible, mise en note")
    case .ambiguousDate:
      Localized(
        en: "day and month could be exchanged", fr: "jour et mois pourraient être inversés")
    case .oddAmount:
      Localized(en: "no exact amount, put into the note", fr: "montant inexact, mis en note")
    case .oddNumber: Localized(en: "no number, put into the note", fr: "pas un nombre, mis en note")
    case .unknownStage:
      Localized(
        en: "unknown stage: entered at MCL, the word in the note",
        fr: "étape inconnue : entré à MCL, le mot en note")
    case .undatedAction:
      Localized(
        en: "an action without a day, put into the note", fr: "action sans date, mise en note")
    case .tooFewCells:
      Localized(en: "fewer cells than columns", fr: "moins de cellules que de colonnes")
    case .tooManyCells:
      Localized(
        en: "cells past the last column, left out",
        fr: "des cellules après la dernière colonne, laissées de côté")
    case .cut: Localized(en: "too long, cut", fr: "trop long, coupé")
    case .lineBreaks:
      Localized(en: "line breaks turned to blanks", fr: "sauts de ligne changés en espaces")
    case .namedByReference:
      Localized(
        en: "the person is only a number of another file",
        fr: "la personne n’est qu’un numéro d’un autre fichier")
    }
  }
}
