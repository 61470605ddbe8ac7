import Leads
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Being stopped, continued and ended.

extension EventLoop {
  static let hangup = SIGHUP

  /// Does what the signals that came ask for.
  func takeSignals() {
    for signal in world.takeSignals() where ending == nil { take(signal) }
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGWINCH: world.resize()
    case SIGTSTP: suspend()
    case SIGCONT:
      // Stopped without being asked: whoever had the terminal meanwhile may have changed it.
      redraw()
      take(Message.changed)
    default: ending = .signal(signal)
    }
  }

  /// Gives the terminal to the shell until the program is continued.
  func suspend() {
    // A stopped program may never run again.
    for draft in draftDelay.takeAll() { workers.keeper.post(.keep(draft)) }
    world.suspend()
    shown = nil
    for signal in world.takeSignals() where signal != SIGCONT && ending == nil { take(signal) }
    take(Message.changed)
  }

  /// Gives a text to the user's own editor, and hears what became of it.
  func edit(_ text: String) {
    // The editor may stay for hours, and the machine may be switched off meanwhile.
    for draft in draftDelay.takeAll() { workers.keeper.post(.keep(draft)) }
    let edited = world.edit(text)
    shown = nil
    take(Message.edited(edited))
    for signal in world.takeSignals() where signal != SIGCONT && ending == nil { take(signal) }
    take(Message.changed)
  }

  /// Draws everything anew.
  func redraw() {
    world.redraw()
    shown = nil
  }

  /// Keeps what was typed and what was asked, gives the terminal back, ends the threads.
  ///
  /// Takes no longer than a second, whatever a slow disk keeps back: edits leave some of it to
  /// drafts, and both some to the others.
  func finish() -> Ending {
    let begun = Waiting.monotonicMilliseconds()
    for draft in draftDelay.takeAll() { workers.keeper.post(.keep(draft)) }
    workers.edits.end(milliseconds: 600)
    // What a late answer makes superfluous must not come back at the next start.
    for case .message(let message) in workers.inbox.takeAll() where noteAnswer(message) {
      for case .dropDraft(let key) in model.update(message) { workers.keeper.post(.drop(key)) }
    }
    workers.keeper.end(milliseconds: begun + 800 - Waiting.monotonicMilliseconds())
    world.close()
    workers.end(by: begun + 900)
    return ending ?? .quit
  }
}
