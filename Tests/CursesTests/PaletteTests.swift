import TUI
import Testing

@testable import Curses

/// Roles that stand side by side and mean different things, though no sign tells them apart.
private let distinct: [[StyleRole]] = [
  [.text, .selected, .selectedDim, .dim, .title, .pending, .link, .linkSelected],
  [.input, .inputFocused, .inputSelection, .text],
  [.statusLine, .statusKey, .statusError],
  [.text, .warning, .danger],
]

@Test(arguments: distinct) func rolesDifferWithoutColours(roles: [StyleRole]) {
  let attributes = roles.map { Palette.monochrome.look(of: Style($0)).attributes }
  #expect(Set(attributes).count == roles.count)
}

@Test func everyRoleHasALookWithoutColours() {
  for role in StyleRole.allCases {
    #expect(Palette.monochrome.look(of: Style(role)).pair == 0)
    #expect(
      Palette.monochrome.look(of: Style(role)) != Palette.monochrome.look(of: Style(role).reversed))
  }
}

@Test func aPaletteColourIsKnownToDirectTerminals() {
  #expect(Colour(basic: 0, palette: 16).direct == 0x000000)
  #expect(Colour(basic: 7, palette: 231).direct == 0xFFFFFF)
  #expect(Colour(basic: 1, palette: 196).direct == 0xFF0000)
  #expect(Colour(basic: 7, palette: 240).direct == 0x585858)
}
