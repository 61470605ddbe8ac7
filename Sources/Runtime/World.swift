package import Leads
package import TUI
package import Workbench

/// The screen, the keyboard, the signals and the clock: all that the event loop needs besides
/// the store.
///
/// The live one is `TerminalWorld`; tests have one of their own.
package protocol World: AnyObject {
  /// Becomes readable when there is something for `readEvents`.
  var inputDescriptor: Int32 { get }
  /// Becomes readable when there is something for `takeSignals`.
  var signalDescriptor: Int32 { get }
  /// Whether the clock stands still.
  var isClockFixed: Bool { get }

  /// What time it is.
  func now() -> Instant
  /// Shows a frame.
  func present(_ frame: Frame)
  /// Every key and paste that waits, and changes of size; never waits.
  func readEvents() -> [InputEvent]
  /// The numbers of the signals that came, in order; never waits.
  func takeSignals() -> [Int32]
  /// Takes the window's present size over.
  func resize()
  /// Lets the terminal tell of the mouse, or not any more; lasts over suspensions.
  func useMouse(_ isOn: Bool)
  /// Asks the terminal to put a text into the clipboard; it does not say whether it did.
  func copy(_ text: String)
  /// Gives the terminal back and stops; returns once the program is continued and has the
  /// terminal again.
  func suspend()
  /// Gives a text and the terminal to the user's own editor; returns once it has ended and the
  /// program has the terminal again.
  func edit(_ text: String) -> EditorAnswer
  /// Draws in the colours of a theme from now on: the next frame is drawn whole.
  func use(_ theme: Theme)
  /// Takes the terminal anew: the next frame is drawn whole.
  func redraw()
  /// Gives the terminal back for good.
  func close()
}
