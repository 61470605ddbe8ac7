package import Glossary
package import Leads

/// What a sentence needs to know of its reader: the one who turns facts into words.
///
/// Every sentence of the program is a function of a fact and of this. `Notices+….swift` hold
/// them, one file for each kind of fact.
package struct Wording: Hashable, Sendable {
  /// The language that is written.
  package var language: Language
  /// How numbers, amounts and days are written.
  package var formats: Formats
  /// Everybody who may be named.
  package var users: [User]
  /// What the team has agreed on: policy, threshold, zone.
  package var settings: WorkspaceSettings
  /// The day it is in the workspace.
  package var today: CalendarDate
  /// Whose words name the stages.
  package var lens: Lens
  /// The team's own names of stages, where the house lens asks for them.
  package var houseNames: [Stage: Localized] = [:]
  /// The instant at which points are told; nil for the beginning of the day.
  package var now: Instant?

  /// Joins all that sentences need to know of their reader.
  package init(
    language: Language, formats: Formats, users: [User], settings: WorkspaceSettings,
    today: CalendarDate, lens: Lens
  ) {
    self.language = language
    self.formats = formats
    self.users = users
    self.settings = settings
    self.today = today
    self.lens = lens
  }

  /// The text in the reader's language, with the spaces that its typography asks for.
  package func callAsFunction(_ text: Localized) -> String {
    Typography.text(text, in: language)
  }

  /// What something is called, a colon as the language sets it, and what it is.
  package func labelled(_ label: String, _ text: String) -> String {
    Self.labelled(label, text, language)
  }

  /// The same where only the language is known.
  static func labelled(_ label: String, _ text: String, _ language: Language) -> String {
    language == .french ? "\(label)\u{A0}: \(text)" : "\(label): \(text)"
  }

  /// The text in the language that is read, written in place.
  func callAsFunction(en: String, fr: String) -> String {
    self(Localized(en: en, fr: fr))
  }

  /// The name of a user; words for one who is not there.
  package func name(of user: UserID) -> String {
    users.first { $0.id == user }?.name ?? self(en: "an unknown user", fr: "un inconnu")
  }

  /// A stage by its acronym and the word that the lens has for it: `SQL (Prospect)`.
  package func name(of stage: Stage) -> String {
    let own = lens == .house ? houseNames[stage] : nil
    let label = self(own ?? lens.label(of: stage))
    return label == stage.acronym ? label : "\(stage.acronym) (\(label))"
  }

  /// A lead by its number and its company: `#128 Dupont SAS`.
  package func name(of lead: (number: LeadNumber, company: String)) -> String {
    "\(lead.number) \(lead.company)"
  }

  /// A way from one value to another: `MQL → SQL`; to be spoken, `from MQL to SQL`.
  func way(from old: String, to new: String) -> String {
    guard formats.isSpoken else { return "\(old) → \(new)" }
    return self(en: "from \(old) to \(new)", fr: "de \(old) à \(new)")
  }

  /// What stands where nothing is: a dash; to be spoken, a word.
  package var nothing: String { formats.isSpoken ? self(en: "nothing", fr: "rien") : "–" }

  /// `a`, `a or b`, `a, b or c`.
  func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + self(en: " or ", fr: " ou ") + last
  }
}

/// The spaces of printed French.
enum Typography {
  /// The text in one language, with its spaces.
  static func text(_ text: Localized, in language: Language) -> String {
    language == .french ? french(text.fr) : text[language]
  }

  /// The text with no-break spaces before `: ; ! ? »`, after `«`, and inside amounts, where
  /// plain ones stood.
  static func french(_ text: String) -> String {
    var typeset = ""
    // The two characters before the one at hand.
    var (last, previous): (Character?, Character?)
    for character in text {
      let isAmount = last?.isNumber == true && (character.isNumber || "€%".contains(character))
      if previous == " ", isAmount || ":;!?»".contains(character) {
        typeset.removeLast()
        typeset.append("\u{A0}")
      }
      typeset.append(character == " " && previous == "«" ? "\u{A0}" : character)
      (last, previous) = (previous, character)
    }
    return typeset
  }
}

extension String {
  /// The text with a small first letter, unless it begins with an acronym.
  var continuing: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }

  /// The text with a capital first letter.
  var beginning: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
