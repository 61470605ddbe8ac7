import Glossary
import Leads

// What is copied for other programs.

extension Model {
  /// Copies what has the focus: the glossary's entry, the marked leads, or the lead.
  mutating func copy() -> [Effect] {
    if glossary?.isFocused == true {
      return glossaryEntry.map { [.copy(clipping(of: $0))] } ?? []
    }
    if worksOnMarks { return [.copy(clipping(of: board.marks.cards))] }
    guard let card = subject else {
      notice = CommandNeed.lead.refusal(in: self).map { Notice($0[language], .fault) }
      return []
    }
    if let file = file(of: card.id) {
      return [.copy(clipping(of: file, card))]
    }
    awaited = .copy(card.id)
    return [.readLead(card.id)]
  }

  /// Copies the text of the box on top.
  mutating func copyBox() -> [Effect] {
    switch screens.top {
    case .refusal(let refusal):
      let head = wording.name(of: (refusal.card.number, refusal.card.company))
      let lines = [head] + lines(of: prose(of: refusal), width: Self.unwrapped).map(\.text)
      return [.copy(Clipping(lines, of: .refusal(refusal.card.number)))]
    case .bulk(let bulk):
      let head = "\(bulk.title[language]) · \(formats.leads(bulk.edits.groups.count))"
      let lines = [head] + lines(of: bulk, width: Self.unwrapped).map(\.text)
      return [.copy(Clipping(lines, of: .preview))]
    case .views(let state):
      guard let view = view(on: state.line) else { fallthrough }
      return [.copy(Clipping([view.line], of: .view(name: view.name)))]
    default:
      notice = Notice(CopyWords.nothingToCopy[language])
      return []
    }
  }

  /// A lead in a few lines: who it is, how to reach them, where it stands.
  func clipping(of file: LeadFile, _ card: LeadCard) -> Clipping {
    var lines = [wording.name(of: (card.number, card.company))]
    for contact in file.contacts {
      lines.append(
        [contact.name, contact.title, contact.email, contact.phone].compactMap(\.self)
          .joined(separator: ", "))
    }
    let stage = "\(card.lane.acronym) \(card.lane.label[language])"
    lines.append(wording.labelled(LeadWords.stage[language], stage))
    if let value = file.value {
      lines.append(wording.labelled(LeadWords.value[language], formats.money(value)))
    }
    if card.nextAction != nil {
      lines.append(wording.labelled(LeadWords.action[language], actionLine(of: card).text))
    }
    let owner = name(of: file.lead.owner)
    if !owner.isEmpty { lines.append(wording.labelled(LeadWords.owner[language], owner)) }
    return Clipping(lines, of: .lead(card.number))
  }

  /// Marked leads, one line each.
  private func clipping(of cards: [LeadCard]) -> Clipping {
    let lines = cards.map { card in
      let contact = card.contact == card.company ? "" : card.contact
      return [
        wording.name(of: (card.number, card.company)), contact, card.lane.acronym,
        card.value.map { formats.money($0) } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return Clipping(lines, of: .leads(cards.count))
  }

  private func clipping(of entry: Entry) -> Clipping {
    let text = GlossaryText(
      entry, language, width: Self.unwrapped, glyphs: glyphs, .init(book: book))
    return Clipping(
      [entry.title(in: language)] + text.lines.map(\.text), of: .entry(entry.id))
  }

  mutating func take(_ clipping: Clipping, copiedBy route: CopyRoute) -> [Effect] {
    notice = Notice(CopyWords.copied(name(of: clipping.subject), by: route)[language])
    return []
  }

  private func name(of subject: Clipping.Subject) -> Localized {
    switch subject {
    case .lead(let number): CopyWords.lead(number)
    case .leads(let count): Localized(en: formats.leads(count), fr: formats.leads(count))
    case .entry(let id):
      book[id].map { CopyWords.entry($0.headword) } ?? CopyWords.text
    case .refusal(let number): CopyWords.refusal(number)
    case .mail(let number): CopyWords.mail(number)
    case .mailLink(let number): CopyWords.mailLink(number)
    case .preview: CopyWords.text
    case .view(let name): CopyWords.view(name)
    }
  }

  /// Wider than any line, so that the lines end where paragraphs do.
  private static let unwrapped = 100_000
}
