extension Entry {
  /// Selling from afar, live or each in their own time.
  static let distance: [Entry] = [
    .remoteSelling, .onlineSelling, .asynchronous, .hybridInteraction, .inPersonMeeting,
    .meetinglessInteraction, .screenSharing, .documentSharing,
  ]

  static let remoteSelling = Entry(
    id: .remoteSelling, kind: .technique,
    headword: Localized(en: "Remote selling", fr: "Vente à distance"),
    definition: Localized(
      en: """
        Selling while seller and customer are in different places. They mostly talk by video \
        conference, with a screen shared so that both look at the same thing. It is a way of \
        working more than a set of tools: preparing, presenting and following up all change with \
        it. The word says where people are; online selling says by which means. Many use the two \
        for almost the same thing.
        """,
      fr: """
        Vendre alors que le vendeur et le client se trouvent en des lieux différents. On se parle \
        surtout en visioconférence, avec un écran partagé pour regarder la même chose. C’est une \
        façon de travailler plus qu’une panoplie d’outils : préparer, présenter et relancer, tout \
        en est changé. Le mot dit où l’on est ; « vente en visioconférence » dit par quel moyen. \
        Beaucoup emploient les deux presque l’un pour l’autre.
        """),
    inKanbant: Localized(
      en: "The key c notes a call or an online meeting just as it notes a visit.",
      fr: "La touche c note un appel ou une visioconférence tout comme une visite."),
    example: Localized(
      en: """
        From her desk a salesperson presents a press to a printing works 400 km away, and both \
        fill in the order on one screen.
        """,
      fr: """
        De son bureau, une commerciale présente une presse à une imprimerie située à 400 km, et le \
        bon de commande se remplit à deux, à l’écran.
        """),
    seeAlso: [.onlineSelling, .insideSales, .screenSharing, .hybridInteraction],
    sources: [.source001])

