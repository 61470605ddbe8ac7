import Glossary
import Leads

/// The people of an account in one typed line: `Jeanne Roy (décideuse), Paul Petit`.
///
/// Roles are understood in both languages, whatever the language in use.
enum BuyingCentre {
  /// One person of the line.
  struct Person: Equatable {
    let name: String
    let role: BuyingRole?
  }

  /// The line for contacts that are known.
  static func text(_ contacts: [Contact], _ language: Language) -> String {
    contacts.map { contact in
      contact.buyingRole.map { "\(contact.name) (\($0.label[language]))" } ?? contact.name
    }.joined(separator: ", ")
  }

  /// The people of a line, in order.
  static func people(in text: String) -> [Person] {
    text.split { $0 == "," || $0 == ";" }.compactMap { part in
      let halves = part.split(separator: "(", maxSplits: 1)
      guard let name = halves.first.map({ String($0).trimmed }), !name.isEmpty else {
        return nil
      }
      let role = halves.count == 2 ? Self.role(String(halves[1].filter { $0 != ")" })) : nil
      return Person(name: name, role: role)
    }
  }

  /// What a line changes: roles of people who are known, and people who are not.
  ///
  /// Nobody is taken away: a name left out of the line stays as it is.
  static func drafts(_ text: String, over contacts: [Contact]) -> [ContactDraft] {
    people(in: text).compactMap { person in
      let folded = Folding.fold(person.name)
      let known = contacts.first { Folding.fold($0.name) == folded }
      if let known, known.buyingRole == person.role { return nil }
      var draft = ContactDraft(id: known?.id, name: known?.name ?? person.name)
      draft.title = known?.title
      draft.email = known?.email
      draft.phone = known?.phone
      draft.buyingRole = person.role
      return draft
    }
  }

  // The beginning of a role's name will do: "déc" for décideur or décideuse.
  private static func role(_ text: String) -> BuyingRole? {
    guard let word = Folding.words(text).first else { return nil }
    return BuyingRole.allCases.first { role in
      let names = [role.rawValue, role.label.en, role.label.fr].flatMap(Folding.words)
      return names.contains {
        $0.hasPrefix(word) || (word.count > 4 && word.hasPrefix($0.prefix(5)))
      }
    }
  }
}
