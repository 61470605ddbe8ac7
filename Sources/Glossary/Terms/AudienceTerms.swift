extension Entry {
  /// Who makes up the market, and the lists they stand on.
  static let audiences: [Entry] = [
    .addressableMarket, .idealCustomerProfile, .mailingList, .blacklist,
  ]

  static let addressableMarket = Entry(
    id: .addressableMarket, kind: .concept,
    headword: Localized(en: "Addressable market", fr: "Marché adressable"),
    otherNames: LocalizedNames(en: ["market", "total addressable market"], fr: ["marché"]),
    definition: Localized(
      en: """
        All those to whom the offer could be sold. It is the ground on which salespeople look for \
        opportunities. Sources differ on what is counted in it: prospects or leads.
        """,
      fr: """
        Tous ceux à qui l’offre pourrait être vendue. C’est le terrain où les commerciaux \
        cherchent des opportunités. Les sources diffèrent sur ce que l’on y compte : des prospects \
        ou des leads.
        """),
    inKanbant: Localized(
      en: """
        The board shows the part of the market where something is under way: every lead belongs to \
        an account, which is one organisation of it.
        """,
      fr: """
        Le tableau montre la part du marché où quelque chose est engagé : chaque lead appartient à \
        un compte, qui en est une organisation.
        """),
    example: Localized(
      en: """
        For a seller of bakery tills, the country’s 30,000 bakeries are the addressable market; \
        400 of them are on the board.
        """,
      fr: """
        Pour un vendeur de caisses de boulangerie, les 30 000 boulangeries du pays sont le marché \
        adressable ; 400 figurent à son tableau.
        """),
    seeAlso: [.prospect, .lead, .idealCustomerProfile, .salesFunnel],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            The organisations that use or could use what is sold. Each is an account once somebody \
            works on it.
            """,
          fr: """
            Les organisations qui emploient ou pourraient employer ce qui se vend. Chacune devient \
            un compte dès que l’on s’en occupe.
            """),
        isApplied: true),
      Reading(
        .source002,
        Localized(en: "The sum of all prospects.", fr: "La somme de tous les prospects.")),
      Reading(
        .source004,
        Localized(
          en: "The set of leads inside which opportunities are sought.",
          fr: "L’ensemble des leads où l’on cherche des opportunités.")),
    ],
    reason: Localized(
      en: """
        A lead is work under way, so counting leads measures the team’s effort. Counting \
        organisations measures the market.
        """,
      fr: """
        Un lead est un travail en cours : compter les leads mesure l’effort de l’équipe. Compter \
        les organisations mesure le marché.
        """),
    sources: [.source002, .source004])

  static let idealCustomerProfile = Entry(
    id: .idealCustomerProfile, kind: .concept, acronyms: [Acronym("ICP", "Ideal Customer Profile")],
    headword: Localized(en: "Ideal customer profile", fr: "Profil de client idéal"),
    otherNames: LocalizedNames(en: [], fr: ["portrait-robot du client idéal"]),
    definition: Localized(
      en: """
        A description of the customer that fits best, by trade, size or place for instance. The \
        fit is mutual. Such a customer draws the highest benefit from the offer and brings the \
        highest benefit back to the seller.
        """,
      fr: """
        Description du client qui convient le mieux, par son métier, sa taille ou son lieu par \
        exemple. L’adéquation est réciproque. Ce client tire de l’offre le plus grand bénéfice, et \
        en procure lui-même le plus grand au vendeur.
        """),
    inKanbant: Localized(
      en: """
        Headcount, city and country on the record help to compare a lead with the profile. The \
        score may count fit as well as interest.
        """,
      fr: """
        Effectif, ville et pays, sur la fiche, aident à comparer un lead au profil. Le score peut \
        compter la ressemblance autant que l’intérêt.
        """),
    example: Localized(
      en: """
        After a look at its ten best customers, a software firm writes down: family printing \
        works, 20 to 80 people, two sites.
        """,
      fr: """
        Après un regard sur ses dix meilleurs clients, un éditeur de logiciels note : imprimeries \
        familiales, de 20 à 80 personnes, deux sites.
        """),
    seeAlso: [.qualification, .leadScoring, .accountBasedMarketing, .addressableMarket],
    sources: [.source000])

  static let mailingList = Entry(
    id: .mailingList, kind: .system,
    headword: Localized(en: "Mailing list", fr: "Liste de diffusion"),
    definition: Localized(
      en: """
        A list of e-mail addresses to which the same message is sent. It receives the addresses \
        gathered by opt-ins, the forms that visitors fill in. It feeds nurturing campaigns, \
        regular messages that keep up the interest of people who are not ready to buy.
        """,
      fr: """
        Liste d’adresses e-mail auxquelles on envoie un même message. Elle reçoit les adresses \
        recueillies par opt-in, c’est-à-dire par les formulaires que remplissent les visiteurs. \
        Elle alimente les campagnes de maturation, ces messages réguliers qui entretiennent \
        l’intérêt de gens pas encore prêts à acheter.
        """),
    inKanbant: Localized(
      en: "A tag can tell which list a lead is on, and the filter then finds all of them.",
      fr: """
        Une étiquette peut dire sur quelle liste se trouve un lead, et le filtre les retrouve \
        alors tous.
        """),
    example: Localized(
      en: """
        To read a guide on thatched roofs, 340 readers left their e-mail. Each month the list \
        receives one article.
        """,
      fr: """
        Pour lire un guide de la toiture en chaume, 340 personnes ont laissé leur e-mail. Chaque \
        mois, la liste reçoit un article.
        """),
    seeAlso: [.optIn, .leadNurturing, .marketingAutomation, .blacklist],
    sources: [.source002])

  static let blacklist = Entry(
    id: .blacklist, kind: .system,
    headword: Localized(en: "Blacklist", fr: "Liste noire"),
    otherNames: LocalizedNames(
      en: ["suppression list", "do-not-contact list"],
      fr: ["blacklist", "liste d’exclusion", "liste d’opposition", "liste repoussoir"]),
    definition: Localized(
      en: """
        A list that blocks any new contact with the leads and prospects on it. Nobody may call \
        them or write to them, whatever campaign is running. Some are there because they are not \
        interested, some because they have already been contacted. Others have objected to being \
        prospected at all.
        """,
      fr: """
        Liste qui bloque toute nouvelle prise de contact avec les leads et les prospects qui y \
        figurent. Personne ne doit les appeler ni leur écrire, quelle que soit la campagne en \
        cours. Les uns y sont parce qu’ils ne sont pas intéressés, les autres parce qu’on les a \
        déjà contactés. D’autres encore se sont opposés à toute prospection.
        """),
    inKanbant: Localized(
      en: """
        Disqualifying a lead with D is another matter: it closes that lead and blocks nobody. A \
        tag can say that somebody asked not to be contacted, and the filter finds it.
        """,
      fr: """
        Écarter un lead par D est autre chose : cela clôt ce lead et ne bloque personne. Une \
        étiquette peut dire que quelqu’un ne veut plus être contacté, et le filtre la retrouve.
        """),
    example: Localized(
      en: """
        A head of purchasing answers: please never call again. Her name goes on the list that \
        evening, and the next campaign passes her by.
        """,
      fr: """
        Une directrice des achats répond : ne m’appelez plus jamais. Son nom rejoint la liste le \
        soir même, et la campagne suivante l’épargne.
        """),
    seeAlso: [.prospecting, .disqualification, .lead, .mailingList],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Every entry has its reason: refusal, contact already made, or objection. The second \
            fades with time, the third does not.
            """,
          fr: """
            Chaque inscription a son motif : refus, contact déjà pris, ou opposition. Le deuxième \
            s’efface avec le temps, le troisième non.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            A feature of the Datananas product, with two reasons in one list: (1) not interested, \
            (2) already contacted.
            """,
          fr: """
            Une fonction du produit Datananas, avec deux motifs dans une même liste : (1) pas \
            intéressé, (2) déjà contacté.
            """)),
      Reading(
        .field,
        Localized(
          en: "The law adds a third reason, the right to object to prospecting; it holds for good.",
          fr: """
            La loi ajoute un troisième motif, le droit de s’opposer à la prospection ; il vaut \
            pour toujours.
            """)),
    ],
    reason: Localized(
      en: """
        A refusal may last for a year, a colleague’s call for some weeks, an objection for ever. A \
        list without reasons would forget too much or too little.
        """,
      fr: """
        Un refus peut valoir un an, l’appel d’un collègue quelques semaines, une opposition pour \
        toujours. Une liste sans motifs oublierait trop, ou trop peu.
        """),
    sources: [.source000, .field])
}
