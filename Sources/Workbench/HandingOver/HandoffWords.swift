package import Glossary
package import Leads

/// What is said of hand-overs.
package enum HandoffWords {
  static let noSeller = Localized(
    en: "Nobody here may accept leads yet: “kanbant user add NAME --role ae” adds somebody.",
    fr: "Personne ici ne peut accepter de lead : « kanbant user add NOM --role ae » l’ajoute.")
  /// What the line on a hand-over is called.
  package static let label = Localized(en: "Hand-over", fr: "Passation")
  static let proposal = Localized(en: "Hand over to sales", fr: "Passer à la vente")
  static let answer = Localized(en: "Answer a hand-over", fr: "Répondre à une passation")
}

extension Wording {
  /// How far a lead's hand-over is, in one line; nil where there is none to tell of.
  package func handoff(of lead: Lead) -> String? {
    guard let handoff = lead.handoff, let state = lead.handoffState else { return nil }
    let proposed = formats.shortDate(settings.zone.date(handoff.proposed), today: today)
    let (from, to) = (name(of: handoff.from), name(of: handoff.to))
    switch state {
    case .pending:
      let due = formats.shortDate(handoff.answerDue(settings), today: today)
      let answer =
        handoff.isLate(on: today, settings)
        ? self(en: "answer overdue since \(due)", fr: "réponse en retard, attendue \(due)")
        : self(en: "answer due \(due)", fr: "réponse attendue \(due)")
      return self(
        en: "proposed to \(to) by \(from), \(proposed); \(answer)",
        fr: "proposée à \(to) par \(from), \(proposed) ; \(answer)")
    case .accepted:
      let day = lead.acceptance.map { formats.shortDate($0.on, today: today) } ?? ""
      let taker = lead.acceptance.map { name(of: $0.owner) } ?? to
      return self(
        en: "from \(from), accepted by \(taker), \(day)",
        fr: "de \(from), acceptée par \(taker), \(day)")
    case .returned:
      guard let returned = handoff.returned else { return nil }
      let reason = [self(returned.reason.label), returned.note.nonEmpty]
        .compactMap(\.self).joined(separator: ", ")
      let day = formats.shortDate(settings.zone.date(returned.at), today: today)
      return self(
        en: "returned by \(name(of: returned.by)), \(day): \(reason)",
        fr: "renvoyée par \(name(of: returned.by)), \(day) : \(reason)")
    }
  }
}
