import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// The text of a field is taken to the user's own editor and back.
struct EditingStories {
  private func session(_ answer: @escaping (String) -> EditorAnswer) throws -> Session {
    let session = try Session { leads in try leads.add("Morel") }
    session.editor = answer
    return session
  }

  @Test func theNoteOfAContactIsWrittenThere() throws {
    let session = try session { .text("\($0)\nPuis le tarif.") }
    session.type("c<Tab><Tab><Tab><Tab><Tab>Veut un devis.<C-o>")
    session.expectText("Le texte de l’éditeur est dans le champ")
    session.expectText("Puis le tarif.")
    session.type("<Enter>")
    let lead = try #require(session.model.board.selectedCard?.id)
    #expect(
      try session.store.file(lead)?.activities.last?.text == "Veut un devis.\nPuis le tarif.")
  }

  @Test func aFieldOfOneLineJoinsTheLines() throws {
    let session = try session { _ in .text("rappeler\nJeanne") }
    session.type("n<C-o><Tab>demain<Enter>")
    let lead = try #require(session.model.board.selectedCard?.id)
    #expect(try session.store.file(lead)?.lead.nextAction?.text == "rappeler Jeanne")
  }

  @Test func theEvidenceOfALetterIsWrittenThere() throws {
    let session = try session { _ in .text("40 k€ votés") }
    session.type("b<C-o><Enter>")
    let lead = try #require(session.model.board.selectedCard?.id)
    let budget = try session.store.file(lead)?.qualification?.budget
    #expect(budget?.level == .partial && budget?.evidence?.text == "40 k€ votés")
  }

  @Test func whatDoesNotComeBackLeavesTheFieldAsItWas() throws {
    let session = try session { _ in .failed(.status(command: "vi", status: 1)) }
    session.type("n")
    session.type("rappeler<C-o>")
    session.expectText("« vi » s’est terminé avec le statut 1 ; le texte reste tel quel.")
    session.expectText("rappeler")
    session.editor = { .text($0) }
    session.type("<C-o>")
    session.expectText("L’éditeur a laissé le texte tel quel.")
    session.editor = { _ in .failed(.noEditor) }
    session.type("<C-o>")
    session.expectText("donnez le nom du vôtre dans VISUAL ou EDITOR")
  }

  @Test func aChoiceHasNoText() throws {
    let session = try session { $0.isEmpty ? .text("x") : .text($0) }
    session.type("c<C-o>")
    session.expectText("Ce champ est un choix")
  }
}
