import Glossary
package import Leads

extension Wording {
  /// What happened, in one line of the timeline; who and when are the view's to add.
  ///
  /// An event names the records it brought without their contents: `file` and `qualifications`
  /// are where those are looked up. Without them the line says less.
  package func headline(
    of entry: JournalEntry, file: LeadFile? = nil, qualifications: [Qualification] = []
  ) -> String {
    let text = headline(
      of: entry.event, door: entry.door, file: file, qualifications: qualifications)
    // What became a part of the lead had a number of its own.
    guard let number = file?.number, number != entry.number else { return text }
    return formats.isSpoken ? "\(entry.number), \(text)" : "\(entry.number) · \(text)"
  }

  /// What happened, in one line, for an event whose line of the journal is not at hand.
  package func headline(
    of event: Event, door: Door, file: LeadFile? = nil, qualifications: [Qualification] = []
  ) -> String {
    switch event.kind {
    case .added, .entered: arrival(event.kind, door)
    case .edited: edited(event)
    case .contactChanged: contactChanged(event, file)
    case .moved, .returned, .resumed, .reopened, .accepted: passage(event)
    case .handedOver, .handoffReturned: handoff(event)
    case .qualified: qualified(event, file, qualifications)
    case .temperatureConfirmed: confirmed(event)
    case .logged: logged(event, file)
    case .planned: planned(event)
    case .snoozed, .parked, .disqualified, .lost: putAside(event)
    case .offered: offered(event, file)
    case .won: won(event)
    case .suppressed: suppressed(event, file)
    case .suppressionLifted: suppressionLifted
    case .claimed: claimed(event)
    case .claimReleased: self(ClaimWords.released)
    case .absorbed: self(en: "Took in another lead", fr: "A repris un autre lead")
    case .merged: mergedAway(event)
    case .enrolled, .cadencePaused, .cadenceResumed, .cadenceLeft: cadenceAct(event)
    case .undone: restored(event, Localized(en: "Undone", fr: "Annulé"))
    case .redone: restored(event, Localized(en: "Redone", fr: "Rétabli"))
    }
  }

  private func arrival(_ kind: EventKind, _ door: Door) -> String {
    switch (kind, door) {
    case (.entered, _), (_, .file): self(en: "Added by import", fr: "Ajouté par import")
    case (_, .demo): self(en: "Added for demonstration", fr: "Ajouté pour démonstration")
    case (_, .screen), (_, .commandLine): self(en: "Added", fr: "Ajouté")
    }
  }

  private func edited(_ event: Event) -> String {
    let changes = shownChanges(of: event)
    if changes.count == 1, let change = changes.first { return line(for: change) }
    let names = changes.compactMap { change in change.field.map { self($0.label) } }
    guard !names.isEmpty else { return self(en: "Edited", fr: "Modifié") }
    let list = names.map(\.continuing).joined(separator: ", ")
    return self(en: "Edited: \(list)", fr: "Modifié : \(list)")
  }

  private func contactChanged(_ event: Event, _ file: LeadFile?) -> String {
    let change = event.changes.first { $0.record.kind == .contact }
    let contact = file?.contacts.first { $0.anyID == change?.record.id }
    let name = contact.map { self(en: ": \($0.name)", fr: " : \($0.name)") } ?? ""
    return change?.isCreation == true
      ? self(en: "Contact added", fr: "Contact ajouté") + name
      : self(en: "Contact edited", fr: "Contact modifié") + name
  }

  private func qualified(
    _ event: Event, _ file: LeadFile?, _ qualifications: [Qualification]
  ) -> String {
    let known = qualifications + (file?.qualification.map { [$0] } ?? [])
    guard let brought = event.creation(of: .qualification),
      let qualification = known.first(where: { $0.anyID == brought })
    else { return self(en: "BANT noted", fr: "BANT noté") }
    let letters = self.letters(qualification.levels)
    return self(en: "BANT: \(letters)", fr: "BANT : \(letters)")
  }

  /// The four letters with their marks: `B● A◐ N○ T✕`; to be spoken, in words.
  package func letters(_ levels: BANTLevels) -> String {
    guard !formats.isSpoken else {
      return Criterion.allCases.map { "\(self($0.label)) \(levels[$0].word(for: $0, language))" }
        .joined(separator: ", ").lowercased()
    }
    return Criterion.allCases.map { "\($0.letter)\(levels[$0].mark)" }.joined(separator: " ")
  }

