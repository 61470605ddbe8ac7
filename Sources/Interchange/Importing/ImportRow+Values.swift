internal import Leads

extension ImportRow {
  mutating func phone() -> String? {
    text(.phone)?.text
  }

  mutating func domain() -> String? {
    guard let cell = text(.domain) else { return nil }
    guard let host = InternetDomain.host(of: cell.text) else {
      keep(cell)
      return nil
    }
    return host
  }

  mutating func siren() -> String? {
    if let cell = text(.siren) {
      if let number = CompanyNumber.siren(cell.text) { return number }
      setAside(.oddNumber, cell)
    }
    guard let cell = text(.siret) else { return nil }
    if let number = CompanyNumber.siren(ofEstablishment: cell.text) {
      keep(cell)
      return number
    }
    setAside(.oddNumber, cell)
    return nil
  }

  /// A count of people; of a range such as `51-200` the lower end, with the range in the note.
  mutating func headcount() -> Int? {
    guard let cell = text(.headcount) else { return nil }
    if let count = FileAmount.whole(cell.text, style: style.numbers) { return count }
    let numbers = cell.text.split { !$0.isNumber && !Self.grouping.contains($0) }
    let counts = numbers.compactMap { FileAmount.whole(String($0), style: style.numbers) }
    guard let least = counts.first, counts.count == numbers.count, counts.count <= 2,
      least <= counts[counts.count - 1]
    else {
      setAside(.oddNumber, cell)
      return nil
    }
    keep(cell)
    return least
  }

  private static let grouping: Set<Character> = [" ", ",", ".", "\u{A0}", "\u{202F}"]

  mutating func score() -> Int {
    guard let cell = text(.score) else { return 0 }
    if let points = FileAmount.whole(cell.text, style: style.numbers), points <= 1_000_000 {
      return points
    }
    setAside(.oddNumber, cell)
    return 0
  }

  mutating func amount() -> Money? {
    guard let cell = text(.amount) else { return nil }
    let named = text(.currency).flatMap { CurrencySigns.currency(cell: $0.text) }
    let currency = named ?? mapping.amountCurrency ?? defaults.currency
    if let money = FileAmount.read(cell.text, style: style.numbers, currency: currency) {
      return money
    }
    setAside(.oddAmount, cell)
    return nil
  }

  mutating func tags() -> [String] {
    var tags: [String] = []
    for place in mapping.places(of: .tags) {
      guard let cell = cell(place, lines: false) else { continue }
      for tag in cell.text.utf8.split(whereSeparator: Self.separatesTags) {
        let trimmed = Blanks.trimmed(String(Substring(tag)))
        if !trimmed.isEmpty { tags.append(trimmed) }
      }
    }
    return tags.count > 1 ? Set(tags).sorted() : tags
  }

  private static func separatesTags(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
  }

  /// Free text about one letter; nil for words that say that nothing is known.
  mutating func answer(_ column: ImportColumn) -> String? {
    guard let place = mapping.places(of: column).first(where: { !record.cell($0).isEmpty }),
      let text = cell(place, lines: true)?.text, !Self.saysNothing(text)
    else { return nil }
    return text
  }

  private static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 20, text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return nothing.contains(FoldedWord.fold(text))
  }

  private static let nothing: Set<String> = [
    "", "unknown", "notknown", "inconnu", "inconnue", "na", "nc", "nd", "tbd", "null", "nil",
  ]

  /// The remarks of the file, then the texts that found no field.
  mutating func note() -> String {
    var lines: [String] = []
    for place in mapping.places(of: .note) {
      if let text = cell(place, lines: true)?.text { lines.append(text) }
    }
    return (lines + keptTexts).joined(separator: "\n")
  }
}

// MARK: - Days

extension ImportRow {
  mutating func day(_ column: ImportColumn) -> CalendarDate? {
    guard let date = date(column) else { return nil }
    return date.offset == nil ? date.date : defaults.zone.date(date.instant(in: defaults.zone))
  }

  mutating func date(_ column: ImportColumn) -> FileDate? {
    guard let cell = text(column) else { return nil }
    guard let date = FileDate(cell.text, order: style.dates) else {
      setAside(.oddDate, cell)
      return nil
    }
    if date.isAmbiguous { remark(.ambiguousDate, cell) }
    return date
  }

  /// The next action: a day, with the text and the hour of other columns where there are any.
  mutating func nextAction() -> NextAction? {
    let words = text(.nextActionText)
    guard let cell = text(.nextAction) else {
      if let words { setAside(.undatedAction, words) }
      return nil
    }
    guard let date = FileDate(cell.text, order: style.dates) else {
      let isDateLike = cell.text.utf8.filter { (0x30...0x39).contains($0) }.count >= 4
      setAside(isDateLike ? .oddDate : .undatedAction, cell)
      if let words { keep(words) }
      return nil
    }
    if date.isAmbiguous { remark(.ambiguousDate, cell) }
    let clock = text(.nextActionTime).flatMap { ClockTime($0.text)?.second }
    return NextAction(
      text: words?.text ?? defaults.nextActionText, due: date.date,
      minute: (clock ?? date.secondOfDay).map { $0 / 60 })
  }
}

// MARK: - Stage and capture

extension ImportRow {
  /// The lane that the file claims: an end or nurturing where one is told, else the highest stage.
  mutating func lane() -> Lane {
    var lanes: [Lane] = []
    for place in mapping.places(of: .stage) + mapping.places(of: .status) {
      guard let cell = cell(place, lines: false) else { continue }
      if let lane = StageWords.lane(named: cell.text) {
        lanes.append(lane)
      } else {
        setAside(.unknownStage, cell)
      }
    }
    for end in [Lane.lost, .disqualified, .parked] where lanes.contains(end) { return end }
    return lanes.max { $0.rank < $1.rank } ?? .stage(.captured)
  }

  /// Origin, channel, site and source: each column tells what its words mean, the nearest first.
  mutating func capture(_ lead: inout NewLead) {
    let cells = (text(.origin), text(.channel), text(.source))
    let origin = cells.0.flatMap { ChannelWords.meaning(of: $0.text) }
    let channel = cells.1.flatMap { ChannelWords.meaning(of: $0.text) }
    let source = cells.2.flatMap { ChannelWords.meaning(of: $0.text) }
    if let told = cells.2 {
      lead.source = told.text
      if let other = cells.1, channel == nil { keep(other) }
    } else if let other = cells.1, channel == nil || channel?.channel != nil {
      lead.source = other.text
    }
    if let known = [channel, source, origin].compactMap({ $0 }).first(where: { $0.channel != nil }),
      let way = known.channel
    {
      lead.channel = way
      lead.site = known.site
      lead.origin = origin?.origin ?? channel?.origin ?? known.origin
      return
    }
    // Nothing tells the way in. A row of a list that nobody sent was sought out.
    lead.origin = (origin ?? channel ?? source)?.origin ?? .outbound
    switch lead.origin {
    case .outbound: lead.channel = .sourced
    case .inbound: lead.channel = lead.email == nil ? .phone : .email
    }
  }
}
