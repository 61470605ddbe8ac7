extension Entry {
  /// Those who keep the work of sales running.
  static let operationsRoles: [Entry] = [.salesOperationsManager, .salesAdministration]

  static let salesOperationsManager = Entry(
    id: .salesOperationsManager, kind: .role,
    headword: Localized(
      en: "Sales operations manager", fr: "Responsable des opérations commerciales"),
    otherNames: LocalizedNames(en: ["sales ops"], fr: ["sales ops"]),
    searchNames: ["planification des ventes et des opérations"],
    definition: Localized(
      en: """
        The person who answers for the efficiency of sales processes as a whole. The job keeps the \
        value chain, from first contact to invoice, running smoothly: automation, tools, reports. \
        It complements the sales manager by putting that person’s strategy in place. It is still \
        little known and growing fast. One source’s French name for it, planification des ventes \
        et des opérations, belongs to another discipline, which matches production to expected \
        sales.
        """,
      fr: """
        Répond de l’efficacité des processus de vente dans leur ensemble. Par l’automatisation, \
        les outils et les rapports, ce métier fait que rien ne coince dans la chaîne de valeur, du \
        premier contact à la facture. Il complète la direction des ventes, dont il met la \
        stratégie en œuvre. Encore peu connu, il se répand vite. Une source l’appelle en français \
        « planification des ventes et des opérations », nom d’une autre discipline, qui règle la \
        production sur les ventes prévues.
        """),
    inKanbant: Localized(
      en: """
        A user may have this role, written Ops beside the name. For this work, kanbant import \
        brings in lists and kanbant config keeps the settings.
        """,
      fr: """
        Un utilisateur peut avoir ce rôle, noté Ops près de son nom. Pour ce travail, « kanbant \
        import » fait entrer des listes et « kanbant config » tient les réglages.
        """),
    example: Localized(
      en: """
        Sellers type each order into two programs. Sales operations links the two, and everybody \
        gains an hour a day for calls.
        """,
      fr: """
        Les commerciaux saisissent chaque commande dans deux logiciels. Les opérations \
        commerciales relient les deux, et chacun gagne une heure d’appels par jour.
        """),
    seeAlso: [.salesManager, .salesAdministration, .salesForceAutomation, .kpi],
    sources: [.source004, .field])

  static let salesAdministration = Entry(
    id: .salesAdministration, kind: .role, acronyms: [Acronym("ADV", "Administration des ventes")],
    headword: Localized(en: "Sales administration", fr: "Administration des ventes"),
    otherNames: LocalizedNames(
      en: ["sales support", "order desk"],
      fr: ["assistance des ventes", "assistant·e commercial·e"]),
    definition: Localized(
      en: """
        The office work behind the salespeople. To some extent it is a French version of the sales \
        operations manager. In practice it means assisting sellers: reporting, following customer \
        orders, first-line customer support. The letters ADV are usually read as administration \
        des ventes; one source reads assistance des ventes.
        """,
      fr: """
        Le travail de bureau qui soutient les commerciaux. C’est, dans une certaine mesure, une \
        version française du responsable des opérations commerciales. En pratique, il s’agit \
        d’assister l’équipe commerciale : rapports, suivi des commandes des clients, premier \
        niveau du support. Le sigle se lit d’ordinaire « administration des ventes » ; une source \
        y lit « assistance des ventes ».
        """),
    example: Localized(
      en: """
        A florist asks when her fridge will come: sales administration finds the order, gives her \
        the day and spares the salesman a call.
        """,
      fr: """
        Une fleuriste demande quand arrivera sa vitrine froide : l’administration des ventes \
        retrouve la commande, lui donne le jour et épargne un appel au commercial.
        """),
    seeAlso: [.salesOperationsManager, .customerSupport, .salesManager],
    sources: [.source004, .field])
}
