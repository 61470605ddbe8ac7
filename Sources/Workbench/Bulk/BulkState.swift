package import Glossary
package import Leads
package import TUI

/// What is asked for the marked leads, and what the rules say to it before anything is kept.
package struct BulkState: Equatable, Sendable {
  /// The name of what is asked.
  package let title: Localized
  /// The edits, lead by lead.
  package var edits: BulkEdits
  /// The marked leads of which it cannot be asked where they stand.
  package let idle: [LeadCard]
  /// What the rules say; nil until they were heard.
  package var outcome: BulkOutcome?
  /// Why warnings should be passed; nil while that would help nobody.
  package var reason: TextField?
  /// The reason that the edits bear already.
  package var givenReason: WrittenReason?
  /// Whether the store was asked to keep them.
  package var isSent = false
  /// How many lines are scrolled away.
  package var scroll = 0

  /// How many leads would pass.
  package var passing: Int { edits.groups.count - (outcome?.refusals.count ?? 0) }
}

/// Leads that are refused for the same cause.
struct BulkRefusal: Equatable {
  let cause: String
  let isWarning: Bool
  let leads: [LeadID]
}

extension Model {
  /// Asks what a move of every marked lead would come to; `stage` is nil where there is none.
  mutating func tryMoves(
    as title: Localized, to stage: (LeadCard) -> Stage?
  ) -> [Effect] {
    let cards = board.marks.cards
    let groups = cards.compactMap { card in stage(card).map { [Edit.move(of: card, to: $0)] } }
    // A key path through an optional makes the standard library copy a value onto itself, which
    // the address sanitizer stops at.
    let asked = Set(groups.compactMap { $0.first?.lead })
    return tryOut(BulkEdits(groups), as: title, idle: cards.filter { !asked.contains($0.id) })
  }

  /// Asks what edits of the marked leads would come to, before any is kept.
  mutating func tryOut(
    _ edits: BulkEdits, as title: Localized, idle: [LeadCard] = []
  ) -> [Effect] {
    screens.open(.bulk(BulkState(title: title, edits: edits, idle: idle)))
    return [.rehearse([edits])]
  }

  /// The edits that a form asks, for every marked lead: its own, or else those of the one lead
  /// that the form was filled in for.
  func spread(_ edits: [Edit]) -> BulkEdits {
    let own = Dictionary(grouping: edits, by: \.lead)
    return BulkEdits(
      board.marks.cards.map { card in
        own.count > 1
          ? own[card.id] ?? []
          : edits.map { Edit($0.change, to: card.id, reason: $0.reason) }
      })
  }

  /// Takes what the rules say, where the box or list that asked still stands.
  mutating func take(_ outcomes: [BulkOutcome], of edits: [BulkEdits]) -> [Effect] {
    switch screens.top {
    case .bulk(var bulk) where edits == [bulk.edits]:
      bulk.outcome = outcomes.first
      let refusals = outcomes.flatMap(\.refusals.values)
      if refusals.contains(where: \.yieldsToReason), bulk.reason == nil {
        bulk.reason = TextField()
      }
      screens.replaceTop(.bulk(bulk))
    case .picker(var picker) where edits == picker.moves.map(\.edits):
      picker.outcomes = outcomes
      screens.replaceTop(.picker(picker))
    default: break
    }
    return []
  }

  /// Tries again with a reason that was written meanwhile, else keeps what passes.
  mutating func submit(_ bulk: BulkState) -> [Effect] {
    var bulk = bulk
    guard bulk.outcome != nil, !bulk.isSent else { return [] }
    let reason = WrittenReason(bulk.reason?.text ?? "")
    if let reason, reason != bulk.givenReason {
      bulk.givenReason = reason
      bulk.edits = bulk.edits.because(reason)
      bulk.outcome = nil
      screens.replaceTop(.bulk(bulk))
      return [.rehearse([bulk.edits])]
    }
    guard bulk.passing > 0 else {
      notice = Notice(BulkWords.nonePasses(keyName(of: .giveUp))[language], .fault)
      return []
    }
    bulk.isSent = true
    screens.replaceTop(.bulk(bulk))
    for group in bulk.edits.groups {
      if let lead = group.first?.lead { board.pending.insert(lead) }
    }
    return [.commitBulk(bulk.edits, identifiers.next())]
  }

  /// The store could not keep them: the box stays, and may be tried again.
  mutating func failBulk() {
    guard case .bulk(var bulk) = screens.top else { return }
    for group in bulk.edits.groups {
      if let lead = group.first?.lead { board.pending.remove(lead) }
    }
    bulk.isSent = false
    screens.replaceTop(.bulk(bulk))
  }

  /// The refusals by their cause, those of most leads first.
  func refusals(of bulk: BulkState) -> [BulkRefusal] { causes(of: bulk.outcome?.refusals ?? [:]) }

  /// The leads that were refused, by the cause, those of most leads first.
  func causes(of refusals: [LeadID: Refusal]) -> [BulkRefusal] {
    var leads: [String: (isWarning: Bool, leads: [LeadID])] = [:]
    for (lead, refusal) in refusals {
      leads[cause(of: refusal), default: (refusal.yieldsToReason, [])].leads.append(lead)
    }
    return leads.map { BulkRefusal(cause: $0, isWarning: $1.isWarning, leads: $1.leads) }
      .sorted { ($1.leads.count, $0.cause) < ($0.leads.count, $1.cause) }
  }

  /// Why a lead is refused, in few words: what its gates miss, or the rule it breaks.
  func cause(of refusal: Refusal) -> String {
    if case .conflicts(let conflicts) = refusal {
      return BulkWords.changed(conflicts.map { $0.field.label[language] })[language]
    }
    guard case .gates(let report) = refusal else {
      return wording.sentence(for: refusal, lead: nil)
    }
    let missing = report.findings.flatMap { finding in
      finding.missing.map { BulkWords.name(of: $0)[language] + " (\(finding.gate.name))" }
    }
    return BulkWords.missing(missing.joined(separator: ", "))[language]
  }
}

extension Refusal {
  /// Whether a written reason would be enough.
  var yieldsToReason: Bool {
    if case .gates(let report) = self { report.yieldsToReason } else { false }
  }
}
