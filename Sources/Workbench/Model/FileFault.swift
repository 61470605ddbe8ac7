/// Why a file that somebody named was not read.
package enum FileReadingFault: Error, Hashable, Sendable {
  /// Nothing lies at the path, or a folder does.
  case missing, folder
  /// A pipe or a device lies there, which may keep its reader waiting or never end.
  case endless
  /// It may not be read.
  case denied
  /// It is longer than so many bytes.
  case tooLong(Int)
  /// The disk or the system reported something else.
  case fault(String)
}

/// Why a file that somebody named was not written; nothing of it was left then.
package enum FileWritingFault: Error, Hashable, Sendable {
  /// Something lies at the path already, or a folder does.
  case exists, folder
  /// There is no folder to write it into.
  case noFolder
  /// The folder may not be written, or nothing on its disk.
  case denied, readOnly
  /// The disk is full.
  case full
  /// The disk or the system reported something else.
  case fault(String)
}
