import Glossary
package import Leads

// Which lead is the same, and what of both is kept.

extension Wording {
  /// The form that asks which of the possible duplicates to lay beside a lead.
  package func duplicatesForm(of file: LeadFile, _ duplicates: [Duplicate]) -> FormState {
    let choices = duplicates.map { duplicate in
      FormField.Choice(
        String(duplicate.candidate.number.value),
        Localized(both: labelled(subject(of: duplicate.candidate), why(duplicate))))
    }
    let choice = FormField.choice(.duplicate, choices, selected: choices.first?.code)
    return FormState(
      .duplicates(file.lead.id), (choices.isEmpty ? [] : [choice]) + [.text(.otherLead)])
  }

  /// The form that lays two leads side by side: for each thing in which they differ, which side
  /// is kept.
  package func mergeForm(of kept: LeadFile, _ other: LeadFile) -> FormState {
    let usual = Merge(of: other, into: kept)
    let sides = [kept, other].map { "\($0.number?.description ?? "") \($0.account.name)" }
    var fields = [Self.sides(.keptSide, sides, isRight: false)]
    fields += Merge.differences(kept, other).map { field in
      Self.sides(
        .merging(field), [kept, other].map { text(of: field, in: $0) },
        isRight: usual.taken.contains(field))
    }
    let along = Localized(both: relations(of: other, joining: kept))
    fields.append(.choice(.relations, [FormField.Choice("", along)], selected: ""))
    return FormState(.merge(kept.lead.id, with: other.lead.id), fields)
  }

  private static func sides(
    _ id: FormFieldID, _ texts: [String], isRight: Bool
  ) -> FormField {
    let choices = zip(["left", "right"], texts).map { FormField.Choice($0, Localized(both: $1)) }
    return .choice(id, choices, selected: isRight ? "right" : "left")
  }
}

extension FormContext {
  /// The lead that was named or chosen to be laid beside another.
  package func otherLead(in form: FormState) throws(FormFault) -> LeadNumber {
    let typed = form[.otherLead]
    guard let number = LeadNumber(typed.isEmpty ? form[.duplicate] : typed) else {
      throw FormFault(field: .otherLead, reason: typed.isEmpty ? .empty : .noNumber)
    }
    return number
  }

  /// The edits that make one of two leads.
  func merge(from form: FormState, _ left: LeadID, _ right: LeadID) -> [Edit] {
    let keptSide = form[.keptSide]
    let (kept, other) = keptSide == "right" ? (right, left) : (left, right)
    let taken = form.fields.compactMap { field -> MergeField? in
      guard case .merging(let thing) = field.id, field.value != keptSide else { return nil }
      return thing
    }
    return Merge(of: other, taking: Set(taken)).edits(keeping: kept)
  }
}
