extension Entry {
  /// Trying things before deciding, for buyers and for sellers.
  static let trials: [Entry] = [.guidedSelling, .abTesting, .proofOfConcept, .freeTrial]

  static let guidedSelling = Entry(
    id: .guidedSelling, kind: .technique,
    headword: Localized(en: "Guided selling", fr: "Vente assistée"),
    otherNames: LocalizedNames(en: ["next best action"], fr: ["vente guidée"]),
    definition: Localized(
      en: """
        Letting figures say what to do next with a lead or a customer. Live data show what has \
        worked so far, and with whom. From these comes the next best action: call now, send a \
        customer story, wait a week. The method has its roots in engineering and its A/B tests, in \
        which two versions compete and the numbers decide. Run fast enough, it recommends the \
        approach that has the best statistical chance of success.
        """,
      fr: """
        Laisser les chiffres dire quoi faire ensuite avec un lead ou un client. Des données \
        suivies en direct montrent ce qui a marché jusqu’ici, et avec qui. Il en sort la meilleure \
        action suivante : appeler maintenant, envoyer le récit d’un client, attendre une semaine. \
        La méthode vient de l’ingénierie et de ses tests A/B, où deux versions s’affrontent et où \
        les nombres tranchent. Menée assez vite, elle conseille l’approche qui a, statistiquement, \
        les meilleures chances.
        """),
    inKanbant: Localized(
      en: "The key n notes the next action of a lead and its day; the choice is yours.",
      fr: """
        La touche n note la prochaine action d’un lead et son jour ; c’est vous qui la choisissez.
        """),
    example: Localized(
      en: """
        Leads that downloaded a price list signed more often when they were called within the \
        hour: the seller’s software now puts “call now” at the top.
        """,
      fr: """
        Les leads qui téléchargent un tarif signent plus souvent s’ils sont rappelés dans \
        l’heure : le logiciel affiche désormais « appeler maintenant » en tête.
        """),
    seeAlso: [.abTesting, .leadScoring, .leadTracking],
    readings: [
      Reading(
        .source001,
        Localized(
          en: "Live data choose the next best action with a customer.",
          fr: "Des données en direct désignent la meilleure action suivante avec un client."),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: "Leading a buyer to the right product, in CPQ (configure, price, quote) software.",
          fr: """
            Mener l’acheteur au bon produit, dans un logiciel de CPQ (Configure, Price, Quote : \
            configurer, tarifer, établir le devis).
            """)),
    ],
    reason: Localized(
      en: """
        Whoever works a lead asks what to do next; which product of a catalogue suits is a \
        question for later.
        """,
      fr: """
        Devant un lead, on se demande d’abord quoi faire ensuite ; quel produit du catalogue \
        convient est une question pour plus tard.
        """),
    sources: [.source001, .field])

  static let abTesting = Entry(
    id: .abTesting, kind: .technique,
    headword: Localized(en: "A/B testing", fr: "Test A/B"),
    otherNames: LocalizedNames(en: ["split testing"], fr: ["A/B testing"]),
    searchNames: ["AB testing", "AB test", "test AB"],
    definition: Localized(
      en: """
        A way of choosing between two versions by trying both. Each goes, at the same time, to one \
        part of a similar audience, and the better result wins. Only one point should differ, or \
        nobody can tell what made the difference. The method comes from engineering. Guided \
        selling has its origin there: variants are compared, and the comparison settles the course \
        to take.
        """,
      fr: """
        Façon de choisir entre deux versions en les essayant toutes les deux. Chacune est montrée, \
        au même moment, à une partie d’un public comparable, et le meilleur résultat l’emporte. \
        Mieux vaut ne changer qu’un point, sinon nul ne sait ce qui a fait la différence. La \
        méthode vient de l’ingénierie. La vente assistée y a son origine : on compare des \
        variantes, et la comparaison décide de la voie à suivre.
        """),
    example: Localized(
      en: """
        Two subject lines, 200 addresses each: the first brings 11 replies, the second 4, so the \
        first goes to everybody else.
        """,
      fr: """
        Deux objets d’e-mail, 200 adresses chacun : le premier vaut 11 réponses, le second 4, et \
        c’est donc le premier qui part à tous les autres.
        """),
    seeAlso: [.guidedSelling, .growthHacking, .conversionRate, .callToAction],
    sources: [.source001, .field])

  static let proofOfConcept = Entry(
    id: .proofOfConcept, kind: .technique, acronyms: [Acronym("PoC", "Proof of Concept")],
    headword: Localized(en: "Proof of concept", fr: "Démonstration de faisabilité"),
    otherNames: LocalizedNames(en: [], fr: ["preuve de concept"]),
    definition: Localized(
      en: """
        A trial, limited in time to some days or weeks, that verifies whether the product does \
        what was announced. It is run on a real case of the customer’s, mostly with technical help \
        from the seller. Both sides agree beforehand on the last day and on the criteria of \
        success. French has two names for it: démonstration de faisabilité and preuve de concept.
        """,
      fr: """
        Essai limité dans le temps, de quelques jours à quelques semaines, qui vérifie que le \
        produit fait bien ce qu’on en a annoncé. Il porte sur un cas réel du client, le plus \
        souvent avec l’aide technique du vendeur. Les deux parties conviennent d’avance du dernier \
        jour et des critères de réussite. « Preuve de concept » en est l’autre nom, calqué sur \
        l’anglais.
        """),
    inKanbant: Localized(
      en: """
        Its last day makes a good next action, noted with the key n, so that the result is not \
        forgotten.
        """,
      fr: """
        Son dernier jour fait une bonne prochaine action, notée par la touche n : le résultat ne \
        s’oubliera pas.
        """),
    example: Localized(
      en: """
        For three weeks two machines of a dairy report to the new software; the agreed aim is to \
        foresee four breakdowns out of five.
        """,
      fr: """
        Pendant trois semaines, deux machines d’une laiterie sont reliées au nouveau logiciel ; \
        but convenu : prévoir quatre arrêts sur cinq.
        """),
    seeAlso: [.proposalPhase, .salesEngineer, .freeTrial, .productDemo],
    sources: [.source001, .field])

  static let freeTrial = Entry(
    id: .freeTrial, kind: .technique,
    headword: Localized(en: "Free trial", fr: "Essai gratuit"),
    otherNames: LocalizedNames(en: ["self-serve free trial"], fr: ["essai gratuit en autonomie"]),
    definition: Localized(
      en: """
        A trial in which the buyer tests the product alone, online, with no salesperson and \
        nothing to pay. Whoever is convinced then calls with the intention to buy. A last question \
        and the exact price remain: work for an inside sales representative (ISR), who sells over \
        the telephone.
        """,
      fr: """
        Essai où l’acheteur teste le produit seul, en ligne, sans vendeur et sans rien payer. S’il \
        est convaincu, il appelle ensuite avec l’intention d’acheter. Restent une dernière \
        question et le prix exact : c’est le travail du commercial ou de la commerciale sédentaire \
        (ISR, Inside Sales Representative), qui vend au téléphone.
        """),
    inKanbant: Localized(
      en: "Somebody who calls after a trial is a lead captured by phone, marked as inbound.",
      fr: "Qui appelle après un essai est un lead capturé par téléphone, marqué comme entrant."),
    example: Localized(
      en: """
        A joiner writes nine invoices with the tool in a fortnight; on the fifteenth day he rings \
        and asks for the yearly price.
        """,
      fr: """
        Un menuisier établit neuf factures avec l’outil en deux semaines ; le quinzième jour, il \
        appelle et demande le prix à l’année.
        """),
    seeAlso: [.insideSalesRepresentative, .proofOfConcept, .productDemo, .inboundSales],
    sources: [.source001])
}
