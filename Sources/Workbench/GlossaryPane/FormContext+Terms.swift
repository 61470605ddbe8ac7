package import Glossary
import Leads

// The forms of the team's words, and what they ask of the store.

extension FormContext {
  /// A new word of the team's; `beside` is the entry that was read.
  package func addTermForm(beside entry: EntryID) -> FormState {
    FormState(.addTerm(beside: entry), termFields(saying: [:], isOwn: true))
  }

  /// What the team says of an entry: its house definition of a built-in one, or its own word.
  ///
  /// Refused where a later version wrote the team's words.
  package func editTermForm(of entry: Entry) throws(TeamTermsFault) -> FormState {
    let texts = try terms()[entry.id]?.texts ?? [:]
    var form = FormState(
      .editTerm(entry.id), termFields(saying: texts, isOwn: entry.origin == .team))
    form.seen = texts
    return form
  }

  /// A file of words to take over.
  package func importTermsForm(beside entry: EntryID) -> FormState {
    FormState(.importTerms(beside: entry), [.text(.path)])
  }

  /// A file to write the words into.
  package func exportTermsForm(beside entry: EntryID) -> FormState {
    let name = TermFileWords.usualName[formats.language]
    return FormState(.exportTerms(beside: entry), [.text(.path, name)])
  }

  /// What a form asks of a file of words, where it is one for that.
  package func termFile(from form: FormState) throws(FormFault) -> TermFileRequest? {
    guard let task = form.purpose.fileTask else { return nil }
    guard !form[.path].isEmpty else { throw FormFault(field: .path, reason: .empty) }
    return TermFileRequest(task, path: form[.path])
  }

  /// What a filled form asks for; nil where nothing was changed.
  package func termEdit(from form: FormState) throws(FormFault) -> TermEdit? {
    var texts: TermEdit.Texts = [:]
    for field in form.changed {
      // A text of the file is one paragraph.
      if case .term(let name) = field.id { texts[name] = field.value.replacing("\n", with: " ") }
    }
    guard case .editTerm(let id) = form.purpose else {
      return try newTerm(texts, from: form)
    }
    return texts.isEmpty ? nil : .change(id, texts, seen: form.seen)
  }

  private func newTerm(
    _ texts: TermEdit.Texts, from form: FormState
  ) throws(FormFault) -> TermEdit {
    let names = languages.filter { texts[.name($0)]?.isEmpty == false }
    guard let first = names.first else {
      throw FormFault(field: .term(.name(formats.language)), reason: .empty)
    }
    let terms: TeamTerms
    do throws(TeamTermsFault) {
      terms = try self.terms()
    } catch {
      throw FormFault(error, in: form)
    }
    let book = Glossary.builtIn.adding(terms)
    for language in names {
      let field = TeamTerms.Field.name(language)
      guard let known = book[terms.identifier(of: texts[field] ?? "")] else { continue }
      throw FormFault(
        field: .term(field), reason: .knownWord(known.title(in: formats.language)))
    }
    return .add(terms.newIdentifier(for: texts[.name(first)] ?? ""), texts)
  }

  /// What the team says of words.
  package func terms() throws(TeamTermsFault) -> TeamTerms { try TeamTerms(settings.terms.utf8) }

  /// The reader's language, and the other.
  private var languages: [Language] { [formats.language, formats.language.other] }

  private func termFields(saying texts: TermEdit.Texts, isOwn: Bool) -> [FormField] {
    let book = Glossary(terms: settings.terms)
    func texted(_ field: TeamTerms.Field) -> FormField {
      .text(.term(field), shown(field, of: texts, in: book))
    }
    func paragraph(_ field: TeamTerms.Field) -> FormField {
      .paragraph(.term(field), shown(field, of: texts, in: book))
    }
    let kind = texts[.kind].flatMap(EntryKind.init(rawValue:)) ?? .concept
    // Of a built-in entry the kind is what it is.
    let kinds: [FormField] =
      isOwn ? [.choice(.term(.kind), EntryKind.self, selected: kind) { $0.label }] : []
    return languages.map { texted(.name($0)) } + languages.map { paragraph(.definition($0)) }
      + [texted(.acronyms)] + languages.map { texted(.names($0)) }
      + languages.map { paragraph(.example($0)) } + kinds + [texted(.see)]
  }

  /// A text as its field shows it: links by the names of their entries, where these are names
  /// of no other.
  func shown(
    _ field: TeamTerms.Field, of texts: TermEdit.Texts, in book: Glossary
  ) -> String {
    let text = texts[field] ?? (field == .kind ? EntryKind.concept.rawValue : "")
    guard field == .see else { return text }
    return text.split(separator: ",").map { item in
      let id = EntryID(rawValue: String(item).trimmed)
      guard let name = book[id]?.headword[formats.language], !name.contains(","),
        case .found(let entry) = book.look(up: name, language: formats.language), entry.id == id
      else { return id.rawValue }
      return name
    }
    .joined(separator: ", ")
  }
}

extension FormFault {
  /// Why the team's words cannot be so, at the field that is wrong.
  package init(_ fault: TeamTermsFault, in form: FormState) {
    let languages = Language.allCases
    let field: TeamTerms.Field? =
      switch fault.kind {
      case .noDefinition:
        languages.first { !form[.term(.name($0))].isEmpty }.map { .definition($0) }
      case .noName: languages.first { !form[.term(.definition($0))].isEmpty }.map { .name($0) }
      default: fault.field
      }
    self.init(
      field: field.map(FormFieldID.term) ?? form.fields.first?.id ?? .line, reason: .term(fault))
  }
}

extension FormState {
  /// Takes what the team says now for what was seen: what others wrote in other fields is taken
  /// over, and what they wrote in the same ones is told.
  mutating func rebase(on now: TermEdit.Texts, showing shown: (TeamTerms.Field) -> String) {
    var conflicts: [FormConflict] = []
    for field in fields {
      guard case .term(let name) = field.id else { continue }
      let current = shown(name)
      if opened[field.id] == field.value {
        // A word that was taken away meanwhile is written anew as a whole.
        if !now.isEmpty { self[field.id] = current }
      } else if opened[field.id] != current, field.value != current {
        conflicts.append(FormConflict(id: field.id, text: current, current: nil, written: nil))
      }
      opened[field.id] = current
    }
    seen = now
    show(now.isEmpty ? [] : conflicts)
  }
}
