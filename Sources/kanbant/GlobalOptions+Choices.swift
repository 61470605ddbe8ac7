import Glossary
import Leads
import Runtime

// What was chosen once and for all, beside what is asked for this run.

extension GlobalOptions {
  /// The user's own settings.
  var preferencesFile: PreferencesFile {
    PreferencesFile(path: environment.configurationFolder + "/kanbant/kanbant.conf")
  }

  /// The user's own settings by name; none where they cannot be read, which the board tells.
  var preferences: [String: String] { (try? preferencesFile.values()) ?? [:] }

  /// The files whose paths are typed where no shell reads them.
  var namedFiles: NamedFiles { NamedFiles(home: environment["HOME"]) }

  /// The language of the board, where one may have been chosen there.
  ///
  /// What was asked for this run counts more than what was chosen once, and that more than the
  /// language of the system.
  func language(chosen: String?) -> Language {
    let asked = environment["KANBANT_LANG"].flatMap(Language.init(locale:))
    return askedLanguage ?? asked ?? chosen.flatMap(Language.init(locale:)) ?? language
  }

  /// Whether a terminal is to be written to in lines that can be spoken.
  ///
  /// `--accessible`, then `KANBANT_ACCESSIBLE`, then `accessible = on` among the settings.
  func wantsSpeech(isTerminal: Bool) -> Bool {
    if isAccessible { return true }
    guard isTerminal else { return false }
    let chosen = environment["KANBANT_ACCESSIBLE"] ?? preferences["accessible"] ?? ""
    return ["1", "on", "yes", "true", "oui"].contains(chosen.lowercased())
  }
}
