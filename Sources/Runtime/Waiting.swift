#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Waiting for descriptors; the one place that calls `poll`.
enum Waiting {
  /// Waits until something can be read, or until a time has passed; tells which can.
  ///
  /// A descriptor whose other end is gone counts as readable, since reading it tells so.
  /// `milliseconds` of nil waits for ever, of less than nothing not at all. A signal ends the
  /// wait early with nothing readable.
  static func untilReadable(_ descriptors: [Int32], milliseconds: Int?) -> [Bool] {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let ready = poll(&entries, nfds_t(entries.count), limit)
    guard ready > 0 else { return descriptors.map { _ in false } }
    return entries.map { $0.revents != 0 }
  }

  /// Milliseconds of a clock that nobody can set and that counts from an arbitrary start.
  static func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
