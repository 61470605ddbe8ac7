public import Leads

extension Signal {
  /// What was observed, in a word or two.
  public var label: Localized {
    switch self {
    case .visit: Localized(en: "site visit", fr: "visite du site")
    case .pricingPage: Localized(en: "pricing page seen", fr: "page des tarifs vue")
    case .download: Localized(en: "white paper", fr: "livre blanc")
    case .click: Localized(en: "e-mail click", fr: "clic dans un courriel")
    case .newsletter: Localized(en: "newsletter read", fr: "lettre d’information lue")
    case .form: Localized(en: "form", fr: "formulaire")
    case .contactForm:
      Localized(en: "contact-sales form", fr: "formulaire de contact commercial")
    case .demoRequest: Localized(en: "demo request", fr: "demande de démo")
    case .webinarRegistration:
      Localized(en: "webinar registration", fr: "inscription à un webinaire")
    case .webinarAttendance:
      Localized(en: "webinar attended", fr: "participation à un webinaire")
    case .positiveReply: Localized(en: "positive reply", fr: "réponse positive")
    case .inboundCall: Localized(en: "inbound call", fr: "appel entrant")
    case .signUp: Localized(en: "sign-up", fr: "inscription (opt-in)")
    case .callBackRequest: Localized(en: "call-back request", fr: "demande de rappel")
    case .passiveVisit: Localized(en: "passive visit", fr: "visite passive")
    case .unsubscription: Localized(en: "unsubscription", fr: "désinscription")
    case .bounce: Localized(en: "hard bounce", fr: "adresse en erreur")
    case .refusal: Localized(en: "not interested", fr: "pas intéressé")
    }
  }
}
