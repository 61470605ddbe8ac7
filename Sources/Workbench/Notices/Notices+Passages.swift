import Glossary
import Leads

// Lines of the timeline about where a lead went, or why it was put aside.
extension Wording {
  func passage(_ event: Event) -> String {
    switch event.kind {
    case .accepted:
      let owner = event.value(of: .acceptedBy)?.identifier(of: User.self)
      let by = owner.map { self(en: " by \(name(of: $0))", fr: " par \(name(of: $0))") } ?? ""
      return self(en: "Accepted", fr: "Accepté") + by + climb(event)
    case .resumed:
      return self(en: "Back to work", fr: "Repris") + place(event)
    case .reopened:
      return self(en: "Reopened", fr: "Rouvert") + place(event)
    case .returned:
      return way(event, Localized(en: "Taken back", fr: "Ramené"))
    default:
      let isProvisional = event.value(of: .provisional)?.truth == true
      let note = self(en: ", provisionally", fr: ", à titre provisoire")
      return way(event, Localized(en: "Moved", fr: "Passé")) + (isProvisional ? note : "")
    }
  }

  func handoff(_ event: Event) -> String {
    func user(_ field: LeadField) -> String? {
      event.value(of: field)?.identifier(of: User.self).map { name(of: $0) }
    }
    guard event.kind == .handoffReturned else {
      // Proposed once more to the same person, the field did not change.
      guard let to = user(.handoffTo) else {
        return self(en: "Handed over once more", fr: "Passation proposée de nouveau")
      }
      return self(en: "Hand-over proposed to \(to)", fr: "Passation proposée à \(to)")
    }
    let code = event.value(of: .returnReason)?.text
    let reason = code.flatMap(ReturnReason.init(rawValue:)).map { self($0.label) } ?? code
    let note = event.value(of: .returnNote)?.text ?? ""
    let words = [reason, note.isEmpty ? nil : note].compactMap(\.self).joined(separator: ", ")
    let act = self(en: "Returned by sales", fr: "Renvoyé par la vente") + climb(event)
    return words.isEmpty ? act : self(en: "\(act): \(words)", fr: "\(act) : \(words)")
  }

  /// The stages of a climb, to follow a sentence: `, SQL → SAL`.
  func climb(_ event: Event) -> String {
    event.stages.map { ", " + way(from: $0.from.acronym, to: $0.to.acronym) } ?? ""
  }

  func putAside(_ event: Event) -> String {
    switch event.kind {
    case .snoozed: self(en: "Snoozed", fr: "En attente") + until(event)
    case .parked: self(en: "Parked", fr: "Mis en sommeil") + until(event) + because(event)
    case .lost: self(en: "Lost", fr: "Perdu") + because(event)
    default: self(en: "Disqualified", fr: "Écarté") + because(event)
    }
  }

  private func way(_ event: Event, _ word: Localized) -> String {
    guard let stages = event.stages else { return self(word) }
    let (from, to) = (stages.from.acronym, stages.to.acronym)
    return self(en: "\(word.en) from \(from) to \(to)", fr: "\(word.fr) de \(from) à \(to)")
  }

  private func place(_ event: Event) -> String {
    event.stages.map { self(en: " at \($0.to.acronym)", fr: " en \($0.to.acronym)") } ?? ""
  }

  private func until(_ event: Event) -> String {
    guard let day = event.value(of: .workUntil)?.date else { return "" }
    // A full date, for “jusqu’au” does not go with “demain”.
    return self(en: " until \(formats.date(day))", fr: " jusqu’au \(formats.date(day))")
  }

  private func because(_ event: Event) -> String {
    guard let code = event.value(of: .workReason)?.text else { return "" }
    let label: Localized? =
      switch event.kind {
      case .lost: LossReason(rawValue: code)?.label
      case .parked: ParkingReason(rawValue: code)?.label
      default: DisqualificationReason(rawValue: code)?.label
      }
    let note = event.value(of: .workNote)?.text ?? ""
    let reason = label.map { self($0) } ?? code
    let words = note.isEmpty ? reason : "\(reason), \(note)"
    return self(en: ": \(words)", fr: " : \(words)")
  }
}
