public import Leads

extension Cadence {
  /// What the cadence is called: in the team's words where it has some.
  public var label: Localized { usual?.label ?? title.label(else: name.rawValue) }

  /// What it is to bring about; empty where nobody said so.
  public var goalLabel: Localized { usual?.goal ?? goal.label(else: "") }

  /// What to do at a step, by its place from 0 through every round; empty behind the last one.
  public func label(ofStep place: Int) -> Localized {
    guard let step = step(at: place) else { return Localized(en: "", fr: "") }
    let texts = usual?.steps ?? []
    let inRound = place % steps.count
    if texts.indices.contains(inRound) { return texts[inRound] }
    return step.words.isEmpty ? step.channel.label : step.words.label(else: "")
  }

  /// The glossary's entry about it.
  public var entry: EntryID { usual?.entry ?? .marketingAutomation }

  private var usual: UsualCadence? { UsualCadence(rawValue: name.rawValue) }
}

extension CadenceWords {
  /// The words in each language; where one is missing, those of the other, else `bare`.
  func label(else bare: String) -> Localized {
    guard !isEmpty else { return Localized(en: bare, fr: bare) }
    return Localized(en: en.isEmpty ? fr : en, fr: fr.isEmpty ? en : fr)
  }
}

extension UsualCadence {
  /// What it is called.
  public var label: Localized {
    switch self {
    case .coldCalling: Localized(en: "cold calling", fr: "appel à froid")
    case .coldEmailing: Localized(en: "cold e-mailing", fr: "courriel à froid")
    case .coldCalling2: Localized(en: "Cold Calling 2.0", fr: "Cold Calling 2.0")
    case .breakup: Localized(en: "break-up e-mail", fr: "courriel de rupture")
    case .welcomeCall: Localized(en: "welcome call", fr: "appel de bienvenue")
    case .qualification: Localized(en: "qualification call", fr: "appel de qualification")
    case .socialSelling: Localized(en: "social selling", fr: "social selling")
    case .webinar: Localized(en: "webinar", fr: "webinaire")
    case .inboundResponse: Localized(en: "inbound response", fr: "réponse à une demande")
    case .nurturing: Localized(en: "nurturing", fr: "maturation")
    case .closing: Localized(en: "closing", fr: "conclusion de la vente")
    case .review: Localized(en: "business review", fr: "revue d’activité")
    }
  }

  /// What it is to bring about.
  public var goal: Localized {
    switch self {
    case .coldCalling:
      Localized(en: "a meeting, or a sale at once", fr: "un rendez-vous, ou une vente directe")
    case .coldEmailing: Localized(en: "a reply", fr: "une réponse")
    case .coldCalling2:
      Localized(en: "an appointment by phone", fr: "un rendez-vous téléphonique")
    case .breakup: Localized(en: "any answer, yes or no", fr: "une réponse, oui ou non")
    case .welcomeCall:
      Localized(en: "a first contact by phone", fr: "un premier contact au téléphone")
    case .qualification: Localized(en: "an SQL, or a temperature", fr: "un SQL, ou une température")
    case .socialSelling: Localized(en: "a relationship", fr: "une relation")
    case .webinar:
      Localized(
        en: "registration, then a call to those who came",
        fr: "l’inscription, puis un appel aux présents")
    case .inboundResponse: Localized(en: "from MQL to SQL", fr: "de MQL à SQL")
    case .nurturing: Localized(en: "a sign of interest", fr: "un signe d’intérêt")
    case .closing: Localized(en: "the signature", fr: "la signature")
    case .review:
      Localized(en: "what came of it: ROI, NPS", fr: "ce que cela a donné : ROI, NPS")
    }
  }

  /// The glossary's entry about it.
  public var entry: EntryID {
    switch self {
    case .coldCalling: .coldCalling
    case .coldEmailing: .coldEmailing
    case .coldCalling2: .coldCalling2
    case .breakup: .breakupMail
    case .welcomeCall: .welcomeCall
    case .qualification: .qualificationCall
    case .socialSelling: .socialSelling
    case .webinar: .webinar
    case .inboundResponse: .inboundSales
    case .nurturing: .leadNurturing
    case .closing: .closingPhase
    case .review: .executiveBusinessReview
    }
  }

  /// What to do at each step of a round.
  public var steps: [Localized] {
    switch self {
    case .coldCalling, .coldEmailing, .coldCalling2, .breakup, .socialSelling: outboundSteps
    case .welcomeCall, .qualification, .webinar, .inboundResponse: inboundSteps
    case .nurturing:
      [Localized(en: "send something to read", fr: "envoyer un contenu à lire")]
    case .closing:
      [
        Localized(en: "list the objections", fr: "lister les objections"),
        Localized(en: "list who must agree", fr: "lister ceux dont il faut l’accord"),
        Localized(en: "remind of the offer", fr: "rappeler l’offre"),
        Localized(en: "agree on a decision date", fr: "convenir d’une date de décision"),
      ]
    case .review:
      [
        Localized(en: "prepare the figures", fr: "préparer les chiffres"),
        Localized(en: "invite to the review", fr: "inviter à la revue"),
        Localized(en: "business review", fr: "revue d’activité"),
        Localized(en: "send the minutes", fr: "envoyer le compte rendu"),
      ]
    }
  }

