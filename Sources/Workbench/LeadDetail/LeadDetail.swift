import Glossary
package import Leads

/// The pane of one lead: its record and timeline, read when it was opened.
package struct LeadDetail: Equatable, Sendable {
  /// What the board shows of it.
  package var card: LeadCard
  /// The lead with its records; nil until the store answered.
  package var file: LeadFile?
  /// Its journal, newest first.
  package var journal: [JournalEntry] = []
  /// How many lines are scrolled away.
  package var scroll = 0

  package var lead: LeadID { card.id }
}

/// What opens, or is copied, once the lead's records are there.
package enum Awaited: Equatable, Sendable {
  case edit(LeadID)
  case qualify(LeadID)
  case copy(LeadID)
}

extension Model {
  mutating func openLead() -> [Effect] {
    guard let card = board.selectedCard else { return [] }
    screens.open(.lead(LeadDetail(card: card)))
    revealSelection()
    return [.readLead(card.id)]
  }

  /// Shows another lead in the pane that is open.
  mutating func showLead(_ card: LeadCard) -> [Effect] {
    screens.changeLead { $0 = LeadDetail(card: card) }
    return [.readLead(card.id)]
  }

  mutating func scrollLead(by step: Int) -> [Effect] {
    let limit = max(0, leadLineCount - leadRowCount)
    screens.changeLead { $0.scroll = max(0, min($0.scroll + step, limit)) }
    return []
  }

  mutating func take(_ answer: LeadAnswer) -> [Effect] {
    if screens.lead?.lead == answer.lead {
      guard let file = answer.file else {
        screens.closeAll()
        notice = Notice(BoardWords.leadGone[language], .fault)
        return []
      }
      screens.changeLead { detail in
        detail.file = file
        detail.journal = answer.journal
        detail.card = LeadCard(file, number: file.number ?? detail.card.number)
      }
    }
    return openAwaited(answer)
  }

  private mutating func openAwaited(_ answer: LeadAnswer) -> [Effect] {
    guard let awaited else { return [] }
    guard let file = answer.file else {
      self.awaited = nil
      return []
    }
    switch awaited {
    case .edit(answer.lead):
      self.awaited = nil
      return openEditForm(of: file)
    case .qualify(answer.lead):
      self.awaited = nil
      guard let card = card(of: answer.lead) else { return [] }
      return openQualifying(file, card)
    case .copy(answer.lead):
      self.awaited = nil
      guard let card = card(of: answer.lead) else { return [] }
      return [.copy(clipping(of: file, card))]
    case .edit, .qualify, .copy: return []
    }
  }
}
