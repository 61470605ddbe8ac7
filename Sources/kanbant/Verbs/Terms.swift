import Glossary
import Interchange
import Leads
import Runtime
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Verb {
  static let terms = Verb(
    "terms",
    arguments: Localized(
      en: "[list] | add TERM FIELD=TEXT… | edit TERM FIELD=TEXT… | remove TERM | import FILE"
        + " | export | check",
      fr: "[list] | add MOT CHAMP=TEXTE… | edit MOT CHAMP=TEXTE… | remove MOT | import FICHIER"
        + " | export | check"),
    summary: Localized(
      en: "the team’s own words and definitions", fr: "les mots et définitions de l’équipe"),
    examples: [
      Example(
        "kanbant terms add ally name.en=Ally definition.en=\"Speaks for us inside.\"",
        en: "a word of your own", fr: "un mot à vous"),
      Example(
        "kanbant terms add SQL definition.fr=\"Lead que Léa a eu au téléphone.\"",
        en: "your definition of a word", fr: "votre définition d’un mot"),
      Example("kanbant terms export >terms.txt", en: "as a file", fr: "en fichier"),
      Example(
        "kanbant terms import terms.txt", en: "take a file’s words over",
        fr: "reprendre les mots d’un fichier"),
      Example("kanbant terms check", en: "what leads nowhere", fr: "ce qui ne mène nulle part"),
    ],
    notes: Localized(
      en: "Fields: \(fieldNames). In a file, [term] stands above its lines field = text, and an"
        + " indented line goes on with the one before. An empty text takes a field away. One"
        + " language will do; the glossary says so.",
      fr: "Champs : \(fieldNames). Dans un fichier, [mot] précède ses lignes champ = texte, et une"
        + " ligne en retrait continue la précédente. Un texte vide retire le champ. Une seule"
        + " langue suffit ; le glossaire le dit."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = invocation.arguments.words
    switch words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      let workspace = try Workspace.reading(invocation)
      return list(try TeamTerms(of: workspace), invocation)
    case "add", "edit": return try change(invocation, isNew: words[0] == "add")
    case "remove": return try remove(invocation)
    case "import": return try take(invocation)
    case "export":
      _ = try invocation.words(1...1)
      return export(try TeamTerms(of: Workspace.reading(invocation)))
    case "check":
      _ = try invocation.words(1...1)
      return check(try invocation.teamGlossary(), invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word,
        among: ["list", "add", "edit", "remove", "import", "export", "check"],
        en: "No such command", fr: "Commande inconnue")
    }
  }

  private static let fieldNames = TeamTerms.Field.allCases.map(\.rawValue).joined(separator: ", ")

  // MARK: Changing

  private static func change(_ invocation: Invocation, isNew: Bool) throws(Failure) -> Answer {
    let words = try invocation.words(3...)
    let texts = try fields(words.dropFirst(2))
    try refuse(ambiguous: words[1], invocation)
    return try changing(invocation) { terms in
      let id = terms.identifier(of: words[1])
      return (isNew ? .add(id, texts) : .change(id, texts, seen: nil), [id])
    }
  }

  /// Refuses a word that several entries bear: which of them is meant is for the user to say.
  private static func refuse(ambiguous word: String, _ invocation: Invocation) throws(Failure) {
    let book = try invocation.teamGlossary()
    guard book[EntryID(rawValue: word)] == nil,
      case .several(let entries) = book.look(up: word, language: invocation.language)
    else { return }
    let list = entries.map(\.id.rawValue).joined(separator: ", ")
    throw Failure.usage(
      "ambiguous-word", en: "“\(word)” stands for several entries: \(list). Name one of them.",
      fr: "« \(word) » désigne plusieurs entrées : \(list). Nommez l’une d’elles.")
  }

  private static func remove(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(2...2)
    return try changing(invocation) { terms in
      let id = terms.identifier(of: words[1])
      return (.remove(id, seen: nil), [id])
    }
  }

  private static func take(_ invocation: Invocation) throws(Failure) -> Answer {
    let path = try invocation.words(2...2)[1]
    let taken: TeamTerms
    do throws(TermFileFault) {
      taken = try TermFile.words(in: contents(of: path).mapError(TermFileFault.unread).get())
    } catch {
      guard error == .wordless else { throw Failure(error, path) }
      return nothing(in: path, invocation)
    }
    return try changing(invocation, file: path) { _ in (.take(taken), taken.terms.map(\.id)) }
  }

  /// A file without a word in it: no fault, and nothing to take over.
  private static func nothing(in path: String, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    answer.exit = .partly
    answer.talk = [TermFileWords.sentence(.wordless, for: path).typeset(invocation.language)]
    answer.members = [
      ("dryRun", .bool(invocation.options.isDryRun)), ("changed", .array([])), ("count", .null),
    ]
    return answer
  }

  /// The bytes of a file, or of standard input for a dash; what a shell hands in may be a pipe.
  private static func contents(of path: String) -> Result<[UInt8], FileReadingFault> {
    Result { () throws(FileReadingFault) in
      path == "-"
        ? try NamedFiles.read(STDIN_FILENO, most: TermFile.longest)
        : try NamedFiles.read(path, most: TermFile.longest, mayWait: true)
    }
  }

  /// Changes the terms of the workspace, all or nothing, and tells which words it was about.
  private static func changing(
    _ invocation: Invocation, file: String? = nil,
    _ asked: (TeamTerms) -> (edit: TermEdit, words: [EntryID])
  ) throws(Failure) -> Answer {
    let workspace = try Workspace.begun(invocation)
    var terms = try TeamTerms(of: workspace)
    let (edit, changed) = asked(terms)
    func failure(_ fault: TeamTermsFault) -> Failure {
      file.map { Failure(.refused(fault), $0) } ?? Failure(fault)
    }
    if invocation.options.isDryRun {
      do throws(TeamTermsFault) {
        try terms.apply(edit)
      } catch {
        throw failure(error)
      }
    } else {
      let outcome = try workspace.with { store throws(StoreError) in try store.keep(edit) }
      if case .refused(let fault) = outcome.answer { throw failure(fault) }
      terms = outcome.terms
    }
    return told(edit, changed, among: terms, invocation)
  }

  /// What was done to which words, or what a trial would have done.
  private static func told(
    _ edit: TermEdit, _ changed: [EntryID], among terms: TeamTerms, _ invocation: Invocation
  ) -> Answer {
    let (isTrial, language) = (invocation.options.isDryRun, invocation.language)
    let names = changed.map(\.rawValue).joined(separator: ", ")
    let done = EntryPart.joined(
      edit.said(isTrial: isTrial), Localized(en: "\(names).", fr: "\(names)."))
    let count = terms.terms.count
    let left =
      isTrial
      ? Localized(
        en: "Words of the team would be: \(count).", fr: "Mots de l’équipe alors : \(count).")
      : Localized(en: "Words of the team: \(count).", fr: "Mots de l’équipe : \(count).")
    var answer = Answer()
    answer.lines = [Line("\(done.typeset(language)) \(left.typeset(language))")]
    if isTrial { answer.talk = [Answer.trialNote.typeset(language)] }
    answer.identifiers = changed.map(\.rawValue)
    answer.members = [
      ("dryRun", .bool(isTrial)), ("changed", .array(changed.map { .string($0.rawValue) })),
      ("count", .integer(count)),
    ]
    return answer
  }

  private static func fields(
    _ words: ArraySlice<String>
  ) throws(Failure) -> [TeamTerms.Field: String] {
    var values: [TeamTerms.Field: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = TeamTerms.Field(rawValue: String(parts[0])) else {
        throw Failure.unknown(
          "unknown-field", String(parts[0]), among: TeamTerms.Field.allCases.map(\.rawValue),
          en: "No such field", fr: "Champ inconnu")
      }
      values[field] = String(parts[1])
    }
    return values
  }

  // MARK: Telling

  private static func list(_ terms: TeamTerms, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    let book = Glossary.builtIn.adding(terms)
    let entries = terms.terms.compactMap { book[$0.id] }
    answer.lines = entries.map { entry in
      let title = entry.title(in: invocation.language)
      return Line("\(entry.id.rawValue): \(title)")
    }
    if entries.isEmpty {
      answer.talk = [
        Localized(
          en: "The team has no words of its own yet: kanbant terms add",
          fr: "L’équipe n’a pas encore ses mots à elle : kanbant terms add"
        ).typeset(invocation.language)
      ]
    }
    answer.identifiers = terms.terms.map(\.id.rawValue)
    answer.members = [
      (
        "terms",
        .array(
          terms.terms.map { term in
            .object(
              [("id", .string(term.id.rawValue))]
                + TeamTerms.Field.allCases.compactMap { field in
                  term.texts[field].map { (field.rawValue, JSON.string($0)) }
                })
          })
      )
    ]
    return answer
  }

  private static func export(_ terms: TeamTerms) -> Answer {
    var answer = Answer()
    answer.lines = terms.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { Line(String($0)) }
    // Joined emoji and what joins letters are not for every terminal, but are the team's words.
    answer.file = terms.text
    answer.identifiers = terms.terms.map(\.id.rawValue)
    answer.members = [("text", .string(terms.text))]
    return answer
  }

  private static func check(_ book: Glossary, _ invocation: Invocation) -> Answer {
    let faults = book.faults()
    var answer = Answer()
    answer.exit = faults.isEmpty ? .done : .partly
    answer.lines = faults.map { fault in
      Line(fault.sentence.typeset(invocation.language))
    }
    if faults.isEmpty {
      answer.lines = [
        Line(
          Localized(
            en: "\(book.entries.count) entries: every link leads somewhere.",
            fr: "\(book.entries.count) entrées : chaque lien mène quelque part."
          ).typeset(invocation.language))
      ]
    }
    answer.identifiers = faults.map(\.entry.rawValue)
    answer.members = [
      (
        "faults",
        .array(
          faults.map { fault in
            .object([
              ("entry", .string(fault.entry.rawValue)),
              ("text", .string(fault.sentence[invocation.language])),
            ])
          })
      )
    ]
    return answer
  }
}

extension TeamTerms {
  /// What the team of a workspace says; refused where a later version wrote it.
  init(of workspace: Workspace) throws(Failure) {
    do throws(TeamTermsFault) {
      self = try TeamTerms(workspace.settings.terms.utf8)
    } catch {
      throw Failure(.broken(error), workspace.location.path)
    }
  }
}

extension TermEdit {
  /// What is said of the words before they are named.
  fileprivate func said(isTrial: Bool) -> Localized {
    switch (self, isTrial) {
    case (.remove, false): Localized(en: "Removed", fr: "Retiré")
    case (.remove, true): Localized(en: "Would be removed", fr: "Serait retiré")
    case (_, false): Localized(en: "Kept", fr: "Gardé")
    case (_, true): Localized(en: "Would be kept", fr: "Serait gardé")
    }
  }
}
