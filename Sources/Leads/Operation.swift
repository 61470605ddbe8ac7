/// One act of one user: what undo takes back at once, be it one move or a whole import.
public struct Operation: Hashable, Sendable {
  /// Names the operation for ever.
  public let id: OperationID
  /// Who did it.
  public let author: UserID
  /// When.
  public let at: Instant
  /// By what door it came.
  public let door: Door
  /// What it mainly was.
  public let kind: EventKind
  /// How many leads it touched.
  public let leadCount: Int
  /// One of the leads it touched, to name it by.
  public let lead: LeadNumber?
  /// The operation that it takes back or does again.
  public let undoes: OperationID?
  /// Whether it was taken back.
  public let isUndone: Bool
  /// Whether it is still under way, or was left before its end.
  public let isOpen: Bool

  /// Joins the parts of an operation as a store read them.
  public init(
    id: OperationID, author: UserID, at: Instant, door: Door, kind: EventKind,
    leadCount: Int, lead: LeadNumber?, undoes: OperationID?, isUndone: Bool,
    isOpen: Bool = false
  ) {
    self.id = id
    self.author = author
    self.at = at
    self.door = door
    self.kind = kind
    self.leadCount = leadCount
    self.lead = lead
    self.undoes = undoes
    self.isUndone = isUndone
    self.isOpen = isOpen
  }
}

/// By what door an operation came into the workspace.
public enum Door: String, CaseIterable, Hashable, Sendable {
  /// The screen.
  case screen
  /// The command line.
  case commandLine = "command-line"
  /// A file that was imported.
  case file = "import"
  /// Demonstration data.
  case demo

  /// Whether who adds a lead by it is there to be asked whether it is another.
  public var warnsOfDuplicates: Bool {
    switch self {
    case .screen, .commandLine: true
    case .file, .demo: false
    }
  }
}

/// One line of the journal: an event with who, when and by what door.
public struct JournalEntry: Hashable, Sendable {
  /// Its place in the journal, from 1; later events have higher numbers.
  public let sequence: Int
  /// The operation that it belongs to.
  public let operation: OperationID
  /// The lead that it happened to.
  public let lead: LeadID
  /// That lead's number.
  public let number: LeadNumber
  /// Who did it.
  public let author: UserID
  /// When.
  public let at: Instant
  /// By what door.
  public let door: Door
  /// Whether its operation was taken back since.
  public let isUndone: Bool
  /// What happened.
  public let event: Event

  /// Joins the parts of a line as a store read them.
  public init(
    sequence: Int, operation: OperationID, lead: LeadID, number: LeadNumber, author: UserID,
    at: Instant, door: Door, isUndone: Bool, event: Event
  ) {
    self.sequence = sequence
    self.operation = operation
    self.lead = lead
    self.number = number
    self.author = author
    self.at = at
    self.door = door
    self.isUndone = isUndone
    self.event = event
  }
}
