import Glossary
import Leads

// What a word comes to on the board at hand.

extension Model {
  /// How many leads a word stands for at present, and what they are worth; nil for a word of
  /// which the board keeps no count.
  func presentValue(of entry: EntryID) -> String? {
    guard board.total != nil, case .stage = board.grouping else { return nil }
    let lanes = Lane.all.filter { Self.lanes(of: entry).contains($0) }
    guard !lanes.isEmpty else { return nil }
    let columns = board.columns.filter { !Set($0.lanes).isDisjoint(with: lanes) }
    // Of a column that shows more than the word names, only its tallies can be told apart.
    let isWhole = columns.allSatisfy { Set($0.lanes).isSubset(of: lanes) }
    let isCounted = columns.allSatisfy { !$0.tallies.isEmpty || $0.count.number == 0 }
    let tallies = columns.flatMap(\.tallies).filter { lanes.contains($0.lane) }
    guard isWhole || isCounted else { return nil }
    let count =
      isWhole
      ? columns.reduce(0) { $0 + $1.count.number } : tallies.reduce(0) { $0 + $1.count }
    var parts = [formats.leads(count)]
    if columns.contains(where: \.count.isCapped) { parts[0] += "+" }
    if isCounted, let sum = BoardSums(tallies, settings).sum { parts.append(formats.money(sum)) }
    if !board.query.isEmpty { parts.append(GlossaryWords.filtered[language]) }
    return parts.joined(separator: ", ")
  }

  /// The lanes whose leads a word names.
  private static func lanes(of entry: EntryID) -> Set<Lane> {
    switch entry {
    case .lead: Set(Lane.all)
    case .pipeline, .opportunity:
      [.stage(.salesAcceptable), .stage(.opportunityCreated)]
    case .customer: [.stage(.won)]
    case .leadNurturing: [.parked]
    case .disqualification: [.disqualified]
    default: Set(Stage.allCases.filter { $0.entry == entry }.map(Lane.stage))
    }
  }
}
