import Glossary
import TUI

/// The texts of `--help`: examples first, no line over 80 columns.
enum Help {
  static let width = 80

  /// What the program is and which verbs it has.
  static func overview(in language: Language) -> [Line] {
    var lines = [
      Line(title.typeset(language), .title), "",
    ]
    lines += examples(overviewExamples, in: language)
    lines.append("")
    lines.append(Line(Localized(en: "Commands", fr: "Commandes")[language], .heading))
    lines += table(
      Verb.all.map { ($0.name, $0.summary.typeset(language)) }, indent: 2)
    lines.append("")
    lines += options(GlobalOptions.rules, heading: optionsForAll, in: language)
    lines.append("")
    lines += paragraph(more.typeset(language))
    return lines
  }

  private static let title = Localized(
    en: "kanbant: B2B leads on a board, qualified by BANT, with a glossary at hand.",
    fr: "kanbant : vos leads B2B sur un tableau, qualifiés par BANT, glossaire en main.")

  static let optionsForAll = Localized(
    en: "Options of every command", fr: "Options de toutes les commandes")

  private static let overviewExamples = [
    Verb.Example("kanbant", en: "open the board", fr: "ouvrir le tableau"),
    Verb.Example(
      "kanbant --accessible", en: "hear and answer instead of a board",
      fr: "écouter et répondre, sans tableau"),
    Verb.Example("kanbant demo", en: "try it on made-up leads", fr: "essayer sur une démo"),
    Verb.Example(
      "kanbant import leads.csv", en: "bring leads in", fr: "importer des leads"),
    Verb.Example(
      "kanbant list stage:sql idle>7d", en: "find what waits", fr: "trouver ce qui attend"),
    Verb.Example(
      "kanbant glossary SAL", en: "what is a SAL?", fr: "qu’est-ce qu’un SAL ?"),
  ]

  private static let more = Localized(
    en: "More on one command: kanbant COMMAND --help. Identifiers are numbers such as 128;"
      + " a dash reads them from standard input. Exit codes: 0 done, 1 nothing found or only"
      + " part done, 3 refused by a rule, 64 usage, 65 bad input, 66 no such input,"
      + " 69 unavailable, 73 cannot create, 74 input or output, 75 busy, 77 permission,"
      + " 78 configuration.",
    fr: "Sur une commande : kanbant COMMANDE --help. Les identifiants sont des numéros comme"
      + " 128 ; un tiret les lit sur l’entrée standard. Codes de retour : 0 fait, 1 rien trouvé"
      + " ou fait en partie, 3 refusé par une règle, 64 usage, 65 données incorrectes,"
      + " 66 introuvable, 69 indisponible, 73 création impossible, 74 entrée ou sortie,"
      + " 75 occupé, 77 droits, 78 configuration.")

  /// Command lines with what they do, the meanings in one column where they fit.
  static func examples(_ examples: [Verb.Example], in language: Language) -> [Line] {
    var lines = [Line(Localized(en: "Examples", fr: "Exemples")[language], .heading)]
    for example in examples {
      lines.append(Line("  \(example.line)"))
      lines += wrapped(example.meaning.typeset(language), indent: 6)
    }
    return lines
  }

  /// Options with what they do.
  static func options(
    _ rules: [OptionRule], heading: Localized, in language: Language
  ) -> [Line] {
    guard !rules.isEmpty else { return [] }
    let rows = rules.map { rule in
      let names = (rule.short.map { "\($0), " } ?? "") + rule.name
      return (names + (rule.value.map { " \($0[language])" } ?? ""), rule.summary.typeset(language))
    }
    return [Line(heading[language], .heading)] + table(rows, indent: 2)
  }

  private static func table(_ rows: [(String, String)], indent: Int) -> [Line] {
    let column = min(26, (rows.map { TextWidth.of($0.0) }.max() ?? 0) + indent + 2)
    return rows.flatMap { name, meaning -> [Line] in
      let gap = column - indent - TextWidth.of(name)
      let head = String(repeating: " ", count: indent) + name
      guard gap >= 2 else { return [Line(head)] + wrapped(meaning, indent: column) }
      var lines = wrapped(meaning, indent: column)
      if let first = lines.first?.spans.first?.text {
        lines[0] = Line(head + first.dropFirst(indent + TextWidth.of(name)))
      }
      return lines
    }
  }

  /// A text in lines that fit.
  static func paragraph(_ text: String) -> [Line] { wrapped(text, indent: 0) }

  /// A text in lines that fit behind so many blanks.
  static func wrapped(_ text: String, indent: Int, width: Int = width) -> [Line] {
    let margin = String(repeating: " ", count: indent)
    var lines: [Line] = []
    var current = ""
    for word in text.split(separator: " ") {
      let joined = current.isEmpty ? String(word) : "\(current) \(word)"
      if !current.isEmpty, indent + TextWidth.of(joined) > width {
        lines.append(Line(margin + current))
        current = String(word)
      } else {
        current = joined
      }
    }
    lines.append(Line(margin + current))
    return lines
  }
}

extension Verb {
  /// What the verb says of itself.
  func help(in language: Language) -> [Line] {
    var lines = Help.wrapped(
      Localized(
        en: "kanbant \(name): \(summary.en)", fr: "kanbant \(name) : \(summary.fr)"
      ).typeset(language), indent: 0)
    lines.append("")
    lines += Help.examples(examples, in: language)
    lines.append("")
    let tail = [arguments[language], options.isEmpty ? "" : "[OPTION…]"]
      .filter { !$0.isEmpty }.joined(separator: " ")
    lines.append(Line("Usage", .heading))
    lines += Help.wrapped("kanbant \(name) \(tail)", indent: 2)
    if !aliases.isEmpty {
      let word = Localized(en: "also", fr: "aussi")[language]
      lines.append(Line("  (\(word): \(aliases.joined(separator: ", ")))"))
    }
    if let notes {
      lines.append("")
      for paragraph in notes.typeset(language).split(separator: "\n") {
        lines += Help.paragraph(String(paragraph))
      }
    }
    if !options.isEmpty {
      lines.append("")
      lines += Help.options(options, heading: Localized(en: "Options", fr: "Options"), in: language)
    }
    lines.append("")
    let rest = GlobalOptions.rules.map(\.name).filter { isWriting || $0 != "--dry-run" }
      .joined(separator: ", ")
    lines += Help.wrapped(
      Localized(
        en: "\(Help.optionsForAll.en): \(rest)", fr: "\(Help.optionsForAll.fr) : \(rest)"
      ).typeset(language), indent: 0)
    return lines
  }
}
