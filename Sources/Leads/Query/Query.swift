/// A filter as people type it: words and `field:value`, each of which a lead must meet.
///
/// `dupont stage:sql -owner:léa amount>=10k idle>7d bant:b?`. Later versions only add to it.
public struct Query: Hashable, Sendable {
  /// What a lead must meet, in the order typed.
  public let terms: [Term]

  /// The query that every lead meets.
  public static let all = Query(terms: [])

  /// Joins terms.
  public init(terms: [Term]) {
    self.terms = terms
  }

  /// The same without words of a single letter or digit, as it is typed: those begin words of
  /// nearly every lead, and to find them all takes long.
  public var startingAtTwoLetters: Query {
    Query(
      terms: terms.filter { term in
        guard case .word(let word) = term.test else { return true }
        return word.utf8.count > 1
      })
  }

  /// Whether every lead meets it.
  public var isEmpty: Bool { terms.isEmpty }

  /// One thing that a lead must meet, or must not.
  public struct Term: Hashable, Sendable {
    /// Whether a lead must not meet it.
    public let isNegated: Bool
    /// What is asked.
    public let test: Test

    /// Joins what is asked with whether it is turned round.
    public init(_ test: Test, isNegated: Bool = false) {
      self.test = test
      self.isNegated = isNegated
    }
  }

  /// What can be asked of a lead.
  public enum Test: Hashable, Sendable {
    /// A word of company, contact, e-mail, domain, tags or note begins like this, folded.
    case word(String)
    /// It has this short number.
    case number(LeadNumber)
    /// It stands in this lane; a stage also where it is parked or ended there.
    case lane(Lane)
    /// Its owner's folded name begins like this; empty for nobody.
    case owner(String)
    /// Its owner is whoever asks.
    case mine
    /// Its folded source begins like this.
    case source(String)
    /// It has this temperature now.
    case temperature(Temperature)
    /// A letter stands at this level.
    case letter(Criterion, CriterionLevel)
    /// Its value compares so, in smallest units of the workspace's currency.
    case amount(Comparison, Int)
    /// Days since anything was done compare so.
    case idle(Comparison, days: Int)
    /// Its points now compare so.
    case score(Comparison, Int)
    /// Its person is not to be contacted, or nothing forbids it.
    case suppressed(Bool)
    /// It is in this cadence, which has not ended; in none where nil.
    case cadence(CadenceName?)
  }

  /// How numbers are compared.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// At or above, at or below, above, below, the same.
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
  }
}

/// Why a query could not be read, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// The word at fault, as it was typed.
  public let word: String
  /// Where it begins, in characters from 0.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a word of a query.
  public enum Reason: Hashable, Sendable {
    /// No field has this name.
    case unknownField(String)
    /// The field takes other values.
    case badValue(field: QueryField)
    /// The field cannot be compared with `<` or `>`.
    case notComparable(QueryField)
    /// A quotation mark is not closed.
    case unclosedQuote
  }
}

/// The fields that a query may name.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The names typed before a colon, in English; `init(name:)` knows the French ones too.
  case stage, owner, source, temperature, bant, amount, idle, dnc, cadence, score

  /// Reads an English or French name in either case, accents or not.
  public init?(name: some StringProtocol) {
    switch Folding.fold(String(name)) {
    case "stage", "etape": self = .stage
    case "owner", "commercial", "proprietaire": self = .owner
    case "source", "origine": self = .source
    case "temperature", "temp": self = .temperature
    case "bant": self = .bant
    case "amount", "montant", "value", "valeur": self = .amount
    case "idle", "inactif": self = .idle
    case "dnc", "npc": self = .dnc
    case "cadence", "sequence": self = .cadence
    case "score", "points": self = .score
    default: return nil
    }
  }
}
