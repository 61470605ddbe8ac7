/// Cuts Swift source into tokens: comments nested, strings raw and multi-line, and code
/// inside interpolations as code.
///
/// It knows a bare regular expression by what stands before its slash; that is a guess, and
/// the only one.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var tokens: [Token] = []
  private var endOfLast = -1

  static func tokens(of source: String) -> [Token] {
    var tokenizer = Tokenizer(scalars: Array(source.unicodeScalars))
    tokenizer.scanCode(insideInterpolation: false)
    return tokenizer.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func scanCode(insideInterpolation: Bool) {
    var depth = 0
    while let scalar = ahead(0) {
      switch scalar {
      case " ", "\t", "\r", "\n": advance()
      case "/": scanSlash()
      case "\"": scanString(hashes: 0)
      case "#": scanHashes()
      case "`": scanQuotedIdentifier()
      case ")" where insideInterpolation && depth == 0:
        advance()
        return
      default:
        if scalar == "(" { depth += 1 }
        if scalar == ")" { depth -= 1 }
        if isPartOfWord(scalar) { scanWord() } else { scanMark() }
      }
    }
  }

  private mutating func scanSlash() {
    if ahead(1) == "/" {
      scan(.comment) { $0.ahead(0) != "\n" }
    } else if ahead(1) == "*" {
      scanBlockComment()
    } else if startsRegex {
      scanRegex(closing: ["/"])
    } else {
      scanMark()
    }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    scan(.comment) { tokenizer in
      if tokenizer.follows(["/", "*"]) { depth += 1 }
      if tokenizer.ended(["*", "/"]) { depth -= 1 }
      return depth > 0
    }
  }

  private mutating func scanHashes() {
    var hashes = 1
    while ahead(hashes) == "#" { hashes += 1 }
    if ahead(hashes) == "\"" {
      scanString(hashes: hashes)
    } else if ahead(hashes) == "/" {
      advance(hashes)
      scanRegex(closing: ["/"] + Array(repeating: "#", count: hashes))
    } else {
      scanMark()
    }
  }

  private mutating func scanString(hashes: Int) {
    advance(hashes)
    let quotes = follows(["\"", "\"", "\""]) ? 3 : 1
    advance(quotes)
    let fence = Array(repeating: Unicode.Scalar("#"), count: hashes)
    let end = Array(repeating: Unicode.Scalar("\""), count: quotes) + fence
    var segment = Segment(start: position, line: line)
    while let scalar = ahead(0), !follows(end), quotes == 3 || scalar != "\n" {
      if scalar == "\\", follows(["\\"] + fence + ["("]) {
        emit(.literal, segment)
        advance(hashes + 2)
        scanCode(insideInterpolation: true)
        segment = Segment(start: position, line: line)
      } else {
        advance(scalar == "\\" && follows(["\\"] + fence) ? hashes + 2 : 1)
      }
    }
    emit(.literal, segment)
    if follows(end) { advance(end.count) }
    endOfLast = position
  }

  private mutating func scanRegex(closing: [Unicode.Scalar]) {
    let segment = Segment(start: position, line: line)
    advance()
    while ahead(0) != nil, !follows(closing) { advance(ahead(0) == "\\" ? 2 : 1) }
    advance(closing.count)
    emit(.literal, segment)
  }

  private mutating func scanQuotedIdentifier() {
    let segment = Segment(start: position, line: line)
    advance()
    while let scalar = ahead(0), scalar != "`" { advance() }
    advance()
    emit(.word, segment)
  }

  private mutating func scanWord() {
    scan(.word) { tokenizer in tokenizer.ahead(0).map(tokenizer.isPartOfWord) ?? false }
  }

  private mutating func scanMark() {
    let segment = Segment(start: position, line: line)
    advance()
    emit(.mark, segment)
  }

  /// Takes scalars while `goesOn` holds, asked with the next one in front.
  private mutating func scan(_ kind: Token.Kind, while goesOn: (Tokenizer) -> Bool) {
    let segment = Segment(start: position, line: line)
    while position < scalars.count, goesOn(self) { advance() }
    emit(kind, segment)
  }
}

extension Tokenizer {
  /// Where a token began.
  private struct Segment {
    let start: Int
    let line: Int
  }

  /// Whether the slash in front begins a regular expression rather than a division.
  private var startsRegex: Bool {
    guard let next = ahead(1), next != " ", next != "=" else { return false }
    guard let last = tokens.last(where: { $0.kind != .comment }) else { return false }
    let opensExpression =
      last.kind == .mark && "(,=:[{&|!?".contains(last.text)
      || last.isWord(in: ["return", "in", "case", "try"])
    let rest = scalars[(position + 1)...].prefix { $0 != "\n" }
    return opensExpression && rest.contains("/")
  }

  private func ahead(_ distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private func follows(_ expected: [Unicode.Scalar]) -> Bool {
    scalars[position...].starts(with: expected)
  }

  private func ended(_ expected: [Unicode.Scalar]) -> Bool {
    position >= expected.count
      && scalars[(position - expected.count)..<position].elementsEqual(expected)
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: scalar.value >= 0x80
    }
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < scalars.count {
      if scalars[position] == "\n" { line += 1 }
      position += 1
    }
  }

  private mutating func emit(_ kind: Token.Kind, _ segment: Segment) {
    let text = String(String.UnicodeScalarView(scalars[segment.start..<position]))
    let isDetached = segment.start != endOfLast
    tokens.append(Token(kind: kind, text: text, line: segment.line, isDetached: isDetached))
    endOfLast = position
  }
}
