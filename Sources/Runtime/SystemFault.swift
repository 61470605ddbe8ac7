#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A fault that the system reported, by its number.
package struct SystemFault: Error, Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The system's own words, in English.
  package var text: String { String(cString: strerror(number)) }
}
