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

extension Initiator {
  /// Who it was, from the reader's side.
  public var label: Localized {
    switch self {
    case .us: Localized(en: "us", fr: "nous")
    case .prospect: Localized(en: "prospect", fr: "prospect")
    }
  }
}
