/// Why the screen cannot be shown.
package enum StartFault: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The type of terminal is known and has no way to place the cursor.
  case cannotPlaceCursor(type: String)
  /// Neither the named type nor the usual ones are described on this machine.
  case noDescription(type: String)
  /// The system gives no pipe; the detail is in its own words.
  case noPipe(detail: String)
}
