import Leads
import Workbench

/// The user's named views: a file of `name = …` lines, to be written and handed over as text.
package struct SavedViewsFile: Sendable {
  private let file: PreferencesFile

  /// The file at a path; it need not be there.
  package init(path: String) {
    file = PreferencesFile(path: path)
  }

  /// Every line that is a view; in no order.
  func views() throws(StoreError) -> [SavedView] {
    try file.values().compactMap { SavedView(name: $0.key, text: $0.value) }
  }

  /// Keeps a view, in place of one of the same name.
  func keep(_ view: SavedView) throws(StoreError) {
    try file.keep([(view.name, view.text)])
  }

  /// Takes a view away.
  func drop(_ name: String) throws(StoreError) {
    try file.remove(name)
  }
}
