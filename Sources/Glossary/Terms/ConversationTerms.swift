extension Entry {
  /// What is said to a buyer.
  static let conversations: [Entry] = [
    .qualificationCall, .welcomeCall, .objectionHandling, .socialSelling, .provocativeSelling,
    .solutionSelling, .discoveryCall, .productDemo, .discoDemo,
  ]

  static let qualificationCall = Entry(
    id: .qualificationCall, kind: .technique,
    headword: Localized(en: "Qualification call", fr: "Appel de qualification"),
    definition: Localized(
      en: """
        A telephone call in which a sales development representative (SDR) finds out what a lead \
        is worth. It serves to collect the answers on BANT (budget, authority, need, timeline): is \
        there money, who decides, what is wanted, and by when? For some it is the dividing line \
        between two stages. A marketing lead (MQL, marketing qualified lead) has not been called \
        yet; a sales lead (SQL, sales qualified lead) has.
        """,
      fr: """
        Appel téléphonique par lequel un ou une SDR (Sales Development Representative) découvre ce \
        que vaut un lead. Il sert à recueillir les réponses à BANT (budget, autorité, besoin, \
        échéance) : y a-t-il de l’argent, qui décide, que veut-on, pour quand. Pour certains, \
        c’est la frontière entre deux étapes. Un lead marketing ou MQL (Marketing Qualified Lead) \
        n’a pas encore été appelé ; un lead commercial ou SQL (Sales Qualified Lead) l’a été.
        """),
    inKanbant: Localized(
      en: """
        The key b opens the BANT form, with the questions to ask beside the letter in use; partial \
        answers are kept. Entering SQL with no conversation on record asks for a written reason.
        """,
      fr: """
        La touche b ouvre la fiche BANT, avec les questions à poser à côté de la lettre en cours ; \
        les réponses partielles sont gardées. Entrer en SQL sans aucun échange noté demande un \
        motif écrit.
        """),
    example: Localized(
      en: """
        Eight minutes with the buyer of a hospital: money is planned, the director signs, the old \
        contract ends in June.
        """,
      fr: """
        Huit minutes avec l’acheteuse d’un hôpital : l’argent est prévu, le directeur signe, \
        l’ancien contrat finit en juin.
        """),
    seeAlso: [
      .bant, .salesQualifiedLead, .salesDevelopmentRepresentative, .discoveryCall, .welcomeCall,
    ],
    sources: [.source000])

  static let welcomeCall = Entry(
    id: .welcomeCall, kind: .technique,
    headword: Localized(en: "Welcome call", fr: "Appel de bienvenue"),
    otherNames: LocalizedNames(en: [], fr: ["welcome call"]),
    definition: Localized(
      en: """
        A brief telephone call that follows a favourable answer to an e-mail campaign, or a \
        sign-up on the website. It is the first time that the prospect hears a voice. The caller \
        welcomes rather than sells: greets, thanks, asks what brings the person. Since the other \
        side made the first step, it is no cold call.
        """,
      fr: """
        Bref échange téléphonique qui suit une réponse favorable à un e-mailing, ou une \
        inscription sur le site. C’est la première fois que le prospect entend une voix. Le ton \
        est à l’accueil plus qu’à l’argumentaire : saluer, remercier, demander ce qui l’amène. \
        Puisque l’autre a fait le premier pas, ce n’est pas un appel à froid.
        """),
    inKanbant: Localized(
      en: """
        Logged with the key c as a call; where both sides took part, it counts as a conversation. \
        The key n then plans the qualification call.
        """,
      fr: """
        Il se note avec la touche c, comme un appel ; si l’on s’est vraiment parlé, il compte \
        comme un échange réel. La touche n prévoit ensuite l’appel de qualification.
        """),
    example: Localized(
      en: """
        A florist signs up on Tuesday night; on Wednesday morning somebody calls to thank her and \
        asks what she hopes to find.
        """,
      fr: """
        Une fleuriste s’inscrit mardi soir ; mercredi matin, quelqu’un l’appelle pour la remercier \
        et lui demande ce qu’elle espère trouver.
        """),
    seeAlso: [.qualificationCall, .optIn, .coldCalling, .inboundSales],
    sources: [.source000])

  static let objectionHandling = Entry(
    id: .objectionHandling, kind: .technique,
    headword: Localized(en: "Objection handling", fr: "Traitement des objections"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["lever les objections", "levée des derniers blocages"]),
    definition: Localized(
      en: """
        Answering what keeps a buyer back: a doubt, a price, a bad memory, a colleague who is \
        against. A sales development representative (SDR) does so while opening conversations. An \
        inside sales representative (ISR), who sells from the office, answers the concerns of \
        buyers who call. At the end of a sale, removing the last blockers is what closing consists \
        of.
        """,
      fr: """
        Répondre à ce qui retient l’acheteur : un doute, un prix, un mauvais souvenir, un collègue \
        opposé au projet. Un ou une SDR (Sales Development Representative) le fait dès les \
        premiers échanges. L’ISR (Inside Sales Representative) vend depuis son bureau et répond \
        aux inquiétudes des acheteurs qui appellent. À la fin d’une vente, lever les derniers \
        blocages est l’essentiel de la conclusion.
        """),
    inKanbant: Localized(
      en: """
        On the letter A of BANT (budget, authority, need, timeline), one question asks who might \
        slow things down; that contact can be marked as a blocker. A lead that is lost bears a \
        reason, such as the price or a missing feature.
        """,
      fr: """
        Pour la lettre A de BANT (budget, autorité, besoin, échéance), l’une des questions est : \
        qui pourrait ralentir le projet ? La personne ainsi nommée peut porter le rôle \
        d’opposant·e. Un lead perdu porte un motif, comme le prix ou une fonction manquante.
        """),
    example: Localized(
      en: """
        “Too dear,” says the brewer. Asked what he compares with, he fetches last year’s repair \
        bill, and the talk goes on.
        """,
      fr: """
        « Trop cher », dit le brasseur. On lui demande à quoi il compare : il sort la facture des \
        réparations de l’an passé, et l’échange reprend.
        """),
    seeAlso: [
      .closingPhase, .salesDevelopmentRepresentative, .insideSalesRepresentative, .stakeholders,
      .negotiationPhase,
    ],
    sources: [.source001, .source004])

  static let socialSelling = Entry(
    id: .socialSelling, kind: .technique,
    headword: Localized(en: "Social selling", fr: "Vente par les réseaux sociaux"),
    otherNames: LocalizedNames(en: [], fr: ["social selling", "vente sociale"]),
    definition: Localized(
      en: """
        Building relationships with prospects and customers, usually on social networks such as \
        LinkedIn, Viadeo or Twitter. You share what may help them, comment on what they publish, \
        and write once they know who you are. Some count the offline kind too, at a club or a \
        fair.
        """,
      fr: """
        Nouer des relations avec des prospects et des clients, le plus souvent sur des réseaux \
        sociaux comme LinkedIn, Viadeo ou Twitter. On partage ce qui peut leur servir, on réagit à \
        ce qu’ils publient, on leur écrit quand ils savent qui l’on est. Certains y rangent aussi \
        la version hors ligne, dans un club ou sur un salon.
        """),
    inKanbant: Localized(
      en: """
        A lead found on a network is entered as outbound, with the channel “list or register” and \
        the network as its source.
        """,
      fr: """
        Un lead trouvé sur un réseau s’inscrit comme sortant, avec le canal « liste ou annuaire » \
        et le réseau pour source.
        """),
    example: Localized(
      en: """
        For two months an accountant comments on a winegrower’s posts about export; when he needs \
        advice, he writes to her first.
        """,
      fr: """
        Pendant deux mois, une comptable réagit aux publications d’un vigneron sur l’export ; \
        quand il lui faut un conseil, c’est à elle qu’il écrit.
        """),
    seeAlso: [.prospecting, .leadNurturing, .contentMarketing, .coldEmailing],
    sources: [.source000])

  static let provocativeSelling = Entry(
    id: .provocativeSelling, kind: .technique,
    headword: Localized(en: "Provocative selling", fr: "Vente provocatrice"),
    otherNames: LocalizedNames(en: [], fr: ["provocative selling"]),
    definition: Localized(
      en: """
        Opening a conversation by shaking the buyer a little: you point at a problem, or a cost, \
        that went unnoticed. The argument has to be sound, for it tells people something about \
        their own company. Account development representatives (ADR), who prospect a few dozen \
        strategic accounts, use it to reach executives. Account executives (AE), who negotiate and \
        sign, open conversations with it and with solution selling.
        """,
      fr: """
        Ouvrir la conversation en bousculant un peu l’acheteur : on lui montre un problème, ou un \
        coût, passé inaperçu. L’argument doit être solide, car il apprend aux gens quelque chose \
        sur leur propre entreprise. Les ADR (Account Development Representatives), qui prospectent \
        quelques dizaines de comptes stratégiques, parviennent ainsi jusqu’à la direction. Les AE \
        (Account Executives), qui négocient et signent, s’en servent avec la vente de solutions \
        pour engager l’échange.
        """),
    example: Localized(
      en: """
        “You pay twice for every pallet you store.” A warehouse manager who hears this wants to \
        see the figures.
        """,
      fr: """
        « Vous payez deux fois chaque palette que vous stockez. » À ces mots, une responsable \
        d’entrepôt veut voir les chiffres.
        """),
    seeAlso: [
      .solutionSelling, .accountDevelopmentRepresentative, .accountExecutive, .discoveryCall,
    ],
    sources: [.source001])

  static let solutionSelling = Entry(
    id: .solutionSelling, kind: .technique,
    headword: Localized(en: "Solution selling", fr: "Vente de solutions"),
    otherNames: LocalizedNames(en: [], fr: ["solution selling"]),
    definition: Localized(
      en: """
        A way of selling that starts from the buyer’s problem: first understand what has to \
        change, then put together what answers it. The product, its installation and the advice \
        around it are sold as one whole. Account executives (AE), who negotiate and sign, use it \
        alongside provocative selling.
        """,
      fr: """
        Partir du problème de l’acheteur : on comprend d’abord ce qui doit changer, puis on \
        assemble de quoi y répondre. Le produit, son installation et le conseil qui l’entoure se \
        vendent comme un tout. Les AE (Account Executives), qui négocient et signent, l’emploient \
        en plus de la vente provocatrice.
        """),
    inKanbant: Localized(
      en: """
        The letter N of BANT (budget, authority, need, timeline) holds what the buyer expects to \
        change. Where nothing on offer answers it, the letter is marked as blocking.
        """,
      fr: """
        La lettre N de BANT (budget, autorité, besoin, échéance) garde ce que l’acheteur voudrait \
        voir changer. Quand rien de ce que l’on vend n’y répond, elle est marquée rédhibitoire.
        """),
    example: Localized(
      en: """
        A hotel needs clean sheets by six: the washing machine, its timer and the repairs are \
        offered in one contract.
        """,
      fr: """
        Un hôtel veut ses draps propres à six heures : on lui propose la machine, sa minuterie et \
        l’entretien en un seul contrat.
        """),
    seeAlso: [.provocativeSelling, .accountExecutive, .discoveryCall, .bantNeed],
    sources: [.source001])

  static let discoveryCall = Entry(
    id: .discoveryCall, kind: .technique,
    headword: Localized(en: "Discovery call", fr: "Appel de découverte"),
    otherNames: LocalizedNames(
      en: ["discovery meeting"],
      fr: ["rendez-vous de découverte", "premier RDV"]),
    searchNames: ["RDV de découverte"],
    definition: Localized(
      en: """
        A conversation that serves to understand what the customer needs: a few questions, and \
        much listening. Together with research, it is how account executives (AE) deepen what they \
        know of a customer. In some organisations a business development representative (BDR) or a \
        sales development representative (SDR) runs the first one. Classic selling to large \
        companies keeps it apart from the product demonstration.
        """,
      fr: """
        Entretien qui sert à comprendre le besoin du client : quelques questions, et beaucoup \
        d’écoute. Avec les recherches, c’est ainsi que les AE (Account Executives) approfondissent \
        leur connaissance d’un client. Dans certaines organisations, un ou une BDR (Business \
        Development Representative) ou SDR (Sales Development Representative) mène le premier de \
        ces entretiens. Dans la vente classique aux grandes entreprises, il reste séparé de la \
        démonstration.
        """),
    inKanbant: Localized(
      en: """
        What is learnt goes into the BANT (budget, authority, need, timeline) form, opened with \
        the key b. A project and a date noted there open the way to SAL (sales acceptable lead).
        """,
      fr: """
        Ce que l’on apprend va dans la fiche BANT (budget, autorité, besoin, échéance), que la \
        touche b ouvre. Un projet et une date notés là ouvrent la voie vers SAL (Sales Acceptable \
        Lead).
        """),
    example: Localized(
      en: """
        An hour with the plant manager of a dairy: five questions, four pages of notes, and no \
        slides.
        """,
      fr: """
        Une heure avec la directrice d’une laiterie : cinq questions, quatre pages de notes, \
        aucune diapositive.
        """),
    seeAlso: [.discoveryPhase, .discoDemo, .productDemo, .qualificationCall, .accountExecutive],
    sources: [.source001, .source004])

  static let productDemo = Entry(
    id: .productDemo, kind: .technique,
    headword: Localized(en: "Product demo", fr: "Démonstration"),
    otherNames: LocalizedNames(
      en: ["demo"],
      fr: ["démo", "démonstration commerciale", "démonstration produit"]),
    definition: Localized(
      en: """
        A presentation of the product at work, given one-to-one: the buyer watches, asks and \
        tries. A webinar, by contrast, has one speaker for a whole audience. When somebody asks \
        for a demo, that request is an inbound signal, to be answered quickly. A demo may also be \
        joined to discovery in a single call, called a disco/demo.
        """,
      fr: """
        Présentation du produit en action, en tête-à-tête : l’acheteur regarde, questionne, \
        essaie. Un webinaire, au contraire, réunit tout un public autour d’un orateur. Une demande \
        de démo est un signal entrant, auquel il faut répondre vite. La démo peut aussi se joindre \
        à la découverte en un seul appel, dit disco/démo.
        """),
    inKanbant: Localized(
      en: """
        A demo is one of the kinds of contact that the key c logs. One that the prospect asked for \
        counts as a proof of interest, which opens MQL (marketing qualified lead).
        """,
      fr: """
        La démo est l’une des sortes de contact que note la touche c. Demandée par le prospect, \
        elle compte comme preuve d’intérêt et ouvre l’étape MQL (Marketing Qualified Lead).
        """),
    example: Localized(
      en: """
        Twenty minutes in front of the screen: a landlady sees her own rents entered, sorted, and \
        the unpaid ones chased.
        """,
      fr: """
        Vingt minutes devant l’écran : une propriétaire voit ses propres loyers saisis, triés, et \
        les impayés relancés.
        """),
    seeAlso: [
      .discoDemo, .webinar, .discoveryCall, .marketDevelopmentRepresentative, .proofOfConcept,
    ],
    sources: [.source000, .source001])

  static let discoDemo = Entry(
    id: .discoDemo, kind: .technique,
    headword: Localized(en: "Disco/demo", fr: "Disco/démo"),
    otherNames: LocalizedNames(en: [], fr: ["démo/découverte"]),
    definition: Localized(
      en: """
        One call that serves both as discovery and as product demonstration. It is the typical \
        answer to a buyer in a hurry, who wants to judge quickly what the product does and whether \
        it fits. Classic selling to large companies takes two separate calls, so that each of them \
        moves the process on.
        """,
      fr: """
        Un seul appel qui sert à la fois de découverte et de démonstration. C’est la réponse \
        typique à un acheteur pressé, qui veut vite savoir ce que fait le produit et s’il lui \
        convient. La vente classique aux grandes entreprises prend deux appels distincts, pour que \
        chacun fasse avancer l’affaire.
        """),
    example: Localized(
      en: """
        A shopkeeper has half an hour to spare: ten minutes of questions, fifteen of screen, five \
        to agree on what comes next.
        """,
      fr: """
        Un commerçant dispose d’une demi-heure : dix minutes de questions, quinze d’écran, cinq \
        pour convenir de la suite.
        """),
    seeAlso: [.discoveryCall, .productDemo, .discoveryPhase, .smb],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            One contact may do for both: it is logged once, and what was learnt goes into the \
            qualification all the same.
            """,
          fr: """
            Un seul contact peut suffire aux deux : il se note une fois, et ce que l’on a appris \
            va tout de même dans la qualification.
            """),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: """
            One call for a hurried buyer, where classic enterprise selling has two.
            """,
          fr: """
            Un seul appel pour l’acheteur pressé, là où la vente classique aux grands comptes en \
            fait deux.
            """)),
      Reading(
        .source004,
        Localized(
          en: "Discovery is a phase of its own, ahead of the offer.",
          fr: "La découverte est une phase à part entière, avant l’offre.")),
    ],
    reason: Localized(
      en: """
        What counts is what was learnt and shown. Whether that took one call or two is the buyer’s \
        choice.
        """,
      fr: """
        Ce qui compte, c’est ce que l’on a appris et montré. Qu’il ait fallu un appel ou deux, \
        c’est l’affaire de l’acheteur.
        """),
    sources: [.source001, .source004])
}
