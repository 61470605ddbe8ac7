import Leads
import Workbench

/// One thing to keep, with what its answer is for.
enum EditRequest: Sendable {
  case commit(CommitRequest, Errand)
  case bulk(BulkEdits, by: UserID, at: Instant, as: OperationID)
  case terms(TermRequest)
  case undo(UndoRequest)
  case redo(UndoRequest)

  var errand: Errand {
    switch self {
    case .commit(_, let errand): errand
    case .bulk: .bulk
    case .terms: .term
    case .undo: .undo
    case .redo: .redo
    }
  }

  /// Does what is asked; a store that could not be opened may be there at the next request.
  fileprivate func answer(
    from store: inout (any LeadStore)?, _ openStore: Surroundings.OpenStore
  ) -> Message {
    do throws(StoreError) {
      let opened: any LeadStore
      if let store { opened = store } else { opened = try openStore() }
      store = opened
      return try perform(on: opened)
    } catch {
      return .failed(error, for: errand)
    }
  }

  private func perform(on store: any LeadStore) throws(StoreError) -> Message {
    switch self {
    case .commit(let request, _): .kept(try store.commit(request), for: errand)
    case .bulk(let edits, let author, let now, let name):
      .keptBulk(
        edits, try store.commit(edits, by: author, at: now, door: .screen, as: name))
    case .terms(let request): try request.answer(from: store)
    case .undo(let request): .kept(try store.undo(request), for: errand)
    case .redo(let request): .kept(try store.redo(request), for: errand)
    }
  }
}

/// The thread that commits, in the order in which it was asked.
final class EditWorker: Sendable {
  private let mailbox: Mailbox<EditRequest>
  private let thread: WorkerThread

  init(
    openStore: @escaping Surroundings.OpenStore, inbox: Mailbox<Report>
  ) throws(StartFault) {
    let mailbox = try Mailbox<EditRequest>()
    self.mailbox = mailbox
    thread = try WorkerThread {
      var store: (any LeadStore)?
      while true {
        let requests = mailbox.waitForLetters()
        if requests.isEmpty { return }
        for request in requests {
          inbox.post(.message(request.answer(from: &store, openStore)))
        }
      }
    }
  }

  func post(_ request: EditRequest) {
    mailbox.post(request)
    thread.start()
  }

  /// Does what waits, and waits for the store to be closed.
  func end(milliseconds: Int) {
    mailbox.close()
    thread.waitForEnd(milliseconds: milliseconds)
  }
}
