import Glossary
import Leads
import Workbench

/// One thing that can be asked for at the command line of a conversation.
struct ConversationTask: Sendable {
  /// The word that help shows.
  let name: Localized
  /// Other words that mean the same, in both languages.
  let others: [String]
  /// What it does, in a sentence.
  let help: Localized
  /// Does it; the words are what stands behind the command.
  let run: @Sendable (inout Conversation, String) throws(Conversation.Leaving) -> Void

  init(
    _ en: String, _ fr: String, _ others: String..., help: Localized,
    run: @escaping @Sendable (inout Conversation, String) throws(Conversation.Leaving) -> Void
  ) {
    name = Localized(en: en, fr: fr)
    self.others = others
    self.help = help
    self.run = run
  }

  /// Whether a folded word is one of its names.
  func isNamed(_ folded: String) -> Bool {
    words.contains(folded)
  }

  private var words: [String] { ([name.en, name.fr] + others).map { Folding.fold($0) } }

  /// The tasks that a word may mean: by a whole name, else by the beginning of one.
  ///
  /// Names of both languages are understood; beginnings in the reader's language come first.
  static func named(_ word: String, _ language: Language) -> [ConversationTask] {
    let wanted = Folding.fold(word)
    guard !wanted.isEmpty else { return [] }
    let exact = table.filter { $0.isNamed(wanted) }
    if !exact.isEmpty { return exact }
    let own = table.filter { Folding.fold($0.name[language]).hasPrefix(wanted) }
    if !own.isEmpty { return own }
    return table.filter { task in task.words.contains { $0.hasPrefix(wanted) } }
  }

  /// Every task, in the order of the help.
  static let table: [ConversationTask] = listening + working + telling

  private static let listening = [
    board, triage, list, more, filter, listAll, open, next, previous, history,
  ]
  private static let working = [
    add, edit, owner, advance, back, move, qualify, log, action, snooze, park, end, handOver, score,
    suppress, cadence, merge, resume, reopen, undo, redo,
  ]
  private static let telling = [
    glossary, define, forget, revert, importTerms, exportTerms, switchLanguage, help, quit,
  ]
}

extension Conversation {
  /// Does what a line asks for: a lead's number opens the lead, a word is a command.
  mutating func obey(_ line: String) throws(Leaving) {
    guard !line.isEmpty else { return say(ConversationWords.typeSomething) }
    if LeadNumber(line) != nil { return try open(line) }
    let parts = line.split(separator: " ", maxSplits: 1)
    let word = parts.first.map(String.init) ?? line
    let argument = parts.count > 1 ? Environment.withoutBlanks(String(parts[1])) : ""
    let tasks = ConversationTask.named(word, language)
    guard let task = tasks.first else {
      let near = Suggestion.nearest(
        to: word, among: ConversationTask.table.map { $0.name[language] })
      return say(ConversationWords.unknown(word, near))
    }
    guard tasks.count == 1 else {
      return say(ConversationWords.ambiguous(word, tasks.map { $0.name[language] }))
    }
    try task.run(&self, argument)
  }
}
