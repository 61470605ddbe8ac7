extension Entry {
  /// The stages with an offer, and the deals they are about.
  static let deals: [Entry] = [.createdOpportunity, .wonOpportunity, .opportunity, .pipeline]

  static let createdOpportunity = Entry(
    id: .createdOpportunity, kind: .stage, acronyms: [Acronym("CO", "Created Opportunity")],
    headword: Localized(en: "Offer", fr: "Offre"),
    otherNames: LocalizedNames(
      en: ["created opportunity", "open opportunity", "quoted opportunity"],
      fr: ["opportunité créée", "opportunité de vente"]),
    definition: Localized(
      en: """
        A deal for which an offer has been issued, in answer to a project that was detected. The \
        offer goes to a detected project (SAL, sales acceptable lead) that intends to buy in the \
        short or medium term. As a rule that intention shows when the buyer asks for the offer. It \
        is one of the levels for which the cost per lead (CPL) has to be worked out.
        """,
      fr: """
        Affaire pour laquelle une offre est partie, en réponse à un projet détecté. Le lead est \
        alors un SAL (Sales Acceptable Lead), et l’acheteur a dit vouloir acheter à court ou moyen \
        terme. En général, cette intention se voit à ce qu’il demande lui-même l’offre. C’est l’un \
        des niveaux pour lesquels il faut calculer le coût par lead (CPL).
        """),
    inKanbant: Localized(
      en: """
        The fifth column. To enter it, a lead needs an offer with an amount and a date, addressed \
        to the lead’s own account. One that nobody requested passes only with a written reason. \
        Taking the lead back to SAL withdraws the offer.
        """,
      fr: """
        Cinquième colonne. Il faut une offre datée et chiffrée, adressée au compte du lead ; si \
        personne ne l’a demandée, Kanbant avertit et veut un motif. Ramener le lead en SAL retire \
        l’offre.
        """),
    example: Localized(
      en: """
        You send a quote of €12,500 on 22 November, as they asked: the lead becomes a CO.
        """,
      fr: """
        Le 22 novembre, vous envoyez le devis de 12 500 € qu’ils ont demandé : le lead devient CO.
        """),
    seeAlso: [.proposal, .salesAcceptableLead, .wonOpportunity, .opportunity, .costPerLead],
    readings: [
      Reading(
        .source002,
        Localized(
          en: "An opportunity counts as created when the offer is issued.",
          fr: "L’opportunité compte comme créée quand l’offre est émise."),
        isApplied: true),
      Reading(
        .source003,
        Localized(
          en: "It begins when the lead is hot enough to buy.",
          fr: "Elle commence quand le lead est assez chaud pour acheter.")),
      Reading(
        .source000,
        Localized(
          en: "It begins once the lead has been qualified.",
          fr: "Elle commence une fois le lead qualifié.")),
      Reading(
        .source004,
        Localized(
          en: "It begins as soon as possible interest is seen.",
          fr: "Elle commence dès qu’un intérêt possible se devine.")),
    ],
    reason: Localized(
      en: """
        Kanbant opens the opportunity earlier, at SAL, and keeps CO for the moment everybody can \
        check: an offer has gone out.
        """,
      fr: """
        Kanbant ouvre l’opportunité plus tôt, dès SAL, et garde CO pour un moment que chacun peut \
        vérifier : une offre est partie.
        """),
    collisions: [
      Collision(
        "CO",
        Localized(en: "short for company", fr: "abréviation anglaise de « company », société"))
    ],
    sources: [.source000, .source002, .source003, .source004])

  static let wonOpportunity = Entry(
    id: .wonOpportunity, kind: .stage, acronyms: [Acronym("WO", "Won Opportunity")],
    headword: Localized(en: "Sale", fr: "Vente"),
    otherNames: LocalizedNames(
      en: ["won opportunity", "closed won"],
      fr: ["opportunité gagnée", "affaire gagnée", "affaire signée"]),
    definition: Localized(
      en: """
        An offer (CO, created opportunity) that ended in the seller’s favour: the contract is \
        signed. It is the last stage of the funnel. French salespeople just call it a sale.
        """,
      fr: """
        Offre (CO, Created Opportunity) qui a tourné à l’avantage du vendeur : le contrat est \
        signé. C’est la dernière étape de l’entonnoir. Dans le parler commercial français, on dit \
        tout simplement « vente ».
        """),
    inKanbant: Localized(
      en: """
        The last column. To enter it, a lead needs the day of signature and the value of the \
        contract, which from then on is the value of the lead.
        """,
      fr: """
        Dernière colonne. Il faut le jour de la signature et la valeur du contrat, qui devient \
        alors celle du lead.
        """),
    example: Localized(
      en: """
        They signed on 3 December for €11,800 after a rebate: that amount counts, no longer the \
        offer’s.
        """,
      fr: """
        Ils ont signé le 3 décembre pour 11 800 €, remise faite : ce montant compte, et non plus \
        celui de l’offre.
        """),
    seeAlso: [.createdOpportunity, .close, .customer, .opportunity],
    readings: [
      Reading(
        .source002,
        Localized(
          en: "The stage reached when the opportunity is won.",
          fr: "L’étape atteinte quand l’opportunité est gagnée."),
        isApplied: true),
      Reading(
        .source000,
        Localized(en: "The close, the act of signing.", fr: "La conclusion, l’acte de signer.")),
      Reading(
        .source003,
        Localized(en: "The customer, who results from it.", fr: "Le client, qui en résulte.")),
      Reading(
        .source004,
        Localized(en: "A closing phase that succeeded.", fr: "Une phase de conclusion réussie.")),
    ],
    reason: Localized(
      en: """
        Four views of one moment. Here WO is the stage, signing is the act behind it, and customer \
        is what the account then is.
        """,
      fr: """
        Quatre regards sur un même moment. Ici WO est l’étape, signer est l’acte qui y mène, et \
        client est ce que devient le compte.
        """),
    collisions: [
      Collision(
        "WO",
        Localized(en: "work order", fr: "« work order », ordre de travail"))
    ],
    sources: [.source000, .source002, .source003, .source004])

  static let opportunity = Entry(
    id: .opportunity, kind: .stage,
    headword: Localized(en: "Opportunity", fr: "Opportunité"),
    otherNames: LocalizedNames(
      en: ["business opportunity", "deal"],
      fr: ["opportunité commerciale", "opportunité d’affaire", "opportunité d’affaires"]),
    searchNames: ["LST", "perdu", "lost"],
    definition: Localized(
      en: """
        A chance to make a sale to somebody in particular. It is the raw material that sales teams \
        work to turn into customers. Both entries of the funnel, inbound (buyers come) and \
        outbound (the seller goes to them), feed one stock of opportunities. To help generate more \
        of them is the purpose of customer relationship management (CRM) software.
        """,
      fr: """
        Chance de vendre à quelqu’un en particulier. C’est la matière première que les équipes de \
        vente travaillent pour en faire des clients. Les deux entrées de l’entonnoir, entrante et \
        sortante, alimentent un même stock d’opportunités. Un logiciel de relation client (CRM) \
        sert à en produire davantage.
        """),
    inKanbant: Localized(
      en: """
        Opened when a lead enters SAL (sales acceptable lead), with the lead’s amount where it is \
        known; the day on which a decision is expected can be noted. It ends in a sale or, with a \
        reason, among the lost leads.
        """,
      fr: """
        Elle s’ouvre quand un lead entre en SAL (Sales Acceptable Lead), avec le montant du lead \
        s’il est connu ; on y note le jour où l’on attend la décision. Elle finit en vente ou, \
        avec un motif, parmi les perdus.
        """),
    example: Localized(
      en: """
        A laundry wants to replace its machines by June and sales has taken the lead: the \
        opportunity is open, no offer has gone out yet.
        """,
      fr: """
        Une blanchisserie veut remplacer ses machines d’ici juin et une commerciale a pris le lead \
        : l’opportunité est ouverte, aucune offre n’est encore partie.
        """),
    seeAlso: [.createdOpportunity, .pipeline, .proposal, .salesQualifiedLead, .accountExecutive],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            One record, opened at SAL; the stage CO (created opportunity) says that an offer has \
            gone out.
            """,
          fr: """
            Une seule fiche, ouverte en SAL ; l’étape CO (Created Opportunity) dit qu’une offre \
            est partie.
            """),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: "A prospect of the addressable market whose possible interest was detected.",
          fr: "Un prospect du marché adressable dont on a décelé l’intérêt possible.")),
      Reading(
        .source000,
        Localized(
          en: "What comes of qualifying a prospect: a chance to close a deal.",
          fr: "Ce qui naît de la qualification d’un prospect : une chance de conclure.")),
      Reading(
        .source003,
        Localized(
          en: "A lead that is hot enough to buy.", fr: "Un lead assez chaud pour acheter.")),
      Reading(
        .source002,
        Localized(
          en: """
            An SQL (sales qualified lead) is called a sales opportunity, yet a created one waits \
            for the offer.
            """,
          fr: """
            Un SQL (Sales Qualified Lead) y est appelé opportunité de vente, mais elle n’est créée \
            qu’avec l’offre.
            """)),
    ],
    reason: Localized(
      en: """
        A project is the first thing worth an amount and a date; interest comes too early, an \
        offer too late to plan with.
        """,
      fr: """
        Un projet est la première chose qui mérite un montant et une date ; l’intérêt vient trop \
        tôt, l’offre trop tard pour prévoir.
        """),
    sources: [.source000, .source002, .source003, .source004])

  static let pipeline = Entry(
    id: .pipeline, kind: .concept,
    headword: Localized(en: "Pipeline", fr: "Pipeline"),
    otherNames: LocalizedNames(
      en: ["sales pipeline", "pipe"],
      fr: ["pipeline commercial", "pipe", "stock d’opportunités"]),
    searchNames: ["funnel stock"],
    definition: Localized(
      en: """
        The stock of business opportunities that are open, nicknamed the pipe. Outbound work \
        (going to buyers) and inbound work (answering those who come) both feed it. Sales \
        development representatives (SDR) are measured on how they move leads forward in it.
        """,
      fr: """
        Stock des opportunités ouvertes, c’est-à-dire des chances de vendre encore en jeu ; on le \
        surnomme le pipe. Il se remplit de deux côtés : par le sortant, quand on va chercher les \
        clients, et par l’entrant, quand ils viennent d’eux-mêmes. On juge les SDR (Sales \
        Development Representatives) sur la façon dont ils y font avancer les leads.
        """),
    inKanbant: Localized(
      en: """
        The heads of the columns SAL (sales acceptable lead) and CO (created opportunity) add up \
        what open opportunities are worth. A second sum, weighted, allows for the chance of signing.
        """,
      fr: """
        Les têtes des colonnes SAL (Sales Acceptable Lead) et CO (Created Opportunity) \
        additionnent ce que valent les opportunités ouvertes. Une seconde somme, pondérée, tient \
        compte de la chance de signer.
        """),
    example: Localized(
      en: """
        Nine projects and four offers, €310k in all: that is the pipeline, though only two may be \
        signed this month.
        """,
      fr: """
        Neuf projets et quatre offres, 310 k€ en tout : voilà le pipeline, même si deux seulement \
        se signeront ce mois-ci.
        """),
    seeAlso: [.opportunity, .salesFunnel, .createdOpportunity, .salesDevelopmentRepresentative],
    readings: [
      Reading(
        .source004,
        Localized(en: "The whole stock of opportunities.", fr: "Tout le stock d’opportunités."),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "Only the prospects that could be signed in the near future and become a deal.",
          fr: "Seulement les prospects qui pourraient signer bientôt et devenir une affaire.")),
    ],
    reason: Localized(
      en: """
        What may be signed soon is only a part of what is open. Each deserves its own word: \
        forecast for the first, pipeline for the whole.
        """,
      fr: """
        Ce qui peut se signer bientôt est une partie de ce qui est ouvert ; chacun mérite son mot, \
        pipeline et prévision.
        """),
    sources: [.source000, .source004])
}
