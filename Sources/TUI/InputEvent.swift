/// What a terminal tells the program.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// The pointer was used; only where the terminal was asked to tell.
  case mouse(MouseEvent)
  /// A pasted block: one event whatever its length, line ends as `\n`, never commands.
  case paste(String)
  /// The screen has another size; the next frame must have it too.
  case resized(Size)
  /// The terminal is gone; nothing more will be read or shown.
  case hangup
}
