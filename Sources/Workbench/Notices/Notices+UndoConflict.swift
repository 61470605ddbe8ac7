import Glossary
package import Leads

extension Wording {
  /// One thing that an undo cannot simply restore, and why.
  package func sentence(for conflict: UndoConflict) -> String {
    let lead = conflict.number.map { "\($0) " } ?? ""
    guard let field = conflict.field else {
      let label = self(conflict.record.kind.label)
      guard conflict.record.kind != .suppression else {
        return self(
          en: "\(lead)\(label): the person objected. Only a new consent lifts that, so it stays,"
            + " and so does what it ended.",
          fr: "\(lead)\(label) : la personne s’est opposée. Seul un nouvel accord lève cela :"
            + " l’inscription reste, et ce qu’elle a arrêté aussi.")
      }
      if let changed = conflict.changed {
        let (name, moment) = (name(of: changed.author), moment(changed.at))
        return self(
          en: "\(lead)\(label): \(name) has worked on it since (\(moment)), so it would stay.",
          fr: "\(lead)\(label) : \(name) y a travaillé depuis (\(moment)), cela resterait.")
      }
      return self(
        en: "\(lead)\(label): in use by later acts, so it would stay.",
        fr: "\(lead)\(label) : utilisé par des actions plus récentes, cela resterait.")
    }
    let label = self(field.label)
    let (former, current) = (
      text(of: conflict.former, field: field), text(of: conflict.current, field: field)
    )
    if let changed = conflict.changed {
      let (name, moment) = (name(of: changed.author), moment(changed.at))
      return self(
        en: "\(lead)\(label): undo would restore \(former), but \(name) wrote \(current)"
          + " (\(moment)).",
        fr: "\(lead)\(label) : annuler rétablirait \(former), mais \(name) a écrit \(current)"
          + " (\(moment)).")
    }
    return self(
      en: "\(lead)\(label): undo would restore \(former), but it was changed since to \(current).",
      fr: "\(lead)\(label) : annuler rétablirait \(former), mais c’est devenu \(current) depuis.")
  }

  func undoConflicts(_ conflicts: [UndoConflict]) -> Localized {
    guard !conflicts.areObjections else {
      return Localized(
        en: "An objection is not undone: only a new consent lifts it.",
        fr: "Une opposition ne s’annule pas : seul un nouvel accord la lève.")
    }
    let count = formats.count(
      conflicts.count, one: Localized(en: "value was", fr: "valeur a"),
      other: Localized(en: "values were", fr: "valeurs ont"))
    return Localized(
      en: "\(count) changed since: keep them as they are and undo the rest, or restore all.",
      fr: "\(count) changé depuis : gardez l’état actuel et annulez le reste, ou rétablissez tout.")
  }
}

extension [UndoConflict] {
  /// Whether nothing stands in the way but people who objected.
  package var areObjections: Bool {
    !isEmpty && allSatisfy { $0.record.kind == .suppression && $0.field == nil }
  }
}
