import Glossary
import Leads

/// What a gate asks for, in words of three lengths.
struct RequirementPhrase {
  /// For a list in one line.
  let short: Localized
  /// What is missing and what to do, in a sentence.
  let long: Localized
  /// The question to put to the buyer.
  var ask: Localized?
  /// The letter to fill in.
  var criterion: Criterion?
}

extension Wording {
  /// What one requirement asks for.
  func phrase(
    for requirement: Requirement, in finding: GateFinding, at passage: Passage, file: LeadFile?
  ) -> RequirementPhrase {
    switch requirement {
    case .allowedMove(let lane, let stage, let up, let back):
      move(from: lane, to: stage, up: up, back: back, passage)
    case .reasonToReturn(let from, let to): reasonToReturn(from, to)
    case .reachableContact: .reachableContact
    case .proofOfInterest: .proofOfInterest
    case .score(let score, let threshold):
      self.score(score, threshold, isProvisional: finding.gate == .g05)
    case .letters(let shortfall, let policy): letters(shortfall, policy, file)
    case .conversation: .conversation
    case .qualification: .qualification
    case .project: .project
    case .warmth(let reading): warmth(reading, isOffer: finding.gate == .g19)
    case .horizon(let day): horizon(day)
    case .acceptance(let user): acceptance(user)
    case .offer: .offer
    case .offerRequest: .offerRequest
    case .contract: .contract
    case .reasonToSkip(let stage): reasonToSkip(stage)
    case .fittingEnd(let stage): fittingEnd(at: stage, passage)
    case .rating: rating(file)
    case .source: .source
    case .site: .site
    case .trueHistory: .trueHistory
    case .freedom(let entry): freedom(entry)
    case .difference(let duplicate): difference(from: duplicate)
    case .consent(let entry): consent(entry)
    case .priorContact(let cadence): priorContact(cadence, passage)
    case .onlyCadence(let other): onlyCadence(other)
    case .noColleague(let user, let at): noColleague(user, at)
    case .room(let user, let most): room(user, most)
    }
  }

  private func score(_ score: Int, _ threshold: Int, isProvisional: Bool) -> RequirementPhrase {
    RequirementPhrase(
      short: Localized(
        en: "score \(score) below \(threshold)", fr: "score \(score), seuil \(threshold)"),
      long: isProvisional
        ? Localized(
          en: "A provisional SQL must have a score of \(threshold), it has \(score): complete BANT "
            + "instead.",
          fr: "Un SQL provisoire demande un score de \(threshold), il a \(score) : complétez "
            + "plutôt BANT.")
        : Localized(
          en: "Its score is \(score), the threshold \(threshold): wait for more signs, or write "
            + "why it may pass.",
          fr: "Son score est de \(score), le seuil de \(threshold) : attendez d’autres signes, ou "
            + "dites pourquoi."))
  }

  private func warmth(_ reading: TemperatureReading, isOffer: Bool) -> RequirementPhrase {
    let label = reading.temperature.label
    let reason = why(reading)
    let letter: Criterion? =
      switch reading.rule {
      case .notQualified, .noNeed: .need
      case .undated, .longTerm: .timeline
      case .shortTerm, .mediumTerm, .offerRequested, .decayed, .confirmedByHand: nil
      }
    return RequirementPhrase(
      short: label,
      long: isOffer
        ? Localized(
          en: "The lead is \(label.en) (\(reason)): warm it up first, or write why an offer goes "
            + "out.",
          fr: "Le lead est \(label.fr) (\(reason)) : réchauffez-le, ou dites pourquoi l’offre "
            + "part.")
        : Localized(
          en: "The lead is \(label.en) (\(reason)): SAL wants it warm or hot.",
          fr: "Le lead est \(label.fr) (\(reason)) : SAL le veut tiède ou chaud."),
      ask: letter?.question, criterion: letter)
  }

  private func horizon(_ day: CalendarDate?) -> RequirementPhrase {
    let limit = formats.date(today.advanced(byDays: Temperature.mediumTermDays))
    guard let day else {
      return RequirementPhrase(
        short: Localized(en: "no date to buy by", fr: "aucune date d’achat"),
        long: Localized(
          en: "No date to buy by is known: SAL wants one, \(limit) at the latest.",
          fr: "Aucune date d’achat n’est connue : SAL en veut une, au plus tard le \(limit)."),
        ask: Criterion.timeline.question, criterion: .timeline)
    }
    let wanted = formats.date(day)
    return RequirementPhrase(
      short: Localized(en: "date too far off", fr: "date trop lointaine"),
      long: Localized(
        en: "They mean to buy by \(wanted), SAL wants \(limit) at the latest: park the lead till "
          + "nearer.",
        fr: "L’achat est prévu le \(wanted), SAL veut le \(limit) au plus tard : mettez-le en "
          + "sommeil."),
      ask: Criterion.timeline.question, criterion: .timeline)
  }

