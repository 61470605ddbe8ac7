import Glossary
import Leads
import Workbench

extension Workspace {
  /// A lead in one line that can be spoken: number, company, person, stage, worth, days, action.
  func spoken(_ card: LeadCard, _ invocation: Invocation) -> String {
    let wording = wording(invocation.language, formats: invocation.formats)
    let reading = card.temperature.reading(at: now, zone: settings.zone)
    let age = settings.zone.date(card.stageEntered).days(until: today)
    let provisional = card.isProvisional ? wording(BoardWords.provisional) : nil
    return invocation.joined([
      String(card.number.value), card.company, card.contact, card.lane.acronym, provisional,
      card.value.map { invocation.formats.money($0) }, invocation.formats.days(max(0, age)),
      card.isAgeing(settings, today: today) ? wording(BoardWords.ageing) : nil,
      reading.temperature == .unrated ? nil : wording(reading.temperature.label),
      next(of: card, wording),
    ])
  }

  /// The same of a lead with its records.
  func spoken(_ file: LeadFile, _ invocation: Invocation) -> String {
    guard let number = file.number else { return file.account.name }
    return spoken(LeadCard(file, number: number), invocation)
  }

  private func next(of card: LeadCard, _ wording: Wording) -> String? {
    if let action = card.nextAction {
      let due = wording.formats.shortDate(action.due, today: today)
      let late = action.due < today ? wording(BoardWords.overdue) + ", " : ""
      return "\(late)\(action.text), \(due)"
    }
    if let until = card.workState.until {
      return "\(wording(BoardWords.until)) \(wording.formats.date(until))"
    }
    guard card.workState.isOpen, card.stage != .won else { return nil }
    return wording(BoardWords.noAction)
  }
}
