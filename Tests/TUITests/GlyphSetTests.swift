import Testing

@testable import TUI

@Test(arguments: ["fr_FR.UTF-8", "fr_FR.utf8@euro", "C.utf8", "UTF-8"])
func aLocaleOfUnicodeIsKnown(locale: String) {
  #expect(GlyphSet.isUnicode(locale: locale))
}

@Test(arguments: ["fr_FR.ISO-8859-1", "fr_FR", "C", "", "fr_FR@utf8", "fr_FR."])
func anotherLocaleIsNotOfUnicode(locale: String) {
  #expect(!GlyphSet.isUnicode(locale: locale))
}
