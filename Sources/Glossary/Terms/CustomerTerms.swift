extension Entry {
  /// What follows the first sale.
  static let customers: [Entry] = [
    .upsell, .crossSell, .renewal, .onboarding, .executiveBusinessReview,
  ]

  static let upsell = Entry(
    id: .upsell, kind: .technique,
    headword: Localized(en: "Upsell", fr: "Montée en gamme"),
    otherNames: LocalizedNames(
      en: ["upselling"],
      fr: ["vente incitative", "upsell", "faire un upsell"]),
    definition: Localized(
      en: """
        Selling more than was planned, or something better: a higher version, more users, a longer \
        contract. Another product would be a cross-sell, though many people say upsell for both. \
        It is one of the ways in which an account manager increases what a customer is worth in \
        the long term. What else the word covers depends on the source.
        """,
      fr: """
        Vendre davantage que prévu, ou mieux : une version supérieure, plus d’utilisateurs, un \
        contrat plus long. Un autre produit serait une vente croisée, même si beaucoup disent \
        « upsell » pour les deux. C’est l’un des moyens par lesquels le ou la gestionnaire de \
        compte accroît à long terme la valeur d’un client. L’étendue du mot varie selon les \
        sources.
        """),
    inKanbant: Localized(
      en: """
        A further sale to a customer is a new lead of the same account, with a stage and a value \
        of its own.
        """,
      fr: """
        Une nouvelle vente à un client est un nouveau lead du même compte, avec son étape et sa \
        valeur.
        """),
    example: Localized(
      en: """
        A clinic that pays for ten users adds thirty: same product, larger contract.
        """,
      fr: """
        Une clinique abonnée pour dix utilisateurs en ajoute trente : même produit, contrat plus \
        important.
        """),
    seeAlso: [.crossSell, .accountManager, .customerSuccess, .accountGrowthPhase, .renewal],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "More or better of the same offer; another product is a cross-sell.",
          fr: "Davantage, ou mieux, de la même offre ; un autre produit est une vente croisée."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Something dearer, or something additional, compared with what the prospect meant to \
            buy; it may thus precede the first signature.
            """,
          fr: """
            Quelque chose de plus cher que l’achat prévu par le prospect, ou qui s’y ajoute ; cela \
            peut donc précéder la première signature.
            """)),
      Reading(
        .source001,
        Localized(
          en: "Getting the customer to spend more, through a higher or premium version.",
          fr: "Amener le client à dépenser plus, par une version supérieure ou premium.")),
      Reading(
        .source004,
        Localized(
          en: """
            Named beside cross-sell, so distinct from it; the account manager uses both to \
            maximise the long-term value of existing customers.
            """,
          fr: """
            Citée à côté de la vente croisée, donc distincte d’elle ; les deux servent à maximiser \
            la valeur à long terme des clients en place.
            """)),
    ],
    reason: Localized(
      en: """
        With one word for both, nobody can tell a customer who takes more from one who takes \
        something new.
        """,
      fr: """
        Avec un seul mot pour les deux, on ne distingue plus le client qui en prend davantage de \
        celui qui prend autre chose.
        """),
    sources: [.source000, .source001, .source004])

  static let crossSell = Entry(
    id: .crossSell, kind: .technique,
    headword: Localized(en: "Cross-sell", fr: "Vente croisée"),
    otherNames: LocalizedNames(en: ["cross-selling"], fr: ["cross-sell", "cross-selling"]),
    definition: Localized(
      en: """
        Selling other products to somebody who is already a customer. It is the account manager’s \
        responsibility, because one has to know what the customer has and what is missing. It is \
        often named together with the upsell, which is more or better of the same offer.
        """,
      fr: """
        Vendre d’autres produits à quelqu’un qui est déjà client. C’est la responsabilité du ou de \
        la gestionnaire de compte, car il faut savoir ce que le client possède et ce qui lui \
        manque. On la cite souvent avec la montée en gamme, qui porte, elle, sur davantage ou \
        mieux de la même offre.
        """),
    inKanbant: Localized(
      en: """
        Selling something else to a customer is a new lead of the same account, which goes through \
        the stages like any other.
        """,
      fr: """
        Vendre autre chose à un client est un nouveau lead du même compte, qui passe par les \
        étapes comme les autres.
        """),
    example: Localized(
      en: "A school to which you hire out printers buys its paper and toner from you as well.",
      fr: "Une école à qui vous louez des imprimantes vous achète aussi le papier et l’encre."),
    seeAlso: [.upsell, .accountManager, .accountGrowthPhase, .renewal],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Another product, sold to an existing customer.",
          fr: "Un autre produit, vendu à un client en place."),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: """
            Named beside upsell, in the account manager’s charge; both aim at long-term value.
            """,
          fr: """
            Citée à côté de la montée en gamme, à la charge du gestionnaire de compte ; les deux \
            visent la valeur à long terme.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            Its upsell is a higher or premium version; another product falls outside.
            """,
          fr: """
            Sa montée en gamme (« upsell ») est une version supérieure ou premium ; un autre \
            produit n’en relève pas.
            """)),
      Reading(
        .source000,
        Localized(
          en: """
            Its upsell also covers an additional product, hence a part of cross-selling.
            """,
          fr: """
            Sa montée en gamme (« upsell ») couvre aussi un produit additionnel, donc une partie \
            de la vente croisée.
            """)),
    ],
    reason: Localized(
      en: """
        Two words keep two facts apart: a customer takes more of the same, or takes something new.
        """,
      fr: """
        Deux mots pour deux faits : le client en prend davantage, ou bien il prend autre chose.
        """),
    sources: [.source000, .source001, .source004])

  static let renewal = Entry(
    id: .renewal, kind: .concept,
    headword: Localized(en: "Renewal", fr: "Renouvellement"),
    otherNames: LocalizedNames(en: ["renewal rate"], fr: ["taux de renouvellement"]),
    definition: Localized(
      en: """
        A customer’s decision to let a contract go on when it comes to its end. The renewal rate \
        is the share of such contracts that go on; customer success tries to raise it. In a \
        company in its early days, the customer success manager (CSM) may handle renewals as well. \
        Farmers, salespeople who work with existing customers only, specialise in renewing \
        contracts.
        """,
      fr: """
        Décision d’un client de reconduire un contrat arrivé à son terme. Le taux de \
        renouvellement est la part de ces contrats qui se poursuit ; la réussite client cherche à \
        le relever. Dans une entreprise à ses débuts, le ou la CSM (Customer Success Manager) peut \
        aussi se charger des renouvellements. Les éleveurs, qui ne vendent qu’aux clients en \
        place, ont pour spécialité de reconduire les contrats existants.
        """),
    example: Localized(
      en: """
        Forty contracts come to their end this year and thirty-six go on: the renewal rate is 90%.
        """,
      fr: """
        Quarante contrats arrivent à terme cette année, trente-six se poursuivent : le taux de \
        renouvellement est de 90 %.
        """),
    seeAlso: [.churnRate, .customerSuccess, .farmer, .netRetention, .upsell],
    sources: [.source001, .source004])

  static let onboarding = Entry(
    id: .onboarding, kind: .technique,
    headword: Localized(en: "Onboarding", fr: "Intégration client"),
    otherNames: LocalizedNames(
      en: ["customer onboarding"],
      fr: ["intégration", "onboarding", "prise en main"]),
    definition: Localized(
      en: """
        What is done after the purchase to make a new customer feel at home with the products and \
        services. Access is set up, people are trained, the first questions are answered. French \
        says intégration client or prise en main. Intégration alone may also mean connecting \
        computer systems, a job for engineers.
        """,
      fr: """
        Ce que l’on fait après l’achat pour qu’un nouveau client prenne ses marques avec les \
        produits et les services. On ouvre les accès, on forme les gens, on répond aux premières \
        questions. « Intégration » tout court peut aussi désigner le raccordement de systèmes \
        informatiques, un travail d’ingénieur : préférez « intégration client » ou « prise en \
        main ».
        """),
    example: Localized(
      en: """
        A dental practice signs on Monday; by Friday its diary has been carried over and the \
        receptionist books her first patients in it.
        """,
      fr: """
        Un cabinet dentaire signe lundi ; vendredi, son agenda est repris et la secrétaire y \
        inscrit ses premiers patients.
        """),
    seeAlso: [
      .onboardingManager, .deliveryPhase, .customerSuccessManager, .customerSuccess, .handoff,
    ],
    sources: [.source001])

  static let executiveBusinessReview = Entry(
    id: .executiveBusinessReview, kind: .technique,
    acronyms: [
      Acronym("EBR", "Executive Business Review"), Acronym("QBR", "Quarterly Business Review"),
    ],
    headword: Localized(en: "Executive business review", fr: "Revue d’activité"),
    otherNames: LocalizedNames(
      en: ["quarterly business review"],
      fr: ["rapport d’activité", "revue stratégique", "examen trimestriel"]),
    definition: Localized(
      en: """
        A meeting of seller and customer, usually with managers of both, on what the offer has \
        brought and what comes next. Many firms hold it every quarter, hence its other name, but \
        any rhythm is allowed. French also calls it rapport d’activité, as though it were a \
        written report; it is a meeting all the same.
        """,
      fr: """
        Rencontre du vendeur et du client, en général avec des responsables des deux côtés, sur ce \
        que l’offre a apporté et sur la suite. Beaucoup d’entreprises la tiennent chaque \
        trimestre, d’où son autre nom, mais tout rythme est permis. On lit aussi « rapport \
        d’activité », comme s’il s’agissait d’un document ; c’est pourtant bien un rendez-vous.
        """),
    example: Localized(
      en: """
        Three months on, a carrier’s director sees that a tenth of the empty runs are gone, and \
        asks about a second depot.
        """,
      fr: """
        Trois mois plus tard, la directrice d’un transporteur constate qu’un dixième des trajets à \
        vide a disparu, et parle d’un second dépôt.
        """),
    seeAlso: [.customerSuccessManager, .performanceManager, .accountManager, .renewal],
    sources: [.source001])
}
