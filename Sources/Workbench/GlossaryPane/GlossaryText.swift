import Glossary
import Leads
import TUI

/// An entry laid out in lines of one width, with the places of the words that lead elsewhere.
struct GlossaryText: Equatable, Sendable {
  /// A linked word, or the part of it that stands on one line; or the head of a fold.
  struct Stop: Equatable, Sendable {
    /// Where it leads.
    enum Target: Equatable, Sendable {
      case entry(EntryID)
      case fold(EntryFold)
      /// The board in the words of a source.
      case lens(Lens)
    }

    let target: Target
    let line, column: Int
    let text: String
  }

  private(set) var lines: [TextLine] = []
  private(set) var stops: [Stop] = []
  /// The first of the words and figures beside the entry; nil where there is none.
  private(set) var firstOfScreen: Int?
  /// How many lines and stops stand before what is beside the entry.
  private var linesBefore = 0
  private var stopsBefore = 0
  private let language: Language
  private let width: Int
  let glyphs: GlyphSet
  private let entry: Entry
  private let setting: Setting
  /// Entries that a word leads to already.
  private var linked: Set<EntryID> = []

  /// What surrounds an entry where it is read.
  struct Setting: Equatable, Sendable {
    /// The glossary that the entry belongs to.
    var book: Glossary
    /// The parts that are shown whole; nil for all of them.
    var unfolded: Set<EntryFold>?
    /// The lens of the board, of which another can be chosen; nil where there is no board.
    var lens: Lens?
  }

  /// What stands beside an entry and changes more often than it.
  struct Beside: Equatable, Sendable {
    /// What the word comes to at present; nil where nothing is counted.
    var present: String?
    /// The words in what is said there, and the figures.
    var words: [GlossaryLink] = []
    var figures: [GlossaryLink] = []
  }

  /// Lays out an entry.
  init(
    _ entry: Entry, _ language: Language, width: Int, glyphs: GlyphSet,
    _ setting: Setting
  ) {
    self.setting = setting
    self.language = language
    self.width = max(1, width)
    self.glyphs = glyphs
    self.entry = entry
    if let note = GlossaryWords.origin(of: entry)?[language] { addNote(note) }
    if let lens = setting.lens, let word = setting.book.boardWord(for: entry, in: lens) {
      addNote(GlossaryWords.onBoard(word, lens)[language])
    }
    add(entry.definition[language])
    (linesBefore, stopsBefore) = (lines.count, stops.count)
    addSeeAlso(of: entry)
    if let use = entry.inKanbant { add(GlossaryWords.inKanbant, use) }
    if let example = entry.example { add(GlossaryWords.example, example) }
    for collision in entry.collisions { add(collision.acronym, collision.meaning[language]) }
    if !entry.readings.isEmpty,
      fold(.readings, GlossaryWords.readings(entry.readings.count, language))
    {
      addReadings(of: entry)
    }
    let names = entry.otherNames[language]
    if !names.isEmpty {
      addPlain(GlossaryWords.otherNames[language], names.joined(separator: ", "))
    }
    let sources = entry.sources.map { $0.title[language] }
    if !sources.isEmpty, fold(.sources, GlossaryWords.sources[language]) {
      lines += TextLine.paragraph(
        sources.joined(separator: " \(glyphs.bullet) "), width: self.width, style: .dim,
        indent: setting.unfolded == nil ? 0 : 2, glyphs: glyphs)
    }
  }

  /// Whether it is this entry laid out so.
  func shows(_ entry: Entry, _ language: Language, width: Int, _ setting: Setting) -> Bool {
    self.entry == entry && self.language == language && self.width == max(1, width)
      && self.setting == setting
  }

  private mutating func addReadings(of entry: Entry) {
    for reading in entry.readings {
      let applied = reading.isApplied ? " \(glyphs.check)" : ""
      add("\(reading.source.title[language])\(applied)", reading.text[language])
      if let lens = setting.book.lens(of: reading, in: entry) { addBoard(of: lens) }
    }
    if let reason = entry.reason { add(GlossaryWords.why, reason) }
  }

  /// Adds the columns of the board in the words of a source, to be chosen where there is one.
  private mutating func addBoard(of lens: Lens) {
    let columns = setting.book.labels(in: lens).map { $0[language] }
    let isActive = setting.lens == lens
    let mark = isActive ? " (\(GlossaryWords.boardNow[language]))" : ""
    let board = columns.joined(separator: " \(glyphs.verticalLine) ") + mark
    let first = lines.count
    lines += TextLine.paragraph(
      board, width: width, style: .dim, indent: 2, glyphs: glyphs)
    guard setting.lens != nil, !isActive, lines.count > first else { return }
    stops.append(Stop(target: .lens(lens), line: first, column: 2, text: lines[first].text))
  }

