package import Glossary
package import Leads

extension Wording {
  /// Which word of a filter could not be read, and what would be.
  package func sentence(for error: QueryError) -> String {
    switch error.reason {
    case .unknownField(let name):
      let fields = QueryField.allCases.map { self($0.typed) }.joined(separator: ", ")
      return self(
        en: "“\(name)” is no field: \(fields). Or put it in quotation marks.",
        fr: "« \(name) » n’est pas un champ : \(fields). Ou mettez-le entre guillemets.")
    case .badValue(let field):
      return self(
        en: "“\(error.word)” cannot be read: \(field.typed.en) takes \(expectation(of: field)).",
        fr: "« \(error.word) » est illisible : \(field.typed.fr) attend \(expectation(of: field))."
      )
    case .notComparable(let field):
      return self(
        en: "“\(error.word)”: \(field.typed.en) has no order; write \(field.typed.en):VALUE.",
        fr: "« \(error.word) » : \(field.typed.fr) n’a pas d’ordre ; écrivez "
          + "\(field.typed.fr):VALEUR.")
    case .unclosedQuote:
      return self(
        en: "“\(error.word)” opens a quotation mark: add a closing one.",
        fr: "« \(error.word) » ouvre un guillemet : ajoutez celui qui le ferme.")
    }
  }

  private func expectation(of field: QueryField) -> String {
    switch field {
    case .stage: alternatives(Lane.all.map(\.acronym))
    case .owner: self(en: "a name, me or none", fr: "un nom, moi ou aucun")
    case .source: self(en: "a word", fr: "un mot")
    case .temperature:
      // With a hyphen, for a blank would end the word.
      alternatives(
        Temperature.allCases.map { temperature in
          String(self(temperature.label).map { $0 == " " ? "-" : $0 })
        })
    case .bant:
      self(
        en: "letters and a level, such as b? bn+ t~ a!",
        fr: "des lettres et un niveau, comme b? bn+ t~ a!")
    case .amount: self(en: "an amount, such as >=10k", fr: "un montant, comme >=10k")
    case .dnc: self(en: "yes or no", fr: "oui ou non")
    case .cadence: self(en: "a name, or none", fr: "un nom, ou aucune")
    case .score: self(en: "a number of points, such as >=50", fr: "des points, comme >=50")
    case .idle: self(en: "a number of days, such as >7d", fr: "un nombre de jours, comme >7j")
    }
  }
}

extension QueryField {
  /// The name as it is typed before the colon; both languages are understood everywhere.
  package var typed: Localized {
    switch self {
    case .stage: Localized(en: "stage", fr: "étape")
    case .owner: Localized(en: "owner", fr: "commercial")
    case .source: Localized(en: "source", fr: "source")
    case .temperature: Localized(en: "temperature", fr: "température")
    case .bant: Localized(en: "bant", fr: "bant")
    case .amount: Localized(en: "amount", fr: "montant")
    case .idle: Localized(en: "idle", fr: "inactif")
    case .dnc: Localized(en: "dnc", fr: "npc")
    case .cadence: Localized(en: "cadence", fr: "séquence")
    case .score: Localized(en: "score", fr: "score")
    }
  }
}
