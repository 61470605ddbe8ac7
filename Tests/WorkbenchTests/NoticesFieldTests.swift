import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// Fields and their values, temperatures, and the typography of French.
struct NoticesFieldTests {
  static var names: [FieldName] {
    AccountField.allCases.map { FieldName($0) } + ContactField.allCases.map { FieldName($0) }
      + LeadField.allCases.map { FieldName($0) } + ActivityField.allCases.map { FieldName($0) }
      + QualificationField.allCases.map { FieldName($0) }
      + OfferField.allCases.map { FieldName($0) }
      + SuppressionField.allCases.map { FieldName($0) }
  }

  @Test func everyFieldHasALabelInBothLanguages() {
    for name in Self.names {
      #expect(name.label.en.first?.isUppercase == true && name.label.en.count <= 24)
      #expect(name.label.fr.first?.isUppercase == true && name.label.fr.count <= 24)
    }
    let editable = EditableField.allCases.map(\.label)
    #expect(Set(editable.map(\.en)).count == editable.count)
    #expect(Set(editable.map(\.fr)).count == editable.count)
  }

  @Test func labelsOfEditableFieldsAreThose() {
    var catalogue = NoticesCatalogue()
    for field in EditableField.allCases { catalogue.add(field.rawValue) { $0(field.label) } }
    catalogue.expect(Golden.labels)
  }

  @Test func aFieldOfANewerVersionIsToldByItsNumber() {
    #expect(FieldName(.lead, code: 999).label.en == "Field 999")
    #expect(Wording.english.text(of: .text("x"), field: FieldName(.lead, code: 999)) == "x")
  }

  static let values: [(FieldName, FieldValue)] = [
    (FieldName(AccountField.headcount), .integer(1200)), (FieldName(LeadField.stage), .integer(4)),
    (FieldName(LeadField.laneClaimed), .integer(7)),
    (FieldName(LeadField.confirmedTemperature), .integer(2)),
    (FieldName(LeadField.actionMinute), .integer(845)), (FieldName(LeadField.score), .integer(74)),
    (FieldName(LeadField.estimate), FieldValue(NoticesFacts.euros(12_500))),
    (FieldName(LeadField.owner), FieldValue(NoticesFacts.marc.id)),
    (FieldName(LeadField.owner), FieldValue(NoticesFacts.id(77) as UserID)),
    (FieldName(LeadField.owner), .none), (FieldName(LeadField.note), .text("")),
    (FieldName(LeadField.tags), .text("export,vip")),
    (FieldName(LeadField.origin), .text("outbound")),
    (FieldName(LeadField.channel), .text("referral")),
    (FieldName(LeadField.site), .text("off-site")),
    (FieldName(LeadField.workState), .text("waiting")),
    (FieldName(LeadField.workReason), .text("no-reply")),
    (FieldName(LeadField.workReason), .text("email-only")),
    (FieldName(LeadField.workReason), .text("not-given")),
    (FieldName(LeadField.provisional), .integer(1)), (FieldName(LeadField.imported), .integer(0)),
    (FieldName(LeadField.actionDue), FieldValue(NoticesFacts.day(1))),
    (FieldName(LeadField.signedOn), FieldValue(NoticesFacts.day(100))),
    (FieldName(LeadField.stageEntered), FieldValue(NoticesFacts.noon)),
    (FieldName(LeadField.contact), FieldValue(NoticesFacts.id(21) as ContactID)),
    (FieldName(ContactField.buyingRole), .text("decider")),
    (FieldName(ActivityField.activityKind), .text("meeting")),
    (FieldName(ActivityField.initiator), .text("us")),
    (FieldName(QualificationField.needLevel), .integer(3)),
    (FieldName(OfferField.requested), .integer(1)),
    // What cannot be read is shown as it is.
    (FieldName(LeadField.origin), .text("sideways")), (FieldName(LeadField.estimate), .text("12k")),
    (FieldName(LeadField.stage), .integer(12)),
  ]

  @Test func valuesAreShownAsPeopleReadThem() {
    var catalogue = NoticesCatalogue()
    for (field, value) in Self.values {
      catalogue.add(field.label.en) { $0.text(of: value, field: field) }
    }
    catalogue.expect(Golden.values)
  }

  @Test func aTemperatureTellsItsRuleInAClause() {
    let rules: [TemperatureReading.Rule] = [
      .notQualified, .noNeed, .undated, .shortTerm(days: 12), .shortTerm(days: 0),
      .shortTerm(days: -3), .mediumTerm(days: 200), .longTerm(days: 400), .offerRequested,
      .decayed(from: .hot), .confirmedByHand,
    ]
    var catalogue = NoticesCatalogue()
    for rule in rules { catalogue.add("\(rule)") { $0.why(TemperatureReading(.warm, rule)) } }
    catalogue.expect(Golden.why)
  }

