import Testing

/// How long a function may be.
struct FunctionLengthTests {
  @Test func noFunctionIsTooLong() {
    let files = SourceTree.sources + SourceTree.tests
    let found = files.reduce(0) { $0 + functions(in: $1).count }
    #expect(found > 100, "too few functions were found to believe the rest")
    expectNone(
      files.flatMap { longFunctions(in: $0, exempt: longTables) }
        + strayExemptions(longTables, in: files))
  }

  @Test(arguments: [
    "func count(\n  a: Int\n) throws -> [Int: Int]\n  where T == Int {",
    "static func == (l: A, r: A) -> Bool {",
    "init?(_ a: () -> Void) {", "subscript(index: Int) -> Int {", "deinit {", "var count: Int {",
    "let make: () -> Int = {",
  ])
  func fortyOneLinesAreFoundWhateverTheyBelongTo(head: String) {
    let headLines = head.split(separator: "\n").count
    let fits = file(head, lines: 40 - headLines - 1)
    expectNone(longFunctions(in: fits, exempt: []))
    let long = file(head, lines: 40 - headLines)
    #expect(longFunctions(in: long, exempt: []).map(\.what).first?.contains("41 lines") == true)
  }

  @Test(arguments: [
    "protocol P {\n  func a()\n  init(b: Int)\n  var c: Int { get }\n}\nstruct S {",
    "let a = 1\nstruct S {", "if let a {", "guard let a = b, case .c(let d) = a else {",
    "let a = A.init(b: 1)\nenum E {",
  ])
  func longCodeThatIsNoFunctionIsLeftAlone(head: String) {
    expectNone(longFunctions(in: file(head, lines: 60), exempt: []))
  }

  @Test func bracesInTextAndCommentsDoNotCount() {
    let head = "func a() {\n  let a = \"}\" + \"\\(b[\"}\"])\" // }\n  /* } /* } */ } */"
    #expect(longFunctions(in: file(head, lines: 40), exempt: []).count == 1)
  }

  @Test func aListedTableMayBeLong() {
    let table = LongTable(path: "Sources/Leads/A.swift", name: "entry", why: "one row a command")
    let head = "var entry: Entry {\n  switch self {"
    let file = file(head, lines: 60, tail: "  }\n}")
    #expect(longFunctions(in: file, exempt: []).count == 1)
    expectNone(longFunctions(in: file, exempt: [table]))
    expectNone(strayExemptions([table], in: [file]))
  }

  @Test func aListedFunctionThatIsMoreThanATableIsFound() {
    let table = LongTable(path: "Sources/Leads/A.swift", name: "entry", why: "one row a command")
    let head = "var entry: Entry {\n  let a = 1\n  switch self {"
    let file = file(head, lines: 60, tail: "  }\n}")
    #expect(longFunctions(in: file, exempt: [table]).count == 1)
  }

  @Test func anExemptionThatNothingNeedsIsFound() {
    let table = LongTable(path: "Sources/Leads/A.swift", name: "entry", why: "one row a command")
    let file = file("var entry: Entry {\n  switch self {", lines: 2, tail: "  }\n}")
    #expect(strayExemptions([table], in: [file]).count == 1)
  }

  private func file(_ head: String, lines: Int, tail: String = "}") -> SourceFile {
    let body = String(repeating: "  a()\n", count: lines)
    return SourceFile(path: "Sources/Leads/A.swift", text: "\(head)\n\(body)\(tail)\n")
  }
}

/// A property that may be long because its body is nothing but a table.
struct LongTable: Equatable {
  let path: String
  let name: String
  /// What makes it a table that reads better in one piece.
  let why: String
}

/// Every property that may pass the limit; its body is one `switch` or one literal.
private let longTables = [
  LongTable(
    path: "Sources/Workbench/Commands/Command+Entry.swift", name: "entry",
    why: "one line for each command: the compiler then asks for the row of a new one")
]

private let limit = 40

/// The functions that pass the limit, without the tables listed in `exempt`.
func longFunctions(in file: SourceFile, exempt: [LongTable]) -> [Violation] {
  functions(in: file).filter { function in
    let isListed = exempt.contains { $0.path == file.path && $0.name == function.name }
    return function.lineCount > limit && !(isListed && function.isTable)
  }.map {
    Violation(
      path: file.path, line: $0.line, what: "\($0.name): \($0.lineCount) lines, \(limit) allowed")
  }
}

/// The exemptions that no long property asks for any more.
func strayExemptions(_ tables: [LongTable], in files: [SourceFile]) -> [Violation] {
  tables.filter { table in
    let file = files.first { $0.path == table.path }
    return file.map(functions)?.contains { $0.name == table.name && $0.lineCount > limit } != true
  }.map { Violation(path: $0.path, line: 0, what: "\($0.name) needs no exemption") }
}
