package import TUI

/// How a terminal is to be used.
package struct TerminalOptions: Equatable, Sendable {
  package var colour: ColourMode
  package var theme: Theme

  package init(colour: ColourMode = .automatic, theme: Theme = .automatic) {
    self.colour = colour
    self.theme = theme
  }
}

package enum ColourMode: Equatable, Sendable {
  /// Colours where the terminal has them and the environment does not forbid them.
  case automatic
  /// Attributes only: bold, underline, reverse.
  case never
}

/// Why a screen cannot be shown.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The type of terminal is known and has no way to place the cursor.
  case cannotPlaceCursor(type: String)
  /// Neither the named type nor the usual ones are described on this machine.
  case noDescription(type: String)
}

/// What the user should be told although the screen can be shown.
package enum TerminalNotice: Equatable, Sendable {
  /// The type named in `TERM` is not described on this machine; another stands in for it.
  case unknownType(String, replacement: String)
}
