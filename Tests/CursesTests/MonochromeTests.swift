import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

@testable import Curses

/// What is seen without colours: signs and attributes tell everything that colours tell.
struct MonochromeTests {
  /// Everything that a terminal without colours shows of a frame.
  private struct Picture: Hashable {
    private static let palette = Palette.monochrome

    /// The signs with their attributes, and marks by themselves.
    let cells: [UInt64]
    let cursor: Position?

    init(_ frame: Frame) {
      var cells: [UInt64] = []
      for row in 0..<frame.size.rows {
        for cell in frame.cells(row: row) {
          let attributes = Self.palette.look(of: cell.style).attributes
          cells.append(UInt64(cell.base.value) | UInt64(attributes) << 32)
          if cell.hasMarks { cells += cell.marks.map { UInt64($0.value) } }
        }
      }
      self.cells = cells
      cursor = frame.cursor
    }
  }

  private let rows = 30

  private func session(
    _ language: Language = .french, fill: (inout Workspace) throws -> Void
  ) throws -> Session {
    try Session(columns: 120, rows: rows, language: language, fill: fill)
  }

  private func board() throws -> Session {
    try session { leads in
      try leads.add("Morel")
      try leads.add("Nordia", amount: 9000)
      try leads.add("Dupont", at: .marketingQualified)
      try leads.add("Brasserie", at: .salesQualified)
    }
  }

  private func frame(after keys: String, _ change: (inout Model) -> Void = { _ in }) throws -> Frame
  {
    let session = try board()
    session.type(keys)
    var model = session.model
    change(&model)
    return model.view()
  }

  /// Whether frames that differ stay different without colours.
  private func expectAllDiffer(
    _ states: [(String, Frame)], location: SourceLocation = #_sourceLocation
  ) {
    var seen: [Picture: String] = [:]
    for (name, frame) in states {
      let former = seen.updateValue(name, forKey: Picture(frame))
      #expect(former == nil, "\(name) looks like \(former ?? "")", sourceLocation: location)
    }
  }

  @Test func whatACardIsAndWhatHappensToIt() throws {
    let morel = try #require(try board().model.board.columns[0].cards.last?.id)
    let other = try #require(try board().model.board.columns[0].cards.first?.id)
    expectAllDiffer([
      ("first selected", try frame(after: "")),
      ("second selected", try frame(after: "j")),
      ("first marked", try frame(after: "<Space>k")),
      ("second marked", try frame(after: "j<Space>gg")),
      ("both marked", try frame(after: "*<C-l>")),
      ("second pending", try frame(after: "") { $0.board.pending.insert(morel) }),
      ("first pending", try frame(after: "") { $0.board.pending.insert(other) }),
      ("not loaded", try frame(after: "") { $0.board.columns[0].cards = [] }),
      ("glossary open", try frame(after: "w")),
      ("glossary focused", try frame(after: "<F6>")),
      ("glossary, a link selected", try frame(after: "<F6><Tab>")),
      ("glossary, the next link", try frame(after: "<F6><Tab><Tab>")),
    ])
  }

  @Test func whatIsPlannedForALead() throws {
    let today = ZoneRules.paris.date(Session.now)
    let states = try [-9, -1, 0, 1, 9].map { days in
      let session = try session { leads in
        try leads.add(
          "Morel", daysAgo: 30,
          action: NextAction(text: "appel", due: today.advanced(byDays: days), minute: nil)
        )
      }
      return ("due in \(days)", session.model.view())
    }
    let none = try session { leads in try leads.add("Morel") }
    let old = try session { leads in try leads.add("Morel", daysAgo: 90) }
    expectAllDiffer(
      states + [("none planned", none.model.view()), ("ageing", old.model.view())])
  }

  @Test func howFarTheLettersAndTheTemperatureAre() throws {
    var states: [(String, Frame)] = []
    for criterion in Criterion.allCases {
      for level in CriterionLevel.allCases where level != .unknown {
        // How warm a lead is depends on the day it buys by, once its need is known.
        let isRated = criterion == .need && level == .sufficient
        for days in isRated ? [20, 120, 700] : [120] {
          let session = try session { leads in
            let lead = try leads.add("Morel", at: .marketingQualified)
            var draft = QualificationDraft()
            draft.answers[criterion] = QualificationDraft.Answer(level, "vu")
            for other in [Criterion.need, .timeline] where other != criterion {
              draft.answers[other] = QualificationDraft.Answer(.partial, "vu")
            }
            draft.horizon = ZoneRules.paris.date(Session.now).advanced(byDays: days)
            try leads.commit([Edit(.qualify(draft), to: lead)])
          }
          states.append(("\(criterion) \(level) \(days)", session.model.view()))
        }
      }
    }
    // Need and timeline are partly known beside any letter, so these two are one state.
    let doubled = ["\(Criterion.timeline) \(CriterionLevel.partial) 120"]
    expectAllDiffer(states.filter { !doubled.contains($0.0) })
  }

