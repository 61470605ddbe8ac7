import Glossary
import Leads

/// The titles of the lists of commands.
enum CommandListWords {
  static func title(of kind: CommandListState.Kind) -> Localized {
    switch kind {
    case .palette: Localized(en: "Commands", fr: "Commandes")
    case .help: Localized(en: "Keys that work here", fr: "Touches valables ici")
    }
  }
}

extension String {
  /// The folded words by which a command is found.
  var searchWords: [String] { Folding.words(self) }
}
