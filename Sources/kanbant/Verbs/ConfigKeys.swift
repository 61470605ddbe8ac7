import Glossary
import Interchange
import Leads
import Runtime
import TUI
import Workbench

extension Verb {
  /// The keys that hold, and what is wrong with the user's own; no workspace is asked.
  static func keys(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(1...1)
    let file = KeyFile(path: invocation.options.environment.keyFile)
    let reading: KeyReading
    do throws(StoreError) {
      reading = try file.read()
    } catch {
      throw Failure(error) { language in
        Wording(
          language: language, formats: Formats(language: language), users: [],
          settings: WorkspaceSettings(), today: CalendarDate(dayNumber: 0), lens: .canonical)
      }
    }
    return answer(reading, invocation)
  }

  private static func answer(_ reading: KeyReading, _ invocation: Invocation) -> Answer {
    let language = invocation.language
    let keymap = reading.keymap
    var answer = Answer()
    answer.exit = reading.faults.isEmpty ? .done : .configuration
    let rows = Command.allCases.map { row(of: $0, keymap, language) }
    let columns = [
      TextTable.Column(head: Localized(en: "command", fr: "commande")[language]),
      TextTable.Column(head: Localized(en: "keys", fr: "touches")[language]),
      TextTable.Column(
        head: Localized(en: "does", fr: "fait")[language], least: 12, leaves: 2),
      TextTable.Column(head: Localized(en: "where", fr: "où")[language], least: 8, leaves: 1),
    ]
    let output = invocation.output
    let table = TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    answer.lines = [table.head] + rows.map { table.line($0) }
    answer.identifiers = Command.allCases.map(\.name)
    for fault in reading.faults {
      let sentence = fault.sentence.typeset(language)
      answer.talk.append("\(reading.path):\(fault.line): \(sentence)")
      answer.talk += advice(on: fault).map { "  \($0.typeset(language))" }
    }
    answer.members = [
      ("file", .string(reading.path)),
      ("keys", .array(Command.allCases.map { json(of: $0, keymap, language) })),
      ("faults", .array(reading.faults.map { json(of: $0, language) })),
    ]
    return answer
  }

  /// Which command was perhaps meant.
  private static func advice(on fault: KeyFault) -> [Localized] {
    guard case .unknownCommand(let name) = fault.reason else { return [] }
    let near = Suggestion.nearest(to: name, among: Command.allCases.map(\.name))
    return Failure.usage(fault.code, en: "", fr: "").suggesting(near).advice
  }

  private static func row(
    of command: Command, _ keymap: Keymap, _ language: Language
  ) -> [TextTable.Cell] {
    [
      TextTable.Cell(command.name, keymap.isOwn(command) ? .title : .text),
      TextTable.Cell(keymap.keys(of: command).map(\.notation).joined(separator: " "), .accent),
      TextTable.Cell(command.entry.title.typeset(language)),
      TextTable.Cell(
        places(of: command).map { $0.label.typeset(language) }.joined(separator: ", "), .dim),
    ]
  }

  private static func places(of command: Command) -> [KeyContext] {
    KeyContext.allCases.filter(command.entry.contexts.contains)
  }

  private static func json(
    of command: Command, _ keymap: Keymap, _ language: Language
  ) -> JSON {
    .object([
      ("command", .string(command.name)),
      ("keys", .array(keymap.keys(of: command).map { .string($0.notation) })),
      ("own", .bool(keymap.isOwn(command))),
      ("title", .string(command.entry.title.typeset(language))),
      ("contexts", .array(places(of: command).map { .string($0.rawValue) })),
    ])
  }

  private static func json(of fault: KeyFault, _ language: Language) -> JSON {
    .object([
      ("line", .integer(fault.line)), ("code", .string(fault.code)),
      ("message", .string(fault.sentence.typeset(language))),
    ])
  }
}

extension KeyFault {
  /// The word by which programs know it.
  fileprivate var code: String {
    switch reason {
    case .noSetting: "no-setting"
    case .unknownCommand: "unknown-command"
    case .repeated: "repeated"
    case .unreadable: "unreadable-key"
    case .tooLong: "too-many-keys"
    case .unsendable: "unsendable-key"
    case .typed: "typed-in-fields"
    case .clash: "clash"
    case .displaced: "displaced"
    case .wayOut: "way-out"
    case .hidden: "hidden-sequence"
    case .needed: "needed"
    }
  }
}
