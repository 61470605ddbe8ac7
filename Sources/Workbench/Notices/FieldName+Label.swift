package import Glossary
package import Leads

extension FieldName {
  /// What forms, lists and the timeline call the field; its number where a newer version made it.
  package var label: Localized {
    let known: Localized? =
      switch kind {
      case .account: AccountField(rawValue: code)?.label
      case .contact: ContactField(rawValue: code)?.label
      case .lead: LeadField(rawValue: code)?.label
      case .activity: ActivityField(rawValue: code)?.label
      case .qualification: QualificationField(rawValue: code)?.label
      case .offer: OfferField(rawValue: code)?.label
      case .suppression: SuppressionField(rawValue: code)?.label
      }
    return known ?? Localized(en: "Field \(code)", fr: "Champ \(code)")
  }

  /// How values of the field are to be read; as text where a newer version made it.
  package var type: FieldType {
    let known: FieldType? =
      switch kind {
      case .account: AccountField(rawValue: code)?.type
      case .contact: ContactField(rawValue: code)?.type
      case .lead: LeadField(rawValue: code)?.type
      case .activity: ActivityField(rawValue: code)?.type
      case .qualification: QualificationField(rawValue: code)?.type
      case .offer: OfferField(rawValue: code)?.type
      case .suppression: SuppressionField(rawValue: code)?.type
      }
    return known ?? .text
  }
}

extension EditableField {
  /// What forms call the field.
  package var label: Localized { name.label }
}

extension RecordKind {
  /// What the timeline calls a record of this kind.
  package var label: Localized {
    switch self {
    case .account: Localized(en: "Account", fr: "Compte")
    case .contact: Localized(en: "Contact", fr: "Contact")
    case .lead: Localized(en: "Lead", fr: "Lead")
    case .activity: Localized(en: "Activity", fr: "Activité")
    case .qualification: Localized(en: "Qualification", fr: "Qualification")
    case .offer: Localized(en: "Offer", fr: "Offre")
    case .suppression: Localized(en: "Objection", fr: "Opposition")
    }
  }
}

extension AccountField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .name: Localized(en: "Company", fr: "Société")
    case .domain: Localized(en: "Domain", fr: "Domaine")
    case .siren: Localized(en: "SIREN", fr: "SIREN")
    case .headcount: Localized(en: "Headcount", fr: "Effectif")
    case .city: Localized(en: "Town", fr: "Ville")
    case .country: Localized(en: "Country", fr: "Pays")
    }
  }
}

extension ContactField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .account: Localized(en: "Account", fr: "Compte")
    case .name: Localized(en: "Contact", fr: "Contact")
    case .title: Localized(en: "Job title", fr: "Fonction")
    case .email: Localized(en: "E-mail", fr: "E-mail")
    case .phone: Localized(en: "Phone", fr: "Téléphone")
    case .buyingRole: Localized(en: "Buying role", fr: "Rôle d’achat")
    }
  }
}

extension ActivityField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .lead: Localized(en: "Lead", fr: "Lead")
    case .activityKind: Localized(en: "Kind", fr: "Nature")
    case .initiator: Localized(en: "Started by", fr: "À l’initiative de")
    case .twoWay: Localized(en: "Conversation", fr: "Échange")
    case .at: Localized(en: "When", fr: "Quand")
    case .author: Localized(en: "Noted by", fr: "Noté par")
    case .text: Localized(en: "Text", fr: "Texte")
    case .disposition: Localized(en: "Outcome", fr: "Issue")
    case .mode: Localized(en: "Mode", fr: "Mode d’échange")
    case .minutes: Localized(en: "Minutes", fr: "Minutes")
    case .signal: Localized(en: "Signal", fr: "Signal")
    case .reference: Localized(en: "Reference", fr: "Référence")
    }
  }
}

extension OfferField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .lead: Localized(en: "Lead", fr: "Lead")
    case .account: Localized(en: "Account", fr: "Compte")
    case .amount: Localized(en: "Amount offered", fr: "Montant offert")
    case .issued: Localized(en: "Issued on", fr: "Émise le")
    case .requested: Localized(en: "Asked for", fr: "Demandée")
    case .withdrawn: Localized(en: "Offer withdrawn", fr: "Offre retirée")
    }
  }
}

extension SuppressionField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .reason: Localized(en: "Reason", fr: "Motif")
    case .email, .phone: Localized(en: "Digest", fr: "Empreinte")
    case .account: Localized(en: "Account", fr: "Compte")
    case .campaign: Localized(en: "Campaign", fr: "Campagne")
    case .author: Localized(en: "Entered by", fr: "Inscrit par")
    case .since: Localized(en: "Since", fr: "Depuis")
    case .until: Localized(en: "Until", fr: "Jusqu’au")
    case .liftedBy: Localized(en: "Lifted by", fr: "Levé par")
    case .liftedAt: Localized(en: "Lifted on", fr: "Levé le")
    case .liftedWords: Localized(en: "Why lifted", fr: "Motif de levée")
    }
  }
}

extension QualificationField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .lead: Localized(en: "Lead", fr: "Lead")
    case .at: Localized(en: "Noted on", fr: "Noté le")
    case .author: Localized(en: "Noted by", fr: "Noté par")
    case .budgetAmount: Localized(en: "Budget amount", fr: "Montant du budget")
    case .project: Localized(en: "Project", fr: "Projet")
    case .horizon: Localized(en: "To buy by", fr: "Achat prévu le")
    case .budgetLevel: Criterion.budget.label
    case .authorityLevel: Criterion.authority.label
    case .needLevel: Criterion.need.label
    case .timelineLevel: Criterion.timeline.label
    case .budgetText: Criterion.budget.evidenceLabel
    case .authorityText: Criterion.authority.evidenceLabel
    case .needText: Criterion.need.evidenceLabel
    case .timelineText: Criterion.timeline.evidenceLabel
    case .budgetAuthor, .authorityAuthor, .needAuthor, .timelineAuthor:
      Localized(en: "Noted by", fr: "Noté par")
    case .budgetNoted, .authorityNoted, .needNoted, .timelineNoted:
      Localized(en: "Noted on", fr: "Noté le")
    case .budgetSource, .authoritySource, .needSource, .timelineSource:
      Localized(en: "Heard in", fr: "Entendu lors de")
    }
  }
}

extension Criterion {
  /// The words that support the letter.
  fileprivate var evidenceLabel: Localized {
    Localized(en: "\(label.en), in words", fr: "\(label.fr), en clair")
  }
}
