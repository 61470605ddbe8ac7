package import Glossary
import Leads

/// The words around the team's own words.
package enum TermWords {
  static let addTitle = Localized(en: "A new word of the team’s", fr: "Un nouveau mot de l’équipe")
  static let editTitle = Localized(en: "In the team’s words", fr: "Avec les mots de l’équipe")
  package static let nothingSaid = Localized(
    en: "The team says nothing of its own on this word.",
    fr: "L’équipe n’a rien dit à elle sur ce mot.")
  package static let nothingToUndo = Localized(
    en: "No word of the team’s was changed here yet.",
    fr: "Aucun mot de l’équipe n’a encore été changé ici.")

  /// What a field is called in a form.
  static func label(of field: TeamTerms.Field) -> Localized {
    let label = plainLabel(of: field)
    guard let language = field.language else { return label }
    let mark = language.rawValue.uppercased()
    return Localized(en: "\(label.en) (\(mark))", fr: "\(label.fr) (\(mark))")
  }

  /// What a field is called where it is heard alone.
  static func spokenLabel(of field: TeamTerms.Field) -> Localized {
    let label = plainLabel(of: field)
    return switch field.language {
    case nil: label
    case .english: Localized(en: "\(label.en) in English", fr: "\(label.fr) en anglais")
    case .french: Localized(en: "\(label.en) in French", fr: "\(label.fr) en français")
    }
  }

  private static func plainLabel(of field: TeamTerms.Field) -> Localized {
    switch field {
    case .kind: Localized(en: "Category", fr: "Catégorie")
    case .acronyms: Localized(en: "Acronyms", fr: "Sigles")
    case .englishName, .frenchName: Localized(en: "Name", fr: "Nom")
    case .englishNames, .frenchNames: GlossaryWords.otherNames
    case .englishDefinition, .frenchDefinition: Localized(en: "Definition", fr: "Définition")
    case .englishExample, .frenchExample: GlossaryWords.example
    case .see: GlossaryWords.seeAlso
    }
  }

  /// What helps to fill in a field.
  static func tip(for field: TeamTerms.Field, _ purpose: FormPurpose) -> Localized {
    switch field {
    case .acronyms: both("QBR (Quarterly Business Review)")
    case .englishNames, .frenchNames:
      Localized(en: "with commas between them", fr: "séparés par des virgules")
    case .see: Localized(en: "other words of the glossary: SQL, churn", fr: seeInFrench)
    case .englishName, .frenchName:
      isBuiltIn(purpose)
        ? Localized(en: "left empty, Kanbant’s stays", fr: "vide : celui de Kanbant reste")
        : oneWillDo
    case .englishDefinition, .frenchDefinition: oneWillDo
    case .kind, .englishExample, .frenchExample: both("")
    }
  }

  private static let oneWillDo = Localized(
    en: "one language will do; the glossary says which is missing",
    fr: "une seule langue suffit ; le glossaire dit laquelle manque")

  private static let seeInFrench = "d’autres mots du glossaire : SQL, attrition"

  private static func both(_ text: String) -> Localized { Localized(en: text, fr: text) }

  private static func isBuiltIn(_ purpose: FormPurpose) -> Bool {
    guard case .editTerm(let id) = purpose else { return false }
    return Glossary.builtIn[id] != nil
  }
}

// What was not done.
extension TermWords {
  /// What is wrong with a field, and what would be right.
  static func fault(_ fault: TeamTermsFault, in field: String) -> Localized {
    switch fault.kind {
    case .noDefinition:
      Localized(
        en: "\(field): please fill this in, in one language at least.",
        fr: "\(field) : à remplir, dans une langue au moins.")
    case .noName:
      Localized(
        en: "\(field): a definition asks for a name in its language.",
        fr: "\(field) : une définition demande un nom dans sa langue.")
    case .known:
      Localized(
        en: "\(field): somebody has just added this word; look it up.",
        fr: "\(field) : quelqu’un vient d’ajouter ce mot ; cherchez-le.")
    case .unknown:
      Localized(
        en: "The team has taken this word away meanwhile; save again to write it anew.",
        fr: "L’équipe a retiré ce mot entre-temps ; enregistrez de nouveau pour le récrire.")
    case .unknownLink(let name):
      Localized(
        en: "\(field): the glossary has no “\(name)”.",
        fr: "\(field) : le glossaire n’a pas « \(name) ».")
    default: labelled(field, fault)
    }
  }

  /// That the glossary has a word already.
  static func known(_ word: String, _ field: String) -> Localized {
    Localized(
      en: "\(field): that is “\(word)”, which the glossary has; go there to define it.",
      fr: "\(field) : c’est « \(word) », déjà au glossaire ; allez-y pour le définir.")
  }

  private static func labelled(_ label: String, _ fault: TeamTermsFault) -> Localized {
    Localized(en: "\(label): \(fault.reason.en)", fr: "\(label) : \(fault.reason.fr)")
  }

  /// Why an edit was not done that no form asked for.
  package static func refused(
    _ fault: TeamTermsFault, _ edit: TermEdit, name: (EntryID) -> String
  ) -> Localized {
    guard fault.line == nil else { return unreadable(fault) }
    let name = (edit.word ?? fault.term).map(name) ?? ""
    guard edit.word != nil else { return refusedTogether(fault, name) }
    return switch fault.kind {
    case .linked(let others):
      Localized(
        en: "“\(name)” stays: these lead to it by See also: \(list(others)).",
        fr: "« \(name) » reste : ceux-ci y renvoient par Voir aussi : \(list(others)).")
    case .changed:
      Localized(
        en: "Somebody else has changed “\(name)” meanwhile; it stays as they wrote it.",
        fr: "Quelqu’un a changé « \(name) » entre-temps ; sa version reste.")
    case .unknown:
      Localized(
        en: "Somebody else has taken this away already.", fr: "Quelqu’un l’a déjà retiré.")
    case .known:
      Localized(
        en: "Somebody else has written “\(name)” anew; it stays as they wrote it.",
        fr: "Quelqu’un a récrit « \(name) » ; sa version reste.")
    default: labelled(name, fault)
    }
  }

