extension Entry {
  /// Those who look after customers.
  static let customerRoles: [Entry] = [
    .onboardingManager, .customerSuccess, .customerSuccessManager, .customerSupport,
    .customerService, .performanceManager, .clientOperationsManager,
  ]

  static let onboardingManager = Entry(
    id: .onboardingManager, kind: .role,
    headword: Localized(en: "Onboarding manager", fr: "Responsable de l’intégration"),
    otherNames: LocalizedNames(en: [], fr: ["responsable onboarding", "onboarding manager"]),
    definition: Localized(
      en: """
        A specialist who leads the first deployment of the product at a new customer’s. Like sales \
        engineers, onboarding managers help to configure the account at the start. They arrange \
        the key moments early in the customer’s journey, above all the first go-live, the day real \
        use begins. They make sure that the customer perceives value from the beginning. This \
        supports adoption (people do use it) and net retention (revenue from present customers is \
        kept and grows).
        """,
      fr: """
        Spécialiste qui cadre le premier déploiement chez un nouveau client. Comme l’ingénieur·e \
        avant-vente, cette personne aide à la configuration initiale du compte. Elle organise les \
        moments clés du début du parcours, surtout la première mise en service, jour où l’usage \
        réel commence. Elle veille à ce que le client perçoive la valeur dès le départ. Cela \
        soutient l’adoption (les gens s’en servent vraiment) et la rétention nette (le revenu des \
        clients présents se maintient et croît).
        """),
    inKanbant: Localized(
      en: "This work begins where the board ends, with the last column, WO (won opportunity).",
      fr: """
        Ce travail commence là où finit le tableau, à la dernière colonne, WO (Won Opportunity).
        """),
    example: Localized(
      en: """
        Week one at a chain of gyms: the tills are set up, the staff have two hours of training, \
        and on Friday the first membership is sold.
        """,
      fr: """
        Première semaine dans une chaîne de salles de sport : les caisses sont réglées, le \
        personnel formé en deux heures, et le premier abonnement se vend le vendredi.
        """),
    seeAlso: [.onboarding, .customerSuccessManager, .netRetention, .deliveryPhase, .salesEngineer],
    sources: [.source001])

  static let customerSuccess = Entry(
    id: .customerSuccess, kind: .role, acronyms: [Acronym("CS", "Customer Success")],
    headword: Localized(en: "Customer success", fr: "Réussite client"),
    otherNames: LocalizedNames(en: [], fr: ["succès client", "customer success"]),
    definition: Localized(
      en: """
        The team that helps customers reach their impact goals, the results they bought for. It \
        grew out of support and came to cover everything after the sale. It works for customers’ \
        satisfaction, for their loyalty and for possible upsells (sales of more, or better). Its \
        usual priorities are less churn (fewer customers leaving), more renewals and growing \
        accounts. It turns recommendations into new leads, hence its growing weight in sales. \
        Where revenue is recurring, it is a profit centre (a team that brings money in), not a \
        cost centre.
        """,
      fr: """
        L’équipe grâce à laquelle les clients atteignent leurs objectifs d’impact, c’est-à-dire \
        les résultats pour lesquels ils ont acheté. Issue du support, elle a fini par couvrir tout \
        l’après-vente. Elle travaille à la satisfaction, à la fidélité et à d’éventuelles montées \
        en gamme (vendre davantage, ou mieux). Ses priorités habituelles : moins d’attrition (de \
        départs de clients), plus de renouvellements, des comptes qui grandissent. Elle change les \
        recommandations en nouveaux leads, d’où son poids croissant dans la vente. Là où le revenu \
        est récurrent (il revient chaque mois ou chaque année), on y voit un centre de profit, qui \
        rapporte, et non un centre de coût.
        """),
    inKanbant: Localized(
      en: "When a customer recommends somebody, that is a new lead, and its channel is referral.",
      fr: """
        Quand un client recommande quelqu’un, c’est un nouveau lead, dont le canal est la \
        recommandation.
        """),
    example: Localized(
      en: """
        A haulier logs in less and less: customer success calls, trains two dispatchers afresh, \
        and the contract is renewed in June.
        """,
      fr: """
        Un transporteur se connecte de moins en moins : la réussite client l’appelle, forme à \
        nouveau deux répartiteurs, et le contrat est renouvelé en juin.
        """),
    seeAlso: [.customerSuccessManager, .churnRate, .customerReferral, .upsell, .customerSupport],
    collisions: [
      Collision(
        "CS",
        Localized(
          en: "customer service or customer support; in studies, computer science",
          fr: """
            en anglais, aussi « customer service » (service client), « customer support » \
            (support) ou « computer science » (informatique)
            """))
    ],
    sources: [.source000, .source001])

