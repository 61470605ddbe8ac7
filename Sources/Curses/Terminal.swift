import CNcurses
package import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal the program runs in: shows frames, reports keys, and is given back as found.
///
/// A class, because there is one and it owns the screen until it is closed. For one thread only.
package final class Terminal {
  /// The signs this terminal can show; frames are to be made with them.
  package let glyphs: GlyphSet
  /// What the user should be told although the terminal works.
  package let notice: TerminalNotice?
  /// Whether colours are shown at all: the terminal has them, and nobody forbade them.
  package let hasColours: Bool
  /// Becomes readable when there is something for `readEvents`.
  package let inputDescriptor: Int32
  package private(set) var size: Size

  private let screen: OpaquePointer
  private let modes: TerminalModes
  private let gate: FrameGate?
  private let isOnLight: Bool
  private var painter: Painter
  private var reader: InputReader
  private var state = State.shown
  private var resizes: [InputEvent] = []
  private var usesMouse = false
  // The modes of the line while the program has it.
  private var programModes = termios()

  private enum State {
    case shown, suspended, closed
  }

  /// Takes the terminal over: alternate screen, every key to the program, pastes as one event.
  package static func open(_ options: TerminalOptions) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else { throw .notATerminal }
    let environment = Environment.process
    let glyphs = CharacterSet.choose(for: environment)
    var savedModes = termios()
    tcgetattr(STDIN_FILENO, &savedModes)
    let type = environment.value("TERM") ?? "unknown"
    let (screen, replacement) = try openScreen(type: type)
    guard cn_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .cannotPlaceCursor(type: type)
    }
    let modes = TerminalModes.described()
    let gate = FrameGate(outlet: STDOUT_FILENO)
    CrashGuard.arm(
      descriptor: gate?.terminal ?? STDOUT_FILENO, modes: savedModes, restore: modes.restore)
    return Terminal(
      screen: screen, modes: modes, gate: gate, glyphs: glyphs,
      notice: replacement.map { .unknownType(type, replacement: $0) }, options: options,
      environment: environment)
  }

  /// The screen of a type, or of the commonest type that is described on this machine.
  private static func openScreen(
    type: String
  ) throws(TerminalError) -> (screen: OpaquePointer, replacement: String?) {
    if let screen = cn_open(type) { return (screen, nil) }
    for replacement in ["xterm-256color", "xterm", "ansi"] {
      if let screen = cn_open(replacement) { return (screen, replacement) }
    }
    throw .noDescription(type: type)
  }

  private init(
    screen: OpaquePointer, modes: TerminalModes, gate: FrameGate?, glyphs: GlyphSet,
    notice: TerminalNotice?, options: TerminalOptions, environment: Environment
  ) {
    self.screen = screen
    self.modes = modes
    self.gate = gate
    self.glyphs = glyphs
    self.notice = notice
    inputDescriptor = STDIN_FILENO
    size = Size(columns: 0, rows: 0)
    hasColours = options.colour == .automatic && environment.wantsColour && has_colors()
    isOnLight = environment.isOnLight
    painter = Painter(
      palette: Self.palette(options.theme, hasColours: hasColours, isOnLight: isOnLight))
    reader = InputReader(
      descriptor: STDIN_FILENO, sequences: .described(), escapeDelay: environment.escapeDelay)
    raw()
    noecho()
    nonl()
    tcgetattr(STDOUT_FILENO, &programModes)
    // The keypad's strings are those of the description only after ncurses switched it on.
    keypad(cn_screen(), true)
    // Else ncurses stops in the middle of a frame when a key waits.
    typeahead(-1)
    takeWindowSize()
    TerminalModes.send(modes.start, to: STDOUT_FILENO)
  }

  deinit {
    close()
  }

  /// Draws in the colours of a theme from the next frame on, which is drawn whole.
  package func use(_ theme: Theme) {
    guard state != .closed, hasColours else { return }
    painter = Painter(
      palette: Self.palette(theme, hasColours: hasColours, isOnLight: isOnLight))
    cn_repaint_all()
  }

  private static func palette(
    _ theme: Theme, hasColours: Bool, isOnLight: Bool
  ) -> Palette {
    guard hasColours, let scheme = Scheme.of(theme, onLight: isOnLight) else {
      return .monochrome
    }
    return .coloured(scheme)
  }

  /// Shows a frame; sends what differs from the frame before.
  package func present(_ frame: Frame) {
    guard state == .shown else { return }
    guard let gate else { return painter.present(frame, on: size) }
    gate.hold { painter.present(frame, on: size) }
  }

  /// Everything that has happened and waits; returns at once but for keys that are half sent.
  ///
  /// Half a key is waited for as long as `ESCDELAY`, an answer of the terminal until it ends or
  /// falls silent for a quarter of a second, a paste likewise for a second. Once the terminal is
  /// gone every call returns `hangup`.
  package func readEvents() -> [InputEvent] {
    guard state != .closed else { return [.hangup] }
    let events = resizes + reader.readEvents()
    resizes = []
    return events
  }

  /// Takes the window's present size over, and reports it as an event when it changed.
  package func resize() {
    guard state == .shown else { return }
    let former = size
    takeWindowSize()
    guard size != former else { return }
    // Terminals move or cut lines when they shrink, each in its own way.
    cn_repaint_all()
    painter.forget()
    resizes = [.resized(size)]
  }

  /// Lets the terminal tell of the mouse, or not any more; `suspend` and `resume` keep to it.
  package func useMouse(_ isOn: Bool) {
    usesMouse = isOn
    guard state == .shown else { return }
    TerminalModes.send(isOn ? modes.mouseOn : modes.mouseOff, to: STDOUT_FILENO)
  }

  /// Asks the terminal to put a text into the clipboard; it does not say whether it did.
  ///
  /// Too long a text is not sent: terminals would cut or drop it.
  package func copy(_ text: String) {
    guard state == .shown, let bytes = ClipboardSequence.bytes(text) else { return }
    TerminalModes.send(bytes, to: STDOUT_FILENO)
  }

  /// Gives the terminal back for a while: to the shell, or to an editor.
  package func suspend() {
    guard state == .shown else { return }
    state = .suspended
    TerminalModes.send(modes.stop, to: STDOUT_FILENO)
    endwin()
  }

  /// Takes the terminal again, after `suspend` or after others changed it; redraws everything
  /// with the next frame.
  package func resume() {
    guard state != .closed else { return }
    if state == .shown {
      // ncurses would send this by itself, and wait for a terminal that takes nothing more,
      // whatever signal comes.
      tcsetattr(STDOUT_FILENO, TCSANOW, &programModes)
      TerminalModes.send(modes.screen, to: STDOUT_FILENO)
    } else {
      state = .shown
      refresh()
    }
    cn_repaint_all()
    painter.forget()
    TerminalModes.send(modes.start + (usesMouse ? modes.mouseOn : []), to: STDOUT_FILENO)
    resize()
  }

  /// Gives the terminal back for good; further calls do nothing.
  package func close() {
    guard state != .closed else { return }
    if SignalPipe.isEndAsked { TerminalModes.dropUnread(on: STDOUT_FILENO) }
    suspend()
    state = .closed
    CrashGuard.disarm()
    delscreen(screen)
    gate?.dismantle()
  }

  /// Asks the system for the size, since ncurses may have it from variables that are out of date.
  private func takeWindowSize() {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resize_term(Int32(window.ws_row), Int32(window.ws_col))
    }
    size = Size(columns: Int(getmaxx(cn_screen())), rows: Int(getmaxy(cn_screen())))
  }
}
