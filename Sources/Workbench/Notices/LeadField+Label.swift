package import Glossary
package import Leads

extension LeadField {
  /// What people call the field.
  package var label: Localized {
    switch self {
    case .account, .contact, .origin, .channel, .site, .source, .campaign, .captured,
      .imported, .laneClaimed:
      captureLabel
    case .stage, .stageEntered, .provisional, .workState, .workUntil, .workReason, .workNote,
      .confirmedTemperature, .mergedInto:
      progressLabel
    case .owner, .score, .estimate, .tags, .note, .actionText, .actionDue, .actionMinute,
      .actionWaived, .scoredAt, .scoredBy:
      workLabel
    case .acceptedBy, .acceptedOn, .opportunityOpened, .opportunityAmount, .expectedClose,
      .signedOn, .contractValue:
      dealLabel
    case .handoffFrom, .handoffTo, .handoffAt, .handoffNote, .returnedBy, .returnedAt,
      .returnReason, .returnNote:
      handoffLabel
    case .claimedBy: ClaimWords.label
    case .claimedUntil: ClaimWords.untilLabel
    case .cadence, .cadenceBegun, .cadenceAnchor, .cadenceDone, .cadenceState, .cadenceUntil,
      .cadenceWhy, .cadenceSince:
      cadenceLabel
    }
  }

  private var captureLabel: Localized {
    switch self {
    case .account: Localized(en: "Account", fr: "Compte")
    case .contact: Localized(en: "Main contact", fr: "Contact principal")
    case .origin: Localized(en: "Origin", fr: "Origine")
    case .channel: Localized(en: "Channel", fr: "Canal")
    case .site: Localized(en: "Site", fr: "Site")
    case .source: Localized(en: "Source", fr: "Source")
    case .campaign: Localized(en: "Campaign", fr: "Campagne")
    case .captured: Localized(en: "Captured on", fr: "Capté le")
    case .imported: Localized(en: "Imported", fr: "Importé")
    default: Localized(en: "Stage in the file", fr: "Étape dans le fichier")
    }
  }

  private var progressLabel: Localized {
    switch self {
    case .stage: Localized(en: "Stage", fr: "Étape")
    case .stageEntered: Localized(en: "In stage since", fr: "Dans l’étape depuis")
    case .provisional: Localized(en: "Provisional", fr: "Provisoire")
    case .workState: Localized(en: "Work", fr: "Travail")
    case .workUntil: Localized(en: "Until", fr: "Jusqu’au")
    case .workReason: Localized(en: "Reason", fr: "Raison")
    case .workNote: Localized(en: "Closing note", fr: "Note de clôture")
    case .mergedInto: Localized(en: "Merged into", fr: "Repris par")
    default: Localized(en: "Confirmed temperature", fr: "Température confirmée")
    }
  }

  private var workLabel: Localized {
    switch self {
    case .owner: Localized(en: "Owner", fr: "Commercial")
    case .score: Localized(en: "Score", fr: "Score")
    case .scoredAt: Localized(en: "Points given on", fr: "Points donnés le")
    case .scoredBy: Localized(en: "Points given by", fr: "Points donnés par")
    case .estimate: Localized(en: "Amount", fr: "Montant")
    case .tags: Localized(en: "Tags", fr: "Étiquettes")
    case .note: Localized(en: "Note", fr: "Note")
    case .actionText: Localized(en: "Next action", fr: "Prochaine action")
    case .actionWaived: Localized(en: "Nothing planned", fr: "Rien de prévu")
    case .actionDue: Localized(en: "Action due", fr: "Action prévue le")
    default: Localized(en: "Action time", fr: "Heure de l’action")
    }
  }

  private var handoffLabel: Localized {
    switch self {
    case .handoffFrom: Localized(en: "Hand-over by", fr: "Passation par")
    case .handoffTo: Localized(en: "Hand-over to", fr: "Passation à")
    case .handoffAt: Localized(en: "Hand-over proposed", fr: "Passation proposée le")
    case .handoffNote: Localized(en: "Hand-over note", fr: "Note de passation")
    case .returnedBy: Localized(en: "Returned by", fr: "Renvoyé par")
    case .returnedAt: Localized(en: "Returned on", fr: "Renvoyé le")
    case .returnReason: Localized(en: "Reason for the return", fr: "Motif du renvoi")
    default: Localized(en: "Note on the return", fr: "Note de renvoi")
    }
  }

  private var cadenceLabel: Localized {
    switch self {
    case .cadence: Localized(en: "Cadence", fr: "Séquence")
    case .cadenceBegun: Localized(en: "Cadence begun", fr: "Séquence commencée le")
    case .cadenceAnchor: Localized(en: "Cadence counted from", fr: "Séquence comptée du")
    case .cadenceDone: Localized(en: "Cadence steps done", fr: "Étapes faites")
    case .cadenceState: Localized(en: "Cadence state", fr: "État de la séquence")
    case .cadenceUntil: Localized(en: "Cadence paused until", fr: "Pause jusqu’au")
    case .cadenceWhy: Localized(en: "Cadence stopped by", fr: "Séquence arrêtée par")
    default: Localized(en: "Cadence stopped on", fr: "Séquence arrêtée le")
    }
  }

  private var dealLabel: Localized {
    switch self {
    case .acceptedBy: Localized(en: "Accepted by", fr: "Accepté par")
    case .acceptedOn: Localized(en: "Accepted on", fr: "Accepté le")
    case .opportunityOpened: Localized(en: "Deal opened on", fr: "Affaire ouverte le")
    case .opportunityAmount: Localized(en: "Deal amount", fr: "Montant de l’affaire")
    case .expectedClose: Localized(en: "Decision expected", fr: "Décision attendue le")
    case .signedOn: Localized(en: "Signed on", fr: "Signé le")
    default: Localized(en: "Contract value", fr: "Valeur du contrat")
    }
  }
}
