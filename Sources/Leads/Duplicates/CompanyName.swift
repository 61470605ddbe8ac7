/// The name of an organisation without what different people write differently: punctuation,
/// accents, case, and the legal form before or behind it.
public struct CompanyName: Hashable, Sendable {
  /// What tells the company, in one word; empty where nothing tells it.
  public let core: String

  /// Reads a name as somebody wrote it.
  ///
  /// A name that is nothing but legal forms keeps them. Linear in the length of the name.
  public init(_ name: String) {
    var words = Self.words(of: Folding.fold(name))[...]
    while words.count > 1, let last = words.last, Self.forms.contains(last) {
      words = words.dropLast()
    }
    while words.count > 1, let first = words.first, Self.forms.contains(first) {
      words = words.dropFirst()
    }
    core = words.joined()
  }

  /// How a name with this core may be spelt once its marks are taken away: alone, or with a legal
  /// form at one of its ends.
  ///
  /// Other names may be spelt so too, as `Sadupont` and `SA Dupont` are: what an engine finds by
  /// these is looked at again.
  public var spellings: [String] {
    guard !core.isEmpty else { return [] }
    return [core] + Self.endings.map { core + $0 } + Self.forms.sorted().map { $0 + core }
  }

  /// The marks that engines take away, each a single character: the usual ones.
  ///
  /// A name with others is compared without them, and found by its other keys.
  public static let marks = [" ", ".", ",", "-", "&", "'"]

  private static func words(of folded: String) -> [String] {
    var words = [""]
    for character in folded.unicodeScalars where character != "." {
      if isMark(character) {
        if words.last?.isEmpty == false { words.append("") }
      } else {
        words[words.count - 1].unicodeScalars.append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", "-", "&", "'", "/", "(", ")", "\"", "+": true
    default: scalar.properties.isWhitespace
    }
  }

  /// Legal forms that stand before or behind a name.
  private static let forms: Set<String> = [
    "sas", "sasu", "sarl", "eurl", "sa", "snc", "sci", "scop", "scic", "sca", "selarl", "gie",
    "cie", "ets", "gmbh", "ag", "kg", "ohg", "ug", "ltd", "limited", "llc", "llp", "plc", "inc",
    "incorporated", "corp", "corporation", "co", "bv", "nv", "srl", "spa", "sprl", "sl", "slu",
    "oy", "ab", "aps", "pty",
  ]

  /// What may stand behind a name; two forms where they go together.
  private static let endings = forms.sorted() + ["gmbhcokg", "gmbhco", "etcie", "coltd", "ptyltd"]
}
