public import Leads

/// What the cells of a file do not say, and how to read what they do.
public struct ImportDefaults: Hashable, Sendable {
  /// The day on which the file is read.
  public var today: CalendarDate
  /// The currency of amounts that name none.
  public var currency: Currency
  /// The zone of days and hours in the file.
  public var zone: ZoneRules
  /// The source of rows that name none: the file's name.
  public var source: String
  /// What a next action is called of which the file gives the day only.
  public var nextActionText: String

  /// Joins what a file does not say.
  public init(
    today: CalendarDate, currency: Currency, zone: ZoneRules, source: String,
    nextActionText: String
  ) {
    self.today = today
    self.currency = currency
    self.zone = zone
    self.source = source
    self.nextActionText = nextActionText
  }
}

/// Why a file cannot be read at all.
public enum ImportFailure: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is a spreadsheet, an archive, a picture or the like, not text.
  case notText
  /// None of its headers can say who a lead is; these are the ones it has.
  case noKnownColumns(headers: [String])
}

/// What became of one row of a file.
public enum ImportOutcome: Hashable, Sendable {
  /// It is a lead; the remarks tell what was left out of it or understood with doubt.
  case lead(ImportedLead, line: Int, remarks: [RowRemark])
  /// It cannot be kept.
  case rejected(RowProblem)
}

/// Why one row cannot be kept.
public typealias RowProblem = RowNote<RowReason>
/// What was left out of a kept row, or understood with doubt.
public typealias RowRemark = RowNote<RemarkReason>

/// Something to tell of one row of a file, and the place it is about.
public struct RowNote<Reason: Hashable & Sendable>: Hashable, Sendable {
  /// The line of the file where the row begins, from 1.
  public let line: Int
  /// The header of the column; nil when it is the row as a whole.
  public let column: String?
  /// The text there, or the first text of the row; shortened when long.
  public let value: String
  /// What is wrong with it, or what was done with it.
  public let reason: Reason

  /// Joins a place in the file with what there is to tell of it.
  public init(line: Int, column: String?, value: String, reason: Reason) {
    self.line = line
    self.column = column
    self.value = value
    self.reason = reason
  }
}

/// What makes a row impossible to keep.
public enum RowReason: String, CaseIterable, Hashable, Sendable {
  /// It names neither company nor person nor e-mail.
  case noName = "no-name"
  /// Nothing but an e-mail could name it, and that is none.
  case badEmail = "bad-email"
  /// A quote was opened and never closed.
  case unterminatedQuote = "unterminated-quote"
  /// A cell or the row is absurdly large.
  case oversized
}

/// What a remark tells of a cell; texts that could not be understood are kept in the note.
public enum RemarkReason: String, CaseIterable, Hashable, Sendable {
  /// No e-mail address; left out, kept in the note.
  case oddEmail = "odd-email"
  /// Several addresses or numbers; the first good one is taken, all are kept in the note.
  case severalValues = "several-values"
  /// No such day; left out, kept in the note.
  case oddDate = "odd-date"
  /// The day and the month could be exchanged; read by the file's language.
  case ambiguousDate = "ambiguous-date"
  /// No amount that can be told exactly; left out, kept in the note.
  case oddAmount = "odd-amount"
  /// No number, or one that cannot be right; left out, kept in the note.
  case oddNumber = "odd-number"
  /// No known stage; the lead enters at MCL, the word is kept in the note.
  case unknownStage = "unknown-stage"
  /// An action without a day; kept in the note.
  case undatedAction = "undated-action"
  /// The row has fewer cells than the file has headers.
  case tooFewCells = "too-few-cells"
  /// The row has text in cells past the last header; that text is left out.
  case tooManyCells = "too-many-cells"
  /// Longer than what is kept; cut.
  case cut
  /// Line breaks in a cell that should have one line; turned to blanks.
  case lineBreaks = "line-breaks"
  /// The person is told only by a number of another file.
  case namedByReference = "named-by-reference"
}
