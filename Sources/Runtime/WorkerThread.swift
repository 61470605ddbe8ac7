import CLibc
import Curses
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One thread beside the drawing one, started when it is first needed.
///
/// A class, because it stands for the thread.
final class WorkerThread: Sendable {
  private enum State {
    case idle, started
  }

  private let state = Mutex(State.idle)
  private let ended: Bell
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) throws(StartFault) {
    ended = try Bell()
    self.body = body
  }

  /// Starts the thread; nothing happens when it was started before.
  func start() {
    let isFirst = state.withLock { state in
      defer { state = .started }
      return state == .idle
    }
    guard isFirst else { return }
    let body = body
    let ended = ended
    Self.launch {
      body()
      ended.ring()
    }
  }

  /// Waits for the thread's end, but no longer than this; true when it has ended or never ran.
  @discardableResult
  func waitForEnd(milliseconds: Int) -> Bool {
    guard state.withLock({ $0 == .started }) else { return true }
    return ended.wait(milliseconds: milliseconds)
  }

  /// Signals belong to the drawing thread, so a new thread is born with all of them blocked.
  private static func launch(_ work: @escaping @Sendable () -> Void) {
    var everything = sigset_t()
    var former = sigset_t()
    sigfillset(&everything)
    // A fault must still reach the handler that gives the terminal back.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS] {
      sigdelset(&everything, fault)
    }
    pthread_sigmask(SIG_SETMASK, &everything, &former)
    let parcel = Unmanaged.passRetained(Parcel(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, runParcel, parcel.toOpaque())
    pthread_sigmask(SIG_SETMASK, &former, nil)
    precondition(status == 0, "the system gives no thread: \(String(cString: strerror(status)))")
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      #if canImport(Glibc)
        // Some systems have a new thread wait until its maker rests, for milliseconds, whatever
        // else is idle.
        cl_move_elsewhere(thread)
      #endif
      pthread_detach(thread)
    #endif
  }
}

/// What a thread is to do, on its way there; a class, because C passes it by address.
private final class Parcel: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}

#if canImport(Darwin)
  private func runParcel(_ address: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    CrashGuard.giveThreadAnAlternateStack()
    Unmanaged<Parcel>.fromOpaque(address).takeRetainedValue().work()
    return nil
  }
#else
  private func runParcel(_ address: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let address else { return nil }
    CrashGuard.giveThreadAnAlternateStack()
    Unmanaged<Parcel>.fromOpaque(address).takeRetainedValue().work()
    return nil
  }
#endif
