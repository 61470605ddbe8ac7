/// One record of a file: its cells, and the line where it begins.
///
/// Cells become text only when they are asked for: most of a large file is never looked at twice.
public struct CSVRecord: Hashable, Sendable {
  /// The line of the file where the record begins, from 1; a record may span several.
  public let line: Int
  /// What is wrong with its form; nil for nearly all.
  public let flaw: CSVFlaw?

  /// The cells one after the other, as UTF-8 without quotes.
  private let bytes: [UInt8]
  /// Where each cell ends in `bytes`.
  private let ends: [Int]

  init(line: Int, flaw: CSVFlaw?, bytes: [UInt8], ends: [Int]) {
    self.line = line
    self.flaw = flaw
    self.bytes = bytes
    self.ends = ends
  }

  /// How many cells it has.
  public var count: Int { ends.count }

  /// The text of one cell, as written; empty past the last.
  public subscript(index: Int) -> String {
    String(decoding: cell(index), as: UTF8.self)
  }

  /// The text of every cell.
  public var fields: [String] { ends.indices.map { self[$0] } }

  /// Whether no cell holds anything but blanks, as in the empty lines a spreadsheet leaves behind.
  public var isBlank: Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The bytes of one cell; empty past the last.
  func cell(_ index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

/// What can be wrong with the form of a record.
public enum CSVFlaw: Hashable, Sendable {
  /// A quote was opened and never closed; the record was cut at the end of that line.
  case unterminatedQuote
  /// A cell has too many bytes, or the record too many cells; the rest was dropped.
  case oversized
}
