import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What is said of cadences: where a lead stands, what stops one from beginning, and why one is
/// proposed.
struct NoticesCadenceTests {
  private func file(
    _ adjust: (inout LeadFile) -> Void = { _ in }, in cadence: UsualCadence = .coldCalling
  ) -> LeadFile {
    var file = NoticesFacts.file
    // Counted from Monday 23 November.
    file.lead.enrolment = Enrolment(
      cadence.name, at: NoticesFacts.noon, anchor: NoticesFacts.day(2))
    adjust(&file)
    return file
  }

  private func say(_ file: LeadFile) -> (Wording) -> String {
    { wording in
      file.cadenceStanding(at: NoticesFacts.noon, wording.settings).map(wording.line) ?? ""
    }
  }

  @Test func aLineTellsWhereALeadStands() {
    var catalogue = NoticesCatalogue()
    catalogue.add("first", say(file()))
    catalogue.add("second", say(file { $0.lead.enrolment?.done = 1 }))
    catalogue.add("programme", say(file({ $0.lead.enrolment?.done = 3 }, in: .nurturing)))
    catalogue.add("referral", say(file({ $0.lead.enrolment?.done = 2 }, in: .coldCalling2)))
    catalogue.add(
      "answered",
      say(file { $0.lead.enrolment?.state = .paused(since: NoticesFacts.noon, until: nil, .reply) })
    )
    catalogue.add(
      "paused",
      say(
        file {
          let day = NoticesFacts.day(10)
          $0.lead.enrolment?.state = .paused(since: NoticesFacts.noon, until: day, .byHand)
        }))
    for reason in CadenceBreak.allCases {
      let ended = file { $0.lead.enrolment?.state = .ended(at: NoticesFacts.noon, reason) }
      catalogue.add(reason.rawValue, say(ended))
    }
    catalogue.expect(Golden.lines)
  }

  private func report(
    _ passage: Passage, _ gate: GateCode, _ severity: Severity, _ requirement: Requirement
  ) -> GateReport {
    GateReport(passage, [GateFinding(gate: gate, severity: severity, missing: [requirement])])
  }

  @Test func gatesSayWhatStandsInTheWayAndWhatToDo() {
    let name = UsualCadence.coldCalling2.name
    let other = OtherEnrolment(
      lead: NoticesFacts.id(9), number: LeadNumber(9), owner: NoticesFacts.marc.id, cadence: name)
    var catalogue = NoticesCatalogue()
    for (title, report) in [
      ("calling", report(.contacting(.call), .g20, .error, .priorContact(name))),
      ("enrolling", report(.enrolling(name), .g20, .error, .priorContact(name))),
      ("other", report(.enrolling(name), .g21, .warning, .onlyCadence(other))),
      (
        "colleague",
        report(
          .enrolling(name), .g21, .warning,
          .noColleague(NoticesFacts.marc.id, at: NoticesFacts.noon))
      ),
    ] {
      catalogue.add(title) { $0.sentence(for: .gates(report), lead: NoticesFacts.lead) }
      catalogue.add("\(title), all") {
        let box = $0.explanation(of: report, file: NoticesFacts.file)
        return (box.missing.map(\.text) + [box.meaning, box.remedy]).joined(separator: " ")
      }
    }
    catalogue.expect(Golden.gates)
  }

  @Test func whatIsWrongWithAFileIsSaidWithItsRemedy() throws {
    for text in [
      "x", "[!]", "[cold-calling]", "[a]\n[a]", "[a]\nb = c", "[a]\naudience = b",
      "[a]\nstep = b call", "[a]\nstep = 0 b", "[a]\nstep = 2 call\nstep = 1 call",
      "[a]\nstep = 0 call breakup", "[a]\ncold = yes\nstep = 0 call", "[a]",
    ] {
      let fault = try #require(throws: CadenceFault.self) { try CadenceText(text.utf8) }
      let sentence = CadenceFileWords.sentence(fault, in: "ours.txt")
      for said in [sentence.en, sentence.fr] {
        #expect(said.hasPrefix("ours.txt, li") && said.hasSuffix("."), "\(said)")
      }
      #expect(sentence.en != sentence.fr)
    }
  }
}

