import Glossary
import Leads

/// The templates of a workspace: those of the program, with the team's in their place or after.
package struct MailTemplates: Equatable, Sendable {
  /// All of them, those of the program first.
  package private(set) var all: [MailTemplate]

  /// Those of the program alone.
  package init() {
    all = MailTemplate.builtIn
  }

  /// The same with what a team wrote.
  package init(team text: String) throws(MailTemplateFault) {
    self.init()
    take(try MailTemplateText.templates(in: text))
  }

  /// The template of a name, whatever its case and accents.
  package subscript(name: String) -> MailTemplate? {
    let wanted = Folding.fold(name)
    return all.first { Folding.fold($0.name) == wanted }
  }

  /// Those that the team wrote.
  package var team: [MailTemplate] { all.filter { $0.origin == .team } }

  /// Puts templates in the place of those of their names, and new ones behind.
  package mutating func take(_ templates: [MailTemplate]) {
    for template in templates {
      let wanted = Folding.fold(template.name)
      if let place = all.firstIndex(where: { Folding.fold($0.name) == wanted }) {
        all[place] = template
      } else {
        all.append(template)
      }
    }
  }

  /// Takes away what the team wrote under a name; false where it wrote nothing of that name.
  ///
  /// The template of the program, where there is one, is back in its place.
  package mutating func remove(_ name: String) -> Bool {
    let wanted = Folding.fold(name)
    guard let place = all.firstIndex(where: { Folding.fold($0.name) == wanted }),
      all[place].origin == .team
    else { return false }
    if let builtIn = MailTemplate.builtIn.first(where: { Folding.fold($0.name) == wanted }) {
      all[place] = builtIn
    } else {
      all.remove(at: place)
    }
    return true
  }

  /// The file of what the team wrote, as the workspace keeps it; empty without any.
  package var teamText: String { team.map(MailTemplateText.text).joined(separator: "\n") }
}

/// Templates as a text that people write: a heading, a subject, the body until the next heading.
///
/// ```
/// == relance fr
/// Objet : Suite à notre échange
///
/// Bonjour {prénom},
/// ```
package enum MailTemplateText {
  /// What stands before a name.
  private static let mark = "=="

  /// The text of a template, which reads back as the same.
  package static func text(of template: MailTemplate) -> String {
    Language.allCases.compactMap { language in
      template.texts[language].map { text in
        "\(mark) \(template.name) \(language.rawValue)\n"
          + "\(subjectWord(in: language))\(text.subject)\n\n\(text.body)\n"
      }
    }.joined(separator: "\n")
  }

  private static func subjectWord(in language: Language) -> String {
    language == .french ? "Objet : " : "Subject: "
  }

  /// Reads templates; of one name in one language the last holds.
  package static func templates(in text: String) throws(MailTemplateFault) -> [MailTemplate] {
    var templates: [MailTemplate] = []
    var open: Section?
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.map(String.init).enumerated() {
      if line.hasPrefix(mark) {
        if let open { try close(open, into: &templates) }
        open = try Section(line, place + 1)
      } else if open != nil {
        open?.lines.append(line)
      } else if !line.trimmed.isEmpty, !line.hasPrefix("#"), line != "\u{FEFF}" {
        throw MailTemplateFault(.noHeading, line: place + 1)
      }
    }
    if let open { try close(open, into: &templates) }
    return templates
  }

  private struct Section {
    let name: String
    let language: Language
    let line: Int
    var lines: [String] = []

    init(_ heading: String, _ line: Int) throws(MailTemplateFault) {
      let words = heading.dropFirst(mark.count).split(separator: " ").map(String.init)
      guard words.count == 2, let language = Language(rawValue: words[1].lowercased()) else {
        throw MailTemplateFault(.badHeading(heading), line: line)
      }
      guard words[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
        throw MailTemplateFault(.badName(words[0]), line: line)
      }
      (name, self.language, self.line) = (words[0], language, line)
    }
  }

  private static func close(
    _ section: Section, into templates: inout [MailTemplate]
  ) throws(MailTemplateFault) {
    guard let first = section.lines.firstIndex(where: { !$0.trimmed.isEmpty }),
      let subject = subject(in: section.lines[first])
    else { throw MailTemplateFault(.noSubject(section.name), line: section.line + 1) }
    let body = section.lines[(first + 1)...].joined(separator: "\n").trimmed
    guard !body.isEmpty else {
      throw MailTemplateFault(.noBody(section.name), line: section.line)
    }
    let text = MailText(subject, body)
    try check(text, section)
    let wanted = Folding.fold(section.name)
    if let place = templates.firstIndex(where: { Folding.fold($0.name) == wanted }) {
      templates[place].texts[section.language] = text
    } else {
      templates.append(MailTemplate(section.name, of: .team, [section.language: text]))
    }
  }

  private static func subject(in line: String) -> String? {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["subject", "objet"].contains(Folding.fold(String(parts[0]).trimmed))
    else { return nil }
    let subject = String(parts[1]).trimmed
    return subject.isEmpty ? nil : subject
  }

  // A word that is no field would never be filled in.
  private static func check(_ text: MailText, _ section: Section) throws(MailTemplateFault) {
    guard let word = text.openWords.first(where: { MailField($0) == nil }) else { return }
    let place = section.lines.firstIndex { $0.contains("{\(word)}") } ?? 0
    throw MailTemplateFault(.unknownField(word), line: section.line + place + 1)
  }
}

/// What is wrong with a file of templates.
package struct MailTemplateFault: Error, Equatable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// In which line, from 1.
  package let line: Int

  /// What can be wrong.
  package enum Kind: Equatable, Sendable {
    /// A text before the first heading.
    case noHeading
    /// A heading that is not a name and a language.
    case badHeading(String)
    /// A name with other signs than letters, digits and hyphens.
    case badName(String)
    /// No subject stands first.
    case noSubject(String)
    /// Nothing stands behind the subject.
    case noBody(String)
    /// A word in braces that is no field.
    case unknownField(String)
  }

  /// Joins what is wrong with its line.
  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
