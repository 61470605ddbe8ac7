/// Reads records out of UTF-8 bytes that arrive in pieces of any size.
///
/// RFC 4180 with the tolerance that real files ask for: lines end with LF, CR or both, empty
/// lines are skipped, a quote inside a cell is kept, and a quote that is never closed costs
/// one record and not the rest of the file. Bytes that are no UTF-8 are read as Windows-1252.
public struct CSVReader: Sendable {
  /// The most bytes that one cell may hold.
  public static let cellLimit = 1 << 20
  /// The most bytes that one record may hold.
  public static let recordLimit = 8 << 20
  /// The most cells that one record may have.
  public static let cellCountLimit = 4096

  /// How cells are told apart.
  public let dialect: CSVDialect

  private enum State {
    case cellStart, plain, quoted
    /// A quote inside a quoted cell, and this many blanks: its end, or a stray one.
    case quoteThenBlanks(Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private var state = State.cellStart
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var cellStart = 0
  private var line = 1
  private var recordLine = 1
  private var quoteLine = 1
  private var hasQuotes = false
  private var flaw: CSVFlaw?
  /// All bytes of the record joined by or: the high bit is set where any has it.
  private var bits: UInt8 = 0
  /// Whether this record was already searched for a quote that nobody closed.
  private var hasSoughtOpenQuote = false
  /// The last byte was a CR whose line is counted; an LF after it belongs to it.
  private var isAfterCarriageReturn = false
  /// Off while the inside of a quote that was never closed is read again.
  private var honoursQuotes = true
  private var records: [CSVRecord] = []

  /// A reader at the beginning of a file.
  public init(dialect: CSVDialect) {
    self.dialect = dialect
  }

  /// Takes the next bytes and returns the records that they complete.
  public mutating func feed(_ chunk: some Collection<UInt8>) -> [CSVRecord] {
    let isDone: Void? = chunk.withContiguousStorageIfAvailable { parse($0) }
    if isDone == nil { Array(chunk).withUnsafeBufferPointer { parse($0) } }
    return takeRecords()
  }

  /// Returns the last record when the file ends without a line break.
  public mutating func finish() -> [CSVRecord] {
    if case .quoted = state, !recoverFromOpenQuote() { flaw = flaw ?? .unterminatedQuote }
    endRecord()
    return takeRecords()
  }

  private mutating func takeRecords() -> [CSVRecord] {
    defer { records = [] }
    return records
  }
}

// MARK: - The automaton

extension CSVReader {
  private mutating func parse(_ input: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < input.count {
      switch state {
      case .cellStart:
        if input[index] == Self.quote && honoursQuotes {
          state = .quoted
          hasQuotes = true
          quoteLine = line
          isAfterCarriageReturn = false
          index += 1
        } else {
          state = .plain
        }
      case .plain:
        index = parsePlain(input, from: index)
      case .quoted:
        index = parseQuoted(input, from: index)
      case .quoteThenBlanks(let blanks):
        index = parseAfterQuote(input, from: index, blanks: blanks)
      }
    }
  }

  private mutating func parsePlain(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let delimiter = dialect.delimiter
    var end = start
    var bits: UInt8 = 0
    while end < input.count {
      let byte = input[end]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      bits |= byte
      end += 1
    }
    self.bits |= bits
    if end > start {
      append(input, start..<end)
      isAfterCarriageReturn = false
    }
    guard end < input.count else { return end }
    let byte = input[end]
    if byte == delimiter {
      isAfterCarriageReturn = false
      endCell()
      state = .cellStart
    } else {
      let belongsToLineBefore = byte == Self.lineFeed && isAfterCarriageReturn
      endRecord()
      if !belongsToLineBefore { line += 1 }
      recordLine = line
      isAfterCarriageReturn = byte == Self.carriageReturn
    }
    return end + 1
  }