  private func confirmed(_ event: Event) -> String {
    guard let value = event.value(of: .confirmedTemperature), value != .none else {
      return self(en: "Temperature left to the rule", fr: "Température rendue à la règle")
    }
    let name = text(of: value, field: FieldName(LeadField.confirmedTemperature))
    return self(
      en: "Temperature confirmed: \(name)", fr: "Température confirmée : \(name)")
  }

  private func logged(_ event: Event, _ file: LeadFile?) -> String {
    guard let brought = event.creation(of: .activity),
      let activity = file?.activities.first(where: { $0.anyID == brought })
    else { return self(en: "Activity noted", fr: "Activité notée") }
    let how = how(activity)
    let text = activity.text.split(separator: "\n").first.map(String.init) ?? ""
    return text.isEmpty ? how : labelled(how, text)
  }

  /// What was done, how it ended, by what means and for how long: `Appel, à rappeler (4 min)`.
  private func how(_ activity: Activity) -> String {
    let end = activity.disposition.map { self($0.label(for: activity.kind)) }
    let act = activity.signal?.label ?? activity.kind.label
    let what = [self(act).beginning, end].compactMap(\.self)
    let minutes = activity.minutes.map { count in
      guard formats.isSpoken else { return "\(count) min" }
      return formats.count(
        count, one: Localized(en: "minute", fr: "minute"),
        other: Localized(en: "minutes", fr: "minutes"))
    }
    let means = [activity.mode.map { self($0.label) }, minutes].compactMap(\.self)
    guard !formats.isSpoken else { return (what + means).joined(separator: ", ") }
    let aside = means.isEmpty ? "" : " (\(means.joined(separator: ", ")))"
    return what.joined(separator: ", ") + aside
  }

  private func planned(_ event: Event) -> String {
    let parts = [LeadField.actionText, .actionDue, .actionMinute].compactMap { field in
      event.value(of: field).flatMap { value in
        value == .none ? nil : text(of: value, field: FieldName(field))
      }
    }
    guard !parts.isEmpty else {
      if let why = event.value(of: .actionWaived)?.text {
        return self(en: "Nothing planned: \(why)", fr: "Rien de prévu : \(why)")
      }
      return self(en: "Next action removed", fr: "Prochaine action retirée")
    }
    let action = parts.joined(separator: ", ")
    return self(en: "Next action: \(action)", fr: "Prochaine action : \(action)")
  }

  private func offered(_ event: Event, _ file: LeadFile?) -> String {
    guard let brought = event.creation(of: .offer),
      let offer = file?.offers.first(where: { $0.anyID == brought })
    else { return self(en: "Offer issued", fr: "Offre émise") + climb(event) }
    let amount = formats.money(offer.amount)
    let day = formats.shortDate(offer.issued, today: today)
    // After “du” a near day would read badly as a word, so it stands in brackets.
    return self(en: "Offer of \(amount) (\(day))", fr: "Offre de \(amount) (\(day))")
      + climb(event)
  }

  private func won(_ event: Event) -> String {
    let value = event.value(of: .contractValue).map {
      text(of: $0, field: FieldName(LeadField.contractValue))
    }
    guard let value else { return self(en: "Won", fr: "Gagné") }
    return self(en: "Won: \(value)", fr: "Gagné : \(value)")
  }

  private func restored(_ event: Event, _ word: Localized) -> String {
    guard !event.changes.isEmpty else {
      return self(en: "Passed over: nothing changed", fr: "Passé outre : rien n’a changé")
    }
    guard let stage = event.stageChange else { return self(word) }
    let field = FieldName(LeadField.stage)
    let way = way(
      from: text(of: stage.old, field: field), to: text(of: stage.new, field: field))
    return self(en: "\(word.en): \(way)", fr: "\(word.fr) : \(way)")
  }
}

extension Event {
  /// The record of this kind that the event brought.
  func creation(of kind: RecordKind) -> Identifier<AnyRecord>? {
    changes.last { $0.record.kind == kind && $0.isCreation }?.record.id
  }

  /// The value that the event gave to a field of the lead; nil where it left it alone.
  func value(of field: LeadField) -> FieldValue? {
    changes.last { $0.field == FieldName(field) }?.new
  }

  /// What the event did to the stage.
  var stageChange: FieldChange? {
    changes.last { $0.field == FieldName(LeadField.stage) }
  }
}

extension CriterionLevel {
  /// The mark that cards and the timeline show.
  var mark: String {
    switch self {
    case .unknown: "○"
    case .partial: "◐"
    case .sufficient: "●"
    case .blocking: "✕"
    }
  }
}
