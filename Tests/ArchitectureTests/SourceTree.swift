import Foundation

/// The repository that these tests were built from, read from disk.
enum SourceTree {
  /// The folder of `Package.swift`, also where the tests were reached over a symbolic link.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of the product.
  static let sources = swiftFiles(under: "Sources")
  /// Every Swift file of the tests.
  static let tests = swiftFiles(under: "Tests")
  static let manifest = SourceFile(path: "Package.swift", text: text(of: "Package.swift"))

  /// What a folder holds, hidden names left out.
  static func names(in folder: String) -> Set<String> {
    let names = try? FileManager.default.contentsOfDirectory(atPath: place(folder))
    return Set((names ?? []).filter { !$0.hasPrefix(".") })
  }

  /// The text of a file, empty where there is none.
  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: place(path))
  }

  private static func place(_ path: String) -> String {
    root.appending(path: path).path(percentEncoded: false)
  }

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    let paths = FileManager.default.subpaths(atPath: place(folder)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted()
      .map { SourceFile(path: "\(folder)/\($0)", text: text(of: "\(folder)/\($0)")) }
  }
}

/// A Swift file by its path in the repository.
struct SourceFile {
  let path: String
  let lines: [Substring]
  let tokens: [Token]

  init(path: String, text: String) {
    self.path = path
    // A newline at the end closes the last line and opens none.
    lines = (text.hasSuffix("\n") ? text.dropLast() : text[...])
      .split(separator: "\n", omittingEmptySubsequences: false)
    tokens = Tokenizer.tokens(of: text)
  }

  /// The target it belongs to, or nil outside `Sources`.
  var target: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  var isTest: Bool {
    path.hasPrefix("Tests/")
  }
}
