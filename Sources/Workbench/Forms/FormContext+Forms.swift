import Glossary
package import Leads

// The forms, with what they hold when they are opened.

extension FormContext {
  /// A new lead: one line that says it all, then field by field.
  package var addForm: FormState {
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
    return FormState(.add, fields)
  }

  /// The whole record of a lead.
  package func editForm(of file: LeadFile) -> FormState {
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
    var form = FormState(.edit(file.lead.id), fields)
    for field in EditableField.onForm { form.bases[field] = file.value(of: field) }
    return form
  }

  /// Something that was done with the lead.
  package func logForm(for card: LeadCard) -> FormState {
    FormState(
      .log(card.id),
      [
        .choice(.activityKind, ActivityKind.self, selected: .call) { $0.label },
        .dispositions(of: .call),
        .choice(.initiator, Initiator.self, selected: .us) { $0.label },
        .truth(.twoWay, true),
        .choice(.mode, InteractionMode.self, isOptional: true) { $0.label },
        .text(.minutes), .paragraph(.activityText),
      ], focus: .disposition)
  }

  /// What to do next.
  package func actionForm(for card: LeadCard) -> FormState {
    actionForm(for: card, card.nextAction)
  }

  /// The same, filled with an action.
  func actionForm(for card: LeadCard, _ action: NextAction?) -> FormState {
    let due = action.map { action in
      let time = action.minute.map {
        " " + formats.time(LocalTime(date: action.due, secondOfDay: $0 * 60))
      }
      return formats.shortDate(action.due, today: today) + (time ?? "")
    }
    return FormState(
      .action(card.id),
      [.text(.actionText, action?.text ?? ""), .text(.actionDue, due ?? "")])
  }

  /// A day to wait until.
  package func snoozeForm(for card: LeadCard) -> FormState {
    FormState(.snooze(card.id), [.text(.until)])
  }

  /// A day to nurture until, and why.
  package func parkForm(for card: LeadCard) -> FormState {
    FormState(
      .park(card.id), [.text(.until), .choice(.reasonCode, ParkingReason.self) { $0.label }])
  }

  /// Disqualifies before a project is there, loses after: the one that fits the stage.
  package func endForm(for card: LeadCard) -> FormState {
    endForm(
      for: card,
      isProject: card.stage == .salesAcceptable || card.stage == .opportunityCreated)
  }

  func endForm(for card: LeadCard, isProject: Bool) -> FormState {
    let reasons: FormField =
      isProject
      ? .choice(.reasonCode, LossReason.self) { $0.label }
      : .choice(.reasonCode, DisqualificationReason.self) { $0.label }
    let purpose: FormPurpose = isProject ? .lose(card.id) : .disqualify(card.id)
    return FormState(purpose, [reasons, .text(.reasonNote)])
  }

  func ownerField(_ owner: UserID?) -> FormField {
    let nobody = [FormField.Choice("", FormWords.nobody)]
    return .choice(
      .record(.owner),
      nobody + choices(of: users), selected: owner?.description ?? "")
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
