import Synchronization
import Testing

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Threads and the boxes between them.
struct MailboxTests {
  @Test func lettersComeInOrderFromOneThreadToAnother() throws {
    let box = try Mailbox<Int>()
    let seen = try Mailbox<Int>()
    let thread = try WorkerThread {
      while case let letters = box.waitForLetters(), !letters.isEmpty {
        for letter in letters { seen.post(letter) }
      }
    }
    thread.start()
    for number in 0..<1000 { box.post(number) }
    box.close()
    #expect(thread.waitForEnd(milliseconds: 10_000))
    #expect(seen.takeAll() == Array(0..<1000))
  }

  @Test func theDescriptorIsReadableWhileALetterWaits() throws {
    let box = try Mailbox<Int>()
    #expect(Waiting.untilReadable([box.descriptor], milliseconds: 0) == [false])
    box.post(1)
    box.post(2)
    #expect(Waiting.untilReadable([box.descriptor], milliseconds: 0) == [true])
    #expect(box.takeAll() == [1, 2])
    #expect(Waiting.untilReadable([box.descriptor], milliseconds: 0) == [false])
    box.post(3)
    #expect(Waiting.untilReadable([box.descriptor], milliseconds: 0) == [true])
  }

  @Test func aThreadThatWasNeverNeededNeverRuns() throws {
    let hasRun = try Mailbox<Bool>()
    let thread = try WorkerThread { hasRun.post(true) }
    #expect(thread.waitForEnd(milliseconds: 0))
    #expect(hasRun.takeAll().isEmpty)
  }

  @Test func aThreadThatDoesNotEndIsNotWaitedForForEver() throws {
    let box = try Mailbox<Int>()
    let thread = try WorkerThread { _ = box.waitForLetters() }
    thread.start()
    #expect(thread.waitForEnd(milliseconds: 1) == false)
    box.close()
    #expect(thread.waitForEnd(milliseconds: 10_000))
  }

  @Test func signalsAreLeftToTheDrawingThread() throws {
    let blocked = try Mailbox<Bool>()
    let thread = try WorkerThread {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      for signal in [SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGINT] {
        blocked.post(sigismember(&mask, signal) == 1)
      }
      // A crash must be able to give the terminal back.
      blocked.post(sigismember(&mask, SIGSEGV) == 0)
    }
    thread.start()
    #expect(thread.waitForEnd(milliseconds: 10_000))
    #expect(blocked.takeAll() == [true, true, true, true, true, true])
  }
}
