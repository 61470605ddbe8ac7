import Leads
import Synchronization
import Workbench

/// One long job.
enum JobRequest: Sendable {
  case importFile(path: String)
  case makeDemo
}

/// The thread that does long jobs, one after the other.
final class JobWorker: Sendable {
  private let mailbox: Mailbox<JobRequest>
  private let thread: WorkerThread
  private let isCancelled: CancelFlag
  private let isStopped: CancelFlag

  init(
    openStore: @escaping Surroundings.OpenStore, jobs: Jobs, inbox: Mailbox<Report>
  ) throws(StartFault) {
    let mailbox = try Mailbox<JobRequest>()
    let isCancelled = CancelFlag()
    let isStopped = CancelFlag()
    self.mailbox = mailbox
    self.isCancelled = isCancelled
    self.isStopped = isStopped
    thread = try WorkerThread {
      while true {
        let requests = mailbox.waitForLetters()
        if requests.isEmpty { return }
        for request in requests where !isCancelled.isSet {
          isStopped.clear()
          let report = request.perform(openStore, jobs, inbox) {
            isCancelled.isSet || isStopped.isSet
          }
          inbox.post(.message(.job(report)))
        }
      }
    }
  }

  func post(_ request: JobRequest) {
    mailbox.post(request)
    thread.start()
  }

  /// Asks the job under way to stop; those that wait go on.
  func stop() {
    isStopped.set()
  }

  /// Asks the job under way to stop, and waits for it.
  func end(milliseconds: Int) {
    isCancelled.set()
    mailbox.close()
    thread.waitForEnd(milliseconds: milliseconds)
  }
}

extension JobRequest {
  fileprivate func perform(
    _ openStore: Surroundings.OpenStore, _ jobs: Jobs, _ inbox: Mailbox<Report>,
    isCancelled: Jobs.IsCancelled
  ) -> JobReport {
    do throws(StoreError) {
      let store = try openStore()
      var pace = ProgressPace()
      let progress = { (kept: Int, percent: Int?) in
        guard pace.isDue(at: Waiting.monotonicMilliseconds()) else { return }
        inbox.post(.message(.job(.progress(kept: kept, percent: percent))))
      }
      switch self {
      case .importFile(let path):
        return jobs.importFile(path, store, progress, isCancelled)
      case .makeDemo:
        return jobs.makeDemo(store, progress, isCancelled)
      }
    } catch {
      return .failed(error)
    }
  }
}

/// Lets progress be told no more than five times a second.
struct ProgressPace {
  private var next = Int.min

  mutating func isDue(at now: Int) -> Bool {
    guard now >= next else { return false }
    next = now + 200
    return true
  }
}

/// Whether jobs are to stop; a class, because two threads look at it.
private final class CancelFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() {
    flag.store(true, ordering: .relaxed)
  }

  func clear() {
    flag.store(false, ordering: .relaxed)
  }
}
