import Testing

/// Keys are the user's to choose, so no sentence may name one by itself.
struct KeyWordingTests {
  @Test func noSentenceNamesAKey() {
    let files = SourceTree.sources.filter { $0.target == "Workbench" }
    expectNone(files.filter { !$0.path.hasSuffix("KeyFaultWords.swift") }.flatMap(namedKeys))
  }

  @Test(arguments: [
    #"let a = "Enter saves it.""#, #"let a = "u takes it back""#, #"let a = "tapez f ici""#,
    #"let a = "écrivez-le, puis Entrée.""#, #"let a = "Press F5, or Ctrl-r to leave""#,
  ])
  func aKeyInASentenceIsFound(code: String) {
    #expect(!namedKeys(in: SourceFile(path: "Sources/Workbench/A.swift", text: code)).isEmpty)
  }

  @Test(arguments: [
    #"let a = "\(submit) saves it.""#, #"let a = "a lead is a lead""#, #"let a = "il y a""#,
    #"let a = "F5""#, #"let a = "l’étape où j’en suis""#, #"let a = "+3d · 2w""#,
    #"let a = "Enter by score alone""#,
  ])
  func otherWordsAreNoKeys(code: String) {
    expectNone(namedKeys(in: SourceFile(path: "Sources/Workbench/A.swift", text: code)))
  }
}

/// The sentences of a file in which a word is the name of a key.
private func namedKeys(in file: SourceFile) -> [Violation] {
  file.tokens.filter { $0.kind == .literal && !otherMeanings.contains($0.text) }
    .filter { literal in
      let words = literal.text.split(whereSeparator: \.isWhitespace)
      return words.count > 1 && words.contains(where: isKey)
    }
    .map { Violation(path: file.path, line: $0.line, what: "names a key: “\($0.text)”") }
}

private func isKey(_ word: Substring) -> Bool {
  // What is put in when the sentence is made may be a key: the user's own.
  guard !word.contains("\\") else { return false }
  let name = word.drop { "“«(".contains($0) }.prefix { !"”».,;:)".contains($0) }
  if keyNames.contains(String(name)) || name.hasPrefix("Ctrl-") { return true }
  if name.first == "F", Int(name.dropFirst()) != nil { return true }
  guard name.count == 1, let letter = name.first, letter.isASCII, letter.isLetter else {
    return false
  }
  return !"aAIy".contains(letter)
}

private let keyNames: Set = [
  "Enter", "Entrée", "Esc", "Échap", "Space", "Espace", "Backspace", "Tab", "PgUp", "PgDn",
]
/// Sentences in which such a word means something else.
private let otherMeanings: Set = ["Enter by score alone", "Entrée précédente"]
