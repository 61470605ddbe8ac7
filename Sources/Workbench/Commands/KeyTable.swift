package import Glossary

/// The table of keys that README shows, made from the commands themselves.
package enum KeyTable {
  /// Where the table stands in a text: between these two lines.
  package static let begins = "<!-- keys: begin -->"
  package static let ends = "<!-- keys: end -->"

  /// The table in Markdown: keys, the command's name and what it does, in English.
  package static var markdown: String {
    var lines = ["| key | does | where |", "|---|---|---|"]
    for command in Command.allCases {
      let entry = command.entry
      let keys = entry.keyLabels(in: .english).map { "`\($0)`" }.joined(separator: " ")
      let places = KeyContext.allCases.filter { entry.contexts.contains($0) }
        .map { $0.label.en }.joined(separator: ", ")
      let help = entry.help.en.replacing("|", with: "\\|")
      lines.append("| \(keys) | **\(entry.title.en)**: \(help) | \(places) |")
    }
    return lines.joined(separator: "\n")
  }
}

extension KeyContext {
  /// The name of the place where a key is pressed.
  package var label: Localized {
    switch self {
    case .board: Localized(en: "board", fr: "tableau")
    case .welcome: Localized(en: "first screen", fr: "premier écran")
    case .triage: Localized(en: "triage", fr: "tri")
    case .lead: Localized(en: "lead", fr: "fiche")
    case .qualifying: Localized(en: "BANT form", fr: "fiche BANT")
    case .form: Localized(en: "forms", fr: "formulaires")
    case .list: Localized(en: "lists", fr: "listes")
    case .history: Localized(en: "history", fr: "historique")
    case .filter: Localized(en: "filter", fr: "filtre")
    case .glossary: Localized(en: "glossary", fr: "glossaire")
    }
  }
}
