import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The list of stages: which the funnel and its gates refuse, and why, before one is chosen.
struct PickerStories {
  @Test func saysBesideEachStageWhatItsGatesMiss() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", at: .marketingQualified)
    }
    let before = try session.store.dump()
    session.type("lm")
    session.expectText("▌ MQL Lead marketing  est ici")
    session.expectText("✕ SQL Lead commercial  Il manque")
    session.expectText("✕ WO  ")
    session.expectText("pas depuis MQL")
    // The first stage that can be tried at all is selected; its reason stands whole below.
    let picker = try #require(session.picker)
    #expect(picker.choices[picker.selection].lane == .stage(.salesQualified))
    #expect(picker.outcomes?.count == picker.moves.count)
    #expect(try session.store.dump() == before)
    // Choosing it all the same explains the gate, as L does.
    session.type("jjkk<Enter>")
    session.expectText("SQL")
    guard case .refusal = session.model.screens.top else {
      Issue.record("the refusal's box should be open")
      return
    }
  }

  @Test func leavesAStageThatWouldBeGrantedUnmarked() throws {
    let session = try Session(columns: 120, rows: 40) { leads in try leads.add("Acme") }
    session.type("m")
    let picker = try #require(session.picker)
    let marketing = try #require(picker.outcomes?.first)
    #expect(marketing.refusals.isEmpty)
    session.expectText("  MQL Lead marketing ")
    session.expectNoText("✕ MQL")
    session.type("<Enter>")
    #expect(session.model.board.columns[1].count.number == 1)
  }

  @Test func countsTheMarkedLeadsThatMayPassAndThoseThatMayNot() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme")
      try leads.add("Brun", contact: "", email: nil)
      try leads.add("Cazal")
    }
    session.type("*m")
    session.expectText("peuvent passer : 2, refusés : 1")
    session.type("<Esc>")
    #expect(session.picker == nil)
  }

  @Test func staysReadableOnASmallScreen() throws {
    for (columns, rows) in [(80, 24), (40, 10), (12, 5), (1, 1)] {
      let session = try Session(columns: columns, rows: rows) { leads in
        try leads.add("Acme", at: .marketingQualified)
      }
      session.type("lm")
      for _ in 0..<9 { session.type("j<Down>") }
      #expect(session.screen.split(separator: "\n").allSatisfy { $0.count <= columns })
    }
  }
}

extension Session {
  fileprivate var picker: StagePickerState? {
    if case .picker(let picker) = model.screens.top { picker } else { nil }
  }
}
