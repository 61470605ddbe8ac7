extension Entry {
  /// Those who stir up demand, and the looser titles of prospecting.
  static let demandRoles: [Entry] = [
    .inboundMarketer, .growthHacker, .businessDeveloper, .telemarketer,
  ]

  static let inboundMarketer = Entry(
    id: .inboundMarketer, kind: .role,
    headword: Localized(en: "Inbound marketer", fr: "Responsable inbound marketing"),
    otherNames: LocalizedNames(en: [], fr: ["inbound marketer", "chargé·e d’inbound marketing"]),
    definition: Localized(
      en: """
        A member of the marketing team who works so that buyers come of their own accord. In \
        selling between businesses (B2B), this person sets up the strategies that acquire inbound \
        leads, the people who get in touch themselves. The means are content, blogs, events and \
        white papers, which are practical guides to download.
        """,
      fr: """
        Membre de l’équipe marketing, qui travaille à ce que les acheteurs viennent d’eux-mêmes. \
        Dans la vente entre entreprises (B2B), cette personne met en place les stratégies \
        d’acquisition de leads entrants, ceux qui prennent contact les premiers. Ses moyens : du \
        contenu, des blogs, des événements et des livres blancs, ces guides pratiques à \
        télécharger.
        """),
    inKanbant: Localized(
      en: """
        Leads won this way are marked as inbound. Each keeps its channel, its source and, where \
        there is one, its campaign.
        """,
      fr: """
        Les leads ainsi gagnés portent la mention « entrant ». Chacun garde son canal, sa source \
        et, s’il y en a une, sa campagne.
        """),
    example: Localized(
      en: """
        A guide to choosing a lathe is downloaded by ninety workshops, and twelve of them leave a \
        phone number.
        """,
      fr: """
        Quatre-vingt-dix ateliers téléchargent un guide pour choisir son tour, et douze laissent \
        un numéro de téléphone.
        """),
    seeAlso: [.inboundMarketing, .growthHacker, .contentMarketing, .whitePaper],
    sources: [.source004])

  static let growthHacker = Entry(
    id: .growthHacker, kind: .role,
    headword: Localized(en: "Growth hacker", fr: "Growth hacker"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["responsable de la croissance", "hackeur·se de croissance"]),
    searchNames: ["hackeuse de croissance", "growth hackeur", "growth hackeuse"],
    definition: Localized(
      en: """
        Somebody who pulls every lever of marketing to speed up the company’s growth. Creativity \
        and ambition set the job apart from the inbound marketer’s: novel technical mechanisms \
        bring down the cost of each lever. In selling between businesses (B2B), a growth hacker is \
        a relay between marketing and sales. The work makes content more effective and enriches \
        what is known of the prospects on file. It also aims at awareness (being known) and at \
        virality (being passed on from one person to the next). The sales-jobs article calls this \
        title the most misunderstood of all.
        """,
      fr: """
        Personne qui actionne tous les leviers du marketing pour que l’entreprise grandisse plus \
        vite. Créativité et ambition la distinguent de l’inbound marketer : des mécanismes \
        techniques inédits font baisser le coût de chaque levier. Dans la vente entre entreprises \
        (B2B), elle sert de relais entre le marketing et l’équipe commerciale. Elle rend les \
        contenus plus efficaces et enrichit ce que l’on sait des prospects en base. Elle travaille \
        aussi la notoriété et la viralité, c’est-à-dire le fait qu’un message passe de proche en \
        proche. Un article sur les métiers de la vente y voit l’intitulé le plus mal compris de \
        tous.
        """),
    inKanbant: Localized(
      en: """
        Leads that come from one experiment can carry a tag of their own, which the filter finds.
        """,
      fr: """
        Les leads que rapporte une de ses idées peuvent porter une étiquette à eux, que le filtre \
        retrouve.
        """),
    example: Localized(
      en: """
        Every free invoice made with the software bears a small link to its maker. Everybody who \
        is sent one sees it, and some try the software in turn.
        """,
      fr: """
        Chaque facture gratuite créée avec le logiciel porte un petit lien vers son éditeur. Tous \
        ceux qui en reçoivent une le voient, et certains essaient le logiciel à leur tour.
        """),
    seeAlso: [.growthHacking, .inboundMarketer, .dataEnrichment, .contentMarketing],
    sources: [.source004])

  static let businessDeveloper = Entry(
    id: .businessDeveloper, kind: .role, acronyms: [Acronym("BizDev", "Business Developer")],
    headword: Localized(en: "Business developer", fr: "Business developer"),
    otherNames: LocalizedNames(en: [], fr: ["développeur·se d’affaires"]),
    searchNames: ["développeuse d’affaires", "biz dev", "business développeur"],
    definition: Localized(
      en: """
        The most generic title in sales, and often misused as a fashionable word for salesperson. \
        In sense 1 it is a scout, who explores new targets while the company is still finding out \
        how to win customers. In sense 2 it is another name for the account executive (AE), who \
        takes deals to signature. To know which is meant, ask who signs the deals.
        """,
      fr: """
        L’intitulé le plus générique de la vente, souvent employé à tort comme un mot à la mode \
        pour dire commercial·e. Au sens 1, c’est un éclaireur, qui explore de nouvelles cibles \
        pendant que l’entreprise cherche encore comment gagner ses clients. Au sens 2, c’est un \
        autre nom de l’AE (Account Executive), qui mène les affaires à la signature. Pour \
        trancher, demandez à qui revient la signature.
        """),
    inKanbant: Localized(
      en: """
        No role bears this name. By the work they do, such people are SDR (sales development \
        representative) and open leads, or AE and close them.
        """,
      fr: """
        Aucun rôle ne porte ce nom. Selon son travail, la personne est SDR (Sales Development \
        Representative) et ouvre des leads, ou AE et les conclut.
        """),
    example: Localized(
      en: """
        A young maker of cargo bikes asks its business developer to find out, this year, whether \
        florists, couriers or town halls will buy: that is sense 1.
        """,
      fr: """
        Un jeune fabricant de vélos cargos charge son business developer de découvrir qui seront \
        les acheteurs : fleuristes, coursiers ou mairies ? C’est le sens 1.
        """),
    seeAlso: [
      .accountExecutive, .businessEngineer, .businessDevelopmentRepresentative,
      .salesDevelopmentRepresentative,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Two senses, scout and closer; what counts is the role a person plays, SDR or AE.",
          fr: "Deux sens, éclaireur et vendeur ; seul compte le rôle tenu, SDR ou AE."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Finds opportunities for business development, with a longer horizon than salespeople. \
            The title covers different meanings, notably in start-ups, where sales in the short \
            term are vital.
            """,
          fr: """
            Trouve des occasions de développer l’activité, à un horizon plus lointain que les \
            commerciaux. L’intitulé recouvre des réalités diverses, surtout dans les start-up, où \
            vendre à court terme est vital.
            """)),
      Reading(
        .source004,
        Localized(
          en: """
            In sense 1, explores new opportunities or targets in a fast-growing company without a \
            settled acquisition model. In sense 2, a synonym of AE.
            """,
          fr: """
            Au sens 1, explore des opportunités ou des cibles nouvelles dans une entreprise en \
            forte croissance, au modèle d’acquisition encore incertain. Au sens 2, synonyme d’AE.
            """)),
    ],
    reason: Localized(
      en: """
        The title alone does not say whether somebody explores or closes, and a lead has to be \
        handed to the right person.
        """,
      fr: """
        L’intitulé seul ne dit pas si l’on explore ou si l’on conclut, et un lead doit arriver à \
        la bonne personne.
        """),
    sources: [.source000, .source004])

  static let telemarketer = Entry(
    id: .telemarketer, kind: .role,
    headword: Localized(en: "Telemarketer", fr: "Télémarketeur·se"),
    otherNames: LocalizedNames(en: [], fr: ["télévendeur·se", "téléprospecteur·rice"]),
    searchNames: [
      "télémarketeuse", "télévendeuse", "téléprospectrice", "télémarketer", "télémarketing",
      "telemarketing",
    ],
    definition: Localized(
      en: """
        An old-fashioned name, with a poor image, for somebody who prospects by phone. In French \
        it is often used for people who sell from a desk (inside sales) and specialise in outbound \
        prospecting. It is far more common in selling to consumers (B2C) than between businesses. \
        Because of its poor image the word is better avoided.
        """,
      fr: """
        Nom daté et mal perçu de qui prospecte par téléphone. En français, le mot désigne souvent \
        la vente sédentaire, celle qui se fait depuis un bureau et sans visite, quand elle se \
        spécialise dans la prospection sortante. Il est bien plus répandu dans la vente aux \
        particuliers (B2C) qu’entre entreprises. Comme il a mauvaise image, mieux vaut l’éviter.
        """),
    inKanbant: Localized(
      en: """
        No role bears this name. Somebody who prospects by phone is an SDR (sales development \
        representative), and logs each call with the key c.
        """,
      fr: """
        Aucun rôle ne porte ce nom. Qui prospecte par téléphone est SDR (Sales Development \
        Representative), et note chaque appel avec la touche c.
        """),
    example: Localized(
      en: """
        A packaging firm advertises for a telemarketer to book meetings with food factories. Call \
        the post SDR, and better candidates will answer.
        """,
      fr: """
        Une entreprise d’emballage cherche un télémarketeur pour obtenir des rendez-vous dans des \
        usines alimentaires. Parlez plutôt d’un poste de SDR : les candidatures seront meilleures.
        """),
    seeAlso: [.salesDevelopmentRepresentative, .insideSales, .coldCalling, .outboundSales],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            A pejorative name that the search understands and that no screen uses for a person; \
            SDR says the same without contempt.
            """,
          fr: """
            Un nom péjoratif que la recherche comprend et qu’aucun écran n’emploie ; SDR dit la \
            même chose sans mépris.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(en: "A pejorative way of saying SDR.", fr: "Une façon péjorative de dire SDR.")),
      Reading(
        .source004,
        Localized(
          en: """
            A kind of inside sales, mostly towards consumers; a word to avoid. The heading is lost \
            and the name restored from the description.
            """,
          fr: """
            Une sorte de vente sédentaire, surtout vers les particuliers ; un mot à éviter. \
            L’intitulé est perdu, le nom restitué d’après la description.
            """)),
    ],
    reason: Localized(
      en: """
        The sources differ on the job and agree on the tone. The word hurts those it names, so a \
        neutral title is used.
        """,
      fr: """
        Les sources diffèrent sur le métier et s’accordent sur le ton. Le mot blesse ceux qu’il \
        désigne, d’où un intitulé neutre.
        """),
    sources: [.source000, .source004])
}
