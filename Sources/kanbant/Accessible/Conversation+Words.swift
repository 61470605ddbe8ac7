import Glossary
import Leads
import Runtime
import Workbench

// Words, help and the language.

extension Conversation {
  /// Looks a word up, and follows its links by their numbers for as long as the person likes.
  mutating func lookUp(_ words: String) throws(Leaving) {
    var trail: [EntryID] = []
    var next = words.isEmpty ? try named(lead?.lane.entry ?? .lead) : try find(words)
    while let entry = next {
      trail.append(entry.id)
      say(EntryText(entry, of: book, invocation).lines)
      let links = links(of: entry)
      say(ConversationWords.links(listed(links.map { $0.headword })))
      next = try follow(links, &trail)
    }
  }

  /// What is read after an entry: a link's number, another word, back, or nothing.
  private mutating func follow(
    _ links: [Entry], _ trail: inout [EntryID]
  ) throws(Leaving) -> Entry? {
    while true {
      say(ConversationWords.nextWord)
      let answer = try answer()
      if answer.isEmpty || Self.leaves(answer) { return nil }
      if answer == "?" {
        say(ConversationWords.wordHelp)
      } else if answer == "<" {
        guard trail.count > 1 else { continue }
        trail.removeLast()
        return try named(trail.removeLast())
      } else if let number = Int(answer) {
        if links.indices.contains(number - 1) { return links[number - 1] }
        say(ConversationWords.noChoice(answer, links.count))
      } else if let entry = try find(answer) {
        return entry
      }
    }
  }

  /// The glossary, with the team's terms on top.
  var book: Glossary { Glossary(terms: workspace.settings.terms) }

  private func named(_ id: EntryID) throws(Leaving) -> Entry? { book[id] }

  /// The entry of a word; of several or of near ones, the one that is chosen; nil for none.
  mutating func find(_ word: String) throws(Leaving) -> Entry? {
    let (entries, isNear): ([Entry], Bool)
    switch book.look(up: word, language: language) {
    case .found(let entry): return entry
    case .several(let found): (entries, isNear) = (found, false)
    case .near(let found): (entries, isNear) = (found, true)
    case .nothing: (entries, isNear) = (book.mentions(of: word, language: language), true)
    }
    if isNear { say(ConversationWords.noEntry(word)) }
    guard !entries.isEmpty else { return nil }
    let place = try choose(
      ConversationWords.whichEntry, among: entries.map(\.headword),
      help: entries.map { Line($0.title(in: language).replacing(" · ", with: ", ")) })
    return entries[place]
  }

  /// The entries that an entry leads to, each once: words of its definition, then what it names.
  private func links(of entry: Entry) -> [Entry] {
    let found = book.links(
      in: entry.definition[language], language: language, excluding: entry.id)
    var seen: Set<EntryID> = []
    return (found.map(\.entry) + entry.seeAlso).filter { seen.insert($0).inserted }
      .compactMap { book[$0] }
  }

  /// Tells what can be typed, or what one command does.
  func help(_ words: String) {
    let named = words.isEmpty ? [] : ConversationTask.named(words, language)
    let tasks = named.isEmpty ? ConversationTask.table : named
    if named.isEmpty { say(ConversationWords.helpHead) }
    for task in tasks {
      say(wording.labelled(task.name[language], task.help.typeset(language)))
    }
    if named.isEmpty { say(ConversationWords.fieldHelp) }
  }

  /// Goes on in the other language, or in the one named, and remembers it as the board does.
  mutating func switchLanguage(_ words: String) throws(Leaving) {
    options.askedLanguage = Language(locale: Folding.fold(words)) ?? language.other
    say(ConversationWords.language)
    do throws(StoreError) {
      try options.preferencesFile.keep([("language", language.rawValue)])
    } catch {
      throw .failed(workspace.failure(of: error))
    }
  }
}
