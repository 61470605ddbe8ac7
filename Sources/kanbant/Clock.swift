import Glossary
import Leads

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What time it is: the system's clock, or the instant that `KANBANT_NOW` puts in its place.
struct Clock: Sendable {
  /// The instant at which the clock stands still; nil for the system's own.
  let fixed: Instant?

  /// Reads `KANBANT_NOW`; a text there that is no instant is a fault of configuration.
  init(_ environment: Environment) throws(Failure) {
    guard let text = environment["KANBANT_NOW"] else {
      fixed = nil
      return
    }
    guard let instant = Instant(iso8601: text) else {
      throw Failure(
        .configuration, "bad-clock",
        .init(
          en: "KANBANT_NOW is no instant: “\(text)”. Write it like 2026-11-21T09:30:00Z.",
          fr: "KANBANT_NOW n’est pas un instant : « \(text) ». Écrivez 2026-11-21T09:30:00Z."))
    }
    fixed = instant
  }

  /// The instant it is now.
  var now: Instant {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }
}
