/// The rows of the term list that the built-in entries must cover.
struct FactRow: Sendable {
  let id: String
  let acronyms: [String]
  let names: [String]
  let facts: String

  init(_ id: String, _ acronyms: [String], _ names: [String], _ facts: String) {
    self.id = id
    self.acronyms = acronyms
    self.names = names
    self.facts = facts
  }

  static let all: [FactRow] = stages + qualifications + others

  static let stages = [
    FactRow(
      "lead", [],
      [
        "lead", "leads", "piste", "piste commerciale", "suspect", "contact confirmé",
        "inquiry",
      ],
      """
      someone or some organisation that could plausibly want what the seller offers; 000 speaks \
      of a person and gives piste and suspect as equivalents; 000: turns into a prospect when \
      its need has been qualified; 003: a contact who has not bought anything yet; 004: any \
      member of the addressable market that meets the targeting criteria; 000's own reader \
      comments concede that the lead/prospect border is not universal
      """),
    FactRow(
      "unqualified-lead", [],
      [
        "lead non qualifié", "lead brut", "unqualified lead", "raw lead",
      ],
      """
      step 1 of the five-step prospecting cycle in 003; followed by MQL then SQL then \
      opportunity then customer; nothing has been checked yet
      """),
    FactRow(
      "marketing-captured-lead", ["MCL"],
      [
        "lead brut", "lead capturé", "marketing captured lead", "raw lead", "inquiry",
      ],
      """
      organisation or person that visited the site and became identifiable; active capture: \
      phone call, e-mail or opt-in form; passive capture: identification without any act by the \
      visitor, for example through the IP address; first stage that is a record rather than \
      traffic; can be promoted to MQL or straight to SQL
      """),
    FactRow(
      "marketing-qualified-lead", ["MQL"],
      [
        "lead marketing", "lead qualifié marketing", "lead qualifié par le marketing",
        "marketing qualified lead",
      ],
      """
      first level of qualification, below SQL; 000: judged qualified by marketing, for instance \
      because its score is high enough; 000: has not had a qualification call; 002: an MCL \
      likely to become a customer, also described as a prospecting lead (piste); 002: reachable \
      by e-mail or phone and interested in an offer the seller can answer well; 002: the Lead \
      Center performs the MCL to MQL step; 003: showed interest through marketing actions such \
      as newsletter reading, white-paper download or webinar sign-up; 003: usually left basic \
      details (first and last name, age, geographic area, socio-professional category); 001: \
      inbound examples are a demo request or a contact-sales form, which the MDR follows up
      """),
    FactRow(
      "sales-qualified-lead", ["SQL"],
      [
        "lead commercial", "lead qualifié vente", "lead qualifié commercial", "lead BANT",
        "lead BANTé", "sales qualified lead", "BANTed lead", "BANT lead",
      ],
      """
      second and finer level of qualification, above MQL; 000: has received a qualification call \
      from an SDR; 000 and 002: meets the BANT criteria; 002: enough is known of the four \
      letters to justify sales effort; 002: qualified by the Lead Center from an MQL or directly \
      from an MCL; 003: commercially interesting because the purchase is more likely; 003: \
      established by lead scoring of on-site behaviour; 001: output of MDRs (from inbound MQLs) \
      and of SDRs (built from nothing)
      """),
    FactRow(
      "sales-acceptable-lead", ["SAL"],
      [
        "projet détecté", "lead commercialement acceptable", "lead accepté par les ventes",
        "sales acceptable lead", "sales accepted lead", "detected project",
      ],
      """
      an SQL in which a project was found while running the BANT questions; the form of SQL that \
      sales can exploit fastest; corresponds to a hot or warm prospect; handed directly to the \
      sales force; 002 jokes that the acronym reads badly in French (sale = dirty); intention to \
      buy in the short or medium term leads on to an offer
      """),
    FactRow(
      "created-opportunity", ["CO"],
      [
        "offre", "opportunité créée", "opportunité de vente", "created opportunity",
        "open opportunity", "quoted opportunity",
      ],
      """
      exists once an offer has been issued for a detected project; the offer is addressed to a \
      SAL that stated an intention to buy in the short or medium term; that intention usually \
      shows as the prospect asking for an offer; one of the levels for which a CPL must be \
      computed
      """),
    FactRow(
      "won-opportunity", ["WO"],
      [
        "vente", "opportunité gagnée", "affaire gagnée", "affaire signée", "won opportunity",
        "sale", "closed won",
      ],
      """
      a created opportunity that ended in the seller's favour; 002: French business speech just \
      says vente; last stage of 002's funnel
      """),
    FactRow(
      "prospect", [],
      [
        "prospect", "prospect BtoB", "client potentiel", "potential customer",
      ],
      """
      000: potential customer who has generally voiced a need; 000: what a lead becomes after \
      qualification; 002: an organisation or one of its units, already user or possible user of \
      what is sold; 002: the offer can be a product, service, application or technology; 002: \
      the market is the total of prospects; 003: French rendering of leads; 004: the potential \
      ones detected inside the addressable market are called business opportunities
      """),
    FactRow(
      "opportunity", [],
      [
        "opportunité", "opportunité commerciale", "opportunité d’affaire", "opportunité d’affaires",
        "opportunity",
        "business opportunity", "deal",
      ],
      """
      000: result of qualifying a prospect, a chance to close a deal; 003: a lead hot enough to \
      buy; 003: a CRM exists to raise the ability to generate opportunities; 004: prospect found \
      inside the addressable market whose possible interest was detected; 004: raw material that \
      sales teams work to turn into customers; 004: both funnel entries feed the same stock of \
      opportunities
      """),
    FactRow(
      "customer", [],
      [
        "client", "cliente", "compte client", "customer",
      ],
      """
      [mentioned, defined through close] 000: the prospect becomes a customer when the contract \
      is signed; last step of 003's cycle; 004: the customer base must be worked over time, not \
      left idle; 001: relationship starts at commitment and then moves through onboarding, \
      adoption, renewal and expansion
      """),
  ]

