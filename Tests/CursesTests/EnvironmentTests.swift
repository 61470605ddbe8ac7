import Testing

@testable import Curses

private func environment(_ values: [String: String]) -> Environment {
  Environment { values[$0] }
}

@Test func coloursAreWantedUnlessForbidden() {
  #expect(environment(["TERM": "xterm"]).wantsColour)
  #expect(!environment(["NO_COLOR": "1"]).wantsColour)
  #expect(!environment(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]).wantsColour)
  #expect(!environment(["CLICOLOR": "0"]).wantsColour)
  #expect(environment(["CLICOLOR": "0", "CLICOLOR_FORCE": "1"]).wantsColour)
  #expect(!environment(["TERM": "dumb"]).wantsColour)
}

@Test func theMostSpecificLocaleVariableDecides() {
  #expect(environment([:]).localeName == nil)
  #expect(environment(["LANG": "C"]).localeName == "C")
  #expect(environment(["LANG": "C", "LC_CTYPE": "fr"]).localeName == "fr")
  #expect(environment(["LC_ALL": "POSIX", "LC_CTYPE": "fr"]).localeName == "POSIX")
}

@Test func theEscapeDelayCanBeChosen() {
  #expect(environment([:]).escapeDelay == 25)
  #expect(environment(["ESCDELAY": "100"]).escapeDelay == 100)
  #expect(environment(["ESCDELAY": "soon"]).escapeDelay == 25)
  #expect(environment(["ESCDELAY": "-1"]).escapeDelay == 25)
}

@Test func pausesAreTakenOutOfCapabilities() {
  #expect(TerminalModes.withoutPadding(Array("a$<5/>b$c".utf8)) == Array("ab$c".utf8))
  #expect(TerminalModes.withoutPadding(Array("a$<5".utf8)) == Array("a$<5".utf8))
}
