extension Entry {
  /// Figures that sales are steered by.
  static let measures: [Entry] = [
    .costPerLead, .conversionRate, .netPromoterScore, .kpi, .salesQuota, .roi,
  ]

  static let costPerLead = Entry(
    id: .costPerLead, kind: .metric, acronyms: [Acronym("CPL", "Cost Per Lead")],
    headword: Localized(en: "Cost per lead", fr: "Coût par lead"),
    definition: Localized(
      en: """
        The money put into finding leads, divided by the leads that it brought in over the same \
        period. One must say which level of lead is meant, because costs differ widely: an address \
        left on a site is cheap, a buyer who asks for an offer is dear. Four levels are usual: raw \
        lead (MCL, marketing captured lead), marketing lead (MQL, marketing qualified lead), sales \
        lead (SQL, sales qualified lead) and offer (CO, created opportunity). For each, divide the \
        spend of the period by the leads that reached that level during it.
        """,
      fr: """
        L’argent mis dans la recherche de leads, divisé par les leads qu’il a fait naître pendant \
        la même période. Il faut dire de quel niveau sont ces leads, car les coûts diffèrent \
        beaucoup. Une adresse laissée sur un site coûte peu, un acheteur qui demande une offre \
        coûte cher. Quatre niveaux sont d’usage : lead brut (MCL, Marketing Captured Lead), lead \
        marketing (MQL, Marketing Qualified Lead), lead commercial (SQL, Sales Qualified Lead) et \
        offre (CO, Created Opportunity). Pour chacun, on divise la dépense de la période par les \
        leads qui ont atteint ce niveau pendant celle-ci.
        """),
    inKanbant: Localized(
      en: """
        Each lead has a source, a campaign where there is one, and a history of its stages. \
        Spending is kept elsewhere. Count a lead for a level once it stood there or further on, \
        even where MQL was skipped.
        """,
      fr: """
        Chaque lead garde sa source, sa campagne s’il y en a une, et l’historique de ses étapes ; \
        les dépenses se notent ailleurs. Comptez-le à un niveau dès qu’il s’y est trouvé, ou plus \
        loin, même si l’étape MQL a été sautée.
        """),
    example: Localized(
      en: """
        A spring campaign of €12,000 yields 400 MCLs, 120 MQLs, 40 SQLs and 10 COs. The costs are \
        12,000 ÷ 400 = €30 for an MCL, €100 for an MQL, €300 for an SQL and €1,200 for a CO.
        """,
      fr: """
        Une campagne de printemps à 12 000 € donne 400 MCL, 120 MQL, 40 SQL et 10 CO. Un MCL coûte \
        12 000 ÷ 400 = 30 €. Un MQL revient de même à 100 €, un SQL à 300 € et un CO à 1 200 €.
        """),
    seeAlso: [
      .leadGeneration, .cac, .marketingCapturedLead, .marketingQualifiedLead, .salesQualifiedLead,
    ],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            All six levels: the detected project (SAL, sales acceptable lead) and the sale (WO, \
            won opportunity) have their cost too.
            """,
          fr: """
            Les six niveaux : le projet détecté (SAL, Sales Acceptable Lead) et la vente (WO, Won \
            Opportunity) ont aussi leur coût.
            """),
        isApplied: true),
      Reading(
        .source002,
        Localized(
          en: "Four levels are named, MCL, MQL, SQL and CO; SAL and WO are not.",
          fr: "Quatre niveaux sont nommés, MCL, MQL, SQL et CO ; SAL et WO ne le sont pas.")),
      Reading(
        .field,
        Localized(
          en: """
            Often a single cost for all leads, sometimes followed by one per MQL and one per SQL.
            """,
          fr: """
            Souvent un seul coût pour tous les leads, parfois suivi d’un coût par MQL et d’un coût \
            par SQL.
            """)),
    ],
    reason: Localized(
      en: """
        A cost per lead without its level means nothing. The same division holds at every stage, \
        and at the last one it gives the cost of a sale.
        """,
      fr: """
        Un coût par lead sans son niveau ne veut rien dire. La même division vaut à chaque étape, \
        et à la dernière elle donne le coût d’une vente.
        """),
    sources: [.source002, .field])

  static let conversionRate = Entry(
    id: .conversionRate, kind: .metric,
    headword: Localized(en: "Conversion rate", fr: "Taux de conversion"),
    otherNames: LocalizedNames(en: [], fr: ["taux de transformation"]),
    definition: Localized(
      en: """
        Of all those who could take a step, the share that takes it: fills in a form, becomes a \
        sales lead, signs. Divide those who took the step by all who had come that far, and \
        multiply by 100. On a web form, the rate falls with every further detail that is asked. It \
        depends critically on how the call to action (CTA), the button or line that invites people \
        to act, is designed. Raising it is one aim of customer software (CRM, customer \
        relationship management).
        """,
      fr: """
        La part de ceux qui franchissent un pas parmi ceux qui le pouvaient : remplir un \
        formulaire, devenir un lead commercial, signer. On divise ceux qui l’ont franchi par tous \
        ceux qui étaient arrivés là, puis on multiplie par 100. Sur un formulaire web, le taux \
        baisse à chaque information demandée en plus. Il dépend de façon décisive de la conception \
        de l’appel à l’action (CTA, Call To Action), le bouton ou la phrase qui invite à agir. \
        L’élever est l’un des buts d’un logiciel de relation client (CRM, Customer Relationship \
        Management).
        """),
    inKanbant: Localized(
      en: """
        The stages of the board are such steps. A lead that went further has reached every stage \
        before, even where MQL (marketing qualified lead) was skipped.
        """,
      fr: """
        Les étapes du tableau sont ces pas. Comptez qu’un lead a atteint une étape dès qu’il s’y \
        est trouvé, ou plus loin, même si l’étape MQL (Marketing Qualified Lead) a été sautée.
        """),
    example: Localized(
      en: """
        A form is seen by 1,500 people and sent by 45: 45 ÷ 1,500 × 100 = 3%. Of 400 raw leads 120 \
        become marketing leads: 30%.
        """,
      fr: """
        Un formulaire est vu par 1 500 personnes et envoyé par 45 : 45 ÷ 1 500 × 100 = 3 %. Sur \
        400 leads bruts, 120 deviennent des leads marketing : 30 %.
        """),
    seeAlso: [.callToAction, .optIn, .salesFunnel, .crm],
    sources: [.source002, .source003])

  static let netPromoterScore = Entry(
    id: .netPromoterScore, kind: .metric, acronyms: [Acronym("NPS", "Net Promoter Score")],
    headword: Localized(en: "Net Promoter Score", fr: "Net Promoter Score"),
    otherNames: LocalizedNames(
      en: [],
      fr: ["taux de recommandation net", "indice de recommandation"]),
    searchNames: ["Net Promotor Score"],
    definition: Localized(
      en: """
        A measure of customer satisfaction: customers say, from 0 to 10, how likely they are to \
        recommend the offer. A 9 or a 10 makes a promoter, one of those most willing to speak of \
        it; 0 to 6 makes a detractor, who may talk others out of it. The score is the percentage \
        of promoters minus the percentage of detractors, from −100 to +100. Answers of 7 and 8 \
        count only in the total. The performance manager, who sees to it that customers get the \
        results they expect, follows this score.
        """,
      fr: """
        Mesure la satisfaction des clients en leur demandant, de 0 à 10, s’ils recommanderaient \
        l’offre. Une note de 9 ou 10 désigne les promoteurs, les plus disposés à en parler autour \
        d’eux. De 0 à 6, ce sont les détracteurs, qui peuvent en dissuader d’autres. Le score est \
        le pourcentage de promoteurs moins le pourcentage de détracteurs, de −100 à +100. Les 7 et \
        les 8 ne comptent que dans le total. Le ou la responsable de la performance client, qui \
        veille aux résultats attendus par les clients, suit ce score.
        """),
    inKanbant: Localized(
      en: """
        A promoter who gives you a name brings in a new lead: enter it with referral as its \
        channel.
        """,
      fr: """
        Un promoteur qui vous donne un nom vous apporte un nouveau lead : saisissez-le avec le \
        canal « recommandation ».
        """),
    example: Localized(
      en: """
        Of 50 answers, 30 are promoters (60%), 12 gave 7 or 8, and 8 are detractors (16%): 60 − \
        16, a score of +44.
        """,
      fr: """
        Sur 50 réponses, 30 promoteurs (60 %), 12 notes de 7 ou 8, et 8 détracteurs (16 %) : 60 − \
        16, soit un score de +44.
        """),
    seeAlso: [.performanceManager, .customerReferral, .customerSuccess, .kpi],
    sources: [.source003, .source004, .field])

  static let kpi = Entry(
    id: .kpi, kind: .metric, acronyms: [Acronym("KPI", "Key Performance Indicator")],
    headword: Localized(en: "Key performance indicator", fr: "Indicateur clé de performance"),
    otherNames: LocalizedNames(en: [], fr: ["indicateur clé"]),
    definition: Localized(
      en: """
        One of the few figures that show what past actions have produced. A team reads it to \
        choose where to go next: what to continue, what to change, what to drop. It is of use only \
        when everybody knows how it is counted, and over which period. A conversion rate is one; \
        so are the cost of a lead and the share of customers lost in a year.
        """,
      fr: """
        L’un des rares chiffres qui montrent ce que les actions passées ont produit. Une équipe le \
        lit pour choisir ses prochaines orientations : que poursuivre, que changer, qu’abandonner. \
        Il n’aide que si chacun sait comment il est compté, et sur quelle période. Le taux de \
        conversion en est un, tout comme le coût d’un lead ou la part des clients perdus en un an.
        """),
    inKanbant: Localized(
      en: """
        Each column head of the board shows two: how many leads stand there and what they are \
        worth. From SQL (sales qualified lead) on, a sum weighted by the chance of a sale comes \
        with them.
        """,
      fr: """
        Chaque tête de colonne du tableau en montre deux : le nombre de leads et ce qu’ils valent. \
        À partir de SQL (Sales Qualified Lead) s’y ajoute une somme pondérée par la chance de \
        vendre.
        """),
    example: Localized(
      en: """
        A team finds that 9% of its Tuesday calls are answered, against 2% on Fridays: from now on \
        it calls on Tuesdays and writes on Fridays.
        """,
      fr: """
        Une équipe constate que 9 % de ses appels aboutissent le mardi, contre 2 % le vendredi : \
        désormais elle appelle le mardi et écrit le vendredi.
        """),
    seeAlso: [.conversionRate, .costPerLead, .netPromoterScore, .salesQuota, .churnRate],
    sources: [.source000])

  static let salesQuota = Entry(
    id: .salesQuota, kind: .metric,
    headword: Localized(en: "Sales quota", fr: "Objectif de vente"),
    otherNames: LocalizedNames(
      en: ["quota", "sales target"],
      fr: ["quota", "objectif commercial", "quota de vente"]),
    definition: Localized(
      en: """
        What is to be sold within a period, as an amount of money or as a number of deals. It may \
        be set for each salesperson, for the whole team, or both. The sales manager leads the team \
        to it. Progress is what has been sold, divided by the quota, times 100. Sales force \
        automation (SFA) software begins with entering these targets. Sales development \
        representatives (SDR), who open conversations for others to close, have no sales quota: \
        they are judged on how their leads progress.
        """,
      fr: """
        Ce qui doit être vendu pendant une période, en montant ou en nombre d’affaires. Il se fixe \
        par personne, pour toute l’équipe, ou les deux, et l’équipe l’atteint sous la conduite du \
        ou de la responsable des ventes. L’avancement est ce qui a été vendu, divisé par \
        l’objectif, fois 100. La saisie des objectifs est le point de départ des logiciels \
        d’automatisation de la force de vente (SFA, Sales Force Automation). Les SDR (Sales \
        Development Representatives), qui engagent des conversations que d’autres concluront, \
        n’ont pas d’objectif de vente. On les juge sur la progression de leurs leads.
        """),
    example: Localized(
      en: """
        Five people are to sign €300,000 in a quarter, €60,000 each. By mid-May one of them has \
        signed €45,000: 45,000 ÷ 60,000 × 100, or 75% of her quota.
        """,
      fr: """
        Cinq personnes doivent signer 300 000 € en un trimestre, soit 60 000 € chacune. À la \
        mi-mai, l’une a signé 45 000 € : 45 000 ÷ 60 000 × 100, soit 75 % de son objectif.
        """),
    seeAlso: [.salesManager, .salesForceAutomation, .salesDevelopmentRepresentative, .kpi],
    sources: [.source000, .source001, .source004])

  static let roi = Entry(
    id: .roi, kind: .metric, acronyms: [Acronym("ROI", "Return On Investment")],
    headword: Localized(en: "Return on investment", fr: "Retour sur investissement"),
    definition: Localized(
      en: """
        What an expense gives back, compared with what it cost. Take the gain, subtract the cost, \
        divide by the cost and multiply by 100; above 0%, the return is positive. A sales proposal \
        has to convince the customer that it will be. After the sale the performance manager \
        follows the return that the customer was expecting.
        """,
      fr: """
        Ce qu’une dépense rapporte, comparé à ce qu’elle a coûté. On prend le gain, on retire le \
        coût, on divise par le coût et on multiplie par 100 ; au-dessus de 0 %, le retour est \
        positif. Une proposition commerciale doit convaincre le client qu’il le sera. Après la \
        vente, le ou la responsable de la performance client suit le retour que le client attendait.
        """),
    inKanbant: Localized(
      en: """
        Write the return that the buyer hopes for as evidence under B, budget, in the BANT \
        (budget, authority, need, timeline) form: a good return often frees the money.
        """,
      fr: """
        Notez le retour espéré par l’acheteur à la lettre B, budget, de la fiche BANT (budget, \
        autorité, besoin, échéance) : c’est souvent lui qui débloque l’argent.
        """),
    example: Localized(
      en: """
        A joinery pays €10,000 a year for software that spares it €14,000 of wasted wood: (14,000 \
        − 10,000) ÷ 10,000 × 100 = 40%.
        """,
      fr: """
        Une menuiserie paie 10 000 € par an un logiciel qui lui épargne 14 000 € de bois gâché. Le \
        retour est de (14 000 − 10 000) ÷ 10 000 × 100 = 40 %.
        """),
    seeAlso: [.proposalPhase, .performanceManager, .bantBudget, .cac],
    sources: [.source004, .field])
}
