import Glossary
import TUI

/// The glossary as a manual page, in the language of `man`.
struct GlossaryManual {
  private let book: Glossary
  private let entries: [Entry]
  private let language: Language

  /// A page of some entries of a glossary.
  init(_ entries: [Entry], of book: Glossary, _ language: Language) {
    self.book = book
    self.entries = entries
    self.language = language
  }

  /// The page, to be written as it is.
  var answer: Answer {
    var answer = Answer()
    answer.lines = lines.map { Line($0) }
    answer.identifiers = entries.map(\.id.rawValue)
    return answer
  }

  private var lines: [String] {
    let title = Localized(en: "words of the trade", fr: "les mots du métier")[language]
    var lines = [
      ".TH KANBANT\\-GLOSSARY 7 \"\" \"kanbant \(CommandLineTool.version)\"",
      ".SH \(Localized(en: "NAME", fr: "NOM")[language])",
      "kanbant\\-glossary \\- \(Self.text(title))",
    ]
    for kind in EntryKind.allCases {
      let own = entries.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      lines.append(".SH \(Self.text(kind.label[language].uppercased()))")
      for entry in own { lines += page(of: entry) }
    }
    return lines
  }

  private func page(of entry: Entry) -> [String] {
    var lines = [".TP", ".B \(Self.text(entry.title(in: language)))", text(entry.definition)]
    func add(_ label: Localized, _ text: String) {
      lines += [".IP", "\\fI\(Self.text(label[language]))\\fR: \(Self.text(text))"]
    }
    if let use = entry.inKanbant {
      add(Localized(en: "In Kanbant", fr: "Dans Kanbant"), use[language])
    }
    if let example = entry.example {
      add(Localized(en: "Example", fr: "Exemple"), example[language])
    }
    for reading in entry.readings { add(reading.source.title, reading.text[language]) }
    if let reason = entry.reason {
      add(Localized(en: "Why this reading", fr: "Pourquoi cette lecture"), reason[language])
    }
    let names = entry.seeAlso.compactMap { book[$0]?.headword[language] }
    if !names.isEmpty {
      add(Localized(en: "See also", fr: "Voir aussi"), names.joined(separator: ", "))
    }
    return lines
  }

  private func text(_ text: Localized) -> String { Self.text(text.typeset(language)) }

  /// A text in which nothing is taken for a command of the page.
  private static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
