extension Entry {
  /// Finding out how near a lead is to buying.
  static let qualifications: [Entry] = [
    .qualification, .disqualification, .leadTemperature, .coldLead, .warmLead, .hotLead,
  ]

  static let qualification = Entry(
    id: .qualification, kind: .qualification,
    headword: Localized(en: "Qualification", fr: "Qualification"),
    otherNames: LocalizedNames(
      en: ["lead qualification"],
      fr: ["prise de contact de qualification", "qualification de leads"]),
    searchNames: ["qualifier", "qualify", "qualifying"],
    definition: Localized(
      en: """
        The step in which somebody is contacted and information is gathered. Its purpose is to see \
        whether both sides have an interest, not only the seller. A lead that passes becomes a \
        prospect, or qualified prospect. Its level of qualification gives its temperature: cold, \
        warm or hot.
        """,
      fr: """
        Étape où l’on prend contact et où l’on recueille des informations. Il s’agit de voir si \
        chacun y trouve son compte, et pas seulement le vendeur. Un lead qui réussit l’examen \
        s’appelle un prospect, ou prospect qualifié. Son niveau de qualification donne sa \
        température : froid, tiède ou chaud.
        """),
    inKanbant: Localized(
      en: """
        A dated record: the answers, what supports them, who noted them. A lead may have several; \
        the latest counts and the others stay as history.
        """,
      fr: """
        Une fiche datée : les réponses, ce qui les appuie, qui les a notées. Un lead peut en avoir \
        plusieurs ; la dernière compte, les autres restent en historique.
        """),
    example: Localized(
      en: """
        Ten minutes on the phone: they learn what you sell, you learn whether, when and with whom \
        they would buy.
        """,
      fr: """
        Dix minutes au téléphone : ils apprennent ce que vous vendez, vous apprenez s’ils \
        achèteraient, quand et avec qui.
        """),
    seeAlso: [.bant, .qualificationCall, .leadTemperature, .disqualification, .prospect],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "The dated record of what was learnt; the stage is its consequence.",
          fr: "La fiche datée de ce que l’on a appris ; l’étape en découle."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "A step of contact, to judge mutual interest.",
          fr: "Une étape de contact, pour juger de l’intérêt mutuel.")),
      Reading(
        .source002,
        Localized(
          en: """
            A state of knowledge of BANT (budget, authority, need, timeline), reached by the Lead \
            Center, the unit that receives requests.
            """,
          fr: """
            Un état de connaissance de BANT (budget, autorité, besoin, échéance), établi par le \
            Lead Center, l’équipe qui reçoit les demandes.
            """)),
      Reading(
        .source003,
        Localized(
          en: """
            A rating in two levels: marketing lead (MQL, marketing qualified lead), then sales \
            lead (SQL, sales qualified lead), set by a score.
            """,
          fr: """
            Une notation à deux niveaux, par un score : lead marketing (MQL, Marketing Qualified \
            Lead), puis lead commercial (SQL, Sales Qualified Lead).
            """)),
      Reading(
        .source004,
        Localized(
          en: """
            Inbound leads are compared with the customer targets, and qualified or disqualified.
            """,
          fr: """
            Les leads entrants sont comparés aux cibles de clientèle, puis qualifiés ou \
            disqualifiés.
            """)),
    ],
    reason: Localized(
      en: """
        A record can be read again, corrected and dated; a step or a score cannot tell what was \
        said.
        """,
      fr: """
        Une fiche se relit, se corrige et se date ; une étape ou un score ne disent pas ce qui \
        s’est dit.
        """),
    sources: [.source000, .source002, .source003, .source004])

  static let disqualification = Entry(
    id: .disqualification, kind: .qualification,
    headword: Localized(en: "Disqualification", fr: "Disqualification"),
    otherNames: LocalizedNames(
      en: ["disqualified lead"],
      fr: ["lead disqualifié", "écarter un lead", "écarté"]),
    searchNames: ["disqualifier", "disqualify", "DSQ"],
    definition: Localized(
      en: """
        The decision, after a look at an inbound lead, not to pursue it. It applies when the lead \
        does not match the customer targets, the customers that the seller looks for. The inbound \
        sales team decides.
        """,
      fr: """
        Issue négative de l’examen d’un lead entrant. Elle s’applique quand le lead ne correspond \
        pas aux cibles de clientèle. C’est l’équipe de vente entrante qui tranche.
        """),
    inKanbant: Localized(
      en: """
        The key D sets a lead aside, before a project was detected, with a reason: off target, \
        duplicate, unreachable and so on. The stage stays where it was. Once a project has been \
        detected, a lead that ends is called lost.
        """,
      fr: """
        La touche D écarte un lead, avant tout projet détecté, avec un motif : hors cible, \
        doublon, injoignable, etc. L’étape reste où elle était. Plus tard, un lead est perdu \
        plutôt que disqualifié.
        """),
    example: Localized(
      en: "A student asks for the white paper to write a thesis: disqualified, with thanks.",
      fr: "Un étudiant demande le livre blanc pour son mémoire : disqualifié, en le remerciant."),
    seeAlso: [.qualification, .idealCustomerProfile, .inboundSales, .blacklist, .opportunity],
    sources: [.source004])

  static let leadTemperature = Entry(
    id: .leadTemperature, kind: .qualification,
    headword: Localized(en: "Lead temperature", fr: "Température du lead"),
    otherNames: LocalizedNames(en: ["temperature"], fr: ["température"]),
    searchNames: ["lead froid/tiède/chaud", "cold/warm/hot lead"],
    definition: Localized(
      en: """
        How near a lead is to buying, in three levels: cold, warm, hot. It follows from the level \
        of qualification, so a lead has to be qualified first. Sales can act at once on warm and \
        hot leads. A lead that is hot enough opens an opportunity.
        """,
      fr: """
        Distance qui sépare un lead de l’achat, en trois niveaux : froid, tiède, chaud. Elle \
        découle du niveau de qualification : il faut donc avoir qualifié d’abord. Les commerciaux \
        peuvent agir tout de suite sur les tièdes et les chauds. Un lead assez chaud ouvre une \
        opportunité.
        """),
    inKanbant: Localized(
      en: """
        Kanbant works it out from the answers. A lead is unrated until need and timeline are \
        known; then the date of purchase decides. Hot is within ninety days, warm within a year, \
        cold beyond. Sixty days without a conversation lower it by one level.
        """,
      fr: """
        Elle se déduit des réponses : le lead reste « non évalué » tant que le besoin ou \
        l’échéance est inconnu, puis tout dépend de la date d’achat. Chaud sous quatre-vingt-dix \
        jours, tiède sous un an, froid au-delà. Soixante jours de silence la font baisser d’un \
        niveau.
        """),
    example: Localized(
      en: "A need is clear and the purchase is planned for next autumn: warm.",
      fr: "Le besoin est net et l’achat prévu à l’automne prochain : tiède."),
    seeAlso: [.coldLead, .warmLead, .hotLead, .qualification, .bantTimeline],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            By the horizon of intent, after qualification: nothing now, medium term, or actively \
            searching.
            """,
          fr: """
            Selon l’horizon d’achat, après qualification : rien pour l’instant, moyen terme, ou \
            recherche active.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Cold and hot are described; a remark in brackets can be read in two ways, which leaves \
            warm in doubt.
            """,
          fr: """
            Froid et chaud sont décrits ; une parenthèse à double lecture laisse un doute sur \
            tiède.
            """)),
      Reading(
        .source002,
        Localized(
          en: "Warm and hot are equal: either makes a detected project.",
          fr: "Tiède et chaud se valent : l’un comme l’autre fait un projet détecté.")),
      Reading(
        .source003,
        Localized(
          en: "Only “hot enough” is known, and it opens an opportunity.",
          fr: "On n’y connaît que « assez chaud », qui ouvre une opportunité.")),
    ],
    reason: Localized(
      en: """
        A date can be checked, an impression cannot. The “cold” of a cold call, which means no \
        contact before, is kept apart.
        """,
      fr: """
        Une date se vérifie, une impression non. Le « froid » de l’appel à froid, qui veut dire \
        sans contact antérieur, reste à part.
        """),
    sources: [.source000, .source002, .source003])

  static let coldLead = Entry(
    id: .coldLead, kind: .qualification,
    headword: Localized(en: "Cold lead", fr: "Lead froid"),
    otherNames: LocalizedNames(en: ["cold"], fr: ["froid"]),
    definition: Localized(
      en: """
        A lead that has been qualified and has no need for the moment. It is a candidate for \
        nurturing, not for an offer.
        """,
      fr: """
        Lead qualifié, mais sans besoin pour le moment. On l’entretient, on ne lui adresse pas \
        d’offre.
        """),
    inKanbant: Localized(
      en: """
        A qualified lead is cold when its need is not recognised, when its date lies more than a \
        year ahead, or when there is none. Parking it with the key N keeps the columns clear.
        """,
      fr: """
        Le lead est qualifié, mais son besoin n’est pas reconnu, ou l’achat n’est prévu que dans \
        plus d’un an, ou n’a pas de date. Le mettre en sommeil jusqu’à un jour donné dégage le \
        tableau.
        """),
    example: Localized(
      en: """
        “Our contract runs for two more years, ring me then”: cold, and well worth a date in the \
        diary.
        """,
      fr: """
        « Notre contrat court encore deux ans, rappelez-moi à ce moment-là » : froid, mais à noter \
        dans l’agenda.
        """),
    seeAlso: [.leadTemperature, .leadNurturing, .warmLead, .coldCalling],
    readings: [
      Reading(
        .source000,
        Localized(
          en: "Of a lead: known and qualified, without a present need.",
          fr: "D’un lead : connu et qualifié, sans besoin présent."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Of a call or an e-mail: addressed to somebody with whom there was no contact before.
            """,
          fr: """
            D’un appel ou d’un e-mail : adressé à quelqu’un avec qui l’on n’a jamais été en \
            contact.
            """)),
    ],
    reason: Localized(
      en: """
        The same word has two senses. Temperature uses the first; for the second, one can say “not \
        contacted before”.
        """,
      fr: """
        Le même mot a deux sens. La température suit le premier ; pour le second, mieux vaut dire \
        « jamais contacté ».
        """),
    sources: [.source000])

  static let warmLead = Entry(
    id: .warmLead, kind: .qualification,
    headword: Localized(en: "Warm lead", fr: "Lead tiède"),
    otherNames: LocalizedNames(en: ["warm"], fr: ["tiède"]),
    definition: Localized(
      en: """
        The level between cold and hot. The need is recognised, and the purchase is planned for \
        the medium term. Such a lead is already good enough to be a detected project (SAL, sales \
        acceptable lead) and to be worked by sales.
        """,
      fr: """
        Niveau entre froid et chaud. Le besoin est reconnu et l’achat envisagé à moyen terme. Un \
        tel lead est déjà assez bon pour être un projet détecté (SAL, Sales Acceptable Lead) et \
        pour que les commerciaux le travaillent.
        """),
    inKanbant: Localized(
      en: """
        The date of purchase lies between ninety days and a year ahead. Sixty days without a \
        conversation make it cold.
        """,
      fr: """
        La date d’achat se situe entre quatre-vingt-dix jours et un an. Soixante jours sans \
        échange réel le rendent froid.
        """),
    example: Localized(
      en: "They will change tools with the next budget, in seven months: warm.",
      fr: "Ils changeront d’outil au prochain budget, dans sept mois : tiède."),
    seeAlso: [.leadTemperature, .hotLead, .coldLead, .salesAcceptableLead],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Need identified, intention at medium term.",
          fr: "Besoin identifié, intention à moyen terme."),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: "Good enough to be a SAL, as a hot lead is.",
          fr: "Assez bon pour être un SAL, comme un lead chaud.")),
      Reading(
        .source000,
        Localized(
          en: "Named between cold and hot, without a clear sense of its own.",
          fr: "Nommé entre froid et chaud, sans sens bien à lui.")),
    ],
    reason: Localized(
      en: """
        A level nobody can tell from its neighbours is useless, so a span of dates defines it.
        """,
      fr: """
        Un niveau que l’on ne distingue pas de ses voisins ne sert à rien : des dates le bornent.
        """),
    sources: [.source000, .source002])

  static let hotLead = Entry(
    id: .hotLead, kind: .qualification,
    headword: Localized(en: "Hot lead", fr: "Lead chaud"),
    otherNames: LocalizedNames(en: ["hot"], fr: ["chaud", "prospect chaud"]),
    definition: Localized(
      en: """
        A lead that is qualified and is actively looking for a product that meets its need. It is \
        the nearest level to a purchase.
        """,
      fr: """
        Lead qualifié et en pleine recherche d’un produit qui comble son besoin. C’est le niveau \
        le plus proche de l’achat.
        """),
    inKanbant: Localized(
      en: """
        The date of purchase lies within ninety days, or an offer was asked for. Sixty days \
        without a conversation make it warm.
        """,
      fr: """
        La date d’achat est à moins de quatre-vingt-dix jours, ou une offre a été demandée. \
        Soixante jours sans échange réel le rendent tiède.
        """),
    example: Localized(
      en: "They compare three suppliers and want your offer on Friday: hot.",
      fr: "Ils comparent trois fournisseurs et veulent votre offre vendredi : chaud."),
    seeAlso: [.leadTemperature, .warmLead, .salesAcceptableLead, .opportunity],
    readings: [
      Reading(
        .source000,
        Localized(en: "Qualified and in active search.", fr: "Qualifié et en recherche active."),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: "A detected project (SAL, sales acceptable lead).",
          fr: "Un projet détecté (SAL, Sales Acceptable Lead).")),
      Reading(
        .source003,
        Localized(
          en: "Hot enough to buy, hence an opportunity.",
          fr: "Assez chaud pour acheter, donc une opportunité.")),
    ],
    reason: Localized(
      en: """
        A search can be observed. The stage depends on more than temperature, so it cannot define \
        the word.
        """,
      fr: """
        C’est la recherche elle-même qui s’observe ; l’étape dépend d’autre chose encore que de la \
        température.
        """),
    sources: [.source000, .source002, .source003])
}
