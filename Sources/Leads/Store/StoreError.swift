/// Why a store did not do what was asked.
///
/// Facts only: sentences are made elsewhere.
public enum StoreError: Error, Hashable, Sendable {
  /// A rule said no.
  case refused(Refusal, LeadNumber?)
  /// Nothing lies at this path, and nothing was asked to be made.
  case missing(path: String)
  /// Something lies at this path already.
  case exists(path: String)
  /// The file is no workspace.
  case foreign(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String, version: Int, supported: Int)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// What lies at this path is no text file, or far too long for one that people write.
  case noTextFile(path: String)
  /// The file or its folder may not be read or written.
  case denied(path: String)
  /// The file may be read but not written.
  case readOnly(path: String)
  /// Another process kept the workspace for longer than we wait.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// The disk or the system reported a fault.
  case fault(path: String, detail: String)
  /// A reading was stopped before its end, by its own interruption.
  case interrupted
  /// Nobody has done anything yet that could be taken back.
  case nothingToUndo
  /// Nothing was taken back that could be done again.
  case nothingToRedo
  /// These fields were changed since by other operations, or records are in use by them.
  case undoConflicts(OperationID, [UndoConflict])
  /// The name is taken by another user, or blank.
  case badUserName(String)
  /// The key by which those who are not to be contacted are recognised cannot be used.
  case noSuppressionKey(path: String, SuppressionKeyFault)
}

/// What is wrong with the key of the list of those who are not to be contacted.
public enum SuppressionKeyFault: Error, Hashable, Sendable {
  /// Nothing lies where it is expected.
  case missing
  /// It is not the one that the entries were made with.
  case wrong
  /// Others may read it.
  case exposed
  /// What lies there is a link, or no file of the user's own.
  case strange
  /// The system's libcrypto, which works with it, is not there.
  case noLibrary
}

/// A field that an undo cannot simply restore, because another operation changed it since.
public struct UndoConflict: Hashable, Sendable {
  /// The lead concerned, where one is.
  public let number: LeadNumber?
  /// The record and field; the record itself when nil.
  public let record: RecordReference
  /// The field; nil when the record is in use.
  public let field: FieldName?
  /// The value that undo would restore.
  public let former: FieldValue
  /// The value that the operation had written.
  public let written: FieldValue
  /// The value it has now.
  public let current: FieldValue
  /// Who changed it last, and when; nil where nothing tells.
  public let changed: Change?

  /// Who changed something, and when.
  public struct Change: Hashable, Sendable {
    /// Who.
    public let author: UserID
    /// When.
    public let at: Instant

    /// Joins who with when.
    public init(by author: UserID, at: Instant) {
      self.author = author
      self.at = at
    }
  }

  /// Joins the record, the field and its three values with who changed it.
  public init(
    number: LeadNumber?, record: RecordReference, field: FieldName?, former: FieldValue,
    written: FieldValue, current: FieldValue, changed: Change? = nil
  ) {
    self.changed = changed
    self.number = number
    self.record = record
    self.field = field
    self.former = former
    self.written = written
    self.current = current
  }
}