  static let onlineSelling = Entry(
    id: .onlineSelling, kind: .technique,
    headword: Localized(en: "Online selling", fr: "Vente en visioconférence"),
    otherNames: LocalizedNames(en: [], fr: ["vente en ligne", "vente en visio"]),
    definition: Localized(
      en: """
        Selling through a video conference in which a screen is shared. The buyer sees and hears \
        the seller, and at the same moment watches the presentation, the product or the quote. It \
        is remote selling looked at from the side of its tools.
        """,
      fr: """
        Vendre en visioconférence, avec un écran partagé. L’acheteur voit et entend le vendeur, et \
        regarde au même moment la présentation, le produit ou le devis. C’est la vente à distance, \
        considérée du côté de ses outils.
        """),
    inKanbant: Localized(
      en: "The key c notes it as a meeting or as a demo.",
      fr: "La touche c la note comme rendez-vous ou comme démo."),
    example: Localized(
      en: """
        At two o’clock the purchasing manager clicks a link; half an hour later she has seen the \
        software at work and knows the price.
        """,
      fr: """
        À quatorze heures, la responsable des achats clique sur un lien ; une demi-heure plus \
        tard, elle a vu le logiciel à l’œuvre et connaît le prix.
        """),
    seeAlso: [.remoteSelling, .screenSharing, .hybridInteraction, .productDemo],
    readings: [
      Reading(
        .source001,
        Localized(
          en: """
            Selling live by video conference and screen sharing; remote selling is described in \
            almost the same words.
            """,
          fr: """
            Vendre en direct, par visioconférence et partage d’écran ; la vente à distance y est \
            décrite presque dans les mêmes mots.
            """),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: """
            Often any sale through a website, with no salesperson: the French vente en ligne \
            mostly means e-commerce.
            """,
          fr: """
            Le plus souvent le commerce électronique : un site où l’on achète sans parler à \
            personne.
            """)),
    ],
    reason: Localized(
      en: """
        Leads are worked by talking to people. The French headword therefore names the video \
        conference, so that nobody thinks of a web shop.
        """,
      fr: """
        Un lead se travaille en parlant aux gens. Le titre français nomme donc la visioconférence, \
        pour que nul ne pense à une boutique en ligne.
        """),
    sources: [.source001, .field])

  static let asynchronous = Entry(
    id: .asynchronous, kind: .concept,
    headword: Localized(en: "Asynchronous communication", fr: "Communication asynchrone"),
    otherNames: LocalizedNames(en: ["asynchronous"], fr: ["asynchrone"]),
    definition: Localized(
      en: """
        Communication that does not need everybody to be there at the same time. Each party may \
        act at a different hour and from a different place. E-mail is the standard example: one \
        writes in the evening, the other answers the next morning. In selling it can also be a \
        recorded video, or a shared electronic document that is open to edits and annotations. The \
        opposite is live, or synchronous: a call, a meeting.
        """,
      fr: """
        Échange qui n’oblige pas à être là au même moment. Chacun peut agir à son heure, et depuis \
        un autre lieu. L’exemple type est l’e-mail : l’un écrit le soir, l’autre répond le \
        lendemain matin. Dans la vente, ce peut être aussi une vidéo enregistrée, ou un document \
        électronique partagé que l’on modifie et annote. Le contraire est le direct, ou \
        synchrone : un appel, une réunion.
        """),
    inKanbant: Localized(
      en: """
        The key c notes e-mails as well as calls. You say whether both sides took part: only then \
        does it count as a conversation.
        """,
      fr: """
        La touche c note les e-mails comme les appels. Vous dites si les deux côtés se sont \
        répondu : alors seulement cela compte comme un échange réel.
        """),
    example: Localized(
      en: """
        A plant manager watches a demo of four minutes at night and leaves two questions in the \
        shared document; the seller answers at breakfast.
        """,
      fr: """
        Un directeur d’usine regarde la nuit une démo de quatre minutes et laisse deux questions \
        dans le document partagé ; la réponse l’attend au petit déjeuner.
        """),
    seeAlso: [.meetinglessInteraction, .documentSharing, .hybridInteraction],
    sources: [.source001])

  static let hybridInteraction = Entry(
    id: .hybridInteraction, kind: .concept,
    headword: Localized(en: "Hybrid interaction", fr: "Interaction hybride"),
    otherNames: LocalizedNames(en: ["hybrid"], fr: ["hybride"]),
    definition: Localized(
      en: """
        Dealing with a customer in meetings of more than one form: some face to face, others \
        online. In the strict sense all of them are live. What each side does in its own time, \
        such as writing e-mails, is left out.
        """,
      fr: """
        Échange avec un client sous plusieurs formes de rencontre, les unes face à face, les \
        autres en visioconférence. Au sens strict, toutes se font en direct. Ce que chacun fait à \
        son heure, comme écrire des e-mails, en est exclu.
        """),
    example: Localized(
      en: """
        First visit on site, talks about the price by video, signature at the customer’s office: \
        three meetings in two forms.
        """,
      fr: """
        Première visite sur place, prix discuté en visioconférence, signature chez le client : \
        trois rencontres, deux formes.
        """),
    seeAlso: [.inPersonMeeting, .onlineSelling, .asynchronous, .meetinglessInteraction],
    readings: [
      Reading(
        .source001,
        Localized(
          en: """
            Live forms only: face-to-face meetings joined with online selling; asynchronous \
            formats stay outside.
            """,
          fr: """
            Du direct seulement : le face-à-face joint à la vente en visioconférence ; \
            l’asynchrone reste dehors.
            """),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: "Often takes in asynchronous work as well, such as e-mails or recorded videos.",
          fr: """
            Comprend souvent aussi le travail asynchrone, comme les e-mails ou les vidéos \
            enregistrées.
            """)),
    ],
    reason: Localized(
      en: """
        A narrow word tells more: hybrid for several live forms, meetingless for what is deferred \
        throughout.
        """,
      fr: """
        Un mot étroit en dit plus : hybride pour plusieurs formes de direct, indirect pour ce qui \
        se fait tout entier en différé.
        """),
    sources: [.source001, .field])

  static let inPersonMeeting = Entry(
    id: .inPersonMeeting, kind: .concept,
    headword: Localized(en: "In-person meeting", fr: "Réunion en personne"),
    otherNames: LocalizedNames(en: ["face-to-face meeting"], fr: ["réunion en présentiel"]),
    definition: Localized(
      en: """
        A meeting that all parties attend on the spot, in the same room. The usual setting is a \
        conference room, at the seller’s or at the buyer’s. It costs time and travel, and it shows \
        what a screen hides: the premises, the people, the mood.
        """,
      fr: """
        Réunion où toutes les parties sont sur place, dans la même pièce. Elle se tient \
        d’ordinaire dans une salle de réunion, chez le vendeur ou chez l’acheteur. Elle demande du \
        temps et un trajet, et montre ce que l’écran cache : les lieux, les gens, l’ambiance.
        """),
    inKanbant: Localized(
      en: """
        The key c notes it as a meeting. When both sides took part, it counts as a conversation \
        and keeps the temperature of the lead from falling.
        """,
      fr: """
        La touche c la note comme rendez-vous. Si l’on s’est vraiment parlé, elle compte comme un \
        échange réel et empêche la température du lead de baisser.
        """),
    example: Localized(
      en: """
        Four people sit around a table at the brewery: the owner, two foremen, and the salesperson \
        who came by train.
        """,
      fr: """
        Quatre personnes autour d’une table à la brasserie : la patronne, deux chefs d’équipe et \
        le commercial, venu en train.
        """),
    seeAlso: [.hybridInteraction, .outsideSales, .onlineSelling],
    sources: [.source001])

  static let meetinglessInteraction = Entry(
    id: .meetinglessInteraction, kind: .technique,
    headword: Localized(en: "Meetingless interaction", fr: "Interaction indirecte"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["interaction sans contact", "interaction sans réunion"]),
    definition: Localized(
      en: """
        An exchange that does without any live encounter. It is asynchronous: each side deals with \
        the content when it suits. It relies on tools that communicate through content, such as \
        recorded videos or documents to annotate. The aim is what a live meeting would have \
        achieved, without the cost of finding a date and of travelling.
        """,
      fr: """
        Échange qui se passe de toute rencontre en direct. Il est asynchrone : chaque partie \
        traite le contenu quand cela lui convient. Il repose sur des outils où le contenu remplace \
        la rencontre, comme la vidéo enregistrée ou le document à annoter. On en attend ce qu’une \
        réunion aurait apporté, sans ce qu’il en coûte de trouver une date et de se déplacer.
        """),
    example: Localized(
      en: """
        Instead of a third meeting the seller records an answer of six minutes; the three deciders \
        watch it when they can and comment on the offer.
        """,
      fr: """
        Au lieu d’une troisième réunion, la commerciale enregistre une réponse de six minutes ; \
        les trois décideurs la regardent quand ils peuvent et commentent l’offre.
        """),
    seeAlso: [.asynchronous, .documentSharing, .hybridInteraction],
    sources: [.source001])

  static let screenSharing = Entry(
    id: .screenSharing, kind: .technique,
    headword: Localized(en: "Screen sharing", fr: "Partage d’écran"),
    definition: Localized(
      en: """
        Letting the other side see, over the network, what the presenter’s computer displays. \
        Everybody looks at the same picture at the same moment. Presentations are the typical use; \
        a product can be shown in this way too, or a quote read line by line. Sharing a single \
        window keeps the rest of the screen private.
        """,
      fr: """
        Montrer à l’autre partie, par le réseau, ce qu’affiche l’ordinateur de la personne qui \
        présente. Tous regardent la même image au même moment. L’usage type est la présentation ; \
        on montre aussi de cette façon un produit, ou l’on relit un devis ligne à ligne. En ne \
        partageant qu’une fenêtre, on garde pour soi le reste de l’écran.
        """),
    example: Localized(
      en: """
        The quote appears, and the buyer reads the third line aloud: two licences too many, put \
        right on the spot.
        """,
      fr: """
        Le devis s’affiche, et l’acheteuse lit la troisième ligne à voix haute : deux licences de \
        trop, corrigées aussitôt.
        """),
    seeAlso: [.onlineSelling, .remoteSelling, .productDemo, .documentSharing],
    sources: [.source001])

  static let documentSharing = Entry(
    id: .documentSharing, kind: .technique,
    headword: Localized(en: "Document sharing", fr: "Partage de documents"),
    definition: Localized(
      en: """
        Working together on one document in the cloud, that is, on a server that everybody reaches \
        over the internet. Several people edit it or comment on it at once, and each sees live \
        what the others do. There is only one version, and no file has to be sent to and fro. \
        Those who come later read and annotate it in their own time.
        """,
      fr: """
        Travailler à plusieurs sur un même document hébergé dans le cloud, c’est-à-dire sur un \
        serveur que chacun atteint par internet. Plusieurs personnes le modifient ou le commentent \
        à la fois, et chacune voit en direct ce que font les autres. Il n’existe qu’une version, \
        et l’on ne s’envoie plus de fichiers. Qui arrive plus tard le lit et l’annote à son heure.
        """),
    example: Localized(
      en: """
        Buyer and seller keep the list of open points on one page: eleven on Monday, two on \
        Thursday.
        """,
      fr: """
        Acheteur et vendeuse tiennent sur une même page la liste des points à régler : onze le \
        lundi, deux le jeudi.
        """),
    seeAlso: [.asynchronous, .meetinglessInteraction, .screenSharing],
    sources: [.source001])
}
