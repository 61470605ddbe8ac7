internal import Leads

/// The words by which files tell how far a lead has come.
enum StageWords {
  /// The lane that a cell claims; nil for words that name none.
  static func lane(named text: String) -> Lane? {
    table[FoldedWord.fold(text)]
  }

  private static let table: [String: Lane] = {
    var table: [String: Lane] = [:]
    for (lane, list) in words {
      for word in list.split(separator: ",") { table[FoldedWord.fold(word)] = lane }
    }
    for lane in Lane.all { table[FoldedWord.fold(lane.acronym)] = lane }
    return table
  }()

  private static let words: [(Lane, String)] = [
    (
      .stage(.captured),
      """
      new, new lead, lead, raw, raw lead, inquiry, captured, subscriber, open, not contacted,
      open - not contacted, unqualified lead, to contact, incoming, backlog,
      nouveau, nouvelle, nouveau lead, lead brut, brut, à contacter, non contacté, à traiter, piste,
      suspect, ouvert
      """
    ),
    (
      .stage(.marketingQualified),
      """
      contacted, working, working - contacted, in progress, follow-up, follow up, following up,
      connected, attempted, attempted to contact, engaged, marketing qualified,
      marketing qualified lead, interested, replied,
      contacté, contactée, en cours, relancé, à relancer, suivi, lead marketing, intéressé
      """
    ),
    (
      .stage(.salesQualified),
      """
      qualified, sales qualified, sales qualified lead, prospect,
      qualifié, qualifiée, lead commercial
      """
    ),
    (
      .stage(.salesAcceptable),
      """
      meeting, meeting booked, meeting scheduled, appointment, appointment scheduled, demo,
      demo scheduled, demo done, discovery, sales accepted, sales accepted lead, sales acceptable,
      opportunity, open deal, presentation scheduled,
      rendez-vous, rdv, rdv pris, rendez-vous pris, démo, démonstration, découverte, opportunité,
      projet détecté, projet
      """
    ),
    (
      .stage(.opportunityCreated),
      """
      proposal, proposal sent, proposal made, proposal price quote, negotiation, negotiations,
      negotiations started, negotiation review, quote, quote sent, offer, offer sent, contract sent,
      decision maker bought-in, opportunity created,
      proposition, proposition envoyée, proposition commerciale, négociation, devis, devis envoyé,
      offre, offre envoyée, en négociation
      """
    ),
    (
      .stage(.won),
      """
      won, closed won, converted, customer, client, signed, closed - converted, win, sold,
      evangelist, gagné, gagnée, signé, signée, converti, vendu, vente, cliente
      """
    ),
    (
      .lost,
      "lost, closed lost, perdu, perdue, abandonné, abandonnée, sans suite, echec, refusé"
    ),
    (
      .disqualified,
      """
      disqualified, unqualified, junk, junk lead, spam, closed - not converted, not converted,
      not interested, bad fit, not a fit, dead, duplicate,
      écarté, écartée, disqualifié, disqualifiée, hors cible, non qualifié, pas intéressé, doublon
      """
    ),
    (
      .parked,
      """
      nurture, nurturing, parked, recycled, on hold, bad timing, later, dormant, future,
      en pause, en attente, plus tard, en veille, maturation
      """
    ),
  ]
}
