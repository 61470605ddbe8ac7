extension Entry {
  /// The stages that say how well a lead is known, in the order of the funnel.
  static let stages: [Entry] = [
    .marketingCapturedLead, .marketingQualifiedLead, .salesQualifiedLead, .salesAcceptableLead,
  ]

  static let marketingCapturedLead = Entry(
    id: .marketingCapturedLead, kind: .stage,
    acronyms: [Acronym("MCL", "Marketing Captured Lead")],
    headword: Localized(en: "Raw lead", fr: "Lead brut"),
    otherNames: LocalizedNames(
      en: ["marketing captured lead", "captured lead", "inquiry"],
      fr: ["lead capturé", "demande entrante"]),
    definition: Localized(
      en: """
        A person or an organisation that came to the site and can now be identified. Capture is \
        active when the visitor calls, writes an e-mail or fills in an opt-in form, which asks for \
        details. It is passive when the visitor did nothing for it: an IP (Internet Protocol) \
        address, for instance, may give the company away. At this stage there is a record for the \
        first time; before, there were only visits to a website. From here a lead rises to \
        marketing lead (MQL, marketing qualified lead), or straight to sales lead (SQL, sales \
        qualified lead).
        """,
      fr: """
        Personne ou organisation passée par le site et que l’on sait désormais identifier. La \
        capture est active quand elle appelle, écrit un e-mail ou remplit un formulaire d’opt-in, \
        qui demande des coordonnées. Elle est passive quand elle n’a rien fait pour cela : une \
        adresse IP (Internet Protocol), par exemple, peut trahir l’entreprise. C’est la première \
        étape qui soit une fiche, et non plus du trafic. De là, le lead devient lead marketing \
        (MQL, Marketing Qualified Lead), ou directement lead commercial (SQL, Sales Qualified \
        Lead).
        """),
    inKanbant: Localized(
      en: """
        The first column of the board. A lead that was sought out, rather than captured, starts \
        here too and is marked as outbound. Going straight to SQL is allowed: you are asked why \
        MQL was skipped.
        """,
      fr: """
        Première colonne du tableau. Un lead que l’on est allé chercher commence ici aussi, avec \
        la mention « sortant ». Passer directement en SQL est permis : on vous demande pourquoi \
        l’étape MQL a été sautée.
        """),
    example: Localized(
      en: """
        Jeanne asks for a price list through the contact form on Monday night: on Tuesday morning \
        she is an MCL.
        """,
      fr: """
        Jeanne demande un tarif par le formulaire de contact lundi soir : mardi matin, c’est un \
        MCL.
        """),
    seeAlso: [.visitor, .optIn, .leadCenter, .unqualifiedLead, .marketingQualifiedLead],
    readings: [
      Reading(
        .source002,
        Localized(
          en: """
            A captured lead; it may go to MQL, or straight to SQL when the qualification call \
            happens at once.
            """,
          fr: """
            Un lead capturé ; il peut passer MQL, ou directement SQL si l’appel de qualification a \
            lieu tout de suite.
            """),
        isApplied: true),
      Reading(
        .source003,
        Localized(
          en: """
            An unqualified lead, the source of which is not told; MQL always comes next.
            """,
          fr: """
            Un lead non qualifié, dont la provenance n’est pas dite ; l’étape MQL vient toujours \
            ensuite.
            """)),
      Reading(
        .source000,
        Localized(
          en: """
            Simply a lead; MQL is a level of score that outbound leads may never show.
            """,
          fr: """
            Un lead, sans plus ; MQL y est un niveau de score que les leads sortants peuvent ne \
            jamais atteindre.
            """)),
      Reading(
        .field,
        Localized(en: "An inquiry or a raw lead.", fr: "Une demande entrante, ou lead brut.")),
    ],
    reason: Localized(
      en: """
        Naming the capture says where a record comes from. Only MQL may be skipped, because a call \
        at once answers what MQL would ask; every other stage is taken in order.
        """,
      fr: """
        Nommer la capture dit d’où vient la fiche. Seule l’étape MQL peut être sautée, car un \
        appel immédiat répond déjà à ses questions ; les autres se suivent dans l’ordre.
        """),
    sources: [.source002, .source003, .source000, .field])

  static let marketingQualifiedLead = Entry(
    id: .marketingQualifiedLead, kind: .stage,
    acronyms: [Acronym("MQL", "Marketing Qualified Lead")],
    headword: Localized(en: "Marketing lead", fr: "Lead marketing"),
    otherNames: LocalizedNames(
      en: ["marketing qualified lead"],
      fr: ["lead qualifié marketing", "lead qualifié par le marketing"]),
    definition: Localized(
      en: """
        The first level of qualification, below the sales lead (SQL, sales qualified lead). The \
        contact can be reached by e-mail or phone, is interested in something that the seller has \
        a good answer to, and is likely to become a customer. Interest shows in what people do: \
        read a newsletter, download a white paper, sign up for a webinar. Asking for a demo or \
        writing to the sales team counts as well; a market development representative (MDR) then \
        follows up. Such contacts usually leave basic details: first and last name, age, \
        geographic area, socio-professional category (the kind of job).
        """,
      fr: """
        Premier niveau de qualification, sous le lead commercial ou SQL (Sales Qualified Lead). On \
        peut joindre le contact par e-mail ou par téléphone ; il s’intéresse à une offre à \
        laquelle le vendeur sait répondre, et pourrait devenir client. Son intérêt se voit à ses \
        actes : lire une lettre d’information, télécharger un livre blanc, s’inscrire à un \
        webinaire. Demander une démo ou écrire à l’équipe de vente compte aussi ; le ou la MDR \
        (Market Development Representative) prend alors le relais. Ces contacts laissent souvent \
        quelques données : prénom, nom, âge, zone géographique, catégorie socioprofessionnelle.
        """),
    inKanbant: Localized(
      en: """
        The second column. To enter it, a lead needs a usable e-mail or phone, and a proof of \
        interest or an inbound capture; a low score only warns. Age and social category help \
        little between businesses, so no form asks for them.
        """,
      fr: """
        Deuxième colonne. Il faut un e-mail ou un téléphone utilisable, et une preuve d’intérêt ou \
        une capture entrante ; un score bas ne provoque qu’un avertissement. Âge et catégorie \
        sociale éclairent peu entre entreprises : aucun formulaire ne les demande.
        """),
    example: Localized(
      en: """
        A purchasing manager downloads two white papers and leaves a phone number: reachable, \
        interested, plausible.
        """,
      fr: """
        Une responsable des achats télécharge deux livres blancs et laisse un numéro : joignable, \
        intéressée, plausible.
        """),
    seeAlso: [
      .marketingCapturedLead, .salesQualifiedLead, .leadScoring, .leadTracking,
      .marketDevelopmentRepresentative,
    ],
    readings: [
      Reading(
        .source002,
        Localized(
          en: """
            A captured lead (MCL, marketing captured lead) likely to become a customer, also \
            called a prospecting lead. The Lead Center, the unit that receives requests, takes it \
            from MCL to MQL.
            """,
          fr: """
            Un lead brut ou MCL (Marketing Captured Lead) qui a des chances de devenir client, \
            dit aussi piste. Le Lead Center, l’équipe qui reçoit les demandes, le fait passer \
            de MCL à MQL.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Marketing judges it qualified, for instance because its score is high enough; no \
            qualification call has been made.
            """,
          fr: """
            Le marketing le juge qualifié, par exemple sur son score ; aucun appel de \
            qualification n’a eu lieu.
            """)),
      Reading(
        .source003,
        Localized(
          en: "A contact who proved interest and left basic personal details.",
          fr: "Un contact qui a prouvé son intérêt et laissé des données de base.")),
      Reading(
        .source001,
        Localized(
          en: "Any inbound request, such as a demo request, is an MQL already.",
          fr: "Toute demande entrante, comme une demande de démo, est déjà un MQL.")),
    ],
    reason: Localized(
      en: """
        What counts is that somebody can be reached, is interested and could buy, whoever noticed \
        it: a score, marketing or the Lead Center. A conversation is neither required nor \
        forbidden.
        """,
      fr: """
        Ce qui compte : quelqu’un de joignable, d’intéressé, et qui pourrait acheter, que ce soit \
        un score, le marketing ou le Lead Center qui l’ait vu. Une conversation n’est ni exigée ni \
        interdite.
        """),
    sources: [.source000, .source001, .source002, .source003])

  static let salesQualifiedLead = Entry(
    id: .salesQualifiedLead, kind: .stage, acronyms: [Acronym("SQL", "Sales Qualified Lead")],
    headword: Localized(en: "Sales lead", fr: "Lead commercial"),
    otherNames: LocalizedNames(
      en: ["sales qualified lead", "BANTed lead", "BANT lead"],
      fr: ["lead qualifié vente", "lead qualifié commercial", "lead BANT", "lead BANTé"]),
    definition: Localized(
      en: """
        The second and finer level of qualification, above the marketing lead (MQL, marketing \
        qualified lead). Enough is known of BANT (budget, authority, need, timeline) to justify \
        sales effort. The purchase has become more likely, so the lead is worth a salesperson’s \
        interest. It is reached from MQL, or directly from a captured lead (MCL, marketing \
        captured lead).
        """,
      fr: """
        Second niveau de qualification, plus fin, au-dessus du lead marketing ou MQL (Marketing \
        Qualified Lead). On en sait assez sur BANT (budget, autorité, besoin, échéance) pour \
        justifier un effort de vente. L’achat est devenu plus probable : le lead mérite \
        l’attention d’une commerciale ou d’un commercial. On y arrive depuis MQL, ou directement \
        depuis un lead brut ou MCL (Marketing Captured Lead).
        """),
    inKanbant: Localized(
      en: """
        The third column. The four letters are checked against the rule that the team has chosen, \
        and what is missing is named, with a question to ask. A lead here by its score alone is a \
        provisional SQL and goes no further.
        """,
      fr: """
        Troisième colonne. Les quatre lettres sont comparées à la règle choisie par l’équipe, et \
        ce qui manque est nommé, avec une question à poser. Un lead arrivé par son seul score est \
        un SQL provisoire et ne va pas plus loin.
        """),
    example: Localized(
      en: """
        After a call you know there is a budget, who decides, what they want and by when: the lead \
        is an SQL.
        """,
      fr: """
        Après un appel, vous savez qu’il y a un budget, qui décide, ce qu’ils veulent et pour \
        quand : le lead est un SQL.
        """),
    seeAlso: [
      .bant, .qualificationCall, .marketingQualifiedLead, .salesAcceptableLead,
      .salesDevelopmentRepresentative,
    ],
    readings: [
      Reading(
        .source002,
        Localized(
          en: """
            BANT is known well enough; the Lead Center, the unit that receives requests, qualifies \
            it from an MQL or directly from an MCL.
            """,
          fr: """
            BANT est assez connu ; le Lead Center, l’équipe qui reçoit les demandes, le qualifie \
            depuis un MQL ou directement depuis un MCL.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A sales development representative (SDR) has called, and the BANT criteria are met.
            """,
          fr: """
            Un ou une SDR (Sales Development Representative) a appelé, et les critères BANT sont \
            remplis.
            """)),
      Reading(
        .source003,
        Localized(
          en: "Lead scoring decides, from behaviour on the site; no conversation is needed.",
          fr: "Le lead scoring décide, d’après le comportement sur le site, sans conversation.")),
      Reading(
        .source001,
        Localized(
          en: """
            What market development representatives (MDR) draw from inbound MQLs, and what SDRs \
            build from nothing.
            """,
          fr: """
            Ce que les MDR (Market Development Representative) tirent des MQL entrants, et ce que \
            les SDR bâtissent à partir de rien.
            """)),
    ],
    reason: Localized(
      en: """
        A score only guesses, whereas a conversation tells. So the score may propose a lead, and \
        the conversation confirms it; without BANT answers it stays provisional.
        """,
      fr: """
        Un score est une supposition, un entretien apporte un savoir. Ici le score suggère et \
        l’entretien confirme ; sans réponses BANT, le lead reste provisoire.
        """),
    collisions: [
      Collision(
        "SQL",
        Localized(
          en: "Structured Query Language, the language of databases",
          fr: "Structured Query Language, le langage des bases de données"))
    ],
    sources: [.source000, .source001, .source002, .source003])

  static let salesAcceptableLead = Entry(
    id: .salesAcceptableLead, kind: .stage, acronyms: [Acronym("SAL", "Sales Acceptable Lead")],
    headword: Localized(en: "Detected project", fr: "Projet détecté"),
    otherNames: LocalizedNames(
      en: ["sales acceptable lead", "sales accepted lead"],
      fr: ["lead commercialement acceptable", "lead accepté par les ventes"]),
    definition: Localized(
      en: """
        A sales lead (SQL, sales qualified lead) in which a project was found while asking the \
        BANT (budget, authority, need, timeline) questions. Of all SQLs, it is the kind that sales \
        can make use of fastest. It is hot or warm, and is handed directly to the sales force. If \
        the intention is to buy in the short or medium term, an offer comes next. In French the \
        acronym raises a smile, for “sale” means dirty.
        """,
      fr: """
        Lead commercial (SQL, Sales Qualified Lead) chez qui un projet est apparu au fil des \
        questions BANT (budget, autorité, besoin, échéance). C’est, parmi les SQL, celui que les \
        commerciaux peuvent exploiter le plus vite. Il est chaud ou tiède, et va directement à la \
        force de vente. Son intention d’acheter à court ou moyen terme ouvre la voie à une offre. \
        En français le sigle prête à sourire, puisqu’il se lit « sale ».
        """),
    inKanbant: Localized(
      en: """
        The fourth column. To enter it, a lead needs a named project, a warm or hot temperature, a \
        date within the short or medium term, and somebody in sales who accepts. An opportunity is \
        opened on entering.
        """,
      fr: """
        Quatrième colonne. Il faut un projet nommé, une température tiède ou chaude, une date à \
        court ou moyen terme, et quelqu’un de l’équipe commerciale qui accepte. Une opportunité \
        s’ouvre à l’entrée.
        """),
    example: Localized(
      en: """
        On the phone the plant manager mentions a new line opening in March: there is the project.
        """,
      fr: """
        Au téléphone, la directrice de l’usine parle d’une nouvelle ligne qui ouvre en mars : \
        voilà le projet.
        """),
    seeAlso: [.salesQualifiedLead, .createdOpportunity, .hotLead, .bantTimeline, .handoff],
    readings: [
      Reading(
        .source002,
        Localized(
          en: "Sales acceptable lead: placed after SQL, proved by a project that was detected.",
          fr: "Sales Acceptable Lead : placé après le SQL, prouvé par un projet détecté."),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: """
            Sales accepted lead: placed between the marketing lead (MQL, marketing qualified lead) \
            and SQL, once a salesperson has agreed to work it.
            """,
          fr: """
            Sales Accepted Lead : placé entre le lead marketing ou MQL (Marketing Qualified Lead) \
            et le SQL, dès que quelqu’un de l’équipe commerciale s’engage à le traiter.
            """)),
    ],
    reason: Localized(
      en: """
        The board keeps the order in which knowledge grows. Acceptance by sales is stored apart, \
        with its date and its author, so that either reading can be found in the record.
        """,
      fr: """
        Le tableau garde l’ordre dans lequel on en apprend davantage. L’acceptation par l’équipe \
        commerciale est notée à part, avec sa date et son auteur : les deux lectures se retrouvent \
        dans la fiche.
        """),
    collisions: [
      Collision(
        "SAL",
        Localized(
          en: "sales accepted lead, a lead that sales has agreed to work",
          fr: "Sales Accepted Lead, lead que les commerciaux se sont engagés à traiter"))
    ],
    sources: [.source002, .field])
}
