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
  var lines: [String] {
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
    var lines = [".TP", ".B \(Self.text(entry.title(in: language)))"]
    for (place, part) in entry.parts(of: book, in: language, between: " | ").enumerated() {
      // The first text hangs on the title.
      if place > 0 { lines.append(".IP") }
      switch part {
      case .text(let text): lines.append(self.text(text))
      case .labelled(let label, let text):
        lines.append("\\fI\(self.text(label))\\fR\(colon)\(self.text(text))")
      case .group(let heading, let items):
        lines += ["\\fI\(text(heading))\\fR", ".RS"]
        for item in items {
          lines += [".IP \\(bu 2"] + item.map(text).flatMap { [".br", $0] }.dropFirst()
        }
        lines.append(".RE")
      }
    }
    return lines
  }

  private var colon: String { Localized(en: ": ", fr: " : ").typeset(language) }

  private func text(_ text: Localized) -> String { Self.text(text.typeset(language)) }

  /// A text in which nothing is taken for a command of the page.
  private static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
