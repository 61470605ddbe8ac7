import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let mail = Verb(
    "mail", arguments: Localized(en: "ID [TEMPLATE]", fr: "ID [MODÈLE]"),
    options: [
      .value(
        "--in", "fr|en", en: "the language of the mail; your own if none",
        fr: "la langue du courriel ; sinon la vôtre"),
      .flag(
        "--edit", en: "change the text in VISUAL or EDITOR first",
        fr: "d’abord modifier le texte dans VISUAL ou EDITOR"),
      .flag(
        "--mailto", en: "print a link that opens it in a mail program",
        fr: "afficher un lien qui l’ouvre dans une messagerie"),
      .flag("--log", en: "note it as sent", fr: "le noter comme envoyé"),
      .reason,
      .flag(
        "--next", en: "with --log: plan the next action that follows",
        fr: "avec --log : prévoir l’action qui en découle"),
    ],
    summary: Localized(
      en: "write a mail from a template", fr: "écrire un courriel à partir d’un modèle"),
    examples: [
      Example(
        "kanbant mail 12 follow-up >mail.txt", en: "as a text, into a file",
        fr: "en texte, dans un fichier"),
      Example(
        "xdg-open \"$(kanbant mail 12 follow-up --mailto --log)\"",
        en: "open it in the mail program, and note it",
        fr: "l’ouvrir dans la messagerie, et le noter"),
      Example(
        "kanbant mail 12 --edit --log --next", en: "words of your own", fr: "vos propres mots"),
    ],
    notes: Localized(
      en: "A field that nothing is known of stops it: no mail leaves with a hole in it."
        + " Templates: kanbant templates.",
      fr: "Un champ dont on ne sait rien l’arrête : aucun courriel ne part avec un trou."
        + " Modèles : kanbant templates."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...2)
    let isKept = invocation.arguments.has("--log")
    guard isKept || !invocation.arguments.has("--next") else {
      throw .usage(
        "next-without-log", en: "--next goes with --log: nothing follows from what is not noted.",
        fr: "--next va avec --log : rien ne découle de ce qui n’est pas noté.")
    }
    var workspace =
      try isKept ? Workspace.changing(invocation) : Workspace.reading(invocation)
    let leads = try workspace.leads(words.prefix(1))
    guard let lead = leads.first, leads.count == 1 else {
      throw .usage(
        "one-lead", en: "A mail is written to one lead at a time.",
        fr: "Un courriel s’écrit à un lead à la fois.")
    }
    let file = try workspace.file(lead)
    let mail = try workspace.mail(words.dropFirst().first, to: file, invocation)
    if invocation.arguments.has("--mailto"), mail.link == nil {
      throw Failure(.refused, "no-address", MailWords.noAddress(mail.lead))
    }
    let reason = try invocation.writtenReason()
    try workspace.checks(mail.text.asSent, on: file, because: reason)
    var answer = Answer()
    if isKept {
      answer = try workspace.log(mail.text.asSent, on: [lead], because: reason, invocation)
    }
    return try told(mail, answer, invocation)
  }

  private static func told(
    _ mail: Mail, _ kept: Answer, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    var answer = kept
    let language = try invocation.mailLanguage
    // Data is the mail: what was kept is talk.
    answer.talk = kept.lines.map { $0.spans.map(\.text).joined() } + kept.talk
    if invocation.arguments.has("--mailto") {
      answer.lines = [Line(mail.link ?? "")]
    } else {
      answer.lines = mail.lines(in: language).map { Line($0) }
      answer.file = mail.lines(in: language).joined(separator: "\n") + "\n"
    }
    answer.identifiers = [String(mail.lead.value)]
    answer.members += [
      (
        "mail",
        .object([
          ("number", .integer(mail.lead.value)), ("to", .optional(mail.address)),
          ("subject", .string(mail.text.subject)), ("body", .string(mail.text.body)),
          ("link", .optional(mail.link)),
        ])
      )
    ]
    return answer
  }
}

