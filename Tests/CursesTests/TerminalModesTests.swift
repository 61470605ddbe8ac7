import Testing

@testable import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Test func whoIsToEndDoesNotWaitForATerminalThatTakesNothingMore() throws {
  var ends: [Int32] = [-1, -1]
  try #require(pipe(&ends) == 0)
  defer { for end in ends { close(end) } }
  // More than a pipe holds, and nobody reads: this returns, or the test never ends.
  TerminalModes.send(
    [UInt8](repeating: 0x20, count: 1 << 20), to: ends[1], isEndAsked: true)
  var room = pollfd(fd: ends[1], events: Int16(POLLOUT), revents: 0)
  #expect(poll(&room, 1, 0) == 0)
}
