internal import Leads

/// Reads leads out of the bytes of a CSV file that arrive in pieces of any size.
///
/// The encoding, the dialect and the order of days and months are decided on the first
/// kilobytes, so that the result does not depend on how the file is cut into pieces. Every
/// record below the header becomes exactly one outcome; records without any text are only counted.
public struct ImportReader: Sendable {
  /// What the cells do not say.
  public let defaults: ImportDefaults
  /// How the text is written; nil until enough was read.
  public private(set) var encoding: TextEncoding?
  /// How the cells are told apart; nil until enough was read.
  public private(set) var dialect: CSVDialect?
  /// What the columns tell; nil until the header was found.
  public private(set) var mapping: HeaderMapping?
  /// How many records below the header were read, those without text left out.
  public private(set) var recordCount = 0
  /// How many of them became leads.
  public private(set) var leadCount = 0
  /// How many of them could not be kept.
  public private(set) var rejectedCount = 0
  /// How many records had cells and no text.
  public private(set) var blankCount = 0

  /// How many bytes decide on encoding, dialect and order of dates.
  static let sampleSize = 32 << 10
  /// Among how many records the header is looked for.
  static let headerReach = 10

  private var sample: [UInt8] = []
  private var source: Source?
  /// Records read before the header was found.
  private var leading: [CSVRecord] = []
  private var style = FileStyle(
    dates: DateOrder(isDayFirst: true, isCertain: false),
    numbers: NumberStyle(isDecimalComma: false))

  private struct Source {
    var decoder: TextDecoder
    var reader: CSVReader
  }

  /// A reader at the beginning of a file.
  public init(defaults: ImportDefaults) {
    self.defaults = defaults
  }

  /// Takes the next bytes and returns what became of the rows that they complete.
  public mutating func feed(_ chunk: [UInt8]) throws(ImportFailure) -> [ImportOutcome] {
    guard source == nil else { return try outcomes(of: read(chunk[...])) }
    let missing = Self.sampleSize - sample.count
    sample += chunk.prefix(missing)
    guard sample.count >= Self.sampleSize else { return [] }
    return try begin() + outcomes(of: read(chunk.dropFirst(missing)))
  }

  /// Returns the outcomes of the last rows; throws when there was no header in all the file.
  public mutating func finish() throws(ImportFailure) -> [ImportOutcome] {
    var last = source == nil ? try begin() : []
    let tail = source?.decoder.finish() ?? []
    let records = (source?.reader.feed(tail) ?? []) + (source?.reader.finish() ?? [])
    last += try outcomes(of: records)
    if mapping == nil { last += try settleWithoutHeader() }
    return last
  }

  private mutating func begin() throws(ImportFailure) -> [ImportOutcome] {
    guard sample.contains(where: { !(0x09...0x0D).contains($0) && $0 != 0x20 }) else {
      throw .empty
    }
    guard let encoding = TextEncoding.detected(in: sample) else { throw .notText }
    self.encoding = encoding
    var decoder = TextDecoder(encoding)
    let text = decoder.feed(sample[...])
    sample = []
    let dialect = CSVDialect.detected(in: text)
    self.dialect = dialect
    var reader = CSVReader(dialect: dialect)
    let records = reader.feed(text)
    source = Source(decoder: decoder, reader: reader)
    return try outcomes(of: records)
  }

  private mutating func read(_ chunk: ArraySlice<UInt8>) -> [CSVRecord] {
    guard var current = source else { return [] }
    // Taken out while it works, so that its buffers are not copied.
    source = nil
    defer { source = current }
    switch encoding {
    case .utf8: return current.reader.feed(chunk)
    default: return current.reader.feed(current.decoder.feed(chunk))
    }
  }
}

// MARK: - Header and rows

extension ImportReader {
  private mutating func outcomes(of records: [CSVRecord]) throws(ImportFailure) -> [ImportOutcome] {
    guard mapping == nil else { return records.compactMap { outcome(of: $0) } }
    for (index, record) in records.enumerated() {
      let candidate = HeaderMapping(headers: record.fields)
      if candidate.knownCount >= 2 {
        let rest = records[(index + 1)...]
        try settle(candidate, samples: rest)
        return rest.compactMap { outcome(of: $0) }
      }
      leading.append(record)
      if leading.count == Self.headerReach {
        return try settleWithoutHeader() + outcomes(of: Array(records[(index + 1)...]))
      }
    }
    return []
  }

  /// No record has two known headers: a list of one column, or no file of leads.
  private mutating func settleWithoutHeader() throws(ImportFailure) -> [ImportOutcome] {
    let header = HeaderMapping(headers: leading.first?.fields ?? [])
    guard !leading.isEmpty else { throw .empty }
    let rest = leading.dropFirst()
    leading = []
    try settle(header, samples: rest)
    return rest.compactMap { outcome(of: $0) }
  }

  private mutating func settle(
    _ header: HeaderMapping, samples: ArraySlice<CSVRecord>
  ) throws(ImportFailure) {
    guard header.namesSomebody else {
      throw .noKnownColumns(headers: header.headers.filter { !$0.isEmpty })
    }
    mapping = header
    leading = []
    let isFrench = header.isFrench || dialect == .semicolon
    style = FileStyle(
      dates: isFrench
        ? DateOrder(isDayFirst: true, isCertain: true)
        : Self.dateOrder(of: samples, under: header),
      numbers: NumberStyle(isDecimalComma: isFrench))
  }

  /// The order that the unmistakable dates of an English file follow; else months first.
  private static func dateOrder(
    of samples: ArraySlice<CSVRecord>, under header: HeaderMapping
  ) -> DateOrder {
    let places = [ImportColumn.created, .lastTouch, .nextAction, .signed].flatMap(header.places)
    var dayFirst = 0
    var monthFirst = 0
    for record in samples {
      for place in places {
        let numbers = record[place].split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
        guard numbers.count == 2, numbers[0] <= 31, numbers[1] <= 31 else { continue }
        if numbers[0] > 12 && numbers[1] <= 12 { dayFirst += 1 }
        if numbers[1] > 12 && numbers[0] <= 12 { monthFirst += 1 }
      }
    }
    return DateOrder(
      isDayFirst: dayFirst > monthFirst, isCertain: (dayFirst == 0) != (monthFirst == 0))
  }

  private mutating func outcome(of record: CSVRecord) -> ImportOutcome? {
    guard let mapping else { return nil }
    guard !record.isBlank else {
      blankCount += 1
      return nil
    }
    recordCount += 1
    var row = ImportRow(record, mapping: mapping, defaults: defaults, style: style)
    let outcome = row.outcome()
    switch outcome {
    case .lead: leadCount += 1
    case .rejected: rejectedCount += 1
    }
    return outcome
  }
}
