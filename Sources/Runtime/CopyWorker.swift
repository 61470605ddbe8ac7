import Curses
import Leads
import Workbench

/// What leaves the program for another one.
enum Outgoing: Sendable {
  case clipping(Clipping)
  case mail(OutgoingMail)
}

/// The thread that hands copies and mails over: a program that hangs must not stop the typing.
final class CopyWorker: Sendable {
  private let mailbox: Mailbox<Outgoing>
  private let thread: WorkerThread

  init(_ clipboard: Clipboard, _ files: NamedFiles, inbox: Mailbox<Report>) throws(StartFault) {
    let mailbox = try Mailbox<Outgoing>()
    self.mailbox = mailbox
    thread = try WorkerThread {
      while true {
        let things = mailbox.waitForLetters()
        if things.isEmpty { return }
        for thing in things {
          switch thing {
          case .clipping(let clipping): inbox.post(clipboard.report(on: clipping))
          case .mail(let mail): inbox.post(clipboard.report(on: mail, files))
          }
        }
      }
    }
  }

  func post(_ thing: Outgoing) {
    mailbox.post(thing)
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

  /// Opens a mail in a program, or writes it into a file; its link is copied where nothing here
  /// opens one.
  fileprivate func report(on outgoing: OutgoingMail, _ files: NamedFiles) -> Report {
    switch outgoing.way {
    case .file:
      let bytes = Array((outgoing.lines.joined(separator: "\n") + "\n").utf8)
      do throws(FileWritingFault) {
        let path = try files.create(outgoing.path, with: bytes)
        return .message(.delivered(.written(path: path)))
      } catch {
        return .message(.delivered(.unwritten(error, path: outgoing.path)))
      }
    case .program:
      guard let link = outgoing.mail.link else { return copied(outgoing) }
      guard let opener = opener(of: link), opener.take("", variables: programVariables) else {
        return report(on: Clipping([link], of: .mailLink(outgoing.mail.lead)))
      }
      return .message(.delivered(.opened(by: opener.name)))
    case .clipboard: return copied(outgoing)
    }
  }

  private func copied(_ outgoing: OutgoingMail) -> Report {
    report(on: Clipping(outgoing.lines, of: .mail(outgoing.mail.lead)))
  }
}
