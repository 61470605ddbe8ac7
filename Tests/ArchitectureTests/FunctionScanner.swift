/// A function, initialiser, subscript, computed property or stored closure with its extent.
struct Function {
  let name: String
  /// The line of its keyword, from 1.
  let line: Int
  /// From the keyword to the closing brace.
  let lineCount: Int
  /// Whether its body is one `switch` or one collection literal and nothing else.
  let isTable: Bool
}

/// Every function that has a body, inner ones too.
func functions(in file: SourceFile) -> [Function] {
  let code = file.tokens.code
  return code.indices.compactMap { index in
    guard let open = openingBrace(ofDeclarationAt: index, in: code),
      let close = code.closing(of: open)
    else { return nil }
    return Function(
      name: code[index].isWord(in: named) ? code[index + 1].text : code[index].text,
      line: code[index].line,
      lineCount: code[close].line - code[index].line + 1,
      isTable: isTable(Array(code[(open + 1)..<close])))
  }
}

private let named: Set = ["func", "let", "var"]
private let conditions: Set = ["case", "catch", "for", "guard", "if", "while"]
/// What may begin a line that goes on with the declaration of the line before.
private let continuations: Set = ["async", "reasync", "rethrows", "throws", "where"]

private func openingBrace(ofDeclarationAt index: Int, in code: [Token]) -> Int? {
  let previous = index > 0 ? code[index - 1] : nil
  guard previous?.isMark(".") != true, index + 1 < code.endIndex else { return nil }
  switch (code[index].kind, code[index].text) {
  case (.word, "func"), (.word, "subscript"), (.word, "init"):
    guard let list = code[index...].firstIndex(where: { $0.isMark("(") }),
      let end = code.closing(of: list)
    else { return nil }
    return brace(after: end, in: code)
  case (.word, "deinit"):
    return brace(after: index, in: code)
  case (.word, "var"), (.word, "let"):
    // A binding in a condition or a pattern: the brace after it is not its own.
    let isPattern = previous?.isWord(in: conditions) == true
    let isListed = previous?.isMark(",") == true || previous?.isMark("(") == true
    return isPattern || isListed ? nil : brace(after: index, in: code)
  default:
    return nil
  }
}

/// The brace that opens the body of the declaration in hand, or nil where it ends without one.
private func brace(after index: Int, in code: [Token]) -> Int? {
  var position = index + 1
  while position < code.endIndex {
    let token = code[position]
    if token.isMark("{") { return position }
    if endsDeclaration(at: position, in: code) { return nil }
    if isAssignment(at: position, in: code) {
      // Only a closure is a body; any other value is data.
      let isClosure = position + 1 < code.endIndex && code[position + 1].isMark("{")
      return isClosure ? position + 1 : nil
    }
    let opensGroup = token.isMark("(") || token.isMark("[")
    position = (opensGroup ? code.closing(of: position) ?? position : position) + 1
  }
  return nil
}

/// Whether an equals sign stands alone; a `where` clause has two in a row.
private func isAssignment(at position: Int, in code: [Token]) -> Bool {
  let around = code[(position - 1)..<min(position + 2, code.endIndex)]
  return code[position].isMark("=") && around.filter { $0.isMark("=") }.count == 1
}

private func endsDeclaration(at position: Int, in code: [Token]) -> Bool {
  let token = code[position]
  if token.kind == .mark, "});".contains(token.text) { return true }
  let previous = code[position - 1]
  guard token.line > previous.line else { return false }
  let goesOn = previous.kind == .mark && ",:&>=".contains(previous.text)
  return !goesOn && !token.isWord(in: continuations) && !token.isMark("-")
}

private func isTable(_ body: [Token]) -> Bool {
  guard let first = body.first else { return false }
  if first.isMark("[") { return body.closing(of: 0) == body.endIndex - 1 }
  guard first.isWord("switch"), let open = body.firstIndex(where: { $0.isMark("{") }) else {
    return false
  }
  return body.closing(of: open) == body.endIndex - 1
}
