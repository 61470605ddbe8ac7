extension Entry {
  /// What brings leads in.
  static let demand: [Entry] = [
    .visitor, .leadGeneration, .inboundMarketing, .contentMarketing, .seo, .callToAction,
    .onSiteStrategy,
  ]

  static let visitor = Entry(
    id: .visitor, kind: .stage,
    headword: Localized(en: "Visitor", fr: "Visiteur"),
    otherNames: LocalizedNames(
      en: ["web visitor", "anonymous visitor"],
      fr: ["visiteuse", "internaute visiteur"]),
    definition: Localized(
      en: """
        Somebody on the company’s website whom nobody can name yet: anonymous traffic. They came \
        by a link, or by a query in a search engine. A visitor is no lead until something \
        identifies them, such as a call, an e-mail or a form.
        """,
      fr: """
        Personne qui parcourt le site de l’entreprise sans que l’on sache qui elle est : du trafic \
        anonyme. Elle est arrivée par un lien, ou par une requête dans un moteur de recherche. Ce \
        n’est pas un lead tant que rien ne l’identifie, comme un appel, un e-mail ou un \
        formulaire.
        """),
    inKanbant: Localized(
      en: """
        Visitors have no card: the first column is for leads that are known. Somebody recognised \
        without having done anything for it enters there by the channel “passive identification”.
        """,
      fr: """
        Les visiteurs n’ont pas de carte : la première colonne est faite pour des leads connus. \
        Qui est reconnu sans avoir rien fait pour cela y entre par le canal « identification \
        passive ».
        """),
    example: Localized(
      en: """
        Of 2,000 people on an accountant’s website this month, 40 called or wrote. The other 1,960 \
        remain visitors.
        """,
      fr: """
        Sur les 2 000 personnes passées ce mois-ci sur le site d’un cabinet comptable, 40 ont \
        appelé ou écrit. Les 1 960 autres restent des visiteurs.
        """),
    seeAlso: [.marketingCapturedLead, .lead, .seo, .onSiteStrategy],
    sources: [.source002])

  static let leadGeneration = Entry(
    id: .leadGeneration, kind: .technique,
    headword: Localized(en: "Lead generation", fr: "Génération de leads"),
    otherNames: LocalizedNames(en: ["lead gen"], fr: ["lead generation", "LeadGen"]),
    definition: Localized(
      en: """
        Any method that yields the contact details of people who might buy. Generating and \
        managing leads rests on two strategies. The on-site strategy captures them on the \
        company’s own website, the off-site strategy on sites that do not bear its brand. What is \
        spent on them is the upper figure in the cost per lead: spending divided by the number of \
        leads.
        """,
      fr: """
        Toute méthode qui procure les coordonnées d’acheteurs possibles. Pour générer et gérer des \
        leads, on s’appuie sur deux stratégies. La stratégie on-site les capture sur le site de \
        l’entreprise, la stratégie off-site sur des sites qui ne portent pas sa marque. Ce que \
        l’on y dépense est le numérateur du coût par lead : la dépense divisée par le nombre de \
        leads.
        """),
    inKanbant: Localized(
      en: """
        A lead without a source is refused, and a capture on the web must also say on which kind \
        of site it happened. On the board, the filter source:fair shows only what came from a \
        fair.
        """,
      fr: """
        Un lead sans source est refusé, et une capture sur le web doit aussi dire sur quel type de \
        site elle a eu lieu. Sur le tableau, le filtre source:salon ne montre que ce qui vient \
        d’un salon.
        """),
    example: Localized(
      en: """
        A maker of packing machines takes a stand at a fair, pays for advertisements and offers a \
        guide: three ways of generating leads, each at its own cost.
        """,
      fr: """
        Un fabricant de machines d’emballage tient un stand, paie des annonces et offre un guide : \
        trois façons de générer des leads, chacune à son coût.
        """),
    seeAlso: [.inboundMarketing, .onSiteStrategy, .offSiteStrategy, .optIn, .costPerLead],
    sources: [.source000, .source002])

  static let inboundMarketing = Entry(
    id: .inboundMarketing, kind: .technique,
    headword: Localized(en: "Inbound marketing", fr: "Marketing entrant"),
    otherNames: LocalizedNames(en: [], fr: ["inbound marketing", "marketing attractif"]),
    definition: Localized(
      en: """
        The techniques that make leads come to the company by themselves, drawn by content. The \
        usual levers are blog articles, webinars (talks given online), white papers (expert \
        guides) and YouTube videos. The company becomes known, or is found on the day a lead looks \
        into the topic. Expressions of interest follow, and are passed to the inbound sales team, \
        which sorts them. In a funnel with two entries this is the inbound one; by the outbound \
        entry, salespeople seek leads out.
        """,
      fr: """
        Ensemble de techniques qui font venir les leads d’eux-mêmes vers l’entreprise, attirés par \
        des contenus. Les leviers habituels sont les articles de blog, les webinaires \
        (présentations en ligne), les livres blancs (guides d’expert) et les vidéos YouTube. On se \
        fait connaître, ou l’on est trouvé le jour où un lead se renseigne sur le sujet. Il en \
        naît des marques d’intérêt, transmises à l’équipe de vente entrante, qui fait le tri. Dans \
        un entonnoir à deux entrées, c’est l’entrée dite entrante ; par l’autre, la sortante, les \
        commerciaux vont chercher les leads.
        """),
    inKanbant: Localized(
      en: """
        Every lead carries its origin, inbound or outbound. An inbound capture counts as interest \
        when the lead is to become a marketing lead (MQL, marketing qualified lead).
        """,
      fr: """
        Chaque lead porte son origine, entrant ou sortant. Une capture entrante vaut preuve \
        d’intérêt quand il s’agit d’en faire un lead marketing, ou MQL (Marketing Qualified Lead).
        """),
    example: Localized(
      en: """
        A freight company publishes a guide to customs forms. An exporter finds it, reads it and \
        asks to be called.
        """,
      fr: """
        Un transporteur publie un guide des formalités douanières. Une exportatrice le trouve, le \
        lit et demande à être rappelée.
        """),
    seeAlso: [.contentMarketing, .inboundSales, .inboundMarketer, .whitePaper, .seo],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The full approach: be found, capture, hand over to sales. Content is its bait.",
          fr: """
            La démarche complète : se faire trouver, capter, transmettre aux commerciaux. Le \
            contenu en est l’appât.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Makes leads come through content; content marketing is added in brackets, as a \
            synonym.
            """,
          fr: """
            Faire venir les leads par le contenu ; le marketing de contenu y figure entre \
            parenthèses, comme synonyme.
            """)),
      Reading(
        .source003,
        Localized(
          en: "Content marketing is explained for itself, as a practice in its own right.",
          fr: "Le marketing de contenu y est expliqué pour lui-même, comme une pratique à part.")),
      Reading(
        .source004,
        Localized(
          en: """
            Wider: any way of being known, or of being found by a lead who looks into the topic.
            """,
          fr: "Plus large : toute façon d’être connu, ou trouvé par un lead qui se renseigne.")),
    ],
    reason: Localized(
      en: """
        Content is the main fuel of inbound marketing, but an article neither takes an address nor \
        calls anybody back. Two words keep the two jobs apart.
        """,
      fr: """
        Le contenu est le principal carburant du marketing entrant, mais un article ne prend pas \
        d’adresse et ne rappelle personne. Deux mots séparent les deux tâches.
        """),
    sources: [.source000, .source003, .source004])

  static let contentMarketing = Entry(
    id: .contentMarketing, kind: .technique,
    headword: Localized(en: "Content marketing", fr: "Marketing de contenu"),
    otherNames: LocalizedNames(en: [], fr: ["content marketing"]),
    definition: Localized(
      en: """
        Producing information that is useful to customers and prospects, without advertising \
        anything. It may be blog articles, tutorials, white papers (expert guides), interviews, \
        in-depth files or FAQs (frequently asked questions). Webinars, talks given online, belong \
        to it as well. The aim is to be found when people search for an answer.
        """,
      fr: """
        Produire une information utile aux clients et aux prospects, sans faire de publicité. Ce \
        sont des articles de blog, des tutoriels, des livres blancs (guides d’expert), des \
        entretiens, des dossiers de fond, des FAQ (foires aux questions). Les webinaires, \
        présentations données en ligne, en font partie. Le but : être trouvé par ceux qui \
        cherchent une réponse.
        """),
    inKanbant: Localized(
      en: """
        What a lead does with your content can be logged as an activity: download, webinar, \
        newsletter. Begun by the prospect, each of them is a proof of interest.
        """,
      fr: """
        Ce qu’un lead fait de vos contenus se note comme activité : téléchargement, webinaire, \
        lettre d’information. Venant du prospect, chacune est une preuve d’intérêt.
        """),
    example: Localized(
      en: """
        A heating firm explains in ten short films how to read a boiler’s fault codes. Nothing in \
        them is for sale.
        """,
      fr: """
        Une entreprise de chauffage explique en dix courtes vidéos comment lire les pannes d’une \
        chaudière. Rien n’y est à vendre.
        """),
    seeAlso: [.inboundMarketing, .whitePaper, .webinar, .seo],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The bait alone: useful information, which inbound marketing puts to work.",
          fr: "L’appât seulement : une information utile, que le marketing entrant met en œuvre."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "Stands in brackets beside inbound marketing, as another name for it.",
          fr: """
            Figure entre parenthèses à côté du marketing entrant, comme un autre nom de la même \
            chose.
            """)),
      Reading(
        .source003,
        Localized(
          en: "A practice of its own, defined without inbound marketing.",
          fr: "Une pratique à part, définie sans passer par le marketing entrant.")),
    ],
    reason: Localized(
      en: """
        A good article draws readers. Taking their addresses and answering them is other work, and \
        needs another word.
        """,
      fr: """
        Un bon article attire des lecteurs. Recueillir leurs adresses et leur répondre est un \
        autre travail, qui demande un autre mot.
        """),
    sources: [.source000, .source003])

  static let seo = Entry(
    id: .seo, kind: .technique, acronyms: [Acronym("SEO", "Search Engine Optimisation")],
    headword: Localized(en: "Search engine optimisation", fr: "Référencement naturel"),
    otherNames: LocalizedNames(en: [], fr: ["optimisation pour les moteurs de recherche"]),
    searchNames: ["search engine optimization"],
    definition: Localized(
      en: """
        Working on a website so that search engines, Google above all, show it high among their \
        answers. Being more visible in searches brings more visitors. As a rule of thumb, two \
        thirds of the work is content built on relevant keywords, the words that people type. The \
        other third is technical: tags, which describe a page to the engine, and well-made URLs \
        (web addresses).
        """,
      fr: """
        Travailler un site web pour que les moteurs de recherche, Google surtout, le montrent haut \
        dans leurs réponses. Plus visible dans les recherches, il reçoit plus de visiteurs. Règle \
        approximative : deux tiers du travail vont au contenu, bâti sur des mots-clés pertinents, \
        ceux que les gens tapent. L’autre tiers est technique : les balises, qui décrivent la page \
        au moteur, et des URL (adresses web) bien faites.
        """),
    example: Localized(
      en: """
        A roofer writes a page on what a new slate roof costs, since that is what people search \
        for.
        """,
      fr: """
        Un couvreur écrit une page sur le prix d’une toiture en ardoise, puisque c’est ce que l’on \
        cherche.
        """),
    seeAlso: [.visitor, .contentMarketing, .onSiteStrategy, .inboundMarketing],
    sources: [.source002])

  static let callToAction = Entry(
    id: .callToAction, kind: .technique, acronyms: [Acronym("CTA", "Call To Action")],
    headword: Localized(en: "Call to action", fr: "Appel à l’action"),
    otherNames: LocalizedNames(en: [], fr: ["incitation à l’action", "formulaire déclaratif"]),
    definition: Localized(
      en: """
        The invitation to do something at once: a button, a banner or a sentence that asks for a \
        click, an answer or a purchase. By extension, the form, meeting or event to which it \
        leads. How it is designed is critical for the conversion rate, the share of people who do \
        what is asked.
        """,
      fr: """
        L’invitation à agir tout de suite : un bouton, une bannière ou une phrase qui demande un \
        clic, une réponse ou un achat. Par extension, le formulaire, le rendez-vous ou l’événement \
        où elle mène. Sa conception est décisive pour le taux de conversion, la part de ceux qui \
        font ce qu’on leur demande.
        """),
    inKanbant: Localized(
      en: """
        Whoever fills in such a form becomes a raw lead (MCL, marketing captured lead) by the \
        channel “form”. The campaign field keeps which invitation was answered.
        """,
      fr: """
        Qui remplit un tel formulaire devient un lead brut, ou MCL (Marketing Captured Lead), par \
        le canal « formulaire ». Le champ campagne garde à quelle invitation il a répondu.
        """),
    example: Localized(
      en: """
        Under an article, “Contact us” got one answer a month. “Book twenty minutes with an \
        engineer” gets eight.
        """,
      fr: """
        Au bas d’un article, « Contactez-nous » donnait une réponse par mois. « Réservez vingt \
        minutes avec un ingénieur » en donne huit.
        """),
    seeAlso: [.optIn, .conversionRate, .marketingCapturedLead, .salesDevelopmentRepresentative],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The prompt, together with the form, meeting or event that it leads to.",
          fr: "L’invitation, avec le formulaire, le rendez-vous ou l’événement où elle conduit."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "Any design that provokes a response or a sale on the spot.",
          fr: "Toute présentation qui provoque sur-le-champ une réponse ou une vente.")),
      Reading(
        .source002,
        Localized(
          en: """
            The form itself, in which visitors say who they are; leads that come by it are called \
            opt-ins.
            """,
          fr: """
            Le formulaire lui-même, où les visiteurs se déclarent ; les leads qui en viennent sont \
            dits opt-in.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            The action asked for: sales development representatives (SDR) push a meeting with an \
            account executive (AE), or an event to join.
            """,
          fr: """
            L’action demandée : les SDR (Sales Development Representatives) poussent à rencontrer \
            l’AE (Account Executive) ou à venir à un événement.
            """)),
    ],
    reason: Localized(
      en: """
        Prompt and target work as a pair: the best sentence is wasted on a tiresome form. The wide \
        sense lets you speak of both.
        """,
      fr: """
        L’invitation et sa destination vont ensemble : la meilleure phrase est perdue si le \
        formulaire rebute. Le sens large permet de parler des deux.
        """),
    sources: [.source000, .source001, .source002])

  static let onSiteStrategy = Entry(
    id: .onSiteStrategy, kind: .technique,
    headword: Localized(en: "On-site strategy", fr: "Stratégie on-site"),
    otherNames: LocalizedNames(en: ["on-site capture"], fr: ["on-site"]),
    definition: Localized(
      en: """
        Capturing leads on the company’s own website, under its brand: each becomes a raw lead \
        (MCL, marketing captured lead). It earns a return on traffic that is there already, and \
        the money spent is soon paid back. It has a blind spot: people who do not know the offer, \
        and people who prefer to stay unknown.
        """,
      fr: """
        Capturer des leads sur le site de l’entreprise, à sa marque : chacun devient un lead brut, \
        ou MCL (Marketing Captured Lead). On rentabilise ainsi un trafic qui existe déjà, et la \
        mise est vite récupérée. Cette stratégie a un angle mort : ceux qui ignorent l’offre, et \
        ceux qui préfèrent rester inconnus.
        """),
    inKanbant: Localized(
      en: """
        A lead captured by a form or recognised as a visitor must say on which kind of site; here \
        “own branded site”. On the command line this is --site on-site.
        """,
      fr: """
        Un lead capté par formulaire, ou reconnu lors d’une visite, doit dire sur quel type de \
        site ; ici « site à notre marque ». En ligne de commande, c’est --site on-site.
        """),
    example: Localized(
      en: """
        An office-furniture maker adds “Get a sample” to its product pages. The 3,000 readers a \
        month were there anyway.
        """,
      fr: """
        Un fabricant de mobilier de bureau ajoute « Recevoir un échantillon » à ses pages produit. \
        Les 3 000 lecteurs mensuels y passaient de toute façon.
        """),
    seeAlso: [.offSiteStrategy, .marketingCapturedLead, .leadCenter, .visitor],
    sources: [.source002])
}
