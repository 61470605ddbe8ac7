import CNcurses
import TUI

/// How each style role looks on the terminal at hand.
struct Palette {
  /// What ncurses needs to draw with: attributes and the number of a colour pair.
  struct Look: Equatable {
    var attributes: attr_t
    var pair: Int32
  }

  private var looks: [Look]

  /// A palette of attributes alone.
  static var monochrome: Palette {
    Palette(looks: StyleRole.allCases.map { Look(attributes: $0.attributes, pair: 0) })
  }

  /// The palette of a scheme in as many colours as ncurses found the terminal to have; starts
  /// colour mode.
  ///
  /// Must not be asked for unless colours are wanted: it makes ncurses send colour codes.
  static func coloured(_ scheme: Scheme) -> Palette {
    guard has_colors(), start_color() != ERR, cn_color_count() >= 8 else {
      return .monochrome
    }
    // Without it the user's own background would be painted black.
    let own: (text: Int32, paper: Int32) =
      use_default_colors() == ERR ? (Int32(COLOR_WHITE), Int32(COLOR_BLACK)) : (-1, -1)
    let depth = Depth(colours: cn_color_count())
    var palette = Palette.monochrome
    for (index, role) in StyleRole.allCases.enumerated() {
      let ink = role.ink(in: scheme)
      let attributes = ink.attributes ?? role.attributes
      let text = (ink.foreground ?? scheme.text).map(depth.number) ?? own.text
      let paper = (ink.background ?? scheme.paper).map(depth.number) ?? own.paper
      // The terminal's own two colours are those of pair 0.
      if text == -1, paper == -1 { continue }
      let pair = Int32(index + 1)
      guard cn_set_pair(pair, text, paper) != ERR else { continue }
      palette.looks[index] = Look(attributes: attributes, pair: pair)
    }
    return palette
  }

  /// The pair that blank cells are painted in; 0 for the terminal's own background.
  var paper: Int32 { looks[Int(StyleRole.text.rawValue)].pair }

  func look(of style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    if style.isBold { look.attributes |= CN_BOLD }
    if style.isUnderlined { look.attributes |= CN_UNDERLINE }
    // Reversing what is reversed already must still be seen.
    if style.isReversed { look.attributes ^= CN_REVERSE }
    return look
  }
}

/// How a terminal numbers its colours.
private enum Depth {
  case eight, sixteen, palette, direct

  init(colours: Int32) {
    switch colours {
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<0x10000: self = .palette
    default: self = .direct
    }
  }

  func number(of colour: Colour) -> Int32 {
    switch self {
    case .eight: colour.basic % 8
    case .sixteen: colour.basic
    case .palette: colour.palette
    // Terminals of direct colour take the eight smallest numbers for their own basic colours.
    case .direct: colour.direct < 8 ? 0 : colour.direct
    }
  }
}
