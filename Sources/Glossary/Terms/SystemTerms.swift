extension Entry {
  /// Tools and places of work.
  static let systems: [Entry] = [
    .leadCenter, .crm, .salesForceAutomation, .leadRelationshipManagement, .marketingAutomation,
    .saas,
  ]

  static let leadCenter = Entry(
    id: .leadCenter, kind: .system,
    headword: Localized(en: "Lead Center", fr: "Lead Center"),
    otherNames: LocalizedNames(
      en: ["lead desk", "inbound response centre"],
      fr: ["centre de traitement des leads", "centre d’appel multicanal"]),
    searchNames: ["Lead Centre", "call center"],
    definition: Localized(
      en: """
        A call centre for several channels, which handles the contacts that come from one or \
        several websites. A call there may be a phone call, an e-mail or an opt-in form, in which \
        a visitor leaves an address. The Lead Center guarantees four things for captured leads: \
        responsiveness, traceability, qualification and conversion. It raises a raw lead (MCL, \
        marketing captured lead) to marketing lead (MQL, marketing qualified lead), and either of \
        them to sales lead (SQL, sales qualified lead). The same centre should process leads from \
        the seller’s branded site (on-site) and from sites without the brand (off-site).
        """,
      fr: """
        Centre d’appel à plusieurs canaux, qui traite les contacts venus d’un ou de plusieurs \
        sites web. Un « appel » y est un coup de téléphone, un e-mail ou un formulaire d’opt-in, \
        où un visiteur laisse son adresse. Le Lead Center garantit quatre choses pour les leads \
        captés : réactivité, traçabilité, qualification et conversion. Il fait passer le lead brut \
        (MCL, Marketing Captured Lead) à lead marketing (MQL, Marketing Qualified Lead), et l’un \
        ou l’autre à lead commercial (SQL, Sales Qualified Lead). Le même centre devrait traiter \
        les leads du site à la marque du vendeur (on-site) et ceux des sites sans la marque \
        (off-site).
        """),
    inKanbant: Localized(
      en: """
        Lead Center agent is one of the roles a user can have. A lead keeps its channel and its \
        kind of site, and leads of both kinds share the same columns.
        """,
      fr: """
        « Chargé·e de Lead Center » est l’un des rôles que peut avoir une personne de l’équipe. Un \
        lead garde son canal et sa sorte de site, et les leads des deux sortes partagent les mêmes \
        colonnes.
        """),
    example: Localized(
      en: """
        At 9:10 a visitor fills in a form on a site about roofing. At 9:25 an agent calls back, \
        notes the need and the date, and passes on a sales lead.
        """,
      fr: """
        À 9 h 10, une visiteuse remplit le formulaire d’un site sur les toitures. À 9 h 25, \
        l’équipe la rappelle, note le besoin et la date, et transmet un lead commercial.
        """),
    seeAlso: [
      .marketingCapturedLead, .optIn, .onSiteStrategy, .offSiteStrategy,
      .marketDevelopmentRepresentative,
    ],
    readings: [
      Reading(
        .source002,
        Localized(
          en: "A unit that receives contacts by phone, e-mail and form, and qualifies them.",
          fr: "Une unité qui reçoit et qualifie les contacts : téléphone, e-mail, formulaire."),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: """
            No unit is named: the work belongs to a post, the market development representative \
            (MDR).
            """,
          fr: """
            Aucune unité n’est nommée : le travail revient à un poste, celui de MDR (Market \
            Development Representative).
            """)),
      Reading(
        .source000,
        Localized(
          en: """
            A post too: the marketing response representative (MRR) or lead response \
            representative (LRR).
            """,
          fr: """
            Un poste également : MRR (Marketing Response Representative) ou LRR (Lead Response \
            Representative).
            """)),
    ],
    reason: Localized(
      en: """
        Both can be true at once. The Lead Center is the team, and MDR or MRR is the post of those \
        who work in it.
        """,
      fr: """
        Les deux peuvent être vrais à la fois. Le Lead Center est l’équipe ; MDR ou MRR, le poste \
        de ceux qui y travaillent.
        """),
    sources: [.source002, .source001, .source000])

  static let crm = Entry(
    id: .crm, kind: .system, acronyms: [Acronym("CRM", "Customer Relationship Management")],
    headword: Localized(
      en: "Customer relationship management",
      fr: "Gestion de la relation client"),
    otherNames: LocalizedNames(
      en: ["CRM software"],
      fr: ["GRC", "logiciel CRM", "logiciel de relation client"]),
    searchNames: ["Customer Relashionship Management"],
    definition: Localized(
      en: """
        A set of techniques for keeping up relations with customers and with those who may become \
        customers. By extension, the software that makes this easier. Such tools steer the \
        exchanges with present and future customers, from prospecting to loyalty, including \
        reminders of unpaid bills. They also help generate opportunities, that is, chances of a \
        sale. Known examples are Salesforce, SugarCRM, Microsoft Dynamics, and Sellsy, which \
        centralises exchanges to improve the conversion rate.
        """,
      fr: """
        Ensemble de techniques pour entretenir la relation avec les clients et avec ceux qui \
        pourraient le devenir. Le mot désigne aussi, par extension, le logiciel qui facilite ce \
        travail. Ces outils pilotent les échanges avec les clients présents et à venir, de la \
        prospection à la fidélisation, relances de paiement comprises. Ils aident aussi à faire \
        naître des opportunités, c’est-à-dire des chances de vendre. Parmi les plus connus : \
        Salesforce, SugarCRM, Microsoft Dynamics, et Sellsy, qui centralise les échanges pour \
        améliorer le taux de conversion.
        """),
    inKanbant: Localized(
      en: """
        Kanbant looks after the first half, from capture to signature. A lead gathers its calls, \
        e-mails and meetings in one timeline, and lists from other software come in through \
        kanbant import.
        """,
      fr: """
        Kanbant s’occupe de la première moitié, de la capture à la signature. Un lead réunit \
        appels, e-mails et rendez-vous dans une seule chronologie, et les listes d’autres \
        logiciels entrent par « kanbant import ».
        """),
    example: Localized(
      en: """
        A heating firm notes calls, quotes and unpaid invoices of each customer in one place: \
        whoever picks up the phone knows the story.
        """,
      fr: """
        Un chauffagiste note au même endroit les appels, les devis et les factures impayées de \
        chaque client : qui décroche connaît l’histoire.
        """),
    seeAlso: [.leadRelationshipManagement, .salesForceAutomation, .opportunity, .leadManagement],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "A discipline, then a tool; prospecting may be part of it or stand before it.",
          fr: "Une discipline, puis un outil ; la prospection en fait partie ou se tient avant."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Techniques first, the software by extension; prospecting of new accounts stands \
            upstream, as lead relationship management (LRM).
            """,
          fr: """
            Des techniques d’abord, le logiciel par extension ; la prospection de comptes nouveaux \
            se tient en amont, sous le nom de LRM (Lead Relationship Management).
            """)),
      Reading(
        .source003,
        Localized(
          en: "Tools only, and prospecting is inside.",
          fr: "Des outils seulement, et la prospection est dedans.")),
    ],
    reason: Localized(
      en: """
        Each vendor draws the border around what it sells. A word for everybody has to leave room \
        for both.
        """,
      fr: """
        Chaque éditeur trace la limite autour de ce qu’il vend. Un mot commun doit laisser place \
        aux deux.
        """),
    sources: [.source000, .source003])

  static let salesForceAutomation = Entry(
    id: .salesForceAutomation, kind: .system, acronyms: [Acronym("SFA", "Sales Force Automation")],
    headword: Localized(en: "Sales force automation", fr: "Automatisation de la force de vente"),
    otherNames: LocalizedNames(en: [], fr: ["logiciel d’automatisation des ventes"]),
    definition: Localized(
      en: """
        An application meant to automate selling from one end to the other. In it targets are \
        entered, deals are managed and customers are followed up, and each salesperson finds a \
        plan of action. It takes over what people used to keep in notebooks and spreadsheets.
        """,
      fr: """
        Application destinée à automatiser la vente d’un bout à l’autre. On y saisit les \
        objectifs, on y gère les affaires, on y suit les clients, et chaque membre de l’équipe y \
        trouve son plan d’action. Elle prend la relève des carnets et des tableurs.
        """),
    inKanbant: Localized(
      en: """
        Kanbant comes nearest to it with the next action, key n: what to do about a lead, and on \
        which day.
        """,
      fr: """
        Ce qui s’en approche le plus est la prochaine action, touche n : que faire d’un lead, et \
        quel jour.
        """),
    example: Localized(
      en: """
        On Monday morning a salesperson opens it and sees her target for the month, six calls that \
        are due and two deals that have not moved.
        """,
      fr: """
        Lundi matin, une commerciale l’ouvre et voit son objectif du mois, six appels à passer et \
        deux affaires qui n’ont pas bougé.
        """),
    seeAlso: [.crm, .salesQuota, .marketingAutomation, .pipeline],
    sources: [.source000])

  static let leadRelationshipManagement = Entry(
    id: .leadRelationshipManagement, kind: .system,
    acronyms: [Acronym("LRM", "Lead Relationship Management")],
    headword: Localized(
      en: "Lead relationship management",
      fr: "Gestion de la relation avec les leads"),
    otherNames: LocalizedNames(en: [], fr: ["lead relationship management"]),
    definition: Localized(
      en: """
        A method, created by the firm Datananas, for prospecting new accounts in an industrial \
        way, on a large scale and at a steady pace. It makes no cold calls: nobody is telephoned \
        without warning. Its usual means is the regular e-mail with content worth reading. It \
        stands before customer software (CRM, customer relationship management), which takes over \
        once an account has answered.
        """,
      fr: """
        Méthode créée par la société Datananas pour prospecter des comptes nouveaux de façon \
        industrielle, à grande échelle et à un rythme régulier. Elle se passe d’appels à froid : \
        on ne téléphone à personne à l’improviste. Son moyen habituel est l’e-mail régulier, \
        chargé d’un contenu qui mérite d’être lu. Elle se place avant le logiciel de relation \
        client (CRM, Customer Relationship Management), qui prend le relais quand un compte a \
        répondu.
        """),
    inKanbant: Localized(
      en: """
        A lead that was sought out is marked as outbound. One that is known and not ready is \
        parked with the key N, which is nurturing.
        """,
      fr: """
        Un lead que l’on est allé chercher porte la mention « sortant ». Celui qui est connu et \
        pas encore mûr se met en sommeil par la touche N : c’est la maturation.
        """),
    example: Localized(
      en: """
        A maker of beehives writes to 300 beekeepers who have never heard of it, a short and \
        useful message each month. Those who answer become leads.
        """,
      fr: """
        Un fabricant de ruches écrit à 300 apiculteurs qui ne le connaissent pas, un message court \
        et utile chaque mois. Ceux qui répondent deviennent des leads.
        """),
    seeAlso: [.leadNurturing, .crm, .coldCalling2, .prospecting],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            The first contact with new accounts, organised on a large scale, ahead of CRM and \
            without cold calls.
            """,
          fr: """
            La première prise de contact avec des comptes nouveaux, organisée à grande échelle, en \
            amont du CRM et sans appel à froid.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            The same; but the entry ends on the sentence about content e-mails that also stands \
            under nurturing, so that the two look alike.
            """,
          fr: """
            La même chose ; mais l’article finit sur la phrase des e-mails de contenu, qui figure \
            aussi sous la maturation, si bien que les deux se confondent.
            """)),
      Reading(
        .field,
        Localized(
          en: "Rarely heard elsewhere; most people would say prospecting or lead management.",
          fr: "Rarement entendu ailleurs ; la plupart diraient prospection ou gestion des leads.")),
    ],
    reason: Localized(
      en: """
        The repeated sentence is probably an editing mistake. Strangers and people you know need \
        different plans, hence two words: LRM and nurturing.
        """,
      fr: """
        La phrase répétée est sans doute une faute d’édition. Des inconnus et des gens connus \
        demandent deux plans, donc deux mots : LRM et maturation.
        """),
    sources: [.source000, .field])

  static let marketingAutomation = Entry(
    id: .marketingAutomation, kind: .system,
    headword: Localized(en: "Marketing automation", fr: "Automatisation du marketing"),
    otherNames: LocalizedNames(en: [], fr: ["marketing automation"]),
    definition: Localized(
      en: """
        Methods, and the tools that go with them, which replace work done by hand in marketing. \
        They are applied to sending marketing messages: e-mails, and content such as articles or \
        guides. People write the messages and the rules once; the tool then sends the right one at \
        the right moment to each address.
        """,
      fr: """
        Ensemble de méthodes et d’outils qui remplacent le travail fait à la main dans le \
        marketing. On l’applique à l’envoi de messages marketing : des e-mails, et des contenus \
        comme des articles ou des guides. On écrit une fois les messages et les règles ; l’outil \
        envoie ensuite le bon, au bon moment, à chaque adresse.
        """),
    example: Localized(
      en: """
        Whoever downloads the guide to insulation receives a case study 3 days later and an \
        invitation after 10 days, though nobody at the firm presses a key.
        """,
      fr: """
        Qui télécharge le guide de l’isolation reçoit une étude de cas 3 jours plus tard et une \
        invitation au bout de 10 jours, sans que personne touche un clavier.
        """),
    seeAlso: [.leadNurturing, .leadScoring, .contentMarketing, .mailingList],
    sources: [.source000])

  static let saas = Entry(
    id: .saas, kind: .system, acronyms: [Acronym("SaaS", "Software as a Service")],
    headword: Localized(en: "Software as a service", fr: "Logiciel en tant que service"),
    otherNames: LocalizedNames(en: [], fr: ["logiciel à la demande", "logiciel service"]),
    definition: Localized(
      en: """
        A commercial model in which software runs on remote servers instead of the user’s own \
        machine. It is reached over the internet and, as a rule, paid by subscription. Its guiding \
        principle is recurring revenue, money that comes in again every month or year. Delivery, \
        the step after the sale, differs between SaaS, connected tills and consulting. For SaaS, \
        users get their access and are trained.
        """,
      fr: """
        Modèle commercial où le logiciel tourne sur des serveurs distants, au lieu de la machine \
        de l’utilisateur. On y accède par internet et, en règle générale, on le paie par \
        abonnement. Son principe directeur est le revenu récurrent, l’argent qui revient chaque \
        mois ou chaque année. Après la vente, la livraison diffère entre SaaS, caisses connectées \
        et conseil. Pour un SaaS, on ouvre des accès et on forme les gens.
        """),
    inKanbant: Localized(
      en: "Kanbant itself is no SaaS: it runs on your own machine, and your leads stay with you.",
      fr: """
        Kanbant lui-même n’est pas un SaaS : il tourne sur votre machine, et vos leads restent \
        chez vous.
        """),
    example: Localized(
      en: """
        A surgery pays €49 a month for its appointment book: nothing to install, updates included, \
        and it can stop at the end of any month.
        """,
      fr: """
        Un cabinet médical paie 49 € par mois son agenda de rendez-vous : rien à installer, mises \
        à jour comprises, et il peut arrêter à la fin de chaque mois.
        """),
    seeAlso: [.recurringRevenue, .churnRate, .deliveryPhase, .freeTrial, .scalability],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Both at once: software hosted elsewhere, and paid for over time.",
          fr: "Les deux à la fois : un logiciel hébergé ailleurs, et payé dans la durée."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "A way of hosting: the software works on remote servers.",
          fr: "Une façon d’héberger : le logiciel fonctionne sur des serveurs distants.")),
      Reading(
        .source001,
        Localized(
          en: """
            A popular abbreviation for software, or sales, delivered as a service; recurring \
            revenue is its principle.
            """,
          fr: """
            Une abréviation populaire pour du logiciel, ou de la vente, sous forme de service ; le \
            revenu récurrent en est le principe.
            """)),
    ],
    reason: Localized(
      en: "It takes both: hosting says how it works, subscription how it is paid.",
      fr: "L’hébergement dit comment il marche, l’abonnement comment il se paie."),
    sources: [.source000, .source001, .source004])
}
