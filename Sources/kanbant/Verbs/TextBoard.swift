import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  /// What `kanbant` alone writes where there is no terminal to draw on; not typed by name.
  static let board = Verb(
    "board", summary: Localized(en: "the board as text", fr: "le tableau en texte"),
    examples: []
  ) { invocation throws(Failure) in
    try TextBoard(try Workspace.reading(invocation), invocation).answer
  }
}

/// The board as text: one column for each stage, with its first cards.
struct TextBoard {
  private static let depth = 5

  private let workspace: Workspace
  private let invocation: Invocation
  private let tallies: [Tally]
  private var pages: [[LeadCard]] = []

  init(_ workspace: Workspace, _ invocation: Invocation) throws(Failure) {
    self.workspace = workspace
    self.invocation = invocation
    tallies = try workspace.with { store throws(StoreError) in try store.tallies() }
    for stage in Stage.allCases {
      let request = PageRequest(lanes: [.stage(stage)], limit: Self.depth)
      pages.append(
        try workspace.with { store throws(StoreError) in try store.page(request) }.cards)
    }
  }

  private var formats: Formats { invocation.formats }

  /// The board for people and for programs.
  var answer: Answer {
    var answer = Answer()
    answer.lines = lines
    answer.identifiers = pages.joined().map { String($0.number.value) }
    answer.members = [
      ("workspace", .string(workspace.location.name)),
      ("lanes", .array(Lane.all.map(json))),
    ]
    return answer
  }

  /// What the workspace holds: count and sum of every lane, no cards.
  var contents: Answer {
    var answer = Answer()
    for lane in Lane.all {
      let sum = sum(lane).map { "  \(formats.compactMoney($0))" } ?? ""
      let name = lane.label[invocation.language]
      answer.lines.append(
        Line("  \(lane.acronym)  \(formats.number(count(lane)))  \(name)\(sum)"))
    }
    let total = Lane.all.reduce(0) { $0 + count($1) }
    let leads = formats.count(
      total, one: Localized(en: "lead", fr: "lead"),
      other: Localized(en: "leads", fr: "leads"))
    answer.lines.append(Line("  \(leads)"))
    answer.members = [
      ("leads", .integer(total)), ("users", .array(workspace.users.map { .string($0.name) })),
      ("lanes", .array(Lane.all.map(count))),
    ]
    return answer
  }

  private func count(_ lane: Lane) -> JSON {
    .object([
      ("lane", .string(lane.acronym)), ("count", .integer(count(lane))),
      ("sum", .optional(sum(lane))),
    ])
  }

  private func count(_ lane: Lane) -> Int {
    tallies.filter { $0.lane == lane }.reduce(0) { $0 + $1.count }
  }

  /// The sum in the workspace's currency; unlike currencies are never added.
  private func sum(_ lane: Lane) -> Money? {
    let currency = workspace.settings.currency
    let own = tallies.filter { $0.lane == lane && $0.currency == currency }
    guard !own.isEmpty else { return nil }
    return Money(minorUnits: own.reduce(0) { $0 + $1.sum }, currency: currency)
  }

  private func json(_ lane: Lane) -> JSON {
    var members: [(String, JSON)] = [
      ("lane", .string(lane.acronym)), ("name", .string(lane.label[invocation.language])),
      ("count", .integer(count(lane))), ("sum", .optional(sum(lane))),
    ]
    if case .stage(let stage) = lane {
      let cards = pages[stage.rawValue - 1]
      members.append(("leads", .array(cards.map { workspace.json(of: $0) })))
    }
    return .object(members)
  }

  private var lines: [Line] {
    let width = invocation.output.columns ?? 120
    let separator = invocation.output.glyphs == .ascii ? " | " : " │ "
    let room = (width - 3 * (Stage.allCases.count - 1)) / Stage.allCases.count
    let columns = Stage.allCases.map { column($0) }
    let height = columns.map(\.count).max() ?? 0
    var lines: [Line] = [Line("kanbant ─ \(workspace.location.name)", .title)]
    for row in 0..<height {
      let cells = columns.map { column in
        cell(row < column.count ? column[row] : "", max(4, room))
      }
      lines.append(Line(cells.joined(separator: separator), row == 0 ? .heading : .text))
    }
    lines.append("")
    let sides = [Lane.parked, .disqualified, .lost].map { lane in
      "\(lane.label[invocation.language]) \(formats.number(count(lane)))"
    }
    lines.append(Line(sides.joined(separator: " · "), .dim))
    return lines
  }

  private func cell(_ text: String, _ width: Int) -> String {
    let shown = Sanitizer.display(text)
    let isCut = TextWidth.of(shown) > width
    let kept = isCut ? Sanitizer.display(shown, maxWidth: width - 1) + "…" : shown
    return kept + String(repeating: " ", count: max(0, width - TextWidth.of(kept)))
  }

  private func column(_ stage: Stage) -> [String] {
    let lane = Lane.stage(stage)
    let sum = sum(lane).map { formats.compactMoney($0) } ?? "–"
    var lines = [
      "\(stage.acronym) \(stage.label[invocation.language])",
      "\(formats.number(count(lane))) · \(sum)", "",
    ]
    for card in pages[stage.rawValue - 1] {
      lines.append("\(card.number) \(card.company)")
      lines.append("  \(card.contact)")
      lines.append("  \(invocation.letters(card.levels))")
      if let action = card.nextAction {
        let due = formats.shortDate(action.due, today: workspace.today)
        lines.append("  \(action.due < workspace.today ? "‼" : "▸") \(due) \(action.text)")
      } else {
        lines.append(stage == .won ? "" : "  !")
      }
    }
    let more = count(lane) - pages[stage.rawValue - 1].count
    if more > 0 { lines.append("  + \(formats.number(more))") }
    return lines
  }
}
