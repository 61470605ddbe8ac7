package import Glossary
package import TUI

/// The glossary on a screen of its own: a field to look up in, or one entry.
///
/// Needs no workspace: for a window that pops up over whatever somebody works in.
package struct GlossaryReader: Equatable, Sendable {
  /// What is read.
  private var book: Glossary
  /// The size of the window.
  package private(set) var size: Size
  /// The signs that the terminal can show.
  package let glyphs: GlyphSet
  /// The language of every sentence.
  package private(set) var language: Language
  /// What is looked up.
  package private(set) var field: TextField
  /// Which answer is selected, from 0.
  package private(set) var selection = 0
  /// The entry that is read, and how far; nil while something is looked up.
  package private(set) var reading: EntryReading?
  /// The entries that answer what was typed, the best first.
  package private(set) var answers: [Entry] = []
  /// Whether something else was typed since they were looked up.
  private var isStale = false
  /// Whether all names and texts were reduced for look-ups.
  private var isPrepared = false

  /// What the loop is to do.
  package enum Wish: Equatable, Sendable {
    case leave, suspend, redraw
  }

  /// Begins with a word, whose entry is opened where it names one; without a word, with all.
  package init(
    _ book: Glossary = .builtIn, word: String, language: Language, size: Size, glyphs: GlyphSet
  ) {
    self.book = book
    (self.size, self.glyphs, self.language) = (size, glyphs, language)
    field = TextField(word)
    search()
    if case .found(let entry) = book.look(up: word, language: language) {
      open(entry.id)
    }
    settle()
  }

  /// Does what look-ups need once: for when the first picture is shown and nobody typed yet.
  package mutating func prepare() {
    guard !isPrepared else { return }
    book = book.preparedForSearch()
    isPrepared = true
  }

  /// The entry on the screen; nil while something is looked up.
  package var entry: Entry? {
    reading?.trail.last.flatMap { book[$0] }
  }

  /// The entry as the screen shows it.
  var text: GlossaryText? {
    guard let entry, let reading else { return nil }
    return GlossaryText(
      entry, language, width: body.size.columns - 1, glyphs: glyphs,
      .init(book: book, unfolded: reading.unfolded))
  }

  /// Takes what the terminal tells; what the loop is to do, if anything.
  package mutating func take(_ event: InputEvent) -> Wish? {
    let wish = hear(event)
    settle()
    return wish
  }

  /// Looks up what was typed, where that is still to be done and the answers are shown.
  package mutating func settle() {
    guard isStale, reading == nil else { return }
    if !field.text.isEmpty { prepare() }
    answers = book.search(field.text, language: language)
    isStale = false
  }

  /// The same as `take`, for one event of many: nothing is looked up before `settle`.
  package mutating func hear(_ event: InputEvent) -> Wish? {
    switch event {
    case .key(let key): return take(key)
    case .paste(let text):
      guard reading == nil else { return nil }
      field.insert(pasted: text)
      search()
    case .resized(let size):
      self.size = size
      keepInView()
    case .mouse, .hangup: break
    }
    return nil
  }

  private mutating func take(_ key: Key) -> Wish? {
    switch key {
    case .escape, .control("c"): return .leave
    case .control("z"): return .suspend
    case .control("l"): return .redraw
    case .function(2):
      language = language.other
      if reading == nil { search() } else { keepInView() }
      return nil
    default:
      guard reading == nil else { return read(key) }
      look(key)
      return nil
    }
  }

  private mutating func look(_ key: Key) {
    if [.up, .down, .pageUp, .pageDown, .enter, .tab].contains(key) { settle() }
    switch key {
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(max(0, answers.count - 1), selection + 1)
    case .pageUp: selection = max(0, selection - body.size.rows)
    case .pageDown: selection = min(max(0, answers.count - 1), selection + body.size.rows)
    case .enter, .tab:
      if answers.indices.contains(selection) { open(answers[selection].id) }
    default:
      let typed = field.text
      if field.handle(key), field.text != typed { search() }
    }
  }

  private mutating func read(_ key: Key) -> Wish? {
    guard let text, let entry else { return nil }
    let rows = body.size.rows
    switch key {
    case .tab: _ = reading?.move(by: 1, in: text, rows: rows)
    case .backTab: _ = reading?.move(by: -1, in: text, rows: rows)
    case .enter:
      if reading?.follow(in: text, of: entry.id) == .nowhere {
        _ = reading?.move(by: 1, in: text, rows: rows)
      }
      keepInView()
    case .backspace, .left: goBack()
    case .up, .character("k"): reading?.scroll(by: -1, in: text, rows: rows)
    case .down, .character("j"): reading?.scroll(by: 1, in: text, rows: rows)
    case .pageUp: reading?.scroll(by: 1 - rows, in: text, rows: rows)
    case .pageDown, .character(" "): reading?.scroll(by: rows - 1, in: text, rows: rows)
    case .home: reading?.scroll = 0
    case .end: reading?.scroll(by: text.lines.count, in: text, rows: rows)
    case .character("/"): lookUpAnew()
    case .character("q"): return .leave
    default: break
    }
    return nil
  }

  /// Goes back to the entry before, and from the first to what was looked up.
  private mutating func goBack() {
    guard let trail = reading?.trail else { return }
    reading = nil
    if trail.count > 1 { reading = EntryReading(trail: trail.dropLast()) }
  }

  private mutating func lookUpAnew() {
    reading = nil
    field = TextField()
    search()
  }

  private mutating func open(_ entry: EntryID) {
    reading = EntryReading(trail: [entry])
  }

  private mutating func search() {
    isStale = true
    selection = 0
  }

  /// Keeps to the text where it became shorter.
  private mutating func keepInView() {
    guard let text else { return }
    if let stop = reading?.stop, stop >= text.stops.count { reading?.stop = nil }
    let rows = body.size.rows
    reading?.scroll(by: 0, in: text, rows: rows)
  }
}