  /// Why several words were not put back, of which one stands in the way.
  private static func refusedTogether(_ fault: TeamTermsFault, _ name: String) -> Localized {
    switch fault.kind {
    case .linked(let others):
      Localized(
        en: "“\(name)” stays, and the others with it: these lead to it by See also:"
          + " \(list(others)).",
        fr: "« \(name) » reste, et les autres avec lui : ceux-ci y renvoient par Voir aussi :"
          + " \(list(others)).")
    case .known, .unknown, .changed:
      Localized(
        en: "Somebody else has changed “\(name)” meanwhile; all these words stay as they are.",
        fr: "Quelqu’un a changé « \(name) » entre-temps ; tous ces mots restent tels quels.")
    default: labelled(name, fault)
    }
  }

  private static func list(_ entries: [EntryID]) -> String {
    entries.map(\.rawValue).joined(separator: ", ")
  }

  /// That the team's words cannot be read, such as those of a later version.
  package static func unreadable(_ fault: TeamTermsFault) -> Localized {
    Localized(
      en: "The team’s words cannot be read by this version, so they stay: \(fault.sentence.en)",
      fr: "Cette version ne lit pas les mots de l’équipe, qui restent : \(fault.sentence.fr)")
  }
}

// What was done.
extension TermWords {
  /// What was done to the team's words, and the key that takes it back.
  package static func done(
    _ outcome: TermOutcome, undo: String, _ formats: Formats, name: (EntryID) -> String
  ) -> Localized {
    guard let inverse = outcome.inverse else {
      if case .take = outcome.edit { return nothingNew }
      return FormWords.nothingChanged
    }
    let (said, left) =
      inverse.word.map { word in
        (done(inverse, word, name(word)), outcome.terms[word].map { missing(in: $0.texts) })
      } ?? (several(outcome.edit, inverse.words.map(name), formats), nil)
    return Localized(
      en: said.en + (left?.en ?? "") + " \(undo) takes that back.",
      fr: said.fr + (left?.fr ?? "") + " \(undo) l’annule.")
  }

  private static let nothingNew = Localized(
    en: "The team says all of this already: nothing was changed.",
    fr: "L’équipe dit déjà tout cela : rien n’a été modifié.")

  /// What was done to a word, which `inverse` takes back.
  private static func done(_ inverse: TermEdit, _ word: EntryID, _ name: String) -> Localized {
    let isBuiltIn = Glossary.builtIn[word] != nil
    return switch inverse {
    case .add: isBuiltIn ? definitionRemoved(name) : removed(name)
    case .remove: isBuiltIn ? defined(name) : added(name)
    case .change, .take, .restore: changed(name)
    }
  }

  /// What was done to several words at once: taken from a file, or put back.
  private static func several(
    _ edit: TermEdit, _ names: [String], _ formats: Formats
  ) -> Localized {
    let isTaken = if case .take = edit { true } else { false }
    let few = names.prefix(names.count > mostNamed ? 2 : mostNamed).map(shortened)
    let english = few.map { "“\($0)”" }
    let french = few.map { "« \($0) »" }
    guard names.count > mostNamed else {
      let (en, fr) = (english.joined(separator: ", "), french.joined(separator: ", "))
      return isTaken
        ? Localized(en: "Taken over: \(en).", fr: "Repris : \(fr).")
        : Localized(en: "As before: \(en).", fr: "Comme avant : \(fr).")
    }
    let (en, fr) = (english.joined(separator: " and "), french.joined(separator: " et "))
    let count = formats.number(names.count)
    return isTaken
      ? Localized(
        en: "\(count) words taken over, such as \(en).",
        fr: "\(count) mots repris, dont \(fr).")
      : Localized(
        en: "\(count) words are as before, such as \(en).",
        fr: "\(count) mots sont comme avant, dont \(fr).")
  }

  /// Of how many words every name is told.
  private static let mostNamed = 3

  private static func shortened(_ name: String) -> String {
    name.count > 40 ? name.prefix(39) + "…" : name
  }

  private static func added(_ name: String) -> Localized {
    Localized(
      en: "“\(name)” is a word of the team’s.", fr: "« \(name) » est un mot de l’équipe.")
  }

  private static func defined(_ name: String) -> Localized {
    Localized(
      en: "“\(name)” has the team’s definition.", fr: "« \(name) » a la définition de l’équipe.")
  }

  private static func changed(_ name: String) -> Localized {
    Localized(
      en: "What the team says of “\(name)” is changed.",
      fr: "Ce que dit l’équipe de « \(name) » est modifié.")
  }

  private static func removed(_ name: String) -> Localized {
    Localized(
      en: "“\(name)” is no word of the team’s any more.",
      fr: "« \(name) » n’est plus un mot de l’équipe.")
  }

  private static func definitionRemoved(_ name: String) -> Localized {
    Localized(
      en: "“\(name)” has Kanbant’s definition alone again.",
      fr: "« \(name) » n’a plus que la définition de Kanbant.")
  }

  /// The language in which a definition is missing.
  private static func missing(in texts: TermEdit.Texts) -> Localized {
    switch Language.allCases.first(where: { texts[.definition($0)] == nil }) {
    case nil: Localized(en: "", fr: "")
    case .english: Localized(en: " The English is missing.", fr: " L’anglais manque.")
    case .french: Localized(en: " The French is missing.", fr: " Le français manque.")
    }
  }
}
