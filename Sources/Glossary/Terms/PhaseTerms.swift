extension Entry {
  /// The phases of the commercial journey.
  static let phases: [Entry] = [
    .opportunityDetectionPhase, .negotiationPhase, .discoveryPhase, .proposalPhase, .closingPhase,
    .postSalePhase, .deliveryPhase, .supportPhase, .accountGrowthPhase,
  ]

  static let opportunityDetectionPhase = Entry(
    id: .opportunityDetectionPhase, kind: .phase,
    headword: Localized(en: "Prospecting phase", fr: "Phase de prospection"),
    otherNames: LocalizedNames(
      en: ["opportunity detection", "demand generation"],
      fr: ["détection d’opportunités"]),
    definition: Localized(
      en: """
        Phase 1 of 3 in the commercial journey: finding possible customers in the addressable \
        market, that is, among all who could buy. Those who are found are called opportunities. \
        Two routes lead to them. On the outbound route the seller picks companies and goes to \
        them; on the inbound route marketing draws their interest and they come. The phase ends \
        with a filled stock of opportunities, ready to be worked. Our copy of the source has lost \
        this heading, so the name is restored from the description.
        """,
      fr: """
        Phase 1 sur 3 du parcours commercial : trouver des prospects potentiels dans le marché \
        adressable, c’est-à-dire parmi tous ceux qui pourraient acheter. Ceux que l’on trouve sont \
        appelés opportunités. Deux chemins y mènent. Par le sortant, le vendeur choisit des \
        entreprises et va vers elles ; par l’entrant, le marketing les attire et elles se \
        signalent. La phase se termine avec un stock d’opportunités rempli, prêt à être travaillé. \
        L’intitulé est perdu dans la source ; ce nom est restitué d’après la description.
        """),
    inKanbant: Localized(
      en: """
        The phase covers the columns up to SQL (sales qualified lead). Each lead says by which \
        route it came, inbound or outbound. F3 can show the board in the words of the sales-jobs \
        article, where SQL is headed “Opportunity”.
        """,
      fr: """
        Cette phase couvre les colonnes jusqu’à SQL (Sales Qualified Lead). Chaque lead dit par \
        quel chemin il est venu, entrant ou sortant. F3 peut montrer le tableau dans les mots de \
        l’article sur les métiers de la vente : SQL s’y intitule « Opportunité ».
        """),
    example: Localized(
      en: """
        A maker of solar panels writes to thirty farms and publishes a buying guide. By Friday \
        four farms have answered and two others have asked for a call: six opportunities.
        """,
      fr: """
        Un fabricant de panneaux solaires écrit à trente fermes et publie un guide d’achat. \
        Vendredi, quatre ont répondu et deux autres demandent qu’on les rappelle : six opportunités.
        """),
    seeAlso: [.outboundSales, .inboundMarketing, .addressableMarket, .pipeline, .negotiationPhase],
    sources: [.source004])

  static let negotiationPhase = Entry(
    id: .negotiationPhase, kind: .phase,
    headword: Localized(en: "Negotiation phase", fr: "Phase de négociation commerciale"),
    otherNames: LocalizedNames(en: ["conversion phase", "sales phase"], fr: ["phase de vente"]),
    searchNames: ["négociation", "negotiation"],
    definition: Localized(
      en: """
        Phase 2 of 3 in the commercial journey: turning opportunities into customers. It has three \
        steps. Discovery brings out the need, the proposal answers it, and closing wins \
        everybody’s agreement. How long it lasts depends on the type of customer and on the \
        industry. Our copy of the source has lost this heading, so the name is restored from the \
        description.
        """,
      fr: """
        Phase 2 sur 3 du parcours commercial : transformer les opportunités en clients. Elle \
        compte trois étapes. La découverte dégage le besoin, la proposition y répond, et la \
        conclusion obtient l’accord de chacun. Sa longueur dépend du type de client et du secteur \
        d’activité. L’intitulé est perdu dans la source ; ce nom est restitué d’après la \
        description.
        """),
    inKanbant: Localized(
      en: """
        It runs through the columns SAL (sales acceptable lead) and CO (created opportunity). When \
        F3 shows the board in the words of the sales-jobs article, these are headed “Discovery” \
        and “Proposal and closing”.
        """,
      fr: """
        Elle traverse les colonnes SAL (Sales Acceptable Lead) et CO (Created Opportunity). Quand \
        F3 montre le tableau dans les mots de l’article sur les métiers de la vente, elles \
        s’intitulent « Découverte » et « Proposition et conclusion ».
        """),
    example: Localized(
      en: """
        A hairdresser settles on a till in one afternoon; a hospital spends a year on the same \
        three steps.
        """,
      fr: """
        Un salon de coiffure se décide pour une caisse en un après-midi ; un hôpital passe un an \
        sur les trois mêmes étapes.
        """),
    seeAlso: [.discoveryPhase, .proposalPhase, .closingPhase, .postSalePhase],
    sources: [.source004])

  static let discoveryPhase = Entry(
    id: .discoveryPhase, kind: .phase,
    headword: Localized(en: "Discovery phase", fr: "Phase de découverte"),
    otherNames: LocalizedNames(
      en: ["discovery"],
      fr: ["découverte", "découverte du besoin", "premiers rendez-vous"]),
    definition: Localized(
      en: """
        The first meeting with a possible customer, or the first few, where the seller mostly \
        listens. The seller wants to understand the need and to check that it can be met. Every \
        condition for working together is cleared up: timing, budget, the solution already in \
        place, terms of deployment, help for users. Presales, who prepare the sale, sometimes \
        handle it. In some organisations it falls to a business development representative (BDR) \
        or a sales development representative (SDR). Our copy of the source has lost this heading, \
        so the name is restored from the description.
        """,
      fr: """
        Premier rendez-vous avec un client possible, ou les tout premiers, où le vendeur écoute \
        surtout. Il cherche à comprendre le besoin et vérifie qu’il peut y répondre. On tire au \
        clair toutes les conditions d’une collaboration : calendrier, budget, solution en place, \
        modalités du déploiement, aide aux utilisateurs. L’avant-vente, qui prépare la vente, s’en \
        charge parfois. Dans certaines organisations, c’est un ou une BDR (Business Development \
        Representative) ou SDR (Sales Development Representative). L’intitulé est perdu dans la \
        source ; ce nom est restitué d’après la description.
        """),
    inKanbant: Localized(
      en: """
        The BANT (budget, authority, need, timeline) form keeps what is learnt, with a level for \
        each letter. When F3 shows the board in the words of the sales-jobs article, the column \
        SAL (sales acceptable lead) is headed “Discovery”.
        """,
      fr: """
        La fiche BANT (budget, autorité, besoin, échéance) garde ce que l’on apprend, avec un \
        niveau par lettre. Quand F3 montre le tableau dans les mots de l’article sur les métiers \
        de la vente, la colonne SAL (Sales Acceptable Lead) s’intitule « Découverte ».
        """),
    example: Localized(
      en: """
        For forty minutes the owner of a printing firm tells how deliveries are planned. The \
        seller asks who drives, what it costs and when the present contract ends, and offers \
        nothing yet.
        """,
      fr: """
        Pendant quarante minutes, la patronne d’une imprimerie raconte comment elle organise ses \
        livraisons. Le vendeur demande qui conduit, ce que cela coûte, quand finit le contrat \
        actuel, et ne propose encore rien.
        """),
    seeAlso: [.discoveryCall, .bant, .proposalPhase, .presales, .negotiationPhase],
    sources: [.source004])

  static let proposalPhase = Entry(
    id: .proposalPhase, kind: .phase,
    headword: Localized(en: "Proposal phase", fr: "Phase de proposition"),
    otherNames: LocalizedNames(
      en: ["proposal"],
      fr: ["proposition commerciale", "proposition d’affaire"]),
    definition: Localized(
      en: """
        The step that comes after all needs have been gathered, and only where it is required. The \
        seller writes a business proposal, or a tailor-made offer of a solution and of support. It \
        takes into account the seller’s own operations and constraints, the customer’s needs, and \
        competing proposals. What is at stake is to convince the customer that the return on \
        investment (ROI) will be positive. For small and medium businesses (SMB) that buy from a \
        mass-market price grid, the step hardly exists. Our copy of the source has lost this \
        heading, so the name is restored from the description.
        """,
      fr: """
        Cette phase vient une fois tous les besoins recueillis, et seulement si elle est \
        nécessaire. Le vendeur rédige une proposition d’affaire, ou une offre sur mesure de \
        solution et d’accompagnement. Il y tient compte de son propre fonctionnement et de ses \
        contraintes, des besoins du client et des propositions concurrentes. Tout l’enjeu : \
        persuader le client que le retour sur investissement (ROI, Return on Investment) sera \
        positif. Pour les petites et moyennes entreprises qui achètent sur une grille de prix \
        grand public, cette étape n’existe presque pas. L’intitulé est perdu dans la source ; ce \
        nom est restitué d’après la description.
        """),
    inKanbant: Localized(
      en: """
        To enter the column CO (created opportunity), a lead needs an offer with an amount and a \
        date. If nobody requested it, Kanbant warns and wants a reason.
        """,
      fr: """
        Pour entrer dans la colonne CO (Created Opportunity), il faut une offre datée et chiffrée. \
        Si personne ne l’a demandée, Kanbant avertit et veut un motif.
        """),
    example: Localized(
      en: """
        A clinic receives twelve pages about its own wards and shifts; a hairdresser picks the \
        plan at €39 from a list.
        """,
      fr: """
        Une clinique reçoit douze pages sur ses propres services et ses horaires ; un salon de \
        coiffure choisit la formule à 39 € dans une liste.
        """),
    seeAlso: [.proposal, .discoveryPhase, .closingPhase, .roi, .createdOpportunity],
    sources: [.source004])

  static let closingPhase = Entry(
    id: .closingPhase, kind: .phase,
    headword: Localized(en: "Closing phase", fr: "Phase de conclusion"),
    otherNames: LocalizedNames(
      en: ["closing"],
      fr: ["closing", "conclusion", "négociation finale"]),
    definition: Localized(
      en: """
        The step that starts from the proposal and leads to agreement. One by one, the last \
        blockers are removed. Every stakeholder, that is, everybody who has a say in the purchase, \
        is brought to agree. If the phase succeeds, the deal is won, or nearly: the signature, \
        called the close, remains. Our copy of the source has lost this heading, so the name is \
        restored from the description.
        """,
      fr: """
        Cette phase part de la proposition et mène à l’accord. Un à un, les derniers freins sont \
        levés. Chaque partie prenante, c’est-à-dire chaque personne qui pèse sur l’achat, est \
        amenée à donner son accord. Si la phase réussit, l’affaire est gagnée, ou presque : il \
        reste la signature. L’intitulé est perdu dans la source ; ce nom est restitué d’après la \
        description.
        """),
    inKanbant: Localized(
      en: """
        It happens in the column CO (created opportunity), between the offer and the sale. Each \
        contact may carry a part in the purchase: decider, prescriber, approver, blocker or user.
        """,
      fr: """
        Elle se joue dans la colonne CO (Created Opportunity), entre l’offre et la vente. Chaque \
        contact peut porter son rôle dans l’achat : décider, prescrire, valider, s’opposer ou \
        utiliser.
        """),
    example: Localized(
      en: """
        The director has said yes, but the accountant wants to pay in two parts and the workshop \
        asks for a day of training. Both are granted, and all that is missing is a signature.
        """,
      fr: """
        La directrice a dit oui, mais le comptable veut payer en deux fois et l’atelier réclame \
        une journée de formation. Les deux sont accordés ; il ne manque qu’une signature.
        """),
    seeAlso: [.close, .stakeholders, .objectionHandling, .proposalPhase, .postSalePhase],
    sources: [.source004])

  static let postSalePhase = Entry(
    id: .postSalePhase, kind: .phase,
    headword: Localized(en: "Post-sale phase", fr: "Phase d’après-vente"),
    otherNames: LocalizedNames(
      en: ["post-sale", "customer phase"],
      fr: ["après-vente", "suivi client"]),
    definition: Localized(
      en: """
        Phase 3 of 3 in the commercial journey: what happens once the sale is made. It has three \
        steps. Delivery puts in place what was bought, support helps with daily use, and account \
        growth widens the relationship over the years. Our copy of the source has lost this \
        heading, so the name is restored from the description.
        """,
      fr: """
        Phase 3 sur 3 du parcours commercial : ce qui se passe une fois la vente faite. Elle \
        compte trois étapes. La livraison met en place ce qui a été acheté, le support aide au \
        quotidien, et le développement du parc élargit la relation au fil des ans. L’intitulé est \
        perdu dans la source ; ce nom est restitué d’après la description.
        """),
    inKanbant: Localized(
      en: """
        The last column of the board is the sale (WO, won opportunity). Selling the same customer \
        something more is a new lead.
        """,
      fr: """
        La dernière colonne du tableau est la vente (WO, Won Opportunity). Vendre autre chose au \
        même client est un nouveau lead.
        """),
    example: Localized(
      en: """
        A hotel signs for booking software. It is installed in March; in April a question is \
        answered by phone; in autumn the owner’s second hotel joins in.
        """,
      fr: """
        Un hôtel signe pour un logiciel de réservation. Il est installé en mars ; en avril, une \
        question trouve sa réponse par téléphone ; à l’automne, le second hôtel de la propriétaire \
        s’y met aussi.
        """),
    seeAlso: [.deliveryPhase, .supportPhase, .accountGrowthPhase, .customer, .negotiationPhase],
    sources: [.source004])

  static let deliveryPhase = Entry(
    id: .deliveryPhase, kind: .phase,
    headword: Localized(en: "Delivery phase", fr: "Phase de livraison"),
    otherNames: LocalizedNames(
      en: ["delivery", "deployment"],
      fr: ["livraison", "déploiement", "delivery"]),
    definition: Localized(
      en: """
        The step after the sale that makes sure the value sold is really delivered, to the \
        customer’s satisfaction. It varies with what was sold. Software used online (SaaS, \
        software as a service) is set up, a connected till is installed, a consulting assignment \
        is carried out. The step is closely tied to the company’s own operations. Our copy of the \
        source has lost this heading, so the name is restored from the description.
        """,
      fr: """
        Étape d’après la vente qui veille à ce que la valeur vendue soit réellement livrée, et que \
        le client en soit satisfait. Elle varie selon ce qui est vendu. Un logiciel en ligne \
        (SaaS, Software as a Service) se paramètre, une caisse connectée s’installe, une mission \
        de conseil se mène. Cette étape touche de près aux opérations de l’entreprise. L’intitulé \
        est perdu dans la source ; ce nom est restitué d’après la description.
        """),
    example: Localized(
      en: """
        The till stands on the counter on Monday and is connected on Tuesday. On Saturday the \
        florist counts the day’s takings with it, alone.
        """,
      fr: """
        Lundi, la caisse est sur le comptoir ; mardi, elle est connectée. Samedi, la fleuriste \
        fait ses comptes du jour avec elle, toute seule.
        """),
    seeAlso: [
      .clientOperationsManager, .onboarding, .customerSuccessManager, .supportPhase, .postSalePhase,
    ],
    sources: [.source004])

  static let supportPhase = Entry(
    id: .supportPhase, kind: .phase,
    headword: Localized(en: "Support phase", fr: "Phase de support"),
    otherNames: LocalizedNames(en: ["support"], fr: ["support", "assistance"]),
    definition: Localized(
      en: """
        The step after the sale that keeps obstacles out of the customer’s daily use. It relies on \
        tools and on people who get users going again, train them and fix the unexpected. Support \
        is mostly reactive: it acts when the customer asks. Our copy of the source has lost this \
        heading, so the name is restored from the description.
        """,
      fr: """
        Étape d’après la vente qui évite au client tout obstacle dans son usage de chaque jour. \
        Elle s’appuie sur des outils et sur des gens qui débloquent, forment les utilisateurs et \
        font face aux imprévus. Le support est surtout réactif : il agit quand le client le \
        demande. L’intitulé est perdu dans la source ; ce nom est restitué d’après la description.
        """),
    example: Localized(
      en: """
        The receptionist of a hotel cannot print a bill while a guest is waiting. One call, and \
        two minutes later the bill comes out.
        """,
      fr: """
        À l’hôtel, le réceptionniste n’arrive pas à imprimer une facture et une cliente attend. Un \
        appel, et deux minutes plus tard la facture sort.
        """),
    seeAlso: [.customerSupport, .customerService, .deliveryPhase, .accountGrowthPhase],
    sources: [.source004])

  static let accountGrowthPhase = Entry(
    id: .accountGrowthPhase, kind: .phase,
    headword: Localized(en: "Account growth", fr: "Développement du parc client"),
    otherNames: LocalizedNames(
      en: ["expansion", "account management"],
      fr: ["gestion de parc", "fidélisation"]),
    definition: Localized(
      en: """
        Working the customer base over the long term so that its value grows as large as possible. \
        Customers already won are not goods to be left on a shelf. The step has several goals. The \
        source’s list of them is lost, but it speaks elsewhere of renewal, upselling (a bigger or \
        better version) and cross-selling (another product). Our copy of the source has lost this \
        heading, so the name is restored from the description.
        """,
      fr: """
        Travail de longue haleine sur l’ensemble des clients, pour en tirer le plus de valeur \
        possible. Les clients gagnés ne sont pas un stock qui dort sur une étagère. L’étape a \
        plusieurs buts. La source en a perdu la liste, mais parle ailleurs de renouvellement, de \
        montée en gamme (une version plus large ou meilleure) et de vente croisée (un autre \
        produit). L’intitulé est perdu dans la source ; ce nom est restitué d’après la description.
        """),
    inKanbant: Localized(
      en: """
        Selling a customer something more is a new lead of the same account. An account manager \
        (AM) may accept it at SAL (sales acceptable lead).
        """,
      fr: """
        Vendre autre chose à un client est un nouveau lead du même compte. Un ou une gestionnaire \
        de compte (AM, Account Manager) peut l’accepter en SAL (Sales Acceptable Lead).
        """),
    example: Localized(
      en: """
        A year after buying its first till, a bookshop plans a second branch. Its account manager \
        has kept in touch, and calls before the new shelves are even delivered.
        """,
      fr: """
        Un an après sa première caisse, une librairie prépare une deuxième boutique. Sa \
        gestionnaire de compte, restée en contact, appelle avant même que les nouveaux rayonnages \
        soient livrés.
        """),
    seeAlso: [.accountManager, .renewal, .upsell, .crossSell, .farmer],
    sources: [.source004])
}
