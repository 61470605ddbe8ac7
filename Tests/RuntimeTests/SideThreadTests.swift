import Testing

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct SideThreadTests {
  @Test func workIsDoneOnAnotherThreadOnePieceAfterTheOther() throws {
    let thread = try SideThread<(place: Int, isElsewhere: Bool)>()
    let here = UInt(bitPattern: pthread_self().hashValue)
    for place in 0..<100 {
      thread.begin { (place, UInt(bitPattern: pthread_self().hashValue) != here) }
      let done = try #require(thread.wait())
      #expect(done.place == place && done.isElsewhere)
    }
  }

  @Test func aThreadThatWasNeverUsedGoesQuietly() throws {
    _ = try SideThread<Int>()
  }
}
