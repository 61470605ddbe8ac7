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
    return hints.map { hint in
      let entry = hint.command.entry
      let key = hint.key ?? entry.keyLabels(in: language).first ?? ""
      return (key, (hint.title ?? entry.title)[language])
    }
  }
}

/// One key on the foot line; key and title are the command's own unless said otherwise.
struct Hint: Sendable {
  let command: Command
  var key: String?
  var title: Localized?

  init(_ command: Command, _ key: String? = nil, _ title: Localized? = nil) {
    self.command = command
    self.key = key
    self.title = title
  }
}

extension KeyContext {
  private static let boardHints = [
    Hint(.advance, "H/L", HintWords.move), Hint(.qualify, nil, HintWords.bant),
    Hint(.open, nil, HintWords.open), Hint(.add, nil, HintWords.add),
    Hint(.whatIsThis, "w", HintWords.word), Hint(.filter, nil, HintWords.filter),
    Hint(.undo, nil, HintWords.undo), Hint(.palette, nil, HintWords.commands),
    Hint(.help, nil, HintWords.help), Hint(.quit, nil, HintWords.quit),
  ]

  fileprivate static let bulkHints = [
    Hint(.submit, nil, HintWords.doIt), Hint(.nextLine, "↑↓", HintWords.line), Hint(.giveUp),
  ]
  fileprivate static let markHints = [
    Hint(.advance, "H/L", HintWords.move), Hint(.pickStage, nil, HintWords.stage), Hint(.park),
    Hint(.end), Hint(.edit, nil, HintWords.assign), Hint(.planAction), Hint(.mark),
    Hint(.markRange), Hint(.markAll), Hint(.clearFilter, nil, HintWords.unmark),
  ]

  fileprivate var hinted: [Hint] {
    switch self {
    case .board: Self.boardHints
    case .welcome:
      [Hint(.importFile), Hint(.makeDemo), Hint(.add), Hint(.help), Hint(.quit)]
    case .lead:
      [
        Hint(.nextLead, "J/K", HintWords.neighbour), Hint(.advance, "H/L", HintWords.move),
        Hint(.qualify, nil, HintWords.bant), Hint(.edit), Hint(.logContact),
        Hint(.planAction), Hint(.help), Hint(.back),
      ]
    case .qualifying:
      [
        Hint(.submit), Hint(.nextField), Hint(.nextChoice, "←→", HintWords.level),
        Hint(.nextLetter, nil, HintWords.letter), Hint(.whatIsThisField, "F1", HintWords.word),
        Hint(.giveUp),
      ]
    case .form:
      [
        Hint(.submit), Hint(.nextField), Hint(.nextChoice, "←→", HintWords.choice),
        Hint(.whatIsThisField, "F1", HintWords.word), Hint(.giveUp),
      ]
    case .list: [Hint(.choose), Hint(.nextLine, "↑↓", HintWords.line), Hint(.giveUp)]
    case .history:
      [
        Hint(.undo), Hint(.redo), Hint(.selectNext, "↑↓", HintWords.line), Hint(.help),
        Hint(.back),
      ]
    case .filter: [Hint(.submit), Hint(.giveUp)]
    case .glossary:
      [
        Hint(.nextLink), Hint(.followLink), Hint(.previousEntry), Hint(.switchLanguage),
        Hint(.nextPane), Hint(.whatIsThis, "w", HintWords.closeWord),
      ]
    }
  }
}