  private func acceptance(_ user: User?) -> RequirementPhrase {
    let short = Localized(en: "not accepted by sales", fr: "pas accepté par la vente")
    guard let user else {
      return RequirementPhrase(
        short: short,
        long: Localized(
          en: "Nobody in sales has accepted it: name the AE, ISR or AM who takes it.",
          fr: "Personne à la vente ne l’a accepté : nommez l’AE, l’ISR ou l’AM qui le prend."))
    }
    let role = user.role.acronym
    return RequirementPhrase(
      short: short,
      long: Localized(
        en: "\(user.name) works as \(role): name an AE, ISR or AM, who alone may accept leads.",
        fr: "\(user.name) est \(role) : nommez un AE, ISR ou AM, seuls à pouvoir accepter un lead."
      ))
  }

  private func rating(_ file: LeadFile?) -> RequirementPhrase {
    let levels = file?.qualification?.levels ?? .unknown
    let letter: Criterion = levels.need == .unknown ? .need : .timeline
    return RequirementPhrase(
      short: Localized(en: "not qualified yet", fr: "pas encore qualifié"),
      long: Localized(
        en: "A temperature follows from Need and Timeline: note something on both first.",
        fr: "La température découle de Besoin et d’Échéance : notez d’abord les deux."),
      ask: letter.question, criterion: letter)
  }
}

// Requirements that say the same of every lead.
extension RequirementPhrase {
  static let reachableContact = RequirementPhrase(
    short: Localized(en: "no e-mail or phone", fr: "ni e-mail ni téléphone"),
    long: Localized(
      en: "Nobody can be reached: give a contact a usable e-mail address or phone number.",
      fr: "Personne n’est joignable : donnez à un contact un e-mail ou un téléphone utilisable."))

  static let proofOfInterest = RequirementPhrase(
    short: Localized(en: "no proof of interest", fr: "aucune preuve d’intérêt"),
    long: Localized(
      en: "Nothing shows their interest: log a form, a download, a webinar or a demo of theirs.",
      fr: "Rien ne montre leur intérêt : notez un formulaire, un téléchargement, un webinaire, "
        + "une démo."))

  static let conversation = RequirementPhrase(
    short: Localized(en: "no conversation logged", fr: "aucun échange noté"),
    long: Localized(
      en: "No conversation with them is logged: call or meet them, or write why it may pass.",
      fr: "Aucun échange avec eux n’est noté : appelez-les, rencontrez-les, ou dites pourquoi "
        + "passer."))

  static let qualification = RequirementPhrase(
    short: Localized(en: "SQL by score alone", fr: "SQL par le score seul"),
    long: Localized(
      en: "It is a provisional SQL, by its score alone: complete BANT before sales takes it.",
      fr: "C’est un SQL provisoire, par son score seul : complétez BANT avant de le confier à la "
        + "vente."))

  static let project = RequirementPhrase(
    short: Localized(en: "no project", fr: "aucun projet"),
    long: Localized(
      en: "No project is named: ask which one it is, and note it under Need.",
      fr: "Aucun projet n’est nommé : demandez lequel, et notez-le sous Besoin."),
    ask: Criterion.need.questions.dropFirst().first, criterion: .need)

  static let offer = RequirementPhrase(
    short: Localized(en: "no offer", fr: "aucune offre"),
    long: Localized(
      en: "No offer has been issued: give its amount and its date.",
      fr: "Aucune offre n’est émise : donnez-en le montant et la date."))

  static let offerRequest = RequirementPhrase(
    short: Localized(en: "offer not asked for", fr: "offre non demandée"),
    long: Localized(
      en: "Nothing says that they asked for this offer: note the request, or write why it goes "
        + "out.",
      fr: "Rien ne dit qu’ils ont demandé cette offre : notez la demande, ou dites pourquoi "
        + "l’envoyer."),
    ask: Localized(
      en: "Would you like us to send you an offer?", fr: "Souhaitez-vous recevoir une offre ?"))

  static let contract = RequirementPhrase(
    short: Localized(en: "no signature", fr: "aucune signature"),
    long: Localized(
      en: "Nothing is signed: give the day of the signature and the value of the contract.",
      fr: "Rien n’est signé : donnez le jour de la signature et la valeur du contrat."))

  static let source = RequirementPhrase(
    short: Localized(en: "no source", fr: "aucune source"),
    long: Localized(
      en: "Every lead has a source: say where this one comes from.",
      fr: "Tout lead a une source : dites d’où vient celui-ci."))

  static let site = RequirementPhrase(
    short: Localized(en: "site not told", fr: "site non précisé"),
    long: Localized(
      en: "It was captured on a web site: say whether that site carries our brand or not.",
      fr: "Il a été capté sur un site web : dites si ce site porte notre marque ou non."))

  static let trueHistory = RequirementPhrase(
    short: Localized(en: "only moves and answers change it", fr: "seuls les actes le changent"),
    long: Localized(
      en: "This follows from what was done: move the lead, qualify it, or undo your last act.",
      fr: "Ceci découle de ce qui a été fait : déplacez, qualifiez, ou annulez votre dernière "
        + "action."))
}
