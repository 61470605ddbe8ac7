package import Glossary
package import Leads

// Leads that may be the same: why, and what to do about it.

extension Wording {
  /// What a gate says of a lead that may be the one to be added.
  func difference(from duplicate: Duplicate) -> RequirementPhrase {
    let name = subject(of: duplicate.candidate)
    let why = reasons(of: duplicate)
    return RequirementPhrase(
      short: Localized(
        en: "perhaps \(duplicate.candidate.number): \(why.en)",
        fr: "peut-être \(duplicate.candidate.number) : \(why.fr)"),
      long: Localized(
        en: "\(name) may be the same (\(why.en)): go on with that one, or write why this is "
          + "another.",
        fr: "\(name) est peut-être le même (\(why.fr)) : continuez sur celui-là, ou dites en quoi "
          + "celui-ci est un autre."))
  }

  /// A lead by number, company, person, where it stands and who works it.
  package func subject(of candidate: DuplicateCandidate) -> String {
    var text = name(of: (candidate.number, candidate.account.name))
    if let contact = candidate.contact { text += ", \(contact.name)" }
    var standing = [candidate.lane.acronym]
    standing.append(candidate.owner.map { name(of: $0) } ?? self(en: "nobody’s", fr: "à personne"))
    return "\(text), \(standing.joined(separator: ", "))"
  }

  /// Why two leads may be the same, the strongest reason first: `same e-mail, same company`.
  package func why(_ duplicate: Duplicate) -> String { self(reasons(of: duplicate)) }

  private func reasons(of duplicate: Duplicate) -> Localized {
    let reasons = duplicate.reasons.map(\.label)
    let people = duplicate.person == .same ? [DuplicateReason.samePerson] : []
    return Localized(
      en: (reasons + people).map(\.en).joined(separator: ", "),
      fr: (reasons + people).map(\.fr).joined(separator: ", "))
  }

  /// The other leads of a company that was just entered once more; nil where there is none.
  package func companions(_ duplicates: [Duplicate], company: String) -> String? {
    let others = duplicates.filter { !$0.isProbable }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(Self.mostCompanions).map(\.candidate.number.description)
    let numbers = shown.joined(separator: ", ") + (others.count > shown.count ? "…" : ".")
    guard others.count > 1 else {
      return self(
        en: "There is another lead of \(company): \(numbers)",
        fr: "Il y a un autre lead de \(company) : \(numbers)")
    }
    return self(
      en: "There are \(others.count) other leads of \(company): \(numbers)",
      fr: "Il y a \(others.count) autres leads de \(company) : \(numbers)")
  }

  private static let mostCompanions = 5

  /// What duplicates do, in one sentence.
  static let duplication = Localized(
    en: "Duplicates: one pursuit kept as two leads is worked twice and counted twice.",
    fr: "Doublons : un même suivi tenu en deux leads se travaille et se compte deux fois.")
}

extension DuplicateReason {
  /// The reason in words.
  package var label: Localized {
    switch self {
    case .email: Localized(en: "same e-mail", fr: "même e-mail")
    case .phone: Localized(en: "same phone number", fr: "même téléphone")
    case .siren: Localized(en: "same SIREN", fr: "même SIREN")
    case .company: Localized(en: "same company", fr: "même société")
    case .domain: Localized(en: "same domain", fr: "même domaine")
    }
  }

  fileprivate static let samePerson = Localized(en: "same person", fr: "même personne")
}
