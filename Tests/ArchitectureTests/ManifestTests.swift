import Testing

/// What the manifest may declare.
struct ManifestTests {
  @Test func theManifestKeepsTheRulesOfTheHouse() {
    let names = declaredTargets(in: SourceTree.manifest).map(\.name)
    #expect(Set(allowedImports.keys).subtracting(names) == [])
    expectNone(manifestViolations(in: SourceTree.manifest))
  }

  @Test func aPackageDependencyIsFound() {
    let found = violations(adding: #".package(url: "https://example.org/a", from: "1.0.0")"#)
    #expect(found == ["a package dependency"])
  }

  @Test func aTargetWithoutTheStrictSettingsIsFound() {
    #expect(violations(adding: #".target(name: "A")"#) == ["A is not strict"])
    let loose = #".testTarget(name: "ATests", dependencies: ["A"], swiftSettings: loose)"#
    #expect(violations(adding: loose) == ["ATests is not strict"])
  }

  @Test func aDependencyUpwardsIsFound() {
    let target = #".target(name: "Leads", dependencies: ["TUI"], swiftSettings: strict)"#
    #expect(violations(adding: target) == ["Leads may not depend on TUI"])
  }

  @Test func anUnsafeFlagIsFound() {
    #expect(violations(adding: #".unsafeFlags(["-Ounchecked"])"#) == ["unsafe flags"])
  }

  @Test func aPlaceToFindLibrariesIsAllowed() {
    #expect(violations(adding: #".unsafeFlags(["-L", "Modules/CxxRuntime"])"#).isEmpty)
    #expect(violations(adding: #".unsafeFlags(["-L", "a", "-O"])"#) == ["unsafe flags"])
  }

  @Test func aManifestThatDropsAStrictSettingIsFound() {
    let file = manifest("", settings: #".enableUpcomingFeature("ExistentialAny")"#)
    #expect(manifestViolations(in: file).map(\.what).contains("strict lacks treatAllWarnings"))
  }

  @Test func aTargetThatKeepsTheRulesPasses() {
    let target = #".target(name: "Workbench", dependencies: ["Leads"], swiftSettings: strict)"#
    #expect(violations(adding: target).isEmpty)
  }

  private func violations(adding code: String) -> [String] {
    let settings = #"""
      .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"), .v6
      """#
    return manifestViolations(in: manifest(code, settings: settings)).map(\.what)
  }

  private func manifest(_ code: String, settings: String) -> SourceFile {
    SourceFile(
      path: "Package.swift", text: "let strict: [SwiftSetting] = [\(settings)]\nlet a = [\(code)]")
  }
}

/// What a manifest declares against the rules.
func manifestViolations(in file: SourceFile) -> [Violation] {
  let code = file.tokens.code
  let calls = ["package": "a package dependency", "unsafeFlags": "unsafe flags"]
  let forbidden = code.indices.compactMap { index in
    index > 0 && code[index - 1].isMark(".") && !isPlaceToFindLibraries(code, index)
      ? calls[code[index].text] : nil
  }
  let settings =
    ["treatAllWarnings", "ExistentialAny", "InternalImportsByDefault"]
    + ["MemberImportVisibility", "v6"]
  let dropped = settings.filter { setting in !code.contains { $0.text == setting } }
    .map { "strict lacks \($0)" }
  let broken = declaredTargets(in: file).flatMap(violations)
  return (forbidden + dropped + broken).map { Violation(path: file.path, line: 0, what: $0) }
}

/// Where libraries are found changes nothing of how code is compiled.
private func isPlaceToFindLibraries(_ code: [Token], _ index: Int) -> Bool {
  guard let end = code.closing(of: index + 1) else { return false }
  let flags = code[index...end].filter { $0.kind == .literal && $0.text.hasPrefix("-") }
  return code[index].isWord("unsafeFlags") && flags.map(\.text) == ["-L"]
}

private func violations(of target: DeclaredTarget) -> [String] {
  let strict = target.isStrict ? [] : ["\(target.name) is not strict"]
  let allowed = allowedImports[target.name]
  let strange = target.dependencies.filter { allowed?.contains($0) == false }
  return strict + strange.map { "\(target.name) may not depend on \($0)" }
}

/// A target as the manifest spells it.
struct DeclaredTarget {
  let name: String
  let dependencies: [String]
  let isStrict: Bool
}

/// The targets with Swift code: a system library has no settings.
func declaredTargets(in file: SourceFile) -> [DeclaredTarget] {
  let code = file.tokens.code
  let kinds: Set = ["executableTarget", "macro", "plugin", "target", "testTarget"]
  var end = 0
  return code.indices.compactMap { index in
    // A target named inside another one's dependencies is not a declaration.
    guard index > end, code[index].isWord(in: kinds), code[index - 1].isMark("."),
      let close = code.closing(of: index + 1)
    else { return nil }
    end = close
    return declaredTarget(Array(code[index...close]))
  }
}

private func declaredTarget(_ call: [Token]) -> DeclaredTarget {
  func value(of label: String) -> Int? {
    call.indices.first { call[$0].isWord(label) && call[$0 + 1].isMark(":") }.map { $0 + 2 }
  }
  let list = value(of: "dependencies").flatMap { open in
    call.closing(of: open).map { call[open...$0] }
  }
  return DeclaredTarget(
    name: value(of: "name").map { call[$0].text } ?? "",
    dependencies: (list ?? []).filter { $0.kind == .literal }.map(\.text),
    isStrict: value(of: "swiftSettings").map { call[$0].isWord("strict") } ?? false)
}
