extension Entry {
  /// BANT and its four letters.
  static let bantLetters: [Entry] = [.bant, .bantBudget, .bantAuthority, .bantNeed, .bantTimeline]

  static let bant = Entry(
    id: .bant, kind: .qualification,
    acronyms: [Acronym("BANT", "Budget, Authority, Need, Timeline")],
    headword: Localized(en: "BANT", fr: "BANT"),
    otherNames: LocalizedNames(
      en: ["BANT framework", "BANT criteria", "to BANT a lead", "BANT lead"],
      fr: ["critères BANT", "BANTer", "lead BANT"]),
    searchNames: ["banting", "bantant", "méthode BANT"],
    definition: Localized(
      en: """
        Four criteria to check before spending sales time on somebody: Budget, Authority, Need and \
        Timeline. Enough must be known of each one to justify the effort. Meeting them is what \
        separates a sales lead (SQL, sales qualified lead) from a marketing lead (MQL, marketing \
        qualified lead). The word is also a verb: to BANT a lead is to go through the questions \
        with the buyer. Doing so may reveal a project, and the SQL then becomes a detected project \
        (SAL, sales acceptable lead).
        """,
      fr: """
        Quatre critères à vérifier avant de consacrer du temps de vente à quelqu’un : budget, \
        autorité, besoin (Need) et échéance (Timeline). Il faut en savoir assez sur chacun pour \
        que l’effort se justifie. Une fois remplis, ils distinguent un lead commercial (SQL, Sales \
        Qualified Lead) d’un lead marketing (MQL, Marketing Qualified Lead). On en a fait un \
        verbe : BANTer un lead, c’est parcourir les questions avec l’acheteur. On y découvre \
        parfois un projet, et le SQL devient un projet détecté (SAL, Sales Acceptable Lead).
        """),
    inKanbant: Localized(
      en: """
        The key b opens the form. Each letter is unknown, partial, sufficient or blocking, with \
        the words that support it and their date; after ninety days without news it is shown as \
        stale. The rule that the team has chosen, its setting “policy”, says how much an SQL \
        needs.
        """,
      fr: """
        La touche b ouvre la fiche BANT. Chaque lettre est inconnue, partielle, suffisante ou \
        rédhibitoire, avec les mots qui l’appuient et leur date. Une réponse de plus de \
        quatre-vingt-dix jours est marquée « ancien ». La règle choisie par l’équipe, son réglage \
        « policy », fixe ce qu’il faut pour un SQL.
        """),
    example: Localized(
      en: """
        B+ A~ N+ T? on a card: money and need are clear, the decider is half known, the date has \
        not been asked.
        """,
      fr: """
        B+ A~ N+ T? sur une carte : l’argent et le besoin sont clairs, le décideur à moitié connu, \
        la date jamais demandée.
        """),
    seeAlso: [.bantBudget, .bantAuthority, .bantNeed, .bantTimeline, .salesQualifiedLead],
    readings: [
      Reading(
        .source002,
        Localized(
          en: """
            The four letters are known well enough to justify sales effort; the last one is called \
            Timeline, then Time.
            """,
          fr: """
            Les quatre lettres sont assez connues pour justifier l’effort ; la dernière s’y nomme \
            Timeline, puis Time.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "The four criteria are met; the last one is called Timeline.",
          fr: "Les quatre critères sont remplis ; le dernier s’y nomme Timeline.")),
    ],
    reason: Localized(
      en: """
        Knowing that the money could be found is worth a call, even before any is set aside. So \
        you choose a status for each letter, and the team’s rule says how much is enough.
        """,
      fr: """
        Savoir que l’argent peut se trouver mérite un appel, même si aucun budget n’est voté. \
        Chaque lettre a donc un statut que vous choisissez, et la règle fixe la barre.
        """),
    sources: [.source000, .source002])

  static let bantBudget = Entry(
    id: .bantBudget, kind: .qualification, acronyms: [Acronym("B", "Budget")],
    headword: Localized(en: "Budget", fr: "Budget"),
    searchNames: ["BANT budget", "money", "argent"],
    definition: Localized(
      en: """
        First letter of BANT (budget, authority, need, timeline): the money. Is something set \
        aside for this purchase? If not, could the organisation find it? Being able to find the \
        money counts as much as a budget that exists already.
        """,
      fr: """
        Première lettre de BANT (budget, autorité, besoin, échéance) : l’argent. Une somme \
        est-elle prévue pour cet achat ? Sinon, l’organisation pourrait-elle la trouver ? Être \
        capable de trouver l’argent compte autant qu’un budget déjà voté.
        """),
    inKanbant: Localized(
      en: """
        The amount noted here is evidence and is never added up. The letter blocks when nothing is \
        planned and nothing can be raised.
        """,
      fr: """
        Le montant noté ici est un indice et n’entre dans aucune somme. La lettre est rédhibitoire \
        quand rien n’est prévu et qu’il serait impossible de trouver l’argent.
        """),
    example: Localized(
      en: """
        “Nothing this year, but if it saves a post we can ask the board”: sufficient.
        """,
      fr: """
        « Rien cette année, mais si cela économise un poste, nous saurons convaincre la \
        direction » : suffisant.
        """),
    seeAlso: [.bant, .bantAuthority, .roi],
    sources: [.source002])

  static let bantAuthority = Entry(
    id: .bantAuthority, kind: .qualification, acronyms: [Acronym("A", "Authority")],
    headword: Localized(en: "Authority", fr: "Autorité"),
    otherNames: LocalizedNames(en: ["decision power"], fr: ["pouvoir de décision"]),
    searchNames: ["BANT authority", "décideurs"],
    definition: Localized(
      en: """
        Second letter of BANT (budget, authority, need, timeline): the people behind the decision. \
        Who decides? Who influences the choice, or prescribes it? Who can approve the purchase, \
        and who can slow it down? The answer is a list of people, not a yes or a no.
        """,
      fr: """
        Deuxième lettre de BANT (budget, autorité, besoin, échéance) : les personnes derrière la \
        décision. Qui décide ? Qui influence le choix, ou le prescrit ? Qui peut approuver \
        l’achat, et qui peut le freiner ? La réponse est une liste de personnes, pas un oui ou un \
        non.
        """),
    inKanbant: Localized(
      en: """
        Contacts of the account carry a buying role: decider, prescriber, approver, blocker or \
        user. The letter is sufficient once a decider is named and the others were thought of.
        """,
      fr: """
        Les contacts du compte portent un rôle dans l’achat : décideur, prescripteur, valideur, \
        opposant ou utilisateur. La lettre suffit quand un décideur est nommé et que l’on a pensé \
        aux autres.
        """),
    example: Localized(
      en: """
        Paul wants the tool, his director signs, and the computer department may say no: three \
        names to write down.
        """,
      fr: """
        Paul veut l’outil, sa directrice signe, et l’informatique peut dire non : trois noms à \
        noter.
        """),
    seeAlso: [.bant, .stakeholders, .bantBudget, .bantNeed],
    sources: [.source002])

  static let bantNeed = Entry(
    id: .bantNeed, kind: .qualification, acronyms: [Acronym("N", "Need")],
    headword: Localized(en: "Need", fr: "Besoin"),
    searchNames: ["BANT need", "besoins"],
    definition: Localized(
      en: """
        Third letter of BANT (budget, authority, need, timeline): what the purchase is for. Which \
        need would the seller’s offer meet? What is the project? What does the prospect expect \
        from it?
        """,
      fr: """
        Troisième lettre de BANT (budget, autorité, besoin, échéance) : à quoi servirait l’achat. \
        Quel besoin l’offre du vendeur comblerait-elle ? Quel est le projet ? Qu’en attend le \
        prospect ?
        """),
    inKanbant: Localized(
      en: """
        Whatever rule the team has chosen, this letter must be sufficient. A project written here \
        is what may turn an SQL (sales qualified lead) into a SAL (sales acceptable lead).
        """,
      fr: """
        Toutes les règles exigent que cette lettre soit suffisante. C’est un projet noté ici qui \
        peut faire d’un SQL (Sales Qualified Lead) un SAL (Sales Acceptable Lead).
        """),
    example: Localized(
      en: """
        “Our quotes take three days and we lose orders”: a need. “Have quotes ready in an hour by \
        June”: a project.
        """,
      fr: """
        « Nos devis prennent trois jours et nous perdons des commandes » : un besoin. « Sortir un \
        devis en une heure d’ici juin » : un projet.
        """),
    seeAlso: [.bant, .bantTimeline, .salesAcceptableLead],
    sources: [.source002])

  static let bantTimeline = Entry(
    id: .bantTimeline, kind: .qualification, acronyms: [Acronym("T", "Timeline")],
    headword: Localized(en: "Timeline", fr: "Échéance"),
    otherNames: LocalizedNames(
      en: ["time", "timing", "timeframe"],
      fr: ["temps", "calendrier d’achat"]),
    searchNames: ["BANT timeline", "délai", "time frame"],
    definition: Localized(
      en: """
        Fourth letter of BANT (budget, authority, need, timeline): when. How far has the project \
        come? What is the calendar of the purchase? The answer sets the temperature of the lead. \
        It also tells whether the purchase lies in the short or medium term, which is checked \
        before any offer.
        """,
      fr: """
        Quatrième lettre de BANT (budget, autorité, besoin, échéance) : quand. Où en est le \
        projet ? Quel est le calendrier de l’achat ? La réponse fixe la température du lead. Elle \
        dit aussi si l’achat se fera à court ou moyen terme, ce qui se vérifie avant toute offre.
        """),
    inKanbant: Localized(
      en: """
        Where the need is recognised, a date within ninety days makes the lead hot, within a year \
        warm. Later or undated, it is cold; that alone does not make the letter blocking.
        """,
      fr: """
        Si le besoin est reconnu, un achat prévu sous quatre-vingt-dix jours rend le lead chaud, \
        et sous un an, tiède. Plus tard ou sans date, il est froid ; la lettre n’en devient pas \
        rédhibitoire.
        """),
    example: Localized(
      en: "“The present contract ends on 31 March”: a date, and the reason for it.",
      fr: "« Notre contrat actuel se termine le 31 mars » : une date, et ce qui l’explique."),
    seeAlso: [.bant, .leadTemperature, .salesAcceptableLead],
    readings: [
      Reading(
        .source000,
        Localized(en: "The letter is called Timeline.", fr: "La lettre se nomme Timeline."),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: "Called Timeline first, then Time at the head of its questions.",
          fr: "Nommée Timeline d’abord, puis Time en tête de ses questions.")),
    ],
    reason: Localized(
      en: "Timeline is the word most people use; a search for time leads here too.",
      fr: "Timeline est le mot le plus employé ; qui cherche « temps » arrive ici aussi."),
    sources: [.source000, .source002])
}
