import Leads
import Workbench

/// The threads beside the drawing one, and the box into which they answer.
///
/// A class, because there is one set of threads.
package final class Workers: Sendable {
  let inbox: Mailbox<Report>
  let reads: ReadWorker
  let edits: EditWorker
  /// Commits what lies in files of other places, which a slow disk may keep back.
  let files: EditWorker
  let jobs: JobWorker
  let keeper: Keeper
  let copies: CopyWorker

  /// Begins to open the workspace at once, beside whatever the caller does next.
  package init(_ surroundings: Surroundings) throws(StartFault) {
    inbox = try Mailbox()
    reads = try ReadWorker(
      begin: surroundings.begin, openReader: surroundings.openReader, inbox: inbox)
    edits = try EditWorker(surroundings, inbox: inbox)
    files = try EditWorker(surroundings, inbox: inbox)
    jobs = try JobWorker(
      openStore: surroundings.openStore, jobs: surroundings.jobs, inbox: inbox)
    keeper = try Keeper(
      drafts: surroundings.drafts, keepPreferences: surroundings.keepPreferences,
      views: surroundings.views, keys: surroundings.keys, inbox: inbox)
    copies = try CopyWorker(surroundings.clipboard, surroundings.files, inbox: inbox)
    reads.start()
  }

  /// Waits until what was asked is done, but no longer than until an instant of the clock that
  /// only goes forward, in milliseconds.
  package func end(by deadline: Int) {
    let left = { deadline - Waiting.monotonicMilliseconds() }
    jobs.end(milliseconds: left())
    edits.end(milliseconds: left())
    files.end(milliseconds: left())
    keeper.end(milliseconds: left())
    copies.end(milliseconds: left())
    reads.end(milliseconds: left())
  }
}
