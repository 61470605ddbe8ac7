extension Query {
  /// Reads a filter as it was typed; amounts without a currency are in the workspace's.
  ///
  /// Quotation marks join words, `-` before a term turns it round. A field whose value is still
  /// to come (`stage:`) is left out, so that a filter can be typed without faults on the way;
  /// `owner:` alone asks for the leads that nobody works. Where nobody types on (`isFinished`),
  /// what is left out or open is a fault: it would ask for more than was meant.
  public init(
    _ text: String, currency: Currency = .euro, isFinished: Bool = false
  ) throws(QueryError) {
    var terms: [Term] = []
    for word in try Self.words(of: text, isFinished: isFinished) {
      let isNegated = !word.isQuoted && word.text.hasPrefix("-") && word.text.count > 1
      let body = isNegated ? String(word.text.dropFirst()) : word.text
      guard let test = try Self.test(body, in: word, currency) else {
        guard isFinished, let field = QueryField(name: body.prefix { !":<>=".contains($0) }) else {
          continue
        }
        throw QueryError(word: body, offset: word.offset, reason: .badValue(field: field))
      }
      terms.append(contentsOf: test.map { Term($0, isNegated: isNegated) })
    }
    self.init(terms: terms)
  }

  private struct Word {
    var text: String
    var offset: Int
    var isQuoted: Bool
  }

  private static func words(
    of text: String, isFinished: Bool
  ) throws(QueryError) -> [Word] {
    var words: [Word] = []
    var current: Word?
    var isOpen = false
    for (offset, character) in text.enumerated() {
      if character == "\"" {
        isOpen.toggle()
        if current == nil { current = Word(text: "", offset: offset, isQuoted: true) }
      } else if character.isWhitespace, !isOpen {
        if let word = current { words.append(word) }
        current = nil
      } else {
        if current == nil { current = Word(text: "", offset: offset, isQuoted: false) }
        current?.text.append(character)
      }
    }
    if isFinished, isOpen {
      let word = current ?? Word(text: "", offset: 0, isQuoted: true)
      throw QueryError(word: "\"\(word.text)", offset: word.offset, reason: .unclosedQuote)
    }
    // While a quotation is still being typed, what is there counts.
    if let word = current { words.append(word) }
    return words.filter { !$0.text.isEmpty }
  }

  /// The tests that one word asks for; nil while its value is still to come.
  private static func test(
    _ body: String, in word: Word, _ currency: Currency
  ) throws(QueryError) -> [Test]? {
    guard !word.isQuoted,
      let mark = body.firstIndex(where: { ":<>=".contains($0) }), mark != body.startIndex
    else { return numberTest(body, word) ?? wordTests(body) }
    let name = body[..<mark]
    guard let field = QueryField(name: name) else {
      // `12:30` or a web address is a word; `stagge:sql` is a slip.
      if name.allSatisfy(\.isLetter), !body.contains("//") {
        throw QueryError(
          word: body, offset: word.offset, reason: .unknownField(String(name)))
      }
      return wordTests(body)
    }
    var rest = body[mark...]
    if rest.first == ":" { rest = rest.dropFirst() }
    let comparison = Comparison.allCases.first { rest.hasPrefix($0.rawValue) }
    let value = String(rest.dropFirst(comparison?.rawValue.count ?? 0))
    if value.isEmpty, field != .owner || comparison != nil { return nil }
    func fault(_ reason: QueryError.Reason) -> QueryError {
      QueryError(word: body, offset: word.offset, reason: reason)
    }
    switch field {
    case .amount, .idle, .score: break
    case .stage, .owner, .source, .temperature, .bant, .dnc, .cadence:
      guard comparison == nil || comparison == .equal else { throw fault(.notComparable(field)) }
    }
    guard let tests = tests(field, comparison, value, currency) else {
      throw fault(.badValue(field: field))
    }
    return tests
  }

  /// Reads `#128`, a lead's short number; tags cannot be told from it where they are digits only.
  private static func numberTest(_ body: String, _ word: Word) -> [Test]? {
    guard !word.isQuoted, body.first == "#", let number = LeadNumber(body) else { return nil }
    return [.number(number)]
  }

  private static func wordTests(_ body: String) -> [Test] {
    Folding.words(body).map(Test.word)
  }

  private static func tests(
    _ field: QueryField, _ comparison: Comparison?, _ value: String, _ currency: Currency
  ) -> [Test]? {
    switch field {
    case .stage: return Lane(acronym: value).map { [.lane($0)] }
    case .owner:
      let name = Folding.fold(value)
      if ["me", "moi"].contains(name) { return [.mine] }
      return [.owner(["none", "nobody", "personne", "aucun"].contains(name) ? "" : name)]
    case .source: return [.source(Folding.fold(value))]
    case .temperature: return temperature(value).map { [.temperature($0)] }
    case .bant: return letters(value)
    case .amount:
      return amount(value, currency).map { [.amount(comparison ?? .equal, $0)] }
    case .idle: return days(value).map { [.idle(comparison ?? .atLeast, days: $0)] }
    case .dnc: return truth(value).map { [.suppressed($0)] }
    case .cadence: return cadence(value).map { [.cadence($0)] }
    case .score: return points(value).map { [.score(comparison ?? .atLeast, $0)] }
    }
  }

  /// Reads the name of a cadence, or a word for none.
  private static func cadence(_ value: String) -> CadenceName?? {
    if ["none", "aucune", "-"].contains(Folding.fold(value)) { return .some(nil) }
    return CadenceName(typed: value).map { .some($0) }
  }

  private static func points(_ value: String) -> Int? {
    guard let points = Int(value), (0..<Score.mostPoints).contains(points) else { return nil }
    return points
  }

  private static func truth(_ value: String) -> Bool? {
    switch Folding.fold(value) {
    case "yes", "y", "oui", "o": true
    case "no", "n", "non": false
    default: nil
    }
  }

  private static func temperature(_ value: String) -> Temperature? {
    switch Folding.fold(value) {
    case "unrated", "non-evalue", "non evalue", "nonevalue", "none": .unrated
    case "cold", "froid": .cold
    case "warm", "tiede": .warm
    case "hot", "chaud": .hot
    default: nil
    }
  }

  /// Reads `b?`, `bn+` or `n=sufficient`: letters, then one level for all of them.
  private static func letters(_ value: String) -> [Test]? {
    let letters = value.prefix { Criterion(String($0)) != nil }
    var rest = value.dropFirst(letters.count)
    if rest.first == "=" { rest = rest.dropFirst() }
    guard !letters.isEmpty else { return nil }
    let level =
      rest.isEmpty
      ? .unknown
      : CriterionLevel(rest) ?? CriterionLevel.allCases.first { String($0.sign) == rest }
    guard let level else { return nil }
    return letters.compactMap { Criterion(String($0)) }.map { .letter($0, level) }
  }

  /// Reads `10000`, `10k`, `1.5M` or `10k€` into smallest units.
  private static func amount(_ value: String, _ currency: Currency) -> Int? {
    var text = value.lowercased().filter { $0 != "€" && $0 != "$" && $0 != "£" }
    var scale = 1
    if text.hasSuffix("k") { scale = 1000 }
    if text.hasSuffix("m") { scale = 1_000_000 }
    if scale > 1 { text.removeLast() }
    let parts = text.split(
      separator: text.contains(",") ? "," : ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole >= 0 else {
      return nil
    }
    var minor = 1
    for _ in 0..<currency.fractionDigits { minor *= 10 }
    var units = whole.multipliedReportingOverflow(by: scale * minor)
    // Half of what fits leaves room for the fraction, and for ranges to step beyond it.
    guard !units.overflow, units.partialValue < Int.max / 2 else { return nil }
    if parts.count == 2 {
      guard let digits = Int(parts[1]), digits >= 0, parts[1].count <= 6 else { return nil }
      var divisor = 1
      for _ in 0..<parts[1].count { divisor *= 10 }
      units.partialValue += digits * scale * minor / divisor
    }
    return units.partialValue
  }

  /// Reads `7`, `7d`, `7j` or `2w` into days.
  private static func days(_ value: String) -> Int? {
    let digits = value.prefix(while: \.isNumber)
    guard let number = Int(digits), number < 100_000 else { return nil }
    switch value.dropFirst(digits.count).lowercased() {
    case "", "d", "j": return number
    case "w", "s": return number * 7
    case "m": return number * 30
    default: return nil
    }
  }
}