private enum Golden {
  static let lines = """
    first
      en cold calling, step 1 of 4, next 23 Nov
      fr appel à froid, étape 1 sur 4, prochaine le 23 nov.
    second
      en cold calling, step 2 of 4, next 25 Nov
      fr appel à froid, étape 2 sur 4, prochaine le 25 nov.
    programme
      en nurturing, step 4, next 14 Jan 2027
      fr maturation, étape 4, prochaine le 14 janv. 2027
    referral
      en Cold Calling 2.0, waits for a referral
      fr Cold Calling 2.0, attend une orientation
    answered
      en cold calling, paused: they replied
      fr appel à froid, en pause⍽: réponse reçue
    paused
      en cold calling, paused until 1 Dec
      fr appel à froid, en pause jusqu’au 1 déc.
    reply
      en cold calling, ended today: they replied
      fr appel à froid, terminée auj.⍽: réponse reçue
    conversation
      en cold calling, ended today: they were reached
      fr appel à froid, terminée auj.⍽: contact établi
    refusal
      en cold calling, ended today: not interested
      fr appel à froid, terminée auj.⍽: pas intéressé
    bounce
      en cold calling, ended today: bounced
      fr appel à froid, terminée auj.⍽: non distribué
    opt-out
      en cold calling, ended today: do not contact
      fr appel à froid, terminée auj.⍽: ne plus contacter
    wrong-number
      en cold calling, ended today: wrong number
      fr appel à froid, terminée auj.⍽: faux numéro
    meeting
      en cold calling, ended today: meeting booked
      fr appel à froid, terminée auj.⍽: rendez-vous pris
    referral
      en cold calling, ended today: referred elsewhere
      fr appel à froid, terminée auj.⍽: orienté ailleurs
    signal
      en cold calling, ended today: a sign of interest
      fr appel à froid, terminée auj.⍽: signe d’intérêt
    qualified
      en cold calling, ended today: qualified
      fr appel à froid, terminée auj.⍽: qualifié
    score
      en cold calling, ended today: score at the threshold
      fr appel à froid, terminée auj.⍽: score au seuil
    completed
      en cold calling, ended today: every step done
      fr appel à froid, terminée auj.⍽: toutes les étapes faites
    by-hand
      en cold calling, ended today: by hand
      fr appel à froid, terminée auj.⍽: à la main
    closed
      en cold calling, ended today: the lead ended
      fr appel à froid, terminée auj.⍽: lead clos
    parked
      en cold calling, ended today: parked
      fr appel à froid, terminée auj.⍽: mis en sommeil
    won
      en cold calling, ended today: won
      fr appel à froid, terminée auj.⍽: gagné
    accepted
      en cold calling, ended today: taken over by sales
      fr appel à froid, terminée auj.⍽: repris par la vente
    suppressed
      en cold calling, ended today: not to be contacted
      fr appel à froid, terminée auj.⍽: à ne plus contacter
    """

  static let gates = """
    calling
      en #128 Dupont SAS is not to be called yet: no contact yet (G20).
      fr #128 Dupont SAS ne doit pas encore être appelé⍽: aucun contact encore (G20).
    calling, all
      en “Cold Calling 2.0” calls nobody who has not answered yet: write, or leave the cadence. \
    The cadence “Cold Calling 2.0” aims at an appointment by phone. Fill in what is missing and \
    try again; until then the lead stays where it is.
      fr «⍽Cold Calling 2.0⍽» n’appelle personne qui n’ait déjà répondu⍽: écrivez, ou quittez la \
    séquence. La séquence «⍽Cold Calling 2.0⍽» vise un rendez-vous téléphonique. Complétez ce \
    qui manque et recommencez⍽; d’ici là, le lead reste où il est.
    enrolling
      en #128 Dupont SAS cannot begin this cadence: no contact yet (G20).
      fr #128 Dupont SAS ne peut pas entrer dans cette séquence⍽: aucun contact encore (G20).
    enrolling, all
      en “Cold Calling 2.0” calls before any contact: take the call out of the cadence. The \
    cadence “Cold Calling 2.0” aims at an appointment by phone. Fill in what is missing and try \
    again; until then the lead stays where it is.
      fr «⍽Cold Calling 2.0⍽» appelle avant tout contact⍽: retirez cet appel de la séquence. La \
    séquence «⍽Cold Calling 2.0⍽» vise un rendez-vous téléphonique. Complétez ce qui manque et \
    recommencez⍽; d’ici là, le lead reste où il est.
    other
      en #128 Dupont SAS may begin this cadence, with a reason: “Cold Calling 2.0” runs with #9 \
    (G21).
      fr #128 Dupont SAS peut entrer dans cette séquence, avec une raison⍽: «⍽Cold Calling 2.0⍽» \
    en cours avec #9 (G21).
    other, all
      en The same person is in “Cold Calling 2.0” with #9 (Marc): end that one, or write why \
    both run. The cadence “Cold Calling 2.0” aims at an appointment by phone. Write the reason \
    to go on; without one, nothing changes.
      fr La même personne suit «⍽Cold Calling 2.0⍽» avec #9 (Marc)⍽: arrêtez-la, ou dites \
    pourquoi les deux. La séquence «⍽Cold Calling 2.0⍽» vise un rendez-vous téléphonique. \
    Écrivez la raison pour continuer⍽; sans elle, rien ne change.
    colleague
      en #128 Dupont SAS may begin this cadence, with a reason: Marc was in touch (G21).
      fr #128 Dupont SAS peut entrer dans cette séquence, avec une raison⍽: Marc est en contact \
    (G21).
    colleague, all
      en Marc was in touch with this person on 21 Nov 2026: ask them, or write why you begin. \
    The cadence “Cold Calling 2.0” aims at an appointment by phone. Write the reason to go on; \
    without one, nothing changes.
      fr Marc a été en contact avec cette personne le 21 nov. 2026⍽: voyez ensemble, ou dites \
    pourquoi. La séquence «⍽Cold Calling 2.0⍽» vise un rendez-vous téléphonique. Écrivez la \
    raison pour continuer⍽; sans elle, rien ne change.
    """
}
