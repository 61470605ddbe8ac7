import Leads
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's own editor, to which texts are given as files that only they may read.
package struct TextEditor: Sendable {
  /// The command that the user named; nil where they named none.
  private let named: String?
  /// Where programs are looked for.
  private let path: String
  /// Where the files lie meanwhile.
  let folder: String

  /// The editor of whoever has these variables: VISUAL, else EDITOR, else what is installed.
  package init(variable: (_ name: String) -> String?, folder: String) {
    named = ["VISUAL", "EDITOR"].lazy.compactMap(variable).first { !$0.isEmpty }
    path = variable("PATH") ?? ""
    self.folder = folder
  }

  /// What the shell is told to run, with the file behind it; nil where there is no editor.
  ///
  /// Cost: where none was named, a look into every folder with programs.
  var command: String? { named ?? installed }

  private var installed: String? {
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    return ["sensible-editor", "nano", "vi"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
  }

  /// Runs the editor on a text until it ends.
  ///
  /// The terminal is the editor's meanwhile: give it back before. A line end that the editor puts
  /// behind the last line is left out. The file goes with the editor, unless it holds what cannot
  /// be read back.
  package func edit(_ text: String) -> EditorAnswer {
    guard let command else { return .failed(.noEditor) }
    let path = "\(folder)/text-\(getpid()).txt"
    do throws(StoreError) {
      try PrivateFile.makeFolder(folder)
      try PrivateFile.replace(path, with: Array(text.utf8) + (text.isEmpty ? [] : [0x0A]))
      let status = run(command, on: path)
      guard status == 0 else {
        unlink(path)
        return .failed(.status(command: command, status: Self.code(of: status)))
      }
      guard let bytes = try PrivateFile.read(path), let text = Self.text(in: bytes) else {
        throw .noTextFile(path: path)
      }
      unlink(path)
      return .text(text)
    } catch {
      return .failed(.file(error))
    }
  }

  /// Lets a shell run the editor, as git does: the variable may hold options.
  private func run(_ command: String, on path: String) -> Int32 {
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return system("\(command) '\(quoted)'")
  }

  private static func text(in bytes: [UInt8]) -> String? {
    guard var text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
      return nil
    }
    if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    return text
  }

  /// The status as a shell would tell it: 127 where there is no such program.
  private static func code(of status: Int32) -> Int {
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8) & 0xFF : 128 + signal
  }
}
