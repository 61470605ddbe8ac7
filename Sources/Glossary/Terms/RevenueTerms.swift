extension Entry {
  /// What customers bring.
  static let revenue: [Entry] = [.churnRate, .acv, .clv, .recurringRevenue, .netRetention]

  static let churnRate = Entry(
    id: .churnRate, kind: .metric,
    headword: Localized(en: "Churn rate", fr: "Taux d’attrition"),
    otherNames: LocalizedNames(
      en: ["attrition rate", "churn"],
      fr: ["taux de churn", "attrition", "taux de perte", "churn"]),
    definition: Localized(
      en: """
        How fast a firm loses its customers or subscribers: the share that leaves, or does not \
        renew, during a period such as a month or a year. To work it out, divide the customers \
        lost in the period by those present on its first day, then multiply by 100. Customers who \
        joined in the meantime are left out of both figures. Bringing it down is a priority of \
        customer success, the team that helps customers get results from what they bought.
        """,
      fr: """
        Vitesse à laquelle une entreprise perd ses clients ou abonnés : la part de ceux qui \
        partent, ou ne renouvellent pas, pendant une période, un mois par exemple. On divise les \
        clients perdus pendant la période par les clients présents le premier jour, puis on \
        multiplie par 100. Ceux qui sont arrivés entre-temps ne comptent ni d’un côté ni de \
        l’autre. Le faire baisser est une priorité de la réussite client, l’équipe qui aide les \
        clients à tirer parti de leur achat.
        """),
    example: Localized(
      en: """
        A telephone-answering service has 240 subscribers on 1 March and 12 of them leave before \
        April: 12 ÷ 240 × 100, a churn rate of 5% for March.
        """,
      fr: """
        Un service de permanence téléphonique a 240 abonnés le 1er mars, et 12 d’entre eux partent \
        avant avril. L’attrition de mars est de 12 ÷ 240 × 100, soit 5 %.
        """),
    seeAlso: [.renewal, .netRetention, .customerSuccess, .recurringRevenue, .clv],
    readings: [
      Reading(
        .field,
        Localized(
          en: "Customers lost during the period, divided by the customers present at its start.",
          fr: """
            Les clients perdus pendant la période, divisés par les clients présents à son début.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: """
            Customers lost, divided by the total of customers, times 100; on what day that total \
            is taken is left open.
            """,
          fr: """
            Les clients perdus, divisés par le total des clients, fois 100 ; le jour où ce total \
            est pris n’est pas dit.
            """)),
      Reading(
        .source001,
        Localized(
          en: """
            A percentage tied to a period, for example of subscribers who leave or do not renew; \
            no formula is given.
            """,
          fr: """
            Un pourcentage lié à une période, par exemple celui des abonnés qui partent ou ne \
            renouvellent pas ; sans formule.
            """)),
    ],
    reason: Localized(
      en: """
        At the end of the period the total has already moved with those who left and those who \
        came. On its first day everybody counts the same customers.
        """,
      fr: """
        À la fin de la période, le total a déjà bougé avec les départs et les arrivées. Au premier \
        jour, tout le monde compte les mêmes clients.
        """),
    sources: [.source000, .source001, .field])

  static let acv = Entry(
    id: .acv, kind: .metric, acronyms: [Acronym("ACV", "Annual Contract Value")],
    headword: Localized(en: "Annual contract value", fr: "Valeur annuelle du contrat"),
    otherNames: LocalizedNames(
      en: ["average contract value"],
      fr: ["valeur moyenne du contrat", "valeur annuelle d’un contrat"]),
    definition: Localized(
      en: """
        What one contract brings in per year, so that contracts of different lengths can be \
        compared. Take all the repeated payments of the contract and divide them by its number of \
        years. What is paid only once, such as the installation, is left out. With several \
        contracts, the same letters may mean the average: add up the annual values and divide by \
        the number of contracts.
        """,
      fr: """
        Ce qu’un contrat rapporte par an, pour pouvoir comparer des contrats de durées \
        différentes. On prend ce qui est payé de façon répétée sur toute la durée, et on le divise \
        par le nombre d’années. Ce qui ne se paie qu’une fois, comme l’installation, est laissé de \
        côté. Pour plusieurs contrats, le même sigle peut désigner la moyenne : la somme des \
        valeurs annuelles, divisée par le nombre de contrats.
        """),
    inKanbant: Localized(
      en: """
        A won lead carries the day of signature and one value, that of the contract. Kanbant \
        leaves it whole and does not spread it over the years.
        """,
      fr: """
        Un lead gagné porte le jour de la signature et une seule valeur, celle du contrat. Kanbant \
        la garde entière, sans l’étaler sur les années.
        """),
    example: Localized(
      en: """
        A contract bills €90,000 over 36 months and €6,000 for the installation: 90,000 ÷ 3 years, \
        an ACV of €30,000. With a second contract at €10,000 a year, the average is €20,000.
        """,
      fr: """
        Un contrat facture 90 000 € sur 36 mois, et 6 000 € d’installation : 90 000 ÷ 3 ans, soit \
        une ACV de 30 000 €. Avec un second contrat à 10 000 € par an, la moyenne est de 20 000 €.
        """),
    seeAlso: [.clv, .recurringRevenue, .cac, .wonOpportunity],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: "Annual, for one contract; the mean over several contracts is called average ACV.",
          fr: """
            Annuelle, pour un contrat ; la moyenne sur plusieurs contrats s’appelle ACV moyenne.
            """),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: "Annual or average: both words are given for the same letters.",
          fr: "Annuelle ou moyenne : les deux mots sont donnés pour un même sigle.")),
      Reading(
        .field,
        Localized(
          en: """
            Annual, and mostly without one-off fees; all that the contract brings over its whole \
            term is called total contract value.
            """,
          fr: """
            Annuelle, et le plus souvent sans les frais uniques ; tout ce que rapporte le contrat \
            sur sa durée se dit valeur totale du contrat.
            """)),
    ],
    reason: Localized(
      en: """
        One contract has no average, and a set of contracts has no single length. Two figures \
        deserve two names.
        """,
      fr: """
        Un contrat seul n’a pas de moyenne, et un lot de contrats n’a pas une seule durée. Deux \
        chiffres méritent deux noms.
        """),
    collisions: [
      Collision(
        "ACV",
        Localized(
          en: "argument clé de vente, or key selling point, in an official list of French terms",
          fr: "« argument clé de vente », dans une liste officielle de termes français"))
    ],
    sources: [.source001, .field, .officialFrench])

  static let clv = Entry(
    id: .clv, kind: .metric,
    acronyms: [Acronym("CLV", "Customer Lifetime Value"), Acronym("LTV", "Lifetime Value")],
    headword: Localized(en: "Customer lifetime value", fr: "Valeur vie du client"),
    otherNames: LocalizedNames(en: ["lifetime value"], fr: ["valeur à vie", "valeur vie client"]),
    definition: Localized(
      en: """
        A forecast of all the revenue that an account will bring in for as long as it stays a \
        customer. In its simplest form it is what the customer pays per year, multiplied by the \
        number of years it is expected to stay. That number comes from churn, the share of \
        customers lost in a year: divide 1 by it. A firm that loses 5% of its customers a year \
        keeps them 1 ÷ 0.05, that is 20 years, on average.
        """,
      fr: """
        Prévision de tout le revenu qu’un compte apportera tant qu’il restera client. Dans sa \
        forme la plus simple, c’est ce que le client paie par an, multiplié par le nombre d’années \
        où l’on pense le garder. Ce nombre se tire de l’attrition, la part des clients perdus en \
        un an : on divise 1 par elle. Une entreprise qui perd 5 % de ses clients par an les garde \
        en moyenne 1 ÷ 0,05, soit 20 ans.
        """),
    example: Localized(
      en: """
        A customer pays €30,000 a year and 5% of customers leave each year: 30,000 ÷ 0.05 = \
        €600,000 of revenue. If 80% of it is left after direct costs, the margin is 600,000 × 0.8 \
        = €480,000.
        """,
      fr: """
        Un client paie 30 000 € par an et 5 % des clients partent chaque année : 30 000 ÷ 0,05 = \
        600 000 € de revenu. S’il en reste 80 % après les coûts directs, la marge est de 600 000 × \
        0,8 = 480 000 €.
        """),
    seeAlso: [.acv, .cac, .churnRate, .cts],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            Revenue, unless margin is said: revenue CLV and margin CLV are two figures with two \
            names.
            """,
          fr: """
            Du revenu, sauf si l’on dit marge : la CLV en revenu et la CLV en marge sont deux \
            chiffres, avec deux noms.
            """),
        isApplied: true),
      Reading(
        .source001,
        Localized(
          en: "Revenue: everything that the account brings in while it is a customer.",
          fr: "Du revenu : tout ce que le compte apporte tant qu’il est client.")),
      Reading(
        .field,
        Localized(
          en: """
            Mostly the revenue multiplied by gross margin, the part that is left once direct costs \
            are paid.
            """,
          fr: """
            Le plus souvent, le revenu multiplié par la marge brute, la part qui reste une fois \
            payés les coûts directs.
            """)),
    ],
    reason: Localized(
      en: """
        Revenue can be forecast without knowing any cost; margin tells what may be spent to win a \
        customer. Both are useful as long as they are not confused.
        """,
      fr: """
        Le revenu se prévoit sans connaître les coûts ; la marge dit ce que l’on peut dépenser \
        pour gagner un client. Les deux servent, tant que personne ne les confond.
        """),
    sources: [.source001, .field])

  static let recurringRevenue = Entry(
    id: .recurringRevenue, kind: .metric,
    acronyms: [
      Acronym("MRR", "Monthly Recurring Revenue"),
      Acronym("ARR", "Annual Recurring Revenue"),
    ],
    headword: Localized(en: "Recurring revenue", fr: "Revenu récurrent"),
    otherNames: LocalizedNames(en: [], fr: ["revenus récurrents"]),
    definition: Localized(
      en: """
        Money that comes in again and again, because a product or a service is bought on a \
        repeating basis rather than once. For the monthly figure, add up what all running \
        contracts pay per month; times 12, it is the annual one. Such revenue is the guiding \
        principle of firms that sell SaaS (software as a service), that is, software by \
        subscription. It lasts if the customer keeps getting recurring impact: a benefit that is \
        felt every month.
        """,
      fr: """
        Argent qui rentre à intervalles réguliers, parce qu’un produit ou un service s’achète de \
        façon répétée plutôt qu’une seule fois. Pour le chiffre mensuel (MRR), on additionne ce \
        que tous les contrats en cours paient par mois ; fois 12, on a le chiffre annuel (ARR). Ce \
        revenu est le principe directeur des éditeurs de SaaS (Software as a Service), \
        c’est-à-dire de logiciels par abonnement. Il dure tant que l’effet pour le client est \
        récurrent lui aussi : un bénéfice ressenti chaque mois.
        """),
    example: Localized(
      en: """
        Forty customers pay €50 a month and ten pay €120: 40 × 50 + 10 × 120 = €3,200 of MRR, and \
        3,200 × 12 = €38,400 of ARR.
        """,
      fr: """
        Quarante clients paient 50 € par mois et dix en paient 120. Le MRR est de 40 × 50 + 10 × \
        120 = 3 200 €, et l’ARR de 3 200 × 12 = 38 400 €.
        """),
    seeAlso: [.saas, .churnRate, .acv, .netRetention, .renewal],
    collisions: [
      Collision(
        "MRR",
        Localized(
          en: "marketing response representative, the post that answers inbound requests",
          fr: "Marketing Response Representative, le poste qui répond aux demandes entrantes"))
    ],
    sources: [.source001])

  static let netRetention = Entry(
    id: .netRetention, kind: .metric, acronyms: [Acronym("NRR", "Net Revenue Retention")],
    headword: Localized(en: "Net retention", fr: "Rétention nette"),
    otherNames: LocalizedNames(en: ["net revenue retention"], fr: ["rétention nette du revenu"]),
    definition: Localized(
      en: """
        How well the revenue from existing customers holds, or grows, without counting any new \
        customer. Take what they paid at the start of the period, add what they bought on top, \
        then subtract what they cut and what was lost with those who left. Divide the result by \
        the starting figure and multiply by 100. Above 100%, growth among those who stay is larger \
        than the losses. Onboarding managers, who get new customers going, and customer success \
        managers (CSM), who keep them successful, both work for it.
        """,
      fr: """
        Dit si le revenu tiré des clients en place se maintient, ou croît, sans compter aucun \
        nouveau client. On part de ce qu’ils payaient au début de la période, on ajoute ce qu’ils \
        ont pris en plus, on retire leurs réductions et ce qu’ont emporté les partants. On divise \
        le résultat par le chiffre de départ, puis on multiplie par 100. Au-dessus de 100 %, ceux \
        qui restent font plus que compenser les départs. Les responsables de l’intégration, qui \
        mettent les clients en route, et les CSM (Customer Success Managers), qui veillent à leur \
        réussite, y travaillent.
        """),
    example: Localized(
      en: """
        Start with €200,000, add €20,000 of extensions, take off €4,000 of cuts and €6,000 lost \
        with customers who left: €210,000 remain. 210,000 ÷ 200,000 × 100 = 105%.
        """,
      fr: """
        Départ : 200 000 €. Plus 20 000 € d’extensions, moins 4 000 € de réductions et 6 000 € de \
        départs, il reste 210 000 €. Soit 210 000 ÷ 200 000 × 100 = 105 %.
        """),
    seeAlso: [.churnRate, .customerSuccessManager, .onboardingManager, .recurringRevenue, .upsell],
    sources: [.source001, .field])
}
