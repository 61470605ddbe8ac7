import TUI

/// Everything that a key or the palette can ask for.
///
/// One row each in the table of entries.
package enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving about.
  case selectPrevious, selectNext, columnLeft, columnRight, pageUp, pageDown, halfPageUp
  case halfPageDown, selectFirst, selectLast, open, back, nextLead, previousLead
  // Working a lead.
  case advance, retreat, pickStage, qualify, add, edit, logContact, planAction, snooze, park
  case end, handOver, suppress, writeMail, claim, cadence, score, duplicates, timeline
  // The queue.
  case triage, skip, queueNext, queuePrevious
  // The book.
  case filter, clearFilter, mark, markRange, markAll, undo, redo, history, importFile, makeDemo
  // Words and help.
  case whatIsThis, whatIsThisField, whichFigure, nextLink, previousLink, followLink
  case previousEntry, nextPane, palette, help, tutorial
  case addTerm, editTerm, removeTerm, undoTerm, importTerms, exportTerms
  case switchLanguage, switchTheme, switchLens, switchDensity, fold, arrange, views
  // Inside forms and lists.
  case nextField, previousField, previousChoice, nextChoice, nextLetter, previousLetter
  case readQuestions
  case previousLine, nextLine, submit, takeTheirs, editText, giveUp, choose
  // The program.
  case copy, copyBox, redraw, mouse, suspend, quit
}

extension Command {
  /// The name by which files of keys know it: `pick-stage`.
  ///
  /// It is made from the case, and people's files hold it: whoever renames a case breaks them.
  package var name: String {
    rawValue.reduce(into: "") { name, letter in
      if letter.isUppercase { name.append("-") }
      name += letter.lowercased()
    }
  }

  /// The command of a name, in capitals or not; nil where none is called so.
  package init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let command = Self.allCases.first(where: { $0.name == wanted }) else { return nil }
    self = command
  }

  /// Whether it leads to the glossary, where what was just said can be looked up.
  var leadsToWords: Bool {
    [.whatIsThis, .whatIsThisField, .whichFigure, .nextPane].contains(self)
  }

  /// The key that always leads out of where it works, whatever the user's own file says; nil for
  /// commands that nobody is locked in without.
  var wayOut: Key? {
    switch self {
    case .back, .giveUp: .escape
    case .quit: .control("c")
    default: nil
    }
  }
}

/// Where a key is pressed: which part of the screen has the focus.
package enum KeyContext: String, CaseIterable, Hashable, Sendable {
  /// The columns and cards.
  case board
  /// The first screen of an empty workspace.
  case welcome
  /// The queue, lead by lead.
  case triage
  /// The lead pane.
  case lead
  /// The four letters.
  case qualifying
  /// Fields to fill in, also those of a refusal.
  case form
  /// A list to choose from: commands, stages, ways out of a conflict.
  case list
  /// The list of what was done.
  case history
  /// The filter being typed.
  case filter
  /// The glossary pane, when it has the focus.
  case glossary

  /// Every part of the screen.
  static let everywhere = Set(allCases)

  /// Whether letters are typed into a field here, so that they can fire no command.
  package var takesText: Bool {
    switch self {
    case .qualifying, .form, .filter, .list: true
    case .board, .welcome, .triage, .lead, .history, .glossary: false
    }
  }
}
