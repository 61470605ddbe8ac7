extension Entry {
  /// What draws people, and what is done with them then.
  static let attraction: [Entry] = [
    .offSiteStrategy, .webinar, .whitePaper, .growthHacking, .customerReferral, .leadScoring,
    .leadTracking, .optIn,
  ]

  static let offSiteStrategy = Entry(
    id: .offSiteStrategy, kind: .technique,
    headword: Localized(en: "Off-site strategy", fr: "Stratégie off-site"),
    otherNames: LocalizedNames(en: ["off-site capture"], fr: ["off-site"]),
    definition: Localized(
      en: """
        Capturing leads on websites that are tied to the seller’s kind of solutions and do not \
        bear its brand. It reaches people who have never heard of the seller, or who are not ready \
        for contact with it. The catchment area, the public from which leads can come, grows a \
        great deal. It complements the on-site strategy, on the company’s own website. One Lead \
        Center, the team that answers requests, should preferably serve both.
        """,
      fr: """
        Capturer des leads sur des sites liés aux solutions du vendeur, mais pas à sa marque. On \
        touche ainsi des gens qui ignorent tout de lui, ou qui ne sont pas prêts à lui parler. La \
        zone de chalandise, c’est-à-dire le public d’où viennent les leads, s’étend beaucoup. \
        Cette stratégie complète la stratégie on-site, sur le site de l’entreprise. Mieux vaut \
        confier les deux au même Lead Center, l’équipe qui répond aux demandes.
        """),
    inKanbant: Localized(
      en: """
        Such a lead carries the kind “site without our brand”, on the command line --site \
        off-site. On the board it stands among the others.
        """,
      fr: """
        Un tel lead porte le type « site hors marque », en ligne de commande --site off-site. Sur \
        le tableau, il est rangé parmi les autres.
        """),
    example: Localized(
      en: """
        A cleaning company runs an advice site on workplace hygiene, without its logo. Readers who \
        leave a number there are called back.
        """,
      fr: """
        Une entreprise de nettoyage tient un site de conseils sur l’hygiène au travail, sans son \
        logo. Ceux qui y laissent un numéro sont rappelés.
        """),
    seeAlso: [.onSiteStrategy, .marketingCapturedLead, .leadCenter, .leadGeneration],
    sources: [.source002])

  static let webinar = Entry(
    id: .webinar, kind: .technique,
    headword: Localized(en: "Webinar", fr: "Webinaire"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["webinar", "séminaire en ligne", "conférence en ligne"]),
    definition: Localized(
      en: """
        A live presentation given online, in which the speaker shows a screen, a video or slides. \
        The audience signs up beforehand; the subject comes from the company’s field, is a \
        demonstration of the product, or both. One speaker has many attendees, whereas a sales \
        demo is given to one person. Webinars count as content marketing. Signing up is a sign of \
        interest, one of those that make a marketing lead (MQL, marketing qualified lead). A \
        market development representative (MDR), who answers incoming requests, may call people to \
        confirm that they will attend.
        """,
      fr: """
        Présentation donnée en direct et en ligne, où l’on montre un écran, une vidéo ou des \
        diapositives. Le public s’inscrit à l’avance ; le sujet relève du domaine de l’entreprise, \
        ou c’est une démonstration du produit, ou bien les deux. Une personne y parle à un grand \
        nombre, alors que la démo de vente se fait en tête-à-tête. Le webinaire relève du \
        marketing de contenu. S’y inscrire est un signe d’intérêt, de ceux qui font un lead \
        marketing, ou MQL (Marketing Qualified Lead). Le ou la MDR (Market Development \
        Representative), qui répond aux demandes entrantes, peut appeler pour confirmer la venue \
        des inscrits.
        """),
    inKanbant: Localized(
      en: """
        Webinar is one of the activities you can log; begun by the prospect, it is the proof of \
        interest that a lead needs to become an MQL. A lead first met there comes in by the \
        channel “event”.
        """,
      fr: """
        Le webinaire est une des activités à noter ; venant du prospect, c’est une preuve \
        d’intérêt pour le passage à MQL. Un lead rencontré là entre par le canal « événement ».
        """),
    example: Localized(
      en: """
        A payroll firm explains the new rules to 90 listeners on Thursday. On Friday it calls the \
        12 who asked a question.
        """,
      fr: """
        Un cabinet de paie explique les nouvelles règles à 90 personnes le jeudi. Le vendredi, il \
        appelle les 12 qui ont posé une question.
        """),
    seeAlso: [
      .contentMarketing, .productDemo, .marketingQualifiedLead, .marketDevelopmentRepresentative,
    ],
    sources: [.source000, .source001, .source003])

  static let whitePaper = Entry(
    id: .whitePaper, kind: .document,
    headword: Localized(en: "White paper", fr: "Livre blanc"),
    definition: Localized(
      en: """
        An expert document on subjects that the company masters. It is given away free; the usual \
        price is the reader’s contact details. It belongs to an inbound strategy, one that makes \
        leads come by themselves. A download is tracked, and raises the score, the points that \
        tell how interested a lead is.
        """,
      fr: """
        Document d’expert sur des sujets que l’entreprise maîtrise. Il est offert, d’ordinaire \
        contre les coordonnées de qui le lit. Il fait partie d’une stratégie entrante, celle qui \
        fait venir les leads d’eux-mêmes. Le téléchargement est un comportement suivi, et fait \
        monter le score, les points qui disent l’intérêt d’un lead.
        """),
    inKanbant: Localized(
      en: """
        Log it as a download begun by the prospect. It is then the proof of interest that a lead \
        needs to become a marketing lead (MQL, marketing qualified lead).
        """,
      fr: """
        Notez-le comme un téléchargement venant du prospect. C’est alors la preuve d’intérêt que \
        demande le passage à lead marketing, ou MQL (Marketing Qualified Lead).
        """),
    example: Localized(
      en: """
        An insulation firm offers thirty pages on heat losses in warehouses; 60 logistics managers \
        leave an e-mail to read them.
        """,
      fr: """
        Une entreprise d’isolation offre trente pages sur les pertes de chaleur des entrepôts ; 60 \
        responsables logistiques laissent un e-mail pour les lire.
        """),
    seeAlso: [.contentMarketing, .inboundMarketing, .leadTracking, .leadScoring],
    sources: [.source000, .source003, .source004])

  static let growthHacking = Entry(
    id: .growthHacking, kind: .technique,
    headword: Localized(en: "Growth hacking", fr: "Growth hacking"),
    otherNames: LocalizedNames(en: [], fr: ["piratage de croissance"]),
    definition: Localized(
      en: """
        Speeding up a company’s growth through marketing, by orthodox and unorthodox levers alike. \
        The name misleads: it sounds like breaking into computers, which rarely plays any part. In \
        practice many small ideas are tried quickly, and those that bring customers are kept.
        """,
      fr: """
        Accélérer la croissance d’une entreprise par le marketing, avec tous les leviers, \
        orthodoxes ou non. Le nom trompe : il évoque l’intrusion informatique, dont il est \
        rarement question. En pratique, on essaie vite beaucoup de petites idées et l’on garde \
        celles qui amènent des clients.
        """),
    example: Localized(
      en: """
        A young maker of invoicing software prints “Sent with our tool” at the foot of every \
        invoice. Each customer’s customers thus learn its name.
        """,
      fr: """
        Un jeune éditeur de facturation inscrit « Envoyé avec notre outil » au bas de chaque \
        facture. Les clients de ses clients apprennent ainsi son nom.
        """),
    seeAlso: [.growthHacker, .scalability, .leadGeneration, .abTesting],
    sources: [.source004])

  static let customerReferral = Entry(
    id: .customerReferral, kind: .technique,
    headword: Localized(en: "Customer referral", fr: "Recommandation client"),
    otherNames: LocalizedNames(en: ["recommendation"], fr: ["bouche-à-oreille"]),
    definition: Localized(
      en: """
        A satisfied customer speaks well of the offer, and somebody new becomes a lead. Customer \
        success, the team that looks after customers once they have signed, uses customers’ power \
        to recommend as a way to new leads. A survey, the Net Promoter Score (NPS), finds the \
        customers who are inclined to talk about the offer.
        """,
      fr: """
        Un client satisfait dit du bien de l’offre, et quelqu’un de nouveau devient un lead. La \
        réussite client, l’équipe qui s’occupe des clients après la signature, s’appuie sur leur \
        pouvoir de recommandation pour obtenir de nouveaux leads. Une enquête, le Net Promoter \
        Score (NPS), repère les clients enclins à parler de l’offre.
        """),
    inKanbant: Localized(
      en: """
        Referral is a channel: a lead named by somebody else comes in by it. The note can keep who \
        named it.
        """,
      fr: """
        La recommandation est un canal : un lead indiqué par quelqu’un entre par là. La note peut \
        garder le nom de qui l’a indiqué.
        """),
    example: Localized(
      en: """
        A printing works is pleased with its planning software and names a bookbinder who has the \
        same trouble: a new lead.
        """,
      fr: """
        Une imprimerie est contente de son logiciel de planning et indique un relieur qui a les \
        mêmes soucis : voilà un nouveau lead.
        """),
    seeAlso: [.customerSuccess, .netPromoterScore, .leadGeneration, .accountGrowthPhase],
    sources: [.source000, .source003])

  static let leadScoring = Entry(
    id: .leadScoring, kind: .technique,
    headword: Localized(en: "Lead scoring", fr: "Notation des leads"),
    otherNames: LocalizedNames(en: [], fr: ["lead scoring", "scoring", "score"]),
    definition: Localized(
      en: """
        Ranking prospects by interest, with points, so that salespeople know whom to call first. A \
        look at the price page earns points, and so do several downloads of white papers (expert \
        guides). Somebody who does nothing keeps a low score. It is one technique of lead \
        management, and marks what people do on the website.
        """,
      fr: """
        Classer les prospects selon leur intérêt, par des points, pour que les commerciaux sachent \
        qui appeler d’abord. Voir la page des tarifs rapporte des points, télécharger plusieurs \
        livres blancs (guides d’expert) aussi. Qui ne fait rien garde un score bas. C’est l’une \
        des techniques de gestion des leads ; elle note le comportement sur le site.
        """),
    inKanbant: Localized(
      en: """
        The score is a number on the card, by which columns can be sorted. Below the threshold, 50 \
        unless the team changes it, entering marketing lead (MQL, marketing qualified lead) draws \
        a warning. A sales lead (SQL, sales qualified lead) by score alone is marked as \
        provisional.
        """,
      fr: """
        Le score est un nombre sur la carte, et peut servir à trier les colonnes. Sous le seuil, \
        50 sauf choix de l’équipe, devenir lead marketing, ou MQL (Marketing Qualified Lead), \
        donne lieu à un avertissement. Un lead commercial, ou SQL (Sales Qualified Lead), qui ne \
        l’est que par son score est marqué provisoire.
        """),
    example: Localized(
      en: """
        Two leads came in on Monday, one with 74 points and one with 12. You call the first before \
        lunch.
        """,
      fr: """
        Deux leads sont arrivés lundi, l’un à 74 points, l’autre à 12. Vous appelez le premier \
        avant midi.
        """),
    seeAlso: [.marketingQualifiedLead, .salesQualifiedLead, .leadTracking, .leadManagement],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            The score orders the work and suggests MQL. SQL asks for answers to BANT (budget, \
            authority, need, timeline).
            """,
          fr: """
            Le score ordonne le travail et suggère MQL. SQL demande des réponses à BANT (budget, \
            autorité, besoin, échéance).
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "A high enough score makes an MQL; besides, it ranks whom to call.",
          fr: "Un score assez haut fait un MQL ; il sert aussi à classer les appels.")),
      Reading(
        .source003,
        Localized(
          en: "The score serves to define the SQL.",
          fr: "Le score sert à définir le SQL.")),
    ],
    reason: Localized(
      en: """
        Clicks show curiosity, while money, deciders and dates come out in a conversation. So the \
        score proposes, and never moves a card by itself.
        """,
      fr: """
        Un clic dit la curiosité ; l’argent, les décideurs et les dates se disent de vive voix. Le \
        score propose donc, et ne déplace jamais une carte de lui-même.
        """),
    sources: [.source000, .source003])

  static let leadTracking = Entry(
    id: .leadTracking, kind: .technique,
    headword: Localized(en: "Lead tracking", fr: "Suivi des leads"),
    otherNames: LocalizedNames(
      en: ["behavioural tracking"],
      fr: ["lead tracking", "suivi comportemental"]),
    searchNames: ["behavioral tracking"],
    definition: Localized(
      en: """
        Following what potential customers do. They click in a sales e-mail, download a white \
        paper (an expert guide) or complete a form. Tracking notes these events and supplies them \
        to lead scoring, which gives them marks.
        """,
      fr: """
        Suivre ce que font les clients potentiels. Ils cliquent dans un e-mail commercial, \
        téléchargent un livre blanc (guide d’expert) ou remplissent un formulaire. Le suivi relève \
        ces événements et les fournit à la notation des leads, qui leur donne des points.
        """),
    inKanbant: Localized(
      en: """
        The timeline of a lead holds such acts among its activities: form, download, webinar, \
        newsletter, site visit. The key c logs one, and so does kanbant log.
        """,
      fr: """
        L’historique d’un lead réunit ces gestes parmi ses activités : formulaire, téléchargement, \
        webinaire, lettre d’information, visite du site. La touche c en note un, et kanbant log de \
        même.
        """),
    example: Localized(
      en: """
        Monday a click, Wednesday two downloads, Thursday the contact form. On Friday your call \
        can begin with what she was reading.
        """,
      fr: """
        Lundi un clic, mercredi deux téléchargements, jeudi le formulaire de contact. Vendredi, \
        votre appel peut partir de ce qu’elle a lu.
        """),
    seeAlso: [.leadScoring, .marketingQualifiedLead, .whitePaper, .leadManagement],
    sources: [.source003])

  static let optIn = Entry(
    id: .optIn, kind: .concept,
    headword: Localized(en: "Opt-in", fr: "Opt-in"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["inscription par formulaire", "consentement explicite"]),
    definition: Localized(
      en: """
        A raw lead (MCL, marketing captured lead) that came in by a form in which people say who \
        they are. That form, the call to action (CTA), gathers the visitor’s data. There is a \
        trade-off: each extra field lowers conversion, the share of visitors who complete it. A \
        common choice is to ask for the e-mail only, enough for a mailing list that nurtures \
        interest. The other is to add the phone and accept fewer completions. One can then call \
        back and quickly qualify a marketing lead (MQL, marketing qualified lead) or a sales lead \
        (SQL, sales qualified lead).
        """,
      fr: """
        Lead brut, ou MCL (Marketing Captured Lead), venu par un formulaire où l’on dit qui l’on \
        est. Ce formulaire, l’appel à l’action ou CTA (Call To Action), recueille les données du \
        visiteur. Il faut choisir : chaque champ de plus abaisse la conversion, la part des \
        visiteurs qui vont au bout. Souvent, on ne demande que l’e-mail, ce qui suffit à une liste \
        de diffusion pour la maturation. Ou bien l’on ajoute le téléphone, quitte à recevoir moins \
        de réponses. On peut alors rappeler et qualifier vite un lead marketing, ou MQL (Marketing \
        Qualified Lead), voire commercial, ou SQL (Sales Qualified Lead).
        """),
    inKanbant: Localized(
      en: """
        Such a lead has the channel “form” and says on which kind of site it was captured. The \
        channel stands for no consent.
        """,
      fr: """
        Un tel lead a le canal « formulaire » et dit sur quel type de site il a été capté. Le \
        canal ne vaut pas consentement.
        """),
    example: Localized(
      en: """
        Of 1,000 visitors, 60 complete a form with one field and 20 a form with four. The 20 can \
        be called this afternoon.
        """,
      fr: """
        Sur 1 000 visiteurs, 60 remplissent un formulaire d’un seul champ, et 20 un formulaire de \
        quatre. Ces 20-là peuvent être appelés cet après-midi.
        """),
    seeAlso: [
      .callToAction, .marketingCapturedLead, .mailingList, .leadNurturing, .conversionRate,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Two facts, kept apart: how the lead came in, and whether the person agreed to receive \
            messages.
            """,
          fr: """
            Deux faits, tenus séparés : par où le lead est entré, et si la personne a accepté de \
            recevoir des messages.
            """),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: "A kind of lead, the one that a form has brought.",
          fr: "Un type de lead, celui qu’un formulaire a amené.")),
      Reading(
        .field,
        Localized(
          en: "In data protection law and in common use, an act of consent to being contacted.",
          fr: """
            En droit de la protection des données comme dans l’usage, un acte de consentement à \
            être contacté.
            """)),
    ],
    reason: Localized(
      en: """
        People fill in a form for a quote or a call, which is not always leave to send them \
        campaigns. Mixing the two would have you write to people who never agreed.
        """,
      fr: """
        On remplit un formulaire pour un devis ou un appel, ce qui n’autorise pas toujours l’envoi \
        de campagnes. À tout confondre, on écrirait à des gens qui n’ont rien accepté.
        """),
    sources: [.source002, .field])
}