  @Test(arguments: [
    ("Il est clos : rouvrez-le", "Il est clos⍽: rouvrez-le"),
    ("« autre » ?", "«⍽autre⍽»⍽?"), ("vite ! oui ; non", "vite⍽! oui⍽; non"),
    ("12 500 € pour 3 postes", "12⍽500⍽€ pour 3 postes"),
    ("à 14:00, stage:sql", "à 14:00, stage:sql"), ("12 %", "12⍽%"), ("", ""), (" : ", "⍽: "),
  ])
  func frenchSignsKeepTheirSpace(typed: String, printed: String) {
    #expect(NoticesCatalogue.drawn(Typography.french(typed)) == printed)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let labels = """
    company
      en Company
      fr Société
    domain
      en Domain
      fr Domaine
    siren
      en SIREN
      fr SIREN
    headcount
      en Headcount
      fr Effectif
    city
      en Town
      fr Ville
    country
      en Country
      fr Pays
    contact
      en Contact
      fr Contact
    title
      en Job title
      fr Fonction
    email
      en E-mail
      fr E-mail
    phone
      en Phone
      fr Téléphone
    buying-role
      en Buying role
      fr Rôle d’achat
    source
      en Source
      fr Source
    origin
      en Origin
      fr Origine
    channel
      en Channel
      fr Canal
    site
      en Site
      fr Site
    campaign
      en Campaign
      fr Campagne
    owner
      en Owner
      fr Commercial
    score
      en Score
      fr Score
    amount
      en Amount
      fr Montant
    tags
      en Tags
      fr Étiquettes
    note
      en Note
      fr Note
    expected-close
      en Decision expected
      fr Décision attendue le
    """

  static let values = """
    Headcount
      en 1,200
      fr 1˽200
    Stage
      en SAL
      fr SAL
    Stage in the file
      en NUR
      fr NUR
    Confirmed temperature
      en warm
      fr tiède
    Action time
      en 14:05
      fr 14:05
    Score
      en 74
      fr 74
    Amount
      en €12,500
      fr 12˽500⍽€
    Owner
      en Marc
      fr Marc
    Owner
      en an unknown user
      fr un inconnu
    Owner
      en –
      fr –
    Note
      en –
      fr –
    Tags
      en #export #vip
      fr #export #vip
    Origin
      en outbound
      fr sortant
    Channel
      en referral
      fr recommandation
    Site
      en site without our brand
      fr site hors marque
    Work
      en snoozed
      fr en attente
    Reason
      en no reply
      fr sans réponse
    Reason
      en e-mail address only
      fr adresse e-mail seule
    Reason
      en not given by the file
      fr non indiqué par le fichier
    Provisional
      en yes
      fr oui
    Imported
      en no
      fr non
    Action due
      en tomorrow
      fr demain
    Signed on
      en 1 Mar 2027
      fr 1 mars 2027
    In stage since
      en today 12:00
      fr auj. 12:00
    Main contact
      en Contact
      fr Contact
    Buying role
      en decider
      fr décideur·euse
    Kind
      en meeting
      fr rendez-vous
    Started by
      en us
      fr nous
    Need
      en blocking
      fr rédhibitoire
    Asked for
      en yes
      fr oui
    Origin
      en sideways
      fr sideways
    Amount
      en 12k
      fr 12k
    Stage
      en 12
      fr 12
    """

  static let why = """
    notQualified
      en Need or Timeline is still unknown
      fr Besoin ou Échéance reste inconnu
    noNeed
      en no need recognised at present
      fr aucun besoin reconnu à ce jour
    undated
      en a need, but no date to buy by
      fr un besoin, mais aucune date d’achat
    shortTerm(days: 12)
      en purchase in 12⍽d: short term
      fr achat dans 12⍽j⍽: court terme
    shortTerm(days: 0)
      en they mean to buy today
      fr achat prévu aujourd’hui
    shortTerm(days: -3)
      en the date to buy by passed 3⍽d ago
      fr la date d’achat est passée depuis 3⍽j
    mediumTerm(days: 200)
      en purchase in 200⍽d: medium term
      fr achat dans 200⍽j⍽: moyen terme
    longTerm(days: 400)
      en purchase in 400⍽d: beyond the medium term
      fr achat dans 400⍽j⍽: au-delà du moyen terme
    offerRequested
      en they asked for an offer
      fr ils ont demandé une offre
    decayed(from: Leads.Temperature.hot)
      en was hot, but no conversation for 60⍽d
      fr était chaud, mais sans échange depuis 60⍽j
    confirmedByHand
      en confirmed by hand since the last qualification
      fr confirmé à la main depuis la dernière qualification
    """
}
