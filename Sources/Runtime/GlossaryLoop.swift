import TUI
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The live loop of the glossary on a screen of its own: no workspace, no threads.
///
/// A class, because it owns the world until the program ends. For the main thread only.
package final class GlossaryLoop {
  private var reader: GlossaryReader
  private let world: any World
  private var ending: Ending?
  /// The frame on the screen; nil when the next one must be drawn whatever is in it.
  private var shown: Frame?

  /// Joins the reader with the world it is to be shown in.
  package init(_ reader: GlossaryReader, world: any World) {
    self.reader = reader
    self.world = world
  }

  /// Runs until the reader is left; the terminal is given back.
  package func run() -> Ending {
    while true {
      draw()
      reader.prepare()
      _ = Waiting.untilReadable(
        [world.inputDescriptor, world.signalDescriptor], milliseconds: nil)
      for signal in world.takeSignals() where ending == nil { take(signal) }
      for event in world.readEvents() where ending == nil { take(event) }
      reader.settle()
      if let ending {
        world.close()
        return ending
      }
    }
  }

  private func take(_ event: InputEvent) {
    if event == .hangup { ending = .signal(EventLoop.hangup) }
    switch reader.hear(event) {
    case .leave: ending = .quit
    case .suspend: suspend()
    case .redraw: redraw()
    case nil: break
    }
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGWINCH: world.resize()
    case SIGTSTP: suspend()
    // Stopped without being asked: whoever had the terminal meanwhile may have changed it.
    case SIGCONT: redraw()
    default: ending = .signal(signal)
    }
  }

  private func suspend() {
    world.suspend()
    shown = nil
    for signal in world.takeSignals() where signal != SIGCONT && ending == nil { take(signal) }
  }

  private func redraw() {
    world.redraw()
    shown = nil
  }

  private func draw() {
    let frame = reader.view()
    guard frame != shown else { return }
    world.present(frame)
    shown = frame
  }
}
