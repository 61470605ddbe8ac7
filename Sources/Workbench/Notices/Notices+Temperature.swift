import Glossary
package import Leads

extension Wording {
  /// The rule that gave a temperature, in one clause without a full stop.
  package func why(_ reading: TemperatureReading) -> String {
    switch reading.rule {
    case .notQualified:
      self(en: "Need or Timeline is still unknown", fr: "Besoin ou Échéance reste inconnu")
    case .noNeed:
      self(en: "no need recognised at present", fr: "aucun besoin reconnu à ce jour")
    case .undated:
      self(en: "a need, but no date to buy by", fr: "un besoin, mais aucune date d’achat")
    case .shortTerm(let days): shortTerm(days)
    case .mediumTerm(let days):
      self(
        en: "purchase in \(formats.days(days)): medium term",
        fr: "achat dans \(formats.days(days)) : moyen terme")
    case .longTerm(let days):
      self(
        en: "purchase in \(formats.days(days)): beyond the medium term",
        fr: "achat dans \(formats.days(days)) : au-delà du moyen terme")
    case .offerRequested:
      self(en: "they asked for an offer", fr: "ils ont demandé une offre")
    case .decayed(let former): decayed(from: former)
    case .confirmedByHand:
      self(
        en: "confirmed by hand since the last qualification",
        fr: "confirmé à la main depuis la dernière qualification")
    }
  }

  private func shortTerm(_ days: Int) -> String {
    if days == 0 {
      return self(en: "they mean to buy today", fr: "achat prévu aujourd’hui")
    }
    let length = formats.days(abs(days))
    guard days > 0 else {
      return self(
        en: "the date to buy by passed \(length) ago",
        fr: "la date d’achat est passée depuis \(length)")
    }
    return self(
      en: "purchase in \(length): short term", fr: "achat dans \(length) : court terme")
  }

  private func decayed(from former: Temperature) -> String {
    let length = formats.days(Temperature.decayDays)
    return self(
      en: "was \(former.label.en), but no conversation for \(length)",
      fr: "était \(former.label.fr), mais sans échange depuis \(length)")
  }
}
