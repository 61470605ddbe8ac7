import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// What people carry, in words.
struct NoticesCapacityTests {
  private func load(_ role: Role, _ count: Int, isCapped: Bool = false) -> Load {
    Load(
      of: User(id: NoticesFacts.lea.id, name: "Léa", role: role), openLeads: count, count: count,
      isCapped: isCapped, capacity: WorkspaceSettings().capacities[role])
  }

  @Test func aLoadIsSaidWithWhatIsKeptInHand() {
    var catalogue = NoticesCatalogue()
    for (role, count, isCapped) in [
      (Role.accountExecutive, 12, false), (.accountExecutive, 120, false),
      (.accountExecutive, 412, false), (.accountExecutive, 1000, true),
      (.accountDevelopment, 49, false), (.accountManager, 1, false), (.insideSales, 101, false),
      (.salesManager, 3, false),
    ] {
      catalogue.add("\(role.rawValue) \(count)") {
        $0.text(of: load(role, count, isCapped: isCapped)) ?? "-"
      }
    }
    catalogue.expect(Golden.loads)
    #expect(Wording.english.text(of: load(.salesDevelopment, 9)) == nil)
  }
}

extension NoticesCapacityTests {
  private func report(_ passage: Passage, _ role: Role, _ most: Int) -> GateReport {
    let user = User(id: NoticesFacts.lea.id, name: "Léa", role: role)
    let finding = GateFinding(
      gate: .g22, severity: .warning, missing: [.room(user, most: most)])
    return GateReport(passage, [finding])
  }

  @Test func whoHasEnoughIsSaidWithWhatToDo() {
    var catalogue = NoticesCatalogue()
    for (name, report) in [
      ("given", report(.assigning, .accountExecutive, 300)),
      ("added", report(.adding, .accountDevelopment, 48)),
      ("accepted", report(.entering(.salesAcceptable), .accountExecutive, 300)),
      ("called", report(.contacting(.call), .insideSales, 100)),
    ] {
      catalogue.add(name) { wording in
        let box = wording.explanation(of: report, file: NoticesFacts.file)
        return ([box.title] + box.missing.map(\.text) + [box.meaning]).joined(separator: " / ")
      }
      catalogue.add("\(name), short") { $0.sentence(of: report, lead: NoticesFacts.lead) }
    }
    catalogue.expect(Golden.room)
  }
}

private enum Golden {
  static let loads = """
    ae 12
      en 12 accounts · under: an AE keeps 20 to 300
      fr 12 comptes · peu⍽: un AE en suit 20 à 300
    ae 120
      en 120 accounts · an AE keeps 20 to 300
      fr 120 comptes · un AE en suit 20 à 300
    ae 412
      en 412 accounts · over: an AE keeps 20 to 300
      fr 412 comptes · trop⍽: un AE en suit 20 à 300
    ae 1000
      en 1,000+ accounts · over: an AE keeps 20 to 300
      fr 1˽000+ comptes · trop⍽: un AE en suit 20 à 300
    adr 49
      en 49 accounts · over: an ADR keeps up to 48
      fr 49 comptes · trop⍽: un ADR en suit jusqu’à 48
    am 1
      en 1 account
      fr 1 compte
    isr 101
      en 101 customers today · over: an ISR serves up to 100 a day
      fr 101 clients aujourd’hui · trop⍽: un ISR en sert jusqu’à 100 par jour
    sm 3
      en 3 people to lead · under: an SM leads 4 to 10
      fr 3 personnes à encadrer · peu⍽: un SM en encadre 4 à 10
    """

  static let room = """
    given
      en #128 Dupont SAS may change hands, with a reason / Léa has 300 accounts already, all an AE \
    keeps: choose somebody else, or write why. / Capacity: beyond it nobody is served well; \
    “config set capacity.…” changes it.
      fr #128 Dupont SAS peut changer de mains, avec une raison / Léa suit déjà 300 comptes, le \
    maximum d’un AE⍽: choisissez quelqu’un d’autre, ou dites pourquoi. / Capacité⍽: au-delà, on ne \
    sert plus bien personne⍽; «⍽config set capacity.…⍽» la change.
    given, short
      en #128 Dupont SAS may change hands, with a reason: Léa has enough (G22).
      fr #128 Dupont SAS peut changer de mains, avec une raison⍽: Léa en a assez (G22).
    added
      en This lead may be added, with a reason / Léa has 48 accounts already, all an ADR keeps: \
    choose somebody else, or write why. / Capacity: beyond it nobody is served well; \
    “config set capacity.…” changes it.
      fr Ce lead peut être ajouté, avec une raison / Léa suit déjà 48 comptes, le maximum d’un \
    ADR⍽: choisissez quelqu’un d’autre, ou dites pourquoi. / Capacité⍽: au-delà, on ne sert plus \
    bien personne⍽; «⍽config set capacity.…⍽» la change.
    added, short
      en This lead may be added, with a reason: Léa has enough (G22).
      fr Ce lead peut être ajouté, avec une raison⍽: Léa en a assez (G22).
    accepted
      en #128 Dupont SAS may enter SAL (Detected project), with a reason / Léa has 300 accounts \
    already, all an AE keeps: choose somebody else, or write why. / Capacity: beyond it nobody is \
    served well; “config set capacity.…” changes it.
      fr #128 Dupont SAS peut passer en SAL (Projet détecté), avec une raison / Léa suit déjà 300 \
    comptes, le maximum d’un AE⍽: choisissez quelqu’un d’autre, ou dites pourquoi. / Capacité⍽: \
    au-delà, on ne sert plus bien personne⍽; «⍽config set capacity.…⍽» la change.
    accepted, short
      en #128 Dupont SAS may enter SAL, with a reason: Léa has enough (G22).
      fr #128 Dupont SAS peut passer en SAL, avec une raison⍽: Léa en a assez (G22).
    called
      en #128 Dupont SAS: a reason is asked / Léa was in touch with 100 today, all an ISR serves: \
    go on tomorrow, or write why. / Capacity: beyond it nobody is served well; \
    “config set capacity.…” changes it.
      fr #128 Dupont SAS⍽: une raison est demandée / Léa en a joint 100 aujourd’hui, le maximum \
    d’un ISR⍽: reprenez demain, ou dites pourquoi. / Capacité⍽: au-delà, on ne sert plus bien \
    personne⍽; «⍽config set capacity.…⍽» la change.
    called, short
      en #128 Dupont SAS: a reason is asked: Léa has enough (G22).
      fr #128 Dupont SAS⍽: une raison est demandée⍽: Léa en a assez (G22).
    """
}
