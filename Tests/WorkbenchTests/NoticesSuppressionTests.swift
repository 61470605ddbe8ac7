import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What is said of those who are not to be contacted: reason, since when and by whom, until when,
/// and what can be done.
struct NoticesSuppressionTests {
  private static func entry(
    _ reason: SuppressionReason, _ adjust: (inout Suppression) -> Void = { _ in }
  ) -> Suppression {
    var entry = Suppression(
      id: NoticesFacts.id(26), reason, by: NoticesFacts.lea.id, since: NoticesFacts.noon,
      until: reason.end(from: NoticesFacts.today))
    if reason == .unreachable { entry.email = AddressDigest("a") }
    adjust(&entry)
    return entry
  }

  private static let entries = [
    entry(.notInterested), entry(.notInterested) { $0.account = NoticesFacts.id(20) },
    entry(.alreadyContacted) { $0.campaign = "Salon" }, entry(.objection), entry(.unreachable),
    entry(.unreachable) {
      $0.email = nil
      $0.phone = AddressDigest("b")
    },
  ]

  private func report(
    _ passage: Passage, _ gate: GateCode, _ requirement: Requirement
  ) -> GateReport {
    GateReport(passage, [GateFinding(gate: gate, severity: .error, missing: [requirement])])
  }

  @Test func everyEntryIsToldInOneLine() {
    var catalogue = NoticesCatalogue()
    for (place, entry) in Self.entries.enumerated() {
      catalogue.add("\(place) \(entry.reason)") { $0.line(for: entry) }
    }
    catalogue.expect(Golden.lines)
  }

  @Test func theBoxNamesTheReasonAndTheRemedy() {
    var catalogue = NoticesCatalogue()
    for (place, entry) in Self.entries.enumerated() {
      let report = report(.contacting(.email), .g16, .freedom(entry))
      catalogue.add("\(place) \(entry.reason)") {
        $0.explanation(of: report, file: NoticesFacts.file).missing.map(\.text).joined()
      }
    }
    catalogue.expect(Golden.boxes)
  }

  @Test func theSentenceSaysWhatIsForbidden() {
    let entry = Self.entry(.objection)
    var catalogue = NoticesCatalogue()
    for (name, report) in [
      ("calling", report(.contacting(.call), .g16, .freedom(entry))),
      ("adding", report(.adding, .g16, .freedom(entry))),
      ("scoring", report(.scoring, .g17, .consent(entry))),
      ("lifting", report(.lifting, .g17, .consent(entry))),
    ] {
      catalogue.add(name) { $0.sentence(for: .gates(report), lead: NoticesFacts.lead) }
      catalogue.add("\(name), all") {
        let box = $0.explanation(of: report, file: NoticesFacts.file)
        return [box.meaning, box.remedy].joined(separator: " ")
      }
    }
    catalogue.expect(Golden.sentences)
  }

  @Test func theTimelineTellsTheEntryThatStands() {
    var file = NoticesFacts.file
    file.suppressions = [Self.entry(.alreadyContacted)]
    let event = NoticesFacts.entry(NoticesEventTests.example(.suppressed))
    var catalogue = NoticesCatalogue()
    catalogue.add("entered") { $0.headline(of: event, file: file) }
    let conflict = UndoConflict(
      number: LeadNumber(128), record: RecordReference(.suppression, NoticesFacts.id(26)),
      field: nil, former: .integer(0), written: .integer(1), current: .integer(1))
    catalogue.add("undo") { $0.sentence(for: conflict) }
    catalogue.expect(Golden.timeline)
  }
}

// As one sees them: `⍽` is a no-break space.
private enum Golden {
  static let lines = """
    0 notInterested
      en Do not contact: not interested, since 21 Nov 2026 (Léa), until 21 Nov 2027
      fr Ne pas contacter⍽: pas intéressé, depuis le 21 nov. 2026 (Léa), jusqu’au 21 nov. 2027
    1 notInterested
      en Do not contact: not interested, whole account, since 21 Nov 2026 (Léa), until 21 Nov \
    2027
      fr Ne pas contacter⍽: pas intéressé, tout le compte, depuis le 21 nov. 2026 (Léa), \
    jusqu’au 21 nov. 2027
    2 alreadyContacted
      en Do not contact: already contacted, campaign Salon, since 21 Nov 2026 (Léa), until 19 \
    Feb 2027
      fr Ne pas contacter⍽: déjà contacté, campagne Salon, depuis le 21 nov. 2026 (Léa), \
    jusqu’au 19 févr. 2027
    3 objection
      en Do not contact: objection, since 21 Nov 2026 (Léa), for ever
      fr Ne pas contacter⍽: opposition, depuis le 21 nov. 2026 (Léa), sans fin
    4 unreachable
      en Mails do not arrive, since 21 Nov 2026 (Léa), until corrected
      fr Les messages n’arrivent pas, depuis le 21 nov. 2026 (Léa), jusqu’à correction
    5 unreachable
      en The number is wrong, since 21 Nov 2026 (Léa), until corrected
      fr Le numéro est faux, depuis le 21 nov. 2026 (Léa), jusqu’à correction
    """

