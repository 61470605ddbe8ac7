package import Glossary
import Leads

/// The titles, labels and remarks of forms.
package enum FormWords {
  /// What a truth is called.
  package static let yes = Localized(en: "yes", fr: "oui")
  /// What an untruth is called.
  package static let no = Localized(en: "no", fr: "non")
  static let notSaid = Localized(en: "not said", fr: "non précisée")
  static let nothing = Localized(en: "none", fr: "aucun")
  static let unchanged = Localized(en: "as it is", fr: "inchangé")
  static let nobody = Localized(en: "nobody", fr: "personne")

  /// What is said when a form was left as it was.
  package static let nothingChanged = Localized(
    en: "Nothing was changed.", fr: "Rien n’a été modifié.")
  static let draftKept = Localized(
    en: "Closed without saving. What you typed is kept as a draft.",
    fr: "Fermé sans enregistrer. Votre saisie est gardée en brouillon.")
  static func draftRestored(_ submit: String) -> Localized {
    Localized(
      en: "Your draft is back; \(submit) saves it.",
      fr: "Votre brouillon est revenu ; \(submit) l’enregistre.")
  }

  static let nobodyInTheWay = Localized(
    en: "Nobody else changed a field of this form.",
    fr: "Personne d’autre n’a changé un champ de ce formulaire.")

  /// The title of a form.
  package static func title(of purpose: FormPurpose) -> Localized {
    switch purpose {
    case .add: Localized(en: "New lead", fr: "Nouveau lead")
    case .edit: Localized(en: "Edit the record", fr: "Modifier la fiche")
    case .log: Localized(en: "Log a contact", fr: "Noter un contact")
    case .qualify: Localized(en: "BANT", fr: "BANT")
    case .action: Localized(en: "Next action", fr: "Prochaine action")
    case .waive: Localized(en: "Nothing planned", fr: "Rien de prévu")
    case .snooze: Localized(en: "Snooze", fr: "Mettre en attente")
    case .park: Localized(en: "Park for nurturing", fr: "Mettre en sommeil")
    case .disqualify: Localized(en: "Disqualify", fr: "Écarter")
    case .lose: Localized(en: "Lost", fr: "Perdu")
    case .handOver: HandoffWords.proposal
    case .answerHandoff: HandoffWords.answer
    case .suppress: SuppressionWords.title
    case .mail: MailWords.title
    case .cadence: CadencePaneWords.title
    case .score: Localized(en: "Score", fr: "Score")
    case .duplicates: MergeWords.duplicatesTitle
    case .merge: MergeWords.mergeTitle
    case .assign: Localized(en: "Assign and tag", fr: "Attribuer, étiqueter")
    case .pass: Localized(en: "What is missing", fr: "Ce qui manque")
    case .importFile: Localized(en: "Import a CSV file", fr: "Importer un fichier CSV")
    case .addTerm: TermWords.addTitle
    case .editTerm: TermWords.editTitle
    case .importTerms: TermFileWords.importTitle
    case .exportTerms: TermFileWords.exportTitle
    }
  }

  /// What a field is called where it is heard alone, without its letter before it.
  package static func spokenLabel(of field: FormFieldID, _ language: Language) -> String {
    switch field {
    case .letter(let criterion): criterion.label[language]
    case .evidence(let criterion): "\(criterion.label[language]), \(known[language])"
    case .acceptedOn: LeadField.acceptedOn.label[language]
    case .term(let field): TermWords.spokenLabel(of: field)[language]
    default: label(of: field, language)
    }
  }

  private static let known = Localized(en: "what you know", fr: "ce que vous savez")

  /// What a field is called.
  package static func label(of field: FormFieldID, _ language: Language) -> String {
    switch field {
    case .record(let field): field.label[language]
    case .letter(let criterion): "\(criterion.letter) · \(criterion.label[language])"
    case .evidence(let criterion):
      "\(criterion.letter) · \(known[language])"
    default: plainLabel(of: field)[language]
    }
  }

  private static func plainLabel(of field: FormFieldID) -> Localized {
    switch field {
    case .record(let field): field.label
    case .letter(let criterion), .evidence(let criterion): criterion.label
    case .line: Localized(en: "In one line", fr: "En une ligne")
    case .actionText: Localized(en: "What to do", fr: "À faire")
    case .actionDue: Localized(en: "When", fr: "Quand")
    case .until: Localized(en: "Until", fr: "Jusqu’au")
    case .reasonCode, .suppressionChoice: Localized(en: "Reason", fr: "Motif")
    case .reasonNote: Localized(en: "Note", fr: "Précision")
    case .wholeAccount: SuppressionWords.wholeAccount
    case .deadAddress: SuppressionWords.deadAddress
    case .cadenceChoice: CadencePaneWords.choice
    case .cadenceDay: CadencePaneWords.day
    case .writtenReason: Localized(en: "Why all the same", fr: "Motif pour passer")
    case .activityKind: Localized(en: "Kind", fr: "Nature")
    case .initiator: Localized(en: "Started by", fr: "À l’initiative de")
    case .twoWay: Localized(en: "You talked", fr: "Échange réel")
    case .activityText: Localized(en: "What was said", fr: "Ce qui s’est dit")
    case .disposition: ActivityField.disposition.label
    case .mode: ActivityField.mode.label
    case .signal: ActivityField.signal.label
    case .minutes: ActivityField.minutes.label
    case .waiver: Localized(en: "Why not", fr: "Pourquoi")
    case .acceptingOwner, .acceptedOn, .handoffTo, .handoffNote, .decision, .offerAmount,
      .offerIssued, .offerRequested, .signedOn, .contractValue:
      saleLabel(of: field)
    case .budgetAmount, .people, .project, .horizon: factLabel(of: field)
    case .provisional: Localized(en: "Enter by score alone", fr: "Entrer au score seul")
    case .proof: Localized(en: "Proof of interest", fr: "Preuve d’intérêt")
    case .mailTemplate, .mailLanguage, .mailSubject, .mailBody, .mailWay:
      MailWords.label(of: field)
    case .path: Localized(en: "File", fr: "Fichier")
    case .merging(let field): field.label
    case .duplicate, .otherLead, .keptSide, .relations: MergeWords.label(of: field)
    case .term(let field): TermWords.label(of: field)
    }
  }

  private static func factLabel(of field: FormFieldID) -> Localized {
    switch field {
    case .budgetAmount: Localized(en: "Budget amount", fr: "Montant du budget")
    case .people: Localized(en: "People", fr: "Personnes")
    case .project: Localized(en: "Project", fr: "Projet")
    default: Localized(en: "Buys by", fr: "Achat avant le")
    }
  }

  private static func saleLabel(of field: FormFieldID) -> Localized {
    switch field {
    case .acceptingOwner: Localized(en: "Accepted by", fr: "Accepté par")
    case .acceptedOn: Localized(en: "On", fr: "Le")
    case .handoffTo: Localized(en: "To", fr: "À")
    case .handoffNote: Localized(en: "What to know", fr: "À savoir")
    case .decision: Localized(en: "Answer", fr: "Réponse")
    case .offerAmount: Localized(en: "Offer amount", fr: "Montant de l’offre")
    case .offerIssued: Localized(en: "Issued on", fr: "Émise le")
    case .offerRequested: Localized(en: "They asked for it", fr: "Demandée par le prospect")
    case .signedOn: Localized(en: "Signed on", fr: "Signé le")
    default: Localized(en: "Contract value", fr: "Valeur du contrat")
    }
  }

  /// What is wrong with a field, and what would be right.
  package static func fault(_ fault: FormFault, _ language: Language) -> String {
    let field = label(of: fault.field, language)
    return switch fault.reason {
    case .empty:
      Localized(en: "\(field): please fill this in.", fr: "\(field) : à remplir.")[language]
    case .noDay:
      Localized(
        en: "\(field): a day, please, such as 24/11, tomorrow, +3d or monday.",
        fr: "\(field) : une date, par exemple 24/11, demain, +3j ou lundi.")[language]
    case .noAmount:
      Localized(
        en: "\(field): an amount, please, such as 12500, 12.5k or €12,500.",
        fr: "\(field) : un montant, par exemple 12500, 12,5k ou 12 500 €.")[language]
    case .noNumber:
      Localized(
        en: "\(field): a whole number, please.", fr: "\(field) : un nombre entier.")[language]
    case .noAddress:
      Localized(
        en: "\(field): an address, please, such as jeanne@exemple.fr.",
        fr: "\(field) : une adresse, par exemple jeanne@exemple.fr.")[language]
    case .noPhone:
      Localized(
        en: "\(field): a number of six digits or more, please.",
        fr: "\(field) : un numéro de six chiffres ou plus.")[language]
    case .unfitting:
      Localized(
        en: "\(field): it does not go with this reason; leave it as it was.",
        fr: "\(field) : ne va pas avec ce motif ; laissez-le tel quel.")[language]
    case .openFields(let words):
      Typography.text(MailWords.openField(words, in: field), in: language)
    case .noMailAddress: Typography.text(MailWords.noAddress(in: field), in: language)
    case .term(let fault): TermWords.fault(fault, in: field)[language]
    case .knownWord(let word): TermWords.known(word, field)[language]
    case .termFile(let fault, let name):
      Typography.text(TermFileWords.sentence(fault, for: name), in: language)
    }
  }

  /// What helps to fill in the field in use.
  package static func tip(for form: FormState, _ language: Language) -> String {
    switch form.focused?.id {
    case .line: return Self.line[language]
    case .suppressionChoice: return Typography.text(SuppressionWords.tip, in: language)
    case .actionDue, .until, .acceptedOn, .offerIssued, .signedOn, .horizon,
      .record(.expectedClose):
      return day[language]
    case .offerAmount, .contractValue, .budgetAmount, .record(.amount): return amount[language]
    case .people: return people[language]
    case .mailSubject, .mailBody: return MailWords.textTip[language]
    case .path where form.writing != nil: return Typography.text(MailWords.pathTip, in: language)
    case .path: return Typography.text(path(for: form.purpose), in: language)
    case .record(.tags) where form.purpose == .assign: return tags[language]
    case .duplicate, .otherLead, .keptSide, .relations, .merging:
      return MergeWords.tip(for: form, language)
    case .term(let field): return TermWords.tip(for: field, form.purpose)[language]
    default: return ""
    }
  }

  private static let line = Localized(
    en: "Acme; Jane Roy; jane@acme.example; 01 99 00 12 34 #fair source:webinar",
    fr: "Acme; Jeanne Roy; jeanne@acme.example; 01 99 00 12 34 #salon source:webinaire")
  private static let day = Localized(
    en: "24/11 · tomorrow 14:00 · monday · +3d · 2w",
    fr: "24/11 · demain 14:00 · lundi · +3j · 2s")
  private static let people = Localized(
    en: "Jane Roy (decider), Paul Petit", fr: "Jeanne Roy (décideuse), Paul Petit")
  private static let tags = Localized(
    en: "fair vip: adds · -old: takes away", fr: "salon vip : ajoute · -ancien : ôte")
  private static let amount = Localized(
    en: "12500 · 12.5k · €12,500", fr: "12500 · 12,5k · 12 500 €")

  private static func path(for purpose: FormPurpose) -> Localized {
    switch purpose.fileTask {
    case .take: TermFileWords.importTip
    case .write: TermFileWords.exportTip
    case nil:
      Localized(
        en: "CSV with a header; comma, semicolon or tab",
        fr: "CSV avec en-tête ; virgule, point-virgule ou tabulation")
    }
  }
}
