package import Glossary
package import TUI

extension Key {
  /// How the key is called in a language: what is printed on keyboards there.
  package func label(in language: Language) -> String {
    guard language == .french else { return label }
    return switch self {
    case .enter: "Entrée"
    case .escape: "Échap"
    case .backspace: "Retour"
    case .delete: "Suppr"
    case .insert: "Inser"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "PgPréc"
    case .pageDown: "PgSuiv"
    case .backTab: "Maj-Tab"
    case .shiftUp: "Maj-↑"
    case .shiftDown: "Maj-↓"
    case .shiftLeft: "Maj-←"
    case .shiftRight: "Maj-→"
    case .character(" "): "Espace"
    default: label
    }
  }
}

extension CommandEntry {
  /// The keys as help writes them in a language: `g g`, `Maj-→`.
  package func keyLabels(in language: Language) -> [String] {
    keys.map { $0.map { $0.label(in: language) }.joined(separator: " ") }
  }
}
