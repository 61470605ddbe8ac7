import Glossary
import Leads

/// What is said before and after a command works on many leads.
enum BulkWords {
  static let looking = Localized(
    en: "The rules are being asked…", fr: "Les règles sont consultées…")
  static let sending = Localized(en: "Being kept…", fr: "Enregistrement…")
  static func nonePasses(_ back: String) -> Localized {
    Localized(
      en: "None of them may pass: nothing would be done. \(back) goes back.",
      fr: "Aucun ne peut passer : rien ne serait fait. \(back) revient.")
  }

  static func askReason(_ submit: String) -> Localized {
    Localized(
      en: "A reason lets those marked “!” pass: write it, then \(submit).",
      fr: "Un motif fait passer ceux marqués « ! » : écrivez-le, puis \(submit).")
  }

  static func retry(_ submit: String) -> Localized {
    Localized(
      en: "\(submit) tries again with this reason.",
      fr: "\(submit) essaie de nouveau avec ce motif.")
  }

  static func passing(_ leads: String) -> Localized {
    Localized(en: "May pass: \(leads)", fr: "Passent : \(leads)")
  }

  static func missing(_ names: String) -> Localized {
    Localized(en: "Missing: \(names)", fr: "Il manque : \(names)")
  }

  static func idle(_ leads: String) -> Localized {
    Localized(
      en: "Without such a step from where they stand: \(leads)",
      fr: "Sans une telle étape là où ils sont : \(leads)")
  }

  static func go(
    _ leads: String, _ isEverybody: Bool, submit: String, back: String
  ) -> Localized {
    isEverybody
      ? Localized(
        en: "\(submit) does it for \(leads). \(back) goes back.",
        fr: "\(submit) le fait pour \(leads). \(back) revient.")
      : Localized(
        en: "\(submit) does it for \(leads); the others stay marked. \(back) goes back.",
        fr: "\(submit) le fait pour \(leads) ; les autres restent marqués. \(back) revient.")
  }

  static let nothingDone = Localized(
    en: "Nothing was done: all of them were changed meanwhile.",
    fr: "Rien n’a été fait : tous ont changé entre-temps.")

  static func refused(_ causes: String) -> Localized {
    Localized(en: ". Refused meanwhile: \(causes)", fr: ". Refusés entre-temps : \(causes)")
  }

  static func changed(_ fields: [String]) -> Localized {
    let names = fields.joined(separator: ", ")
    return Localized(
      en: "Changed by somebody else meanwhile: \(names)",
      fr: "Changé entre-temps par quelqu’un d’autre : \(names)")
  }

  static func left(_ leads: String) -> Localized {
    Localized(en: "still marked: \(leads)", fr: "encore marqués : \(leads)")
  }
}

extension BulkWords {
  /// What a gate asks for, in few words and without the figures of one lead, so that leads are
  /// counted by what they lack.
  static func name(of requirement: Requirement) -> Localized {
    switch requirement {
    case .allowedMove(let from, let to, _, _):
      Localized(
        en: "a way from \(from.acronym) to \(to.acronym)",
        fr: "un passage de \(from.acronym) à \(to.acronym)")
    case .reachableContact:
      Localized(en: "an e-mail or a phone number", fr: "un e-mail ou un téléphone")
    case .proofOfInterest: Localized(en: "a proof of interest", fr: "une preuve d’intérêt")
    case .score(_, let threshold):
      Localized(en: "a score of \(threshold)", fr: "un score de \(threshold)")
    case .letters(let shortfall, _):
      Localized(
        en: "more on \(letters(shortfall.criteria, or: "or"))",
        fr: "du concret sur \(letters(shortfall.criteria, or: "ou"))")
    case .conversation: Localized(en: "a conversation", fr: "un échange réel")
    case .qualification: Localized(en: "a qualification", fr: "une qualification")
    case .project: Localized(en: "a project", fr: "un projet")
    case .warmth:
      Localized(en: "a warm or hot temperature", fr: "une température tiède ou chaude")
    case .horizon: Localized(en: "a day to buy by", fr: "une échéance d’achat")
    case .acceptance: Localized(en: "somebody of sales to accept", fr: "un commercial preneur")
    case .offer, .offerRequest, .contract: paper(requirement)
    case .reasonToReturn, .reasonToSkip: Localized(en: "a reason", fr: "un motif")
    case .fittingEnd:
      Localized(en: "an end that fits the stage", fr: "une fin qui convienne à l’étape")
    case .rating: Localized(en: "need and timeline", fr: "besoin et échéance")
    case .source: Localized(en: "a source", fr: "une source")
    case .site: Localized(en: "the web site", fr: "le site")
    case .freedom: Localized(en: "the right to contact", fr: "le droit de contacter")
    case .consent: Localized(en: "a new consent", fr: "un nouvel accord")
    case .difference: Localized(en: "that it is another", fr: "que c’est un autre")
    case .priorContact: Localized(en: "a first contact", fr: "un premier contact")
    case .onlyCadence, .noColleague:
      Localized(en: "nobody else who seeks them", fr: "que personne d’autre ne les sollicite")
    case .room: Localized(en: "room with that person", fr: "de la place chez cette personne")
    case .trueHistory: Localized(en: "history as it happened", fr: "l’historique tel quel")
    }
  }

  private static func paper(_ requirement: Requirement) -> Localized {
    switch requirement {
    case .offer: Localized(en: "an offer", fr: "une offre")
    case .offerRequest: Localized(en: "the request for it", fr: "la demande du prospect")
    default: Localized(en: "a signature", fr: "une signature")
    }
  }

  private static func letters(_ criteria: [Criterion], or word: String) -> String {
    criteria.map(\.letter.description).joined(separator: " \(word) ")
  }
}
