import Leads

/// One record as a line of canonical JSON: keys in a fixed order, nothing that is empty.
public struct DumpLine {
  /// The line, without its end.
  public var text: String { line + "}" }
  private var line: String

  /// Begins a line about a record of this kind.
  public init(_ kind: String) {
    line = "{\"kind\":"
    line += Self.quoted(kind)
  }

  /// Adds a number, a text, an identifier or a list of bytes; nothing for null.
  public mutating func add(_ key: String, _ value: StoredValue) {
    guard value != .null else { return }
    line += ",\(Self.quoted(key)):"
    switch value {
    case .null: break
    case .integer(let number): line += String(number)
    case .text(let text): line += Self.quoted(text)
    case .identifier(let id): line += Self.quoted(id.description)
    case .bytes(let list): line += "[\(list.map { String($0) }.joined(separator: ","))]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.unicodeScalars.append("\\")
        quoted.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
