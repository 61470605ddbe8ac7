import Glossary
import Workbench

extension Failure {
  /// What kept a file from being read.
  init(_ fault: FileReadingFault, _ path: String) {
    let (exit, code): (ExitCode, String) =
      switch fault {
      case .missing: (.noInput, "no-such-file")
      case .folder, .endless: (.noInput, "not-a-file")
      case .denied: (.permission, "denied")
      case .tooLong: (.badInput, "too-long")
      case .fault: (.inputOutput, "unreadable")
      }
    self.init(exit, code, fault.sentence(for: path))
  }

  /// Why a file of the team's words was not taken over or not written.
  init(_ fault: TermFileFault, _ path: String) {
    let (exit, code): (ExitCode, String) =
      switch fault {
      case .unread(let fault): (Failure(fault, path).exit, Failure(fault, path).code)
      case .broken(let fault), .refused(let fault): (.badInput, fault.code)
      case .wordless, .nothingToWrite: (.partly, "no-terms")
      case .unwritten(.exists), .unwritten(.folder), .unwritten(.noFolder):
        (.cannotCreate, "cannot-create")
      case .unwritten(.denied), .unwritten(.readOnly): (.permission, "denied")
      case .unwritten(.full), .unwritten(.fault): (.inputOutput, "unwritten")
      }
    self.init(exit, code, TermFileWords.sentence(fault, for: path))
  }

  /// Words that are refused without a file.
  init(_ fault: TeamTermsFault) {
    let sentence = fault.sentence
    self.init(
      .badInput, fault.code,
      Localized(
        en: "\(sentence.en) Nothing was changed.", fr: "\(sentence.fr) Rien n’a été changé."))
  }
}

extension TeamTermsFault {
  /// The word by which programs know it.
  fileprivate var code: String {
    switch kind {
    case .known, .unknown, .linked, .changed: "refused-term"
    default: "bad-terms"
    }
  }
}
