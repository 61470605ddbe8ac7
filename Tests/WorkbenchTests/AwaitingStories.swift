import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Who types faster than the store answers.
@Suite struct AwaitingStories {
  /// A model whose store has not answered yet, and what it was asked.
  private func asked(_ keys: String) throws -> (Model, [Effect]) {
    let session = try Session { leads in try leads.add("Morel") }
    var model = session.model
    let effects = Key.keys(in: keys).flatMap { model.update(.key($0)) }
    return (model, effects)
  }

  /// What was typed into the form for new leads and never kept.
  private let draft = Draft(key: DraftKey(form: "add", lead: nil), texts: ["company": "Nordia"])

  @Test func keysTypedBeforeTheEditFormOpensFireNothing() throws {
    let (model, effects) = try asked("eDq")
    #expect(model.screens.top == nil)
    #expect(effects == [.readLead(try #require(model.board.selectedCard?.id))])
  }

  @Test func keysTypedBeforeTheEditFormOpensGoIntoIt() throws {
    let session = try Session { leads in try leads.add("Morel") }
    var model = session.model
    let lead = try #require(model.board.selectedCard?.id)
    for key in Key.keys(in: "e<C-u>Quinze") { _ = model.update(.key(key)) }
    let file = try session.store.file(lead)
    _ = model.update(.file(LeadAnswer(lead: lead, file: file, journal: [])))
    _ = model.update(.draft(nil, DraftKey(form: "edit", lead: lead)))
    #expect(model.view().text.contains("Quinze"))
  }

  @Test func escapeStopsTheWaitingForAForm() throws {
    let (model, _) = try asked("eq<Esc>")
    #expect(model.awaited == nil)
    #expect(model.screens.top == nil)
  }

  @Test func anImpatientSecondEnterSavesNothingTwice() throws {
    var (model, _) = try asked("aAcme source:salon<Enter><Enter>")
    let effects = model.update(.draft(nil, draft.key))
    let commits = effects.filter { if case .commit = $0 { true } else { false } }
    #expect(commits.count == 1)
  }

  @Test func whoTypesFastDoesNotReplaceAnEarlierDraft() throws {
    var (model, _) = try asked("a<Tab><Tab>Paul")
    _ = model.update(.draft(draft, draft.key))
    #expect(model.view().text.contains("Nordia"))
    #expect(model.view().text.contains("Paul"))
  }

  @Test func aDraftThatCannotBeReadStopsNobody() throws {
    var (model, _) = try asked("a<Tab>Paul")
    _ = model.update(.failed(.fault(path: "drafts", detail: "EIO"), for: .keeping))
    #expect(model.view().text.contains("Paul"))
  }

  @Test func escapeClosesAFormWhoseDraftHasNotCome() throws {
    let (model, _) = try asked("a<Esc>")
    #expect(model.screens.top == nil)
  }
}
