import Glossary
import Leads
import TUI

extension Model {
  /// Where a lead stands in its cadence, in one line; nothing where it never was in one, and
  /// nothing of one that ended long ago.
  func addCadence(of file: LeadFile, to sheet: inout Sheet) {
    guard let standing = file.cadenceStanding(at: now, settings) else { return }
    if case .ended(let at, _) = standing.enrolment.state,
      settings.zone.date(at).days(until: today) > Self.daysToldAfterEnd
    {
      return
    }
    sheet.add(
      CadencePaneWords.label[language], wording.line(for: standing),
      style: standing.enrolment.isOpen ? .text : .dim)
  }

  /// Days for which the end of a cadence is told.
  private static let daysToldAfterEnd = 30
}
