package import Glossary
import Leads

// What a word comes to at present, from what the board at hand has counted already: nothing is
// read for it, so that it takes no longer with a million leads.

extension Model {
  /// What a word comes to at present, with the figures it is worked out from; nil for a word of
  /// which nothing is counted.
  package func presentValue(of entry: EntryID) -> String? {
    let onBoard = [counted(entry), computed(entry)].compactMap(\.self)
    var parts = onBoard
    if !onBoard.isEmpty, !board.query.isEmpty { parts.append(PresentWords.filtered[language]) }
    parts = parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    parts += [ofSubject(entry), ofTeam(entry)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: language == .french ? "\u{A0}; " : "; ")
  }

  /// How many leads a word stands for, and what they are worth.
  private func counted(_ entry: EntryID) -> String? {
    if case .leadTemperature = entry { return nil }
    if let column = board.columns.first(where: { $0.isGroup(of: entry) }) {
      return formats.leads(column.count)
    }
    let lanes = PresentLanes.lanes(of: entry)
    guard board.total != nil, !lanes.isEmpty else { return nil }
    let columns = board.columns.filter { !Set($0.lanes).isDisjoint(with: lanes) }
    let tallies = tallies(of: lanes)
    // Of a column that shows more than the word names, only its tallies can be told apart.
    guard tallies != nil || columns.allSatisfy({ Set($0.lanes).isSubset(of: lanes) }) else {
      return nil
    }
    let count =
      tallies.map { LeadCount($0.reduce(0) { $0 + $1.count }) }
      ?? LeadCount(
        columns.reduce(0) { $0 + $1.count.number },
        isCapped: columns.contains(where: \.count.isCapped))
    var parts = [formats.leads(count)]
    if PresentLanes.areTold(of: entry) {
      parts[0] += " (\(Lane.all.filter(lanes.contains).map(\.acronym).joined(separator: ", ")))"
    }
    if let sum = tallies.flatMap({ BoardSums($0, settings).sum }) {
      parts.append(formats.money(sum))
    }
    return parts.joined(separator: ", ")
  }

  /// The tallies of some lanes; nil where a column that holds them was not counted to the end.
  private func tallies(of lanes: Set<Lane>) -> [Tally]? {
    let columns = board.columns.filter { !Set($0.lanes).isDisjoint(with: lanes) }
    guard board.total != nil,
      columns.allSatisfy({ !$0.tallies.isEmpty || ($0.count.number == 0 && !$0.count.isCapped) })
    else { return nil }
    return columns.flatMap(\.tallies).filter { lanes.contains($0.lane) }
  }

  private func count(in lanes: Set<Lane>) -> Int? {
    tallies(of: lanes).map { $0.reduce(0) { $0 + $1.count } }
  }
}

// Figures that are worked out of others; each says of which.
extension Model {
  private func computed(_ entry: EntryID) -> String? {
    switch entry {
    case .pipeline: weighted([.salesAcceptable, .opportunityCreated])
    case .opportunity: average(in: [.stage(.salesAcceptable), .stage(.opportunityCreated)])
    case .wonOpportunity: average(in: [.stage(.won)])
    case .salesFunnel: funnel
    case .kpi: columnFigures.map(\.text).joined(separator: " ").nonEmpty.map(labelledWithColumn)
    case .conversionRate:
      ratio(of: [.disqualified, .lost]) { PresentWords.conversion($0, $1, $2) }
    case .close: ratio(of: [.lost]) { PresentWords.closing($0, $1, $2) }
    default: nil
    }
  }

  /// What open opportunities are worth, weighted by the chance that the team gives a stage.
  private func weighted(_ stages: [Stage]) -> String? {
    guard let tallies = tallies(of: Set(stages.map(Lane.stage))) else { return nil }
    let terms = stages.compactMap { stage -> String? in
      let own = BoardSums(tallies.filter { $0.lane == .stage(stage) }, settings)
      guard let sum = own.sum, let weight = settings.weights[stage] else { return nil }
      return "\(formats.money(sum)) × \(formats.percent(weight))"
    }
    guard !terms.isEmpty, let sum = BoardSums(tallies, settings).weighted else { return nil }
    return PresentWords.weighted(terms.joined(separator: " + "), formats.money(sum))[language]
  }

  /// What a lead is worth on average, of those with a value in the workspace's currency.
  private func average(in lanes: Set<Lane>) -> String? {
    let home = tallies(of: lanes)?.filter { $0.currency == settings.currency } ?? []
    let count = home.reduce(0) { $0 + $1.count }
    guard count > 1 else { return nil }
    let sum = Money(minorUnits: home.reduce(0) { $0 + $1.sum }, currency: settings.currency)
    let mean = Money(minorUnits: sum.minorUnits / count, currency: settings.currency)
    return PresentWords.average(
      formats.money(sum), formats.number(count), formats.compactMoney(mean))[language]
  }

  private var funnel: String? {
    let stages = Stage.allCases.compactMap { stage in
      count(in: [.stage(stage)]).map { "\(stage.acronym) \(formats.number($0))" }
    }
    return stages.count == Stage.allCases.count ? stages.joined(separator: ", ") : nil
  }

  /// The share of sales among the leads that ended, in whole percent.
  private func ratio(
    of ends: Set<Lane>, _ words: (String, String, String) -> Localized
  ) -> String? {
    guard let won = count(in: [.stage(.won)]), let ended = count(in: ends), won + ended > 0 else {
      return nil
    }
    let percent = (won * 200 + won + ended) / (2 * (won + ended))
    return words(
      formats.number(won), formats.number(won + ended), formats.percent(percent))[language]
  }

  private func labelledWithColumn(_ text: String) -> String {
    wording.labelled(name(of: board.current).acronym, text)
  }
}

extension ColumnState {
  /// Whether it holds the leads of one temperature or letter, and a word names these.
  fileprivate func isGroup(of entry: EntryID) -> Bool {
    switch kind {
    case .group(.temperature(let temperature)): temperature.entry == entry
    default: false
    }
  }
}

extension Formats {
  /// A number of leads, with a plus where counting stopped.
  package func leads(_ count: LeadCount) -> String {
    let (text, number) = (leads(count.number), number(count.number))
    return count.isCapped ? text.replacing(number, with: number + "+", maxReplacements: 1) : text
  }
}

/// The lanes whose leads a word names.
private enum PresentLanes {
  static func lanes(of entry: EntryID) -> Set<Lane> {
    switch entry {
    case .lead: Set(Lane.all)
    case .unqualifiedLead: [.stage(.captured)]
    case .prospect:
      [.stage(.salesQualified), .stage(.salesAcceptable), .stage(.opportunityCreated)]
    case .pipeline, .opportunity: [.stage(.salesAcceptable), .stage(.opportunityCreated)]
    case .proposal, .closingPhase: [.stage(.opportunityCreated)]
    case .customer: [.stage(.won)]
    case .leadNurturing: [.parked]
    case .disqualification: [.disqualified]
    default: Set(Stage.allCases.filter { $0.entry == entry }.map(Lane.stage))
    }
  }

  /// Whether the lanes have to be named, as the word does not say which they are.
  static func areTold(of entry: EntryID) -> Bool {
    switch entry {
    case .unqualifiedLead, .prospect, .pipeline, .opportunity, .proposal, .closingPhase,
      .customer:
      true
    default: false
    }
  }
}
