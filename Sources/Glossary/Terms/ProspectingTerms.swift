extension Entry {
  /// How people are approached.
  static let approaches: [Entry] = [
    .prospecting, .outboundSales, .inboundSales, .coldCalling, .coldCalling2, .coldEmailing,
    .followUpEmail, .breakupMail,
  ]

  static let prospecting = Entry(
    id: .prospecting, kind: .technique,
    headword: Localized(en: "Prospecting", fr: "Prospection"),
    otherNames: LocalizedNames(en: [], fr: ["démarche de prospection", "prospection commerciale"]),
    searchNames: ["prospecter"],
    definition: Localized(
      en: """
        The active search for new prospects or customers, among people who have asked for nothing. \
        It means finding leads that match chosen criteria, obtaining their contact details, then \
        contacting them. The first approach is usually a cold call or a cold e-mail, which reaches \
        somebody who does not know you. Where selling is shared out between teams, this is the \
        work of the outbound sales team.
        """,
      fr: """
        Recherche active de nouveaux prospects ou clients, parmi des gens qui n’ont rien demandé. \
        On repère des leads qui répondent à des critères choisis, on se procure leurs coordonnées, \
        puis on les contacte. Le premier contact passe le plus souvent par un appel ou un e-mail à \
        froid, adressé à quelqu’un qui ne vous connaît pas. Là où la vente se partage entre \
        équipes, c’est le travail de l’équipe sortante.
        """),
    inKanbant: Localized(
      en: """
        A lead that was sought out bears the origin “outbound”, beside its channel and its source. \
        To become an MQL (marketing qualified lead) it needs a proof of interest, such as a form \
        filled in or a document downloaded.
        """,
      fr: """
        Un lead que l’on est allé chercher porte l’origine « sortant », à côté du canal et de la \
        source. Pour devenir MQL (Marketing Qualified Lead), il lui faut une preuve d’intérêt, par \
        exemple un formulaire rempli ou un document téléchargé.
        """),
    example: Localized(
      en: """
        Two hundred printing works from a trade register, their owners’ telephone numbers, a week \
        of calls: nine agree to a meeting.
        """,
      fr: """
        Deux cents imprimeries tirées d’un annuaire, le téléphone de leurs gérants, une semaine \
        d’appels : neuf acceptent un rendez-vous.
        """),
    seeAlso: [
      .outboundSales, .coldCalling, .coldEmailing, .leadSourcing, .opportunityDetectionPhase,
    ],
    sources: [.source000, .source004])

  static let outboundSales = Entry(
    id: .outboundSales, kind: .technique,
    headword: Localized(en: "Outbound sales", fr: "Prospection sortante"),
    otherNames: LocalizedNames(en: [], fr: ["outbound sales", "vente sortante"]),
    definition: Localized(
      en: """
        Going out to find customers, while inbound sales answers those who come by themselves. You \
        look for leads by what is known of their business, such as trade, size or place. Then you \
        obtain their contact details and approach them, without necessarily knowing them. Those \
        who show a possible interest become opportunities. Outbound is one of the two entries of \
        the sales funnel, and the word also names the team that works there.
        """,
      fr: """
        Aller chercher des clients, tandis que la vente entrante répond à ceux qui viennent \
        d’eux-mêmes. On cherche des leads selon les traits de leur entreprise : métier, taille ou \
        lieu. On obtient leurs coordonnées et on les approche, sans forcément les connaître. Ceux \
        qui montrent un intérêt possible deviennent des opportunités. C’est l’une des deux entrées \
        de l’entonnoir de vente, et le mot désigne aussi l’équipe qui y travaille.
        """),
    inKanbant: Localized(
      en: """
        Each lead says whether it is inbound or outbound, and both kinds share one board. An \
        outbound lead often has the channel “list or register”.
        """,
      fr: """
        Chaque lead dit s’il est entrant ou sortant, et les deux sortes partagent un même tableau. \
        Un lead sortant a souvent pour canal « liste ou annuaire ».
        """),
    example: Localized(
      en: """
        Every haulier of the region with more than 50 lorries: one list, one telephone, and nobody \
        on it has heard of you.
        """,
      fr: """
        Tous les transporteurs de la région qui ont plus de 50 camions : une liste, un téléphone, \
        et personne n’y a entendu parler de vous.
        """),
    seeAlso: [
      .prospecting, .inboundSales, .salesDevelopmentRepresentative, .salesFunnel, .opportunity,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The origin of a lead: somebody went to look for it.",
          fr: "L’origine d’un lead : quelqu’un est allé le chercher."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A team in charge of finding new customers by prospecting, opposed to inbound sales.
            """,
          fr: """
            Une équipe qui doit trouver de nouveaux clients en prospectant, à l’opposé de la vente \
            entrante.
            """)),
      Reading(
        .source004,
        Localized(
          en: "An activity: searching by business traits, obtaining details, approaching.",
          fr: "Une activité : chercher sur critères, obtenir des coordonnées, approcher.")),
    ],
    reason: Localized(
      en: """
        Where a lead came from stays true, however teams are renamed or reshuffled. The team \
        behind the word is that of the sales development representatives (SDR).
        """,
      fr: """
        La provenance d’un lead reste vraie, même si les équipes changent de nom ou de contour. \
        L’équipe dont parle le mot est celle des SDR (Sales Development Representatives).
        """),
    sources: [.source000, .source004])

  static let inboundSales = Entry(
    id: .inboundSales, kind: .technique,
    headword: Localized(en: "Inbound sales", fr: "Vente entrante"),
    otherNames: LocalizedNames(en: [], fr: ["inbound sales", "équipe inbound"]),
    definition: Localized(
      en: """
        The sales team that takes care of people who came by themselves; the counterpart of \
        outbound sales. It receives the expressions of interest that inbound marketing produces: \
        calls, messages, forms. It compares each lead with the kind of customer aimed at, then \
        qualifies or disqualifies it.
        """,
      fr: """
        Équipe de vente qui s’occupe de ceux qui sont venus d’eux-mêmes ; c’est le pendant de la \
        prospection sortante. Elle reçoit les marques d’intérêt que produit l’inbound marketing : \
        appels, messages, formulaires. Elle compare chaque lead aux cibles de clientèle, puis le \
        qualifie ou le disqualifie.
        """),
    inKanbant: Localized(
      en: """
        An inbound lead needs no further proof of interest to become an MQL (marketing qualified \
        lead), since it came by itself. The key D disqualifies one that is off target.
        """,
      fr: """
        Un lead entrant n’a pas d’autre preuve d’intérêt à fournir pour devenir MQL (Marketing \
        Qualified Lead), puisqu’il est venu de lui-même. La touche D écarte celui qui est hors \
        cible.
        """),
    example: Localized(
      en: "A hotel asks for prices through the website at nine; by ten somebody has called back.",
      fr: "Un hôtel demande les tarifs sur le site à neuf heures ; à dix, quelqu’un a rappelé."),
    seeAlso: [
      .inboundMarketing, .outboundSales, .disqualification, .marketDevelopmentRepresentative,
      .qualification,
    ],
    sources: [.source000, .source004])

  static let coldCalling = Entry(
    id: .coldCalling, kind: .technique,
    headword: Localized(en: "Cold calling", fr: "Appel à froid"),
    otherNames: LocalizedNames(
      en: ["cold call"],
      fr: ["cold calling", "démarchage téléphonique"]),
    definition: Localized(
      en: """
        Telephoning somebody who has never been contacted before and does not expect the call. The \
        caller hopes for a meeting, or for a sale on the spot. “Cold” only says that there was no \
        contact before. A cold lead is another matter: it is known and qualified, with no need at \
        present.
        """,
      fr: """
        Téléphoner à quelqu’un que l’on n’a jamais contacté et qui ne s’y attend pas. Celui ou \
        celle qui appelle espère un rendez-vous, ou une vente sur-le-champ. « À froid » dit \
        seulement qu’il n’y a eu aucun contact avant. Un lead froid, c’est autre chose : il est \
        connu et qualifié, mais n’a pas de besoin pour l’instant.
        """),
    inKanbant: Localized(
      en: """
        The key c logs the call, and whether both sides took part. Entering SQL (sales qualified \
        lead) with no conversation on record asks for a written reason. If the answer is no, the \
        key D ends the lead as “not interested”.
        """,
      fr: """
        La touche c note l’appel ; vous y dites s’il y a eu un échange réel. Entrer en SQL (Sales \
        Qualified Lead) sans aucun échange noté demande un motif écrit. La touche D écarte un lead \
        qui refuse, avec le motif « pas intéressé ».
        """),
    example: Localized(
      en: """
        A salesperson who sells cash registers calls twelve butchers between two and three, when \
        their shops are quiet: one agrees to a visit.
        """,
      fr: """
        Une vendeuse de caisses enregistreuses appelle douze bouchers entre quatorze et quinze \
        heures, quand la boutique est calme : l’un d’eux accepte une visite.
        """),
    seeAlso: [.coldCalling2, .coldEmailing, .prospecting, .coldLead, .welcomeCall],
    sources: [.source000])

  static let coldCalling2 = Entry(
    id: .coldCalling2, kind: .technique,
    headword: Localized(en: "Cold Calling 2.0", fr: "Cold Calling 2.0"),
    otherNames: LocalizedNames(en: ["referral e-mail prospecting"], fr: []),
    definition: Localized(
      en: """
        A way of prospecting made popular by Aaron Ross. In spite of its name, it contains no cold \
        call. It opens with a brief e-mail to the manager of the person you would like to talk to. \
        With the manager’s word behind you, an appointment by telephone is easier to get.
        """,
      fr: """
        Méthode de prospection popularisée par Aaron Ross. Malgré son nom, elle ne comporte aucun \
        appel à froid. Elle s’ouvre par un bref e-mail au supérieur de la personne que l’on \
        voudrait joindre. Sur son indication, on obtient plus facilement un rendez-vous \
        téléphonique.
        """),
    inKanbant: Localized(
      en: """
        Somebody whom a third person named is entered with the channel “referral”. What that third \
        person answered is logged with the key c.
        """,
      fr: """
        Une personne dont un tiers a donné le nom s’inscrit avec le canal « recommandation ». La \
        réponse de ce tiers se note avec la touche c.
        """),
    example: Localized(
      en: """
        In three lines you ask a managing director who looks after the company’s vans. She names \
        the garage foreman, who takes your call on Thursday.
        """,
      fr: """
        En trois lignes, vous demandez à une directrice qui s’occupe des camionnettes de la \
        maison. Elle nomme le chef d’atelier, qui prend votre appel jeudi.
        """),
    seeAlso: [
      .coldCalling, .coldEmailing, .predictableRevenue, .leadRelationshipManagement, .prospecting,
    ],
    readings: [
      Reading(
        .source000,
        Localized(
          en: """
            The first e-mail goes to the manager of the person sought; no call is unannounced.
            """,
          fr: """
            Le premier e-mail va au supérieur de la personne visée ; aucun appel à l’improviste.
            """),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: """
            The e-mail goes to a senior person above or beside the buyer, who refers you to the \
            right one; the telephone comes back afterwards.
            """,
          fr: """
            L’e-mail va à une personne haut placée, au-dessus de l’acheteur ou à côté, qui vous \
            oriente ; le téléphone revient ensuite.
            """)),
    ],
    reason: Localized(
      en: """
        Both start with a recommendation rather than a surprise, and writing to the manager is the \
        clearer rule. It works less well in a small firm, where the manager is often the buyer.
        """,
      fr: """
        Les deux partent d’une recommandation plutôt que d’une surprise, et écrire au supérieur \
        est la règle la plus claire. Elle vaut moins dans une petite entreprise, où le supérieur \
        est souvent l’acheteur.
        """),
    sources: [.source000, .field])

  static let coldEmailing = Entry(
    id: .coldEmailing, kind: .technique,
    headword: Localized(en: "Cold e-mail", fr: "E-mail à froid"),
    otherNames: LocalizedNames(en: ["cold emailing"], fr: ["cold emailing"]),
    searchNames: ["email à froid", "cold email", "cold mailing"],
    definition: Localized(
      en: """
        A first message, by e-mail, to somebody with whom there has been no contact before. Beside \
        the cold call, it is the usual channel of outbound sales. It disturbs less than a call and \
        is more easily left unanswered, so follow-ups often come after it.
        """,
      fr: """
        Premier message, par e-mail, à quelqu’un avec qui il n’y a encore eu aucun contact. À côté \
        de l’appel à froid, c’est le canal habituel de la prospection sortante. Il dérange moins \
        qu’un appel, mais reste plus facilement sans réponse : des relances suivent souvent.
        """),
    inKanbant: Localized(
      en: """
        The key c logs the message, n plans what comes next. If the answer is no, the key D ends \
        the lead as “not interested”.
        """,
      fr: """
        La touche c note le message, et n prévoit la suite. La touche D écarte un lead qui refuse, \
        avec le motif « pas intéressé ».
        """),
    example: Localized(
      en: """
        “Your school’s kitchen serves 300 meals a day; may I show you how three others halved \
        their waste?”
        """,
      fr: """
        « Votre cantine sert 300 repas par jour ; puis-je vous montrer comment trois autres ont \
        réduit leurs déchets de moitié ? »
        """),
    seeAlso: [.followUpEmail, .breakupMail, .coldCalling, .prospecting],
    sources: [.source000])

  static let followUpEmail = Entry(
    id: .followUpEmail, kind: .technique,
    headword: Localized(en: "Follow-up e-mail", fr: "E-mail de relance"),
    otherNames: LocalizedNames(en: ["follow-up sequence"], fr: ["relance", "séquence de relance"]),
    searchNames: ["follow up", "followup email", "email de relance"],
    definition: Localized(
      en: """
        A message sent because a first one went unanswered. Several of them, a few days apart, \
        make a follow-up sequence, which can end with a breakup e-mail. The French word relance is \
        also used for the reminder of an unpaid invoice, which customer relationship software \
        (CRM) can handle too.
        """,
      fr: """
        Message envoyé parce qu’un premier est resté sans réponse. Plusieurs à la suite, à \
        quelques jours d’intervalle, forment une séquence de relance, qui peut s’achever par un \
        e-mail de rupture. « Relance » se dit aussi du rappel d’une facture impayée, dont un \
        logiciel de relation client (CRM) sait également se charger.
        """),
    inKanbant: Localized(
      en: """
        The key n sets the next action and its day. The card then shows it, and says when it is \
        overdue or when nothing is planned.
        """,
      fr: """
        La touche n fixe la prochaine action et son jour. La carte l’affiche alors, et signale une \
        action en retard ou l’absence de suite prévue.
        """),
    example: Localized(
      en: """
        Nothing came back on Monday’s message: on Thursday three lines with a price, the week \
        after an invitation to visit the workshop.
        """,
      fr: """
        Le message de lundi est resté sans réponse : jeudi, trois lignes avec un prix ; la semaine \
        suivante, une invitation à visiter l’atelier.
        """),
    seeAlso: [.breakupMail, .coldEmailing, .leadNurturing, .crm],
    sources: [.source000, .source003])

  static let breakupMail = Entry(
    id: .breakupMail, kind: .technique,
    headword: Localized(en: "Breakup e-mail", fr: "E-mail de rupture"),
    otherNames: LocalizedNames(
      en: ["last-chance e-mail"],
      fr: ["mail de la dernière chance", "breakup mail"]),
    searchNames: ["break-up mail", "break up", "email de rupture"],
    definition: Localized(
      en: """
        The last message of a follow-up series, which says that no other will come. Its goal is to \
        get an answer at last, yes or no. A short animated image (GIF) or a touch of provocation \
        may be added to make the reader react.
        """,
      fr: """
        Dernier message d’une série de relances, qui dit qu’il n’y en aura pas d’autre. Son but \
        est d’obtenir enfin une réponse, que ce soit oui ou non. On y glisse parfois une courte \
        image animée (GIF) ou une pointe de provocation, pour faire réagir.
        """),
    inKanbant: Localized(
      en: """
        If no answer comes, the key N parks the lead until a later day, and D sets it aside as \
        unreachable.
        """,
      fr: """
        Si le silence dure, la touche N met le lead en sommeil jusqu’à un jour donné, et D \
        l’écarte comme injoignable.
        """),
    example: Localized(
      en: """
        “Shall I close your file, or are you just very busy?” The answer comes within the hour: \
        call me in May.
        """,
      fr: """
        « Dois-je refermer votre dossier, ou êtes-vous seulement débordée ? » La réponse arrive \
        dans l’heure : rappelez-moi en mai.
        """),
    seeAlso: [.followUpEmail, .coldEmailing, .leadNurturing, .disqualification],
    sources: [.source000])
}
