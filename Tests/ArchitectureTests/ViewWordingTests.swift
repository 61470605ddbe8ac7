import Testing

/// Views paint; what they say comes from the glossary, the notices and the command table.
struct ViewWordingTests {
  @Test func noViewWritesASentenceOfItsOwn() {
    let views = SourceTree.sources.count { isView($0) }
    #expect(views > 0, "no view was found to read")
    expectNone(SourceTree.sources.flatMap(sentences))
  }

  @Test(arguments: [
    #"frame.write("No leads yet")"#,
    #"let title = "Leads à traiter : \(count)""#,
    ##"let raw = #"two words"#"##,
    #"let tail = "\(count) leads, sorted""#,
    "let block = \"\"\"\n  two words\n  \"\"\"",
  ])
  func aSentenceInAViewIsFound(code: String) {
    let file = SourceFile(path: "Sources/Workbench/Board/BoardView.swift", text: code)
    #expect(sentences(in: file).count == 1)
  }

  @Test(arguments: [
    #"frame.write("MCL")"#, #"let gap = " · ""#, #"let mark = "\(name) \(count)""#,
    "// A sentence in a comment.", #"let figure = "12 / 340""#, #"let key = "F2 - xy""#,
  ])
  func signsAndSingleWordsAreNoSentence(code: String) {
    let file = SourceFile(path: "Sources/Workbench/Board/BoardView.swift", text: code)
    expectNone(sentences(in: file))
  }

  @Test(arguments: ["Sources/Workbench/Notices/Notices.swift", "Sources/Glossary/TermView.swift"])
  func aSentenceOutsideTheViewsIsAllowed(path: String) {
    expectNone(sentences(in: SourceFile(path: path, text: #"let text = "No leads yet""#)))
  }
}

/// The string literals of a view that hold two words side by side.
func sentences(in file: SourceFile) -> [Violation] {
  guard isView(file) else { return [] }
  return file.tokens.filter { $0.kind == .literal && holdsTwoWords($0.text) }.map {
    Violation(path: file.path, line: $0.line, what: "a view writes “\($0.text)”")
  }
}

private func isView(_ file: SourceFile) -> Bool {
  file.target == "Workbench" && file.path.hasSuffix("View.swift")
}

/// Whether two words of two letters or more follow each other on one line.
private func holdsTwoWords(_ text: String) -> Bool {
  text.split(separator: "\n").contains { line in
    let letters = line.split(whereSeparator: \.isWhitespace).map { part in
      part.drop { !$0.isLetter }.prefix { $0.isLetter || "’'-".contains($0) }.count
    }
    // A word of one letter, as in “leads à traiter”, does not part its neighbours.
    let isWord = letters.filter { $0 != 1 }.map { $0 > 1 }
    return zip(isWord, isWord.dropFirst()).contains { $0 && $1 }
  }
}