  private mutating func parseQuoted(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var bits: UInt8 = 0
    while end < input.count, input[end] != Self.quote {
      let byte = input[end]
      if byte == Self.carriageReturn || (byte == Self.lineFeed && !isAfterCarriageReturn) {
        line += 1
      }
      isAfterCarriageReturn = byte == Self.carriageReturn
      bits |= byte
      end += 1
    }
    self.bits |= bits
    let kept = append(input, start..<end)
    if flaw == .oversized, !hasSoughtOpenQuote {
      hasSoughtOpenQuote = true
      if recoverFromOpenQuote() { return start + kept }
    }
    guard end < input.count else { return end }
    isAfterCarriageReturn = false
    state = .quoteThenBlanks(0)
    return end + 1
  }

  /// After a quote: a second one stands for itself, a delimiter or a line end closes the cell,
  /// and anything else shows that the quote was a stray one inside the cell.
  private mutating func parseAfterQuote(
    _ input: UnsafeBufferPointer<UInt8>, from index: Int, blanks: Int
  ) -> Int {
    let byte = input[index]
    switch byte {
    case dialect.delimiter, Self.lineFeed, Self.carriageReturn:
      state = .plain
      return index
    case Self.quote where blanks == 0:
      append(repeating: Self.quote, count: 1)
      state = .quoted
      return index + 1
    case 0x20, 0x09:
      state = .quoteThenBlanks(blanks + 1)
      return index + 1
    default:
      append(repeating: Self.quote, count: 1)
      append(repeating: 0x20, count: blanks)
      state = .quoted
      return index
    }
  }

  /// How many more bytes the cell in hand may take.
  private var room: Int {
    max(0, min(Self.cellLimit - (bytes.count - cellStart), Self.recordLimit - bytes.count))
  }

  /// Appends a run as far as there is room, and returns how much that was.
  @discardableResult
  private mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let kept = min(range.count, room)
    if kept < range.count { flaw = flaw ?? .oversized }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[range].prefix(kept)))
    return kept
  }

  private mutating func append(repeating byte: UInt8, count: Int) {
    if count > room { flaw = flaw ?? .oversized }
    bytes.append(contentsOf: repeatElement(byte, count: min(count, room)))
  }
}

// MARK: - Ends of cells and records

extension CSVReader {
  private mutating func endCell() {
    guard ends.count < Self.cellCountLimit else {
      bytes.removeSubrange(cellStart...)
      flaw = flaw ?? .oversized
      return
    }
    ends.append(bytes.count)
    cellStart = bytes.count
  }

  private mutating func endRecord() {
    state = .cellStart
    guard !bytes.isEmpty || !ends.isEmpty || hasQuotes else { return }
    endCell()
    keepRecord()
    let cells = ends.count
    bytes = []
    ends = []
    bytes.reserveCapacity(256)
    ends.reserveCapacity(cells)
    cellStart = 0
    hasQuotes = false
    hasSoughtOpenQuote = false
    bits = 0
    flaw = nil
  }

  private mutating func keepRecord() {
    if bits >= 0x80 {
      var start = 0
      let isValid = ends.allSatisfy { end in
        defer { start = end }
        return UTF8Check(bytes[start..<end]).invalid == 0
      }
      if !isValid { readAsWindows1252() }
    }
    records.append(CSVRecord(line: recordLine, flaw: flaw, bytes: bytes, ends: ends))
  }

  private mutating func readAsWindows1252() {
    var text: [UInt8] = []
    var start = 0
    for (index, end) in ends.enumerated() {
      Windows1252.appendUTF8(of: bytes[start..<end], to: &text)
      start = end
      ends[index] = text.count
    }
    bytes = text
  }

  /// Cuts the record at the end of the line where a quote was opened and never closed, and
  /// reads the lines after it again as if quotes meant nothing.
  private mutating func recoverFromOpenQuote() -> Bool {
    let isBreak = { (byte: UInt8) in byte == Self.lineFeed || byte == Self.carriageReturn }
    guard let end = bytes[cellStart...].firstIndex(where: isBreak) else { return false }
    let rest = Array(bytes[end...])
    bytes.removeSubrange(end...)
    flaw = .unterminatedQuote
    line = quoteLine
    isAfterCarriageReturn = false
    state = .plain
    honoursQuotes = false
    rest.withUnsafeBufferPointer { parse($0) }
    honoursQuotes = true
    return true
  }
}
