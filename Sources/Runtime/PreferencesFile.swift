package import Leads
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's own settings: a file of `name = value` lines that people may write too.
///
/// Comments, unknown names and the order of lines are kept. Of a name that stands twice the last
/// line counts.
package struct PreferencesFile: Sendable {
  /// Where the file lies, or will lie.
  package let path: String

  /// The file at a path; it need not be there.
  package init(path: String) {
    self.path = path
  }

  /// The values by their names; empty where there is no file.
  package func values() throws(StoreError) -> [String: String] {
    let settings = try settings().compactMap { line in line.value.map { (line.name, $0) } }
    return Dictionary(settings, uniquingKeysWith: { $1 })
  }

  /// The lines that say something, comments and blank ones left out; empty where there is no file.
  package func settings() throws(StoreError) -> [SettingLine] {
    let lines = try Self.lines(of: bytes(at: realPath) ?? [])
    return lines.enumerated().compactMap { Self.setting($0.element, number: $0.offset + 1) }
  }

  /// Writes what the user chose.
  package func keep(chosen preferences: Preferences) throws(StoreError) {
    try keep(preferences.settings)
  }

  /// Writes values in their places, new ones at the end; everything else stays as it was.
  package func keep(_ values: [(name: String, value: String)]) throws(StoreError) {
    try change { lines in
      for (name, value) in values {
        let line = Array("\(name) = \(value)".utf8)
        if let place = lines.lastIndex(where: { Self.holds($0, name) }) {
          lines[place] = line
        } else {
          lines.append(line)
        }
      }
    }
  }

  /// Takes every line of a name away; everything else stays as it was.
  package func remove(_ name: String) throws(StoreError) {
    try change { lines in lines.removeAll { Self.holds($0, name) } }
  }

  private func change(_ body: (inout [[UInt8]]) -> Void) throws(StoreError) {
    let path = realPath
    let former = try bytes(at: path)
    var lines = Self.lines(of: former ?? [])
    body(&lines)
    let bytes = lines.flatMap { $0 + [Self.lineFeed] }
    guard bytes != former ?? [] else { return }
    try PrivateFile.makeFolder(PrivateFile.folder(of: path))
    try PrivateFile.replace(path, with: bytes, mode: mode(of: path))
  }

  /// The bytes of the file; what is wrong with it is told of the name that people know.
  private func bytes(at realPath: String) throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      return try PrivateFile.read(realPath)
    } catch .noTextFile {
      throw .noTextFile(path: path)
    }
  }

  // Many keep their settings elsewhere and put a link here: the link is to stay one.
  private var realPath: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o600
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func holds(_ line: [UInt8], _ name: String) -> Bool {
    guard let setting = setting(line, number: 0) else { return false }
    return setting.name == name && setting.value != nil
  }

  private static func setting(_ line: [UInt8], number: Int) -> SettingLine? {
    let text = String(decoding: line, as: UTF8.self)
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = trimmed(parts[0])
    guard !(name.isEmpty && parts.count == 1), !name.hasPrefix("#") else { return nil }
    return SettingLine(
      number: number, name: name, value: parts.count == 2 ? trimmed(parts[1]) : nil)
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private static let lineFeed = UInt8(ascii: "\n")
}
