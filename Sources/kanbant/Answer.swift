import Glossary
import Interchange
import Leads

/// What a verb has to say when it is done: to people, to programs, as identifiers.
struct Answer {
  /// What the shell is told.
  var exit = ExitCode.done
  /// What people read on standard output.
  var lines: [Line] = []
  /// The same as a file keeps it, where no person looks on; nil where lines are all there is.
  var file: String?
  /// What `-q` prints, one on a line.
  var identifiers: [String] = []
  /// What `--json` prints beside schema and verb.
  var members: [(String, JSON)] = []
  /// What people read on standard error.
  var talk: [String] = []
  /// Whether the verb has written all of its data itself, being too much to hold.
  var isWritten = false

  /// What is said after a trial of what keeps something.
  static let trialNote = Localized(
    en: "This was a trial: nothing was kept.", fr: "C’était un essai : rien n’a été gardé.")

  /// An answer that was written already.
  static func written(_ exit: ExitCode = .done) -> Answer {
    var answer = Answer()
    answer.exit = exit
    answer.isWritten = true
    return answer
  }
}
