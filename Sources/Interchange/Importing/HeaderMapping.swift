public import Leads

/// Which column of a file tells what.
public struct HeaderMapping: Hashable, Sendable {
  /// The headers as the file writes them, without blanks at their ends.
  public let headers: [String]
  /// What each column tells, in the file's order; nil where that is not known.
  public let columns: [ImportColumn?]
  /// Whether the headers speak French rather than English.
  public let isFrench: Bool
  /// The currency that the header of the amounts names.
  public let amountCurrency: Currency?

  /// The columns of each kind, in the file's order.
  private let places: [[Int]]

  /// Understands headers whatever their case, accents, blanks and punctuation.
  public init(headers: [String]) {
    let names = headers.map(OneLine.cleaned)
    let folded = names.map { FoldedWord.fold($0) }
    var french = 0
    var english = 0
    var currency: Currency?
    var columns: [ImportColumn?] = []
    for (name, key) in zip(names, folded) {
      var meaning = HeaderNames.meaning(of: key)
      if meaning == nil, let (amount, named) = Self.amount(named: name) {
        meaning = amount
        currency = currency ?? named
      } else if meaning?.column == .amount {
        currency = currency ?? CurrencySigns.currency(in: name)
      }
      if meaning?.isFrench == true { french += 1 }
      if meaning?.isFrench == false { english += 1 }
      columns.append(meaning?.column)
    }
    Self.settleByContext(&columns, folded: folded)
    self.headers = names
    self.columns = columns
    isFrench = french > english
    amountCurrency = currency
    var places = [[Int]](repeating: [], count: ImportColumn.allCases.count)
    for (index, column) in columns.enumerated() {
      if let column { places[column.rawValue].append(index) }
    }
    self.places = places
  }

  /// The headers that are not understood and whose cells are left out.
  public var unmapped: [String] {
    zip(headers, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
  }

  /// How many different things the columns tell.
  public var knownCount: Int { places.count { !$0.isEmpty } }

  /// Whether a column can say who a lead is.
  public var namesSomebody: Bool { columns.contains { $0?.namesSomebody ?? false } }

  /// Whether people are told by their number in another file, and by nothing else.
  var namesByReferenceOnly: Bool {
    has(.contactReference)
      && !columns.contains { $0.map { $0.namesSomebody && $0 != .contactReference } ?? false }
  }

  /// Whether some column tells this.
  public func has(_ column: ImportColumn) -> Bool { !places(of: column).isEmpty }

  /// The columns that tell this, from 0, in the file's order.
  public func places(of column: ImportColumn) -> [Int] { places[column.rawValue] }

  /// `amount_eur` and `Montant (k$)` name an amount and its currency.
  private static func amount(named header: String) -> (HeaderNames.Meaning, Currency)? {
    let words = header.split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1, let last = words.last,
      let currency = CurrencySigns.currency(named: FoldedWord.fold(last)),
      let meaning = HeaderNames.meaning(
        of: FoldedWord.fold(words.dropLast().joined(separator: " "))),
      meaning.column == .amount
    else { return nil }
    return (meaning, currency)
  }

  /// Headers that mean one thing beside some columns, and another beside others.
  private static func settleByContext(_ columns: inout [ImportColumn?], folded: [String]) {
    let register = ["siren", "siret", "codeape", "ape", "naturejuridique", "formejuridique", "naf"]
    let isRegister = folded.contains { register.contains($0) }
    for (index, key) in folded.enumerated() {
      switch key {
      case "name", "nom":
        // Beside a first name it is the family name; in a register, the company's.
        if columns.contains(.firstName) && !columns.contains(.lastName) {
          columns[index] = .lastName
        } else if isRegister && !columns.contains(.company) {
          columns[index] = .company
        } else if !columns.contains(.contact) {
          columns[index] = .contact
        }
      case "datecreation", "datedecreation":
        // In a register of companies, this is the day the company was founded.
        if isRegister { columns[index] = nil }
      default: break
      }
    }
  }
}
