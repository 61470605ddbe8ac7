import Glossary

/// One subcommand: what it is called, what it takes, what it says of itself, what it does.
struct Verb: Sendable {
  /// The word typed.
  let name: String
  /// Other words that mean the same.
  let aliases: [String]
  /// What stands behind the word, as usage shows it.
  let arguments: Localized
  /// The options of its own.
  let options: [OptionRule]
  /// What it does, in one line.
  let summary: Localized
  /// Command lines that show it, with what each does.
  let examples: [Example]
  /// What else is to be known; nil for nothing.
  let notes: Localized?
  /// Whether it changes a workspace, so that it can be tried without keeping anything.
  let isWriting: Bool
  /// Whether its words are a query, in which a dash turns a term round.
  let takesQuery: Bool
  /// Does it.
  let run: @Sendable (Invocation) throws(Failure) -> Answer

  init(
    _ name: String, aliases: [String] = [], arguments: Localized = Localized(en: "", fr: ""),
    options: [OptionRule] = [], summary: Localized, examples: [Example],
    notes: Localized? = nil, isWriting: Bool = false, takesQuery: Bool = false,
    run: @escaping @Sendable (Invocation) throws(Failure) -> Answer
  ) {
    self.name = name
    self.aliases = aliases
    self.arguments = arguments
    self.options = options
    self.summary = summary
    self.examples = examples
    self.notes = notes
    self.isWriting = isWriting
    self.takesQuery = takesQuery
    self.run = run
  }

  /// A command line that shows a verb.
  struct Example: Sendable {
    /// What is typed.
    let line: String
    /// What it does.
    let meaning: Localized

    init(_ line: String, en: String, fr: String) {
      self.line = line
      meaning = Localized(en: en, fr: fr)
    }
  }
}

extension Verb {
  /// Every verb, in the order of the help.
  static let all: [Verb] = [
    .list, .triage, .show, .add, .duplicates, .merge, .edit, .assign, .move, .qualify, .next,
    .snooze, .park, .resume, .disqualify, .lose, .reopen, .suppress, .claim, .handover, .accept,
    .sendBack, .offer, .win, .log, .mail, .enrol, .cadence, .track, .score, .undo, .redo, .history,
    .user, .config, .glossary, .terms, .templates, .importFile, .capture, .demo, .doctor, .backup,
    .help,
  ]

  /// Every word that names a verb, aliases left out.
  static var names: [String] { all.map(\.name) }

  /// The verb of a word or of its alias.
  static func named(_ word: String) -> Verb? {
    all.first { $0.name == word || $0.aliases.contains(word) }
  }
}
