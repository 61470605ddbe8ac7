import Glossary
import Leads

// The forms, with what they hold when they are opened.

extension Model {
  mutating func open(_ form: FormState) -> [Effect] {
    screens.open(.form(form))
    return form.purpose.draftKey.map { [.readDraft($0)] } ?? []
  }

  mutating func openAddForm() -> [Effect] {
    let fields: [FormField] =
      [.text(.line)]
      + [.company, .contact, .title, .email, .phone].map { .text(.record($0)) }
      + [
        .text(.record(.source)),
        .choice(.record(.channel), CaptureChannel.self, selected: .phone) { $0.label },
        .choice(.record(.site), SiteKind.self, isOptional: true) { $0.label },
        .choice(.record(.origin), LeadOrigin.self, selected: .inbound) { $0.label },
        .text(.record(.amount)), ownerField(me.id), .text(.record(.tags)),
        .text(.record(.note)),
      ]
    return open(FormState(.add, fields))
  }

  /// Asks for the whole record; the form opens when it is there.
  mutating func openEditForm() -> [Effect] {
    if worksOnMarks { return openAssignForm() }
    guard let card = subject else { return [] }
    if let file = screens.lead?.file, file.lead.id == card.id { return openEditForm(of: file) }
    awaited = .edit(card.id)
    return [.readLead(card.id)]
  }

  /// The fields that make sense for many leads; what is left as it is changes nothing.
  private mutating func openAssignForm() -> [Effect] {
    guard case .choice(let owners, _) = ownerField(nil).content else { return [] }
    let unchanged = FormField.Choice(FormField.unchanged, FormWords.unchanged)
    let owner = FormField.choice(
      .record(.owner), [unchanged] + owners, selected: FormField.unchanged)
    return open(FormState(.assign, [owner, .text(.record(.tags))]))
  }

  mutating func openEditForm(of file: LeadFile) -> [Effect] {
    let fields = EditableField.onForm.map { field -> FormField in
      let text = self.text(of: file.value(of: field), field)
      switch field {
      case .channel:
        return .choice(.record(field), CaptureChannel.self, selected: file.lead.channel) {
          $0.label
        }
      case .site:
        return .choice(
          .record(field), SiteKind.self, selected: file.lead.site, isOptional: true
        ) { $0.label }
      case .origin:
        return .choice(.record(field), LeadOrigin.self, selected: file.lead.origin) { $0.label }
      case .buyingRole:
        return .choice(
          .record(field), BuyingRole.self, selected: file.mainContact?.buyingRole,
          isOptional: true
        ) { $0.label }
      case .owner: return ownerField(file.lead.owner)
      default: return .text(.record(field), text)
      }
    }
    return open(FormState(.edit(file.lead.id), fields))
  }

  mutating func openLogForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(
      FormState(
        .log(card.id),
        [
          .choice(.activityKind, ActivityKind.self, selected: .call) { $0.label },
          .choice(.initiator, Initiator.self, selected: .us) { $0.label },
          .truth(.twoWay, true), .text(.activityText),
        ], focus: .activityKind))
  }

  mutating func openActionForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    let due = card.nextAction.map { formats.shortDate($0.due, today: today) } ?? ""
    return open(
      FormState(
        .action(card.id),
        [.text(.actionText, card.nextAction?.text ?? ""), .text(.actionDue, due)]))
  }

  mutating func openSnoozeForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(FormState(.snooze(card.id), [.text(.until)]))
  }

  mutating func openParkForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(
      FormState(
        .park(card.id),
        [.text(.until), .choice(.reasonCode, ParkingReason.self) { $0.label }]))
  }

  /// Disqualifies before a project is there, loses after: the one that fits the stage.
  mutating func openEndForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return openEndForm(
      isProject: card.stage == .salesAcceptable || card.stage == .opportunityCreated, card)
  }

  mutating func openEndForm(isProject: Bool, _ card: LeadCard) -> [Effect] {
    let reasons: FormField =
      isProject
      ? .choice(.reasonCode, LossReason.self) { $0.label }
      : .choice(.reasonCode, DisqualificationReason.self) { $0.label }
    let purpose: FormPurpose = isProject ? .lose(card.id) : .disqualify(card.id)
    return open(FormState(purpose, [reasons, .text(.reasonNote)]))
  }

  mutating func openImportForm() -> [Effect] {
    open(FormState(.importFile, [.text(.path)]))
  }

  mutating func makeDemo() -> [Effect] {
    job = JobState(isDemo: true)
    return [.makeDemo]
  }

  func ownerField(_ owner: UserID?) -> FormField {
    let nobody = [FormField.Choice("", FormWords.nobody)]
    return .choice(
      .record(.owner),
      nobody
        + users.map { user in
          let name = "\(user.name) (\(user.role.acronym))"
          return FormField.Choice(user.id.description, Localized(en: name, fr: name))
        }, selected: owner?.description ?? "")
  }

  /// A value as its field shows it for editing.
  func text(of value: FieldValue, _ field: EditableField) -> String {
    switch field.type {
    case .money: value.money.map { formats.money($0) } ?? ""
    case .date: value.date?.description ?? ""
    case .number: value.integer.map(String.init) ?? ""
    case .text, .code, .truth, .instant, .record, .user:
      field == .tags
        ? (value.text ?? "").split(separator: ",").joined(separator: ", ") : value.text ?? ""
    }
  }
}

extension EditableField {
  /// The fields of the edit form, in its order.
  static let onForm: [EditableField] = [
    .company, .contact, .title, .email, .phone, .buyingRole, .source, .channel, .site,
    .origin, .campaign, .owner, .amount, .expectedClose, .score, .tags, .note, .city,
    .headcount, .siren, .domain, .country,
  ]
}
