import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// The team's own words on the screen.
@Suite struct HouseStories {
  private func session(_ terms: String) throws -> Session {
    let session = try Session(columns: 100, rows: 50) { leads in
      try leads.add("Morel", at: .salesQualified)
    }
    var settings = try session.store.settings()
    settings.terms = terms
    try session.store.changeSettings { $0 = settings }
    session.tell(.changed)
    session.type("ll")
    return session
  }

  @Test func showsTheTeamsOwnWords() throws {
    let session = try session(
      """
      [champion]
      name.en = Champion
      definition.en = Speaks for us inside.

      [sales-qualified-lead]
      definition.fr = Le champion nous en a parlé.
      see = champion
      """)
    session.type("w")
    session.expectText("La définition de notre équipe")
    session.expectText("Le champion nous en a parlé.")
    session.type("<F6><Tab><Enter>")
    session.expectText("Un mot de notre équipe. En anglais seulement.")
  }

  @Test func theHouseLensHasTheTeamsNamesOfStages() throws {
    let session = try session(
      """
      [sales-qualified-lead]
      name.fr = Lead mûr
      definition.fr = Un lead que Léa a eu au téléphone.
      """)
    session.expectNoText("Lead mûr")
    for _ in Lens.allCases where session.model.lens != .house { session.type("<F3>") }
    session.expectText("SQL Lead mûr")
    session.expectText("Les mots et les colonnes suivent")
    session.type("L")
    session.type("<Esc>H")
    session.expectText("Lead mûr")
    session.type("<F3>")
    #expect(session.model.lens == .canonical)
  }

  @Test func withoutNamesOfItsOwnThereIsNoHouseLens() throws {
    let session = try session("[lead]\ndefinition.fr = À nous.")
    for _ in 0..<8 {
      session.type("<F3>")
      #expect(session.model.lens != .house)
    }
  }
}
