import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let list = Verb(
    "list", aliases: ["ls"], arguments: Localized(en: "[QUERY]", fr: "[FILTRE]"),
    options: [
      .flag("--count", en: "only how many", fr: "seulement combien"),
      .value("--limit", "N", en: "at most so many", fr: "au plus autant"),
    ],
    summary: Localized(en: "the leads that meet a filter", fr: "les leads qui passent un filtre"),
    examples: [
      Example("kanbant list", en: "all of them", fr: "tous"),
      Example(
        "kanbant list dupont stage:sql -owner:me", en: "words and fields, a dash for not",
        fr: "des mots et des champs, un tiret pour exclure"),
      Example(
        "kanbant list \"amount>=10k\" \"idle>7d\" temperature:warm --count",
        en: "how many", fr: "combien"),
    ],
    notes: Localized(
      en: "Fields: stage, owner, source, temperature, bant (b? bn+), amount, idle.",
      fr: "Champs : étape, commercial, source, température, bant (b? bn+), montant, inactif."),
    takesQuery: true
  ) { invocation throws(Failure) in
    let limit = try invocation.number("--limit")
    let workspace = try Workspace.reading(invocation)
    let condition = try workspace.condition(invocation.arguments.words.joined(separator: " "))
    if invocation.arguments.has("--count") { return try count(condition, workspace) }
    var listing = Listing(invocation, workspace)
    var left = limit ?? .max
    if left > 0 {
      try workspace.cards(condition) { page throws(Failure) in
        listing.write(page.cards.prefix(left))
        left -= min(left, page.cards.count)
        return left > 0 && invocation.output.fault == nil
      }
    }
    return listing.finish()
  }

  private static func count(
    _ condition: Condition, _ workspace: Workspace
  ) throws(Failure) -> Answer {
    let count = try workspace.with { store throws(StoreError) in
      try store.count(in: Lane.all, condition, limit: .max)
    }
    var answer = Answer()
    answer.exit = count == 0 ? .partly : .done
    answer.lines = [Line(String(count))]
    answer.identifiers = [String(count)]
    answer.members = [("count", .integer(count))]
    return answer
  }
}

/// Writes cards as they are read.
private struct Listing {
  private let invocation: Invocation
  private let workspace: Workspace
  private let wording: Wording
  private var writer: RowWriter

  init(_ invocation: Invocation, _ workspace: Workspace) {
    self.invocation = invocation
    self.workspace = workspace
    wording = workspace.wording(invocation.language, formats: invocation.formats)
    writer = RowWriter(invocation, named: "leads", Self.columns(wording))
  }

  mutating func write(_ cards: some Collection<LeadCard>) {
    writer.write(cards, as: forms)
  }

  private var forms: RowWriter.Forms<LeadCard> {
    RowWriter.Forms(
      identifier: { String($0.number.value) }, json: { card, _ in workspace.json(of: card) },
      spoken: { card, _ in workspace.spoken(card, invocation) },
      cells: { card, _ in cells(card) })
  }

  func finish() -> Answer {
    writer.close()
    if !invocation.options.isJSON, writer.written == 0 {
      invocation.say(
        Localized(en: "No lead meets this filter.", fr: "Aucun lead ne passe ce filtre."))
    }
    return .written(writer.written == 0 ? .partly : .done)
  }

  private static func columns(_ wording: Wording) -> [TextTable.Column] {
    [
      .init(head: "#", isNumber: true),
      .init(head: wording(Localized(en: "Stage", fr: "Étape"))),
      .init(head: wording(Localized(en: "Company", fr: "Société")), least: 16),
      .init(head: wording(Localized(en: "Contact", fr: "Contact")), least: 12, leaves: 3),
      .init(head: "BANT"),
      .init(head: wording(Localized(en: "Temp.", fr: "Temp.")), leaves: 6),
      .init(head: wording(Localized(en: "Value", fr: "Valeur")), isNumber: true, leaves: 5),
      .init(head: wording(Localized(en: "Owner", fr: "Commercial")), least: 6, leaves: 2),
      .init(head: wording(Localized(en: "In stage", fr: "Depuis")), isNumber: true, leaves: 1),
      .init(
        head: wording(Localized(en: "Next action", fr: "Prochaine action")), least: 14, leaves: 4),
    ]
  }

  private func cells(_ card: LeadCard) -> [TextTable.Cell] {
    let formats = invocation.formats
    let reading = card.temperature.reading(at: workspace.now, zone: workspace.settings.zone)
    let age = workspace.settings.zone.date(card.stageEntered).days(until: workspace.today)
    let owner = card.owner.map { wording.name(of: $0) } ?? "–"
    return [
      .init(String(card.number.value)),
      .init(card.lane.acronym + (card.isProvisional ? "*" : "")),
      .init(card.company, .title), .init(card.contact),
      .init(invocation.letters(card.levels)),
      .init(
        reading.temperature == .unrated ? "–" : wording(reading.temperature.label),
        reading.temperature.role),
      .init(card.value.map { formats.money($0) } ?? "–"), .init(owner),
      .init(formats.days(max(0, age))), next(card),
    ]
  }

  private func next(_ card: LeadCard) -> TextTable.Cell {
    guard let action = card.nextAction else {
      let until = card.workState.until.map { invocation.formats.date($0) }
      return .init(until.map { "… \($0)" } ?? "–", .dim)
    }
    let due = invocation.formats.shortDate(action.due, today: workspace.today)
    let isLate = action.due < workspace.today
    return .init("\(due) · \(action.text)", isLate ? .overdue : .text)
  }
}

extension Invocation {
  /// The four letters with their signs, as plain text has them: `B+ A~ N+ T?`.
  func letters(_ levels: BANTLevels) -> String {
    Criterion.allCases.map { "\($0.letter)\(levels[$0].sign)" }.joined(separator: " ")
  }
}
