import Glossary
import Workbench

/// A part of an entry, whoever lays it out: as lines, to be spoken, as a manual page.
enum EntryPart {
  /// Running text.
  case text(Localized)
  /// Running text behind what it is.
  case labelled(Localized, Localized)
  /// Several things under a heading, each of one text or more.
  case group(Localized, [[Localized]])
}

extension Entry {
  /// All that is told of the entry under its title, in the order of reading.
  ///
  /// Names are those of one language; `between` stands between the columns of a board.
  func parts(of book: Glossary, in language: Language, between: String) -> [EntryPart] {
    var parts: [EntryPart] = []
    if let note = GlossaryWords.origin(of: self) { parts.append(.text(note)) }
    parts.append(.text(definition))
    if let inKanbant { parts.append(.labelled(GlossaryWords.inKanbant, inKanbant)) }
    if let example { parts.append(.labelled(GlossaryWords.example, example)) }
    if !readings.isEmpty {
      let items = readings.map { told($0, in: book, between: between) }
      parts.append(.group(EntryPart.disagreement, items))
    }
    if let reason { parts.append(.labelled(GlossaryWords.why, reason)) }
    parts += Self.list(GlossaryWords.otherNames, otherNames[language])
    if !collisions.isEmpty {
      let items = collisions.map {
        [EntryPart.joined(Localized(en: $0.acronym, fr: $0.acronym), $0.meaning)]
      }
      parts.append(.group(EntryPart.sameLetters, items))
    }
    let related = seeAlso.compactMap { book[$0] }
    parts += Self.list(
      GlossaryWords.seeAlso, related.map { $0.acronyms.first?.letters ?? $0.headword[language] })
    parts += Self.list(GlossaryWords.sources, sources.map { $0.title[language] })
    return parts
  }

  /// What a source says, and the board that it gives.
  private func told(_ reading: Reading, in book: Glossary, between: String) -> [Localized] {
    let title = reading.source.title
    let mark = EntryPart.applied
    let name =
      reading.isApplied
      ? Localized(en: "\(title.en) (\(mark.en))", fr: "\(title.fr) (\(mark.fr))") : title
    let text = EntryPart.joined(name, reading.text)
    guard let lens = book.lens(of: reading, in: self) else { return [text] }
    let labels = book.labels(in: lens)
    let board = Localized(
      en: labels.map(\.en).joined(separator: between),
      fr: labels.map(\.fr).joined(separator: between))
    return [text, EntryPart.joined(EntryPart.board, board)]
  }

  /// Words in a row behind what they are; nothing where there are none.
  private static func list(_ label: Localized, _ words: [String]) -> [EntryPart] {
    let list = words.joined(separator: ", ")
    return words.isEmpty ? [] : [.labelled(label, Localized(en: list, fr: list))]
  }
}

extension EntryPart {
  /// A label with what it stands before.
  static func joined(_ label: Localized, _ text: Localized) -> Localized {
    Localized(en: "\(label.en): \(text.en)", fr: "\(label.fr) : \(text.fr)")
  }

  fileprivate static let disagreement = Localized(
    en: "Where sources disagree", fr: "Où les sources divergent")
  fileprivate static let applied = Localized(en: "applied here", fr: "retenu ici")
  fileprivate static let board = Localized(en: "Its columns", fr: "Ses colonnes")
  fileprivate static let sameLetters = Localized(
    en: "The same letters", fr: "Les mêmes lettres")
}
