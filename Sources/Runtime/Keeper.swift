import Leads
import Workbench

/// One thing to do with drafts, preferences and keys.
enum KeepRequest: Sendable {
  case keep(Draft)
  case drop(DraftKey)
  case read(DraftKey)
  case preferences(Preferences)
  case keepView(SavedView)
  case dropView(String)
  case readViews
  case readKeys
}

/// The thread that reads and writes small files: a slow disk must not stop the typing.
final class Keeper: Sendable {
  private let mailbox: Mailbox<KeepRequest>
  private let thread: WorkerThread

  init(
    drafts: Drafts, keepPreferences: @escaping @Sendable (Preferences) throws(StoreError) -> Void,
    views: SavedViewsFile, keys: KeyFile, inbox: Mailbox<Report>
  ) throws(StartFault) {
    let mailbox = try Mailbox<KeepRequest>()
    self.mailbox = mailbox
    thread = try WorkerThread {
      var known: [DraftKey: [String: String]] = [:]
      while true {
        let requests = mailbox.waitForLetters()
        if requests.isEmpty { return }
        for request in requests {
          do throws(StoreError) {
            switch request {
            case .keep(let draft):
              known[draft.key] = draft.texts
              try drafts.keep(draft)
            case .drop(let key):
              try drafts.drop(key, knownAs: known.removeValue(forKey: key))
            case .read(let key):
              let draft = try drafts.read(key)
              known[key] = draft?.texts
              inbox.post(.message(.draft(draft, key)))
            case .preferences(let preferences):
              try keepPreferences(preferences)
            case .keepView(let view): try views.keep(view)
            case .dropView(let name): try views.drop(name)
            case .readViews: inbox.post(.message(.views(try views.views())))
            case .readKeys: inbox.post(.message(.keys(try keys.read())))
            }
          } catch {
            inbox.post(.message(.failed(error, for: .keeping)))
          }
        }
      }
    }
  }

  func post(_ request: KeepRequest) {
    mailbox.post(request)
    thread.start()
  }

  /// Does what waits, and waits until it is done.
  func end(milliseconds: Int) {
    mailbox.close()
    thread.waitForEnd(milliseconds: milliseconds)
  }
}
