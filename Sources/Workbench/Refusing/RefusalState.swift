import Glossary
package import Leads
import TUI

/// A refused move: why, and the fields that would let it pass.
package struct RefusalState: Equatable, Sendable {
  /// What was asked.
  package let edit: Edit
  /// What was asked along with it, before it: it is asked again with it.
  package let others: [Edit]
  /// The lead it was asked of.
  package let card: LeadCard
  /// What the gates found.
  package let report: GateReport
  /// The fields for what is missing and can be given here.
  package var form: FormState
  /// How many lines of the explanation are scrolled away.
  package var scroll = 0

  /// What the box is called: the lead, by its number where it has one.
  var title: String {
    card.number.value > 0 ? "\(card.number) \(card.company)" : card.company
  }

  /// A refusal as it is explained first, with fields still to be filled in.
  package init(
    edit: Edit, besides others: [Edit] = [], card: LeadCard, report: GateReport, form: FormState
  ) {
    self.edit = edit
    self.others = others
    self.card = card
    self.report = report
    self.form = form
  }
}

extension Model {
  /// Opens the box that explains a refusal, or says in the status line what has no box.
  mutating func take(_ refusal: Refusal, for errand: Errand, _ edits: [Edit]) -> [Effect] {
    failForm(.refused(refusal, nil))
    if case .conflicts(let conflicts) = refusal, let effects = ask(about: conflicts) {
      return effects
    }
    guard case .gates(let report) = refusal, let edit = edits.last,
      let card = card(of: edit.lead) ?? LeadCard(adding: edit)
    else {
      notice = Notice(
        wording.sentence(for: refusal, lead: nil), .fault, isExplained: !refusal.quotesValues)
      return []
    }
    var form = FormState(.pass(edit.lead), formContext.fields(for: report, card))
    var others = Array(edits.dropLast())
    // Asked again from the box: what was typed stays, new questions join it.
    if case .refusal(let former) = screens.top {
      form.take(former.form)
      others = former.others
      screens.close()
    }
    screens.open(
      .refusal(
        RefusalState(edit: edit, besides: others, card: card, report: report, form: form)))
    return []
  }

  /// The card of a lead, wherever it is at hand.
  func card(of lead: LeadID) -> LeadCard? {
    if let card = screens.lead?.card, card.id == lead { return card }
    if let card = screens.triage?.hand?.card, card.id == lead { return card }
    if let card = board.marks.card(of: lead) { return card }
    for column in board.columns {
      if let card = column.cards.first(where: { $0.id == lead }) { return card }
    }
    return nil
  }
}
