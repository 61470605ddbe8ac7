import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// The refusal box and its one line.
struct NoticesGateTests {
  static var sqlReport: GateReport {
    GateReport(
      .entering(.salesQualified),
      [
        GateFinding(
          gate: .g05, severity: .error,
          missing: [
            .letters(.unknown(.authority), policy: .standard),
            .letters(.insufficient(.need, is: .partial), policy: .standard),
            .letters(
              .anyOf([.budget, .authority, .timeline], atLeast: .sufficient), policy: .standard),
          ]),
        GateFinding(gate: .g06, severity: .warning, missing: [.conversation]),
      ])
  }

  @Test func theBoxNamesTheLeadTheStageTheLettersAndTheQuestions() {
    let box = Wording.french.explanation(of: Self.sqlReport, file: NoticesFacts.file)
    #expect(
      NoticesCatalogue.drawn(box.title)
        == "#128 Dupont SAS ne peut pas encore passer en SQL (Lead commercial)")
    #expect(box.missing.map(\.gate) == ["G05", "G05", "G05", "G06"])
    #expect(box.missing.map(\.isBlocking) == [true, true, true, false])
    #expect(box.missing.map(\.criterion) == [.authority, .need, .authority, nil])
    #expect(box.missing[0].ask == Wording.french(Criterion.authority.question))
    #expect(box.missing[1].ask == Wording.french(Criterion.need.question))
    #expect(box.missing[2].ask == nil, "the question of Authority was put above")
    #expect(box.meaning == Wording.french(Stage.salesQualified.meaning))
  }

  @Test func anyOfSeveralLettersAsksForTheNearest() {
    let shortfall = QualificationPolicy.Shortfall.anyOf(
      [.budget, .authority, .timeline], atLeast: .sufficient)
    let report = GateReport(
      .entering(.salesQualified),
      [
        GateFinding(
          gate: .g05, severity: .error, missing: [.letters(shortfall, policy: .standard)])
      ])
    // Authority is partial in the file; without a file the first letter is asked for.
    let box = Wording.english.explanation(of: report, file: NoticesFacts.file)
    #expect(box.missing.map(\.criterion) == [.authority])
    #expect(
      Wording.english.explanation(of: report, file: nil).missing.map(\.criterion) == [.budget])
  }

  static var passages: [(String, Passage, GateCode, Severity, Requirement)] {
    [
      ("adding", .adding, .g28, .error, .source),
      ("climbing", .entering(.marketingQualified), .g02, .error, .reachableContact),
      (
        "straying", .entering(.won), .g01, .error,
        NoticesRequirementTests.move(.captured, .won)
      ),
      ("warned", .entering(.marketingQualified), .g04, .warning, .score(1, threshold: 50)),
      (
        "returning", .returning(.salesQualified), .g01, .warning,
        .reasonToReturn(from: .salesAcceptable, to: .salesQualified)
      ),
      ("offering", .offering, .g12, .warning, .offerRequest),
      ("disqualifying", .disqualifying, .g14, .error, .fittingEnd(at: .salesAcceptable)),
      ("losing", .losing, .g14, .error, .fittingEnd(at: .captured)),
      ("parking", .parking, .g01, .error, NoticesRequirementTests.move(.won, .won)),
      ("rating", .rating, .g18, .error, .rating),
      ("rewriting", .rewritingHistory, .g30, .error, .trueHistory),
    ]
  }

  static func report(
    _ passage: Passage, _ gate: GateCode, _ severity: Severity, _ requirement: Requirement
  )
    -> GateReport
  {
    GateReport(passage, [GateFinding(gate: gate, severity: severity, missing: [requirement])])
  }

  @Test func everyPassageHasItsTitle() {
    var catalogue = NoticesCatalogue()
    for (name, passage, gate, severity, requirement) in Self.passages {
      let report = Self.report(passage, gate, severity, requirement)
      catalogue.add(name) { $0.explanation(of: report, file: NoticesFacts.file).title }
    }
    catalogue.expect(Golden.titles)
  }

  @Test func everyPassageHasItsMeaning() {
    var catalogue = NoticesCatalogue()
    for (name, passage, gate, severity, requirement) in Self.passages {
      let report = Self.report(passage, gate, severity, requirement)
      catalogue.add(name) { $0.explanation(of: report, file: NoticesFacts.file).meaning }
    }
    catalogue.expect(Golden.meanings)
    catalogue.expectNoLine(longerThan: 110)
  }

  @Test func theRemedySaysWhatToDoNow() {
    var scored = NoticesFacts.file
    scored.lead.score = 74
    scored.lead.scoredAt = NoticesFacts.noon
    var catalogue = NoticesCatalogue()
    catalogue.add("letters") { $0.explanation(of: Self.sqlReport, file: NoticesFacts.file).remedy }
    catalogue.add("provisional") { $0.explanation(of: Self.sqlReport, file: scored).remedy }
    for index in [1, 2, 3] {
      let (name, passage, gate, severity, requirement) = Self.passages[index]
      let report = Self.report(passage, gate, severity, requirement)
      catalogue.add(name) { $0.explanation(of: report, file: NoticesFacts.file).remedy }
    }
    catalogue.expect(Golden.remedies)
  }

  @Test func aReportInOneLineNamesWhatIsMissingAndItsGates() {
    var catalogue = NoticesCatalogue()
    catalogue.add("many") { $0.sentence(for: .gates(Self.sqlReport), lead: NoticesFacts.lead) }
    for (name, passage, gate, severity, requirement) in Self.passages {
      let report = Self.report(passage, gate, severity, requirement)
      catalogue.add(name) { $0.sentence(for: .gates(report), lead: NoticesFacts.lead) }
    }
    catalogue.expect(Golden.lines)
  }

  /// The short forms of every requirement, as the one line strings them together.
  @Test func everyRequirementHasAShortForm() {
    var catalogue = NoticesCatalogue()
    let all =
      NoticesRequirementTests.moves + NoticesRequirementTests.letters
      + NoticesRequirementTests.others
    for (gate, severity, passage, requirement) in all {
      let finding = GateFinding(gate: gate, severity: severity, missing: [requirement])
      catalogue.add("\(gate.name) \(NoticesRequirementTests.name(requirement))") { wording in
        wording(wording.phrase(for: requirement, in: finding, at: passage, file: nil).short)
      }
    }
    catalogue.expectNoLine(longerThan: 40)
    catalogue.expect(Golden.shorts)
  }

  @Test func aStageBearsTheWordOfTheLens() {
    var wording = Wording.french
    wording.lens = .source000
    let report = Self.report(.entering(.salesQualified), .g06, .error, .conversation)
    #expect(
      wording.explanation(of: report, file: NoticesFacts.file).title
        == "#128 Dupont SAS ne peut pas encore passer en SQL (Prospect)")
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let titles = """
    adding
      en #128 Dupont SAS cannot be saved like this
      fr #128 Dupont SAS ne peut pas être enregistré ainsi
    climbing
      en #128 Dupont SAS cannot enter MQL (Marketing lead) yet
      fr #128 Dupont SAS ne peut pas encore passer en MQL (Lead marketing)
    straying
      en #128 Dupont SAS cannot go to WO (Sale)
      fr #128 Dupont SAS ne peut pas passer en WO (Vente)
    warned
      en #128 Dupont SAS may enter MQL (Marketing lead), with a reason
      fr #128 Dupont SAS peut passer en MQL (Lead marketing), avec une raison
    returning
      en #128 Dupont SAS may go back to SQL (Sales lead), with a reason
      fr #128 Dupont SAS peut revenir en SQL (Lead commercial), avec une raison
    offering
      en An offer may go out for #128 Dupont SAS, with a reason
      fr #128 Dupont SAS peut recevoir une offre, avec une raison
    disqualifying
      en #128 Dupont SAS cannot be disqualified
      fr #128 Dupont SAS ne peut pas être écarté
    losing
      en #128 Dupont SAS cannot be lost
      fr #128 Dupont SAS ne peut pas être classé perdu
    parking
      en #128 Dupont SAS cannot be parked
      fr #128 Dupont SAS ne peut pas être mis en sommeil
    rating
      en #128 Dupont SAS has no temperature to confirm yet
      fr #128 Dupont SAS n’a pas encore de température à confirmer
    rewriting
      en #128 Dupont SAS keeps its history
      fr #128 Dupont SAS garde son historique
    """

  static let meanings = """
    adding
      en Somebody can be identified, and nothing has been checked yet.
      fr Quelqu’un est identifiable, et rien n’a encore été vérifié.
    climbing
      en Somebody who can be reached, has shown interest and looks like a possible customer.
      fr Quelqu’un de joignable, qui a montré de l’intérêt et ressemble à un client possible.
    straying
      en The contract is signed: its date and its value are known.
      fr Le contrat est signé⍽: sa date et sa valeur sont connues.
    warned
      en Somebody who can be reached, has shown interest and looks like a possible customer.
      fr Quelqu’un de joignable, qui a montré de l’intérêt et ressemble à un client possible.
    returning
      en Budget, authority, need and timeline are known well enough to spend sales time.
      fr Budget, autorité, besoin et échéance⍽: on en sait assez pour y passer du temps.
    offering
      en An offer with an amount and a date has been sent for the project.
      fr Une offre, avec montant et date, a été envoyée pour le projet.
    disqualifying
      en Disqualified: the lead ended before any project was found.
      fr Écarté⍽: le lead s’arrête avant qu’un projet soit repéré.
    losing
      en Lost: a project or an offer was there, and it did not become a sale.
      fr Perdu⍽: il y avait un projet ou une offre, et cela n’a pas donné de vente.
    parking
      en Parked: not now; the lead is nurtured and comes back to work later.
      fr En sommeil⍽: pas maintenant⍽; on entretient le lead, qui reviendra plus tard.
    rating
      en Temperature: how near a qualified lead is to buying.
      fr Température⍽: à quelle distance de l’achat se trouve un lead qualifié.
    rewriting
      en History is only added to: what happened, who did it and when stay readable.
      fr L’historique ne fait que s’allonger⍽: qui a fait quoi, et quand, reste lisible.
    """

  static let remedies = """
    letters
      en Ask the buyer, note the answers under BANT and try again; the lead stays where it is.
      fr Interrogez l’acheteur, notez les réponses dans BANT et recommencez⍽; le lead ne bouge \
    pas.
    provisional
      en Ask, note the answers under BANT and try again; its score of 74 also allows a \
    provisional SQL.
      fr Demandez, notez les réponses dans BANT et recommencez⍽; son score de 74 permet aussi \
    un SQL provisoire.
    climbing
      en Fill in what is missing and try again; until then the lead stays where it is.
      fr Complétez ce qui manque et recommencez⍽; d’ici là, le lead reste où il est.
    straying
      en Choose one of the ways named above; the lead stays where it is.
      fr Choisissez l’une des voies indiquées⍽; le lead reste où il est.
    warned
      en Write the reason to go on; without one, nothing changes.
      fr Écrivez la raison pour continuer⍽; sans elle, rien ne change.
    """

  static let lines = """
    many
      en #128 Dupont SAS cannot enter SQL yet: Authority unknown, Need partial and 2 more (G05, \
    G06).
      fr #128 Dupont SAS ne peut pas encore passer en SQL⍽: Autorité inconnue, Besoin partiel \
    et 2 de plus (G05, G06).
    adding
      en #128 Dupont SAS cannot be saved like this: no source (G28).
      fr #128 Dupont SAS ne peut pas être enregistré ainsi⍽: aucune source (G28).
    climbing
      en #128 Dupont SAS cannot enter MQL yet: no e-mail or phone (G02).
      fr #128 Dupont SAS ne peut pas encore passer en MQL⍽: ni e-mail ni téléphone (G02).
    straying
      en #128 Dupont SAS cannot go to WO: from MCL it goes to MQL or SQL (G01).
      fr #128 Dupont SAS ne peut pas passer en WO⍽: de MCL il va en MQL ou SQL (G01).
    warned
      en #128 Dupont SAS may enter MQL, with a reason: score 1 below 50 (G04).
      fr #128 Dupont SAS peut passer en MQL, avec une raison⍽: score 1, seuil 50 (G04).
    returning
      en #128 Dupont SAS may go back to SQL, with a reason: the reason is missing (G01).
      fr #128 Dupont SAS peut revenir en SQL, avec une raison⍽: la raison manque (G01).
    offering
      en An offer may go out for #128 Dupont SAS, with a reason: offer not asked for (G12).
      fr #128 Dupont SAS peut recevoir une offre, avec une raison⍽: offre non demandée (G12).
    disqualifying
      en #128 Dupont SAS cannot be disqualified: at SAL, mark it lost (G14).
      fr #128 Dupont SAS ne peut pas être écarté⍽: en SAL, classez-le perdu (G14).
    losing
      en #128 Dupont SAS cannot be lost: at MCL, disqualify it (G14).
      fr #128 Dupont SAS ne peut pas être classé perdu⍽: en MCL, écartez-le (G14).
    parking
      en #128 Dupont SAS cannot be parked: it is won (G01).
      fr #128 Dupont SAS ne peut pas être mis en sommeil⍽: il est gagné (G01).
    rating
      en #128 Dupont SAS has no temperature to confirm yet: not qualified yet (G18).
      fr #128 Dupont SAS n’a pas encore de température à confirmer⍽: pas encore qualifié (G18).
    rewriting
      en #128 Dupont SAS keeps its history: only moves and answers change it (G30).
      fr #128 Dupont SAS garde son historique⍽: seuls les actes le changent (G30).
    """

  static let shorts = """
    G01 move MCL CO
      en from MCL it goes to MQL or SQL
      fr de MCL il va en MQL ou SQL
    G01 move SAL WO
      en from SAL it goes to CO or SQL
      fr de SAL il va en CO ou SQL
    G01 move WO MCL
      en it is won
      fr il est gagné
    G01 move MCL MCL
      en it is there already
      fr il y est déjà
    G01 move CO SAL
      en from CO it goes to WO or SAL
      fr de CO il va en WO ou SAL
    G01 move NUR SAL
      en parked, SQL at most
      fr en sommeil, SQL au plus
    G01 move LST WO
      en it has ended
      fr il est clos
    G01 move CO CO
      en an offer is out
      fr une offre est en cours
    G01 move WO WO
      en it is won
      fr il est gagné
    G01 reasonToReturn CO
      en the reason is missing
      fr la raison manque
    G01 reasonToReturn SAL
      en the reason is missing
      fr la raison manque
    G15 reasonToSkip
      en MQL skipped
      fr étape MQL sautée
    G14 fittingEnd MQL
      en at MQL, disqualify it
      fr en MQL, écartez-le
    G14 fittingEnd SAL
      en at SAL, mark it lost
      fr en SAL, classez-le perdu
    G14 fittingEnd WO
      en it is won
      fr il est gagné
    G05 standard unknown B
      en Budget unknown
      fr Budget inconnu
    G05 standard unknown A
      en Authority unknown
      fr Autorité inconnue
    G05 standard insufficient N partial
      en Need partial
      fr Besoin partiel
    G05 strict insufficient T unknown
      en Timeline unknown
      fr Échéance inconnue
    G05 standard blocking A
      en Authority blocking
      fr Autorité rédhibitoire
    G05 standard anyOf BAT sufficient
      en none of B, A, T sufficient
      fr aucune de B, A, T suffisante
    G05 light anyOf BAT partial
      en none of B, A, T known
      fr aucune de B, A, T connue
    G02 reachableContact
      en no e-mail or phone
      fr ni e-mail ni téléphone
    G03 proofOfInterest
      en no proof of interest
      fr aucune preuve d’intérêt
    G04 score
      en score 30 below 50
      fr score 30, seuil 50
    G05 score
      en score 30 below 50
      fr score 30, seuil 50
    G06 conversation
      en no conversation logged
      fr aucun échange noté
    G07 qualification
      en SQL by score alone
      fr SQL par le score seul
    G09 project
      en no project
      fr aucun projet
    G09 warmth cold
      en cold
      fr froid
    G09 warmth unrated
      en unrated
      fr non évalué
    G09 horizon none
      en no date to buy by
      fr aucune date d’achat
    G09 horizon far
      en date too far off
      fr date trop lointaine
    G10 acceptance none
      en not accepted by sales
      fr pas accepté par la vente
    G10 acceptance SDR
      en not accepted by sales
      fr pas accepté par la vente
    G11 offer
      en no offer
      fr aucune offre
    G12 offerRequest
      en offer not asked for
      fr offre non demandée
    G13 contract
      en no signature
      fr aucune signature
    G18 rating
      en not qualified yet
      fr pas encore qualifié
    G19 warmth cold
      en cold
      fr froid
    G28 source
      en no source
      fr aucune source
    G28 site
      en site not told
      fr site non précisé
    G30 trueHistory
      en only moves and answers change it
      fr seuls les actes le changent
    """
}
