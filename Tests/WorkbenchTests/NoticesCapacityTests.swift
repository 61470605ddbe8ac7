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
}
