import Glossary
import Testing

@testable import Leads
@testable import Workbench

struct NoticesRefusalTests {
  /// One of each refusal but gates; a new case does not compile until it has a place here.
  static func name(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownLead: "unknownLead"
    case .unknownUser: "unknownUser"
    case .unknownContact: "unknownContact"
    case .gates: "gates"
    case .conflicts(let conflicts): "conflicts \(conflicts.count)"
    case .supersededQualification: "supersededQualification"
    case .empty: "empty"
    case .invalid(let field, _): "invalid \(field)"
    case .noContact: "noContact"
    case .unsuited(_, let kind): "unsuited \(kind)"
    case .noteRequired: "noteRequired"
    case .closed(let lane): "closed \(lane.acronym)"
    case .notAside: "notAside"
    case .notHandedOver: "notHandedOver"
    case .answeredBySales: "answeredBySales"
    case .dayHasPassed: "dayHasPassed"
    case .worthless: "worthless"
    case .unrecognisable: "unrecognisable"
    case .addressRequired: "addressRequired"
    case .notSuppressed: "notSuppressed"
    case .owned: "owned"
    case .claimed: "claimed"
    case .notClaimed: "notClaimed"
    case .circularReport(let user, let superior):
      user == superior ? "circularReport alone" : "circularReport"
    case .mergedWithItself: "mergedWithItself"
    case .merged: "merged"
    case .twoContracts: "twoContracts"
    case .stageWouldBeLost: "stageWouldBeLost"
    case .unknownCadence: "unknownCadence"
    case .enrolled(_, let lead): "enrolled \(lead?.description ?? "itself")"
    case .unsuitedCadence: "unsuitedCadence"
    case .notEnrolled: "notEnrolled"
    case .notPaused: "notPaused"
    }
  }

  static var conflicts: [FieldConflict] {
    [
      FieldConflict(
        field: EditableField.amount.name, base: FieldValue(NoticesFacts.euros(10_000)),
        current: FieldValue(NoticesFacts.euros(12_000)),
        wanted: FieldValue(NoticesFacts.euros(15_000))),
      FieldConflict(
        field: EditableField.owner.name, base: .none, current: FieldValue(NoticesFacts.marc.id),
        wanted: FieldValue(NoticesFacts.lea.id)),
    ]
  }

  static var refusals: [Refusal] {
    [
      .unknownLead(NoticesFacts.id(1)), .unknownUser(NoticesFacts.id(77)),
      .unknownContact(NoticesFacts.id(1)),
      .gates(
        GateReport(
          .entering(.won), [GateFinding(gate: .g13, severity: .error, missing: [.contract])])),
      .conflicts([conflicts[0]]), .conflicts(conflicts),
      .supersededQualification(by: NoticesFacts.marc.id, at: NoticesFacts.noon), .empty(.company),
      .invalid(.score, .text("high")), .invalid(.amount, .text("lots")),
      .invalid(.origin, .text("sideways")), .invalid(.owner, .text("Zoé")),
      .invalid(.expectedClose, .text("soon")), .noContact, .noteRequired, .closed(.disqualified),
      .closed(.lost), .notAside, .notHandedOver, .answeredBySales(NoticesFacts.marc.id),
      .dayHasPassed(NoticesFacts.day(-1)),
      .worthless(NoticesFacts.euros(0)), .unsuited(.voicemail, to: .email),
      .unsuited(.noAnswer, to: .note), .unrecognisable, .addressRequired, .notSuppressed,
      .owned(by: NoticesFacts.marc.id),
      .claimed(Claim(by: NoticesFacts.marc.id, until: NoticesFacts.noon)), .notClaimed,
      .mergedWithItself, .merged(into: LeadNumber(12)), .twoContracts,
      .stageWouldBeLost(.opportunityCreated),
      .circularReport(NoticesFacts.lea.id, to: NoticesFacts.lea.id),
      .circularReport(NoticesFacts.lea.id, to: NoticesFacts.marc.id),
    ] + cadences
  }

  static var cadences: [Refusal] {
    let name = UsualCadence.coldCalling.name
    return [
      .unknownCadence(CadenceName(rawValue: "ours")), .enrolled(name, lead: nil),
      .enrolled(name, lead: LeadNumber(9)), .unsuitedCadence(name, .parked), .notEnrolled,
      .notPaused,
    ]
  }

  @Test func everyRefusalSaysWhatAndWhatToDo() {
    var catalogue = NoticesCatalogue()
    for refusal in Self.refusals {
      catalogue.add(Self.name(refusal)) { $0.sentence(for: refusal, lead: nil) }
    }
    catalogue.expect(Golden.refusals)
    catalogue.expectNoLine(longerThan: 115)
  }

  @Test func aRefusalNamesItsLeadWhereOneIsKnown() {
    var catalogue = NoticesCatalogue()
    for refusal in [Refusal.closed(.lost), Self.refusals[3]] {
      catalogue.add(Self.name(refusal)) { $0.sentence(for: refusal, lead: NoticesFacts.lead) }
    }
    catalogue.expect(
      """
      closed LST
        en #128 Dupont SAS. It is lost: reopen it first, and it begins again at MCL.
        fr #128 Dupont SAS. Il est perdu⍽: rouvrez-le d’abord, et il repartira de MCL.
      gates
        en #128 Dupont SAS cannot enter WO yet: no signature (G13).
        fr #128 Dupont SAS ne peut pas encore passer en WO⍽: aucune signature (G13).
      """)
  }

  @Test func aConflictShowsItsThreeValues() {
    var catalogue = NoticesCatalogue()
    for conflict in Self.conflicts {
      catalogue.add("\(conflict.field.code)") { $0.text(of: conflict) }
    }
    catalogue.expect(
      """
      20
        en Amount: you saw €10,000, it is €12,000 now, you want €15,000
        fr Montant⍽: vous aviez vu 10˽000⍽€, c’est 12˽000⍽€ à présent, vous voulez 15˽000⍽€
      18
        en Owner: you saw –, it is Marc now, you want Léa
        fr Commercial⍽: vous aviez vu –, c’est Marc à présent, vous voulez Léa
      """)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let refusals = """
    unknownLead
      en This lead is not in the workspace; its addition may have been undone.
      fr Ce lead n’est pas dans l’espace de travail⍽; son ajout a pu être annulé.
    unknownUser
      en This user is not in the workspace: add them with “kanbant user add”.
      fr Cet utilisateur n’est pas dans l’espace de travail⍽: «⍽kanbant user add⍽» l’ajoute.
    unknownContact
      en This contact is not one of the lead’s account: choose one that is, or add it.
      fr Ce contact n’est pas du compte de ce lead⍽: choisissez-en un autre, ou ajoutez-le.
    gates
      en This lead cannot enter WO yet: no signature (G13).
      fr Ce lead ne peut pas encore passer en WO⍽: aucune signature (G13).
    conflicts 1
      en Amount became €12,000 meanwhile (you saw €10,000, you want €15,000): choose which stays.
      fr Montant est devenu 12˽000⍽€ entre-temps (vu⍽: 10˽000⍽€, voulu⍽: 15˽000⍽€)⍽: choisissez.
    conflicts 2
      en Changed by somebody else meanwhile: Amount, Owner. Look at the values, then save again.
      fr Changé entre-temps⍽: Montant, Commercial. Voyez les valeurs, puis enregistrez de \
    nouveau.
    supersededQualification
      en Marc saved other BANT answers (today 12:00): read them, then save again.
      fr Marc a noté d’autres réponses BANT (auj. 12:00)⍽: lisez-les, puis enregistrez.
    empty
      en Company cannot be left empty: fill it in.
      fr «⍽Société⍽» ne peut pas rester vide⍽: remplissez ce champ.
    invalid score
      en Score cannot be “high”: give a whole number, 0 or more.
      fr «⍽Score⍽» ne peut pas être «⍽high⍽»⍽: donnez un nombre entier, 0 ou plus.
    invalid amount
      en Amount cannot be “lots”: give an amount such as €12,500.
      fr «⍽Montant⍽» ne peut pas être «⍽lots⍽»⍽: donnez un montant, par exemple 12˽500⍽€.
    invalid origin
      en Origin cannot be “sideways”: give inbound or outbound.
      fr «⍽Origine⍽» ne peut pas être «⍽sideways⍽»⍽: donnez inbound ou outbound.
    invalid owner
      en Owner cannot be “Zoé”: give the name of a user.
      fr «⍽Commercial⍽» ne peut pas être «⍽Zoé⍽»⍽: donnez le nom d’un utilisateur.
    invalid expectedClose
      en Decision expected cannot be “soon”: give a day such as 21 Nov 2026.
      fr «⍽Décision attendue le⍽» ne peut pas être «⍽soon⍽»⍽: donnez un jour, par exemple 21 \
    nov. 2026.
    noContact
      en No contact yet: give the contact’s name first, then the rest.
      fr Aucun contact pour l’instant⍽: donnez d’abord son nom, puis le reste.
    noteRequired
      en “Other” says nothing by itself: write the reason in the note.
      fr «⍽Autre⍽» ne dit rien à soi seul⍽: écrivez la raison dans la note.
    closed DSQ
      en It is disqualified: reopen it first, and it begins again at MCL.
      fr Il est écarté⍽: rouvrez-le d’abord, et il repartira de MCL.
    closed LST
      en It is lost: reopen it first, and it begins again at MCL.
      fr Il est perdu⍽: rouvrez-le d’abord, et il repartira de MCL.
    notAside
      en It is at work already: there is nothing to resume or to reopen.
      fr Il est déjà au travail⍽: il n’y a rien à reprendre ni à rouvrir.
    notHandedOver
      en It waits for no answer of sales: only what was proposed or accepted is sent back.
      fr Il n’attend aucune réponse de la vente⍽: on ne renvoie que ce qui a été proposé ou accepté.
    answeredBySales
      en The answer is Marc’s to give, or that of others of sales.
      fr La réponse revient à Marc, ou à d’autres de la vente.
    dayHasPassed
      en 20 Nov 2026 has passed: choose today or a later day.
      fr Le 20 nov. 2026 est passé⍽: choisissez aujourd’hui ou plus tard.
    worthless
      en €0 is no amount to offer or to sign: give more than zero.
      fr 0⍽€ ne s’offre ni ne se signe⍽: donnez plus que zéro.
    unsuited email
      en “voicemail left” is no outcome of “e-mail”: choose one that is, such as “sent”.
      fr «⍽message laissé⍽» n’est pas l’issue de «⍽courriel⍽»⍽: choisissez-en une autre, par \
    exemple «⍽envoyé⍽».
    unsuited note
      en “no answer” is no outcome of “note”: leave the outcome out.
      fr «⍽pas de réponse⍽» n’est pas l’issue de «⍽note⍽»⍽: laissez l’issue de côté.
    unrecognisable
      en Nothing tells this person from others: give them an e-mail or a phone number first.
      fr Rien ne distingue cette personne⍽: donnez-lui d’abord un e-mail ou un téléphone.
    addressRequired
      en There are an e-mail and a phone number: say which of them fails.
      fr Il y a un e-mail et un téléphone⍽: dites lequel est en échec.
    notSuppressed
      en Nothing forbids contacting this person: there is nothing to lift.
      fr Rien n’interdit de contacter cette personne⍽: il n’y a rien à lever.
    owned
      en Marc works it already: ask them, or change the owner.
      fr Marc s’en occupe déjà⍽: voyez ensemble, ou changez le commercial.
    claimed
      en Marc claimed it until 12:00: take another, or ask them to give it up.
      fr Marc l’a pris jusqu’à 12:00⍽: prenez-en un autre, ou demandez-lui de le rendre.
    notClaimed
      en You have not claimed it: there is nothing to give up.
      fr Vous ne l’avez pas pris⍽: il n’y a rien à rendre.
    mergedWithItself
      en A lead cannot be merged with itself: name another one.
      fr Un lead ne fusionne pas avec lui-même⍽: nommez-en un autre.
    merged
      en It was merged into #12: open that one, or undo the merge.
      fr Il a été repris par #12⍽: ouvrez celui-là, ou annulez la fusion.
    twoContracts
      en Both are won, with a contract each: two sales are no duplicates; keep both.
      fr Les deux sont gagnés, avec un contrat chacun⍽: deux ventes ne font pas \
    doublon⍽; gardez les deux.
    stageWouldBeLost
      en The other one is at CO (Offer), further on: keep that one instead, or take its stage.
      fr L’autre est en CO (Offre), plus loin⍽: gardez plutôt celui-là, ou prenez son étape.
    circularReport alone
      en Léa cannot report to themselves: name somebody else, or nobody.
      fr Léa ne peut pas relever de soi-même⍽: nommez quelqu’un d’autre, ou personne.
    circularReport
      en Marc already reports to Léa, perhaps through others: change that first.
      fr Marc relève déjà de Léa, peut-être par d’autres⍽: changez cela d’abord.
    unknownCadence
      en No cadence is called “ours”: “kanbant cadence list” names them all.
      fr Aucune séquence ne s’appelle «⍽ours⍽»⍽: «⍽kanbant cadence list⍽» les nomme toutes.
    enrolled itself
      en It is in “cold calling” already: leave that one first.
      fr Il suit déjà «⍽appel à froid⍽»⍽: quittez d’abord cette séquence.
    enrolled #9
      en The same person is in “cold calling” already, with #9: end that one first.
      fr La même personne suit déjà «⍽appel à froid⍽», avec #9⍽: arrêtez d’abord celle-là.
    unsuitedCadence
      en “cold calling” is not for a lead that is parked: choose another cadence.
      fr «⍽appel à froid⍽» n’est pas pour un lead en sommeil⍽: choisissez une autre séquence.
    notEnrolled
      en It is in no cadence: enrol it in one first.
      fr Il ne suit aucune séquence⍽: mettez-le d’abord en séquence.
    notPaused
      en Its cadence is not paused: there is nothing to go on with.
      fr Sa séquence n’est pas en pause⍽: il n’y a rien à reprendre.
    """
}
