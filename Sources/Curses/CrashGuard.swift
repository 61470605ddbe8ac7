import CNcurses
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Gives the terminal back as it was found when the program crashes.
///
/// The handlers may run in the middle of anything, so all they need is prepared: bytes to write
/// and modes to set, in memory whose address is known before the first handler is. After that the
/// crash takes its course: the former action is put back and the fault happens again.
package enum CrashGuard {
  /// Watches over a terminal; replaces what was watched over before.
  static func arm(descriptor: Int32, modes: termios, restore: [UInt8]) {
    disarm()
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, restore.count))
    for (index, byte) in restore.enumerated() { (bytes + index).initialize(to: byte) }
    // Allocated, never a global: a global termios can be given less room than the C library fills.
    let savedModes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    savedModes.initialize(to: modes)
    let former = UnsafeMutablePointer<sigaction>.allocate(capacity: faults.count)
    former.initialize(repeating: sigaction(), count: faults.count)
    let state = UnsafeMutablePointer<CrashState>.allocate(capacity: 1)
    state.initialize(
      to: CrashState(
        descriptor: descriptor, modes: savedModes, bytes: bytes, byteCount: restore.count,
        former: former))
    giveThreadAnAlternateStack()
    stateAddress.store(UInt(bitPattern: state), ordering: .sequentiallyConsistent)
    for (index, fault) in faults.enumerated() {
      _ = cn_catch_fault(fault, restoreAfterCrash, former + index)
    }
  }

  /// Puts the former actions back.
  ///
  /// The memory stays: a handler on another thread may be reading it at this moment.
  static func disarm() {
    let address = stateAddress.exchange(0, ordering: .sequentiallyConsistent)
    guard let state = UnsafeMutablePointer<CrashState>(bitPattern: address) else { return }
    for (index, fault) in faults.enumerated() {
      sigaction(fault, state.pointee.former + index, nil)
    }
  }

  fileprivate static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS]

  /// Gives the handlers a stack of their own on this thread: one that overflows has no room left.
  package static func giveThreadAnAlternateStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & disabled != 0 else { return }
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  private static let disabled = Int32(SS_DISABLE)
}

/// What a handler needs; pointers and numbers only.
private struct CrashState {
  let descriptor: Int32
  let modes: UnsafeMutablePointer<termios>
  let bytes: UnsafeMutablePointer<UInt8>
  let byteCount: Int
  let former: UnsafeMutablePointer<sigaction>
}

/// The address of the `CrashState`, or zero while nothing is watched over.
private let stateAddress = Atomic<UInt>(0)

private func restoreAfterCrash(
  _ fault: Int32, _ information: UnsafeMutablePointer<siginfo_t>?,
  _ context: UnsafeMutableRawPointer?
) {
  let address = stateAddress.load(ordering: .sequentiallyConsistent)
  guard let state = UnsafeMutablePointer<CrashState>(bitPattern: address) else { return }
  _ = write(state.pointee.descriptor, state.pointee.bytes, state.pointee.byteCount)
  _ = tcsetattr(state.pointee.descriptor, TCSANOW, state.pointee.modes)
  let index: Int
  switch fault {
  case SIGSEGV: index = 0
  case SIGBUS: index = 1
  case SIGILL: index = 2
  case SIGTRAP: index = 3
  case SIGABRT: index = 4
  case SIGFPE: index = 5
  default: index = 6
  }
  sigaction(fault, state.pointee.former + index, nil)
  // A fault repeats itself on return; a signal that somebody sent must be sent again.
  if cn_was_sent(information) != 0 { raise(fault) }
}
