import Testing

/// How long a file and a line may be.
struct LengthTests {
  @Test func noFileIsTooLong() {
    expectNone((SourceTree.sources + SourceTree.tests).compactMap(excessLength))
  }

  @Test func noLineIsTooLong() {
    let files = SourceTree.sources + SourceTree.tests + [SourceTree.manifest]
    expectNone(files.flatMap(longLines))
  }

  @Test(arguments: [
    ("Sources/Leads/Edit.swift", 400), ("Tests/LeadsTests/EditTests.swift", 500),
  ])
  func oneLineMoreThanAllowedIsFound(path: String, limit: Int) {
    let full = String(repeating: "//\n", count: limit)
    #expect(excessLength(of: SourceFile(path: path, text: full)) == nil)
    let found = excessLength(of: SourceFile(path: path, text: full + "//\n"))
    #expect(found?.what == "\(limit + 1) lines, \(limit) allowed")
  }

  @Test func aLineIsMeasuredInCharacters() {
    let hundred = "// " + String(repeating: "é", count: 97)
    let file = SourceFile(path: "Sources/Leads/Edit.swift", text: "\(hundred)\n\(hundred)é\n")
    #expect(longLines(in: file).map(\.description) == ["Sources/Leads/Edit.swift:2: 101 columns"])
  }
}

/// The file itself, if it has more lines than its kind may have.
func excessLength(of file: SourceFile) -> Violation? {
  let limit = file.isTest ? 500 : 400
  guard file.lines.count > limit else { return nil }
  return Violation(
    path: file.path, line: 0, what: "\(file.lines.count) lines, \(limit) allowed")
}

/// The lines that pass 100 columns.
func longLines(in file: SourceFile) -> [Violation] {
  zip(1..., file.lines).compactMap { number, line in
    // Counting bytes first is quick, and a line has no more characters than bytes.
    guard line.utf8.count > 100, line.count > 100 else { return nil }
    return Violation(path: file.path, line: number, what: "\(line.count) columns")
  }
}
