package import Leads
package import Workbench

/// The file of the user's own keys: a line `command = keys` for each command to be changed.
package struct KeyFile: Sendable {
  private let file: PreferencesFile

  /// The file at a path; it need not be there.
  package init(path: String) {
    file = PreferencesFile(path: path)
  }

  /// Where the file lies, or will lie.
  package var path: String { file.path }

  /// The keys that hold, and what is wrong with the file; those of the table where there is none.
  package func read() throws(StoreError) -> KeyReading {
    KeyReading(try file.settings(), path: path)
  }
}
