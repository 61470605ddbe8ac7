import Testing

/// Code that is written nowhere, or only in certain places.
struct ForbiddenCodeTests {
  @Test func noFileHoldsForbiddenCode() {
    expectNone((SourceTree.sources + SourceTree.tests).flatMap(forbiddenCode))
  }

  @Test func nothingIsLeftToDoLater() {
    let files = SourceTree.sources + SourceTree.tests + [SourceTree.manifest]
    expectNone(files.flatMap(postponements))
  }

  @Test(arguments: [
    "let a = try! b()", "fatalError(\"no\")", "final class A: @unchecked Sendable {}",
    "nonisolated(unsafe) var a = 1", "print(\"a\")", "Swift.print(\"a\")", "debugPrint(a)",
    "let a = \"\\(try! b())\"",
  ])
  func forbiddenCodeIsFound(code: String) {
    let file = SourceFile(path: "Sources/Leads/A.swift", text: code)
    #expect(forbiddenCode(in: file).count == 1)
  }

  @Test(arguments: [
    "// fatalError( is not for us", "let a = \"try! print(a)\"", "guard try !b() else { return }",
    "press.print(a)", "nonisolated func a() {}", "struct A: Sendable {}", "let fingerprint = (1)",
  ])
  func harmlessCodeIsLeftAlone(code: String) {
    expectNone(forbiddenCode(in: SourceFile(path: "Sources/Leads/A.swift", text: code)))
  }

  @Test func onlyTheCommandLinePrints() {
    let code = "print(\"a\")"
    expectNone(forbiddenCode(in: SourceFile(path: "Sources/kanbant/Main.swift", text: code)))
    let benchmark = SourceFile(path: "Tests/Benchmarks/Million.swift", text: code)
    expectNone(forbiddenCode(in: benchmark))
    let test = SourceFile(path: "Tests/LeadsTests/LeadTests.swift", text: code)
    #expect(forbiddenCode(in: test).count == 1)
  }

  @Test(arguments: [
    "let now = ContinuousClock().now", "let a = Int.random(in: 0..<6)", "leads.shuffled()",
    "let line = readLine()",
  ])
  func aClockOrADieInAPureTargetIsFound(code: String) {
    #expect(forbiddenCode(in: SourceFile(path: "Sources/Glossary/A.swift", text: code)).count == 1)
    expectNone(forbiddenCode(in: SourceFile(path: "Sources/Runtime/A.swift", text: code)))
  }

  @Test func aDieThatIsHandedInIsAllowedInAPureTarget() {
    let code = "let a = Int.random(in: 0..<6, using: &generator)"
    expectNone(forbiddenCode(in: SourceFile(path: "Sources/Leads/A.swift", text: code)))
  }

  @Test(arguments: ["TO" + "DO", "FIX" + "ME", "XX" + "X"])
  func aNoteForLaterIsFound(note: String) {
    let code = "let a = 1  // \(note): later\n/* \(note) */\nlet b = \"\(note)\"\n// \(note)S\n"
    let file = SourceFile(path: "Sources/Leads/A.swift", text: code)
    #expect(postponements(in: file).map(\.line) == [1, 2])
  }
}

/// The places where a file holds code that nobody may write there.
func forbiddenCode(in file: SourceFile) -> [Violation] {
  let code = file.tokens.code
  return code.indices.compactMap { index in
    let what =
      forbidden(at: index, in: code)
      ?? (mayPrint(file) ? nil : printing(at: index, in: code))
      ?? (isPure(file) ? impurity(at: index, in: code) : nil)
    return what.map { Violation(path: file.path, line: code[index].line, what: $0) }
  }
}

private func forbidden(at index: Int, in code: [Token]) -> String? {
  let words = code[index...].prefix(3).map(\.text)
  if code[index].kind == .word {
    if words.starts(with: ["try", "!"]), !code[index + 1].isDetached { return "try!" }
    if words.starts(with: ["fatalError", "("]) { return "fatalError" }
    if words == ["nonisolated", "(", "unsafe"] { return "nonisolated(unsafe)" }
  }
  return words == ["@", "unchecked", "Sendable"] ? "@unchecked Sendable" : nil
}

private func mayPrint(_ file: SourceFile) -> Bool {
  file.target == "kanbant" || file.path.hasPrefix("Tests/Benchmarks/")
}

private func printing(at index: Int, in code: [Token]) -> String? {
  guard code[index].isWord(in: ["print", "debugPrint"]), index + 1 < code.endIndex,
    code[index + 1].isMark("(")
  else { return nil }
  let before = code[..<index].suffix(2).map(\.text)
  let isOther = before.last == "." && before.first != "Swift" || before.last == "func"
  return isOther ? nil : "\(code[index].text) outside kanbant"
}

private func isPure(_ file: SourceFile) -> Bool {
  ["Glossary", "Interchange", "Leads", "TUI", "Workbench"].contains(file.target)
}

/// What the standard library itself offers of clocks, chance and the outside world.
private func impurity(at index: Int, in code: [Token]) -> String? {
  let world: Set = [
    "CommandLine", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "readLine",
  ]
  let dice: Set = ["random", "randomElement", "shuffle", "shuffled"]
  if code[index].isWord(in: world) { return "\(code[index].text) in a pure target" }
  guard code[index].isWord(in: dice), index > 0, code[index - 1].isMark("."),
    index + 1 < code.endIndex, code[index + 1].isMark("("),
    let end = code.closing(of: index + 1)
  else { return nil }
  // Chance that the caller hands in is a value like any other.
  let isHandedIn = code[index...end].contains { $0.isWord("using") }
  return isHandedIn ? nil : "\(code[index].text) without a generator in a pure target"
}

/// The comments that put something off.
func postponements(in file: SourceFile) -> [Violation] {
  let notes: Set<Substring> = ["TODO", "FIXME", "XXX", "HACK"]
  return file.tokens.filter { $0.kind == .comment }.compactMap { comment in
    let words = comment.text.split { !$0.isLetter }
    return words.first(where: notes.contains).map {
      Violation(path: file.path, line: comment.line, what: String($0))
    }
  }
}