  static let customerSuccessManager = Entry(
    id: .customerSuccessManager, kind: .role,
    acronyms: [Acronym("CSM", "Customer Success Manager")],
    headword: Localized(en: "Customer success manager", fr: "Responsable de la réussite client"),
    otherNames: LocalizedNames(en: [], fr: ["responsable du succès client"]),
    definition: Localized(
      en: """
        The person who keeps the relationship with customers after the sale, and makes sure that \
        they get the impact they wanted. Without waiting to be called, the CSM stimulates adoption \
        and net retention: the product is used, and revenue from present customers lasts. In a \
        young company, the post may cover onboarding, quarterly reviews, assistance, training and \
        renewals. As the company grows, the post moves to strategic conversations. Technical work \
        and support are then usually left to others. In a customer’s first period, the CSM is a \
        bridge between operations, technical teams, support, sales and account management.
        """,
      fr: """
        Entretient la relation avec les clients après la vente et s’assure qu’ils obtiennent \
        l’impact voulu. Sans attendre qu’on l’appelle, le ou la CSM stimule l’adoption et la \
        rétention nette : les gens se servent du produit, et le revenu des clients présents se \
        maintient. Dans une jeune entreprise, le poste peut couvrir intégration, revues \
        trimestrielles, assistance, formation et renouvellements. Quand l’entreprise grandit, il \
        passe aux échanges stratégiques. La technique et le support en sont alors le plus souvent \
        exclus. Au début de la relation avec un client, ce poste sert de pont entre opérations, \
        technique, support, vente et gestion de compte.
        """),
    inKanbant: Localized(
      en: "A new need that a CSM hears of becomes a new lead on the customer’s account.",
      fr: """
        Un besoin nouveau dont un ou une CSM a vent devient un nouveau lead sur le compte du \
        client.
        """),
    example: Localized(
      en: """
        Third month with a dairy: only half the staff log in. The CSM runs a workshop, and at the \
        next review nearly all of them do.
        """,
      fr: """
        Troisième mois dans une laiterie : la moitié seulement du personnel se connecte. La CSM \
        anime un atelier, et à la revue suivante presque tout le monde s’en sert.
        """),
    seeAlso: [
      .customerSuccess, .accountManager, .onboardingManager, .technicalAccountManager,
      .executiveBusinessReview,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            A set of tasks, whatever the title: the CSM signals commercial changes, the account \
            manager (AM) signs them.
            """,
          fr: """
            Un ensemble de tâches, quel que soit le titre : le ou la CSM signale les évolutions \
            commerciales, l’AM (Account Manager) les signe.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Describes the function: everything after the sale, recommendations and possible \
            upsells included.
            """,
          fr: """
            Décrit la fonction : tout l’après-vente, recommandations et éventuelles montées en \
            gamme comprises.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            Adoption and retention; an onboarding manager deploys, and technical help is usually \
            elsewhere, young firms excepted.
            """,
          fr: """
            Adoption et rétention ; le déploiement revient à un ou une responsable de \
            l’intégration et l’aide technique à d’autres, sauf dans les jeunes entreprises.
            """)),
      Reading(
        .source004,
        Localized(
          en: """
            Often paired with the account executive (AE) who signed, and responsible for \
            deployment: settings, follow-up, training of users.
            """,
          fr: """
            Souvent en binôme avec l’AE (Account Executive) qui a signé, et responsable du \
            déploiement : paramétrage, suivi, formation des utilisateurs.
            """)),
    ],
    reason: Localized(
      en: """
        The scope depends on how mature the company is. A list of tasks therefore says more than \
        the title.
        """,
      fr: """
        Le périmètre dépend de la maturité de l’entreprise. Une liste de tâches en dit donc plus \
        que le titre.
        """),
    sources: [.source000, .source001, .source004])

  static let customerSupport = Entry(
    id: .customerSupport, kind: .role,
    headword: Localized(en: "Customer support", fr: "Support client"),
    otherNames: LocalizedNames(en: [], fr: ["assistance client", "customer support"]),
    searchNames: ["support", "assistance"],
    definition: Localized(
      en: """
        The people who answer customers’ everyday needs in using the product or service. It is \
        often split into tiers by complexity or technical level: simple questions first, hard ones \
        passed on. One source calls it the B2B (between businesses) version of customer service, \
        and elsewhere calls customer service its French version. The function is the same: service \
        client is the general French phrase, support the one for help with use between businesses. \
        Customer success grew out of it.
        """,
      fr: """
        Répond aux besoins quotidiens des clients dans l’usage du produit ou du service. L’équipe \
        se divise souvent en niveaux, selon la complexité ou la technicité : les questions simples \
        d’abord, les ardues au-dessus. Une source y voit la version B2B (entre entreprises) du \
        service client, et dit ailleurs que « service client » en est la version française. La \
        fonction est la même : « service client » est le mot général, « support » celui de l’aide \
        à l’usage entre entreprises. La réussite client en est issue.
        """),
    example: Localized(
      en: """
        The till of a café stops printing: the first tier checks the paper, the second finds the \
        wrong setting, and the queue moves again.
        """,
      fr: """
        La caisse d’un café n’imprime plus : le premier niveau vérifie le papier, le deuxième \
        trouve le mauvais réglage, et la file avance de nouveau.
        """),
    seeAlso: [.customerService, .supportPhase, .customerSuccess, .salesAdministration],
    sources: [.source000, .source001, .source004])

  static let customerService = Entry(
    id: .customerService, kind: .role,
    headword: Localized(en: "Customer service", fr: "Service client"),
    otherNames: LocalizedNames(en: [], fr: ["service clientèle"]),
    definition: Localized(
      en: """
        The people whom customers turn to with a question, an order or a complaint. One list of \
        sales jobs, whose heading is lost at this point, gives it as the French version of \
        customer support. Service client is the everyday French phrase; support is kept for help \
        with use, chiefly between businesses.
        """,
      fr: """
        Les gens vers qui les clients se tournent pour une question, une commande ou une \
        réclamation. Un article sur les métiers de la vente, où cet intitulé s’est perdu, y voit \
        la version française du « customer support ». « Service client » est le terme de tous les \
        jours ; « support » se dit plutôt de l’aide à l’usage, surtout entre entreprises.
        """),
    example: Localized(
      en: """
        A reader’s parcel arrives open: customer service apologises, sends another and notes the \
        name of the carrier.
        """,
      fr: """
        Le colis d’une lectrice arrive ouvert : le service client s’excuse, en envoie un autre et \
        note le nom du transporteur.
        """),
    seeAlso: [.customerSupport, .supportPhase, .customerSuccess],
    sources: [.source004])

  static let performanceManager = Entry(
    id: .performanceManager, kind: .role,
    headword: Localized(en: "Performance manager", fr: "Responsable de la performance client"),
    otherNames: LocalizedNames(en: [], fr: ["performance manager"]),
    definition: Localized(
      en: """
        A post within account management that monitors how the offer or service performs at the \
        customer’s. It watches the expected return on investment (ROI): does the purchase bring in \
        what was hoped? It also watches satisfaction as measured by the Net Promoter Score (NPS). \
        That score sets customers who would recommend the offer against those who would not.
        """,
      fr: """
        Poste de la gestion de compte, qui suit ce que l’offre ou le service donne réellement chez \
        le client. Il surveille le retour sur investissement (ROI) attendu : l’achat rapporte-t-il \
        ce qu’on en espérait ? Il surveille aussi la satisfaction, mesurée par le NPS (Net \
        Promoter Score). Cet indice oppose les clients prêts à recommander l’offre à ceux qui ne \
        le feraient pas.
        """),
    example: Localized(
      en: """
        The promise was an hour saved per driver and day. After a quarter the performance manager \
        finds forty minutes, and looks for the rest with the depot.
        """,
      fr: """
        La promesse : une heure gagnée par chauffeur et par jour. Au bout d’un trimestre, la \
        responsable de la performance en trouve quarante minutes, et cherche le reste avec le \
        dépôt.
        """),
    seeAlso: [.accountManager, .netPromoterScore, .roi, .executiveBusinessReview],
    sources: [.source004])

  static let clientOperationsManager = Entry(
    id: .clientOperationsManager, kind: .role,
    headword: Localized(en: "Client operations manager", fr: "Responsable des opérations clients"),
    otherNames: LocalizedNames(
      en: ["operations manager", "delivery manager"],
      fr: ["responsable delivery", "chef·fe de projet"]),
    definition: Localized(
      en: """
        The person who runs customer operations, that is, who delivers to customers the value that \
        was promised to them. The post is mostly found in service industries. It is very close to \
        the customer success manager (CSM). Our copy of the article on sales jobs has lost this \
        heading; the name is restored from the description and from alphabetical order.
        """,
      fr: """
        Dirige les opérations menées pour les clients : il s’agit de leur livrer la valeur qu’on \
        leur a promise. Le poste existe surtout dans les métiers de service. Il est très proche de \
        celui de CSM (Customer Success Manager). Son intitulé s’est perdu dans l’article qui le \
        décrit ; le nom est restitué d’après la description et l’ordre alphabétique.
        """),
    example: Localized(
      en: """
        The contract promises clean offices by seven: the client operations manager plans the \
        teams, checks the floors and reports every month.
        """,
      fr: """
        Le contrat promet des bureaux propres à sept heures : la responsable des opérations \
        planifie les équipes, contrôle les étages et rend compte chaque mois.
        """),
    seeAlso: [.deliveryPhase, .customerSuccessManager, .onboardingManager, .accountManager],
    sources: [.source004])
}
