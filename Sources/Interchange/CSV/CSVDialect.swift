/// How the cells of one file are told apart.
public struct CSVDialect: Hashable, Sendable {
  /// The byte between two cells.
  public let delimiter: UInt8

  /// Cells between commas.
  public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))
  /// Cells between semicolons, as Excel writes them where the comma is the decimal sign.
  public static let semicolon = CSVDialect(delimiter: UInt8(ascii: ";"))
  /// Cells between tabs.
  public static let tab = CSVDialect(delimiter: UInt8(ascii: "\t"))
  /// Cells between vertical bars.
  public static let bar = CSVDialect(delimiter: UInt8(ascii: "|"))

  /// The dialects that are looked for, the likeliest first.
  public static let all = [comma, semicolon, tab, bar]

  /// The dialect under which most records of `sample` have the same number of cells.
  ///
  /// `sample` is UTF-8 and may end in the middle of a record. Comma when nothing tells.
  public static func detected(in sample: [UInt8]) -> CSVDialect {
    if let hinted = hinted(by: sample) { return hinted }
    var best = (dialect: comma, agreement: 0)
    for dialect in all {
      let agreement = dialect.agreement(of: sample)
      if agreement > best.agreement { best = (dialect, agreement) }
    }
    return best.dialect
  }

  /// Excel's own hint: a first line `sep=;`.
  private static func hinted(by sample: [UInt8]) -> CSVDialect? {
    let line = sample.prefix(6)
    guard line.count >= 5, line.starts(with: "sep=".utf8) else { return nil }
    if line.count == 6, line[5] != 0x0A, line[5] != 0x0D { return nil }
    return all.first { $0.delimiter == line[4] }
  }

  /// How many records agree on one number of cells, squared so that a few long records
  /// with many commas in a remark do not outweigh all the others.
  private func agreement(of sample: [UInt8]) -> Int {
    var reader = CSVReader(dialect: self)
    var records = reader.feed(sample)
    if records.count < 2 { records += reader.finish() }
    var counts: [Int: Int] = [:]
    for record in records where record.count > 1 { counts[record.count, default: 0] += 1 }
    return counts.map { cells, times in times * times * (cells - 1) }.max() ?? 0
  }
}
