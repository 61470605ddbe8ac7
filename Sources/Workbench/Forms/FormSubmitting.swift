import Glossary
import Leads

// What a filled form asks of the store.

extension Model {
  /// Keeps what the form on top holds, or says what is wrong with it.
  mutating func submit() -> [Effect] {
    switch screens.top {
    case .form(let form): return submit(form)
    case .refusal(let refusal): return submit(refusal)
    case .bulk(let bulk): return submit(bulk)
    case .qualifying(let state): return submit(state)
    case .filter:
      screens.close()
      return []
    case nil, .triage, .lead, .commands, .picker, .arranging, .views, .history: return []
    }
  }

  private mutating func submit(_ form: FormState) -> [Effect] {
    do throws(FormFault) {
      if form.purpose == .importFile { return try startImport(form) }
      if case .duplicates(let lead) = form.purpose { return try readOther(form, beside: lead) }
      if form.purpose.isTerm { return try submit(term: form) }
      if case .mail(let lead) = form.purpose { return try send(form, to: lead) }
      if let request = try formContext.termFile(from: form) { return ask(request) }
      let edits =
        form.purpose == .assign
        ? assignments(from: form)
        : try formContext.edits(from: form, adding: identifiers.next())
      guard !edits.isEmpty else { return closeUnchanged(form) }
      if worksOnMarks, form.purpose.isForMarks {
        return tryOut(spread(edits), as: FormWords.title(of: form.purpose))
      }
      return save(edits)
    } catch {
      tell(error, in: form)
      return []
    }
  }

  /// Says at a field what is wrong with it.
  mutating func tell(_ fault: FormFault, in form: FormState) {
    var form = form
    form.fault = fault
    form.focus = form.fields.firstIndex { $0.id == fault.field } ?? form.focus
    screens.replaceTop(.form(form))
  }

  /// Closes a form of which nothing is to be kept, and forgets its draft.
  mutating func closeUnchanged(_ form: FormState) -> [Effect] {
    screens.close()
    notice = Notice(FormWords.nothingChanged[language])
    return form.purpose.draftKey.map { [.dropDraft($0)] } ?? []
  }

  private mutating func startImport(_ form: FormState) throws(FormFault) -> [Effect] {
    let path = form[.path]
    guard !path.isEmpty else { throw FormFault(field: .path, reason: .empty) }
    screens.close()
    job = JobState(isDemo: false)
    return [.importFile(path: path)]
  }

  private func assignments(from form: FormState) -> [Edit] {
    let owner = form[.record(.owner)]
    let tags = TagChange(form[.record(.tags)])
    return board.marks.cards.flatMap { card in
      var edits: [Edit] = []
      if owner != FormField.unchanged {
        edits.append(.assignment(of: card, to: UserID(owner)))
      }
      if !tags.isEmpty { edits.append(Edit(.tag(tags), to: card.id)) }
      return edits
    }
  }
}

extension Edit {
  /// A lead given to another owner, or to nobody.
  static func assignment(of card: LeadCard, to owner: UserID?) -> Edit {
    let edit = FieldEdit(.owner, from: FieldValue(card.owner), to: FieldValue(owner))
    return Edit(.set([edit]), to: card.id)
  }
}
