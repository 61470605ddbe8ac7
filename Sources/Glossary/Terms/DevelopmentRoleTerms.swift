extension Entry {
  /// Those who open doors.
  static let developmentRoles: [Entry] = [
    .businessDevelopmentRepresentative, .marketDevelopmentRepresentative,
    .marketingResponseRepresentative, .accountDevelopmentRepresentative,
  ]

  static let businessDevelopmentRepresentative = Entry(
    id: .businessDevelopmentRepresentative, kind: .role,
    acronyms: [Acronym("BDR", "Business Development Representative")],
    headword: Localized(
      en: "Business development representative",
      fr: "Chargé·e du développement commercial"),
    otherNames: LocalizedNames(en: ["business development rep"], fr: []),
    definition: Localized(
      en: """
        Somebody who opens conversations with possible customers, and qualifies them before others \
        sell to them. Very often it is the same job as that of the sales development \
        representative (SDR). In some firms, a BDR qualifies the prospects who come in through \
        inbound marketing. In some models, a BDR or SDR also runs the discovery step, at the first \
        meeting, where the need is explored.
        """,
      fr: """
        Engage la conversation avec des clients possibles et les qualifie avant que d’autres leur \
        vendent. C’est très souvent le même métier que SDR (Sales Development Representative). \
        Dans certaines entreprises, le ou la BDR qualifie les prospects entrants, attirés par le \
        marketing. Dans certains modèles, BDR ou SDR mène aussi la découverte, au premier \
        rendez-vous, où l’on explore le besoin.
        """),
    inKanbant: Localized(
      en: """
        A BDR is entered with the role SDR, which opens and qualifies leads; somebody in sales \
        then accepts them.
        """,
      fr: """
        Le ou la BDR prend le rôle SDR : ouvrir et qualifier des leads, que quelqu’un de l’équipe \
        commerciale accepte ensuite.
        """),
    example: Localized(
      en: """
        Two firms in one street: in one the BDR answers web forms all day, in the other she calls \
        factories that have never heard of her.
        """,
      fr: """
        Deux entreprises dans la même rue. Chez l’une, la BDR répond toute la journée aux \
        formulaires du site ; chez l’autre, elle appelle des usines qui ne la connaissent pas.
        """),
    seeAlso: [
      .salesDevelopmentRepresentative, .marketDevelopmentRepresentative, .businessDeveloper,
      .discoveryPhase,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The same role as SDR; each lead says whether it came in or was sought out.",
          fr: "Le même rôle que SDR ; chaque lead dit s’il est entrant ou sortant."),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: "Very often the SDR’s job under another name, and sometimes an inbound post.",
          fr: "Très souvent le métier de SDR sous un autre nom, et parfois un poste entrant.")),
      Reading(
        .field,
        Localized(
          en: "Mostly the outbound job, SDR being the inbound one.",
          fr: "Le plus souvent le poste sortant, SDR étant l’entrant.")),
    ],
    reason: Localized(
      en: """
        The letters change meaning from firm to firm, so the flow should be stated and never \
        guessed from the title.
        """,
      fr: """
        Le sigle change de sens d’une entreprise à l’autre : mieux vaut dire le flux que le \
        deviner d’après l’intitulé.
        """),
    sources: [.source004, .field])

  static let marketDevelopmentRepresentative = Entry(
    id: .marketDevelopmentRepresentative, kind: .role,
    acronyms: [Acronym("MDR", "Market Development Representative")],
    headword: Localized(
      en: "Market development representative",
      fr: "Chargé·e de développement de marché"),
    otherNames: LocalizedNames(en: ["marketing development representative"], fr: []),
    definition: Localized(
      en: """
        Somebody who creates sales leads (SQL, sales qualified leads), chiefly by talking with \
        inbound marketing leads (MQL, marketing qualified leads). An MDR follows up requests for a \
        demo and contact-sales forms. The post may also confirm that people will attend an event, \
        such as a webinar or a trade show. The job matters most where a company sells by inbound, \
        that is, by making itself found. It generally reports to marketing.
        """,
      fr: """
        Crée des leads commerciaux (SQL, Sales Qualified Leads), surtout en parlant avec des leads \
        marketing entrants (MQL, Marketing Qualified Leads). Le ou la MDR donne suite aux demandes \
        de démo et aux formulaires adressés au service commercial. Il ou elle peut aussi confirmer \
        la présence des invités à un événement, webinaire ou salon professionnel. Le poste compte \
        surtout là où l’entreprise mise sur l’entrant, c’est-à-dire sur le fait d’être trouvée. Il \
        relève en général du marketing.
        """),
    inKanbant: Localized(
      en: """
        MDR is a role that a user can have. An MDR qualifies leads up to SQL; somebody in sales \
        accepts them from there.
        """,
      fr: """
        MDR est un rôle que l’on peut donner à quelqu’un. Le ou la MDR qualifie les leads jusqu’à \
        SQL ; quelqu’un de l’équipe commerciale les accepte à partir de là.
        """),
    example: Localized(
      en: """
        At 9:10 a brewery asks for a demo on the website; at 9:25 the MDR calls, and a meeting is \
        fixed for Thursday.
        """,
      fr: """
        À 9 h 10, une brasserie demande une démo sur le site ; à 9 h 25, la MDR appelle, et le \
        rendez-vous est pris pour jeudi.
        """),
    seeAlso: [
      .marketingResponseRepresentative, .salesDevelopmentRepresentative, .leadCenter,
      .insideSalesRepresentative,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "One role, inbound qualification, whichever of its titles a firm uses.",
          fr: "Un seul rôle, la qualification entrante, quel que soit l’intitulé choisi."),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: "A post of its own, beside outbound sales development.",
          fr: "Un poste à part, à côté de la prospection sortante.")),
      Reading(
        .source000,
        Localized(
          en: """
            The same function, called marketing response representative (MRR) or lead response \
            representative (LRR).
            """,
          fr: """
            La même fonction, dite MRR (Marketing Response Representative) ou LRR (Lead Response \
            Representative).
            """)),
      Reading(
        .source002,
        Localized(
          en: "Gives this work to a whole team, the Lead Center.",
          fr: "Confie ce travail à toute une équipe, le Lead Center.")),
      Reading(
        .field,
        Localized(
          en: "The M is read as market or as marketing; the post links marketing and sales.",
          fr: """
            Le M se lit « market » ou « marketing » ; le poste relie le marketing et le service \
            commercial.
            """)),
    ],
    reason: Localized(
      en: """
        Three titles name one task, answering and qualifying what comes in. Kanbant keeps one of \
        them.
        """,
      fr: """
        Trois intitulés désignent une même tâche, répondre à ce qui arrive et le qualifier. \
        Kanbant en garde un.
        """),
    collisions: [
      Collision(
        "MDR",
        Localized(
          en: "in French text messages, short for “mort de rire”, laughing out loud",
          fr: "dans les messages, « mort de rire »"))
    ],
    sources: [.source000, .source001, .source002, .field])

  static let marketingResponseRepresentative = Entry(
    id: .marketingResponseRepresentative, kind: .role,
    acronyms: [
      Acronym("MRR", "Marketing Response Representative"),
      Acronym("LRR", "Lead Response Representative"),
    ],
    headword: Localized(
      en: "Marketing response representative",
      fr: "Chargé·e du suivi des réponses marketing"),
    definition: Localized(
      en: """
        Somebody who follows up the commercial opportunities that marketing campaigns, content \
        marketing and advertising produce. An MRR picks out the prospects who come from inbound \
        marketing, that is, who showed interest by themselves. The same post is also called lead \
        response representative (LRR).
        """,
      fr: """
        Donne suite aux opportunités commerciales nées des campagnes marketing, du marketing de \
        contenu et de la publicité. Le poste consiste aussi à repérer les prospects venus de \
        l’inbound marketing, c’est-à-dire ceux qui se sont intéressés d’eux-mêmes. Le même poste \
        s’appelle aussi LRR (Lead Response Representative).
        """),
    inKanbant: Localized(
      en: """
        The role is called MDR (market development representative). Each lead says by which \
        channel it came in, and from which campaign.
        """,
      fr: """
        Le rôle s’appelle MDR (Market Development Representative). Chaque lead dit par quel canal \
        il est arrivé, et de quelle campagne.
        """),
    example: Localized(
      en: """
        An advert for cold rooms brings in forty forms in a week. The MRR reads them all, sets \
        aside students and competitors, and calls the nine butchers.
        """,
      fr: """
        Une publicité pour des chambres froides rapporte quarante formulaires en une semaine. Le \
        ou la MRR les lit tous, écarte étudiants et concurrents, et appelle les neuf bouchers.
        """),
    seeAlso: [
      .marketDevelopmentRepresentative, .inboundMarketing, .salesDevelopmentRepresentative,
      .recurringRevenue,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The same role as MDR: answering and qualifying what comes in.",
          fr: "Le même rôle que MDR : répondre à ce qui arrive et le qualifier."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A post that follows up what marketing brings in, apart from the outbound team.
            """,
          fr: """
            Un poste qui donne suite à ce que le marketing rapporte, à part de l’équipe sortante.
            """)),
      Reading(
        .source001,
        Localized(
          en: "The post is called MDR and generally reports to marketing.",
          fr: "Le poste s’appelle MDR et relève en général du marketing.")),
    ],
    reason: Localized(
      en: """
        MRR is better known as a measure of revenue. Kanbant uses the letters MDR for the role; \
        elsewhere, write this title in full.
        """,
      fr: """
        MRR est plus connu comme mesure de revenu. Pour le rôle, Kanbant emploie le sigle MDR ; \
        ailleurs, écrivez l’intitulé en entier.
        """),
    collisions: [
      Collision(
        "MRR",
        Localized(
          en: "monthly recurring revenue, what subscriptions bring in each month",
          fr: "revenu récurrent mensuel, ce que les abonnements rapportent chaque mois"))
    ],
    sources: [.source000, .source001])

  static let accountDevelopmentRepresentative = Entry(
    id: .accountDevelopmentRepresentative, kind: .role,
    acronyms: [Acronym("ADR", "Account Development Representative")],
    headword: Localized(
      en: "Account development representative",
      fr: "Chargé·e du développement de compte"),
    definition: Localized(
      en: """
        A highly specialised sales development representative (SDR), who prospects strategic \
        accounts, the customers a firm most wants to win. Several people in the same account are \
        approached. An ADR handles a few dozen accounts, where an SDR covers one role, such as \
        head of purchasing, over thousands. It is the highest rank among sales development roles. \
        An ADR often approaches executives with provocative selling, which shows them a problem \
        they had not seen. That takes deep command of use cases, based on the impact that \
        customers have achieved.
        """,
      fr: """
        Forme très spécialisée du métier de SDR (Sales Development Representative) : on y \
        prospecte des comptes stratégiques, les clients que l’entreprise tient le plus à gagner. \
        Il faut toucher plusieurs personnes du même compte. Le ou la ADR suit quelques dizaines de \
        comptes, quand le ou la SDR vise une seule fonction, par exemple les achats, dans des \
        milliers. C’est le plus haut rang des métiers du développement des ventes. L’approche des \
        dirigeants passe souvent par la vente provocatrice, qui leur montre un problème passé \
        inaperçu. Elle exige une connaissance approfondie des cas d’usage, fondée sur l’impact \
        obtenu chez des clients.
        """),
    inKanbant: Localized(
      en: """
        ADR is a role that a user can have. An account can have several contacts, each with a part \
        in the purchase: decider, prescriber, approver, blocker or user.
        """,
      fr: """
        ADR est un rôle que l’on peut donner à quelqu’un. Un compte peut avoir plusieurs contacts, \
        chacun avec son rôle dans l’achat : décider, prescrire, valider, s’opposer ou utiliser.
        """),
    example: Localized(
      en: """
        At one car maker she writes to the head of purchasing, to two plant managers and to the \
        finance director, each about their own figures.
        """,
      fr: """
        Chez un constructeur automobile, elle écrit à la directrice des achats, à deux chefs \
        d’usine et au directeur financier, à chacun sur ses propres chiffres.
        """),
    seeAlso: [
      .salesDevelopmentRepresentative, .accountBasedSalesDevelopment, .provocativeSelling,
      .accountExecutive,
    ],
    collisions: [
      Collision(
        "ADR",
        Localized(
          en: "architecture decision record, among software developers",
          fr: "« architecture decision record », chez les développeurs de logiciels"))
    ],
    sources: [.source001])
}