  @Test func whatTheFootSays() throws {
    let text = "Rien n’a été modifié."
    expectAllDiffer([
      ("keys", try frame(after: "")),
      ("a word", try frame(after: "") { $0.notice = Notice(text) }),
      ("a fault", try frame(after: "") { $0.notice = Notice(text, .fault) }),
      ("a refusal", try frame(after: "LL")),
      ("filter", try frame(after: "/")),
      ("filter with a fault", try frame(after: "/stagge:x")),
    ])
  }

  @Test func whichFieldLineOrAnswerIsChosen() throws {
    expectAllDiffer([
      ("form, first field", try frame(after: "a")),
      ("form, second field", try frame(after: "a<Tab>")),
      ("form, third field", try frame(after: "a<Tab><Tab>")),
      ("form with a fault", try frame(after: "a<Enter>")),
      ("BANT", try frame(after: "lb")),
      ("BANT, partial", try frame(after: "lb~")),
      ("BANT, sufficient", try frame(after: "lb+")),
      ("BANT, blocking", try frame(after: "lb!")),
      ("BANT, second letter", try frame(after: "lb<PgDn>")),
      ("BANT, evidence", try frame(after: "lb<Tab>")),
      ("stages", try frame(after: "m")),
      ("stages, next", try frame(after: "m<Down>")),
      ("palette", try frame(after: ":")),
      ("palette, next", try frame(after: ":<Down>")),
      ("help", try frame(after: "?")),
      ("history", try frame(after: "U")),
      ("history, next", try frame(after: "U<Down>")),
      ("order", try frame(after: "o")),
      ("order, next", try frame(after: "oj")),
      ("refusal", try frame(after: "lL")),
      ("refusal, next field", try frame(after: "lL<Tab>")),
      ("lead", try frame(after: "<Enter>")),
      ("lead, next", try frame(after: "<Enter>J")),
      ("many", try frame(after: "*L")),
      ("folded", try frame(after: "f<C-l>")),
    ])
  }

  /// Walks through every screen, and finds two frames of which only colours tell the difference.
  @Test(arguments: Language.allCases) func noTwoFramesDifferInColourAlone(
    language: Language
  ) throws {
    let session = try session(language) { leads in
      for stage in Stage.allCases {
        try leads.add("\(stage) A", at: stage, amount: 900, daysAgo: 3)
        try leads.add("\(stage) B", at: stage, daysAgo: 60)
      }
    }
    var seen: [Picture: Frame] = [:]
    let walks = [
      "jkllhh<Space><Space>jM*<Esc>", "<Enter>jjJKJ<Esc>", "lb+~!<Tab>vu<Tab>12k<PgDn>+<Esc>",
      "mjjj<Esc>", "aAcme<Tab><Tab>x<Esc>", "e<Tab><Right><Esc>", "c<Tab><Right><Esc>",
      "LLLL<Esc><Esc>uuu<C-r>", "ll<Enter>b<F6><Tab><Tab><Enter><BS><F6><Esc><Esc>",
      "Ujjj<Esc>", ":<Down><Down>xx<Esc>", "?<Down><Esc>", "/stage:sql<Enter>jj<Esc>/zz:<Esc>",
      "o<Space>jjj<Space><Esc>", "ddd", "fhflll<Esc>", "<F3><F3><F3><F3><F3>", "D<Tab><Esc>N<Esc>",
      "z<Esc>n<Esc>*LD<Esc><Esc>", "<F4><F4>",
    ]
    for key in walks.flatMap({ Key.keys(in: $0 + "<Esc><Esc>gg") }) {
      session.tell(.key(key))
      var frame = session.model.view()
      frame.cursor = nil
      let former = seen.updateValue(frame, forKey: Picture(frame))
      guard let former, former != frame else { continue }
      for row in 0..<rows where frame.changedColumns(row: row, since: former) != nil {
        Issue.record("after \(key.notation), only colours differ in: \(frame.text(row: row))")
      }
    }
    #expect(seen.count > 100)
  }
}
