extension Entry {
  /// Ideas that the others rest on.
  static let concepts: [Entry] = [
    .salesFunnel, .leadManagement, .scalability, .goToMarket, .predictableRevenue, .proposal,
    .salesCycle, .cycleLengthClass,
  ]

  static let salesFunnel = Entry(
    id: .salesFunnel, kind: .concept,
    headword: Localized(en: "Sales funnel", fr: "Entonnoir de vente"),
    otherNames: LocalizedNames(
      en: ["double-entry funnel", "funnel"],
      fr: ["entonnoir à double entrée", "entonnoir", "tunnel de vente", "cycle de prospection"]),
    definition: Localized(
      en: """
        A picture of the way from the first sign of interest to the signature, level by level. At \
        each level some leads stop, so that fewer and fewer are left, as in a funnel. It has two \
        mouths: outbound, where the seller goes and looks, and inbound, where people come of \
        themselves. Both fill one stock of opportunities. The whole way has three phases: \
        detecting opportunities, converting them, then serving and growing the customer.
        """,
      fr: """
        Image du chemin qui mène du premier signe d’intérêt à la signature, niveau après niveau. À \
        chaque niveau des leads s’arrêtent : il en reste de moins en moins, comme dans un \
        entonnoir. Il a deux bouches : la sortante, où le vendeur va chercher, et l’entrante, où \
        l’on vient à lui. Toutes deux remplissent un même stock d’opportunités. Le chemin entier \
        compte trois phases : détecter les opportunités, les convertir, puis servir le client et \
        le développer.
        """),
    inKanbant: Localized(
      en: """
        The board is the funnel: six columns, from the raw lead (MCL, marketing captured lead) to \
        the sale (WO, won opportunity). The key F3 shows it in the words of another source.
        """,
      fr: """
        Le tableau est l’entonnoir : six colonnes, du lead brut (MCL, Marketing Captured Lead) à \
        la vente (WO, Won Opportunity). La touche F3 le montre dans les mots d’une autre source.
        """),
    example: Localized(
      en: """
        Of 400 people who left an address, 120 show interest, 40 are qualified, 10 receive an \
        offer and four sign.
        """,
      fr: """
        Sur 400 personnes qui ont laissé une adresse, 120 montrent de l’intérêt, 40 sont \
        qualifiées, 10 reçoivent une offre et 4 signent.
        """),
    seeAlso: [.pipeline, .salesCycle, .leadManagement, .outboundSales, .inboundMarketing],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Six stages in one order, from MCL to WO; visitors of a website have no card.",
          fr: """
            Six étapes dans un seul ordre, de MCL à WO ; les visiteurs d’un site n’ont pas de \
            carte.
            """),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: """
            Seven levels: visitor, raw lead (MCL), marketing lead (MQL), sales lead (SQL), \
            detected project (SAL), offer (CO) and sale (WO).
            """,
          fr: """
            Sept niveaux : visiteur, lead brut (MCL), lead marketing (MQL), lead commercial (SQL), \
            projet détecté (SAL), offre (CO) et vente (WO).
            """)),
      Reading(
        .source003,
        Localized(
          en: """
            A prospecting cycle of five steps: unqualified lead, MQL, SQL, opportunity, customer.
            """,
          fr: """
            Un cycle de prospection en cinq étapes : lead non qualifié, MQL, SQL, opportunité, \
            client.
            """)),
      Reading(
        .source004,
        Localized(
          en: "A funnel with two entries, outbound and inbound, and three phases in all.",
          fr: "Un entonnoir à double entrée, sortante et entrante, et trois phases en tout.")),
    ],
    reason: Localized(
      en: """
        Sources differ in the number of steps and in their names. One order underneath, with \
        labels by source, lets the same board speak to everybody.
        """,
      fr: """
        Les sources diffèrent par le nombre des étapes et par leurs noms. Un seul ordre, et des \
        libellés selon la source, permettent au même tableau de parler à chacun.
        """),
    sources: [.source002, .source003, .source004])

  static let leadManagement = Entry(
    id: .leadManagement, kind: .concept,
    headword: Localized(en: "Lead management", fr: "Gestion des leads"),
    otherNames: LocalizedNames(en: [], fr: ["lead management", "gestion des pistes"]),
    definition: Localized(
      en: """
        All that is done with leads from the day they appear: generating them, managing them and \
        feeding them to sales. It makes sure that no lead is forgotten, called twice or passed on \
        too early. Names such as raw lead, marketing lead or detected project were made for this \
        practice. Lead scoring, which rates leads by what they do on the website, is one of its \
        techniques.
        """,
      fr: """
        Tout ce que l’on fait autour des leads : les faire naître, les gérer et en alimenter \
        l’équipe commerciale. On veille à ce qu’aucun ne soit oublié, appelé deux fois ou transmis \
        trop tôt. Des noms comme lead brut, lead marketing ou projet détecté existent pour servir \
        cette pratique. Le lead scoring, qui note les leads d’après leurs actes sur le site, est \
        l’une de ses techniques.
        """),
    inKanbant: Localized(
      en: """
        It is what the whole program is for: a board of stages, a next action for each lead, and \
        checks that say what is missing before it moves on.
        """,
      fr: """
        C’est l’objet de tout le programme : un tableau par étapes, une prochaine action pour \
        chaque lead, et des critères qui disent ce qui manque pour passer à la suite.
        """),
    example: Localized(
      en: """
        A fair brings in 90 business cards: by Friday all are entered, 35 people have been called, \
        and each of the others has a date.
        """,
      fr: """
        Un salon rapporte 90 cartes de visite : vendredi toutes sont saisies, 35 personnes ont été \
        appelées, et chacune des autres a une date.
        """),
    seeAlso: [.leadGeneration, .leadScoring, .leadNurturing, .leadTracking, .leadCenter],
    sources: [.source002, .source003])

  static let scalability = Entry(
    id: .scalability, kind: .concept,
    headword: Localized(en: "Scalability", fr: "Scalabilité"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["évolutivité", "passage à l’échelle", "montée en charge"]),
    definition: Localized(
      en: """
        The ability to grow a great deal without breaking down, or without costs growing as fast. \
        In the technical sense, hardware or software keeps its functions and its performance when \
        demand changes by an order of magnitude, say tenfold. In the economic sense, revenue can \
        multiply very fast while variable costs, those that depend on the quantity sold, rise more \
        slowly.
        """,
      fr: """
        Aptitude à grandir beaucoup sans céder, ou sans que les coûts grandissent autant. Au sens \
        technique, un matériel ou un logiciel garde ses fonctions et ses performances quand la \
        demande change d’un ordre de grandeur, par exemple si elle décuple. Au sens économique, le \
        chiffre d’affaires peut se multiplier très vite sans que les coûts variables, ceux qui \
        suivent les quantités vendues, augmentent au même rythme.
        """),
    example: Localized(
      en: """
        The thousandth customer of an online booking tool costs next to nothing; the thousandth \
        customer of a joinery needs a second workshop.
        """,
      fr: """
        Le millième client d’un outil de réservation en ligne ne coûte presque rien ; le millième \
        client d’une menuiserie réclame un second atelier.
        """),
    seeAlso: [.saas, .growthHacking, .recurringRevenue],
    sources: [.source000])

  static let goToMarket = Entry(
    id: .goToMarket, kind: .concept, acronyms: [Acronym("GTM", "Go-to-Market")],
    headword: Localized(en: "Go-to-market", fr: "Mise sur le marché"),
    otherNames: LocalizedNames(en: [], fr: ["go-to-market", "ressources commerciales"]),
    definition: Localized(
      en: """
        How a company brings what it sells to its buyers, and the commercial resources it commits \
        to that. Sales and marketing people, partners, tools and budgets belong to it. They serve \
        first to win accounts (customer companies), then to sell them more. In account-based \
        marketing (ABM), all of these resources are aimed at a short list of valuable accounts.
        """,
      fr: """
        Manière dont une entreprise porte son offre jusqu’aux acheteurs, et ressources \
        commerciales qu’elle y engage. Équipes de vente et de marketing, partenaires, outils et \
        budgets en font partie. Tout cela sert d’abord à gagner des comptes, puis à les \
        développer. Dans le marketing des comptes stratégiques (ABM, Account-Based Marketing), \
        l’ensemble vise une courte liste de comptes de grande valeur.
        """),
    example: Localized(
      en: """
        To sell its tractors abroad, a manufacturer chooses three countries, a reseller in each, \
        and one salesperson for the large farms.
        """,
      fr: """
        Pour vendre ses tracteurs à l’étranger, un fabricant choisit trois pays, un revendeur dans \
        chacun et une commerciale pour les grandes exploitations.
        """),
    seeAlso: [.accountBasedMarketing, .addressableMarket, .idealCustomerProfile],
    sources: [.source001, .field])

  static let predictableRevenue = Entry(
    id: .predictableRevenue, kind: .document,
    headword: Localized(en: "Predictable Revenue", fr: "Predictable Revenue"),
    searchNames: ["Predictable Revenu"],
    definition: Localized(
      en: """
        A book by Aaron Ross and Marylou Tyler on winning new customers in a steady, foreseeable \
        way. It argues that those who open doors and those who sign deals should be different \
        people. An article on sales jobs cites it as the reference for sales jargon. Aaron Ross is \
        also credited with making Cold Calling 2.0 popular, in which a short e-mail replaces the \
        unexpected call.
        """,
      fr: """
        Livre d’Aaron Ross et de Marylou Tyler sur l’art de gagner des clients de façon régulière \
        et prévisible. Il soutient que ceux qui ouvrent les portes et ceux qui signent doivent \
        être des personnes différentes. Un article sur les métiers de la vente le cite comme la \
        référence du jargon commercial. On attribue aussi à Aaron Ross d’avoir popularisé le Cold \
        Calling 2.0, où un court e-mail remplace l’appel inattendu.
        """),
    example: Localized(
      en: """
        In a team that follows the book, one person writes, calls and books meetings; another \
        negotiates and signs. Neither does the other’s job.
        """,
      fr: """
        Dans une équipe qui suit le livre, l’un écrit, appelle et prend les rendez-vous, l’autre \
        négocie et signe. À chacun son métier.
        """),
    seeAlso: [.coldCalling2, .salesDevelopmentRepresentative, .closer, .outboundSales],
    sources: [.source000, .source004, .field])

  static let proposal = Entry(
    id: .proposal, kind: .document,
    headword: Localized(en: "Proposal", fr: "Offre commerciale"),
    otherNames: LocalizedNames(
      en: ["offer", "quote"],
      fr: ["offre", "proposition commerciale", "devis"]),
    definition: Localized(
      en: """
        The document in which a seller says what will be delivered, at what price and on what \
        terms. Usually the prospect has asked for it. It may describe a bespoke solution with its \
        support, which takes days to work out. With a fixed price grid it is close to automatic: a \
        few choices, and the price is there. Issued for a detected project (SAL, sales acceptable \
        lead), it takes the lead to the next stage (CO, created opportunity).
        """,
      fr: """
        Document où le vendeur écrit ce qui sera livré, à quel prix et à quelles conditions. \
        D’ordinaire, le prospect l’a demandé. Il peut décrire une solution sur mesure, assistance \
        comprise, qu’il faut des jours pour mettre au point. Avec une grille de prix fixe, il est \
        presque automatique : quelques choix, et le prix est là. Émis pour un projet détecté (SAL, \
        Sales Acceptable Lead), il fait passer le lead à l’étape suivante (CO, Created \
        Opportunity).
        """),
    inKanbant: Localized(
      en: """
        “kanbant offer”, or the move to CO on the board, asks for an amount and a date. Until the \
        signature, the latest offer that was not withdrawn gives the lead its value. An offer that \
        nobody asked for brings a warning and wants a reason.
        """,
      fr: """
        « kanbant offer », ou le passage à CO sur le tableau, demande un montant et une date. La \
        dernière offre en vigueur donne sa valeur au lead jusqu’à la signature ; si personne ne \
        l’a demandée, Kanbant avertit et veut un motif.
        """),
    example: Localized(
      en: """
        A quote of €8,400 for forty seats, valid for thirty days, sent the day after the meeting.
        """,
      fr: """
        Un devis de 8 400 € pour quarante postes, valable trente jours, envoyé le lendemain du \
        rendez-vous.
        """),
    seeAlso: [.createdOpportunity, .proposalPhase, .opportunity, .closingPhase],
    sources: [.source002, .source004])

  static let salesCycle = Entry(
    id: .salesCycle, kind: .metric,
    headword: Localized(en: "Sales cycle", fr: "Cycle de vente"),
    otherNames: LocalizedNames(en: ["sales cycle length"], fr: ["cycle commercial"]),
    searchNames: ["cycle de ventes"],
    definition: Localized(
      en: """
        The time needed to turn an opportunity into the customer’s commitment to buy. It depends \
        on the company’s way of selling and on the size of the buyer. The larger the customer, the \
        more strategic the purchase and the longer the decision. An account executive (AE), who \
        takes deals to signature, works on one from 3 weeks to 9 months, depending on the buying \
        cycle of the product. In a wider sense the word means the whole process of selling.
        """,
      fr: """
        Temps qu’il faut pour faire d’une opportunité un engagement du client. Il tient à la façon \
        de vendre de l’entreprise et à la taille de l’acheteur. Plus le client est grand, plus \
        l’achat est stratégique et plus la décision est longue. L’AE (Account Executive), qui mène \
        les affaires à la signature, y passe de 3 semaines à 9 mois, selon le cycle d’achat du \
        produit. Au sens large, le mot désigne tout le processus de vente.
        """),
    inKanbant: Localized(
      en: """
        Both its ends are kept with the lead. The opportunity opens on the day of SAL (sales \
        acceptable lead); the move to WO (won opportunity) asks for the day of signature.
        """,
      fr: """
        Ses deux bornes sont sur la fiche du lead. L’opportunité s’ouvre le jour de SAL (Sales \
        Acceptable Lead) ; le passage à WO (Won Opportunity) demande celui de la signature.
        """),
    example: Localized(
      en: "A project found on 3 March, a contract signed on 12 June: a cycle of 101 days.",
      fr: "Un projet repéré le 3 mars, un contrat signé le 12 juin : un cycle de 101 jours."),
    seeAlso: [.cycleLengthClass, .salesFunnel, .accountExecutive, .opportunity, .close],
    readings: [
      Reading(
        .source001,
        Localized(
          en: "A duration: from the opportunity to the commitment of the customer.",
          fr: "Une durée : de l’opportunité à l’engagement du client."),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: "The process as a whole, pictured as a funnel with two entries.",
          fr: "Le processus entier, représenté comme un entonnoir à deux entrées.")),
    ],
    reason: Localized(
      en: """
        A duration can be counted, from the day the opportunity opens to the day of signature. The \
        process already has a name, the sales funnel.
        """,
      fr: """
        Une durée se compte, du jour où l’opportunité s’ouvre à celui de la signature. Le \
        processus a déjà un nom, l’entonnoir de vente.
        """),
    sources: [.source001, .source004])

  static let cycleLengthClass = Entry(
    id: .cycleLengthClass, kind: .segment,
    headword: Localized(en: "Short or long cycle", fr: "Cycle court ou long"),
    otherNames: LocalizedNames(
      en: [
        "short cycle", "long cycle", "transactional versus complex sale", "transactional sale",
        "complex sale",
      ],
      fr: ["cycle court", "cycle long", "vente transactionnelle", "vente complexe"]),
    definition: Localized(
      en: """
        Sales sorted by the time they take, which varies with the type of customer and the \
        industry. Small and medium-sized businesses (SMB) and mass-market products make for short, \
        transactional cycles: the price is known, and the proposal step is almost absent. Large \
        accounts make for long, complex ones: the purchase is strategic, and many people have a \
        say. An account executive (AE), who takes deals to signature, spends from 3 weeks to 9 \
        months on one. Fast sales have a role of their own: the inside sales representative (ISR), \
        who sells by telephone from beginning to end.
        """,
      fr: """
        Classe de ventes selon le temps qu’elles prennent, lequel varie avec le type de client et \
        le secteur. Petites et moyennes entreprises (PME) et produits de grande diffusion font des \
        cycles courts, dits transactionnels : le prix est connu, et l’étape de proposition presque \
        absente. Les grands comptes en font de longs, dits complexes : l’achat est stratégique et \
        beaucoup ont leur mot à dire. Pour l’AE (Account Executive), qui mène les affaires à la \
        signature, les bornes sont de 3 semaines et de 9 mois. Les ventes rapides ont leur propre \
        métier, l’ISR (Inside Sales Representative), qui vend au téléphone du début à la fin.
        """),
    inKanbant: Localized(
      en: """
        A card tells for how many days the lead has stood in its stage, and says that it is ageing \
        once a limit set for that stage is passed. A team with long cycles can raise these limits.
        """,
      fr: """
        Une carte dit depuis combien de jours le lead est dans son étape, et qu’il vieillit \
        au-delà d’un seuil propre à celle-ci. Une équipe aux cycles longs peut relever les seuils.
        """),
    example: Localized(
      en: """
        A till for a café is sold in two calls; a booking system for forty hotels takes eight \
        months.
        """,
      fr: """
        Une caisse pour un café se vend en deux appels ; un système de réservation pour quarante \
        hôtels demande huit mois.
        """),
    seeAlso: [.salesCycle, .smb, .enterprise, .insideSalesRepresentative],
    sources: [.source001, .source004])
}
