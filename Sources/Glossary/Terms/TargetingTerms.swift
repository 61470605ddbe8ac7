extension Entry {
  /// Who is approached, and what is known of them.
  static let targeting: [Entry] = [
    .accountBasedMarketing, .accountBasedSalesDevelopment, .leadSourcing, .dataEnrichment,
  ]

  static let accountBasedMarketing = Entry(
    id: .accountBasedMarketing, kind: .technique,
    acronyms: [Acronym("ABM", "Account-Based Marketing")],
    headword: Localized(en: "Account-based marketing", fr: "Marketing des comptes stratégiques"),
    otherNames: LocalizedNames(en: [], fr: ["account-based marketing"]),
    definition: Localized(
      en: """
        Marketing that concentrates on the targets able to yield the most revenue. Actions and \
        content are tailored, so that each target finds an answer to its own needs. In its widest \
        sense it is a growth strategy that marketing and sales share. All the resources that take \
        the offer to customers then aim at winning, and later expanding, a short list of \
        high-value accounts.
        """,
      fr: """
        Marketing qui se concentre sur les cibles capables de rapporter le plus de chiffre \
        d’affaires. Actions et contenus sont taillés sur mesure, pour répondre aux besoins propres \
        de chacune. Au sens le plus large, c’est une stratégie de croissance commune au marketing \
        et au service commercial. Toutes les ressources commerciales visent alors à gagner, puis à \
        développer, une courte liste de comptes à forte valeur.
        """),
    inKanbant: Localized(
      en: """
        Every lead belongs to an account, and one account may have several leads. A tag on the \
        leads of chosen accounts lets the filter gather them.
        """,
      fr: """
        Chaque lead appartient à un compte, et un compte peut avoir plusieurs leads. Une étiquette \
        sur les leads des comptes choisis permet au filtre de les réunir.
        """),
    example: Localized(
      en: """
        A maker of hospital beds picks 25 hospitals and prepares a page for each, with its own \
        wards and figures.
        """,
      fr: """
        Un fabricant de lits médicalisés choisit 25 hôpitaux et prépare pour chacun une page avec \
        ses services et ses chiffres.
        """),
    seeAlso: [
      .accountBasedSalesDevelopment, .idealCustomerProfile, .goToMarket,
      .accountDevelopmentRepresentative,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            A strategy of marketing and sales together on named accounts, to win them and to \
            expand them.
            """,
          fr: """
            Une stratégie que le marketing et le service commercial mènent ensemble sur des \
            comptes nommés, pour les gagner et les développer.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A marketing tactic towards prospects: the effort goes where the most revenue may come \
            from.
            """,
          fr: """
            Une tactique de marketing envers des prospects : l’effort va là où le chiffre \
            d’affaires peut être le plus grand.
            """)),
      Reading(
        .source003,
        Localized(
          en: "A marketing tactic too: actions and content fitted to the needs of each target.",
          fr: """
            Une tactique de marketing aussi : actions et contenus ajustés aux besoins de chaque \
            cible.
            """)),
      Reading(
        .source001,
        Localized(
          en: "Growth strategy of the whole commercial side, accounts already won included.",
          fr: "Stratégie de croissance de tout le côté commercial, comptes déjà gagnés compris.")),
    ],
    reason: Localized(
      en: """
        A large account often buys more later on than in its first contract. A strategy that \
        stopped at the signature would leave that part out.
        """,
      fr: """
        Un grand compte achète souvent plus par la suite que dans son premier contrat. Une \
        stratégie qui s’arrêterait à la signature laisserait cette part de côté.
        """),
    sources: [.source000, .source001, .source003])

  static let accountBasedSalesDevelopment = Entry(
    id: .accountBasedSalesDevelopment, kind: .technique,
    acronyms: [Acronym("ABSD", "Account-Based Sales Development")],
    headword: Localized(
      en: "Account-based sales development",
      fr: "Développement commercial par comptes"),
    otherNames: LocalizedNames(en: [], fr: ["account-based sales development"]),
    definition: Localized(
      en: """
        The offspring of account-based marketing (ABM) in sales development, the work of opening \
        conversations. Its prospecting campaigns are both personalised and fitted to their \
        targets. They are made for specific leads, where an ordinary campaign sends one message to \
        all.
        """,
      fr: """
        La déclinaison, dans la prospection, du marketing des comptes stratégiques, ou ABM \
        (Account-Based Marketing). Ses campagnes de prospection sont personnalisées, et en même \
        temps ajustées à leurs cibles. Elles sont faites pour des leads précis, quand une campagne \
        ordinaire envoie à tous le même message.
        """),
    inKanbant: Localized(
      en: """
        In one account, each person approached can be a lead with its own next action. Their \
        origin is outbound, and the campaign field names the plan.
        """,
      fr: """
        Dans un même compte, chaque personne approchée peut être un lead, avec sa prochaine \
        action. Leur origine est « sortant », et le champ campagne nomme le plan.
        """),
    example: Localized(
      en: """
        For one airport you write three e-mails: on accidents to the head of safety, on fines to \
        finance, on night shifts to the site manager.
        """,
      fr: """
        Pour un même aéroport, vous écrivez trois e-mails. La sécurité en reçoit un sur les \
        accidents, la finance sur les amendes, la direction du site sur les équipes de nuit.
        """),
    seeAlso: [
      .accountBasedMarketing, .accountDevelopmentRepresentative, .prospecting, .coldEmailing,
    ],
    sources: [.source000, .source003])

  static let leadSourcing = Entry(
    id: .leadSourcing, kind: .technique,
    headword: Localized(en: "Lead sourcing", fr: "Sourcing de leads"),
    otherNames: LocalizedNames(
      en: ["list building"],
      fr: ["sourcing", "recherche de cibles commerciales"]),
    definition: Localized(
      en: """
        Finding commercial targets to prospect: companies that may need the offer, and whom to \
        talk to there. The search follows the company’s strategic priorities, such as one region, \
        one trade or one new product. It is a task of the sales development representative (SDR), \
        who then makes contact.
        """,
      fr: """
        Chercher des cibles commerciales pour la prospection : des entreprises à qui l’offre peut \
        servir, et les bons interlocuteurs chez elles. La recherche suit les priorités que donne \
        la stratégie de l’entreprise : une région, un métier, un nouveau produit. C’est une tâche \
        du ou de la SDR (Sales Development Representative), qui prend ensuite contact.
        """),
    inKanbant: Localized(
      en: """
        A lead found this way has the channel “list or register” and the origin outbound; it \
        starts in the first column. A whole list comes in by kanbant import.
        """,
      fr: """
        Un lead trouvé ainsi a le canal « liste ou annuaire » et l’origine « sortant » ; il \
        commence dans la première colonne. Une liste entière entre par kanbant import.
        """),
    example: Localized(
      en: """
        This quarter the food trade comes first: from a register you draw 120 dairies with more \
        than 50 people.
        """,
      fr: """
        Ce trimestre, priorité à l’agroalimentaire : vous tirez d’un annuaire 120 laiteries de \
        plus de 50 personnes.
        """),
    seeAlso: [
      .dataEnrichment, .prospecting, .salesDevelopmentRepresentative, .idealCustomerProfile,
    ],
    sources: [.source004])

  static let dataEnrichment = Entry(
    id: .dataEnrichment, kind: .technique,
    headword: Localized(en: "Data enrichment", fr: "Enrichissement de données"),
    otherNames: LocalizedNames(en: ["contact enrichment"], fr: ["enrichissement des coordonnées"]),
    definition: Localized(
      en: """
        Completing the contact details of leads: the name, the e-mail or the direct line that is \
        missing. It is a task of the sales development representative (SDR). Growth hackers, who \
        look for quick ways to grow, also enrich what is known of whole prospect databases.
        """,
      fr: """
        Compléter les coordonnées des leads : le nom, l’e-mail ou la ligne directe qui manque. \
        C’est une tâche du ou de la SDR (Sales Development Representative). Les growth hackers, \
        qui cherchent des moyens de croître vite, enrichissent aussi ce que l’on sait de bases \
        entières de prospects.
        """),
    inKanbant: Localized(
      en: """
        The key e opens the record: e-mail, phone, job title, domain, headcount, city. Without a \
        usable e-mail or phone, a lead cannot become a marketing lead (MQL, marketing qualified \
        lead).
        """,
      fr: """
        La touche e ouvre la fiche : e-mail, téléphone, fonction, domaine, effectif, ville. Sans \
        e-mail ni téléphone utilisable, un lead ne peut pas devenir lead marketing, ou MQL \
        (Marketing Qualified Lead).
        """),
    example: Localized(
      en: """
        The list says “foundry, switchboard only”. An hour later it also says who buys the sand, \
        with her direct line.
        """,
      fr: """
        La liste dit « fonderie, standard seulement ». Une heure plus tard, elle dit aussi qui \
        achète le sable, avec sa ligne directe.
        """),
    seeAlso: [.leadSourcing, .growthHacker, .salesDevelopmentRepresentative, .mailingList],
    sources: [.source004])
}
