extension Entry {
  /// What passes through the funnel, and what it is called by whom.
  static let funnel: [Entry] = [.lead, .unqualifiedLead, .prospect, .customer, .leadNurturing]

  static let lead = Entry(
    id: .lead, kind: .stage,
    headword: Localized(en: "Lead", fr: "Lead"),
    otherNames: LocalizedNames(
      en: ["suspect", "inquiry"],
      fr: ["piste", "piste commerciale", "suspect", "contact confirmé"]),
    definition: Localized(
      en: """
        Somebody, or some organisation, that could plausibly want what the seller offers and has \
        bought nothing yet. The word does not say how near to buying they are. Sources do not \
        agree on where a lead ends and a prospect begins.
        """,
      fr: """
        Personne ou organisation qui pourrait bien vouloir ce que propose le vendeur, et n’a \
        encore rien acheté. Le mot ne dit rien du chemin parcouru. Les sources ne s’accordent pas \
        sur la limite entre lead et prospect.
        """),
    inKanbant: Localized(
      en: """
        One card on the board: one attempt to sell to one account (an organisation), through one \
        main contact. It stays a lead until it is won; its stage tells how far it got.
        """,
      fr: """
        Une carte du tableau, c’est-à-dire une démarche auprès d’un compte (une société, le plus \
        souvent), avec un contact principal. Elle reste un lead jusqu’à la vente ; son étape dit \
        où elle en est.
        """),
    example: Localized(
      en: """
        A hair salon that left its address at a fair is a lead, and so is a factory found in a \
        register.
        """,
      fr: """
        Un salon de coiffure qui a laissé son adresse à une foire est un lead, tout comme une \
        usine trouvée dans un registre.
        """),
    seeAlso: [
      .prospect, .unqualifiedLead, .marketingCapturedLead, .qualification, .leadGeneration,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The neutral record, whatever its maturity; the stage gives the precision.",
          fr: "La fiche, neutre, quelle que soit sa maturité ; l’étape apporte la précision."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A person, also called a suspect; turns into a prospect once the need is qualified. Its \
            author, asked by readers, grants that this border is not universal.
            """,
          fr: """
            Une personne, dite aussi piste ou suspect ; devient prospect quand son besoin est \
            qualifié. Interrogé par des lecteurs, l’auteur admet que cette frontière n’est pas \
            universelle.
            """)),
      Reading(
        .source002,
        Localized(
          en: "Whoever signalled themselves or was identified, inside a market made of prospects.",
          fr: "Qui s’est signalé ou a été identifié, dans un marché fait de prospects.")),
      Reading(
        .source003,
        Localized(
          en: "The English for prospect: a contact who has bought nothing yet.",
          fr: "Le mot anglais pour prospect : un contact qui n’a encore rien acheté.")),
      Reading(
        .source004,
        Localized(
          en: "Any member of the addressable market that meets the targeting criteria.",
          fr: "Tout membre du marché adressable qui répond aux critères de ciblage.")),
      Reading(
        .officialFrench,
        Localized(
          en: """
            In French contact confirmé: somebody who has shown interest. It comes after the \
            suspect and before the prospect.
            """,
          fr: """
            Contact confirmé : il a montré de l’intérêt ; il vient après le suspect et avant le \
            prospect.
            """)),
    ],
    reason: Localized(
      en: """
        One word for the record avoids a dispute at every stage. When others say lead, ask what \
        they mean by it.
        """,
      fr: """
        Un seul mot pour la fiche évite une querelle à chaque étape ; demandez à votre \
        interlocuteur quel sens il y met.
        """),
    sources: [.source000, .source002, .source003, .source004, .officialFrench])

  static let unqualifiedLead = Entry(
    id: .unqualifiedLead, kind: .stage,
    headword: Localized(en: "Unqualified lead", fr: "Lead non qualifié"),
    otherNames: LocalizedNames(en: ["raw lead"], fr: ["lead brut"]),
    definition: Localized(
      en: """
        A lead of which nothing has been checked yet. It is step 1 of a prospecting cycle in five \
        steps. Then come the marketing lead (MQL, marketing qualified lead), the sales lead (SQL, \
        sales qualified lead), the opportunity and the customer.
        """,
      fr: """
        Lead dont rien n’a encore été vérifié. C’est l’étape 1 d’un cycle de prospection en cinq \
        étapes. Suivent le lead marketing ou MQL (Marketing Qualified Lead), le lead commercial \
        ou SQL (Sales Qualified Lead), l’opportunité et le client.
        """),
    inKanbant: Localized(
      en: """
        Shown as the raw lead, MCL (marketing captured lead): the same level, except that the \
        cycle of five steps does not say how the lead was captured.
        """,
      fr: """
        C’est le lead brut, MCL (Marketing Captured Lead) : le même niveau, à ceci près que le \
        cycle en cinq étapes ne dit pas comment le lead a été capturé.
        """),
    example: Localized(
      en: "A name and a number on a list from a fair, before anybody has called.",
      fr: "Un nom et un numéro sur une liste de salon, avant tout appel."),
    seeAlso: [.lead, .marketingCapturedLead, .marketingQualifiedLead],
    sources: [.source003])

  static let prospect = Entry(
    id: .prospect, kind: .stage,
    headword: Localized(en: "Prospect", fr: "Prospect"),
    otherNames: LocalizedNames(
      en: ["potential customer"],
      fr: ["client potentiel", "prospect BtoB"]),
    searchNames: ["prospect B2B"],
    definition: Localized(
      en: """
        A possible customer, as a rule one that has voiced a need. People disagree on the rest: \
        for some a prospect comes after the lead, for others it is the same thing, or anybody in \
        the market.
        """,
      fr: """
        Client possible, qui a le plus souvent exprimé un besoin. Pour le reste, on ne s’accorde \
        pas : pour les uns il vient après le lead, pour d’autres c’est la même chose, ou n’importe \
        qui sur le marché.
        """),
    inKanbant: Localized(
      en: """
        A display word only: a lead at SQL (sales qualified lead) or beyond may be called a \
        prospect. Organisations of the market are accounts.
        """,
      fr: """
        Un mot d’affichage seulement : un lead en SQL (Sales Qualified Lead) ou au-delà peut être \
        dit prospect. Les organisations du marché sont des comptes.
        """),
    example: Localized(
      en: """
        After your call a sawmill asks for a quote: many people would now say prospect rather than \
        lead.
        """,
      fr: """
        Après votre appel, une scierie demande un devis : beaucoup diraient désormais prospect \
        plutôt que lead.
        """),
    seeAlso: [.lead, .qualification, .addressableMarket, .opportunity, .customer],
    readings: [
      Reading(
        .kanbant,
        Localized(en: "A lead at SQL or beyond.", fr: "Un lead en SQL ou au-delà."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            What a lead becomes after qualification: a potential customer who has generally voiced \
            a need.
            """,
          fr: """
            Ce que devient un lead après qualification : un client potentiel qui a, en général, \
            dit son besoin.
            """)),
      Reading(
        .source002,
        Localized(
          en: """
            An organisation, or one of its units, that uses or could use what is sold: product, \
            service, application or technology. The market is the sum of prospects.
            """,
          fr: """
            Une organisation, ou l’une de ses unités, qui emploie ou pourrait employer ce qui se \
            vend : produit, service, application ou technologie. Le marché est la somme des \
            prospects.
            """)),
      Reading(
        .source003,
        Localized(en: "The French for lead.", fr: "Le mot français pour lead.")),
      Reading(
        .source004,
        Localized(
          en: """
            Potential prospects, detected among all who could buy (the addressable market), are \
            called business opportunities.
            """,
          fr: """
            Les prospects potentiels, détectés dans le marché adressable, y sont appelés \
            opportunités d’affaires.
            """)),
      Reading(
        .officialFrench,
        Localized(
          en: """
            In French client potentiel: the intention to buy is attested, for instance by a quote \
            request.
            """,
          fr: """
            Client potentiel : l’intention d’achat est attestée, par exemple par une demande de \
            devis.
            """)),
    ],
    reason: Localized(
      en: """
        One column cannot hold four meanings. The stage says what is meant, so nothing depends on \
        the word.
        """,
      fr: """
        Quatre étendues ne tiennent pas dans une colonne. L’étape dit ce qu’il en est, et le mot \
        n’engage à rien.
        """),
    sources: [.source000, .source002, .source003, .source004, .officialFrench])

  static let customer = Entry(
    id: .customer, kind: .stage,
    headword: Localized(en: "Customer", fr: "Client"),
    otherNames: LocalizedNames(
      en: ["client", "customer account"],
      fr: ["cliente", "compte client"]),
    definition: Localized(
      en: """
        What a prospect becomes when the contract is signed, and the last step of the prospecting \
        cycle. The relationship starts with that commitment, then goes through onboarding (getting \
        started), adoption (regular use), renewal and expansion. A customer base needs work over \
        the years and must not be left idle.
        """,
      fr: """
        Ce que devient un prospect à la signature du contrat, et dernière étape du cycle de \
        prospection. La relation commence avec cet engagement, puis passe par l’intégration, \
        l’adoption, le renouvellement et l’élargissement. Une base de clients se travaille dans la \
        durée, on ne la laisse pas dormir.
        """),
    inKanbant: Localized(
      en: """
        An account with a won lead is a customer. Selling it something else is a new lead.
        """,
      fr: """
        Un compte dont un lead est gagné est un client. Lui vendre autre chose est un nouveau \
        lead.
        """),
    example: Localized(
      en: """
        A sawmill signed last autumn: this year it renews, and a second site asks for a demo.
        """,
      fr: """
        Une scierie a signé à l’automne dernier : cette année elle renouvelle, et un deuxième site \
        demande une démo.
        """),
    seeAlso: [.wonOpportunity, .close, .onboarding, .accountGrowthPhase, .churnRate],
    sources: [.source000, .source001, .source003, .source004])

  static let leadNurturing = Entry(
    id: .leadNurturing, kind: .technique,
    headword: Localized(en: "Lead nurturing", fr: "Maturation des leads"),
    otherNames: LocalizedNames(
      en: ["nurture", "nurturing"],
      fr: [
        "lead nurturing", "nurturing", "maturation du client potentiel", "éducation des prospects",
      ]),
    searchNames: ["NUR", "maturation", "parked", "en sommeil"],
    definition: Localized(
      en: """
        Keeping in regular contact with people who are not yet interested enough to buy, and \
        teaching them something useful each time. Its main tool is the periodic e-mail that \
        carries content: articles, videos, white papers (expert guides). Addresses left through an \
        opt-in form, which visitors fill in by choice, join the mailing list of such campaigns.
        """,
      fr: """
        Contact suivi et instructif, entretenu avec ceux qui ne sont pas assez intéressés pour \
        devenir clients maintenant. Son outil principal est l’e-mail périodique chargé de \
        contenu : articles, vidéos, livres blancs. Les adresses laissées par opt-in, en \
        remplissant un formulaire, rejoignent une liste de diffusion dont se servent ces \
        campagnes. Le terme officiel français est « maturation du client potentiel ».
        """),
    inKanbant: Localized(
      en: """
        The key N parks a lead, until a date where one is known, with a reason. Its stage stays as \
        it was, and its card shows the day on which to come back to it.
        """,
      fr: """
        La touche N met un lead en sommeil, jusqu’à une date si on la connaît, avec un motif. Son \
        étape ne change pas, et sa carte montre le jour où s’en occuper de nouveau.
        """),
    example: Localized(
      en: """
        A cold lead receives an article every three weeks; in May it answers one, and sales calls \
        back.
        """,
      fr: """
        Une directrice sans besoin immédiat reçoit un article toutes les trois semaines ; en mai \
        elle répond, et un commercial la rappelle.
        """),
    seeAlso: [
      .coldLead, .mailingList, .contentMarketing, .marketingAutomation, .leadRelationshipManagement,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Keeping up the interest of leads already known and not ready.",
          fr: "Entretenir l’intérêt de leads déjà connus et pas encore mûrs."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Regular contact that educates; the same sentence on e-mails also closes its entry on \
            lead relationship management (LRM), so that the two look alike.
            """,
          fr: """
            Éduquer et garder le contact ; la même phrase sur les e-mails clôt aussi son article \
            sur le LRM (Lead Relationship Management), si bien que les deux se confondent.
            """)),
      Reading(
        .source002,
        Localized(
          en: "Campaigns sent to the mailing list of opt-in addresses.",
          fr: "Des campagnes envoyées à la liste de diffusion des adresses laissées par opt-in.")),
    ],
    reason: Localized(
      en: """
        LRM organises the first contact with new accounts, before they enter the customer software \
        and without cold calls. Nurturing is for people you know already.
        """,
      fr: """
        Le LRM organise la première prise de contact avec des comptes nouveaux, en amont du \
        logiciel client et sans appel à froid ; la maturation s’adresse à des gens connus.
        """),
    sources: [.source000, .source002, .officialFrench])
}
