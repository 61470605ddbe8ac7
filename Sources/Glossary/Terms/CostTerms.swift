extension Entry {
  /// What customers cost, and what is left.
  static let costs: [Entry] = [.cac, .cts, .netRevenue]

  static let cac = Entry(
    id: .cac, kind: .metric, acronyms: [Acronym("CAC", "Customer Acquisition Cost")],
    headword: Localized(en: "Customer acquisition cost", fr: "Coût d’acquisition client"),
    otherNames: LocalizedNames(en: [], fr: ["coût d’acquisition de client"]),
    definition: Localized(
      en: """
        All that is spent to win one new customer: advertising, fairs, tools, commissions, and the \
        salaries of marketing and sales. Add up these costs over a period and divide by the number \
        of new customers won in it. Leaving a cost out makes the figure look better than it is. \
        Set it beside what a customer brings in over the years: one who costs more than that is \
        won at a loss.
        """,
      fr: """
        Tout ce que l’on dépense pour gagner un nouveau client : publicité, salons, outils, \
        commissions, salaires du marketing et des commerciaux. On additionne ces coûts sur une \
        période et on divise par le nombre de clients gagnés dans le même temps. Oublier un coût \
        rend le chiffre plus beau qu’il n’est. Rapprochez-le de ce qu’un client rapporte au fil \
        des années : un client qui coûte davantage est gagné à perte.
        """),
    inKanbant: Localized(
      en: """
        The last stage, WO (won opportunity), tells how many deals were won. Count the accounts \
        behind them: a customer that signs twice is two won leads.
        """,
      fr: """
        La dernière étape, WO (Won Opportunity), dit combien d’affaires ont été gagnées. Comptez \
        plutôt les comptes : un client qui signe deux fois fait deux leads gagnés.
        """),
    example: Localized(
      en: """
        A printing house spends €60,000 in a quarter on advertising and sales, and wins 4 new \
        customers: 60,000 ÷ 4, a CAC of €15,000.
        """,
      fr: """
        Une imprimerie gagne 4 nouveaux clients en un trimestre où publicité et vente ont coûté 60 \
        000 €. Le CAC est de 60 000 ÷ 4, soit 15 000 €.
        """),
    seeAlso: [.costPerLead, .clv, .roi, .wonOpportunity],
    sources: [.source001, .field])

  static let cts = Entry(
    id: .cts, kind: .metric, acronyms: [Acronym("CTS", "Cost to Serve")],
    headword: Localized(en: "Cost to serve", fr: "Coût de service"),
    otherNames: LocalizedNames(en: [], fr: ["coût du service"]),
    definition: Localized(
      en: """
        What it costs directly to make and to deliver the thing that was sold: materials, hours of \
        work, transport. Add up these costs for one customer, one order or one period. Expenses \
        that everybody shares, such as rent or advertising, stay out. Subtract it from what the \
        customer pays, and you see how much is left for everything else.
        """,
      fr: """
        Ce qu’il en coûte directement pour produire et livrer ce qui a été vendu : matières, \
        heures de travail, transport. On additionne ces coûts pour un client, une commande ou une \
        période. Les dépenses communes, comme le loyer ou la publicité, n’y entrent pas. En le \
        retranchant de ce que paie le client, on voit ce qu’il reste pour couvrir toutes les \
        autres dépenses.
        """),
    example: Localized(
      en: """
        A caterer delivers office lunches for €2,000 a month: €900 of ingredients and kitchen \
        hours, €250 of transport. The cost to serve is 900 + 250 = €1,150; with €120 of calls and \
        complaints, the wide reading says €1,270.
        """,
      fr: """
        Un traiteur livre des repas de bureau pour 2 000 € par mois : 900 € d’ingrédients et de \
        cuisine, 250 € de transport. Le coût de service est de 900 + 250 = 1 150 € ; avec 120 € \
        d’appels et de réclamations, la lecture large dit 1 270 €.
        """),
    seeAlso: [.netRevenue, .clv, .cac, .customerSupport],
    readings: [
      Reading(
        .source001,
        Localized(
          en: """
            The direct cost of making and delivering, which accountants call the cost of goods \
            sold.
            """,
          fr: """
            Le coût direct de production et de livraison, ce que les comptables appellent le coût \
            des ventes.
            """),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: "Wider: customer service, support and logistics are counted as well.",
          fr: "Plus large : on compte aussi le service client, le support et la logistique.")),
    ],
    reason: Localized(
      en: """
        The narrow reading is the easier to add up. Before comparing two firms, ask each of them \
        what it counts as serving.
        """,
      fr: """
        La lecture étroite est la plus facile à additionner. Avant de comparer deux entreprises, \
        demandez à chacune ce qu’elle entend par servir.
        """),
    sources: [.source001, .field])

  static let netRevenue = Entry(
    id: .netRevenue, kind: .metric,
    headword: Localized(en: "Net revenue", fr: "Revenu net"),
    otherNames: LocalizedNames(en: ["net sales"], fr: ["chiffre d’affaires net"]),
    definition: Localized(
      en: """
        What a firm keeps of its gross sales, the total of what it billed, once the direct costs \
        of selling are taken off. Start from gross sales, then subtract returned goods, discounts \
        and commissions paid to sellers. It shows how much of the amount billed the firm really \
        keeps.
        """,
      fr: """
        Ce qu’une entreprise garde de ses ventes brutes (tout ce qu’elle a facturé) une fois ôtés \
        les coûts directs de la vente. On part des ventes brutes, puis on retire les marchandises \
        rendues, les remises accordées et les commissions versées aux vendeurs. Ce chiffre montre \
        ce qui reste vraiment d’un beau chiffre d’affaires.
        """),
    example: Localized(
      en: """
        In a month a furniture maker bills €100,000, takes back €3,000 of goods, grants €7,000 of \
        discounts and pays €5,000 of commissions. Its net revenue is 100,000 − 3,000 − 7,000 − \
        5,000 = €85,000.
        """,
      fr: """
        En un mois, un fabricant de meubles facture 100 000 €, reprend 3 000 € de marchandises, \
        accorde 7 000 € de remises et verse 5 000 € de commissions. Son revenu net est de 100 000 \
        − 3 000 − 7 000 − 5 000 = 85 000 €.
        """),
    seeAlso: [.cts, .recurringRevenue, .clv, .roi],
    readings: [
      Reading(
        .source001,
        Localized(
          en: "Gross sales less returns, discounts and commissions.",
          fr: "Les ventes brutes, moins les retours, remises et commissions."),
        isApplied: true),
      Reading(
        .field,
        Localized(
          en: """
            Accountants take off returns and discounts, and book commissions as an expense: \
            €90,000 in the example.
            """,
          fr: """
            Les comptables retirent retours et remises, et passent les commissions en charges : \
            90 000 € dans l’exemple.
            """)),
    ],
    reason: Localized(
      en: """
        A commission exists only because there was a sale, so it belongs to the price of selling. \
        Settle with your accountant whether it is deducted before figures are compared.
        """,
      fr: """
        Une commission n’existe que parce qu’il y a eu vente : elle fait partie de ce que coûte la \
        vente. Avant de comparer des chiffres, convenez avec votre comptable de la retirer ou non.
        """),
    sources: [.source001, .field])
}
