/// Several names side by side: a copied title such as `SQL · Lead commercial`, or a list.
struct NameParts {
  /// Folded words that may be a name.
  struct Part {
    let words: [String]
    /// Whether it stands in brackets, where a remark may stand as well as a name.
    let isAside: Bool

    /// What stands between words that only join.
    var pieces: [[String]] {
      words.split(whereSeparator: conjunctions.contains).map(Array.init)
    }
  }

  /// In order; one where nothing is divided.
  let all: [Part]

  /// Divides a folded text.
  init(_ folded: String) {
    var parts: [Part] = []
    var text = String.UnicodeScalarView()
    var isAside = false
    let scalars = Array(folded.unicodeScalars)
    func end() {
      let words = NameKey.words(in: String(text))
      if !words.isEmpty { parts.append(Part(words: words, isAside: isAside)) }
      text.removeAll()
    }
    for (place, scalar) in scalars.enumerated() {
      guard Self.divides(scalar, at: place, in: scalars) else {
        text.append(scalar)
        continue
      }
      end()
      isAside = scalar == "(" || scalar == "[" || isAside && scalar != ")" && scalar != "]"
    }
    end()
    all = parts
  }

  private static let conjunctions: Set<String> = ["vs", "versus", "and", "et", "or", "ou"]
  private static let dividers: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "·", "•", "|", ":", "=", ",", ";", "/", "–", "—", "→",
  ]

  /// Whether a sign divides names; a hyphen does between blanks.
  private static func divides(
    _ scalar: Unicode.Scalar, at place: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard scalar == "-" else { return dividers.contains(scalar) }
    return place > 0 && scalars[place - 1] == " " && place + 1 < scalars.count
      && scalars[place + 1] == " "
  }
}
