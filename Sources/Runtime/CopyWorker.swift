import Curses
import Leads
import Workbench

/// The thread that hands copies over: a clipboard program that hangs must not stop the typing.
final class CopyWorker: Sendable {
  private let mailbox: Mailbox<Clipping>
  private let thread: WorkerThread

  init(_ clipboard: Clipboard, inbox: Mailbox<Report>) throws(StartFault) {
    let mailbox = try Mailbox<Clipping>()
    self.mailbox = mailbox
    thread = try WorkerThread {
      while true {
        let clippings = mailbox.waitForLetters()
        if clippings.isEmpty { return }
        for clipping in clippings { inbox.post(clipboard.report(on: clipping)) }
      }
    }
  }

  func post(_ clipping: Clipping) {
    mailbox.post(clipping)
    thread.start()
  }

  /// Does what waits, and waits until it is done.
  func end(milliseconds: Int) {
    mailbox.close()
    thread.waitForEnd(milliseconds: milliseconds)
  }
}

extension Clipboard {
  /// Goes through the ways until one takes the text; the terminal is the drawing thread's to ask.
  fileprivate func report(on clipping: Clipping) -> Report {
    let ways = ways
    for case .program(let program) in ways
    where program.take(clipping.text, variables: programVariables) {
      return .message(.copied(clipping, by: .program(program.name)))
    }
    let isTooLong = clipping.text.utf8.count > ClipboardSequence.limit
    if ways.contains(.terminal), !isTooLong { return .forTerminal(clipping) }
    do throws(StoreError) {
      try PrivateFile.makeFolder(PrivateFile.folder(of: file))
      try PrivateFile.replace(file, with: Array(clipping.text.utf8) + [UInt8(ascii: "\n")])
    } catch {
      return .message(.failed(error, for: .keeping))
    }
    let wasForTerminal = ways.contains(.terminal)
    return .message(.copied(clipping, by: .file(path: file, isTooLong: wasForTerminal)))
  }
}
