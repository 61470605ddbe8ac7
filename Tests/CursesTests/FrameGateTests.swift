import Testing

@testable import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct FrameGateTests {
  @Test(.enabled(if: FrameGate(outlet: 2) != nil)) func manySmallWritesArriveAsOne() throws {
    var ends: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
    defer { for end in ends { close(end) } }
    let gate = try #require(FrameGate(outlet: ends[0]))
    for (text, last) in [("première trame", "e"), ("b", "b")] {
      gate.hold {
        for byte in text.utf8 {
          withUnsafeBytes(of: byte) { _ = write(ends[0], $0.baseAddress, 1) }
        }
      }
      // One packet for each write that reached the other end.
      var buffer = [UInt8](repeating: 0, count: 100)
      let count = recv(ends[1], &buffer, buffer.count, Int32(MSG_DONTWAIT))
      #expect(count == text.utf8.count)
      #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).hasSuffix(last))
      #expect(recv(ends[1], &buffer, buffer.count, Int32(MSG_DONTWAIT)) == -1)
    }
    gate.hold {}
    var buffer = [UInt8](repeating: 0, count: 1)
    #expect(recv(ends[1], &buffer, 1, Int32(MSG_DONTWAIT)) == -1)
    gate.dismantle()
  }
}
