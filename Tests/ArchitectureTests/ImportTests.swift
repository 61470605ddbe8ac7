import Testing

/// What each target may import; imports only point down.
struct ImportTests {
  @Test func everyTargetImportsOnlyWhatItMayKnow() {
    let files = SourceTree.sources.count
    #expect(files > 0, "no source was found to read")
    expectNone(SourceTree.sources.flatMap(forbiddenImports))
  }

  @Test func aPureTargetThatImportsFoundationIsFound() {
    let file = SourceFile(
      path: "Sources/Leads/Stage.swift", text: "// import Glibc\npublic import Foundation\n")
    #expect(
      forbiddenImports(in: file) == [
        Violation(
          path: "Sources/Leads/Stage.swift", line: 2, what: "Leads may not import Foundation")
      ])
  }

  @Test(arguments: [
    "import Curses", "@testable import Curses", "import struct Curses.Terminal",
    "import Leads; import Curses", "package import Curses",
  ])
  func anImportUpwardsIsFoundHoweverItIsWritten(line: String) {
    let file = SourceFile(path: "Sources/Workbench/Model.swift", text: line)
    #expect(forbiddenImports(in: file).map(\.what) == ["Workbench may not import Curses"])
  }

  @Test(arguments: ["Glossary", "Interchange", "Leads", "TUI", "Workbench"])
  func aPureTargetKnowsNothingOfThePlatform(target: String) {
    for module in systemModules.union(["Foundation"]) {
      let file = SourceFile(path: "Sources/\(target)/A.swift", text: "import \(module)")
      #expect(forbiddenImports(in: file).count == 1)
    }
  }

  @Test func whatATargetMayKnowPasses() {
    let file = SourceFile(
      path: "Sources/Runtime/Mailbox.swift",
      text: "import Synchronization\n#if canImport(Glibc)\n  import Glibc\n#endif\nimport TUI\n")
    expectNone(forbiddenImports(in: file))
  }

  @Test func aTargetThatNobodyListedMayImportNothing() {
    let file = SourceFile(path: "Sources/Misc/A.swift", text: "import Leads")
    #expect(forbiddenImports(in: file).map(\.what) == ["Misc may not import Leads"])
  }
}

/// The imports of a target's file that its row of the allow-list does not hold.
func forbiddenImports(in file: SourceFile) -> [Violation] {
  guard let target = file.target else { return [] }
  let allowed = allowedImports[target] ?? []
  return imports(in: file.tokens.code).filter { !allowed.contains($0.module) }.map {
    Violation(path: file.path, line: $0.line, what: "\(target) may not import \($0.module)")
  }
}

/// The modules that code imports, without their submodules.
private func imports(in code: [Token]) -> [(module: String, line: Int)] {
  let kinds: Set = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
  return code.indices.compactMap { index in
    guard code[index].isWord("import"), index + 1 < code.endIndex else { return nil }
    let namesOneThing = code[index + 1].isWord(in: kinds) && index + 2 < code.endIndex
    let module = code[index + (namesOneThing ? 2 : 1)]
    return module.kind == .word ? (module.text, module.line) : nil
  }
}

/// The C library under the names that it has on different systems.
private let libc: Set = ["Darwin", "Glibc", "Musl"]

/// What the platform and the toolchain offer; full Foundation is no target's.
private let systemModules = libc.union(["Dispatch", "FoundationEssentials", "Synchronization"])

/// The targets in the order of the design's picture, from the bottom.
let allowedImports: [String: Set<String>] = [
  "Leads": [],
  "TUI": [],
  "Glossary": ["Leads"],
  "Interchange": ["Leads"],
  "Workbench": ["Glossary", "Interchange", "Leads", "TUI"],
  "Storage": libc.union(["FoundationEssentials", "Leads"]),
  "SQLiteStorage": libc.union([
    "CCrypto", "CSQLite", "FoundationEssentials", "Leads", "Storage",
  ]),
  "Curses": libc.union(["CNcurses", "Dispatch", "Synchronization", "TUI"]),
  "Runtime": systemModules.union(["CLibc", "Curses", "Leads", "TUI", "Workbench"]),
  "kanbant": systemModules.union([
    "Glossary", "Interchange", "Leads", "Runtime", "SQLiteStorage", "Storage", "TUI", "Workbench",
  ]),
]
