public import Leads

extension ParkingReason {
  /// The name of the reason.
  public var label: Localized {
    switch self {
    case .cold: Localized(en: "no need at present", fr: "pas de besoin actuel")
    case .timing: Localized(en: "not the moment", fr: "pas le moment")
    case .emailOnly: Localized(en: "e-mail address only", fr: "adresse e-mail seule")
    case .recycled: Localized(en: "sent back for later", fr: "renvoyé pour plus tard")
    case .other: Localized(en: "other", fr: "autre")
    }
  }
}

extension DisqualificationReason {
  /// The name of the reason.
  public var label: Localized {
    switch self {
    case .offTarget: Localized(en: "off target", fr: "hors cible")
    case .noNeed: Localized(en: "no need for it", fr: "aucun besoin")
    case .unreachable: Localized(en: "unreachable", fr: "injoignable")
    case .duplicate: Localized(en: "duplicate", fr: "doublon")
    case .wrongPerson: Localized(en: "wrong person", fr: "mauvais interlocuteur")
    case .competitor: Localized(en: "competitor", fr: "concurrent")
    case .student: Localized(en: "student or private person", fr: "étudiant ou particulier")
    case .outOfTerritory: Localized(en: "out of territory", fr: "hors territoire")
    case .notInterested: Localized(en: "not interested", fr: "pas intéressé")
    case .notGiven: Localized(en: "not given by the file", fr: "non indiqué par le fichier")
    case .other: Localized(en: "other", fr: "autre")
    }
  }
}

extension ReturnReason {
  /// The name of the reason.
  public var label: Localized {
    switch self {
    case .notQualified: Localized(en: "not qualified enough", fr: "pas assez qualifié")
    case .missingInformation: Localized(en: "too little is known", fr: "informations manquantes")
    case .wrongPerson: Localized(en: "wrong person", fr: "mauvais interlocuteur")
    case .timing: Localized(en: "not the moment", fr: "pas le moment")
    case .alreadyWorked: Localized(en: "account already worked", fr: "compte déjà suivi")
    case .outOfTerritory: Localized(en: "out of territory", fr: "hors territoire")
    case .noCapacity: Localized(en: "no time for it", fr: "pas de disponibilité")
    case .other: Localized(en: "other", fr: "autre")
    }
  }
}

extension SuppressionReason {
  /// The name of the reason.
  public var label: Localized {
    switch self {
    case .notInterested: Localized(en: "not interested", fr: "pas intéressé")
    case .alreadyContacted: Localized(en: "already contacted", fr: "déjà contacté")
    case .objection: Localized(en: "objection", fr: "opposition")
    case .unreachable: Localized(en: "address that fails", fr: "adresse en échec")
    }
  }
}

extension Address.Kind {
  /// The name of the kind of address.
  public var label: Localized {
    switch self {
    case .email: Localized(en: "e-mail", fr: "e-mail")
    case .phone: Localized(en: "phone", fr: "téléphone")
    }
  }
}

extension LossReason {
  /// The name of the reason.
  public var label: Localized {
    switch self {
    case .competitor: Localized(en: "competitor chosen", fr: "concurrent retenu")
    case .price: Localized(en: "price", fr: "prix")
    case .budgetWithdrawn: Localized(en: "budget withdrawn", fr: "budget retiré")
    case .noDecision: Localized(en: "no decision", fr: "sans décision")
    case .timing: Localized(en: "not the moment", fr: "pas le moment")
    case .missingFeature: Localized(en: "missing feature", fr: "fonction manquante")
    case .authorityChange: Localized(en: "deciders changed", fr: "changement de décideurs")
    case .noReply: Localized(en: "no reply", fr: "sans réponse")
    case .notGiven: Localized(en: "not given by the file", fr: "non indiqué par le fichier")
    case .other: Localized(en: "other", fr: "autre")
    }
  }
}