  static let qualifications = [
    FactRow(
      "qualification", [],
      [
        "qualification", "prise de contact de qualification", "lead qualification",
      ],
      """
      step in which a prospect is contacted and information gathered; purpose is to judge mutual \
      interest, not only the seller's; a lead that passes becomes a (qualified) prospect; its \
      level gives the temperature cold, warm or hot; 002: carried out with BANT by the Lead \
      Center; 003: has two levels, MQL then SQL; 004: inbound leads are qualified or \
      disqualified by comparing them with the customer targets
      """),
    FactRow(
      "disqualification", [],
      [
        "disqualification", "écarter un lead",
      ],
      """
      [mentioned] negative outcome of reviewing an inbound lead; applies when it does not match \
      the customer targets; decided by the inbound sales team
      """),
    FactRow(
      "bant", ["BANT"],
      [
        "BANT", "critères BANT", "lead BANT", "BANTer", "BANT framework", "to BANT a lead",
      ],
      """
      four criteria: Budget, Authority, Need, Timeline; 002: enough must be known of each to \
      justify sales effort; 000: meeting them separates SQL from MQL; used as a verb: running \
      the questions may reveal a project, which makes the SQL a SAL
      """),
    FactRow(
      "bant-budget", ["B"],
      [
        "budget"
      ],
      """
      is money planned for this purchase?; if not planned, could the organisation raise it?; \
      capacity to fund counts as well as an existing line
      """),
    FactRow(
      "bant-authority", ["A"],
      [
        "autorité", "pouvoir de décision", "authority",
      ],
      """
      who decides?; who influences or prescribes?; who can approve the purchase and who can slow \
      it down?; answer is a list of people, not yes or no
      """),
    FactRow(
      "bant-need", ["N"],
      [
        "besoin", "need",
      ],
      """
      which need does the seller's offer meet?; what is the project?; what does the prospect \
      expect?
      """),
    FactRow(
      "bant-timeline", ["T"],
      [
        "temps", "calendrier d’achat", "échéance", "timeline", "time", "timing", "timeframe",
      ],
      """
      how far has the project progressed?; what is the purchase calendar?; drives temperature \
      and the short or medium term test before an offer
      """),
    FactRow(
      "lead-temperature", [],
      [
        "température du lead", "lead froid/tiède/chaud", "lead temperature",
      ],
      """
      three levels: cold, warm, hot; assigned according to level of qualification, so it \
      presupposes qualification; 002: warm and hot are what sales can act on at once; 003: 'hot \
      enough' is the trigger for an opportunity
      """),
    FactRow(
      "cold-lead", [],
      [
        "lead froid", "cold lead",
      ],
      """
      qualified; no immediate need; candidate for nurturing rather than for an offer
      """),
    FactRow(
      "warm-lead", [],
      [
        "lead tiède", "warm lead",
      ],
      """
      intermediate level between cold and hot; 002: already good enough to be a SAL and be \
      worked by sales
      """),
    FactRow(
      "hot-lead", [],
      [
        "lead chaud", "prospect chaud", "hot lead",
      ],
      """
      qualified and actively looking for a product that meets the need; 002: a SAL; 003: hot \
      enough to buy means opportunity
      """),
  ]

