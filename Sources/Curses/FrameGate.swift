import CNcurses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Holds back what ncurses sends while it draws a frame, and lets it through in one piece.
///
/// ncurses sends what it has at every move of the cursor, a hundred small writes for a board.
/// A terminal then shows half a frame, and each write wakes whoever reads. While the gate is
/// shut, the descriptor that ncurses writes to leads into memory.
struct FrameGate {
  /// The terminal itself, whatever `outlet` leads to at the moment; for whom a crash interrupts.
  let terminal: Int32
  private let outlet: Int32
  private let memory: Int32

  /// A gate on the descriptor that ncurses writes to; nil where the system has no such memory.
  init?(outlet: Int32) {
    let memory = cn_memory_file()
    guard memory >= 0 else { return nil }
    let terminal = fcntl(outlet, F_DUPFD_CLOEXEC, 3)
    guard terminal >= 0 else {
      close(memory)
      return nil
    }
    self.outlet = outlet
    self.memory = memory
    self.terminal = terminal
  }

  /// Runs `draw`, and sends all that it wrote at once.
  func hold(_ draw: () -> Void) {
    guard dup2(memory, outlet) >= 0 else { return draw() }
    draw()
    _ = dup2(terminal, outlet)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    _ = lseek(memory, 0, SEEK_SET)
    TerminalModes.send(bytes, to: outlet)
  }

  /// Gives both descriptors back.
  func dismantle() {
    close(memory)
    close(terminal)
  }
}
