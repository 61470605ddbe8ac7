import Workbench

/// How a draft is written: a first line that names the form of the file, then a field a line.
///
///     kanbant draft 1
///     company = Dupont
///     note = Called twice.\nWants an offer.
enum DraftText {
  private static let firstLine = "kanbant draft 1"

  /// The text of a draft; fields in the order of their names.
  static func text(of texts: [String: String]) -> String {
    let lines = texts.sorted { $0.key < $1.key }.map { "\(escaped($0.key)) = \(escaped($0.value))" }
    return ([firstLine] + lines).map { $0 + "\n" }.joined()
  }

  /// The fields of a draft; nil when the text is no draft or is damaged.
  static func texts(in text: String) -> [String: String]? {
    // A line feed is cut off as a scalar: as a character it may be joined to the one before.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let first = lines.first,
      String(first) == firstLine
    else { return nil }
    var texts: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let (name, value) = field(String(line)) else { return nil }
      texts[name] = value
    }
    return texts
  }

  private static func field(_ line: String) -> (String, String)? {
    let scalars = line.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else { return nil }
    let name = scalars[..<sign]
    let value = scalars[scalars.index(after: sign)...]
    guard name.last == " ", value.first == " ",
      let plainName = unescaped(name.dropLast()), let plainValue = unescaped(value.dropFirst())
    else { return nil }
    return (plainName, plainValue)
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\".unicodeScalars
      case "\n": result += "\\n".unicodeScalars
      case "\r": result += "\\r".unicodeScalars
      case "\t": result += "\\t".unicodeScalars
      case "=": result += "\\e".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ text: Substring.UnicodeScalarView) -> String? {
    var result = String.UnicodeScalarView()
    var rest = text[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": result.append("\\")
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "e": result.append("=")
      default: return nil
      }
    }
    return String(result)
  }
}
