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
        + " whole list is written.",
      fr: "Sortes : \(kindNames). Sans mot, dans un terminal, l’écran s’ouvre ; ailleurs la liste"
        + " entière est écrite.")
  ) { invocation throws(Failure) in
    let arguments = invocation.arguments
    let word = arguments.words.joined(separator: " ")
    guard !Glossary.isTooLong(word) else { throw GlossaryMiss.tooLong(word) }
    let isBare =
      arguments.words.isEmpty && !arguments.has("--all") && !arguments.has("--kind")
      && !arguments.has("--man") && !arguments.has("--search")
    if arguments.has("--popup") || isBare && invocation.showsScreens {
      return try GlossaryScreen.run(word, invocation)
    }
    let book = invocation.book
    if arguments.has("--search") { return try speaking(of: word, in: book, invocation) }
    guard arguments.words.isEmpty else { return answer(to: word, from: book, invocation) }
    let listed = try listed(book, invocation)
    guard !arguments.has("--man") else {
      return GlossaryManual(listed, of: book, invocation.language).answer
    }
    return list(listed, of: book, invocation)
  }

  private static func answer(
    to word: String, from book: Glossary, _ invocation: Invocation
  ) -> Answer {
    switch book.look(up: word, language: invocation.language) {
    case .found(let entry): told([entry], book, invocation)
    case .several(let entries): told(entries, book, invocation)
    case .near(let entries): missed(GlossaryMiss(word, near: entries), invocation)
    case .nothing: missed(GlossaryMiss(word, in: book, invocation.language), invocation)
    }
  }

  private static let kindNames = EntryKind.allCases.map(\.rawValue).joined(separator: ", ")

  /// The entries that a list is made of: those of the kind asked for.
  private static func listed(
    _ book: Glossary, _ invocation: Invocation
  ) throws(Failure) -> [Entry] {
    let entries = book.alphabetical(in: invocation.language)
    guard let name = invocation.arguments.value("--kind") else { return entries }
    let wanted = Folding.fold(name)
    let kind = EntryKind.allCases.first { kind in
      [kind.rawValue, kind.label.en, kind.label.fr].contains { Folding.fold($0) == wanted }
    }
    guard let kind else {
      throw Failure.unknown(
        "unknown-kind", name, among: EntryKind.allCases.map(\.rawValue),
        en: "No such kind of entry", fr: "Sorte d’entrée inconnue")
    }
    return entries.filter { $0.kind == kind }
  }

  private static func speaking(
    of words: String, in book: Glossary, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    guard !Folding.words(words).isEmpty else { throw invocation.missingWords }
    let found = book.speaking(of: words, language: invocation.language)
    var answer = list(found, of: book, invocation)
    guard found.isEmpty else { return answer }
    answer.exit = .partly
    answer.talk = [
      Localized(
        en: "No entry of the glossary has “\(words)” in its text.",
        fr: "Aucune entrée du glossaire n’a « \(words) » dans son texte."
      ).typeset(invocation.language)
    ]
    return answer
  }

  private static func list(
    _ entries: [Entry], of book: Glossary, _ invocation: Invocation
  ) -> Answer {
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

  private static func told(
    _ entries: [Entry], _ book: Glossary, _ invocation: Invocation
  ) -> Answer {
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

  private static func missed(_ miss: GlossaryMiss, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    answer.exit = .partly
    answer.identifiers = miss.near.map(\.id.rawValue)
    answer.talk = miss.talk(in: invocation.language)
    answer.members = [("entries", .array([]))] + miss.members
    return answer
  }
}
