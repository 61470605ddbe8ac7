import Glossary
import Leads

extension Model {
  /// Proposes the lead to sales, or answers for them; asks for the lead first where it is not at
  /// hand.
  mutating func handOver() -> [Effect] {
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openHandoff(of: file) }
    awaited = .handoff(card.id)
    return [.readLead(card.id)]
  }

  mutating func openHandoff(of file: LeadFile) -> [Effect] {
    guard !formContext.sellers.isEmpty else {
      notice = Notice(HandoffWords.noSeller[language], .fault)
      return []
    }
    return open(formContext.handoffForm(for: file))
  }
}
