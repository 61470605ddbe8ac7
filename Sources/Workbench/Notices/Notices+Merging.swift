import Glossary
package import Leads

// Two leads that become one: why they cannot, what differs, what comes along.

extension Wording {
  /// Why two leads cannot become one.
  func mergeFault(_ refusal: Refusal) -> Localized {
    switch refusal {
    case .merged(let number):
      Localized(
        en: "It was merged into \(number): open that one, or undo the merge.",
        fr: "Il a été repris par \(number) : ouvrez celui-là, ou annulez la fusion.")
    case .twoContracts:
      Localized(
        en: "Both are won, with a contract each: two sales are no duplicates; keep both.",
        fr: "Les deux sont gagnés, avec un contrat chacun : deux ventes ne font pas doublon ; "
          + "gardez les deux.")
    case .stageWouldBeLost(let stage):
      Localized(
        en: "The other one is at \(name(of: stage)), further on: keep that one instead, or take "
          + "its stage.",
        fr: "L’autre est en \(name(of: stage)), plus loin : gardez plutôt celui-là, ou prenez son "
          + "étape.")
    default:
      Localized(
        en: "A lead cannot be merged with itself: name another one.",
        fr: "Un lead ne fusionne pas avec lui-même : nommez-en un autre.")
    }
  }

  /// What happened to the lead that was given up, in one line of the timeline.
  func mergedAway(_ event: Event) -> String {
    guard let number = event.value(of: .mergedInto)?.integer else {
      return self(en: "Merged into another lead", fr: "Repris par un autre lead")
    }
    return self(en: "Merged into #\(number)", fr: "Repris par #\(number)")
  }

  /// What people call a thing in which two leads differ.
  package func label(of field: MergeField) -> String { self(field.label) }

  /// What a lead holds of such a thing; a dash for nothing.
  package func text(of field: MergeField, in file: LeadFile) -> String {
    switch field {
    case .field(let field): return text(of: file.value(of: field), field: field.name)
    case .person: return file.mainContact?.name ?? nothing
    case .nextAction:
      guard let action = file.lead.nextAction else { return nothing }
      return "\(action.text), \(formats.shortDate(action.due, today: today))"
    case .stage: return file.lead.stage.acronym
    case .letter(let criterion):
      let status = file.qualification?[criterion] ?? .unknown
      let words = status.evidence?.text ?? ""
      return self(status.level.label) + (words.isEmpty ? "" : ", \(words)")
    case .budgetAmount:
      return file.qualification?.budgetAmount.map { formats.money($0) } ?? nothing
    case .project: return file.qualification?.project ?? nothing
    case .horizon: return file.qualification?.horizon.map { formats.date($0) } ?? nothing
    }
  }

  /// What comes along with the lead that is given up: `5 activities, 1 offer, 2 contacts`.
  package func relations(of file: LeadFile, joining kept: LeadFile) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ one: Localized, _ many: Localized) {
      if count > 0 { parts.append("\(count) \(self(count == 1 ? one : many))") }
    }
    add(
      file.activities.count, Localized(en: "activity", fr: "activité"),
      Localized(en: "activities", fr: "activités"))
    add(
      file.offers.count, Localized(en: "offer", fr: "offre"),
      Localized(en: "offers", fr: "offres"))
    add(
      file.account.id == kept.account.id ? 0 : file.contacts.count,
      Localized(en: "contact", fr: "contact"), Localized(en: "contacts", fr: "contacts"))
    add(
      file.lead.tags.count { !kept.lead.tags.contains($0) },
      Localized(en: "tag", fr: "étiquette"), Localized(en: "tags", fr: "étiquettes"))
    if file.qualification != nil {
      parts.append(self(en: "its BANT answers", fr: "ses réponses BANT"))
    }
    if file.lead.enrolment?.isOpen == true, kept.lead.enrolment?.isOpen != true {
      parts.append(
        self(
          en: "its cadence, with the next action", fr: "sa séquence, avec la prochaine action"))
    }
    return parts.isEmpty
      ? self(en: "nothing else", fr: "rien d’autre") : parts.joined(separator: ", ")
  }
}
