extension Entry {
  /// The people who work the funnel.
  static let roles: [Entry] = [.salesDevelopmentRepresentative, .accountExecutive]

  static let salesDevelopmentRepresentative = Entry(
    id: .salesDevelopmentRepresentative, kind: .role,
    acronyms: [Acronym("SDR", "Sales Development Representative")],
    headword: Localized(
      en: "Sales development representative",
      fr: "Chargé·e du développement des ventes"),
    otherNames: LocalizedNames(
      en: ["sales development rep"],
      fr: ["commercial·e sédentaire de prospection"]),
    definition: Localized(
      en: """
        A salesperson who creates new opportunities for the account executive (AE): opens \
        conversations, qualifies by phone and so produces sales leads (SQL, sales qualified \
        leads). An SDR works on one region or one vertical (a line of business), over thousands of \
        accounts, and builds SQLs from nothing. The task is to make a decision maker act, to clear \
        objections, and to promote the next step: a meeting with the AE, or an event. An SDR also \
        finds leads by the company’s strategic priorities, and completes their contact details. \
        There is no sales target: what counts is leads qualified and meetings booked for those who \
        close. The post usually reports to sales, because the skills needed are close.
        """,
      fr: """
        Crée de nouvelles opportunités pour l’AE (Account Executive), qui conclut : engage la \
        conversation, qualifie par téléphone et produit ainsi des leads commerciaux (SQL, Sales \
        Qualified Leads). Le poste couvre une région ou un secteur vertical, soit des milliers de \
        comptes, et bâtit des SQL à partir de rien. Le ou la SDR fait agir un décideur, lève les \
        objections et propose la suite : un rendez-vous avec l’AE, ou un événement. S’y ajoutent \
        la recherche de leads selon les priorités stratégiques et l’enrichissement des \
        coordonnées. Le poste n’a pas d’objectif de vente : on y compte les leads qualifiés et les \
        rendez-vous pris pour l’AE. Il relève en général du service commercial, dont les \
        compétences sont proches.
        """),
    inKanbant: Localized(
      en: """
        An SDR works in the first three columns: there leads come in, are reached, and are asked \
        about money, deciders, need and date. From there on, somebody in sales must accept them.
        """,
      fr: """
        Les trois premières colonnes sont le terrain de ce rôle : les leads arrivent, sont joints \
        et répondent aux quatre questions. Ensuite, quelqu’un de l’équipe commerciale doit les \
        accepter.
        """),
    example: Localized(
      en: "Forty calls before noon, six conversations, two SQLs, one meeting for the AE.",
      fr: "Quarante appels avant midi, six conversations, deux SQL, un rendez-vous pour l’AE."),
    seeAlso: [
      .accountExecutive, .businessDevelopmentRepresentative, .marketDevelopmentRepresentative,
      .qualificationCall, .salesQualifiedLead,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Opens and qualifies leads of either flow; each lead says whether it came in or was \
            sought out.
            """,
          fr: """
            Ouvre et qualifie des leads des deux flux ; chaque lead dit s’il est entrant ou \
            sortant.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A member of the outbound team; telemarketer is given as a synonym, though a pejorative \
            one.
            """,
          fr: """
            Membre de l’équipe sortante ; télémarketeur y est donné comme synonyme, quoique \
            péjoratif.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            Outbound, on one region or vertical; inbound leads go to the market development \
            representative (MDR).
            """,
          fr: """
            Sortant, sur une région ou un secteur ; les leads entrants vont au MDR (Market \
            Development Representative).
            """)),
      Reading(
        .source004,
        Localized(
          en: """
            Outbound; the business development representative (BDR) is the same job, sometimes \
            inbound, and telemarketer a word to avoid.
            """,
          fr: """
            Sortant ; le BDR (Business Development Representative) est le même métier, parfois \
            entrant, et télémarketeur un mot à éviter.
            """)),
      Reading(
        .field,
        Localized(
          en: "Often the inbound job, BDR being the outbound one.",
          fr: "Souvent le poste entrant, BDR étant le sortant.")),
    ],
    reason: Localized(
      en: """
        Titles change from firm to firm. Look at the flow, inbound or outbound, rather than at the \
        letters.
        """,
      fr: """
        Les intitulés changent d’une entreprise à l’autre. Regardez le flux, entrant ou sortant, \
        plutôt que le sigle.
        """),
    sources: [.source000, .source001, .source004, .field])

  static let accountExecutive = Entry(
    id: .accountExecutive, kind: .role, acronyms: [Acronym("AE", "Account Executive")],
    headword: Localized(en: "Account executive", fr: "Chargé·e de compte"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["chargé·e de compte client", "account executive", "commercial·e"]),
    definition: Localized(
      en: """
        The salesperson, usually a senior one, who takes projects to signature. An AE talks with \
        qualified prospects, and usually owns the whole negotiation and closing. Opportunities \
        come from the sales development representative (SDR), mostly as customer meetings; some \
        AEs have prospecting targets of their own. The list is selective: 20 to 300 accounts, each \
        chosen by name. An AE opens by pointing at a problem (provocative selling) and at its \
        remedy (solution selling), then explores the need by thorough research and discovery \
        calls. Building several contacts at the customer’s takes 3 weeks to 9 months, depending on \
        the buying cycle; the AE stays in touch until an account manager takes over.
        """,
      fr: """
        Mène les projets jusqu’à la signature, souvent à un niveau confirmé : conduit les échanges \
        avec les prospects qualifiés, et tient toute la négociation jusqu’à la conclusion. Les \
        opportunités viennent du ou de la SDR (Sales Development Representative), surtout sous \
        forme de rendez-vous ; l’AE a parfois aussi ses propres objectifs de prospection. Sa liste \
        est triée sur le volet : de 20 à 300 comptes nommés, c’est-à-dire désignés un par un. L’AE \
        ouvre par la vente provocatrice et la vente de solutions, puis creuse les besoins par des \
        recherches et des appels de découverte. Nouer plusieurs contacts chez le client prend de 3 \
        semaines à 9 mois, selon le cycle d’achat. Après la signature, l’AE garde le contact avec \
        le client, avant de le passer au ou à la gestionnaire de compte.
        """),
    inKanbant: Localized(
      en: """
        An AE may accept a lead at SAL (sales acceptable lead) and owns it from there to the sale. \
        In the filter, owner: and a name shows the leads that this person owns.
        """,
      fr: """
        L’AE peut accepter un lead en SAL (Sales Acceptable Lead) et en répond de là jusqu’à la \
        vente. Dans le filtre, owner: suivi d’un nom montre les leads dont cette personne répond.
        """),
    example: Localized(
      en: """
        Thirty-five named accounts, eight open opportunities, two offers to defend this week.
        """,
      fr: """
        Trente-cinq comptes nommés, huit opportunités ouvertes, deux offres à défendre cette \
        semaine.
        """),
    seeAlso: [
      .salesDevelopmentRepresentative, .accountManager, .closer, .opportunity, .salesAcceptableLead,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Owns the lead from SAL to the sale; after it comes the account manager (AM).",
          fr: "Répond du lead de SAL à la vente ; ensuite vient l’AM (Account Manager)."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Duties vary by sector, generally customer account management; where roles are \
            specialised, closes what SDRs have qualified.
            """,
          fr: """
            Les tâches varient selon le secteur, en général la gestion de comptes clients ; là où \
            les rôles sont spécialisés, conclut ce que les SDR ont qualifié.
            """)),
      Reading(
        .source001,
        Localized(
          en: "Wins a list of named accounts; the AM comes after commitment.",
          fr: "Gagne une liste de comptes nommés ; l’AM vient après l’engagement.")),
      Reading(
        .source004,
        Localized(
          en: "Negotiates and closes, then passes to the AM.",
          fr: "Négocie et conclut, puis passe à l’AM.")),
    ],
    reason: Localized(
      en: """
        French titles look alike; the moment tells them apart. Before signature it is the AE, \
        after it the AM.
        """,
      fr: """
        Les intitulés français se ressemblent ; le moment les départage. Avant la signature c’est \
        l’AE, après c’est l’AM.
        """),
    sources: [.source000, .source001, .source004])
}
