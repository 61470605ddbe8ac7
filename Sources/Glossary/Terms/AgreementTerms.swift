extension Entry {
  /// The signature, who must agree to it, and who takes over from whom.
  static let agreements: [Entry] = [.close, .handoff, .stakeholders]

  static let close = Entry(
    id: .close, kind: .stage,
    headword: Localized(en: "Close", fr: "Signature"),
    otherNames: LocalizedNames(
      en: ["closing", "closed won"],
      fr: ["close", "closing", "conclusion de la vente", "closer un deal"]),
    definition: Localized(
      en: """
        The moment when the contract is signed, and a prospect becomes a customer. It takes the \
        agreement of all stakeholders, that is, of everybody who has a say in the purchase. It is \
        one half of the work of an inside sales representative (ISR); elsewhere this half belongs \
        to an account executive (AE). French sales slang says “closer un deal” for signing.
        """,
      fr: """
        Moment où le contrat est signé, et où le prospect devient client. Il faut pour cela \
        l’accord de toutes les parties prenantes, c’est-à-dire de tous ceux qui pèsent dans \
        l’achat. Conclure revient d’ordinaire à l’AE (Account Executive) ; c’est aussi la moitié \
        du métier de l’ISR (Inside Sales Representative), qui vend sans quitter son bureau. \
        L’argot de la vente dit « closer un deal » pour signer.
        """),
    inKanbant: Localized(
      en: """
        To enter WO (won opportunity), a lead needs the day of signature and the value of the \
        contract. Until then it stays at CO (created opportunity), the stage of the offer.
        """,
      fr: """
        Pour entrer en WO (Won Opportunity), il faut au lead le jour de la signature et la valeur \
        du contrat. Jusque-là il reste en CO (Created Opportunity), l’étape de l’offre.
        """),
    example: Localized(
      en: """
        The accountant had one last question, the mayor none: on Friday at four both have signed.
        """,
      fr: """
        La comptable avait une dernière question, le maire aucune : vendredi à seize heures, tous \
        deux ont signé.
        """),
    seeAlso: [.wonOpportunity, .closingPhase, .accountExecutive, .customer, .stakeholders],
    readings: [
      Reading(
        .kanbant,
        Localized(
          en: """
            An event, with its day and its value; what leads up to it is the closing phase.
            """,
          fr: """
            Un événement, avec son jour et sa valeur ; ce qui y mène est la phase de conclusion.
            """),
        isApplied: true),
      Reading(
        .source000,
        Localized(
          en: "A moment: the contract is signed.", fr: "Un moment : le contrat est signé.")),
      Reading(
        .source004,
        Localized(
          en: "A whole phase before that moment, spent removing the last blockers.",
          fr: "Toute une phase avant ce moment, passée à lever les derniers blocages.")),
    ],
    reason: Localized(
      en: """
        A day can be checked and counted, whereas a phase has to be judged. So each has its entry: \
        close for the signature, closing phase for what precedes it.
        """,
      fr: """
        Un jour se vérifie et se compte, une phase se juge. Chacun a donc son entrée : signature \
        pour l’acte, phase de conclusion pour ce qui précède.
        """),
    sources: [.source000, .source001, .source004])

  static let handoff = Entry(
    id: .handoff, kind: .concept,
    headword: Localized(en: "Handoff", fr: "Passation"),
    otherNames: LocalizedNames(
      en: ["handover", "hand-over"],
      fr: ["transfert", "passage de relais"]),
    definition: Localized(
      en: """
        Passing a lead or a customer on to the next person in charge, together with all that is \
        known about it. The sales development representative (SDR) creates opportunities for the \
        account executive (AE), and passes them on mostly as booked meetings. The AE remains the \
        customer’s contact until the handoff to an account manager. The customer success manager \
        (CSM) works as a bridge between operations, technical staff, support, sales and account \
        management.
        """,
      fr: """
        Transmettre un lead ou un client à la personne qui prend la suite, avec tout ce que l’on \
        en sait. Le ou la SDR (Sales Development Representative) prospecte et crée des \
        opportunités pour l’AE (Account Executive), surtout sous forme de rendez-vous déjà pris. \
        L’AE mène l’affaire à la signature et garde la relation avec le client, que reprend \
        ensuite un ou une gestionnaire de compte. Le ou la CSM (Customer Success Manager), qui \
        veille à la réussite du client, sert de pont entre opérations, technique, support, vente \
        et gestion de compte.
        """),
    inKanbant: Localized(
      en: """
        The step from SQL (sales qualified lead) to SAL (sales acceptable lead) asks who in sales \
        takes the lead, and on which day. Name and day stay in its history, and that person \
        becomes its owner.
        """,
      fr: """
        Le passage de SQL (Sales Qualified Lead) à SAL (Sales Acceptable Lead) demande qui, dans \
        l’équipe commerciale, prend le lead, et quel jour. Les deux restent dans son historique, \
        et cette personne devient responsable du lead.
        """),
    example: Localized(
      en: """
        The meeting is booked for Thursday at eleven, the notes are in the record: the AE reads \
        them on the train and does not ask twice.
        """,
      fr: """
        Le rendez-vous est pris pour jeudi onze heures, les notes sont dans la fiche : l’AE les \
        lit dans le train et ne repose pas les questions.
        """),
    seeAlso: [
      .accountExecutive, .salesDevelopmentRepresentative, .accountManager, .customerSuccessManager,
      .salesAcceptableLead,
    ],
    sources: [.source000, .source004])

  static let stakeholders = Entry(
    id: .stakeholders, kind: .concept,
    headword: Localized(en: "Stakeholders", fr: "Parties prenantes"),
    otherNames: LocalizedNames(
      en: ["decision makers", "influencers", "buying committee"],
      fr: ["décideurs", "prescripteurs", "personne décisionnaire", "interlocuteurs"]),
    definition: Localized(
      en: """
        All who have a say in a purchase: those who decide, those who prescribe, those who can \
        approve it or hold it back. Closing a sale requires convincing every one of them. The \
        sales development representative (SDR) pushes a decision maker to act; the account \
        executive (AE) builds several points of contact in the customer’s organisation. The \
        account development representative (ADR) targets several people of one account. In a small \
        or medium-sized business, a purchase is decided at a single level (tier), yet several \
        deciders may sit there.
        """,
      fr: """
        Toutes les personnes qui pèsent dans un achat : qui décide, qui prescrit, qui peut \
        l’approuver ou le freiner. Pour conclure une vente, il faut convaincre chacune d’elles. Le \
        ou la SDR (Sales Development Representative) pousse un décideur à agir ; l’AE (Account \
        Executive) noue plusieurs contacts dans l’organisation du client. L’ADR (Account \
        Development Representative) vise plusieurs personnes d’un même compte. Même dans une \
        petite ou moyenne entreprise, où l’achat ne passe que par un échelon, les décideurs \
        peuvent être plusieurs.
        """),
    inKanbant: Localized(
      en: """
        Each contact can bear a role: decider, prescriber, approver, blocker or user. They are \
        what the letter A of BANT (budget, authority, need, timeline) is about.
        """,
      fr: """
        Chaque contact peut porter un rôle : décideur·euse, prescripteur·rice, valideur·euse, \
        opposant·e ou utilisateur·rice. Ce sont ces personnes que recense la lettre A de BANT \
        (budget, autorité, besoin, échéance).
        """),
    example: Localized(
      en: """
        In a town hall the clerk will use it, the accountant must agree, the mayor signs, and the \
        deputy would rather wait.
        """,
      fr: """
        Dans une mairie, la secrétaire s’en servira, le comptable doit donner son accord, la maire \
        signe, et l’adjoint préférerait attendre.
        """),
    seeAlso: [
      .bantAuthority, .accountExecutive, .accountDevelopmentRepresentative, .closingPhase, .smb,
    ],
    sources: [.source001, .source002, .source004])
}
