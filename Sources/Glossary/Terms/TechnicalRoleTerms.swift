extension Entry {
  /// Those who give technical answers.
  static let technicalRoles: [Entry] = [
    .presales, .businessEngineer, .salesEngineer, .solutionArchitect, .technicalAccountManager,
  ]

  static let presales = Entry(
    id: .presales, kind: .role,
    headword: Localized(en: "Presales", fr: "Avant-vente"),
    otherNames: LocalizedNames(en: [], fr: ["pré-vente", "pre-sales", "presales"]),
    definition: Localized(
      en: """
        Work done ahead of the negotiation of a sale, and the people who do it. In one sense, they \
        qualify prospects into opportunities before the account executive (AE) negotiates. In the \
        other, usual in software firms, they give technical support to the sale, as a sales \
        engineer does. Discovery, the talks in which the need is understood, is sometimes dealt \
        with in this phase.
        """,
      fr: """
        Travail qui précède la négociation d’une vente ; le mot désigne aussi les gens qui s’en \
        chargent. En un sens, ils qualifient des prospects pour en faire des opportunités, avant \
        que l’AE (Account Executive) ne négocie. En un autre, courant chez les éditeurs de \
        logiciels, ils donnent aux commerciaux un appui technique, comme l’ingénieur·e \
        avant-vente. La découverte, ces échanges où l’on comprend le besoin, se fait parfois dès \
        cette phase.
        """),
    inKanbant: Localized(
      en: """
        Qualification has a form of its own, under the key b: budget, authority, need and \
        timeline. Technical help has no stage; a demo is one kind of activity.
        """,
      fr: """
        La qualification a sa propre fiche, touche b : budget, décideurs, besoin et échéance. \
        L’appui technique n’a pas d’étape ; une démo est un genre d’activité.
        """),
    example: Localized(
      en: """
        Before the AE meets the brewery, a presales colleague asks what its present software \
        cannot do, and whether orders can be exported from it.
        """,
      fr: """
        Avant le rendez-vous de l’AE à la brasserie, une collègue de l’avant-vente demande ce que \
        le logiciel actuel ne sait pas faire, et s’il exporte les commandes.
        """),
    seeAlso: [.salesEngineer, .salesDevelopmentRepresentative, .discoveryPhase, .qualification],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Two activities, each under its own name: qualification, and technical support of the \
            sale.
            """,
          fr: """
            Deux activités, chacune sous son nom : la qualification, et l’appui technique aux \
            commerciaux.
            """),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: "Those who qualify ahead of the AE; the word also serves for the technical step.",
          fr: "Ceux qui qualifient en amont de l’AE ; le mot sert aussi pour l’étape technique.")),
      Reading(
        .source001,
        Localized(
          en: "Technical: before commitment, a sales engineer supports the sale.",
          fr: "Technique : avant l’engagement, un sales engineer appuie les commerciaux.")),
    ],
    reason: Localized(
      en: "The word covers two jobs; naming the activity leaves no doubt about which one is meant.",
      fr: """
        Le mot recouvre deux métiers ; nommer l’activité ne laisse aucun doute sur celui dont on \
        parle.
        """),
    sources: [.source001, .source004])

  static let businessEngineer = Entry(
    id: .businessEngineer, kind: .role,
    headword: Localized(en: "Business engineer", fr: "Ingénieur·e d’affaires"),
    otherNames: LocalizedNames(en: ["sales engineer"], fr: []),
    searchNames: ["ingénieur d’affaire"],
    definition: Localized(
      en: """
        In most trades, a technical expert whom the account executive (AE) calls in during a sale. \
        This person helps to build the best offer for the customer. They also guarantee that the \
        product is specified to the customer’s needs. In computer-services firms (SSII in French), \
        the title is close to business developer: somebody who finds and wins contracts.
        """,
      fr: """
        Dans la plupart des branches, profil technique que l’AE (Account Executive) fait venir au \
        cours d’une vente. Cette personne aide à construire la meilleure offre pour le client. \
        Elle garantit aussi que le produit est spécifié selon les besoins de celui-ci. Dans les \
        sociétés de services informatiques (SSII), le titre est proche de « business developer » : \
        quelqu’un qui trouve et gagne des affaires.
        """),
    example: Localized(
      en: """
        The AE of a machine-tool maker brings one along: in the customer’s plant she takes \
        measurements, chooses the options and writes the technical part of the offer.
        """,
      fr: """
        L’AE d’un fabricant de machines-outils amène une ingénieure d’affaires : dans l’usine du \
        client, elle prend les mesures, choisit les options et rédige la partie technique de \
        l’offre.
        """),
    seeAlso: [.salesEngineer, .accountExecutive, .businessDeveloper, .presales],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Two senses: technical help to the sale, which is the sales engineer’s, and the seller \
            of computer services.
            """,
          fr: """
            Deux sens : l’appui technique aux commerciaux, affaire de l’ingénieur·e avant-vente, \
            et le commercial ou la commerciale des services informatiques.
            """),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: """
            Technical outside the SSII, commercial inside. The next entry, whose heading is lost, \
            presumably sales engineer, is called its English version.
            """,
          fr: """
            Technique hors des SSII, commercial dedans. L’entrée suivante, au titre perdu, sans \
            doute « sales engineer », en est dite la version anglaise.
            """)),
      Reading(
        .field,
        Localized(
          en: "The French title means presales in some firms and sales in others.",
          fr: "Le titre désigne tantôt l’avant-vente, tantôt le commercial.")),
    ],
    reason: Localized(
      en: """
        The sector decides what the title means, so Kanbant goes by the task: helping with the \
        solution, or selling it.
        """,
      fr: """
        Le secteur décide du sens du titre, alors Kanbant s’en tient à la tâche : aider à la \
        solution, ou la vendre.
        """),
    sources: [.source004, .field])

  static let salesEngineer = Entry(
    id: .salesEngineer, kind: .role, acronyms: [Acronym("SE", "Sales Engineer")],
    headword: Localized(en: "Sales engineer", fr: "Ingénieur·e avant-vente"),
    otherNames: LocalizedNames(
      en: ["presales engineer"],
      fr: ["ingénieur·e commercial·e", "sales engineer"]),
    definition: Localized(
      en: """
        The technical specialist beside the seller, a key function where platforms are sold and \
        complexity is high. Before commitment, the sales engineer supports the sale. After it, \
        they integrate the software into the customer’s technology stack, that is, the tools \
        already in place. The most skilled can adapt the product itself to the customer’s \
        environment. Normally the top technical authority in the room, they are trusted on both \
        sides. They may stay on after commitment to oversee how their advice is put into practice.
        """,
      fr: """
        Spécialiste technique aux côtés de qui vend, dont le rôle est clé pour les plateformes, \
        ces produits complexes où tout se raccorde. Avant l’engagement, cette personne appuie les \
        commerciaux. Après, elle intègre le logiciel aux outils déjà en place chez le client, sa « \
        pile » technique. Les plus aguerris savent adapter le produit lui-même à l’environnement \
        du client. Comme c’est d’ordinaire la plus haute autorité technique dans la pièce, les \
        deux côtés lui font confiance. Elle reste parfois après l’engagement, pour veiller à la \
        mise en œuvre de ses conseils.
        """),
    inKanbant: Localized(
      en: "A demo counts as an activity of its own kind in the lead’s timeline.",
      fr: "Une démo compte comme un genre d’activité à part dans l’historique du lead."),
    example: Localized(
      en: """
        A brewery doubts that orders will reach its accounts. During a two-week trial, the sales \
        engineer links a test copy of the software to them.
        """,
      fr: """
        Une brasserie doute que les commandes arrivent jusqu’à sa comptabilité. Pendant un essai \
        de deux semaines, l’ingénieure avant-vente y relie une copie du logiciel.
        """),
    seeAlso: [
      .solutionArchitect, .businessEngineer, .technicalAccountManager, .presales,
      .proofOfConcept,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Technical presales: helps the account executive (AE) up to the sale, and often the \
            customer after it.
            """,
          fr: """
            L’avant-vente technique : aide l’AE (Account Executive) jusqu’à la vente, et souvent \
            le client ensuite.
            """),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: """
            The same technical role, before and after commitment, yet put into French as ingénieur \
            commercial.
            """,
          fr: """
            Le même rôle technique, avant et après l’engagement, mais rendu par « ingénieur \
            commercial ».
            """)),
      Reading(
        .source004,
        Localized(
          en: """
            The English counterpart of ingénieur d’affaires, the technical profile whom the AE \
            calls in.
            """,
          fr: """
            L’équivalent anglais d’ingénieur d’affaires, ce profil technique que l’AE fait venir.
            """)),
      Reading(
        .field,
        Localized(
          en: "In French, ingénieur commercial is usually a salesperson.",
          fr: "Un ingénieur commercial est le plus souvent un vendeur.")),
    ],
    reason: Localized(
      en: """
        The French label, avant-vente (presales), names the task and cannot be taken for a \
        seller’s title.
        """,
      fr: "« Avant-vente » nomme la tâche, et ne passe pas pour un titre de vendeur."),
    collisions: [
      Collision(
        "SE",
        Localized(
          en: "software engineer; also the first two letters of SEO (search engine optimisation)",
          fr: """
            en anglais « software engineer », qui développe des logiciels ; à ne pas confondre \
            avec SEO (référencement naturel)
            """))
    ],
    sources: [.source001, .source004, .field])

  static let solutionArchitect = Entry(
    id: .solutionArchitect, kind: .role, acronyms: [Acronym("SA", "Solution Architect")],
    headword: Localized(en: "Solution architect", fr: "Architecte de solutions"),
    otherNames: LocalizedNames(en: ["solutions architect"], fr: ["solution architect"]),
    definition: Localized(
      en: """
        A technical role close to the sales engineer. A solution architect adapts the product to \
        the customer’s specific needs, while the sales engineer integrates it into the \
        infrastructure already there. For example, the first sets up the customer’s dashboard. The \
        second makes sure that APIs (application programming interfaces), the links between \
        programs, are used properly. Some companies use the two titles interchangeably.
        """,
      fr: """
        Rôle technique proche de l’ingénieur·e avant-vente. L’architecte adapte le produit aux \
        besoins propres du client, tandis que l’ingénieur·e l’intègre à l’infrastructure déjà là. \
        Par exemple, l’architecte met en place le tableau de bord du client. L’ingénieur·e \
        s’assure du bon usage des API (interfaces de programmation), ces liens entre logiciels. \
        Certaines entreprises emploient les deux titres l’un pour l’autre.
        """),
    example: Localized(
      en: """
        A clinic wants to see its waiting times ward by ward: the solution architect builds that \
        view out of what the product already offers.
        """,
      fr: """
        Une clinique veut voir ses délais d’attente service par service : l’architecte de \
        solutions bâtit cette vue avec ce que le produit offre déjà.
        """),
    seeAlso: [.salesEngineer, .technicalAccountManager, .presales, .businessEngineer],
    collisions: [
      Collision(
        "SA",
        Localized(
          en: """
            in France, société anonyme, a form of company; not to be mixed up with SAL (sales \
            acceptable lead)
            """,
          fr: """
            société anonyme, forme juridique ; à ne pas confondre avec SAL (Sales Acceptable Lead)
            """))
    ],
    sources: [.source001])

  static let technicalAccountManager = Entry(
    id: .technicalAccountManager, kind: .role,
    acronyms: [Acronym("TAM", "Technical Account Manager")],
    headword: Localized(en: "Technical account manager", fr: "Chargé·e de compte technique"),
    definition: Localized(
      en: """
        Somebody who supplies customers with technical services, such as bespoke integrations \
        (links to their other software) or migrations (the move from an old system). The post asks \
        for a technical background as well as a good hand with customers. It is in demand within \
        customer success, where implementation is complex. Some firms put a TAM in place of the \
        customer success manager (CSM).
        """,
      fr: """
        Fournit aux clients des services techniques : intégrations sur mesure (des liens avec \
        leurs autres logiciels) ou migrations depuis un ancien système. Le poste demande un bagage \
        technique et le sens du client. Il est recherché au sein de la réussite client, là où la \
        mise en œuvre est complexe. Certaines entreprises mettent un ou une TAM à la place du CSM \
        (Customer Success Manager).
        """),
    example: Localized(
      en: """
        A hospital leaves its old system: the technical account manager moves ten years of records \
        in one weekend, and is on site on Monday.
        """,
      fr: """
        Un hôpital quitte son ancien système : la chargée de compte technique transfère dix ans de \
        dossiers en un week-end, et elle est sur place le lundi.
        """),
    seeAlso: [.customerSuccessManager, .salesEngineer, .accountManager, .customerSuccess],
    collisions: [
      Collision(
        "TAM",
        Localized(
          en: "total addressable market; Kanbant writes addressable market in full",
          fr: """
            « total addressable market » ; Kanbant écrit « marché adressable » en toutes lettres
            """))
    ],
    sources: [.source001])
}
