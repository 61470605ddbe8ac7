package import Glossary
package import Leads
import TUI

/// A text for other programs, and what it is a copy of.
package struct Clipping: Equatable, Sendable {
  /// Lines of text; nothing in them does anything but appear, wherever they are pasted.
  package let text: String
  package let subject: Subject

  /// What was copied.
  package enum Subject: Equatable, Sendable {
    case lead(LeadNumber)
    /// So many marked leads.
    case leads(Int)
    case entry(EntryID)
    /// Why a move of the lead was refused.
    case refusal(LeadNumber)
    /// A mail about the lead, or a link that opens it.
    case mail(LeadNumber)
    case mailLink(LeadNumber)
    /// What the rules say to a command on marked leads.
    case preview
    /// The line of a named view, to hand it over.
    case view(name: String)
  }

  /// A copy of lines; what terminals would obey, or would not show, is taken out of them.
  package init(_ lines: [String], of subject: Subject) {
    text = lines.map { Sanitizer.display($0) }.joined(separator: "\n")
    self.subject = subject
  }
}

/// The way by which a clipping left the program.
package enum CopyRoute: Equatable, Sendable {
  /// A program of this name took it.
  case program(String)
  /// The terminal was asked to take it, which it does not confirm.
  case terminal
  /// It lies in a file: nothing else was within reach, or it was too long for the terminal.
  case file(path: String, isTooLong: Bool)
}
