/// Does one piece of work at a time on a thread of its own, beside whoever hands it in.
///
/// A class, because it stands for the thread, which ends with it.
package final class SideThread<Outcome: Sendable>: Sendable {
  private let tasks: Mailbox<@Sendable () -> Outcome>
  private let outcomes: Mailbox<Outcome>
  private let thread: WorkerThread

  /// A thread that is started with the first piece of work.
  package init() throws(StartFault) {
    let tasks = try Mailbox<@Sendable () -> Outcome>()
    let outcomes = try Mailbox<Outcome>()
    (self.tasks, self.outcomes) = (tasks, outcomes)
    thread = try WorkerThread {
      while true {
        let waiting = tasks.waitForLetters()
        if waiting.isEmpty { return }
        for task in waiting { outcomes.post(task()) }
      }
    }
  }

  deinit { tasks.close() }

  /// Begins a piece of work.
  package func begin(_ work: @escaping @Sendable () -> Outcome) {
    tasks.post(work)
    thread.start()
  }

  /// Waits until a piece of work that was begun is done, and tells what became of it.
  package func wait() -> Outcome? { outcomes.waitForLetters().first }
}
