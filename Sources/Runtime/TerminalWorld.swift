import Curses
package import Leads
package import TUI
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal that the program was started in.
///
/// A class, because it owns the terminal, the signals and standard error until it is closed.
package final class TerminalWorld: World {
  /// The signs that the terminal can show.
  package let glyphs: GlyphSet
  /// Whether colours are shown at all.
  package var hasColours: Bool { terminal.hasColours }
  /// The type of terminal that stands in for the one asked for; nil where that one is known.
  package let replacement: (type: String, by: String)?
  private let terminal: Terminal
  private let signals: SignalPipe
  private var log: ErrorLog?
  private let editor: TextEditor?
  private let fixedNow: Instant?

  private init(
    terminal: Terminal, signals: SignalPipe, log: ErrorLog?, editor: TextEditor?,
    fixedNow: Instant?
  ) {
    self.terminal = terminal
    self.signals = signals
    self.log = log
    self.editor = editor
    self.fixedNow = fixedNow
    glyphs = terminal.glyphs
    if case .unknownType(let type, let other) = terminal.notice {
      replacement = (type, other)
    } else {
      replacement = nil
    }
  }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - isColourless: Whether colour was refused on the command line.
  ///   - theme: In which colours to draw to begin with.
  ///   - log: The file that standard error goes to meanwhile.
  ///   - editor: The user's own editor; nil where no text can be edited.
  ///   - fixedNow: The instant at which the clock stands still; nil for the system's own.
  package static func open(
    isColourless: Bool, theme: Theme, log: String, editor: TextEditor? = nil,
    fixedNow: Instant?
  ) throws(StartFault) -> TerminalWorld {
    // Signals first: between them and the terminal nothing may leave it changed.
    guard let signals = SignalPipe() else {
      throw .noPipe(detail: String(cString: strerror(errno)))
    }
    do throws(TerminalError) {
      let options = TerminalOptions(
        colour: isColourless ? .never : .automatic, theme: theme)
      let terminal = try Terminal.open(options)
      return TerminalWorld(
        terminal: terminal, signals: signals, log: ErrorLog(path: log), editor: editor,
        fixedNow: fixedNow)
    } catch {
      switch error {
      case .notATerminal: throw .notATerminal
      case .cannotPlaceCursor(let type): throw .cannotPlaceCursor(type: type)
      case .noDescription(let type): throw .noDescription(type: type)
      }
    }
  }

  /// The size of the window.
  package var size: Size { terminal.size }

  package var inputDescriptor: Int32 { terminal.inputDescriptor }
  package var signalDescriptor: Int32 { signals.descriptor }
  package var isClockFixed: Bool { fixedNow != nil }

  package func now() -> Instant {
    if let fixedNow { return fixedNow }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }

  package func present(_ frame: Frame) {
    terminal.present(frame)
  }

  package func readEvents() -> [InputEvent] {
    terminal.readEvents()
  }

  package func takeSignals() -> [Int32] {
    signals.drain()
  }

  package func resize() {
    terminal.resize()
  }

  package func useMouse(_ isOn: Bool) {
    terminal.useMouse(isOn)
  }

  package func copy(_ text: String) {
    terminal.copy(text)
  }

  package func suspend() {
    terminal.suspend()
    SignalPipe.restoreDefaultsAndRaise(SIGTSTP)
    terminal.resume()
  }

  package func edit(_ text: String) -> EditorAnswer {
    guard let editor else { return .failed(.noEditor) }
    terminal.suspend()
    // Whoever stops the editor stops the program with it, and continues both.
    let edited = SignalPipe.leavingStops { editor.edit(text) }
    terminal.resume()
    return edited
  }

  package func use(_ theme: Theme) {
    terminal.use(theme)
  }

  package func redraw() {
    terminal.resume()
  }

  package func close() {
    terminal.close()
    log = nil
  }
}
