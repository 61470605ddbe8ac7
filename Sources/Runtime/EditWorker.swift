import Leads
import Workbench

/// One thing to keep, with what its answer is for.
enum EditRequest: Sendable {
  case commit(CommitRequest, Errand)
  case bulk(BulkEdits, by: UserID, at: Instant, as: OperationID)
  case terms(TermRequest)
  case termFile(TermFileRequest)
  case undo(UndoRequest)
  case redo(UndoRequest)

  var errand: Errand {
    switch self {
    case .commit(_, let errand): errand
    case .bulk: .bulk
    case .terms, .termFile: .term
    case .undo: .undo
    case .redo: .redo
    }
  }

  /// Does what is asked, or a piece of it; a store that could not be opened may be there at the
  /// next request.
  fileprivate func answer(
    from store: inout (any LeadStore)?, _ surroundings: Surroundings
  ) -> (Message, rest: EditRequest?) {
    do throws(StoreError) {
      let opened: any LeadStore
      if let store {
        opened = store
      } else if changesStore {
        opened = try surroundings.openStore()
        store = opened
      } else {
        opened = try surroundings.openReader()
      }
      return try perform(on: opened, surroundings.files)
    } catch {
      return (.failed(error, for: errand), nil)
    }
  }

  /// Whether it is kept in the store; what only reads it is done where nothing may be changed too.
  private var changesStore: Bool {
    if case .termFile(let request) = self { return request.task == .take }
    return true
  }

  private func perform(
    on store: any LeadStore, _ files: NamedFiles
  ) throws(StoreError) -> (Message, rest: EditRequest?) {
    switch self {
    case .commit(let request, _): (.kept(try store.commit(request), for: errand), nil)
    case .bulk(let edits, let author, let now, let name):
      (
        .keptBulk(
          edits, try store.commit(edits, by: author, at: now, door: .screen, as: name)), nil
      )
    case .terms(let request): (try request.answer(from: store), nil)
    case .termFile(let request): (.termFile(try request.answer(from: store, files)), nil)
    case .undo(let request): told(try store.undo(request), request.next, EditRequest.undo)
    case .redo(let request): told(try store.redo(request), request.next, EditRequest.redo)
    }
  }

  private func told(
    _ receipt: Receipt, _ next: (Receipt) -> UndoRequest?,
    _ request: (UndoRequest) -> EditRequest
  ) -> (Message, rest: EditRequest?) {
    guard let next = next(receipt) else { return (.kept(receipt, for: errand), nil) }
    return (.restored(receipt, for: errand), request(next))
  }
}

/// The thread that commits, in the order in which it was asked.
final class EditWorker: Sendable {
  private let mailbox: Mailbox<EditRequest>
  private let thread: WorkerThread

  init(_ surroundings: Surroundings, inbox: Mailbox<Report>) throws(StartFault) {
    let mailbox = try Mailbox<EditRequest>()
    self.mailbox = mailbox
    thread = try WorkerThread {
      var store: (any LeadStore)?
      while true {
        let requests = mailbox.waitForLetters()
        if requests.isEmpty { return }
        for request in requests {
          let (message, rest) = request.answer(from: &store, surroundings)
          // What was asked meanwhile comes first; who leaves goes on with the rest another day.
          if let rest { mailbox.postUnlessClosed(rest) }
          inbox.post(.message(message))
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
