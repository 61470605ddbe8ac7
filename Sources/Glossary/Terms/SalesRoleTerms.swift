extension Entry {
  /// Those who sell.
  static let salesRoles: [Entry] = [.closer, .hunter, .farmer, .accountManager, .salesManager]

  static let closer = Entry(
    id: .closer, kind: .role,
    headword: Localized(en: "Closer", fr: "Closeur·se"),
    otherNames: LocalizedNames(
      en: ["sales executive"],
      fr: ["chargé·e d’affaires", "commercial·e", "closer"]),
    searchNames: ["closeuse"],
    definition: Localized(
      en: """
        A salesperson who closes: takes a deal over its last hurdles to the signature. An article \
        on sales jobs says only that this is another synonym of account executive (AE). Elsewhere \
        the same article calls AEs the closing salespeople. Our copy of it has lost the heading of \
        this entry. It stands between “business developer” and “ingénieur d’affaires” in the \
        alphabet, so it was probably “chargé d’affaires” or “closer”.
        """,
      fr: """
        Commercial·e qui conclut : mène une affaire par-delà les derniers obstacles, jusqu’à la \
        signature. Un article sur les métiers de la vente en dit seulement que c’est un synonyme \
        de plus d’AE (Account Executive). Ailleurs, il désigne les AE comme les commerciaux qui \
        concluent. Le titre de l’entrée s’est perdu ; l’ordre alphabétique la place entre \
        « business developer » et « ingénieur d’affaires », d’où « chargé d’affaires » ou \
        « closer ».
        """),
    inKanbant: Localized(
      en: """
        A closer has no separate role and is entered as an account executive. That role may accept \
        a lead at SAL (sales acceptable lead) and takes it to the sale.
        """,
      fr: """
        Un closeur ou une closeuse n’a pas de rôle à part et s’enregistre comme chargé·e de \
        compte. Ce rôle permet d’accepter un lead en SAL (Sales Acceptable Lead), puis de le mener \
        à la vente.
        """),
    example: Localized(
      en: """
        A printing firm has its quote but dreads the change: the closer settles the starting date, \
        answers the last doubts and comes back with the signature.
        """,
      fr: """
        Une imprimerie a son devis mais redoute le changement : la closeuse fixe la date de \
        démarrage, lève les derniers doutes et revient avec la signature.
        """),
    seeAlso: [.accountExecutive, .close, .closingPhase, .objectionHandling, .hunter],
    sources: [.source004])

  static let hunter = Entry(
    id: .hunter, kind: .role,
    headword: Localized(en: "Hunter", fr: "Chasseur·se"),
    otherNames: LocalizedNames(en: [], fr: ["commercial·e chasseur·se", "hunter"]),
    searchNames: ["chasseuse", "commerciale chasseuse"],
    definition: Localized(
      en: """
        A salesperson who specialises in opening new accounts, that is, in winning companies that \
        have bought nothing from the seller yet. The word is often a synonym of account executive \
        (AE). Its opposite is the farmer, who looks after the customers already won. Both describe \
        a profile, whatever the title on the business card.
        """,
      fr: """
        Commercial·e qui a pour spécialité d’ouvrir de nouveaux comptes, donc de gagner des \
        entreprises qui n’ont encore rien acheté au vendeur. C’est souvent un synonyme d’AE \
        (Account Executive), la personne chargée de compte. À l’opposé, l’éleveur ou l’éleveuse \
        s’occupe des clients déjà gagnés. Les deux mots décrivent un profil, quel que soit le \
        titre inscrit sur la carte de visite.
        """),
    inKanbant: Localized(
      en: """
        A hunter has no separate role and is entered as a sales development representative or an \
        account executive. Leads that somebody sought out are marked outbound.
        """,
      fr: """
        Ce profil n’est pas un rôle : la personne s’enregistre comme chargée du développement des \
        ventes ou chargée de compte. Les leads que l’on est allé chercher sont marqués sortants.
        """),
    example: Localized(
      en: """
        In one quarter a hunter signs six workshops that the team had never sold to, hands them to \
        a colleague and starts again in the next valley.
        """,
      fr: """
        En un trimestre, elle signe six ateliers à qui l’équipe n’avait jamais rien vendu, les \
        confie à un collègue et repart dans la vallée voisine.
        """),
    seeAlso: [.farmer, .accountExecutive, .prospecting, .businessDeveloper],
    sources: [.source004])

  static let farmer = Entry(
    id: .farmer, kind: .role,
    headword: Localized(en: "Farmer", fr: "Éleveur·se"),
    otherNames: LocalizedNames(en: [], fr: ["commercial·e éleveur·se", "farmer"]),
    searchNames: ["éleveuse", "commerciale éleveuse"],
    definition: Localized(
      en: """
        A salesperson who develops business with existing customers only. A farmer renews the \
        contracts in force, or signs new ones with the same customers. In other words, a farmer is \
        an account manager whose focus is renewal or upsell: selling more of the same offer, or a \
        better version of it. The opposite is the hunter, who opens new accounts.
        """,
      fr: """
        Commercial·e qui développe les affaires avec les seuls clients existants. L’éleveur ou \
        l’éleveuse reconduit les contrats en cours, ou en signe de nouveaux avec les mêmes \
        clients. C’est en somme le ou la gestionnaire de compte qui mise sur le renouvellement ou \
        la montée en gamme : davantage, ou mieux, de la même offre. À l’opposé, le chasseur ou la \
        chasseuse ouvre de nouveaux comptes.
        """),
    inKanbant: Localized(
      en: """
        A farmer is entered as an account manager. Each further sale to a customer is a new lead \
        on the same account.
        """,
      fr: """
        L’éleveur ou l’éleveuse s’enregistre comme gestionnaire de compte. Toute vente de plus à \
        un client est un nouveau lead sur le même compte.
        """),
    example: Localized(
      en: """
        A chain of opticians is due to renew in March. The farmer calls in January, adds two shops \
        to the contract and keeps the price.
        """,
      fr: """
        Une chaîne d’opticiens doit renouveler en mars. Dès janvier, l’éleveuse appelle, ajoute \
        deux magasins au contrat et maintient le prix.
        """),
    seeAlso: [.hunter, .accountManager, .renewal, .upsell, .accountGrowthPhase],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            A profile: existing customers, to renew their contracts or widen them. The post behind \
            it is the account manager.
            """,
          fr: """
            Un profil : les clients en place, pour reconduire ou élargir leurs contrats. Le poste, \
            lui, est celui de gestionnaire de compte.
            """),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: """
            An account manager who mostly does upsell or renewal, yet also somebody who sells new \
            contracts to existing customers.
            """,
          fr: """
            Gestionnaire de compte qui privilégie la montée en gamme ou le renouvellement, mais \
            aussi quelqu’un qui vend de nouveaux contrats aux clients existants.
            """)),
    ],
    reason: Localized(
      en: "Job titles rarely say which customers somebody works with; the profile does.",
      fr: "Les titres disent rarement de quels clients quelqu’un s’occupe ; le profil, si."),
    sources: [.source004])

  static let accountManager = Entry(
    id: .accountManager, kind: .role, acronyms: [Acronym("AM", "Account Manager")],
    headword: Localized(en: "Account manager", fr: "Gestionnaire de compte"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["administration de compte", "chargé·e de suivi de compte", "account manager"]),
    definition: Localized(
      en: """
        The person who takes a customer over when the relationship begins, after the commitment to \
        buy. Commercial questions, such as prices and contracts, are theirs to settle. Together \
        with the customer success team, they spot where the customer could expand or sign further \
        contracts. That leaves sellers free to look for new business. In the strict sense, the \
        post answers for a lasting relationship and for long-term value, through upsell (more, or \
        better) and cross-sell (another offer). In the loose sense, the word covers everything \
        about the customer base.
        """,
      fr: """
        Prend un client en charge quand la relation commence, après l’engagement d’achat. Les \
        questions commerciales, prix et contrats, sont de son ressort. Avec l’équipe de la \
        réussite client, il ou elle repère de quoi élargir l’affaire ou signer d’autres contrats. \
        Les vendeurs en sont libérés pour chercher de nouvelles affaires. Au sens précis, le poste \
        répond d’une relation durable et de la valeur à long terme, par montée en gamme \
        (davantage, ou mieux) et vente croisée (une autre offre). Au sens lâche, le mot sert pour \
        tout ce qui touche au parc de clients.
        """),
    inKanbant: Localized(
      en: """
        A user may have this role, written AM beside the name. It allows accepting a lead at SAL \
        (sales acceptable lead). Each further sale to a customer is a new lead.
        """,
      fr: """
        Un utilisateur peut avoir ce rôle, noté AM près de son nom. Il permet d’accepter un lead \
        en SAL (Sales Acceptable Lead). Toute vente de plus à un client est un nouveau lead.
        """),
    example: Localized(
      en: """
        Six months after the signature, the account manager visits the printing firm, learns that \
        a second workshop will open, and drafts an extension of the contract.
        """,
      fr: """
        Six mois après la signature, la gestionnaire de compte passe à l’imprimerie, apprend qu’un \
        deuxième atelier va ouvrir et prépare un avenant au contrat.
        """),
    seeAlso: [.accountExecutive, .customerSuccessManager, .farmer, .handoff, .upsell],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Comes in after the signature; before it, the account executive (AE) leads.",
          fr: "Intervient après la signature ; avant, c’est l’AE (Account Executive) qui mène."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Customer accounts are generally the AE’s; where roles are specialised, the AE closes.
            """,
          fr: """
            Les comptes clients reviennent en général à l’AE ; là où les rôles sont spécialisés, \
            l’AE conclut.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            Comes after commitment and frees sellers for new business. Its French heading, \
            administration de compte, names the activity rather than the person.
            """,
          fr: """
            Vient après l’engagement et libère les vendeurs. Son intitulé français, \
            « administration de compte », nomme l’activité plutôt que la personne.
            """)),
      Reading(
        .source004,
        Localized(
          en: "Takes over from the AE who signed; sometimes any work on customer accounts.",
          fr: """
            Prend la suite de l’AE qui a signé ; parfois, tout travail sur les comptes clients.
            """)),
    ],
    reason: Localized(
      en: """
        French titles look alike, so the moment decides: AE before the signature, AM after it. \
        Among the French names, gestionnaire de compte is the one that names a person.
        """,
      fr: """
        Les intitulés français se ressemblent, alors le moment décide : AE avant la signature, AM \
        après. « Gestionnaire de compte » nomme bien la personne.
        """),
    collisions: [
      Collision(
        "AM",
        Localized(en: "in times of day, the morning", fr: "dans les heures à l’anglaise, le matin"))
    ],
    sources: [.source000, .source001, .source004])

  static let salesManager = Entry(
    id: .salesManager, kind: .role, acronyms: [Acronym("SM", "Sales Manager")],
    headword: Localized(en: "Sales manager", fr: "Responsable des ventes"),
    otherNames: LocalizedNames(
      en: [],
      fr: [
        "responsable commercial·e", "directeur commercial", "directrice commerciale",
        "directeur·rice des ventes", "manager commercial", "sales manager",
      ]),
    definition: Localized(
      en: """
        The head of a sales team, usually of 4 to 10 salespeople. This person is accountable for \
        all activity on a territory, a vertical (one line of business) or a customer segment. The \
        manager has to bring the team to its quotas: targets set for each person, for the group, \
        or both. Sales operations puts the manager’s strategy into practice. In French, directeur \
        commercial and directeur des ventes are used for the same post; an English sales manager \
        often ranks lower.
        """,
      fr: """
        Dirige une équipe de vente, le plus souvent de 4 à 10 commerciaux. Cette personne répond \
        de toute l’activité sur un territoire, un secteur vertical (une branche) ou un segment de \
        clients. À elle de mener l’équipe à ses quotas : des objectifs fixés à chacun, au groupe, \
        ou aux deux. Les opérations commerciales mettent sa stratégie en œuvre. On dit tour à tour \
        directeur commercial et directeur des ventes ; l’anglais « sales manager » désigne souvent \
        un grade inférieur.
        """),
    inKanbant: Localized(
      en: """
        A user may have this role, written SM beside the name. It does not allow accepting leads. \
        Typing owner: and a name in the filter shows the leads of one seller.
        """,
      fr: """
        Un utilisateur peut avoir ce rôle, noté SM près de son nom. Il ne permet pas d’accepter \
        des leads. Dans le filtre, owner: suivi d’un nom montre les leads d’une seule personne.
        """),
    example: Localized(
      en: """
        Monday morning: eight salespeople, one region, a target for the quarter. The sales manager \
        looks for the three deals that are stuck.
        """,
      fr: """
        Lundi matin : huit commerciaux, une région, un objectif pour le trimestre. La responsable \
        des ventes cherche les trois affaires qui piétinent.
        """),
    seeAlso: [.salesQuota, .salesOperationsManager, .accountExecutive, .pipeline],
    collisions: [
      Collision(
        "SM",
        Localized(en: "social media", fr: "« social media », les réseaux sociaux"))
    ],
    sources: [.source001, .source004, .field])
}
