import Glossary
import Leads
import TUI

// What the store answers when it was asked to keep what the box showed.

extension Model {
  /// What was kept: closes the box and the form below it; who was refused stays marked.
  ///
  /// Where the rules let nobody pass any more, the box stays and shows why.
  mutating func take(kept outcome: BulkOutcome, of edits: BulkEdits) -> [Effect] {
    for group in edits.groups {
      if let lead = group.first?.lead { board.pending.remove(lead) }
    }
    if case .bulk(var bulk) = screens.top, bulk.edits == edits, outcome.letsNobodyPass(edits) {
      bulk.isSent = false
      bulk.scroll = 0
      screens.replaceTop(.bulk(bulk))
      notice = Notice(BulkWords.nothingDone[language], .fault)
      return take([outcome], of: [edits]) + reload()
    }
    var left = Set(outcome.refusals.keys)
    var unforeseen = outcome.refusals
    var effects: [Effect] = []
    if case .bulk(let bulk) = screens.top {
      left.formUnion(bulk.idle.map(\.id))
      for lead in bulk.outcome?.refusals.keys.map(\.self) ?? [] { unforeseen[lead] = nil }
      screens.close()
      effects = closeKeptForm()
    }
    board.marks.keep(only: left)
    notice = Notice(
      said(of: outcome, among: edits, left: left.count) + meanwhile(unforeseen),
      outcome.letsNobodyPass(edits) ? .fault : .word)
    return effects + reload()
  }

  /// What was done, or that nothing was, and how many leads are still marked.
  private func said(of outcome: BulkOutcome, among edits: BulkEdits, left: Int) -> String {
    let receipt = Receipt(
      operation: outcome.operation, leads: [], events: [],
      isLasting: edits.groups.joined().contains(where: \.entersObjection))
    let what =
      outcome.letsNobodyPass(edits) ? BulkWords.nothingDone[language] : done(receipt)
    return left == 0 ? what : what + " · " + BulkWords.left(formats.leads(left))[language]
  }

  /// Who was refused though the box had said that they pass, and why.
  private func meanwhile(_ refusals: [LeadID: Refusal]) -> String {
    let causes = causes(of: refusals)
    guard !causes.isEmpty else { return "" }
    var named = causes.prefix(2).map { "\(formats.leads($0.leads.count)) · \($0.cause)" }
    if causes.count > named.count { named.append("\(glyphs.ellipsis)") }
    return BulkWords.refused(named.joined(separator: " · "))[language]
  }
}

extension BulkOutcome {
  /// Whether every lead was refused.
  fileprivate func letsNobodyPass(_ edits: BulkEdits) -> Bool {
    operation == nil && !refusals.isEmpty && refusals.count == edits.groups.count
  }
}
