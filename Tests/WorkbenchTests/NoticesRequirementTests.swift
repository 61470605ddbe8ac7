import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What gates ask for, in words: the sentences that teach.
struct NoticesRequirementTests {
  /// A new requirement does not compile until it has a place here.
  static func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .allowedMove(let lane, let stage, _, _): "move \(lane.acronym) \(stage.acronym)"
    case .reasonToReturn(let from, _): "reasonToReturn \(from.acronym)"
    case .reachableContact: "reachableContact"
    case .proofOfInterest: "proofOfInterest"
    case .score: "score"
    case .letters(let shortfall, let policy): "\(policy) \(name(shortfall))"
    case .conversation: "conversation"
    case .qualification: "qualification"
    case .project: "project"
    case .warmth(let reading): "warmth \(reading.temperature)"
    case .horizon(let day): "horizon \(day == nil ? "none" : "far")"
    case .acceptance(let user): "acceptance \(user?.role.acronym ?? "none")"
    case .offer: "offer"
    case .offerRequest: "offerRequest"
    case .contract: "contract"
    case .reasonToSkip: "reasonToSkip"
    case .fittingEnd(let stage): "fittingEnd \(stage.acronym)"
    case .rating: "rating"
    case .source: "source"
    case .site: "site"
    case .trueHistory: "trueHistory"
    case .freedom(let entry): "freedom \(entry.reason)"
    case .consent: "consent"
    case .difference: "difference"
    case .priorContact: "priorContact"
    case .onlyCadence: "onlyCadence"
    case .noColleague: "noColleague"
    case .room: "room"
    }
  }

  private static func name(_ shortfall: QualificationPolicy.Shortfall) -> String {
    let letters = String(shortfall.criteria.map(\.letter))
    return switch shortfall {
    case .unknown: "unknown \(letters)"
    case .insufficient(_, let level): "insufficient \(letters) \(level)"
    case .blocking: "blocking \(letters)"
    case .anyOf(_, let level): "anyOf \(letters) \(level)"
    }
  }

  typealias Asked = (GateCode, Severity, Passage, Requirement)

  static func move(_ from: Stage, _ to: Stage) -> Requirement {
    var lead = NoticesFacts.file.lead
    lead.stage = from
    let moves = lead.allowedMoves
    return .allowedMove(
      from: .stage(from), to: to, up: moves.filter { $0 > from },
      back: moves.filter { $0 <= from }.max())
  }

  static var moves: [Asked] {
    [
      (.g01, .error, .entering(.opportunityCreated), move(.captured, .opportunityCreated)),
      (.g01, .error, .entering(.won), move(.salesAcceptable, .won)),
      (.g01, .error, .entering(.captured), move(.won, .captured)),
      (.g01, .error, .entering(.captured), move(.captured, .captured)),
      (.g01, .error, .entering(.salesAcceptable), move(.opportunityCreated, .salesAcceptable)),
      (
        .g01, .error, .returning(.salesAcceptable),
        .allowedMove(from: .parked, to: .salesAcceptable, up: [], back: .salesQualified)
      ),
      (
        .g01, .error, .entering(.won),
        .allowedMove(from: .lost, to: .won, up: [], back: nil)
      ),
      (.g01, .error, .parking, move(.opportunityCreated, .opportunityCreated)),
      (.g01, .error, .parking, move(.won, .won)),
      (
        .g01, .warning, .returning(.salesAcceptable),
        .reasonToReturn(from: .opportunityCreated, to: .salesAcceptable)
      ),
      (
        .g01, .warning, .returning(.salesQualified),
        .reasonToReturn(from: .salesAcceptable, to: .salesQualified)
      ),
      (
        .g15, .warning, .entering(.salesQualified), .reasonToSkip(.marketingQualified)
      ),
      (.g14, .error, .losing, .fittingEnd(at: .marketingQualified)),
      (.g14, .error, .disqualifying, .fittingEnd(at: .salesAcceptable)),
      (.g14, .error, .losing, .fittingEnd(at: .won)),
    ]
  }

  static var letters: [Asked] {
    let others: [Criterion] = [.budget, .authority, .timeline]
    let shortfalls: [(QualificationPolicy.Shortfall, QualificationPolicy)] = [
      (.unknown(.budget), .standard), (.unknown(.authority), .standard),
      (.insufficient(.need, is: .partial), .standard),
      (.insufficient(.timeline, is: .unknown), .strict),
      (.blocking(.authority), .standard), (.anyOf(others, atLeast: .sufficient), .standard),
      (.anyOf(others, atLeast: .partial), .light),
    ]
    return shortfalls.map {
      (.g05, .error, .entering(.salesQualified), .letters($0.0, policy: $0.1))
    }
  }

  static var others: [Asked] {
    let cold = TemperatureReading(.cold, .undated)
    return [
      (.g02, .error, .entering(.marketingQualified), .reachableContact),
      (.g03, .error, .entering(.marketingQualified), .proofOfInterest),
      (.g04, .warning, .entering(.marketingQualified), .score(30, threshold: 50)),
      (.g05, .error, .entering(.salesQualified), .score(30, threshold: 50)),
      (.g06, .warning, .entering(.salesQualified), .conversation),
      (.g07, .error, .entering(.salesAcceptable), .qualification),
      (.g09, .error, .entering(.salesAcceptable), .project),
      (.g09, .error, .entering(.salesAcceptable), .warmth(cold)),
      (
        .g09, .error, .entering(.salesAcceptable),
        .warmth(TemperatureReading(.unrated, .notQualified))
      ),
      (.g09, .error, .entering(.salesAcceptable), .horizon(nil)),
      (.g09, .error, .entering(.salesAcceptable), .horizon(NoticesFacts.day(400))),
      (.g10, .error, .entering(.salesAcceptable), .acceptance(nil)),
      (.g10, .error, .entering(.salesAcceptable), .acceptance(NoticesFacts.lea)),
      (.g11, .error, .entering(.opportunityCreated), .offer),
      (.g12, .warning, .offering, .offerRequest), (.g13, .error, .entering(.won), .contract),
      (.g18, .error, .rating, .rating), (.g19, .warning, .offering, .warmth(cold)),
      (.g28, .error, .adding, .source), (.g28, .error, .adding, .site),
      (.g30, .error, .rewritingHistory, .trueHistory),
    ]
  }

  static func catalogue(_ asked: [Asked]) -> NoticesCatalogue {
    var catalogue = NoticesCatalogue()
    for (gate, severity, passage, requirement) in asked {
      let finding = GateFinding(gate: gate, severity: severity, missing: [requirement])
      let report = GateReport(passage, [finding])
      catalogue.add("\(gate.name) \(name(requirement))") { wording in
        wording.explanation(of: report, file: nil).missing.map(\.text).joined()
      }
    }
    return catalogue
  }

  @Test func movesAndEndsTellTheWayThereIs() {
    let catalogue = Self.catalogue(Self.moves)
    catalogue.expect(Golden.moves)
    catalogue.expectNoLine(longerThan: 110)
  }

  @Test func lettersTellWhatThePolicyWants() {
    let catalogue = Self.catalogue(Self.letters)
    catalogue.expect(Golden.letters)
    catalogue.expectNoLine(longerThan: 110)
  }

  @Test func otherRequirementsTellWhatIsMissingAndWhatToDo() {
    let catalogue = Self.catalogue(Self.others)
    catalogue.expect(Golden.others)
    catalogue.expectNoLine(longerThan: 110)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let moves = """
    G01 move MCL CO
      en From MCL a lead goes to MQL or SQL, not to CO.
      fr De MCL, un lead passe en MQL ou SQL, pas en CO.
    G01 move SAL WO
      en From SAL a lead goes up to CO or back to SQL, not to WO.
      fr De SAL, un lead monte en CO ou revient en SQL, pas en WO.
    G01 move WO MCL
      en It is won: no stage follows WO.
      fr Il est gagné⍽: aucune étape ne suit WO.
    G01 move MCL MCL
      en It is at MCL already: nothing to move.
      fr Il est déjà en MCL⍽: rien à déplacer.
    G01 move CO SAL
      en It is past SAL already, at CO: to hand it over, change its owner.
      fr Il a déjà dépassé SAL, il est en CO⍽: pour le confier, changez de commercial.
    G01 move NUR SAL
      en It is parked: it comes back to work at SQL at most, not at SAL.
      fr Il est en sommeil⍽: il revient au plus haut en SQL, pas en SAL.
    G01 move LST WO
      en It has ended: reopen it, and it begins again at MCL.
      fr Il est clos⍽: rouvrez-le, et il repartira de MCL.
    G01 move CO CO
      en An offer is out (CO): win it, lose it, or go back to SAL first.
      fr Une offre est en cours (CO)⍽: gagnez-la, perdez-la, ou revenez d’abord en SAL.
    G01 move WO WO
      en It is won: there is nothing left to park.
      fr Il est gagné⍽: il n’y a plus rien à mettre en sommeil.
    G01 reasonToReturn CO
      en Going back from CO to SAL withdraws the offer: write why.
      fr Revenir de CO à SAL retire l’offre⍽: dites pourquoi.
    G01 reasonToReturn SAL
      en Sending a lead back from SAL to SQL teaches something: write what.
      fr Renvoyer un lead de SAL à SQL apprend quelque chose⍽: dites quoi.
    G15 reasonToSkip
      en This skips MQL, which is allowed from MCL: write why.
      fr Ceci saute l’étape MQL, ce qui est permis depuis MCL⍽: dites pourquoi.
    G14 fittingEnd MQL
      en At MQL there is no project to lose: disqualify the lead instead.
      fr En MQL, il n’y a pas de projet à perdre⍽: écartez plutôt le lead.
    G14 fittingEnd SAL
      en At SAL a project is at stake: mark it lost instead, with the reason.
      fr En SAL, un projet est en jeu⍽: classez-le plutôt perdu, avec la raison.
    G14 fittingEnd WO
      en It is won: it can be neither disqualified nor lost.
      fr Il est gagné⍽: on ne peut ni l’écarter ni le perdre.
    """

  static let letters = """
    G05 standard unknown B
      en Budget is unknown: the standard policy wants at least a partial answer.
      fr Budget inconnu⍽: la politique standard veut au moins une réponse partielle.
    G05 standard unknown A
      en Authority is unknown: the standard policy wants at least a partial answer.
      fr Autorité inconnue⍽: la politique standard veut au moins une réponse partielle.
    G05 standard insufficient N partial
      en Need is partial: the standard policy wants it sufficient.
      fr Besoin partiel⍽: la politique standard le veut suffisant.
    G05 strict insufficient T unknown
      en Timeline is unknown: the strict policy wants it sufficient.
      fr Échéance inconnue⍽: la politique stricte la veut suffisante.
    G05 standard blocking A
      en Authority is blocking: lift the obstacle, or park or disqualify the lead.
      fr Autorité rédhibitoire⍽: levez l’obstacle, ou mettez le lead en sommeil ou à l’écart.
    G05 standard anyOf BAT sufficient
      en Budget, Authority or Timeline must be sufficient too (standard policy).
      fr Il faut encore le niveau suffisant sur Budget, Autorité ou Échéance (politique \
    standard).
    G05 light anyOf BAT partial
      en Budget, Authority or Timeline must be known too, at least in part (light policy).
      fr Il faut encore une réponse, même partielle, sur Budget, Autorité ou Échéance \
    (politique allégée).
    """

  static let others = """
    G02 reachableContact
      en Nobody can be reached: give a contact a usable e-mail address or phone number.
      fr Personne n’est joignable⍽: donnez à un contact un e-mail ou un téléphone utilisable.
    G03 proofOfInterest
      en Nothing shows their interest: log a form, a download, a webinar or a demo of theirs.
      fr Rien ne montre leur intérêt⍽: notez un formulaire, un téléchargement, un webinaire, \
    une démo.
    G04 score
      en Its score is 30, the threshold 50: wait for more signs, or write why it may pass.
      fr Son score est de 30, le seuil de 50⍽: attendez d’autres signes, ou dites pourquoi.
    G05 score
      en A provisional SQL must have a score of 50, it has 30: complete BANT instead.
      fr Un SQL provisoire demande un score de 50, il a 30⍽: complétez plutôt BANT.
    G06 conversation
      en No conversation with them is logged: call or meet them, or write why it may pass.
      fr Aucun échange avec eux n’est noté⍽: appelez-les, rencontrez-les, ou dites pourquoi \
    passer.
    G07 qualification
      en It is a provisional SQL, by its score alone: complete BANT before sales takes it.
      fr C’est un SQL provisoire, par son score seul⍽: complétez BANT avant de le confier à la \
    vente.
    G09 project
      en No project is named: ask which one it is, and note it under Need.
      fr Aucun projet n’est nommé⍽: demandez lequel, et notez-le sous Besoin.
    G09 warmth cold
      en The lead is cold (a need, but no date to buy by): SAL wants it warm or hot.
      fr Le lead est froid (un besoin, mais aucune date d’achat)⍽: SAL le veut tiède ou chaud.
    G09 warmth unrated
      en The lead is unrated (Need or Timeline is still unknown): SAL wants it warm or hot.
      fr Le lead est non évalué (Besoin ou Échéance reste inconnu)⍽: SAL le veut tiède ou chaud.
    G09 horizon none
      en No date to buy by is known: SAL wants one, 21 Nov 2027 at the latest.
      fr Aucune date d’achat n’est connue⍽: SAL en veut une, au plus tard le 21 nov. 2027.
    G09 horizon far
      en They mean to buy by 26 Dec 2027, SAL wants 21 Nov 2027 at the latest: park the lead \
    till nearer.
      fr L’achat est prévu le 26 déc. 2027, SAL veut le 21 nov. 2027 au plus tard⍽: mettez-le \
    en sommeil.
    G10 acceptance none
      en Nobody in sales has accepted it: name the AE, ISR or AM who takes it.
      fr Personne à la vente ne l’a accepté⍽: nommez l’AE, l’ISR ou l’AM qui le prend.
    G10 acceptance SDR
      en Léa works as SDR: name an AE, ISR or AM, who alone may accept leads.
      fr Léa est SDR⍽: nommez un AE, ISR ou AM, seuls à pouvoir accepter un lead.
    G11 offer
      en No offer has been issued: give its amount and its date.
      fr Aucune offre n’est émise⍽: donnez-en le montant et la date.
    G12 offerRequest
      en Nothing says that they asked for this offer: note the request, or write why it goes out.
      fr Rien ne dit qu’ils ont demandé cette offre⍽: notez la demande, ou dites pourquoi \
    l’envoyer.
    G13 contract
      en Nothing is signed: give the day of the signature and the value of the contract.
      fr Rien n’est signé⍽: donnez le jour de la signature et la valeur du contrat.
    G18 rating
      en A temperature follows from Need and Timeline: note something on both first.
      fr La température découle de Besoin et d’Échéance⍽: notez d’abord les deux.
    G19 warmth cold
      en The lead is cold (a need, but no date to buy by): warm it up first, or write why an \
    offer goes out.
      fr Le lead est froid (un besoin, mais aucune date d’achat)⍽: réchauffez-le, ou dites \
    pourquoi l’offre part.
    G28 source
      en Every lead has a source: say where this one comes from.
      fr Tout lead a une source⍽: dites d’où vient celui-ci.
    G28 site
      en It was captured on a web site: say whether that site carries our brand or not.
      fr Il a été capté sur un site web⍽: dites si ce site porte notre marque ou non.
    G30 trueHistory
      en This follows from what was done: move the lead, qualify it, or undo your last act.
      fr Ceci découle de ce qui a été fait⍽: déplacez, qualifiez, ou annulez votre dernière \
    action.
    """
}
