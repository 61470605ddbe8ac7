import Glossary
import Leads
import TUI
import Workbench

extension Sheet {
  /// The page that goes with a hand-over: what the next one needs to know, and what is still to
  /// be found out.
  var pack: [Line] {
    var lines = [packTitle] + suppressions
    lines += [handoff, packNote, stage, temperature, value, next, account, origin]
      .compactMap(\.self)
    lines += people
    lines += qualification
    lines += openQuestions
    lines += timeline
    return lines
  }

  private var packTitle: Line {
    let name = wording(Localized(en: "Hand-over pack", fr: "Dossier de passation"))
    return Line([
      Span("\(name) · ", .heading), Span("\(file.number?.description ?? "") ", .dim),
      Span(file.account.name, .title),
    ])
  }

  private var packNote: Line? {
    guard let note = lead.handoff?.note, !note.isEmpty else { return nil }
    return field(Localized(en: "To know", fr: "À savoir"), note)
  }

  private var people: [Line] {
    guard !file.contacts.isEmpty else { return [] }
    return heading(wording(Localized(en: "People", fr: "Personnes")))
      + file.contacts.map { contact in
        // Whoever objected is not to be found on a page that goes round.
        let isHidden = file.hasObjection && contact.id == lead.contact
        let text = joined([
          contact.buyingRole.map { wording($0.label) }, contact.title,
          isHidden ? nil : contact.email, isHidden ? nil : contact.phone,
        ])
        return Line([Span("  \(contact.name)"), Span(text.isEmpty ? "" : "  \(text)", .dim)])
      }
  }

  /// For each letter that is not sufficient, the question to ask first.
  private var openQuestions: [Line] {
    let open = Criterion.allCases.filter {
      (file.qualification?[$0] ?? .unknown).level != .sufficient
    }
    guard !open.isEmpty else { return [] }
    return heading(wording(Localized(en: "Still to be asked", fr: "Reste à demander")))
      + open.map { Line("  \($0.letter)  \(wording($0.question))") }
  }
}
