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
    case nil, .lead, .commands, .picker, .arranging, .views, .history: return []
    }
  }

  private mutating func submit(_ form: FormState) -> [Effect] {
    do throws(FormFault) {
      if form.purpose == .importFile { return try startImport(form) }
      let edits = try edits(from: form)
      guard !edits.isEmpty else {
        screens.close()
        notice = Notice(FormWords.nothingChanged[language])
        return form.purpose.draftKey.map { [.dropDraft($0)] } ?? []
      }
      if worksOnMarks, form.purpose.isForMarks {
        return tryOut(spread(edits), as: FormWords.title(of: form.purpose))
      }
      for edit in edits { board.pending.insert(edit.lead) }
      return [.commit(edits, .form(edits))]
    } catch {
      var form = form
      form.fault = error
      form.focus = form.fields.firstIndex { $0.id == error.field } ?? form.focus
      screens.replaceTop(.form(form))
      return []
    }
  }

  private mutating func startImport(_ form: FormState) throws(FormFault) -> [Effect] {
    let path = form[.path]
    guard !path.isEmpty else { throw FormFault(field: .path, reason: .empty) }
    screens.close()
    job = JobState(isDemo: false)
    return [.importFile(path: path)]
  }

  private mutating func edits(from form: FormState) throws(FormFault) -> [Edit] {
    switch form.purpose {
    case .add: return [Edit(.add(try newLead(from: form)), to: identifiers.next())]
    case .edit(let lead):
      let changes = try fieldEdits(from: form)
      return changes.isEmpty ? [] : [Edit(.set(changes), to: lead)]
    case .log(let lead): return [Edit(.log(activity(from: form)), to: lead)]
    case .action(let lead):
      if form[.actionText].isEmpty, form[.actionDue].isEmpty {
        return [Edit(.plan(nil), to: lead)]
      }
      return [Edit(.plan(try nextAction(from: form)), to: lead)]
    case .snooze(let lead):
      return [Edit(.snooze(until: try day(form, .until)), to: lead)]
    case .park(let lead):
      let until = form[.until].isEmpty ? nil : try day(form, .until)
      let reason = ParkingReason(rawValue: form[.reasonCode]) ?? .other
      return [Edit(.park(until: until, reason), to: lead)]
    case .disqualify(let lead):
      let reason = DisqualificationReason(rawValue: form[.reasonCode]) ?? .other
      return [Edit(.disqualify(reason, note: try note(form, reason == .other)), to: lead)]
    case .lose(let lead):
      let reason = LossReason(rawValue: form[.reasonCode]) ?? .other
      return [Edit(.lose(reason, note: try note(form, reason == .other)), to: lead)]
    case .assign: return assignments(from: form)
    case .pass, .importFile: return []
    }
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

  private func note(_ form: FormState, _ isNeeded: Bool) throws(FormFault) -> String {
    let note = form[.reasonNote]
    guard !isNeeded || !note.isEmpty else {
      throw FormFault(field: .reasonNote, reason: .empty)
    }
    return note
  }

  private func nextAction(from form: FormState) throws(FormFault) -> NextAction {
    guard !form[.actionText].isEmpty else {
      throw FormFault(field: .actionText, reason: .empty)
    }
    let (text, minute) = ClockTime.last(in: form[.actionDue])
    var dated = form
    dated[.actionDue] = text
    return NextAction(
      text: form[.actionText], due: try day(dated, .actionDue), minute: minute)
  }

  private func activity(from form: FormState) -> ActivityDraft {
    let kind = ActivityKind(rawValue: form[.activityKind]) ?? .note
    return ActivityDraft(
      kind, by: Initiator(rawValue: form[.initiator]) ?? .us,
      isTwoWay: kind != .note && form[.twoWay] == "yes", text: form[.activityText])
  }

  private func newLead(from form: FormState) throws(FormFault) -> NewLead {
    for field in [EditableField.company, .source] where form[.record(field)].isEmpty {
      throw FormFault(field: .record(field), reason: .empty)
    }
    let channel = CaptureChannel(rawValue: form[.record(.channel)]) ?? .phone
    var lead = NewLead(
      company: form[.record(.company)], source: form[.record(.source)])
    lead.channel = channel
    lead.site = SiteKind(rawValue: form[.record(.site)])
    if channel.happensOnSite, lead.site == nil {
      throw FormFault(field: .record(.site), reason: .empty)
    }
    lead.origin = LeadOrigin(rawValue: form[.record(.origin)]) ?? .inbound
    lead.contact = form[.record(.contact)]
    lead.title = form[.record(.title)]
    lead.email = form[.record(.email)]
    lead.phone = form[.record(.phone)]
    lead.estimate = try money(form, .record(.amount))
    lead.owner = UserID(form[.record(.owner)])
    lead.tags = Tags.list(form[.record(.tags)])
    lead.note = form[.record(.note)]
    return lead
  }

  private func fieldEdits(from form: FormState) throws(FormFault) -> [FieldEdit] {
    var edits: [FieldEdit] = []
    for field in form.changed {
      guard case .record(let record) = field.id else { continue }
      var former = form
      former[field.id] = form.opened[field.id] ?? ""
      let base = try value(of: record, in: former)
      edits.append(FieldEdit(record, from: base, to: try value(of: record, in: form)))
    }
    return edits
  }

  /// What a field of the edit form holds, as the record would keep it.
  private func value(of field: EditableField, in form: FormState) throws(FormFault) -> FieldValue {
    let id = FormFieldID.record(field)
    let text = form[id]
    if text.isEmpty, field != .tags, field != .note { return .none }
    switch field.type {
    case .money: return FieldValue(try money(form, id))
    case .date: return FieldValue(try day(form, id))
    case .number:
      guard let number = Int(text), number >= 0 else {
        throw FormFault(field: id, reason: .noNumber)
      }
      return .integer(number)
    case .text, .code, .truth, .instant, .record, .user:
      return .text(field == .tags ? Tags.list(text).joined(separator: ",") : text)
    }
  }

  func day(_ form: FormState, _ field: FormFieldID) throws(FormFault) -> CalendarDate {
    guard !form[field].isEmpty else { throw FormFault(field: field, reason: .empty) }
    guard let day = formats.readDate(form[field], today: today) else {
      throw FormFault(field: field, reason: .noDay)
    }
    return day
  }

  func money(_ form: FormState, _ field: FormFieldID) throws(FormFault) -> Money? {
    guard !form[field].isEmpty else { return nil }
    guard let money = formats.readMoney(form[field], currency: settings.currency) else {
      throw FormFault(field: field, reason: .noAmount)
    }
    return money
  }
}

/// A time of the day at the end of a typed day: `demain 14:00`, `24/11 9h30`.
enum ClockTime {
  /// The text before the time, and the time in minutes after midnight.
  static func last(in text: String) -> (String, Int?) {
    guard let blank = text.lastIndex(of: " ") else { return (text, nil) }
    let word = text[text.index(after: blank)...].lowercased()
    let parts = word.split(
      separator: word.contains("h") ? "h" : ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), (0..<24).contains(hour),
      let minute = parts[1].isEmpty ? 0 : Int(parts[1]), (0..<60).contains(minute),
      word.contains("h") || parts[1].count == 2
    else { return (text, nil) }
    return (String(text[..<blank]), hour * 60 + minute)
  }
}

extension Edit {
  /// A lead given to another owner, or to nobody.
  static func assignment(of card: LeadCard, to owner: UserID?) -> Edit {
    func value(_ user: UserID?) -> FieldValue { user.map { .text($0.description) } ?? .none }
    return Edit(
      .set([FieldEdit(.owner, from: value(card.owner), to: value(owner))]), to: card.id)
  }
}
