extension Entry {
  /// Where people sell from: the office or the road.
  static let fieldRoles: [Entry] = [.insideSales, .insideSalesRepresentative, .outsideSales]

  static let insideSales = Entry(
    id: .insideSales, kind: .role,
    headword: Localized(en: "Inside sales", fr: "Vente sédentaire"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["vente interne", "commercial·e sédentaire", "inside sales"]),
    definition: Localized(
      en: """
        Selling from an office, at a distance, without visiting the customer. Typical work is \
        prospecting by phone, then setting appointments and holding them by phone too. Colleagues \
        in one office swap good practice, so everybody learns far faster than in field sales. Most \
        of these people do outbound prospecting or handle inbound leads. The phrase is commoner in \
        B2C (selling to consumers) than in B2B (selling to businesses).
        """,
      fr: """
        Vendre à distance, depuis un bureau, sans aller chez le client. Le travail typique : \
        prospecter par téléphone, puis prendre des rendez-vous et les tenir par téléphone aussi. \
        Dans un même bureau, on s’échange les bonnes pratiques, et chacun apprend bien plus vite \
        que sur le terrain. La plupart de ceux qui la pratiquent font de la prospection sortante \
        ou traitent des leads entrants. L’expression est plus courante en B2C (vente aux \
        particuliers) qu’en B2B (vente aux entreprises).
        """),
    inKanbant: Localized(
      en: """
        Kanbant does not ask where a seller sits. Each call, e-mail and meeting is logged with the \
        key c, wherever it took place.
        """,
      fr: """
        Kanbant ne demande pas d’où l’on vend. Chaque appel, e-mail ou rendez-vous se note avec la \
        touche c, où qu’il ait eu lieu.
        """),
    example: Localized(
      en: """
        Twelve people with headsets share a floor: what one of them tries at nine, the others use \
        by noon.
        """,
      fr: """
        Douze casques sur un même plateau : ce que l’une essaie à neuf heures, les autres le \
        reprennent avant midi.
        """),
    seeAlso: [.outsideSales, .insideSalesRepresentative, .remoteSelling, .telemarketer],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "A mode of work: selling remotely from an office, at any stage of the funnel.",
          fr: """
            Un mode de travail : vendre à distance depuis un bureau, à n’importe quelle étape de \
            l’entonnoir.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A person: somebody in sales who works only at a distance, unlike those in the field.
            """,
          fr: """
            Une personne : quelqu’un qui vend uniquement à distance, à la différence des gens de \
            terrain.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            A team: remote sellers in one office who serve customers elsewhere, with online and \
            remote selling.
            """,
          fr: """
            Une équipe : des vendeurs à distance réunis dans un bureau, qui servent des clients \
            ailleurs, par la vente à distance et en visioconférence.
            """)),
      Reading(
        .source004,
        Localized(
          en: "A catch-all: literally, whoever stays in the premises.",
          fr: "Un fourre-tout : littéralement, quiconque reste dans les locaux.")),
    ],
    reason: Localized(
      en: """
        Where somebody works says nothing of how far a lead has come, so the word has no bearing \
        on stages.
        """,
      fr: """
        Le lieu de travail ne dit rien du chemin parcouru par un lead, donc le mot n’a pas d’effet \
        sur les étapes.
        """),
    sources: [.source000, .source001, .source004])

  static let insideSalesRepresentative = Entry(
    id: .insideSalesRepresentative, kind: .role,
    acronyms: [Acronym("ISR", "Inside Sales Representative")],
    headword: Localized(en: "Inside sales representative", fr: "Commercial·e sédentaire"),
    otherNames: LocalizedNames(en: [], fr: ["représentant·e sédentaire"]),
    definition: Localized(
      en: """
        A salesperson who takes fast sales from the first call to the commitment, alone and from a \
        desk. The post combines a market development representative (MDR), who answers inbound \
        requests, and an account executive (AE), who closes. Customers come with the intent to \
        buy, after trying a demo in an online trial that they run themselves. The duties are to \
        receive incoming calls, answer concerns, give exact prices and obtain the commitment. One \
        person may serve up to about 100 customers a day, 10 to 20 an hour.
        """,
      fr: """
        Mène des ventes rapides du premier appel à l’engagement, sans aide et sans quitter son \
        bureau. Le poste réunit le MDR (Market Development Representative), qui répond aux \
        demandes entrantes, et l’AE (Account Executive), qui conclut. Les clients, venus avec \
        l’intention d’acheter, ont d’abord essayé une démo en ligne, en libre-service. Le \
        travail : prendre les appels entrants, répondre aux inquiétudes, donner des prix exacts, \
        obtenir l’engagement. Une même personne peut servir jusqu’à 100 clients par jour environ, \
        de 10 à 20 par heure.
        """),
    inKanbant: Localized(
      en: """
        A user may have this role, written ISR beside the name. Like that of an AE, it allows \
        accepting a lead at SAL (sales acceptable lead).
        """,
      fr: """
        Un utilisateur peut avoir ce rôle, noté ISR près de son nom. Comme celui d’AE, il permet \
        d’accepter un lead en SAL (Sales Acceptable Lead).
        """),
    example: Localized(
      en: """
        A hairdresser has tried the booking software on her own: she calls, asks the price for \
        three members of staff and signs up within ten minutes.
        """,
      fr: """
        Une coiffeuse a essayé seule le logiciel de réservation : elle appelle, demande le prix \
        pour trois postes et s’abonne en dix minutes.
        """),
    seeAlso: [.insideSales, .marketDevelopmentRepresentative, .accountExecutive, .freeTrial],
    collisions: [
      Collision(
        "ISR",
        Localized(
          en: "in French finance, socially responsible investment",
          fr: "en finance, l’investissement socialement responsable"))
    ],
    sources: [.source001])

  static let outsideSales = Entry(
    id: .outsideSales, kind: .role,
    headword: Localized(en: "Outside sales", fr: "Vente sur le terrain"),
    otherNames: LocalizedNames(en: ["field sales"], fr: ["commercial·e terrain", "outside sales"]),
    definition: Localized(
      en: """
        Selling in the field: the seller visits prospects where they work. It is the opposite of \
        inside sales, which is done from an office. Everybody is on the road alone, so what one \
        person learns spreads more slowly than in an inside team.
        """,
      fr: """
        Vendre sur le terrain : le commercial ou la commerciale rend visite aux prospects, là où \
        ils travaillent. C’est le contraire de la vente sédentaire, qui se fait depuis un bureau. \
        Chacun est seul sur la route, et ce que l’un apprend se propage moins vite que dans une \
        équipe réunie au bureau.
        """),
    inKanbant: Localized(
      en: """
        A visit is logged as a meeting with the key c. The key n plans the next one, with its \
        date.
        """,
      fr: """
        Une visite se note comme rendez-vous avec la touche c. La touche n prévoit la suivante, \
        avec sa date.
        """),
    example: Localized(
      en: """
        Tuesday: four garages in one valley, two demos on a counter, 180 kilometres and one order.
        """,
      fr: """
        Mardi : quatre garages dans une vallée, deux démos sur un coin de comptoir, 180 kilomètres \
        et une commande.
        """),
    seeAlso: [.insideSales, .inPersonMeeting, .remoteSelling],
    sources: [.source000, .source001, .source004])
}
