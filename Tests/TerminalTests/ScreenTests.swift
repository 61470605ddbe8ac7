import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The screen in a real terminal: drawn, resized, given back.
@Suite(.serialized)
struct ScreenTests {
  @Test func theBoardIsDrawnWithItsAccentsAndTheTerminalIsGivenBackAsItWas() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    try terminal.add("Ébénisterie Œuvre; Zoë Çelik; zoe@example.org")
    let settings = try terminal.lineSettings()
    try terminal.start("--lang fr")
    try terminal.wait(for: "Ébénisterie Œuvre")
    #expect(try terminal.screen.contains("Zoë Çelik"))
    #expect(try terminal.isOnAlternateScreen)
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    #expect(try terminal.isOnAlternateScreen == false)
    #expect(try terminal.screen.contains("Ébénisterie") == false)
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func theDemonstrationShowsAWholeBoardAndLeavesNothingBehind() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    try terminal.start("demo --leads 60")
    try terminal.wait(for: "SAL")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    let names = try FileManager.default.contentsOfDirectory(atPath: terminal.kanbant.path(""))
    #expect(names.filter { $0.hasPrefix("kanbant-demo") }.isEmpty)
  }

  @Test func theBoardFollowsTheWindowDownToOneCellAndBack() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    try terminal.kanbant("demo", "--keep", terminal.kanbant.path("d.kanbant"), "--leads", "60")
    try terminal.start("--workspace \(terminal.kanbant.path("d.kanbant"))")
    try terminal.wait(for: "SAL")
    for (columns, rows) in [(40, 10), (1, 1), (500, 200), (2, 30), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
    }
    try terminal.wait(until: "the board fits the window") {
      let lines = try terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropLast().count == 24 && lines[0].contains("ada")
        && lines[1].contains("MCL") && lines[1].contains("MQL")
    }
    try terminal.wait(until: "what is shown is what is drawn anew") {
      let shown = try terminal.screen
      try terminal.press("C-l")
      return try terminal.screen == shown
    }
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func withoutColourEverythingIsThereInAttributesOnly() throws {
    let plain = try TerminalSession(columns: 100, rows: 30, variables: ["NO_COLOR": "1"])
    try plain.add("Dupont SAS; Paul Petit; paul@example.org")
    try plain.start()
    try plain.wait(for: "Dupont SAS")
    #expect(Self.colours(in: try plain.colouredScreen).isEmpty)
    try plain.press("q")
    try plain.wait(for: "status=0")
  }

  @Test func aTerminalWithColoursIsGivenColours() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    #expect(Self.colours(in: try terminal.colouredScreen).isEmpty == false)
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test(arguments: ["C", "POSIX"])
  func aPlainLocaleGetsAFrameOfPlainSigns(locale: String) throws {
    let terminal = try TerminalSession(columns: 100, rows: 30, variables: ["LC_ALL": locale])
    try terminal.add("Ébénisterie Œuvre; Zoë Çelik; zoe@example.org")
    try terminal.start("--lang fr")
    try terminal.wait(for: "Ebenisterie OEuvre")
    let strange = try terminal.screen.unicodeScalars.filter { !$0.isASCII }
    #expect(strange.isEmpty, "\(strange.map { String($0) })")
    #expect(try terminal.screen.contains("Zoe Celik"))
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func aThemeIsPaintedChangedLiveAndKept() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    #expect(Self.papers(in: try terminal.colouredScreen).isDisjoint(with: ["48;5;234"]))
    try terminal.press("F4")
    try terminal.wait(for: "Theme: dark.")
    #expect(Self.papers(in: try terminal.colouredScreen).contains("48;5;234"))
    try terminal.press("F4")
    try terminal.wait(for: "Theme: light.")
    let light = Self.papers(in: try terminal.colouredScreen)
    #expect(light.contains("48;5;255") && !light.contains("48;5;234"))
    try terminal.press("F4", "F4")
    try terminal.wait(for: "Theme: without colours.")
    #expect(Self.colours(in: try terminal.colouredScreen) == [])
    try terminal.press("F4", "F4")
    try terminal.wait(for: "Theme: dark.")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    let file = terminal.kanbant.path("config/kanbant/kanbant.conf")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("theme = dark\n"))
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    #expect(Self.papers(in: try terminal.colouredScreen).contains("48;5;234"))
    try terminal.press("q")
    try terminal.wait(for: "status=0")
    // Who wants no colour gets none, whatever the theme.
    try terminal.start("--no-color")
    try terminal.wait(for: "Dupont SAS")
    #expect(Self.colours(in: try terminal.colouredScreen) == [])
    try terminal.press("F4")
    try terminal.wait(for: "Theme: light, as soon as there are colours")
    #expect(Self.colours(in: try terminal.colouredScreen) == [])
  }

  @Test func aTerminalThatSaysItIsLightGetsColoursForThat() throws {
    for (background, accent) in [("15;0", "38;5;80"), ("0;default;15", "38;5;23")] {
      let terminal = try TerminalSession(
        columns: 100, rows: 30, variables: ["COLORFGBG": background])
      try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
      try terminal.start()
      try terminal.wait(for: "Dupont SAS")
      #expect(try terminal.colouredScreen.contains(accent))
    }
  }

  @Test(arguments: ["vt100", "linux", "screen", "xterm-256color", "no-such-terminal"])
  func everyCommonTypeOfTerminalShowsTheBoard(type: String) throws {
    let terminal = try TerminalSession(columns: 100, rows: 30, variables: ["TERM": type])
    try terminal.add("Dupont SAS; Paul Petit; paul@example.org")
    try terminal.start()
    try terminal.wait(for: "Dupont SAS")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }

  @Test func aTerminalThatCannotPlaceTheCursorIsToldSo() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30, variables: ["TERM": "dumb"])
    let settings = try terminal.lineSettings()
    try terminal.start()
    try terminal.wait(for: "status=69")
    #expect(try terminal.screen.contains("“dumb”"))
    #expect(try terminal.lineSettings() == settings)
  }

  @Test func aFileThatIsNoWorkspaceIsToldAndNotTouched() throws {
    let terminal = try TerminalSession(columns: 100, rows: 30)
    let path = terminal.kanbant.path("letter.txt")
    try "Dear reader".write(toFile: path, atomically: true, encoding: .utf8)
    let settings = try terminal.lineSettings()
    try terminal.start("--workspace \(path)")
    try terminal.wait(for: "status=65")
    #expect(try terminal.isOnAlternateScreen == false)
    #expect(try terminal.screen.contains("letter.txt"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Dear reader")
    #expect(try terminal.lineSettings() == settings)
  }

  /// The backgrounds in a captured screen.
  private static func papers(in screen: String) -> Set<String> {
    let codes = screen.split(separator: "\u{1B}[").map { $0.prefix { $0 != "m" } }
    return Set(
      codes.flatMap { code in
        code.ranges(of: "48;5;").map { place in
          String(code[place.lowerBound...].prefix { $0.isNumber || $0 == ";" })
        }
      })
  }

  /// The sequences in a captured screen that choose a colour.
  private static func colours(in screen: String) -> [Substring] {
    screen.split(separator: "\u{1B}[").dropFirst().compactMap { piece in
      let codes = piece.prefix { $0 != "m" }
      let numbers = codes.split(separator: ";").compactMap { Int($0) }
      return numbers.contains { 30...38 ~= $0 || 40...48 ~= $0 || 90...107 ~= $0 } ? codes : nil
    }
  }
}
