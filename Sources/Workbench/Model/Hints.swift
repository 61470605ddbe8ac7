import Glossary
import TUI

extension Model {
  /// The few most useful keys of a context, as the foot line shows them.
  func hints(in context: KeyContext) -> [(key: String, title: String)] {
    var hints = context.hinted
    if context == .board, worksOnMarks { hints = KeyContext.markHints }
    if context == .form, case .bulk(let bulk) = screens.top {
      let canDo = bulk.outcome != nil && (bulk.passing > 0 || bulk.reason != nil)
      hints = canDo ? KeyContext.bulkHints : Array(KeyContext.bulkHints.dropFirst())
    }
    if context == .form, case .form(let form) = screens.top {
      if form.conflict != nil { hints = KeyContext.conflictHints }
      if let word = form.purpose.fileWord { hints = KeyContext.fileHints(word) }
    }
    if let way = readingOn(in: context) { hints.insert(way, at: min(1, hints.count)) }
    return hints.compactMap { hint in
      let keys = hint.commands.map { keymap.keys(of: $0, in: context) }
      guard let key = label(of: keys) else { return nil }
      return (key, (hint.title ?? hint.commands[0].entry.title)[language])
    }
  }

  /// How to read on in a text that is longer than its place; nil where all of it is shown.
  private func readingOn(in context: KeyContext) -> Hint? {
    switch context {
    case .form, .list:
      guard let text = boxText, text.isScrollable else { return nil }
      return text.hasMoreBelow
        ? Hint(.pageDown, title: HintWords.readOn) : Hint(.pageUp, title: HintWords.readBack)
    case .lead:
      return leadLineCount > leadRowCount
        ? Hint(.selectPrevious, .selectNext, title: HintWords.line) : nil
    case .glossary:
      return glossaryText?.lines.count ?? 0 > glossaryRows
        ? Hint(.selectPrevious, .selectNext, title: HintWords.line) : nil
    case .qualifying:
      guard case .qualifying(let state) = screens.top, nextQuestions(of: state) != nil else {
        return nil
      }
      return Hint(.readQuestions, title: HintWords.readOn)
    case .triage:
      return triageLineCount > triageRowCount
        ? Hint(.selectPrevious, .selectNext, title: HintWords.line) : nil
    case .board, .welcome, .history, .filter: return nil
    }
  }

  /// How one key is called, or two that belong together: `H/L`, `↑↓`; nil where there is none.
  private func label(of keys: [[CommandEntry.KeySequence]]) -> String? {
    let arrows = keys.map { $0.first { Key.arrows.contains($0) } }
    // Arrows say by themselves that two of them are a pair.
    if keys.count > 1, arrows.allSatisfy({ $0 != nil }) {
      return arrows.compactMap { $0?.label(in: language) }.joined()
    }
    let labels = keys.compactMap { $0.first?.label(in: language) }
    return labels.isEmpty ? nil : labels.joined(separator: "/")
  }
}

extension Key {
  fileprivate static let arrows: Set<[Key]> = [[.up], [.down], [.left], [.right]]
}

extension FormPurpose {
  /// What is done with the one file that the form asks for; nil where it asks for more.
  fileprivate var fileWord: Localized? {
    switch self {
    case .importFile, .importTerms: HintWords.importFile
    case .exportTerms: HintWords.exportFile
    default: nil
    }
  }
}

/// One entry of the foot line: a command, or two that belong together, and what it is called
/// there if not by its title.
struct Hint: Sendable {
  let commands: [Command]
  var title: Localized?

  init(_ commands: Command..., title: Localized? = nil) {
    self.commands = commands
    self.title = title
  }
}

extension KeyContext {
  private static let boardHints = [
    Hint(.retreat, .advance, title: HintWords.move), Hint(.qualify, title: HintWords.bant),
    Hint(.open, title: HintWords.open), Hint(.add, title: HintWords.add),
    Hint(.whatIsThis, title: HintWords.word), Hint(.filter, title: HintWords.filter),
    Hint(.undo, title: HintWords.undo), Hint(.palette, title: HintWords.commands),
    Hint(.help, title: HintWords.help), Hint(.quit, title: HintWords.quit),
  ]

  private static let triageHints = [
    Hint(.logContact, title: HintWords.log), Hint(.qualify, title: HintWords.bant),
    Hint(.planAction, title: HintWords.next), Hint(.snooze, title: HintWords.later),
    Hint(.skip),
    Hint(.queuePrevious, title: HintWords.backWord), Hint(.undo, title: HintWords.undo),
    Hint(.help, title: HintWords.help), Hint(.back),
  ]

  fileprivate static let bulkHints = [
    Hint(.submit, title: HintWords.doIt), Hint(.giveUp),
  ]
  fileprivate static let conflictHints = [
    Hint(.submit, title: HintWords.keepMine), Hint(.takeTheirs, title: HintWords.theirs),
    Hint(.nextField), Hint(.giveUp),
  ]
  /// Of a form with nothing but a path, which `word` does something with.
  fileprivate static func fileHints(_ word: Localized) -> [Hint] {
    [
      Hint(.submit, title: word), Hint(.whatIsThisField, title: HintWords.word), Hint(.giveUp),
    ]
  }
  fileprivate static let markHints = [
    Hint(.retreat, .advance, title: HintWords.move), Hint(.pickStage, title: HintWords.stage),
    Hint(.park),
    Hint(.end), Hint(.edit, title: HintWords.assign), Hint(.planAction), Hint(.mark),
    Hint(.markRange), Hint(.markAll), Hint(.clearFilter, title: HintWords.unmark),
  ]

  private static let glossaryHints = [
    Hint(.nextLink, title: HintWords.link), Hint(.followLink, title: HintWords.follow),
    Hint(.previousEntry, title: HintWords.backWord),
    Hint(.editTerm, title: HintWords.define), Hint(.addTerm, title: HintWords.newWord),
    Hint(.switchLanguage), Hint(.nextPane), Hint(.whatIsThis, title: HintWords.closeWord),
  ]

  fileprivate var hinted: [Hint] {
    switch self {
    case .board: Self.boardHints
    case .welcome:
      [Hint(.importFile), Hint(.makeDemo), Hint(.add), Hint(.help), Hint(.quit)]
    case .triage: Self.triageHints
    case .lead:
      [
        Hint(.nextLead, .previousLead, title: HintWords.neighbour),
        Hint(.retreat, .advance, title: HintWords.move),
        Hint(.qualify, title: HintWords.bant), Hint(.edit), Hint(.logContact),
        Hint(.planAction), Hint(.help), Hint(.back),
      ]
    case .qualifying:
      [
        Hint(.submit), Hint(.nextField), Hint(.previousChoice, .nextChoice, title: HintWords.level),
        Hint(.nextLetter, title: HintWords.letter), Hint(.whatIsThisField, title: HintWords.word),
        Hint(.giveUp),
      ]
    case .form:
      [
        Hint(.submit), Hint(.nextField),
        Hint(.previousChoice, .nextChoice, title: HintWords.choice),
        Hint(.whatIsThisField, title: HintWords.word), Hint(.giveUp),
      ]
    case .list:
      [Hint(.choose), Hint(.previousLine, .nextLine, title: HintWords.line), Hint(.giveUp)]
    case .history:
      [
        Hint(.undo), Hint(.redo), Hint(.selectPrevious, .selectNext, title: HintWords.line),
        Hint(.help),
        Hint(.back),
      ]
    case .filter: [Hint(.submit), Hint(.giveUp)]
    case .glossary: Self.glossaryHints
    }
  }
}
