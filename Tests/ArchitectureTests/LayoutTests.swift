import Testing

/// The names that the repository is made of.
struct LayoutTests {
  @Test func theTopLevelHoldsExactlyTheAgreedNames() {
    expectNone(strangeNames(SourceTree.names(in: ""), agreed: topLevel, in: "the top level"))
  }

  @Test func sourcesHoldsExactlyTheTargetsOfTheManifest() {
    let declared = declaredTargets(in: SourceTree.manifest).map(\.name)
    let targets = Set(allowedImports.keys).intersection(declared)
    expectNone(strangeNames(SourceTree.names(in: "Sources"), agreed: targets, in: "Sources"))
  }

  @Test func modulesHoldsExactlyTheSystemLibraries() {
    expectNone(strangeNames(SourceTree.names(in: "Modules"), agreed: modules, in: "Modules"))
  }

  @Test func aNameTooManyAndANameTooFewAreFound() {
    let found = strangeNames(["Leads", "Utilities"], agreed: ["Leads", "TUI"], in: "Sources")
    #expect(
      found.map(\.description) == [
        "Sources: Utilities is not an agreed name", "Sources: TUI is missing",
      ])
  }

  @Test(arguments: [".ci/demo", ".ci/run", ".ci/setup", ".ci/test"])
  func theCommandsOfTheRepositoryCanBeRun(command: String) {
    #expect(SourceTree.isExecutable(command))
  }

  @Test(arguments: ["Package.swift", ".ci/nothing"])
  func whatIsNoCommandCannotBeRun(path: String) {
    #expect(SourceTree.isExecutable(path) == false)
  }

  @Test(arguments: [".ci/demo", ".ci/test"])
  func theReadmeShowsTheTwoCommands(command: String) {
    #expect(SourceTree.text(of: "README.md").contains(command))
  }
}

/// Names that should not be there, then names that should be.
func strangeNames(
  _ names: Set<String>, agreed: Set<String>, in folder: String
) -> [Violation] {
  let strange = names.subtracting(agreed).sorted().map { "\($0) is not an agreed name" }
  let missing = agreed.subtracting(names).sorted().map { "\($0) is missing" }
  return (strange + missing).map { Violation(path: folder, line: 0, what: $0) }
}

private let topLevel: Set = [
  "LICENSE", "Modules", "Package.swift", "README.md", "Sources", "Tests",
]
private let modules: Set = ["CCrypto", "CLibc", "CNcurses", "CSQLite", "CxxRuntime"]