  static let boxes = """
    0 notInterested
      en Do not contact: not interested, since 21 Nov 2026 (Léa), until 21 Nov 2027: wait \
    until then, or lift it with a reason if they come back by themselves.
      fr Ne pas contacter⍽: pas intéressé, depuis le 21 nov. 2026 (Léa), jusqu’au 21 nov. \
    2027⍽: attendez ce jour, ou levez l’entrée avec un motif si la personne revient d’elle-même.
    1 notInterested
      en Do not contact: not interested, whole account, since 21 Nov 2026 (Léa), until 21 Nov \
    2027: wait until then, or lift it with a reason if they come back by themselves.
      fr Ne pas contacter⍽: pas intéressé, tout le compte, depuis le 21 nov. 2026 (Léa), \
    jusqu’au 21 nov. 2027⍽: attendez ce jour, ou levez l’entrée avec un motif si la personne \
    revient d’elle-même.
    2 alreadyContacted
      en Do not contact: already contacted, campaign Salon, since 21 Nov 2026 (Léa), until 19 \
    Feb 2027: wait until then, or lift it with a reason.
      fr Ne pas contacter⍽: déjà contacté, campagne Salon, depuis le 21 nov. 2026 (Léa), \
    jusqu’au 19 févr. 2027⍽: attendez ce jour, ou levez l’entrée avec un motif.
    3 objection
      en Do not contact: objection, since 21 Nov 2026 (Léa), for ever: only a new consent of \
    theirs, written down, lifts it.
      fr Ne pas contacter⍽: opposition, depuis le 21 nov. 2026 (Léa), sans fin⍽: seul un \
    nouvel accord de la personne, noté par écrit, la lève.
    4 unreachable
      en Mails do not arrive, since 21 Nov 2026 (Léa), until corrected: correct the record, or \
    use another way.
      fr Les messages n’arrivent pas, depuis le 21 nov. 2026 (Léa), jusqu’à correction⍽: \
    corrigez la fiche, ou passez par une autre voie.
    5 unreachable
      en The number is wrong, since 21 Nov 2026 (Léa), until corrected: correct the record, or \
    use another way.
      fr Le numéro est faux, depuis le 21 nov. 2026 (Léa), jusqu’à correction⍽: corrigez la \
    fiche, ou passez par une autre voie.
    """

  static let sentences = """
    calling
      en #128 Dupont SAS is not to be contacted: objection, since 21 Nov 2026 (Léa), for ever \
    (G16).
      fr #128 Dupont SAS ne doit pas être contacté⍽: opposition, depuis le 21 nov. 2026 (Léa), \
    sans fin (G16).
    calling, all
      en Do not contact: who said no, objected or was just reached is left alone. What comes \
    from them is still noted; nothing else changes.
      fr Ne pas contacter⍽: on laisse tranquille qui a refusé, s’est opposé ou vient d’être \
    joint. Ce qui vient de la personne se note toujours⍽; rien d’autre ne change.
    adding
      en #128 Dupont SAS cannot be added: objection, since 21 Nov 2026 (Léa), for ever (G16).
      fr #128 Dupont SAS ne peut pas être ajouté⍽: opposition, depuis le 21 nov. 2026 (Léa), \
    sans fin (G16).
    adding, all
      en Do not contact: who said no, objected or was just reached is left alone. What comes \
    from them is still noted; nothing else changes.
      fr Ne pas contacter⍽: on laisse tranquille qui a refusé, s’est opposé ou vient d’être \
    joint. Ce qui vient de la personne se note toujours⍽; rien d’autre ne change.
    scoring
      en #128 Dupont SAS is not to be scored: objection, since 21 Nov 2026 (Léa), for ever \
    (G17).
      fr #128 Dupont SAS ne doit pas être noté⍽: opposition, depuis le 21 nov. 2026 (Léa), \
    sans fin (G17).
    scoring, all
      en Do not contact: who said no, objected or was just reached is left alone. What comes \
    from them is still noted; nothing else changes.
      fr Ne pas contacter⍽: on laisse tranquille qui a refusé, s’est opposé ou vient d’être \
    joint. Ce qui vient de la personne se note toujours⍽; rien d’autre ne change.
    lifting
      en #128 Dupont SAS comes back by a consent alone: objection, since 21 Nov 2026 (Léa), \
    for ever (G17).
      fr #128 Dupont SAS ne revient que par un accord⍽: opposition, depuis le 21 nov. 2026 \
    (Léa), sans fin (G17).
    lifting, all
      en Do not contact: who said no, objected or was just reached is left alone. What comes \
    from them is still noted; nothing else changes.
      fr Ne pas contacter⍽: on laisse tranquille qui a refusé, s’est opposé ou vient d’être \
    joint. Ce qui vient de la personne se note toujours⍽; rien d’autre ne change.
    """

  static let timeline = """
    entered
      en Do not contact: already contacted, until 19 Feb 2027
      fr Ne pas contacter⍽: déjà contacté, jusqu’au 19 févr. 2027
    undo
      en #128 Objection: the person objected. Only a new consent lifts that, so it stays,\
     and so does what it ended.
      fr #128 Opposition⍽: la personne s’est opposée. Seul un nouvel accord lève cela⍽:\
     l’inscription reste, et ce qu’elle a arrêté aussi.
    """
}