  private var outboundSteps: [Localized] {
    switch self {
    case .coldCalling:
      [
        Localized(en: "1st cold call", fr: "1er appel à froid"),
        Localized(en: "2nd call", fr: "2e appel"),
        Localized(en: "3rd call, leave a voicemail", fr: "3e appel, laisser un message"),
        Localized(en: "last call", fr: "dernier appel"),
      ]
    case .coldEmailing:
      [
        Localized(en: "cold e-mail", fr: "courriel à froid"),
        Localized(en: "1st follow-up e-mail", fr: "1re relance par courriel"),
        Localized(en: "2nd follow-up e-mail", fr: "2e relance par courriel"),
        Localized(en: "break-up e-mail", fr: "courriel de rupture"),
      ]
    case .coldCalling2:
      [
        Localized(
          en: "short e-mail to the manager: who deals with it?",
          fr: "courriel court au responsable : qui s’en occupe ?"),
        Localized(en: "reminder to the manager", fr: "rappel au responsable"),
        Localized(
          en: "e-mail to the person named, citing the referrer",
          fr: "courriel à la personne indiquée, en citant qui l’a nommée"),
        Localized(en: "phone appointment", fr: "rendez-vous téléphonique"),
      ]
    case .socialSelling:
      [
        Localized(en: "connect on the network", fr: "demander le contact sur le réseau"),
        Localized(en: "react to a post", fr: "réagir à une publication"),
        Localized(en: "share something useful", fr: "partager un contenu utile"),
        Localized(en: "write a message", fr: "écrire un message"),
        Localized(en: "invite to talk", fr: "inviter à échanger"),
      ]
    case .breakup, .welcomeCall, .qualification, .webinar, .inboundResponse, .nurturing, .closing,
      .review:
      [Localized(en: "break-up e-mail", fr: "courriel de rupture")]
    }
  }

  private var inboundSteps: [Localized] {
    switch self {
    case .welcomeCall:
      [
        Localized(en: "welcome call", fr: "appel de bienvenue"),
        Localized(en: "welcome call, 2nd try", fr: "appel de bienvenue, 2e essai"),
        Localized(en: "welcome call, 3rd try", fr: "appel de bienvenue, 3e essai"),
        Localized(en: "welcome e-mail", fr: "courriel de bienvenue"),
      ]
    case .qualification:
      [
        Localized(
          en: "qualification call, BANT form open",
          fr: "appel de qualification, fiche BANT ouverte"),
        Localized(en: "qualification call, 2nd try", fr: "appel de qualification, 2e essai"),
        Localized(en: "qualification call, 3rd try", fr: "appel de qualification, 3e essai"),
      ]
    case .webinar:
      [
        Localized(en: "invitation to the webinar", fr: "invitation au webinaire"),
        Localized(en: "1st reminder", fr: "1er rappel"),
        Localized(en: "2nd reminder", fr: "2e rappel"),
        Localized(en: "confirm attendance", fr: "confirmer la présence"),
        Localized(en: "webinar", fr: "webinaire"),
        Localized(
          en: "send the recording, offer a demo",
          fr: "envoyer l’enregistrement, proposer une démo"),
      ]
    case .inboundResponse, .coldCalling, .coldEmailing, .coldCalling2, .breakup, .socialSelling,
      .nurturing, .closing, .review:
      [
        Localized(
          en: "first answer: call, else e-mail", fr: "première réponse : appel, sinon courriel"),
        Localized(en: "second answer", fr: "deuxième réponse"),
        Localized(en: "last e-mail", fr: "dernier courriel"),
      ]
    }
  }
}

extension CadenceChannel {
  /// What kind of act it is.
  public var label: Localized {
    switch self {
    case .call: ActivityKind.call.label
    case .email: ActivityKind.email.label
    case .callOrEmail: Localized(en: "call or e-mail", fr: "appel ou courriel")
    case .social: Localized(en: "social network", fr: "réseau social")
    case .meeting: ActivityKind.meeting.label
    case .event: Localized(en: "event", fr: "événement")
    case .task: Localized(en: "task", fr: "tâche")
    }
  }
}

extension Cadence.Audience {
  /// Whom a cadence is for.
  public var label: Localized {
    switch self {
    case .outbound: Localized(en: "outbound", fr: "sortant")
    case .inbound: Localized(en: "inbound", fr: "entrant")
    case .nurture: Localized(en: "nurturing", fr: "maturation")
    case .sale: Localized(en: "sale", fr: "vente en cours")
    case .customer: Localized(en: "customers", fr: "clients")
    }
  }
}

extension CadenceBreak {
  /// What ended or paused it, in a few words.
  public var label: Localized {
    switch self {
    case .reply: Localized(en: "they replied", fr: "réponse reçue")
    case .conversation: Localized(en: "they were reached", fr: "contact établi")
    case .refusal: Disposition.notInterested.label
    case .bounce: Disposition.bounced.label
    case .optOut: Disposition.doNotContact.label
    case .wrongNumber: Disposition.wrongNumber.label
    case .meeting: Disposition.meetingBooked.label
    case .referral: Disposition.referred.label
    case .signal: Localized(en: "a sign of interest", fr: "signe d’intérêt")
    case .qualified: Localized(en: "qualified", fr: "qualifié")
    case .score: Localized(en: "score at the threshold", fr: "score au seuil")
    case .completed: Localized(en: "every step done", fr: "toutes les étapes faites")
    case .byHand: Localized(en: "by hand", fr: "à la main")
    case .closed: Localized(en: "the lead ended", fr: "lead clos")
    case .parked: Localized(en: "parked", fr: "mis en sommeil")
    case .won: Localized(en: "won", fr: "gagné")
    case .accepted: Localized(en: "taken over by sales", fr: "repris par la vente")
    case .suppressed: Localized(en: "not to be contacted", fr: "à ne plus contacter")
    }
  }
}
