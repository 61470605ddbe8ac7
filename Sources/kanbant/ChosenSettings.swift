import Leads
import Runtime
import TUI

/// What the user chose for themselves in former runs.
struct ChosenSettings {
  private(set) var values: [String: String] = [:]
  /// Why the choices could not be read; nil where they were.
  private(set) var fault: StoreError?

  init(in file: PreferencesFile) {
    do throws(StoreError) {
      values = try file.values()
    } catch {
      fault = error
    }
  }

  var theme: Theme { values["theme"].flatMap(Theme.init) ?? .automatic }
}
