package import Glossary
package import Leads

extension FormWords {
  /// Why something is proposed, and the keys that take it or leave it.
  package static func proposed(
    _ why: String, _ act: NextStep.Act, submit: String, leave: String, park: String
  ) -> Localized {
    switch act {
    case .enrol(let turn):
      Localized(
        en: "Proposed after: \(why). \(submit) plans it and begins “\(turn.cadence.label.en)”, "
          + "\(leave) does not.",
        fr: "Proposé après : \(why). \(submit) le prévoit et commence la séquence "
          + "« \(turn.cadence.label.fr) », \(leave) non.")
    case .wake:
      Localized(
        en: "Proposed after: \(why). \(submit) takes the lead back to work, \(leave) does not.",
        fr: "Proposé après : \(why). \(submit) remet le lead au travail, \(leave) non.")
    case .plan, .step:
      Localized(
        en: "Proposed after: \(why). \(submit) plans it, \(leave) does not.",
        fr: "Proposé après : \(why). \(submit) le prévoit, \(leave) non.")
    case .part:
      Localized(
        en: "Proposed after: \(why). \(submit) ends the lead; \(leave), then \(park) parks it.",
        fr: "Proposé après : \(why). \(submit) clôt le lead ; \(leave) puis \(park) l’endort.")
    case .suppress:
      Localized(
        en: "They want no contact any more. \(submit) keeps that, \(leave) does not.",
        fr: "Ils ne veulent plus de contact. \(submit) l’inscrit, \(leave) non.")
    }
  }

  /// What helps to say why nothing is planned.
  static func waiverTip(leave: String) -> Localized {
    Localized(
      en: "It is listed as without an action; \(leave) leaves the reason out.",
      fr: "Il sera listé comme sans action ; \(leave) : sans le dire.")
  }

  /// What is said behind an act that came from a proposal: it and what was noted are two.
  static let undoneInTurn = Localized(en: "(twice: both)", fr: "(deux fois : les deux)")
}
