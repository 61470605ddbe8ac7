import Glossary
import Leads
import Runtime
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Files in which a team writes rules, one a line.

extension Verb {
  /// The longest text of rules, in bytes.
  private static let longestText = 1 << 20

  /// The text of a file, or of standard input for a dash, with the name by which it is cited.
  static func ruleText(_ path: String) throws(Failure) -> (name: String, text: String) {
    let bytes: [UInt8]
    do throws(FileReadingFault) {
      bytes =
        try path == "-"
        ? NamedFiles.read(STDIN_FILENO, most: longestText)
        : NamedFiles.read(path, most: longestText, mayWait: true)
    } catch {
      throw Failure(error, path)
    }
    let name = path == "-" ? "stdin" : path
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badInput, "not-text",
        Localized(
          en: "\(name) is no UTF-8 text: save it as one.",
          fr: "\(name) n’est pas un texte UTF-8 : enregistrez-le ainsi."))
    }
    return (name, text.first == "\u{FEFF}" ? String(text.dropFirst()) : text)
  }
}

extension Failure {
  /// What is wrong with the lines of a file of rules, of which there is one at least.
  init(_ faults: [ScoringFault], in name: String) {
    let sentences = faults.map { fault in
      let (place, what) = ("\(name):\(fault.line): ", fault.sentence)
      return Localized(en: place + what.en, fr: place + what.fr)
    }
    self.init(
      .badInput, "bad-rules", sentences.first ?? Localized(en: name, fr: name),
      advice: Array(sentences.dropFirst()) + [
        Localized(en: "Nothing was changed.", fr: "Rien n’a été changé.")
      ])
  }
}
