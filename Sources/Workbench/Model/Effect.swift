package import Leads
package import TUI

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
  /// Keep what the team says of a word.
  case keepTerm(TermRequest)
  /// Take over a file of the team's words, or write one.
  case termFile(TermFileRequest)
  /// Take back the latest operation, or do it again.
  case undo(UndoRequest.ConflictRule)
  case redo(UndoRequest.ConflictRule)
  /// Read the board; a reading still under way is stopped.
  case readBoard(BoardRequest)
  /// Read a further page of one column.
  case readPage(PageRequest, column: Int, generation: Int)
  /// Read the cards that are to be marked.
  case readMarks([PageRequest])
  /// Bring what a search looks through to hand: words are likely to follow.
  case prepareSearch
  /// Read a part of the queue.
  case readQueue(QueueRead)
  /// Read one lead with its timeline.
  case readLead(LeadID)
  /// Read a lead that is likely to be wanted next; whatever else is asked goes before it.
  case readAhead(LeadID)
  /// Read what may be the same as a lead, or the one to lay beside it.
  case readMerge(MergeRead)
  /// Read the latest operations.
  case readOperations
  /// Read what worked so far.
  case readGuide
  /// Keep what was typed: soon, or at once when a field is left.
  case keepDraft(Draft, isUrgent: Bool)
  /// Forget what was typed: it was kept.
  case dropDraft(DraftKey)
  /// Ask for what was typed and never kept.
  case readDraft(DraftKey)
  /// Keep the user's own choices.
  case keepPreferences(Preferences)
  /// Keep a named view, take one away, or read them all.
  case keepView(SavedView)
  case dropView(String)
  case readViews
  /// Read a file of leads into the workspace.
  case importFile(path: String)
  /// Stop the import under way.
  case stopJob
  /// Fill the workspace with demonstration data.
  case makeDemo
  /// Hand a text to other programs.
  case copy(Clipping)
  /// Let a mail go to another program, or into a file.
  case deliver(OutgoingMail)
  /// Give a text to the user's own editor, and the terminal with it.
  case editText(String)
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Draw everything anew.
  case redraw
  /// Let the terminal tell of the mouse, or not any more.
  case useMouse(Bool)
  /// Draw in the colours of a theme.
  case useTheme(Theme)
  /// End the program.
  case quit
}

/// Which columns to read, and what their leads must meet.
package struct BoardRequest: Equatable, Sendable {
  /// The number by which the answer is known.
  package let generation: Int
  /// One reading for each column.
  package let columns: [ColumnRequest]

  package init(generation: Int, columns: [ColumnRequest]) {
    self.generation = generation
    self.columns = columns
  }

  /// How far leads that meet a condition are counted.
  package static let countLimit = 1000
}

/// One column to be read: its cards, and how they are counted.
package struct ColumnRequest: Equatable, Sendable {
  package let page: PageRequest
  package let counting: Counting

  /// Where the count of a column comes from.
  package enum Counting: Equatable, Sendable {
    /// The tallies that the store keeps: of everybody's leads, or of one owner's or nobody's.
    case tallies
    case talliesOf(owner: UserID?)
    /// Counted one by one, up to the limit.
    case oneByOne
  }

  package init(_ page: PageRequest, counting: Counting) {
    self.page = page
    self.counting = counting
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
