package import Glossary
package import Leads

/// What is said about mails and their templates.
package enum MailWords {
  static let title = Localized(en: "Write a mail", fr: "Écrire un courriel")

  /// What a field of the form is called.
  static func label(of field: FormFieldID) -> Localized {
    switch field {
    case .mailTemplate: Localized(en: "Template", fr: "Modèle")
    case .mailLanguage: Localized(en: "Language", fr: "Langue")
    case .mailSubject: Localized(en: "Subject", fr: "Objet")
    case .mailBody: Localized(en: "Text", fr: "Texte")
    default: Localized(en: "Goes to", fr: "Destination")
    }
  }

  static func name(of way: MailWay) -> Localized {
    switch way {
    case .clipboard: Localized(en: "the clipboard", fr: "le presse-papiers")
    case .program: Localized(en: "the mail program", fr: "la messagerie")
    case .file: Localized(en: "a file", fr: "un fichier")
    }
  }

  /// The name that is proposed for a file.
  static func fileName(_ number: LeadNumber) -> Localized {
    Localized(en: "mail-\(number.value).txt", fr: "courriel-\(number.value).txt")
  }

  /// A field of the template that is still open, in a form.
  static func openField(_ words: [String], in field: String) -> Localized {
    let list = words.map { "{\($0)}" }.joined(separator: ", ")
    return Localized(
      en: "\(field): \(list) is not known. Write it in: no mail leaves with a hole.",
      fr: "\(field) : \(list) reste inconnu. À compléter : rien ne part avec un trou.")
  }

  static func noAddress(in field: String) -> Localized {
    Localized(
      en: "\(field): no mail address is known; copy it, or note the address first.",
      fr: "\(field) : aucune adresse connue ; copiez-le, ou notez d’abord l’adresse.")
  }

  static let textTip = Localized(
    en: "saving notes it as sent, and lets it go",
    fr: "l’enregistrer le note comme envoyé, et le laisse partir")
  static let pathTip = Localized(
    en: "a new file, for “a file” alone; ~/ is your home",
    fr: "nouveau fichier, pour « un fichier » seulement ; ~/ : dossier personnel")

  /// Fields that nothing is known of, and what fills them.
  package static func open(_ words: [String], _ number: LeadNumber) -> Localized {
    let list = words.map { "{\($0)}" }.joined(separator: ", ")
    let fields = words.compactMap { MailField($0) }
    let help = fields.first?.remedy(number)
    let known = help.map {
      Localized(
        en: "Write it in, or note it: \($0)", fr: "Complétez le texte, ou la fiche : \($0)")
    }
    return Localized(
      en: "Still open: \(list). \(known?.en ?? "Write it in.")",
      fr: "Reste à remplir : \(list). \(known?.fr ?? "Complétez le texte.")")
  }

  /// No template of this name.
  package static func unknown(_ name: String) -> Localized {
    Localized(en: "No such template: “\(name)”.", fr: "Modèle inconnu : « \(name) ».")
  }

  /// Nobody to write to.
  package static func noAddress(_ number: LeadNumber) -> Localized {
    Localized(
      en: "No address is known: kanbant edit \(number.value) email=…",
      fr: "Aucune adresse connue : kanbant edit \(number.value) email=…")
  }

  /// What became of a mail that left the program.
  static func delivered(_ outcome: MailOutcome) -> Localized {
    switch outcome {
    case .opened(let program):
      Localized(
        en: "Opened in the mail program by \(program).",
        fr: "Ouvert dans la messagerie par \(program).")
    case .written(let path):
      Localized(en: "The mail is in \(path)", fr: "Le courriel est dans \(path)")
    case .unwritten(let fault, let path): fault.sentence(for: path)
    }
  }

  /// What is wrong with a file of templates.
  package static func sentence(for fault: MailTemplateFault) -> Localized {
    let reason = reason(fault.kind)
    return Localized(
      en: "Line \(fault.line): \(reason.en)", fr: "Ligne \(fault.line) : \(reason.fr)")
  }

  private static func reason(_ kind: MailTemplateFault.Kind) -> Localized {
    switch kind {
    case .noHeading:
      Localized(
        en: "a text before the first heading, such as == follow-up en",
        fr: "un texte avant le premier titre, par exemple == relance fr")
    case .badHeading(let line):
      Localized(
        en: "“\(line)” is no name and a language, such as == follow-up en",
        fr: "« \(line) » n’est pas un nom et une langue, comme == relance fr")
    case .badName(let name):
      Localized(
        en: "“\(name)” is no name: letters, digits and hyphens only",
        fr: "« \(name) » n’est pas un nom : lettres, chiffres et traits d’union seulement")
    case .noSubject(let name):
      Localized(
        en: "“\(name)” has no subject: begin with a line Subject: …",
        fr: "« \(name) » n’a pas d’objet : commencez par une ligne Objet : …")
    case .noBody(let name):
      Localized(
        en: "“\(name)” has no text behind its subject",
        fr: "« \(name) » n’a pas de texte après son objet")
    case .unknownField(let word):
      Localized(
        en: "{\(word)} is no field; one of: \(names(.english))",
        fr: "{\(word)} n’est pas un champ ; au choix : \(names(.french))")
    }
  }

  /// The fields in their order.
  package static func names(_ language: Language) -> String {
    MailField.allCases.map { $0.name(in: language) }.joined(separator: ", ")
  }

  /// What a template of the program is for; nil for one of the team's.
  package static func purpose(of template: MailTemplate) -> Localized? {
    guard template.origin == .builtIn else { return nil }
    return switch template.name {
    case "first-contact": Localized(en: "first mail to somebody new", fr: "premier message")
    case "right-person":
      Localized(en: "ask who the right person is", fr: "demander la bonne personne")
    case "welcome": Localized(en: "after a call in vain", fr: "après un appel sans réponse")
    case "documents": Localized(en: "with something to read", fr: "avec de la documentation")
    case "follow-up": Localized(en: "ask again", fr: "relancer")
    case "meeting": Localized(en: "confirm a meeting", fr: "confirmer un rendez-vous")
    case "offer-follow-up": Localized(en: "ask about the offer", fr: "relancer sur l’offre")
    case "break-up": Localized(en: "the last message", fr: "dernier message")
    default: nil
    }
  }
}

extension MailField {
  /// The command that fills the field in.
  fileprivate func remedy(_ number: LeadNumber) -> String? {
    switch self {
    case .contact, .firstName, .lastName: "kanbant edit \(number.value) contact=…"
    case .title: "kanbant edit \(number.value) title=…"
    case .city: "kanbant edit \(number.value) city=…"
    case .campaign: "kanbant edit \(number.value) campaign=…"
    case .amount: "kanbant edit \(number.value) amount=…"
    case .offer, .offerDay: "kanbant offer \(number.value) …"
    case .action, .actionDay: "kanbant next \(number.value) …"
    case .project: "kanbant qualify \(number.value) …"
    case .company, .source, .sender, .today: nil
    }
  }
}
