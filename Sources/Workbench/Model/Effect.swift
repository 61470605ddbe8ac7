package import Glossary
package import Leads

/// What the program wants done in the world.
///
/// Data, performed in order, answered by messages.
package enum Effect: Equatable, Sendable {
  /// Keep edits as one operation.
  case commit([Edit], Errand)
  /// Try edits of many leads without keeping them, for each of several ways to go on.
  case rehearse([BulkEdits])
  /// Keep what the rules let pass of many leads' edits, as one operation of this name.
  case commitBulk(BulkEdits, OperationID)
  /// Take back the latest operation, or do it again.
  case undo(UndoRequest.ConflictRule)
  case redo(UndoRequest.ConflictRule)
  /// Read the board; a reading still under way is stopped.
  case readBoard(BoardRequest)
  /// Read a further page of one column.
  case readPage(PageRequest, column: Int, generation: Int)
  /// Read the cards that are to be marked.
  case readMarks([PageRequest])
  /// Read one lead with its timeline.
  case readLead(LeadID)
  /// Read the latest operations.
  case readOperations
  /// Keep what was typed: soon, or at once when a field is left.
  case keepDraft(Draft, isUrgent: Bool)
  /// Forget what was typed: it was kept.
  case dropDraft(DraftKey)
  /// Ask for what was typed and never kept.
  case readDraft(DraftKey)
  /// Keep the user's own choices.
  case keepPreferences(Preferences)
  /// Read a file of leads into the workspace.
  case importFile(path: String)
  /// Fill the workspace with demonstration data.
  case makeDemo
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Draw everything anew.
  case redraw
  /// End the program.
  case quit
}

/// Which columns to read, and what their leads must meet.
package struct BoardRequest: Equatable, Sendable {
  /// The number by which the answer is known.
  package let generation: Int
  /// One reading for each column.
  package let columns: [PageRequest]
  /// Whether there is a filter, so that counting stops at the limit.
  package let isFiltered: Bool

  package init(generation: Int, columns: [PageRequest], isFiltered: Bool) {
    self.generation = generation
    self.columns = columns
    self.isFiltered = isFiltered
  }

  /// How far leads under a filter are counted.
  package static let countLimit = 1000
}

/// What the user chose for themselves.
package struct Preferences: Equatable, Sendable {
  package var language: Language
  package var lens: Lens
  package var density: CardDensity
  /// The columns that are folded, each by its first lane.
  package var folded: Set<Lane>

  package init(language: Language, lens: Lens, density: CardDensity, folded: Set<Lane>) {
    self.language = language
    self.lens = lens
    self.density = density
    self.folded = folded
  }
}

/// How many lines a card is given; on a low screen it takes fewer.
package enum CardDensity: String, CaseIterable, Sendable {
  case full, short, single

  package var lines: Int {
    switch self {
    case .full: 4
    case .short: 2
    case .single: 1
    }
  }

  /// The next in turn: fewer lines, then all of them again.
  var next: CardDensity {
    switch self {
    case .full: .short
    case .short: .single
    case .single: .full
    }
  }
}

/// Which form of which lead a draft belongs to.
package struct DraftKey: Hashable, Sendable {
  /// The form's name, in letters and hyphens.
  package let form: String
  /// The lead; nil for one that is being added.
  package let lead: LeadID?

  package init(form: String, lead: LeadID?) {
    self.form = form
    self.lead = lead
  }
}

/// What was typed into a form and not kept yet.
package struct Draft: Equatable, Sendable {
  package let key: DraftKey
  /// The texts by the names of their fields.
  package let texts: [String: String]

  package init(key: DraftKey, texts: [String: String]) {
    self.key = key
    self.texts = texts
  }
}
