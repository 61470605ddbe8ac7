import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads a terminal's bytes without ever waiting for a person.
struct InputReader {
  private let descriptor: Int32
  private let escapeDelay: Int32
  private var decoder: InputDecoder
  private var isHungUp = false

  init(descriptor: Int32, sequences: KeySequences, escapeDelay: Int32) {
    self.descriptor = descriptor
    self.escapeDelay = escapeDelay
    decoder = InputDecoder(sequences: sequences)
  }

  /// Everything that waits to be read; a hang-up is the last event, and the only one from then on.
  mutating func readEvents() -> [InputEvent] {
    var events: [InputEvent] = []
    var budget = Self.bytesPerCall
    while !isHungUp {
      let delay = patience
      if budget <= 0, delay == 0 { return events }
      switch read(waiting: delay) {
      case .bytes(let bytes):
        budget -= bytes.count
        events += decoder.feed(bytes)
      case .silence:
        if delay == 0 { return events }
        events += decoder.giveUp()
      case .end:
        isHungUp = true
        if decoder.expectation == .paste { events += decoder.giveUp() }
      }
    }
    return events + [.hangup]
  }

  /// How long the rest of what was begun may take, in milliseconds.
  private var patience: Int32 {
    switch decoder.expectation {
    case .nothing: 0
    case .escape: escapeDelay
    case .sequence: max(escapeDelay, 250)
    case .paste: 1000
    }
  }

  private enum Reading {
    case bytes(ArraySlice<UInt8>)
    case silence
    case end
  }

  private func read(waiting delay: Int32) -> Reading {
    var descriptors = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&descriptors, 1, delay)
    if ready == 0 { return .silence }
    if ready < 0 { return errno == EINTR ? .silence : .end }
    // Bytes sent before a hang-up can still be read, so they come first.
    guard descriptors.revents & Int16(POLLIN) != 0 else { return .end }
    var buffer = [UInt8](repeating: 0, count: Self.bytesPerRead)
    let count = buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
    if count > 0 { return .bytes(buffer[..<count]) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .silence }
    return .end
  }

  private static let bytesPerRead = 4096
  private static let bytesPerCall = 1 << 20
}
