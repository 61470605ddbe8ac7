import Dispatch
import Leads
import TUI
import Workbench

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A world without a terminal: the audience at the screen acts when it sees what it waits for.
///
/// A class, because it owns the pipes that stand for keyboard and signals.
final class RehearsedWorld: World {
  /// What to do once the screen shows a text.
  struct Cue {
    let text: String
    let act: (RehearsedWorld) throws -> Void
  }

  private(set) var frames: [Frame] = []
  private(set) var suspensions = 0
  private(set) var redraws = 0
  private(set) var themes: [Theme] = []
  private(set) var isClosed = false
  /// What the terminal was asked to copy.
  private(set) var copies: [String] = []
  /// The texts that were given to the editor, and what it does to them.
  private(set) var given: [String] = []
  var editing: (String) -> EditorAnswer = { .text($0) }
  /// Whether the mouse was wanted, each time it was told.
  private(set) var mouseWishes: [Bool] = []
  /// What went wrong while acting.
  private(set) var fault: (any Error)?
  private var cues: [Cue]
  private var events: [InputEvent] = []
  private var later: [InputEvent] = []
  private var signals: [Int32] = []
  private let keyboard: Bell
  private let telegraph: Bell
  private let limit = ContinuousClock.now + .seconds(10)

  init(_ cues: [Cue]) throws {
    self.cues = cues
    keyboard = try Bell()
    telegraph = try Bell()
    // A cue that never comes must fail its test, not stop all of them.
    DispatchQueue.global().asyncAfter(deadline: .now() + 10) { [telegraph] in telegraph.ring() }
  }

  /// The moment at which every story stands.
  static let now = Instant(milliseconds: 1_795_255_200_000)

  /// What the screen shows.
  var screen: String { frames.last?.text ?? "" }

  /// The cues that have not come.
  var missedCues: [String] { cues.map(\.text) }

  /// Presses keys, all at once.
  func press(_ keys: Key...) {
    send(keys.map(InputEvent.key))
  }

  /// Presses keys once everything before them has been dealt with and drawn.
  func pressLater(_ keys: Key...) {
    later += keys.map(InputEvent.key)
  }

  /// Types a text, all at once.
  func type(_ text: String) {
    send(text.map { .key(.character($0)) })
  }

  func send(_ new: [InputEvent]) {
    events += new
    keyboard.ring()
  }

  func raise(_ signal: Int32) {
    signals.append(signal)
    telegraph.ring()
  }

  // What the event loop sees.

  var inputDescriptor: Int32 { keyboard.descriptor }
  var signalDescriptor: Int32 { telegraph.descriptor }
  var isClockFixed: Bool { true }

  func now() -> Instant { Self.now }

  func present(_ frame: Frame) {
    frames.append(frame)
    guard let cue = cues.first, frame.text.contains(cue.text) else { return }
    cues.removeFirst()
    do {
      try cue.act(self)
    } catch {
      fault = error
      raise(SIGTERM)
    }
  }

  func readEvents() -> [InputEvent] {
    keyboard.hush()
    let waiting = events
    events = []
    if waiting.isEmpty, !later.isEmpty {
      send(later)
      later = []
    }
    return waiting
  }

  func takeSignals() -> [Int32] {
    telegraph.hush()
    defer { signals = [] }
    if ContinuousClock.now >= limit {
      fault = fault ?? MissedCue(text: cues.first?.text ?? "the end", screen: screen)
      return [SIGTERM]
    }
    return signals
  }

  func resize() {
    send([.resized(Size(columns: 60, rows: 20))])
  }

  func copy(_ text: String) {
    copies.append(text)
  }

  func useMouse(_ isOn: Bool) {
    mouseWishes.append(isOn)
  }

  func suspend() {
    suspensions += 1
    raise(SIGCONT)
  }

  func edit(_ text: String) -> EditorAnswer {
    given.append(text)
    return editing(text)
  }

  func use(_ theme: Theme) {
    themes.append(theme)
  }

  func redraw() {
    redraws += 1
  }

  func close() {
    isClosed = true
  }
}

/// What the screen never showed, and what it showed instead.
struct MissedCue: Error {
  let text: String
  let screen: String
}
