import Glossary
package import Leads

// What a filled form asks of the store.

extension FormContext {
  /// The edits that a filled form asks for; none where nothing was changed.
  ///
  /// `lead` names the one that is added. Of many leads, and of files, it knows nothing.
  package func edits(
    from form: FormState, adding lead: LeadID
  ) throws(FormFault) -> [Edit] {
    switch form.purpose {
    case .add: return [Edit(.add(try newLead(from: form)), to: lead)]
    case .edit(let lead):
      let changes = try fieldEdits(from: form)
      return changes.isEmpty ? [] : [Edit(.set(changes), to: lead)]
    case .log(let lead): return [Edit(.log(try activity(from: form)), to: lead)]
    case .action(let lead):
      if form[.actionText].isEmpty, form[.actionDue].isEmpty {
        return [Edit(.plan(nil), to: lead)]
      }
      let action = try nextAction(from: form)
      guard let proposal = form.proposal else { return [Edit(.plan(action), to: lead)] }
      return edits(taking: proposal, action, of: lead)
    case .waive(let lead):
      guard let reason = WrittenReason(form[.waiver]) else { return [] }
      return [Edit(.plan(nil), to: lead, reason: reason)]
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
    case .handOver, .answerHandoff, .merge, .suppress, .mail, .cadence, .score:
      return try leadEdits(from: form)
    case .qualify, .assign, .pass, .duplicates, .importFile, .addTerm, .editTerm, .importTerms,
      .exportTerms:
      return []
    }
  }

  /// The edits of the forms that have a file of their own.
  private func leadEdits(from form: FormState) throws(FormFault) -> [Edit] {
    switch form.purpose {
    case .handOver(let lead), .answerHandoff(let lead):
      return [Edit(try handoff(from: form), to: lead)]
    case .merge(let left, let right): return merge(from: form, left, right)
    case .suppress(let lead): return [try suppression(from: form, of: lead)]
    case .mail(let lead): return [try sending(form, to: lead)]
    case .cadence(let lead): return [try cadence(from: form, of: lead)]
    case .score(let lead): return try scoreEdits(from: form, of: lead)
    default: return []
    }
  }

  /// What is wrong with what a field holds; nil where it can be read, and where it is empty.
  package func fault(of id: FormFieldID, in form: FormState) -> FormFault? {
    guard !form[id].isEmpty else { return nil }
    do throws(FormFault) {
      switch id {
      case .actionDue: _ = try nextDay(form)
      case .until, .acceptedOn, .offerIssued, .signedOn, .horizon, .cadenceDay:
        _ = try day(form, id)
      case .offerAmount, .contractValue, .budgetAmount: _ = try money(form, id)
      case .minutes: _ = try minutes(form)
      case .record(let field): _ = try value(of: field, in: form)
      case .line, .actionText, .reasonCode, .reasonNote, .writtenReason, .activityKind,
        .initiator, .twoWay, .activityText, .acceptingOwner, .offerRequested, .letter,
        .evidence, .suppressionChoice, .wholeAccount, .deadAddress, .people, .project,
        .provisional, .proof, .path, .term, .handoffTo, .handoffNote, .decision, .disposition,
        .mode, .signal, .waiver, .mailTemplate, .mailLanguage, .mailSubject, .mailBody, .mailWay,
        .cadenceChoice, .duplicate, .otherLead, .keptSide, .merging, .relations:
        break
      }
      return nil
    } catch {
      return error
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
    let (due, minute) = try nextDay(form)
    return NextAction(text: form[.actionText], due: due, minute: minute)
  }

  /// The day of the next action, and the time behind it.
  private func nextDay(_ form: FormState) throws(FormFault) -> (CalendarDate, Int?) {
    let (text, minute) = ClockTime.last(in: form[.actionDue])
    var dated = form
    dated[.actionDue] = text
    return (try day(dated, .actionDue), minute)
  }

  private func activity(from form: FormState) throws(FormFault) -> ActivityDraft {
    let kind = ActivityKind(rawValue: form[.activityKind]) ?? .note
    var draft = ActivityDraft(
      kind, by: Initiator(rawValue: form[.initiator]) ?? .us,
      isTwoWay: kind != .note && form[.twoWay] == "yes", text: form[.activityText],
      disposition: Disposition(rawValue: form[.disposition]),
      mode: InteractionMode(rawValue: form[.mode]), minutes: try minutes(form))
    draft.signal = Signal(rawValue: form[.signal])
    return draft
  }

  private func minutes(_ form: FormState) throws(FormFault) -> Int? {
    guard !form[.minutes].isEmpty else { return nil }
    guard let minutes = Int(form[.minutes]), (0...Activity.mostMinutes).contains(minutes) else {
      throw FormFault(field: .minutes, reason: .noNumber)
    }
    return minutes
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
      // Without a base a field would be overwritten whatever stands there: better to be asked.
      let base = form.bases[record] ?? FieldValue.none
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
    case .user: return UserID(text).map { FieldValue($0) } ?? .text(text)
    case .text, .code, .truth, .instant, .record:
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
