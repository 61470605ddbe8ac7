import TUI

/// The colours of a theme, by what they are for.
struct Scheme {
  /// What everything is written on; nil keeps the terminal's own.
  var paper: Colour?
  /// Ordinary text; nil keeps the terminal's own.
  var text: Colour?
  /// Text of less weight, and lines.
  let quiet, line: Colour
  let heading, accent: Colour
  let good, fair, warning, danger, pending: Colour
  /// The field that takes the keys, and the selection in a pane that does not.
  let field, fieldText: Colour

  /// The scheme of a theme; nil for the one without colours.
  ///
  /// On a terminal of 8 or 16 colours every colour is the terminal's own. The basic numbers keep
  /// to those that usually stand out: no blue on black, no green or yellow on white.
  static func of(_ theme: Theme, onLight isLight: Bool) -> Scheme? {
    switch theme {
    case .automatic: (isLight ? light : dark).withoutPaper
    case .dark: dark
    case .light: light
    case .highContrast: highContrast
    case .monochrome: nil
    }
  }

  private var withoutPaper: Scheme {
    var scheme = self
    scheme.paper = nil
    scheme.text = nil
    return scheme
  }

  static let dark = Scheme(
    paper: Colour(basic: 0, palette: 234), text: Colour(basic: 7, palette: 253),
    quiet: Colour(basic: 7, palette: 247), line: Colour(basic: 7, palette: 245),
    heading: Colour(basic: 14, palette: 80), accent: Colour(basic: 14, palette: 75),
    good: Colour(basic: 10, palette: 114), fair: Colour(basic: 11, palette: 221),
    warning: Colour(basic: 11, palette: 215), danger: Colour(basic: 9, palette: 203),
    pending: Colour(basic: 15, palette: 176),
    field: Colour(basic: 4, palette: 237), fieldText: Colour(basic: 15, palette: 255))

  static let light = Scheme(
    paper: Colour(basic: 15, palette: 255), text: Colour(basic: 0, palette: 235),
    quiet: Colour(basic: 0, palette: 240), line: Colour(basic: 0, palette: 241),
    heading: Colour(basic: 4, palette: 23), accent: Colour(basic: 4, palette: 25),
    good: Colour(basic: 0, palette: 22), fair: Colour(basic: 0, palette: 58),
    warning: Colour(basic: 1, palette: 94), danger: Colour(basic: 1, palette: 124),
    pending: Colour(basic: 5, palette: 90),
    field: Colour(basic: 4, palette: 252), fieldText: Colour(basic: 15, palette: 16))

  static let highContrast = Scheme(
    paper: Colour(basic: 0, palette: 16), text: Colour(basic: 15, palette: 231),
    quiet: Colour(basic: 15, palette: 252), line: Colour(basic: 15, palette: 250),
    heading: Colour(basic: 14, palette: 87), accent: Colour(basic: 14, palette: 117),
    good: Colour(basic: 10, palette: 120), fair: Colour(basic: 11, palette: 227),
    warning: Colour(basic: 11, palette: 215), danger: Colour(basic: 11, palette: 210),
    pending: Colour(basic: 15, palette: 219),
    field: Colour(basic: 4, palette: 18), fieldText: Colour(basic: 15, palette: 231))
}

/// A colour in the numbering of small terminals and in the palette of 256.
struct Colour: Equatable {
  /// From 0 to 15; a terminal of eight colours takes the rest by eight.
  let basic: Int32
  /// From 16 up, where every terminal of so many has the same colours.
  let palette: Int32

  /// The palette's colour as 0xRRGGBB, which terminals of direct colour count in.
  var direct: Int32 {
    if palette >= 232 { return (8 + (palette - 232) * 10) * 0x010101 }
    let cube = palette - 16
    let level = { (step: Int32) -> Int32 in step == 0 ? 0 : 55 + step * 40 }
    return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
  }
}