  /// Adds the head of a fold and tells whether what it holds is shown; where nothing is folded
  /// no head is needed.
  private mutating func fold(_ fold: EntryFold, _ title: String) -> Bool {
    guard let unfolded = setting.unfolded else { return true }
    let isOpen = unfolded.contains(fold)
    let head = "\(isOpen ? glyphs.unfolded : glyphs.folded) \(title)"
    stops.append(Stop(target: .fold(fold), line: lines.count, column: 0, text: head))
    lines.append(TextLine(text: head, style: .link))
    return isOpen
  }

  private mutating func add(_ label: Localized, _ text: Localized) {
    add(label[language], text[language])
  }

  /// Adds a paragraph behind its label.
  private mutating func add(_ label: String, _ text: String) {
    add(Wording.labelled(label, text, language), style: .dim)
  }

  private mutating func addNote(_ text: String) {
    lines += TextLine.paragraph(spaced(text), width: width, style: .dim, glyphs: glyphs)
  }

  private mutating func addPlain(_ label: String, _ text: String) {
    lines += TextLine.paragraph(
      Wording.labelled(label, text, language), width: width, style: .dim, glyphs: glyphs)
  }

  private func spaced(_ text: String) -> String {
    language == .french ? Typography.french(text) : text
  }

  /// Adds a paragraph in which words of other entries lead to them, each at its first place.
  private mutating func add(_ text: String, style: Style = .text) {
    let text = spaced(text)
    let first = lines.count
    let wrapped = wrap(text, width: width, glyphs: glyphs)
    lines += wrapped.map { TextLine(text: $0, style: style) }
    let places = WrappedPlaces(of: wrapped, in: text, glyphs: glyphs)
    for link in setting.book.links(in: text, language: language, excluding: entry.id) {
      guard linked.insert(link.entry).inserted,
        let piece = places.pieces(of: text.offsets(of: link.range)).first
      else { continue }
      // One that is broken begins on its line.
      stops.append(
        Stop(
          target: .entry(link.entry), line: first + piece.line, column: piece.column,
          text: piece.text))
    }
  }

  /// The same entry with what stands beside it behind the definition.
  func with(_ beside: Beside) -> GlossaryText {
    var text = self
    text.lines = Array(lines.prefix(linesBefore))
    text.stops = Array(stops.prefix(stopsBefore))
    if let present = beside.present { text.addPlain(GlossaryWords.present[language], present) }
    let isOther: (GlossaryLink) -> Bool = { [entry] in $0.entry != entry.id }
    text.add(
      GlossaryWords.figures, beside.figures.filter(isOther), separator: " \(glyphs.bullet) ")
    text.add(GlossaryWords.onThisScreen, beside.words.filter(isOther))
    text.firstOfScreen = text.stops.count > stopsBefore ? stopsBefore : nil
    let shift = text.lines.count - linesBefore
    text.lines += lines.dropFirst(linesBefore)
    text.stops += stops.dropFirst(stopsBefore).map { stop in
      Stop(target: stop.target, line: stop.line + shift, column: stop.column, text: stop.text)
    }
    return text
  }

  private mutating func addSeeAlso(of entry: Entry) {
    add(
      GlossaryWords.seeAlso,
      entry.seeAlso.compactMap { id in
        setting.book[id].map { GlossaryLink(text: $0.headword[language], entry: id) }
      })
  }

  /// Adds a list of words that lead elsewhere behind its label; nothing where there is none.
  private mutating func add(
    _ label: Localized, _ links: [GlossaryLink], separator: String = ", "
  ) {
    guard !links.isEmpty else { return }
    let label = Wording.labelled(label[language], "", language)
    var line = label
    for (place, link) in links.enumerated() {
      let ending = place == links.count - 1 ? "" : separator
      let columns = TextWidth.of(line + link.text + ending, glyphs: glyphs)
      if columns - (ending.hasSuffix(" ") ? 1 : 0) > width, line != label {
        lines.append(TextLine(text: line, style: .dim))
        line = ""
      }
      stops.append(
        Stop(
          target: .entry(link.entry), line: lines.count,
          column: TextWidth.of(line, glyphs: glyphs), text: link.text))
      line += link.text + ending
    }
    lines.append(TextLine(text: line, style: .dim))
  }
}

/// A text that leads to an entry.
struct GlossaryLink: Equatable, Sendable {
  let text: String
  let entry: EntryID
}
