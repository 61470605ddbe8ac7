import Glossary

extension CommandEntry {
  static let triage = CommandEntry(
    "T", in: [.board, .welcome],
    title: Localized(en: "Triage", fr: "Tri de la file"),
    help: Localized(
      en: "Works off what waits for you, the most urgent lead first, one after another.",
      fr: "Traite ce qui vous attend, le lead le plus urgent d’abord, l’un après l’autre.")
  ) { $0.openTriage() }

  static let skip = CommandEntry(
    "s", in: [.triage],
    title: Localized(en: "Skip", fr: "Passer"),
    help: Localized(
      en: "Leaves the lead for later: it comes back when the others are done.",
      fr: "Laisse le lead pour plus tard : il revient quand les autres sont faits.")
  ) { $0.skipLead() }

  static let queueNext = CommandEntry(
    "J", in: [.triage],
    title: Localized(en: "Next in the queue", fr: "Suivant dans la file"),
    help: Localized(
      en: "Goes to the next lead of the queue, and at its end to its head again.",
      fr: "Passe au lead suivant de la file, et à la fin revient à sa tête.")
  ) { $0.walkQueue(by: 1) }

  static let queuePrevious = CommandEntry(
    "K", "p", in: [.triage],
    title: Localized(en: "Back in the queue", fr: "Retour dans la file"),
    help: Localized(
      en: "Goes back to the lead that was in hand before.",
      fr: "Revient au lead que l’on avait pris avant.")
  ) { $0.walkQueue(by: -1) }
}
