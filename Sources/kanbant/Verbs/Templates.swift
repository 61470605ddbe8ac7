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
  static let templates = Verb(
    "templates",
    arguments: Localized(
      en: "[list] | show NAME | export [NAME…] | import FILE | remove NAME | check FILE",
      fr: "[list] | show NOM | export [NOM…] | import FICHIER | remove NOM | check FICHIER"),
    summary: Localized(
      en: "the texts that mails are written from",
      fr: "les textes à partir desquels les courriels s’écrivent"),
    examples: [
      Example("kanbant templates", en: "which there are", fr: "lesquels existent"),
      Example(
        "kanbant templates export follow-up >mine.txt", en: "a copy to change",
        fr: "une copie à modifier"),
      Example(
        "kanbant templates import mine.txt", en: "the team’s from now on",
        fr: "désormais ceux de l’équipe"),
    ],
    notes: Localized(
      en: "A template begins with a line == NAME fr or == NAME en, then Subject: …, then the"
        + " text. Fields: \(MailWords.names(.english)), in braces: {company}. One of the team’s"
        + " stands in the place of the program’s of that name; remove brings that back.",
      fr: "Un modèle commence par une ligne == NOM fr ou == NOM en, puis Objet : …, puis le"
        + " texte. Champs : \(MailWords.names(.french)), entre accolades : {entreprise}. Un"
        + " modèle de l’équipe remplace celui du programme de ce nom ; remove le ramène."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = invocation.arguments.words
    switch words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      return list(try Workspace.reading(invocation).templates().all, invocation)
    case "show": return show(try named(invocation.words(2...2).suffix(1), invocation), invocation)
    case "export":
      return export(try named(invocation.words(1...).dropFirst(), invocation), invocation)
    case "import": return try take(invocation)
    case "remove": return try remove(invocation)
    case "check":
      let path = try invocation.words(2...2)[1]
      return list(try templates(in: path), invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word, among: ["list", "show", "export", "import", "remove", "check"],
        en: "No such command", fr: "Commande inconnue")
    }
  }

  /// The templates of these names; all of them without any.
  private static func named(
    _ names: ArraySlice<String>, _ invocation: Invocation
  ) throws(Failure) -> [MailTemplate] {
    let templates = try Workspace.reading(invocation).templates()
    guard !names.isEmpty else { return templates.all }
    var found: [MailTemplate] = []
    for name in names {
      guard let template = templates[name] else {
        throw Failure(.noInput, "unknown-template", MailWords.unknown(name))
          .suggesting(Suggestion.nearest(to: name, among: templates.all.map(\.name)))
      }
      found.append(template)
    }
    return found
  }

  /// The templates of a file, or of standard input for a dash.
  private static func templates(in path: String) throws(Failure) -> [MailTemplate] {
    let bytes: [UInt8]
    do throws(FileReadingFault) {
      bytes =
        try path == "-"
        ? NamedFiles.read(STDIN_FILENO, most: TermFile.longest)
        : NamedFiles.read(path, most: TermFile.longest, mayWait: true)
    } catch {
      throw Failure(error, path)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badInput, "not-utf8",
        Localized(en: "\(path) is no UTF-8 text.", fr: "\(path) n’est pas un texte UTF-8."))
    }
    do throws(MailTemplateFault) {
      let templates = try MailTemplateText.templates(in: text)
      guard templates.isEmpty else { return templates }
      throw MailTemplateFault(.noHeading, line: 1)
    } catch {
      let sentence = MailWords.sentence(for: error)
      throw Failure(
        .badInput, "bad-templates",
        Localized(
          en: "\(path): \(sentence.en). Nothing was changed.",
          fr: "\(path) : \(sentence.fr). Rien n’a été changé."))
    }
  }

  private static func take(_ invocation: Invocation) throws(Failure) -> Answer {
    let taken = try templates(in: invocation.words(2...2)[1])
    return try change(invocation) { templates in
      templates.take(taken)
      return taken
    }
  }

  private static func remove(_ invocation: Invocation) throws(Failure) -> Answer {
    let name = try invocation.words(2...2)[1]
    let known = try Workspace.reading(invocation).templates().team
    guard let template = known.first(where: { Folding.fold($0.name) == Folding.fold(name) })
    else {
      throw Failure(
        .noInput, "unknown-template",
        Localized(
          en: "The team has no template “\(name)”.",
          fr: "L’équipe n’a pas de modèle « \(name) »."))
    }
    return try change(invocation) { templates in
      _ = templates.remove(template.name)
      return [template]
    }
  }

  /// Changes the team's templates as they stand at that moment.
  private static func change(
    _ invocation: Invocation, _ change: (inout MailTemplates) -> [MailTemplate]
  ) throws(Failure) -> Answer {
    let workspace = try Workspace.begun(invocation)
    var templates = try workspace.templates()
    let changed = change(&templates)
    if !invocation.options.isDryRun {
      _ = try workspace.with { store throws(StoreError) in
        try store.changeSettings { settings in
          // What a later version wrote stays as it is.
          guard var now = try? MailTemplates(team: settings.templates) else { return }
          _ = change(&now)
          settings.templates = now.teamText
        }
      }
    }
    var answer = list(changed, invocation)
    if invocation.options.isDryRun {
      answer.talk.append(Answer.trialNote.typeset(invocation.language))
    }
    answer.members.append(("dryRun", .bool(invocation.options.isDryRun)))
    return answer
  }

  // MARK: Telling

  private static func list(_ templates: [MailTemplate], _ invocation: Invocation) -> Answer {
    var answer = Answer()
    answer.lines = templates.map { template in
      let languages = Language.allCases.filter { template.texts[$0] != nil }
        .map(\.rawValue).joined(separator: " ")
      let whose =
        template.origin == .team
        ? Localized(en: "the team’s", fr: "de l’équipe")
        : MailWords.purpose(of: template) ?? Localized(en: "", fr: "")
      return Line(
        invocation.joined([template.name, languages, whose.typeset(invocation.language)]))
    }
    answer.identifiers = templates.map(\.name)
    answer.members = [("templates", .array(templates.map(json)))]
    return answer
  }

  private static func show(_ templates: [MailTemplate], _ invocation: Invocation) -> Answer {
    var answer = export(templates, invocation)
    answer.file = nil
    return answer
  }

  private static func export(_ templates: [MailTemplate], _ invocation: Invocation) -> Answer {
    var answer = Answer()
    let text = templates.map(MailTemplateText.text).joined(separator: "\n")
    answer.lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { Line(String($0)) }
    answer.file = text
    answer.identifiers = templates.map(\.name)
    answer.members = [("templates", .array(templates.map(json))), ("text", .string(text))]
    return answer
  }

  private static func json(_ template: MailTemplate) -> JSON {
    .object(
      [
        ("name", .string(template.name)), ("builtIn", .bool(template.origin == .builtIn)),
      ]
        + Language.allCases.compactMap { language in
          template.texts[language].map { text in
            (
              language.rawValue,
              JSON.object([("subject", .string(text.subject)), ("body", .string(text.body))])
            )
          }
        })
  }
}
