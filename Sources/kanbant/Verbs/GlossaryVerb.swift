import Glossary
import Interchange
import Leads
import TUI

extension Verb {
  static let glossary = Verb(
    "glossary", aliases: ["explain"], arguments: Localized(en: "[TERM]", fr: "[MOT]"),
    options: [
      .flag(
        "--popup", en: "on a screen of its own, to read and look up",
        fr: "sur un écran à part, pour lire et chercher"),
      .flag("--all", en: "every entry, one line each", fr: "toutes les entrées, une par ligne"),
      .value("--kind", "KIND", en: "only entries of this kind", fr: "seulement cette sorte"),
      .flag(
        "--search", en: "the entries whose text has these words",
        fr: "les entrées dont le texte a ces mots"),
      .flag("--man", en: "as a manual page", fr: "en page de manuel"),
    ],
    summary: Localized(
      en: "what a word of the trade means, and who disagrees",
      fr: "ce que veut dire un mot du métier, et qui n’est pas d’accord"),
    examples: [
      Example("kanbant glossary SAL", en: "an acronym", fr: "un sigle"),
      Example(
        "kanbant explain lead chaud", en: "a word in either language",
        fr: "un mot, dans les deux langues"),
      Example(
        "kanbant glossary", en: "look up and read on a screen",
        fr: "chercher et lire sur un écran"),
      Example("kanbant glossary --kind role", en: "the roles", fr: "les métiers"),
      Example("kanbant glossary --search budget", en: "who speaks of it", fr: "qui en parle"),
      Example("kanbant glossary --man | man -l -", en: "as a manual", fr: "en manuel"),
    ],
    notes: Localized(
      en: "Kinds: \(kindNames). Without a word on a terminal, the screen is opened; elsewhere the"
        + " whole list is written. Texts are as wide as the terminal, 100 columns at most;"
        + " elsewhere 80, or what COLUMNS says.",
      fr: "Sortes : \(kindNames). Sans mot, dans un terminal, l’écran s’ouvre ; ailleurs la liste"
        + " entière est écrite. Les textes sont aussi larges que le terminal, 100 colonnes au"
        + " plus ; ailleurs 80, ou ce que dit COLUMNS.")
  ) { invocation throws(Failure) in
    try refuseWhatDoesNotGoTogether(invocation)
    let arguments = invocation.arguments
    let word = arguments.words.joined(separator: " ")
    guard !Glossary.isTooLong(word) else { throw GlossaryMiss.tooLong(word) }
    let isBare =
      arguments.words.isEmpty && !invocation.verb.options.contains { arguments.has($0.name) }
    if arguments.has("--popup") || isBare && invocation.showsScreens {
      return try GlossaryScreen.run(word, invocation)
    }
    let kind = try Verb.kind(invocation)
    let (book, fault) = invocation.glossary()
    var answer: Answer
    if arguments.has("--search") {
      answer = try speaking(of: word, kind, in: book, invocation)
    } else if !arguments.words.isEmpty {
      answer = look(up: word, kind, in: book, invocation)
    } else {
      let entries = book.alphabetical(in: invocation.language).filter { $0.isOf(kind) }
      answer = list(entries, of: book, invocation)
    }
    if let fault { answer.members.append(("unread", fault.json(in: invocation.language))) }
    return answer
  }

  /// Options of which one would have to be passed over.
  private static func refuseWhatDoesNotGoTogether(_ invocation: Invocation) throws(Failure) {
    let arguments = invocation.arguments
    let given =
      invocation.verb.options.map(\.name).filter(arguments.has)
      + (invocation.options.isJSON ? ["--json"] : [])
      + (invocation.options.isQuiet ? ["-q"] : []) + (arguments.words.isEmpty ? [] : ["TERM"])
    let rivals: [(String, Set<String>)] = [
      ("--popup", ["--all", "--kind", "--search", "--man", "--json", "-q"]),
      ("--all", ["--search", "TERM"]),
    ]
    for (option, others) in rivals where given.contains(option) {
      guard let other = given.first(where: others.contains) else { continue }
      let term = Localized(en: "a term", fr: "un mot")
      let named = other == "TERM" ? term : Localized(en: other, fr: other)
      throw Failure.usage(
        "options-clash", en: "\(option) and \(named.en) do not go together.",
        fr: "\(option) et \(named.fr) ne vont pas ensemble."
      ).pointing(to: invocation.verb.name)
    }
  }

  private static func look(
    up word: String, _ kind: EntryKind?, in book: Glossary, _ invocation: Invocation
  ) -> Answer {
    let searched = kind == nil ? book : Glossary(entries: book.entries.filter { $0.isOf(kind) })
    switch searched.look(up: word, language: invocation.language) {
    case .found(let entry): return told([entry], of: book, invocation)
    case .several(let entries): return told(entries, of: book, invocation)
    case .near(let entries):
      return missed(GlossaryMiss(word, near: entries), kind, invocation)
    case .nothing:
      return missed(GlossaryMiss(word, in: searched, invocation.language), kind, invocation)
    }
  }

