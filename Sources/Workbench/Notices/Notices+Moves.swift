import Glossary
import Leads

// Requirements about where a lead may go, and how it may end.
extension Wording {
  func move(
    from lane: Lane, to stage: Stage, up: [Stage], back: Stage?, _ passage: Passage
  ) -> RequirementPhrase {
    RequirementPhrase(
      short: passage == .parking
        ? shortParking(at: stage) : shortMove(from: lane, to: stage, up: up, back: back),
      long: passage == .parking
        ? parking(at: stage) : longMove(from: lane, to: stage, up: up, back: back))
  }

  private func shortMove(
    from lane: Lane, to stage: Stage, up: [Stage], back: Stage?
  ) -> Localized {
    switch lane {
    case .disqualified, .lost: return Localized(en: "it has ended", fr: "il est clos")
    case .parked:
      let highest = back?.acronym ?? Stage.captured.acronym
      return Localized(en: "parked, \(highest) at most", fr: "en sommeil, \(highest) au plus")
    case .stage(stage): return Localized(en: "it is there already", fr: "il y est déjà")
    case .stage(let from):
      let ways = alternatives((up + (back.map { [$0] } ?? [])).map(\.acronym))
      return ways.isEmpty
        ? Localized(en: "it is won", fr: "il est gagné")
        : Localized(
          en: "from \(from.acronym) it goes to \(ways)", fr: "de \(from.acronym) il va en \(ways)")
    }
  }

  private func shortParking(at stage: Stage) -> Localized {
    stage == .won
      ? Localized(en: "it is won", fr: "il est gagné")
      : Localized(en: "an offer is out", fr: "une offre est en cours")
  }

  private func longMove(
    from lane: Lane, to stage: Stage, up: [Stage], back: Stage?
  ) -> Localized {
    switch lane {
    case .disqualified, .lost:
      return Localized(
        en: "It has ended: reopen it, and it begins again at MCL.",
        fr: "Il est clos : rouvrez-le, et il repartira de MCL.")
    case .parked:
      let highest = back?.acronym ?? Stage.captured.acronym
      return Localized(
        en: "It is parked: it comes back to work at \(highest) at most, not at "
          + "\(stage.acronym).",
        fr: "Il est en sommeil : il revient au plus haut en \(highest), pas en \(stage.acronym).")
    case .stage(let from) where from > stage && back == stage:
      return Localized(
        en: "It is past \(stage.acronym) already, at \(from.acronym): to hand it over, change its "
          + "owner.",
        fr: "Il a déjà dépassé \(stage.acronym), il est en \(from.acronym) : pour le confier, "
          + "changez de commercial.")
    case .stage(stage):
      return Localized(
        en: "It is at \(stage.acronym) already: nothing to move.",
        fr: "Il est déjà en \(stage.acronym) : rien à déplacer.")
    case .stage(let from):
      return ways(from: from, to: stage, up: up.map(\.acronym), back: back?.acronym)
    }
  }

  private func ways(from: Stage, to: Stage, up: [String], back: String?) -> Localized {
    guard !up.isEmpty || back != nil else {
      return Localized(
        en: "It is won: no stage follows \(from.acronym).",
        fr: "Il est gagné : aucune étape ne suit \(from.acronym).")
    }
    let onward = alternatives(up)
    guard let back else {
      return Localized(
        en: "From \(from.acronym) a lead goes to \(onward), not to \(to.acronym).",
        fr: "De \(from.acronym), un lead passe en \(onward), pas en \(to.acronym).")
    }
    return Localized(
      en: "From \(from.acronym) a lead goes up to \(onward) or back to \(back), not to "
        + "\(to.acronym).",
      fr: "De \(from.acronym), un lead monte en \(onward) ou revient en \(back), pas en "
        + "\(to.acronym).")
  }

  private func parking(at stage: Stage) -> Localized {
    stage == .won
      ? Localized(
        en: "It is won: there is nothing left to park.",
        fr: "Il est gagné : il n’y a plus rien à mettre en sommeil.")
      : Localized(
        en: "An offer is out (\(stage.acronym)): win it, lose it, or go back to SAL first.",
        fr: "Une offre est en cours (\(stage.acronym)) : gagnez-la, perdez-la, ou revenez d’abord "
          + "en SAL.")
  }

  func reasonToReturn(_ from: Stage, _ to: Stage) -> RequirementPhrase {
    RequirementPhrase(
      short: Localized(en: "the reason is missing", fr: "la raison manque"),
      long: from == .opportunityCreated
        ? Localized(
          en: "Going back from \(from.acronym) to \(to.acronym) withdraws the offer: write why.",
          fr: "Revenir de \(from.acronym) à \(to.acronym) retire l’offre : dites pourquoi.")
        : Localized(
          en: "Sending a lead back from \(from.acronym) to \(to.acronym) teaches something: "
            + "write what.",
          fr: "Renvoyer un lead de \(from.acronym) à \(to.acronym) apprend quelque chose : dites "
            + "quoi."))
  }

  func reasonToSkip(_ stage: Stage) -> RequirementPhrase {
    RequirementPhrase(
      short: Localized(en: "\(stage.acronym) skipped", fr: "étape \(stage.acronym) sautée"),
      long: Localized(
        en: "This skips \(stage.acronym), which is allowed from MCL: write why.",
        fr: "Ceci saute l’étape \(stage.acronym), ce qui est permis depuis MCL : dites pourquoi."))
  }

  func fittingEnd(at stage: Stage, _ passage: Passage) -> RequirementPhrase {
    if stage == .won {
      return RequirementPhrase(
        short: Localized(en: "it is won", fr: "il est gagné"),
        long: Localized(
          en: "It is won: it can be neither disqualified nor lost.",
          fr: "Il est gagné : on ne peut ni l’écarter ni le perdre."))
    }
    let name = stage.acronym
    return passage == .losing
      ? RequirementPhrase(
        short: Localized(en: "at \(name), disqualify it", fr: "en \(name), écartez-le"),
        long: Localized(
          en: "At \(name) there is no project to lose: disqualify the lead instead.",
          fr: "En \(name), il n’y a pas de projet à perdre : écartez plutôt le lead."))
      : RequirementPhrase(
        short: Localized(en: "at \(name), mark it lost", fr: "en \(name), classez-le perdu"),
        long: Localized(
          en: "At \(name) a project is at stake: mark it lost instead, with the reason.",
          fr: "En \(name), un projet est en jeu : classez-le plutôt perdu, avec la raison."))
  }
}