  static let others = [
    FactRow(
      "pipeline", [],
      [
        "pipeline", "pipeline commercial", "pipe", "stock d’opportunités", "sales pipeline",
      ],
      """
      000: every prospect that could be signed in the near future and become a deal; 004: the \
      stock of business opportunities, nicknamed the pipe; 004: fed by both outbound and \
      inbound; 004: SDRs are measured on moving leads forward in it
      """),
    FactRow(
      "lead-nurturing", [],
      [
        "lead nurturing", "maturation des leads", "maturation du client potentiel",
        "éducation des prospects", "nurture",
      ],
      """
      steady educational contact; aimed at prospects not keen enough to be converted now; main \
      tool: periodic e-mails carrying content such as articles, videos, white papers; 002: \
      opt-in addresses join a mailing list used by nurturing campaigns
      """),
    FactRow(
      "sales-development-representative", ["SDR"],
      [
        "chargé·e du développement des ventes", "SDR",
        "commercial·e sédentaire de prospection", "sales development representative",
        "sales development rep",
      ],
      """
      000: member of the outbound team who creates new opportunities for the AE; 000: qualifies \
      by phone, producing SQLs; 001: concentrates on a region or a vertical and builds SQLs from \
      nothing; 001: opens conversations, moves a decision maker to act, clears objections, \
      promotes calls to action (AE meeting, event); 001: usually reports to sales since the \
      skills are close; 001: works at the scale of thousands of accounts; 004: has no sales \
      target but must move leads forward by qualifying and by booking meetings for closers; 004: \
      also sources leads according to strategic priorities and enriches contact details
      """),
    FactRow(
      "account-executive", ["AE"],
      [
        "chargé·e de compte", "chargé·e de compte client", "account executive",
        "commercial·e",
      ],
      """
      000: duties vary by sector, generally customer account management; 000: where roles are \
      specialised, closes opportunities qualified by SDRs; 001: selective list of 20 to 300 \
      named accounts; 001: opens with provocative and solution selling; 001: deepens needs \
      through thorough research and discovery calls; 001: builds several contacts in the \
      customer's organisation over 3 weeks to 9 months depending on the buying cycle; 004: \
      usually senior, runs discussions with prospects already qualified as opportunities; 004: \
      usually owns the whole negotiation and closing; 004: remains the customer's contact until \
      an account manager takes over; 004: receives SDR opportunities mostly as customer \
      meetings; 004: may have prospecting targets of their own
      """),
  ]
}
