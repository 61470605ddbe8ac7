import Glossary
import Leads
import TUI

extension Model {
  /// Draws what would pass and what would not, with the causes, before anything is kept.
  func drawBulk(_ bulk: BulkState, in area: Rect, into frame: inout Frame) {
    let layout = layout(of: bulk, in: area)
    let tip = layout.tip
    let foot = layout.foot
    let asked = formats.leads(bulk.edits.groups.count + bulk.idle.count)
    let inside = drawDialog(
      title: "\(bulk.title[language]) · \(asked)", layout.dialog, into: &frame)
    frame.draw(layout.lines, in: layout.text, scrolledBy: layout.window(on: bulk).first)
    frame.cursor = inside.origin
    if let reason = bulk.reason {
      let line = foot.row(0)
      let label = FormWords.label(of: .writtenReason, language)
      let used = frame.write(
        label, at: line.origin, width: line.size.columns / 2, style: .accent.bold)
      reason.draw(
        in: line.dropFirst(columns: used + 2), into: &frame, style: .inputFocused,
        isFocused: true)
    }
    frame.draw(tip, in: foot.suffix(rows: tip.count), scrolledBy: 0)
  }

  func layout(of bulk: BulkState, in area: Rect) -> BulkLayout {
    let columns = min(76, area.size.columns - 4)
    // The last column is that of the marks which say that more lies above or below.
    let lines = lines(of: bulk, width: columns - 1)
    let whole = self.lines(of: [Prose(tip(of: bulk), .dim)], width: columns)
    let reasonRows = bulk.reason == nil ? 0 : 1
    let wanted = lines.count + 1 + reasonRows + whole.count
    let dialog = DialogLayout(content: Size(columns: columns, rows: wanted), in: area)
    let inside = dialog.inside
    let tip = whole.cut(to: max(1, inside.size.rows / 2 - reasonRows))
    let footRows = tip.count + reasonRows
    return BulkLayout(
      dialog: dialog, lines: lines,
      text: inside.dropLast(rows: footRows + dialog.gapRows(wanted: wanted)), tip: tip,
      foot: inside.suffix(rows: footRows))
  }

  private func tip(of bulk: BulkState) -> String {
    if bulk.isSent { return BulkWords.sending[language] }
    if bulk.outcome == nil { return BulkWords.looking[language] }
    let reason = WrittenReason(bulk.reason?.text ?? "")
    let (submit, back) = (keyName(of: .submit), keyName(of: .giveUp))
    if reason != nil, reason != bulk.givenReason { return BulkWords.retry(submit)[language] }
    guard bulk.passing > 0 else {
      let isHopeless = bulk.reason == nil || reason != nil
      return (isHopeless ? BulkWords.nonePasses(back) : BulkWords.askReason(submit))[language]
    }
    let isEverybody = bulk.passing == bulk.edits.groups.count + bulk.idle.count
    return BulkWords.go(
      formats.leads(bulk.passing), isEverybody, submit: submit, back: back)[language]
  }

  func lines(of bulk: BulkState, width: Int) -> [TextLine] {
    guard bulk.outcome != nil else { return [] }
    var lines: [TextLine] = []
    if bulk.passing > 0 {
      lines.append(
        TextLine(
          text: "\(glyphs.check) \(BulkWords.passing(formats.leads(bulk.passing))[language])",
          style: .good))
    }
    for refusal in refusals(of: bulk) {
      lines += self.lines(of: [prose(of: refusal)], width: width)
      lines += names(of: refusal.leads.compactMap(card))
    }
    if !bulk.idle.isEmpty {
      lines += self.lines(of: [prose(ofIdle: bulk)], width: width)
      lines += names(of: bulk.idle)
    }
    return lines
  }

  /// What the box says, without the names of leads.
  func prose(of bulk: BulkState) -> [Prose] {
    let causes = refusals(of: bulk).map { prose(of: $0) }
    return causes + (bulk.idle.isEmpty ? [] : [prose(ofIdle: bulk)]) + [Prose(tip(of: bulk), .dim)]
  }

  private func prose(of refusal: BulkRefusal) -> Prose {
    let mark = refusal.isWarning ? glyphs.noAction : glyphs.blocking
    return Prose(
      "\(mark) \(formats.leads(refusal.leads.count)) · \(refusal.cause)",
      refusal.isWarning ? .warning : .danger)
  }

  private func prose(ofIdle bulk: BulkState) -> Prose {
    let count = formats.leads(bulk.idle.count)
    return Prose("\(glyphs.bullet) \(BulkWords.idle(count)[language])", .dim)
  }

  /// The first of some leads by name, on one line.
  private func names(of cards: [LeadCard]) -> [TextLine] {
    let shown = cards.sorted { $0.number < $1.number }.prefix(4)
      .map { "\($0.number) \($0.company)" }
    guard !shown.isEmpty else { return [] }
    let more = cards.count > shown.count ? ", \(glyphs.ellipsis)" : ""
    return [TextLine(text: shown.joined(separator: ", ") + more, style: .dim, indent: 2)]
  }
}

/// Where the parts of the box lie, and its lines.
struct BulkLayout {
  let dialog: DialogLayout
  let lines: [TextLine]
  let text: Rect
  let tip: [TextLine]
  let foot: Rect

  func window(on bulk: BulkState) -> TextWindow {
    TextWindow(lines.count, in: text.size.rows, scrolledBy: bulk.scroll)
  }
}
