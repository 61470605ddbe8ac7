public import Leads

extension LeadOrigin {
  /// The name of the origin.
  public var label: Localized {
    switch self {
    case .inbound: Localized(en: "inbound", fr: "entrant")
    case .outbound: Localized(en: "outbound", fr: "sortant")
    }
  }
}

extension CaptureChannel {
  /// The name of the channel.
  public var label: Localized {
    switch self {
    case .phone: Localized(en: "phone", fr: "téléphone")
    case .email: Localized(en: "e-mail", fr: "courriel")
    case .form: Localized(en: "form", fr: "formulaire")
    case .passive: Localized(en: "passive identification", fr: "identification passive")
    case .sourced: Localized(en: "list or register", fr: "liste ou annuaire")
    case .event: Localized(en: "event", fr: "événement")
    case .referral: Localized(en: "referral", fr: "recommandation")
    }
  }
}

extension SiteKind {
  /// The name of the kind of site.
  public var label: Localized {
    switch self {
    case .onSite: Localized(en: "own branded site", fr: "site à notre marque")
    case .offSite: Localized(en: "site without our brand", fr: "site hors marque")
    }
  }
}