extension Invocation {
  /// The language in which a mail is to be written.
  fileprivate var mailLanguage: Language {
    get throws(Failure) {
      guard let word = arguments.value("--in") else { return language }
      guard let language = Language(locale: word) else {
        throw .unknown(
          "unknown-language", word, among: Language.allCases.map(\.rawValue),
          en: "No such language", fr: "Langue inconnue")
      }
      return language
    }
  }
}

extension Workspace {
  /// The templates in force.
  func templates() throws(Failure) -> MailTemplates {
    do throws(MailTemplateFault) {
      return try MailTemplates(team: settings.templates)
    } catch {
      throw Failure(.badInput, "bad-templates", MailWords.sentence(for: error))
    }
  }

  /// A mail to a lead's person, of a template or in words of one's own; refused with a hole.
  fileprivate func mail(
    _ name: String?, to file: LeadFile, _ invocation: Invocation
  ) throws(Failure) -> Mail {
    guard let number = file.number else { throw Self.missing(file.lead.id.description) }
    var text = MailText("", "")
    if let name { text = try self.text(of: name, for: file, invocation) }
    if invocation.arguments.has("--edit") {
      text = try invocation.edited(text)
    } else if name == nil {
      let names = try templates().all.map(\.name).joined(separator: ", ")
      throw .usage(
        "no-template", en: "Name a template (\(names)), or write it yourself: --edit.",
        fr: "Nommez un modèle (\(names)), ou écrivez vous-même : --edit.")
    }
    let open = text.openWords.filter { MailField($0) != nil }
    guard open.isEmpty else {
      throw Failure(.refused, "open-fields", MailWords.open(open, number))
    }
    return Mail(text, to: file.mainContact?.email, about: number)
  }

  private func text(
    of name: String, for file: LeadFile, _ invocation: Invocation
  ) throws(Failure) -> MailText {
    let templates = try templates()
    guard let template = templates[name] else {
      throw Failure(.noInput, "unknown-template", MailWords.unknown(name))
        .suggesting(Suggestion.nearest(to: name, among: templates.all.map(\.name)))
    }
    let wanted = try invocation.mailLanguage
    let language = template.language(wanted: wanted)
    if language != wanted {
      invocation.say(
        Localized(
          en: "This template is written in one language only: \(language.name).",
          fr: "Ce modèle n’existe que dans une langue : \(language.name)."))
    }
    let sender = me ?? User(id: UserID(high: 0, low: 0), name: userName, role: .salesDevelopment)
    return Mail.text(of: template, for: file, from: sender, on: today, in: language)
      ?? MailText("", "")
  }

  /// Asks the rules whether the lead's person may be written to, without keeping anything.
  fileprivate func checks(
    _ draft: ActivityDraft, on file: LeadFile, because reason: WrittenReason?
  ) throws(Failure) {
    let sender = me ?? User(id: UserID(high: 0, low: 0), name: userName, role: .salesDevelopment)
    let edit = Edit(.log(draft), to: file.lead.id, reason: reason)
    var rehearsal = Rehearsal(by: sender, at: now, settings: settings, users: users)
    do throws(Refusal) {
      _ = try rehearsal.apply(edit, stored: file)
    } catch {
      throw failure(of: .refused(error, file.number), edits: [edit])
    }
  }
}

extension Invocation {
  /// A mail as the user's own editor leaves it: its subject first, then the text.
  fileprivate func edited(_ mail: MailText) throws(Failure) -> MailText {
    let heading = Localized(en: "Subject: ", fr: "Objet : ")[language]
    let lines = try edited("\(heading)\(mail.subject)\n\n\(mail.body)")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.first ?? ""
    let named = first.hasPrefix(heading.trimmed)
    let subject = named ? String(first.dropFirst(heading.trimmed.count)).trimmed : ""
    let body = lines.dropFirst(named ? 1 : 0).joined(separator: "\n").trimmed
    guard !subject.isEmpty, !body.isEmpty else {
      throw .usage(
        "empty-mail", en: "A mail needs a subject in its first line, and a text.",
        fr: "Un courriel demande un objet en première ligne, et un texte.")
    }
    return MailText(subject, body)
  }
}
