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
  /// Which lines of it are shown.
  package var timeline = TimelineFilter.all
  /// How many lines are scrolled away.
  package var scroll = 0

  package var lead: LeadID { card.id }
}

extension Model {
  mutating func openLead() -> [Effect] {
    guard let card = subject else { return [] }
    screens.open(.lead(LeadDetail(card: card)))
    revealSelection()
    return [.readLead(card.id)]
  }

  /// Opens the pane of a lead, wherever it stands on the board.
  private mutating func show(_ answer: LeadAnswer) {
    guard let file = answer.file, let number = file.number else { return }
    var detail = LeadDetail(card: LeadCard(file, number: number))
    (detail.file, detail.journal) = (file, answer.journal)
    screens.open(.lead(detail))
  }

  /// Shows another lead in the pane that is open.
  mutating func showLead(_ card: LeadCard) -> [Effect] {
    screens.changeLead { $0 = LeadDetail(card: card, timeline: $0.timeline) }
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
    return triageTakes(answer) + openAwaited(answer)
  }

  /// The records of a lead where they are at hand: in its pane, or in the queue.
  func file(of lead: LeadID) -> LeadFile? {
    [screens.lead?.file, screens.triage?.hand?.file].compactMap(\.self)
      .first { $0.lead.id == lead }
  }

  private mutating func openAwaited(_ answer: LeadAnswer) -> [Effect] {
    switch awaited {
    case .opening(answer.lead): show(answer)
    case .edit(answer.lead):
      guard let file = answer.file else { break }
      return openEditForm(of: file)
    case .qualify(answer.lead):
      guard let file = answer.file, let card = card(of: answer.lead) else { break }
      return openQualifying(file, card)
    case .score(answer.lead):
      guard let file = answer.file else { break }
      return openScoreForm(of: file)
    case .handoff(answer.lead):
      guard let file = answer.file else { break }
      return openHandoff(of: file)
    case .mail(answer.lead):
      guard let file = answer.file else { break }
      return openMailForm(for: file)
    case .cadence(answer.lead):
      guard let file = answer.file else { break }
      return openCadenceForm(of: file)
    case .copy(answer.lead):
      guard let file = answer.file, let card = card(of: answer.lead) else { break }
      return [.copy(clipping(of: file, card))] + release()
    case .conflicts(answer.lead, let fields):
      guard let file = answer.file else { break }
      show(fields, from: file, answer.journal)
    case .proposal(answer.lead, let activity):
      guard let file = answer.file else { break }
      // What was read before it was noted says nothing yet.
      guard file.activities.contains(where: { $0.anyID == activity }) else { return [] }
      return propose(for: file)
    case nil, .opening, .edit, .qualify, .handoff, .cadence, .mail, .copy, .conflicts, .proposal,
      .draft, .answer, .triage, .score:
      return []
    }
    stopAwaiting()
    return []
  }
}
