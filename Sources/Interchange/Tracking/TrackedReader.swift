import Leads

/// Reads events out of bytes that arrive in pieces of any size: CSV with a header, or JSON lines.
///
/// Which of both it is follows from the first character. Never more than one record, or one line,
/// is held beside the piece in hand.
public struct TrackedReader: Sendable {
  /// Why a file as a whole cannot be read.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing is in it.
    case empty
    /// It is no text.
    case notText
    /// The header names no signal, or neither a lead nor an address.
    case noKnownColumns([String])
  }

  /// The headers that are not understood and whose cells are left out.
  public private(set) var unmapped: [String] = []

  private let dates: EventDates
  private var sample: [UInt8] = []
  private var isBegun = false
  private var lines: JSONLines?
  private var decoder: TextDecoder?
  private var reader: CSVReader?
  private var columns: [TrackedColumn?]?

  private static let sampleSize = 32 << 10

  /// A reader at the beginning of a file, which understands what was observed by `dates`.
  public init(_ dates: EventDates) {
    self.dates = dates
  }

  /// Takes the next bytes and returns what the lines that they complete tell.
  public mutating func feed(_ chunk: [UInt8]) throws(Failure) -> [TrackedOutcome] {
    guard !isBegun else { return try read(chunk) }
    sample += chunk
    guard sample.count >= Self.sampleSize else { return [] }
    return try begin()
  }

  /// Returns what the last lines tell.
  public mutating func finish() throws(Failure) -> [TrackedOutcome] {
    var last = isBegun ? [] : try begin()
    if lines != nil { return last + (lines?.finish(dates) ?? []) }
    let tail = decoder?.finish() ?? []
    let records = (reader?.feed(tail) ?? []) + (reader?.finish() ?? [])
    last += try outcomes(of: records)
    guard columns != nil else { throw .empty }
    return last
  }

  private mutating func begin() throws(Failure) -> [TrackedOutcome] {
    isBegun = true
    let first = sample
    sample = []
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bare = first.starts(with: mark) ? first[3...] : first[...]
    guard let begin = bare.first(where: { !(0x09...0x0D).contains($0) && $0 != 0x20 }) else {
      throw .empty
    }
    if begin == UInt8(ascii: "{") {
      lines = JSONLines()
      return try read(Array(bare))
    }
    guard let encoding = TextEncoding.detected(in: first) else { throw .notText }
    var decoder = TextDecoder(encoding)
    let text = decoder.feed(first[...])
    reader = CSVReader(dialect: CSVDialect.detected(in: text))
    self.decoder = decoder
    return try outcomes(of: reader?.feed(text) ?? [])
  }

  private mutating func read(_ chunk: [UInt8]) throws(Failure) -> [TrackedOutcome] {
    if lines != nil { return lines?.feed(chunk, dates) ?? [] }
    let text = decoder?.feed(chunk[...]) ?? []
    return try outcomes(of: reader?.feed(text) ?? [])
  }

  private mutating func outcomes(of records: [CSVRecord]) throws(Failure) -> [TrackedOutcome] {
    var rest = records[...]
    if columns == nil, let header = rest.popFirst() { try settle(header) }
    guard let columns else { return [] }
    return rest.compactMap { record in
      guard !record.isBlank else { return nil }
      var cells = TrackedCells()
      for (place, column) in columns.enumerated() {
        if let column, cells.values[column]?.isEmpty ?? true {
          cells.values[column] = record[place]
        }
      }
      return cells.outcome(onLine: record.line, dates)
    }
  }

  private mutating func settle(_ header: CSVRecord) throws(Failure) {
    let names = header.fields.map(\.trimmed)
    let found = names.map { TrackedColumn(name: $0) }
    guard found.contains(.signal), found.contains(.lead) || found.contains(.email) else {
      throw .noKnownColumns(names)
    }
    unmapped = zip(names, found).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
    columns = found
  }
}

/// Lines of JSON, each an object, out of pieces.
private struct JSONLines {
  private var rest: [UInt8] = []
  private var line = 0

  /// A line that is longer than this is no event.
  private static let longest = 1 << 20

  mutating func feed(_ chunk: [UInt8], _ dates: EventDates) -> [TrackedOutcome] {
    var outcomes: [TrackedOutcome] = []
    var start = chunk.startIndex
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      rest += chunk[start..<end]
      if let outcome = take(dates) { outcomes.append(outcome) }
      start = end + 1
    }
    if rest.count < Self.longest { rest += chunk[start...] }
    return outcomes
  }

  mutating func finish(_ dates: EventDates) -> [TrackedOutcome] {
    take(dates).map { [$0] } ?? []
  }

  private mutating func take(_ dates: EventDates) -> TrackedOutcome? {
    line += 1
    defer { rest.removeAll(keepingCapacity: true) }
    guard rest.contains(where: { $0 > 0x20 }) else { return nil }
    guard let members = FlatJSON.members(of: rest) else {
      let word = String(decoding: rest.prefix(40), as: UTF8.self)
      return .rejected(line: line, word: word, .notJSON)
    }
    var cells = TrackedCells()
    for (name, value) in members {
      guard let column = TrackedColumn(name: name) else { continue }
      if cells.values[column]?.isEmpty ?? true { cells.values[column] = value }
    }
    return cells.outcome(onLine: line, dates)
  }
}
