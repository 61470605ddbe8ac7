import Testing

@testable import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Test func aSignalArrivesAsANumber() throws {
  let signals = try #require(SignalPipe())
  #expect(signals.drain().isEmpty)
  kill(getpid(), SIGWINCH)
  var descriptors = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
  #expect(poll(&descriptors, 1, 5000) == 1)
  #expect(signals.drain() == [SIGWINCH])
}
