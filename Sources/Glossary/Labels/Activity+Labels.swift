public import Leads

extension ActivityKind {
  /// The name of the kind.
  public var label: Localized {
    switch self {
    case .call: Localized(en: "call", fr: "appel")
    case .email: Localized(en: "e-mail", fr: "courriel")
    case .meeting: Localized(en: "meeting", fr: "rendez-vous")
    case .demo: Localized(en: "demo", fr: "démo")
    case .note: Localized(en: "note", fr: "note")
    case .form: Localized(en: "form", fr: "formulaire")
    case .download: Localized(en: "download", fr: "téléchargement")
    case .webinar: Localized(en: "webinar", fr: "webinaire")
    case .newsletter: Localized(en: "newsletter", fr: "lettre d’information")
    case .visit: Localized(en: "site visit", fr: "visite du site")
    }
  }
}

extension Disposition {
  /// How it ended, in a word or two.
  public var label: Localized {
    switch self {
    case .sent: Localized(en: "sent", fr: "envoyé")
    case .noAnswer: Localized(en: "no answer", fr: "pas de réponse")
    case .voicemail: Localized(en: "voicemail left", fr: "message laissé")
    case .callback: Localized(en: "call back later", fr: "à rappeler")
    case .interested: Localized(en: "interested", fr: "intéressé")
    case .meetingBooked: Localized(en: "meeting booked", fr: "rendez-vous pris")
    case .gatekeeper: Localized(en: "gatekeeper", fr: "standard, barrage")
    case .referred: Localized(en: "referred elsewhere", fr: "orienté ailleurs")
    case .notInterested: Localized(en: "not interested", fr: "pas intéressé")
    case .wrongNumber: Localized(en: "wrong number", fr: "faux numéro")
    case .doNotContact: Localized(en: "do not contact", fr: "ne plus contacter")
    case .bounced: Localized(en: "bounced", fr: "non distribué")
    }
  }

  /// How an activity of this kind ended: nobody answers a meeting.
  public func label(for kind: ActivityKind) -> Localized {
    guard self == .noAnswer, kind == .meeting || kind == .demo else { return label }
    return Localized(en: "nobody came", fr: "personne n’est venu")
  }
}

extension InteractionMode {
  /// By what means the two sides met.
  public var label: Localized {
    switch self {
    case .inPerson: Localized(en: "in person", fr: "en présence")
    case .online: Localized(en: "online", fr: "en ligne")
    case .phone: Localized(en: "by phone", fr: "par téléphone")
    case .asynchronous: Localized(en: "asynchronous", fr: "en différé")
    }
  }
}

extension Initiator {
  /// Who it was, from the reader's side.
  public var label: Localized {
    switch self {
    case .us: Localized(en: "us", fr: "nous")
    case .prospect: Localized(en: "prospect", fr: "prospect")
    }
  }
}