  private static let kindNames = EntryKind.allCases.map(\.rawValue).joined(separator: ", ")

  /// The kind of entry asked for; nil where every kind is.
  private static func kind(_ invocation: Invocation) throws(Failure) -> EntryKind? {
    guard let name = invocation.arguments.value("--kind") else { return nil }
    let wanted = Folding.fold(name)
    let kind = EntryKind.allCases.first { kind in
      [kind.rawValue, kind.label.en, kind.label.fr].contains { Folding.fold($0) == wanted }
    }
    guard let kind else {
      throw Failure.unknown(
        "unknown-kind", name, among: EntryKind.allCases.map(\.rawValue),
        en: "No such kind of entry", fr: "Sorte d’entrée inconnue")
    }
    return kind
  }

  private static func speaking(
    of words: String, _ kind: EntryKind?, in book: Glossary, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    guard !Folding.words(words).isEmpty else { throw invocation.missingWords }
    let found = book.speaking(of: words, language: invocation.language).filter { $0.isOf(kind) }
    var answer = list(found, of: book, invocation)
    guard found.isEmpty else { return answer }
    let among = Self.among(kind)
    answer.exit = .partly
    answer.lines = []
    answer.talk = [
      Localized(
        en: "No entry of the glossary\(among.en) has “\(words)” in its text.",
        fr: "Aucune entrée du glossaire\(among.fr) n’a « \(words) » dans son texte."
      ).typeset(invocation.language)
    ]
    return answer
  }

  private static func list(
    _ entries: [Entry], of book: Glossary, _ invocation: Invocation
  ) -> Answer {
    if invocation.arguments.has("--man") { return manual(entries, of: book, invocation) }
    var answer = Answer()
    let language = invocation.language
    let table = TextTable(
      [
        .init(head: Localized(en: "Term", fr: "Mot")[language], least: 20),
        .init(head: Localized(en: "Letters", fr: "Sigle")[language], leaves: 2),
        .init(head: Localized(en: "Kind", fr: "Sorte")[language], leaves: 1),
      ],
      sample: entries.map { cells($0, language) }, room: invocation.output.columns,
      glyphs: invocation.output.glyphs)
    if invocation.options.isAccessible {
      answer.lines = entries.map { Line($0.title(in: language).replacing(" · ", with: ", ")) }
    } else if !entries.isEmpty {
      answer.lines = [table.head] + entries.map { table.line(cells($0, language)) }
    }
    answer.identifiers = entries.map(\.id.rawValue)
    answer.members = [
      ("entries", .array(entries.map { json(of: $0, in: book, language) })), ("near", .array([])),
    ]
    return answer
  }

  private static func cells(_ entry: Entry, _ language: Language) -> [TextTable.Cell] {
    [
      .init(entry.headword[language], .title),
      .init(entry.acronyms.map(\.letters).joined(separator: ", ")),
      .init(entry.kind.label[language], .dim),
    ]
  }

  private static func manual(
    _ entries: [Entry], of book: Glossary, _ invocation: Invocation
  ) -> Answer {
    var answer = Answer()
    let page = GlossaryManual(entries, of: book, invocation.language).lines
    answer.lines = page.map { Line($0) }
    answer.identifiers = entries.map(\.id.rawValue)
    answer.members = [("text", .string(page.map { "\($0)\n" }.joined()))]
    return answer
  }

  private static func told(
    _ entries: [Entry], of book: Glossary, _ invocation: Invocation
  ) -> Answer {
    if invocation.arguments.has("--man") { return manual(entries, of: book, invocation) }
    var answer = Answer()
    for entry in entries {
      if !answer.lines.isEmpty { answer.lines.append("") }
      answer.lines += EntryText(entry, of: book, invocation).lines
    }
    answer.identifiers = entries.map(\.id.rawValue)
    answer.members = [
      ("entries", .array(entries.map { json(of: $0, in: book, invocation.language) })),
      ("near", .array([])),
    ]
    return answer
  }

  private static func missed(
    _ miss: GlossaryMiss, _ kind: EntryKind?, _ invocation: Invocation
  ) -> Answer {
    var answer = Answer()
    answer.exit = .partly
    answer.identifiers = miss.near.map(\.id.rawValue)
    answer.talk = miss.talk(in: invocation.language, among: among(kind))
    answer.members = [("entries", .array([]))] + miss.members
    return answer
  }

  /// The words that tell which kind of entry was looked among; none where all were.
  private static func among(_ kind: EntryKind?) -> Localized {
    guard let label = kind?.label else { return Localized(en: "", fr: "") }
    return Localized(
      en: ", among those of the kind “\(label.en)”", fr: ", parmi celles de sorte « \(label.fr) »")
  }
}

extension Entry {
  /// Whether it is of a kind; every entry is where none is asked for.
  fileprivate func isOf(_ kind: EntryKind?) -> Bool { kind == nil || kind == self.kind }
}
