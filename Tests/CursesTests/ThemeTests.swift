import CNcurses
import TUI
import Testing

@testable import Curses

/// The colours of the themes, counted from the table that draws.
struct ThemeTests {
  /// A theme on a background, with what its contrast is counted against and how much it must be.
  struct Case: CustomStringConvertible {
    let theme: Theme
    var isOnLight = false
    var least = 4.5

    var description: String { "\(theme.rawValue)\(isOnLight ? ", light" : "")" }

    /// Where the terminal's own background stays, it is taken to be black or white.
    var assumed: (paper: Int32, text: Int32) {
      isOnLight ? (0xFFFFFF, 0x000000) : (0x000000, 0xFFFFFF)
    }
  }

  static let cases = [
    Case(theme: .dark), Case(theme: .light), Case(theme: .highContrast, least: 7),
    Case(theme: .automatic), Case(theme: .automatic, isOnLight: true),
  ]

  @Test(arguments: cases) func everyRoleStandsOutFromItsPaper(of theme: Case) throws {
    let scheme = try #require(Scheme.of(theme.theme, onLight: theme.isOnLight))
    for role in StyleRole.allCases {
      let ink = role.ink(in: scheme)
      let text = ink.foreground ?? scheme.text
      let paper = ink.background ?? scheme.paper
      // In 256 colours, and in direct colour.
      for rgb in [cube, { $0.direct }] as [(Colour) -> Int32] {
        let ratio = contrast(
          text.map(rgb) ?? theme.assumed.text, paper.map(rgb) ?? theme.assumed.paper)
        #expect(ratio >= theme.least, "\(role): \(ratio)")
      }
    }
  }

  @Test(arguments: cases) func noRoleIsDimmedByTheTerminal(of theme: Case) throws {
    let scheme = try #require(Scheme.of(theme.theme, onLight: theme.isOnLight))
    for role in StyleRole.allCases {
      let attributes = role.ink(in: scheme).attributes ?? role.attributes
      #expect(attributes & CN_DIM == 0, "\(role)")
    }
  }

  @Test func onlyTheAutomaticThemeKeepsTheTerminalsOwnPaper() {
    for theme in Theme.allCases {
      let scheme = Scheme.of(theme, onLight: false)
      #expect((scheme == nil) == (theme == .monochrome))
      #expect((scheme?.paper == nil) == (theme == .automatic || theme == .monochrome))
    }
    #expect(Scheme.of(.automatic, onLight: true)?.accent == Scheme.light.accent)
    #expect(Scheme.of(.automatic, onLight: false)?.accent == Scheme.dark.accent)
  }

  @Test func everyThemeComesInItsTurn() {
    var seen: [Theme] = [.automatic]
    while let last = seen.last, !seen.contains(last.next) { seen.append(last.next) }
    #expect(Set(seen) == Set(Theme.allCases))
    #expect(seen.last?.next == .automatic)
  }

  @Test func theContrastIsThatOfTheGuidelines() {
    #expect(abs(contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
    #expect(contrast(0xFFFFFF, 0x123456) == contrast(0x123456, 0xFFFFFF))
  }

  /// The colour of a number of the 256, by the levels that terminals agree on.
  private func cube(_ colour: Colour) -> Int32 {
    let number = Int(colour.palette)
    precondition((16...255).contains(number))
    if number >= 232 { return Int32(8 + (number - 232) * 10) * 0x010101 }
    let levels: [Int32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
    let place = number - 16
    return levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6]
  }

  /// The contrast of two colours 0xRRGGBB, from 1 to 21, as the WCAG count it.
  private func contrast(_ one: Int32, _ other: Int32) -> Double {
    let luminances = [luminance(one), luminance(other)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private func luminance(_ colour: Int32) -> Double {
    let shares = [16, 8, 0].map { shift -> Double in
      let share = Double(colour >> Int32(shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
  }

  /// To the power of 2.4, which is the fifth root of its twelfth power.
  private func power(_ base: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (root * fourth - wanted) / (5 * fourth)
    }
    return root
  }
}
