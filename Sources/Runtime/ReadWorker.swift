import Leads
import Workbench

/// The thread that reads, and that notices what others commit.
///
/// It is the first to open the workspace, so who sits at the keyboard is told from here too.
final class ReadWorker: Sendable {
  private let queue: ReadQueue
  private let thread: WorkerThread
  private let second: SecondReader

  init(
    begin: @escaping Surroundings.Begin, openReader: @escaping Surroundings.OpenStore,
    inbox: Mailbox<Report>
  ) throws(StartFault) {
    let queue = try ReadQueue()
    let second = try SecondReader(openReader)
    self.queue = queue
    self.second = second
    thread = try WorkerThread {
      do throws(StoreError) {
        let beginning = try begin()
        let store = beginning.store
        queue.stopRunning(by: BothInterruptions(first: store.interruption, second: second))
        inbox.post(.began(beginning.me, hindrance: beginning.hindrance))
        Reader(
          store: store, me: beginning.me.id, second: second, queue: queue, inbox: inbox
        ).run()
        // Whoever can stop a store keeps it open; it is to be closed by its own thread.
        queue.stopRunning(by: nil)
      } catch {
        inbox.post(.cannotBegin(error))
      }
    }
  }

  func start() {
    thread.start()
  }

  func post(_ request: ReadRequest) {
    queue.post(request)
  }

  /// Stops what runs, and waits for the store to be closed.
  func end(milliseconds: Int) {
    queue.close()
    second.end(milliseconds: milliseconds)
    thread.waitForEnd(milliseconds: milliseconds)
  }
}

/// Stops two readings.
private struct BothInterruptions: Interruption {
  let first: any Interruption
  let second: any Interruption

  func interrupt() {
    first.interrupt()
    second.interrupt()
  }
}

/// What the reading thread does; lives on that thread alone.
private struct Reader {
  let store: any LeadStore
  /// Who sits at the keyboard.
  let me: UserID
  let second: SecondReader
  let queue: ReadQueue
  let inbox: Mailbox<Report>

  func run() {
    let source = store.changeSource
    let descriptors = [queue.descriptor] + (source.descriptor.map { [$0] } ?? [])
    var watch = ChangeWatch(
      asksOnATimer: source.descriptor == nil, now: Waiting.monotonicMilliseconds())
    while !queue.isClosed {
      while let request = queue.next() { serve(request) }
      let now = Waiting.monotonicMilliseconds()
      if watch.isCheckDue(at: now), source.hasChanged() { watch.noteChange() }
      if watch.isTellingDue(at: now) { inbox.post(.message(.changed)) }
      let ready = Waiting.untilReadable(
        descriptors, milliseconds: watch.deadline.map { $0 - now })
      if ready[0] { queue.hush() }
      if ready.count > 1, ready[1] {
        source.drain()
        watch.noteEvent(at: Waiting.monotonicMilliseconds())
      }
    }
  }

  private func serve(_ request: ReadRequest) {
    // An interruption may come when the request it was meant for has just ended.
    for isLastAttempt in [false, true] {
      do throws(StoreError) {
        let message = try answer(to: request)
        if let message, queue.isRunningWanted { inbox.post(.message(message)) }
        return
      } catch {
        guard queue.isRunningWanted else { return }
        if error == .interrupted, !isLastAttempt { continue }
        inbox.post(.message(.failed(error, for: .reading)))
        return
      }
    }
  }

  /// What is to be told; nil where nobody waits for it.
  private func answer(to request: ReadRequest) throws(StoreError) -> Message? {
    switch request {
    case .search(let number):
      if let rest = try store.prepareSearch(before: number) { queue.post(.search(before: rest)) }
      return nil
    case .board(let board):
      let answer = try board.answer(from: store, beside: second) { [queue] in
        queue.isRunningWanted
      }
      return .board(answer.standing(for: queue.finishBoard(board)))
    case .page(let page, let column, let generation):
      return .page(
        PageAnswer(
          generation: generation, column: column, isBackward: page.isBackward,
          page: try store.page(page)))
    case .queue(let queue): return .queue(try queue.answer(from: store, for: me))
    case .lead(let lead), .ahead(let lead):
      return .file(try LeadAnswer.read(lead, from: store))
    case .merge(let request): return .merge(try request.answer(from: store))
    case .operations:
      return .operations(try store.operations(limit: Self.operationLimit))
    case .guide: return .guide(try store.recordedActs(limit: SellingGuide.mostActs))
    case .rehearsal(let edits, let author, let now):
      return .rehearsed(
        edits,
        try store.rehearse(edits, by: author, at: now) { queue.isRunningWanted })
    case .marks(let requests):
      return .marks(try store.cards(of: requests))
    }
  }

  private static let operationLimit = 200
}

extension BoardAnswer {
  /// The same answer to a later request that asked the same.
  fileprivate func standing(for generation: Int) -> BoardAnswer {
    BoardAnswer(
      generation: generation, columns: columns, total: total, users: users, settings: settings)
  }
}
