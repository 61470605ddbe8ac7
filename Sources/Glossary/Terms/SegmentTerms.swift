extension Entry {
  /// Customers by size.
  static let segments: [Entry] = [.smb, .midMarket, .enterprise]

  static let smb = Entry(
    id: .smb, kind: .segment,
    acronyms: [
      Acronym("SMB", "Small and Medium-sized Business"),
      Acronym("PME", "Petites et Moyennes Entreprises"),
      Acronym("PMI", "Petites et Moyennes Industries"),
    ],
    headword: Localized(
      en: "Small and medium-sized business",
      fr: "Petites et moyennes entreprises"),
    otherNames: LocalizedNames(
      en: ["SME", "small and medium-sized enterprise"],
      fr: ["PME/PMI", "petite ou moyenne entreprise"]),
    definition: Localized(
      en: """
        A class of customers by size: firms of 20 to 999 employees. Their purchases are decided in \
        a single tier, that is, at one level of the firm, though several people of that level may \
        have to agree. Their deals are usually worth €5,000 to €100,000. For mass-market products \
        the seller shows a price grid, and the phase of working out a proposal nearly disappears.
        """,
      fr: """
        Classe de clients selon la taille : les entreprises de 20 à 999 salariés. L’achat s’y \
        décide à un seul échelon de l’entreprise, même si plusieurs personnes de cet échelon \
        doivent parfois tomber d’accord. Les affaires y valent d’ordinaire de 5 000 à 100 000 €. \
        Pour des produits de grande diffusion, le vendeur montre une grille de prix, et la phase \
        de proposition disparaît presque.
        """),
    inKanbant: Localized(
      en: """
        The record of the company has a field for the number of people who work there. With that \
        number, nobody has to guess the class.
        """,
      fr: """
        La fiche de l’entreprise a un champ pour le nombre de personnes qui y travaillent. Une \
        fois qu’il est rempli, personne n’a plus à deviner la classe.
        """),
    example: Localized(
      en: """
        A joinery of 60 people buys tools for €18,000: the owner and the head of the workshop \
        agree over coffee, three weeks after the first call.
        """,
      fr: """
        Une menuiserie de 60 personnes achète pour 18 000 € d’outillage : la patronne et le chef \
        d’atelier s’accordent autour d’un café, trois semaines après le premier appel.
        """),
    seeAlso: [.midMarket, .enterprise, .proposalPhase, .cycleLengthClass],
    readings: [
      Reading(
        .source001,
        Localized(en: "From 20 to 999 employees.", fr: "De 20 à 999 salariés."),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: """
            In French law a PME has fewer than 250 employees; from 250 to 4,999 a firm is an ETI \
            (entreprise de taille intermédiaire).
            """,
          fr: """
            En droit français, une PME a moins de 250 salariés ; de 250 à 4 999, c’est une ETI \
            (entreprise de taille intermédiaire).
            """)),
    ],
    reason: Localized(
      en: """
        The wider class gathers firms that buy in the same way. It overlaps the French ones: a \
        firm of 250 to 999 employees is an SMB for its seller and an ETI for the law.
        """,
      fr: """
        La classe large réunit des entreprises qui achètent de la même façon. Elle déborde les \
        classes françaises : de 250 à 999 salariés, on est SMB pour le vendeur et ETI pour la loi.
        """),
    sources: [.source001, .source004, .field])

  static let midMarket = Entry(
    id: .midMarket, kind: .segment,
    acronyms: [Acronym("ETI", "Entreprise de Taille Intermédiaire")],
    headword: Localized(en: "Mid-market", fr: "Entreprises de taille intermédiaire"),
    otherNames: LocalizedNames(en: ["mid-sized companies"], fr: ["mid-market"]),
    definition: Localized(
      en: """
        Companies between small and large. Sellers usually group their prospects by size, because \
        size says how much could be sold to each: the sales potential. The groups are then named \
        after the length of the sales cycle, the time that winning such a customer takes. Here it \
        is longer than with small firms, and shorter than with the largest.
        """,
      fr: """
        Entreprises situées entre les petites et les grandes. Les vendeurs groupent le plus \
        souvent leurs prospects par taille, car la taille dit combien on pourrait vendre à \
        chacun : le potentiel de vente. Les groupes se nomment ensuite d’après la longueur du \
        cycle de vente, le temps qu’il faut pour gagner un tel client. Ici il est plus long \
        qu’avec les petites entreprises, et plus court qu’avec les plus grandes.
        """),
    example: Localized(
      en: """
        A printing group of 1,400 people on six sites wants new software: three departments have \
        to agree, and five months go by before the signature.
        """,
      fr: """
        Un groupe d’imprimerie, 1 400 personnes sur six sites, veut un nouveau logiciel : trois \
        services doivent s’entendre, et cinq mois passent avant la signature.
        """),
    seeAlso: [.smb, .enterprise, .cycleLengthClass, .salesCycle],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            From 1,000 employees on, where small and medium-sized businesses end at 999; no upper \
            bound is fixed.
            """,
          fr: """
            À partir de 1 000 salariés, puisque les petites et moyennes entreprises s’arrêtent à \
            999 ; sans limite supérieure fixe.
            """),
        isApplied: true),
      Reading(
        .source004,
        Localized(
          en: """
            A group by size. Our copy has lost the list of classes, so the name is inferred.
            """,
          fr: """
            Un groupe selon la taille ; la liste des classes ne nous est pas parvenue, le nom est \
            donc déduit.
            """)),
      Reading(
        .field,
        Localized(
          en: "In French law, an ETI has 250 to 4,999 employees.",
          fr: "En droit français, une ETI compte de 250 à 4 999 salariés.")),
    ],
    reason: Localized(
      en: """
        Two classes that stand side by side should neither overlap nor leave a gap. With a French \
        firm, give the number of employees to avoid mistakes.
        """,
      fr: """
        Deux classes voisines ne devraient ni se chevaucher ni laisser de vide. Avec une \
        entreprise française, dites le nombre de salariés, et personne ne se trompe.
        """),
    sources: [.source004, .source001, .field])

  static let enterprise = Entry(
    id: .enterprise, kind: .segment,
    headword: Localized(en: "Enterprise", fr: "Grands comptes"),
    otherNames: LocalizedNames(
      en: ["large account", "key account"],
      fr: ["grandes entreprises", "vente aux entreprises"]),
    definition: Localized(
      en: """
        The largest customers: each has more strategic value for the seller, and each takes longer \
        to decide. Classic enterprise selling keeps two meetings apart. The discovery call first \
        explores how the customer works; the demo of the product comes later. The French “vente \
        aux entreprises” has been used to translate enterprise selling, though in everyday French \
        it merely means selling to businesses, whatever their size. Where the class begins differs \
        from seller to seller.
        """,
      fr: """
        Les plus gros clients : chacun a plus de valeur stratégique pour le vendeur, et met plus \
        longtemps à se décider. La vente classique aux grands comptes sépare deux rendez-vous. \
        L’appel de découverte explore d’abord le fonctionnement du client ; la démonstration du \
        produit vient plus tard. On a traduit l’anglais « enterprise selling » par « vente aux \
        entreprises », qui en français courant désigne toute vente entre entreprises, quelle que \
        soit leur taille. Le seuil de la classe varie d’un vendeur à l’autre.
        """),
    inKanbant: Localized(
      en: """
        Many people weigh in on such a purchase. Each contact may bear a buying role: decider, \
        prescriber, approver, blocker or user.
        """,
      fr: """
        Beaucoup de gens pèsent sur un tel achat. Chaque contact peut porter un rôle d’achat : \
        décideur·euse, prescripteur·rice, valideur·euse, opposant·e ou utilisateur·rice.
        """),
    example: Localized(
      en: """
        A railway operator has fourteen people look at the offer, from the drivers’ depot to the \
        legal department, and signs after nine months.
        """,
      fr: """
        Une compagnie ferroviaire fait examiner l’offre par quatorze personnes, du dépôt des \
        conducteurs au service juridique, et signe au bout de neuf mois.
        """),
    seeAlso: [.midMarket, .smb, .discoDemo, .salesCycle, .stakeholders],
    sources: [.source001, .source004])
}
