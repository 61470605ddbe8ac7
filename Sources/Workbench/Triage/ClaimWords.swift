package import Glossary
package import Leads

/// What is said about leads that somebody means to answer while nobody works them.
package enum ClaimWords {
  /// What the fields are called.
  package static let label = Localized(en: "Claimed by", fr: "Pris par")
  static let untilLabel = Localized(en: "Claim ends", fr: "Fin de la prise")
  static let released = Localized(en: "Claim given up", fr: "Prise rendue")
}

extension Wording {
  /// Who claimed a lead and until when; nil where nobody did, or the claim is over.
  package func claim(of lead: Lead, at now: Instant) -> String? {
    guard let claim = lead.claim, claim.holds(at: now) else { return nil }
    let end = self(untilTime(claim.until, from: now))
    return "\(name(of: claim.by)), \(end)"
  }

  /// Why a claim was not kept or not given up.
  func claimFault(_ refusal: Refusal) -> Localized {
    switch refusal {
    case .owned(let owner):
      let owner = name(of: owner)
      return Localized(
        en: "\(owner) works it already: ask them, or change the owner.",
        fr: "\(owner) s’en occupe déjà : voyez ensemble, ou changez le commercial.")
    case .claimed(let claim):
      let (who, end) = (name(of: claim.by), untilTime(claim.until, from: nil))
      return Localized(
        en: "\(who) claimed it \(end.en): take another, or ask them to give it up.",
        fr: "\(who) l’a pris \(end.fr) : prenez-en un autre, ou demandez-lui de le rendre.")
    default:
      return Localized(
        en: "You have not claimed it: there is nothing to give up.",
        fr: "Vous ne l’avez pas pris : il n’y a rien à rendre.")
    }
  }

  func claimed(_ event: Event) -> String {
    guard let end = event.value(of: .claimedUntil)?.instant else {
      return self(en: "Claimed", fr: "Pris")
    }
    let time = untilTime(end, from: nil)
    return self(en: "Claimed \(time.en)", fr: "Pris \(time.fr)")
  }

  /// The end of a claim: the hour, with the day where that is another.
  private func untilTime(_ end: Instant, from now: Instant?) -> Localized {
    let local = settings.zone.local(end)
    let time = formats.time(local)
    let isToday = local.date == (now.map { settings.zone.date($0) } ?? today)
    guard !isToday else { return Localized(en: "until \(time)", fr: "jusqu’à \(time)") }
    let day = formats.shortDate(local.date, today: today)
    return Localized(en: "until \(day), \(time)", fr: "jusqu’au \(day), \(time)")
  }
}

extension Model {
  /// Claims the lead for whoever sits there, or gives their claim up.
  mutating func claim() -> [Effect] {
    if worksOnMarks {
      let edits = board.marks.cards.map { [Edit(.claim, to: $0.id)] }
      return tryOut(BulkEdits(edits), as: CommandEntry.claim.title)
    }
    guard let card = subject else { return [] }
    let claim = file(of: card.id)?.lead.claim
    let isMine = claim.map { $0.by == me.id && $0.holds(at: now) } ?? false
    return commit([Edit(isMine ? .releaseClaim : .claim, to: card.id)])
  }
}
