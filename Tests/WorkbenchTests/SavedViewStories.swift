import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Named views: kept, opened again, handed over as a line of text, taken away.
struct SavedViewStories {
  private func session() throws -> Session {
    try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", amount: 100, source: "web")
      try leads.add("Brun", amount: 900, source: "web")
      try leads.add("Cazal")
    }
  }

  @Test func keepsWhatTheBoardShowsAndShowsItAgain() throws {
    let session = try session()
    session.type("v")
    session.expectText("Tapez un nom puis Entrée")
    session.type("<Esc>/source:web<Enter>ojj<Enter>d")
    session.type("vMatin<Enter>")
    session.expectText("Gardé sous « Matin »")
    #expect(session.line(0).contains("Matin"))
    session.type("<Esc>")
    #expect(!session.line(0).contains("Matin"), "the filter is gone, and so is the view")
    session.type("okk<Enter>dd")
    #expect(session.model.board.columns[0].cards.map(\.company) == ["Cazal", "Brun", "Acme"])
    session.type("vmat")
    session.expectText("Garder ce que montre le tableau sous « mat »")
    session.type("<Enter>")
    session.expectText("Vue : Matin.")
    #expect(session.model.board.columns[0].cards.map(\.company) == ["Brun", "Acme"])
    #expect(session.model.density == .short)
    #expect(session.model.board.filterText == "source:web")
    #expect(session.line(0).contains("/source:web ─ 2/3, masqués : 1"))
  }

  @Test func aLineThatSomebodyHandsOverIsKeptAndShown() throws {
    let sender = try session()
    sender.type("/source:web<Enter>ojjj<Enter>vÀ rappeler<Enter>")
    let line = try #require(sender.views.first?.line)
    let receiver = try session()
    receiver.type("v")
    receiver.paste(line + "\n")
    receiver.expectText("Garder « À rappeler » tel qu’écrit")
    receiver.type("<Enter>")
    #expect(receiver.views == sender.views)
    #expect(receiver.model.arrangement == sender.model.arrangement)
    #expect(receiver.model.board.filterText == "source:web")
  }

  @Test func takesAViewAway() throws {
    let session = try session()
    session.type("vUn<Enter>vDeux<Enter>v")
    session.expectText("Deux")
    session.type("<Down><Del>")
    session.expectText("Vue « Un » retirée")
    #expect(session.views.map(\.name) == ["Deux"])
    session.type("<Del><Del>")
    #expect(session.views.isEmpty)
    session.type("<Enter>")
    session.expectText("Aucune vue pour l’instant")
  }

  @Test func refusesNamesThatNoLineCanHold() throws {
    let session = try session()
    session.type("v#un<Enter>")
    session.expectText("Le nom d’une vue a 40 caractères au plus")
    #expect(session.views.isEmpty)
    #expect(SavedView(line: "Un = deux") == nil)
    #expect(SavedView(line: "= sort=value") == nil)
    #expect(SavedView(name: String(repeating: "x", count: 41), text: "sort=value") == nil)
  }

  @Test func aFilterOfAnotherTimeThatCannotBeReadChangesNothing() throws {
    let session = try session()
    session.type("v")
    session.paste("Vieux = sort=value filter=etape:rien")
    session.type("<Enter>")
    session.expectText("etape:rien")
    #expect(session.model.board.order == .newest)
  }

  @Test func everyViewIsReadAsItWasWritten() {
    for filter in ["", "acme", "source:\"salon de Lyon\" -owner:me", "filter= a=b  c"] {
      for order in CardOrder.allCases {
        for grouping in BoardGrouping.allCases {
          var arrangement = Arrangement()
          arrangement.order = order
          arrangement.grouping = grouping
          arrangement.fields = [.owner]
          arrangement.folded = [.temperature(.cold)]
          let view = SavedView(name: "Vue 1", filter: filter, arrangement: arrangement)
          #expect(SavedView(line: view.line) == view)
        }
      }
    }
  }

  @Test func theListSurvivesEverySize() throws {
    for (columns, rows) in [(80, 24), (40, 10), (7, 3), (1, 1)] {
      let session = try Session(columns: columns, rows: rows)
      session.type("v")
      session.type("Une vue<Enter>v<Down>autre")
      #expect(session.screen.split(separator: "\n").allSatisfy { $0.count <= columns })
    }
  }

  @Test(arguments: [
    ("vol = lens=999 sort=foo filter=", "lens=999, sort=foo"),
    ("vol = bogus=1 sort=action filter=acme", "bogus=1"),
    ("vol = fields=owner,x filter=", "fields=owner,x"),
  ])
  func aLineOfWhichSomethingMeansNothingIsNotKept(line: String, named: String) throws {
    let session = try Session { leads in try leads.add("Acme") }
    session.type("v")
    session.paste(line)
    session.type("<Enter>")
    session.expectText(named)
    #expect(session.views.isEmpty)
    guard case .views(let state) = session.model.screens.top else {
      Issue.record("The list stays, so that the line can be mended.")
      return
    }
    #expect(state.field.text == line)
  }

  @Test func aLineWhoseFilterCannotBeReadIsNotKept() throws {
    let session = try Session { leads in try leads.add("Acme") }
    session.type("v")
    session.paste("vol = sort=action filter=stage:zzz")
    session.type("<Enter>")
    session.expectText("zzz")
    #expect(session.views.isEmpty)
  }
}
