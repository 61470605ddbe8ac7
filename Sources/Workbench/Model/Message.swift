package import Glossary
package import Leads
package import TUI

/// What the program is told: by the keyboard, the clock, the store and the jobs.
package enum Message: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The pointer was used.
  case mouse(MouseEvent)
  /// A block was pasted.
  case paste(String)
  /// The terminal has another size.
  case resized(Size)
  /// It is now this instant.
  case clock(Instant)
  /// The board that was asked for.
  case board(BoardAnswer)
  /// The page of a column that was asked for.
  case page(PageAnswer)
  /// The part of the queue that was asked for.
  case queue(QueueAnswer)
  /// The lead that was asked for; nil where it is no more.
  case file(LeadAnswer)
  /// What may be the same as a lead.
  case merge(MergeAnswer)
  /// The operations that were asked for, newest first.
  case operations([Operation])
  /// What worked so far, by the acts that were recorded last.
  case guide([RecordedAct])
  /// What was asked of the store was kept.
  case kept(Receipt, for: Errand)
  /// A piece of what is taken back or done again was kept, and more is to come.
  case restored(Receipt, for: Errand)
  /// What was asked of the store was not done.
  case failed(StoreError, for: Errand)
  /// What the rules say to edits of many leads that were only tried: one outcome for each.
  case rehearsed([BulkEdits], [BulkOutcome])
  /// What was kept of the edits of many leads.
  case keptBulk(BulkEdits, BulkOutcome)
  /// What became of what was said of a word.
  case term(TermOutcome)
  /// What became of a file of the team's words.
  case termFile(TermFileAnswer)
  /// The cards to be marked.
  case marks([LeadCard])
  /// Somebody else committed.
  case changed
  /// The draft that was asked for; nil where none was left.
  case draft(Draft?, DraftKey)
  /// The user's named views, in no order.
  case views([SavedView])
  /// A text was handed to other programs.
  case copied(Clipping, by: CopyRoute)
  /// A long job goes on, or ended.
  case job(JobReport)
  /// A mail left the program, or did not.
  case delivered(MailOutcome)
  /// A text came back from the user's own editor.
  case edited(EditorAnswer)
  /// The user's own keys, which changed.
  case keys(KeyReading)
}

/// What a failure or a receipt answers to, so that the right card or form hears of it.
package enum Errand: Equatable, Sendable {
  /// Edits of one lead, asked from the board or the lead pane.
  case edits([Edit])
  /// Edits asked by the form on top.
  case form([Edit])
  /// Edits of many leads.
  case bulk
  /// What the team says of a word, or a file of its words.
  case term
  /// Taking back, or doing again.
  case undo
  case redo
  /// Reading.
  case reading
  /// Keeping a draft or a preference.
  case keeping
}

/// The board as a store answered it.
package struct BoardAnswer: Equatable, Sendable {
  /// Which request it answers; older ones than the last are dropped.
  package let generation: Int
  /// One answer for each column asked for, in their order.
  package let columns: [ColumnAnswer]
  /// How many leads the workspace has in all.
  package let total: Int
  /// Everybody who works in the workspace.
  package let users: [User]
  /// What the team has agreed on.
  package let settings: WorkspaceSettings

  package init(
    generation: Int, columns: [ColumnAnswer], total: Int, users: [User],
    settings: WorkspaceSettings
  ) {
    self.generation = generation
    self.columns = columns
    self.total = total
    self.users = users
    self.settings = settings
  }
}

/// One column as a store answered it.
package struct ColumnAnswer: Equatable, Sendable {
  /// How many leads it holds.
  package let count: LeadCount
  /// Count and sum of its lanes, by lane and currency at least; empty where counting stopped.
  package let tallies: [Tally]
  /// Its cards.
  package let page: CardPage

  package init(count: LeadCount, tallies: [Tally], page: CardPage) {
    self.count = count
    self.tallies = tallies
    self.page = page
  }
}

/// A number of leads, counted to the end or only so far.
package struct LeadCount: Equatable, Sendable {
  /// The number, or where counting stopped.
  package var number: Int
  /// Whether counting stopped before the end.
  package var isCapped: Bool

  package init(_ number: Int, isCapped: Bool = false) {
    self.number = number
    self.isCapped = isCapped
  }
}

/// A further page of one column.
package struct PageAnswer: Equatable, Sendable {
  package let generation: Int
  package let column: Int
  package let isBackward: Bool
  package let page: CardPage

  package init(generation: Int, column: Int, isBackward: Bool, page: CardPage) {
    self.generation = generation
    self.column = column
    self.isBackward = isBackward
    self.page = page
  }
}

/// One lead with its timeline.
package struct LeadAnswer: Equatable, Sendable {
  package let lead: LeadID
  package let file: LeadFile?
  /// Newest first.
  package let journal: [JournalEntry]

  package init(lead: LeadID, file: LeadFile?, journal: [JournalEntry]) {
    self.lead = lead
    self.file = file
    self.journal = journal
  }
}

/// How a long job goes on.
package enum JobReport: Equatable, Sendable {
  /// So many leads are in, and the file is read so far, in percent where that is known.
  case progress(kept: Int, percent: Int?)
  /// An import came to its end.
  case imported(ImportSummary)
  /// The demonstration data is in.
  case demoReady(count: Int)
  /// The demonstration was stopped with so many leads of all kept.
  case demoStopped(kept: Int, count: Int)
  /// The workspace holds leads that are no unfinished demonstration.
  case demoRefused
  /// The file could not be read as a list of leads.
  case unreadable(path: String, ImportFault)
  /// An import was stopped with so many leads kept.
  case stopped(kept: Int)
  /// The store stopped the job.
  case failed(StoreError)
}

/// Why a file is no list of leads.
package enum ImportFault: Equatable, Sendable {
  /// Nothing lies at the path, or it may not be read.
  case missing, denied
  /// It is empty, is no text, or names neither company nor contact nor e-mail.
  case empty, notText, noKnownColumns([String])
  /// It became shorter while it was read.
  case shortened
}

/// What an import brought.
package struct ImportSummary: Equatable, Sendable {
  /// The file.
  package let path: String
  /// Rows read, and rows kept.
  package let rows, kept: Int
  /// Rows whose claimed lane could not be proved.
  package let unproved: Int
  /// Values that could not be read and were put into the note.
  package let remarks: Int
  /// Rows that were not kept.
  package let rejected: Int

  package init(
    path: String, rows: Int, kept: Int, unproved: Int, remarks: Int, rejected: Int
  ) {
    self.path = path
    self.rows = rows
    self.kept = kept
    self.unproved = unproved
    self.remarks = remarks
    self.rejected = rejected
  }
}
