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

  /// The palette in as many colours as ncurses found the terminal to have; starts colour mode.
  ///
  /// Must not be asked for unless colours are wanted: it makes ncurses send colour codes.
  static func coloured() -> Palette {
    guard has_colors(), start_color() != ERR, cn_color_count() >= 8 else {
      return .monochrome
    }
    // Without it the user's own background would be painted black.
    let background: Int32 = use_default_colors() == ERR ? Int32(COLOR_BLACK) : -1
    let depth = Depth(colours: cn_color_count())
    var palette = Palette.monochrome
    for (index, role) in StyleRole.allCases.enumerated() {
      guard let ink = role.ink else { continue }
      let pair = Int32(index + 1)
      let foreground = ink.foreground.map { depth.number(of: $0) } ?? -1
      let paper = ink.background.map { depth.number(of: $0) } ?? background
      let plain = background == -1 ? foreground : max(foreground, Int32(COLOR_WHITE))
      let ready = cn_set_pair(pair, ink.foreground == nil ? plain : foreground, paper)
      guard ready != ERR else { continue }
      palette.looks[index] = Look(attributes: ink.attributes ?? role.attributes, pair: pair)
    }
    return palette
  }

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
    case .direct: colour.palette < 16 ? colour.basic % 8 : colour.direct
    }
  }
}

/// A colour in the numbering of small terminals and in the palette of 256.
struct Colour: Equatable {
  let basic: Int32
  let palette: Int32

  static let grey = Colour(basic: 7, palette: 245)
  static let darkGrey = Colour(basic: 7, palette: 240)
  static let nightGrey = Colour(basic: 4, palette: 237)
  static let white = Colour(basic: 7, palette: 255)
  static let red = Colour(basic: 1, palette: 203)
  static let green = Colour(basic: 2, palette: 114)
  static let yellow = Colour(basic: 3, palette: 221)
  static let orange = Colour(basic: 3, palette: 215)
  static let blue = Colour(basic: 4, palette: 75)
  static let cyan = Colour(basic: 6, palette: 80)
  static let violet = Colour(basic: 5, palette: 176)

  /// The palette's colour as 0xRRGGBB, which terminals of direct colour count in.
  var direct: Int32 {
    if palette >= 232 { return (8 + (palette - 232) * 10) * 0x010101 }
    let cube = palette - 16
    let level = { (step: Int32) -> Int32 in step == 0 ? 0 : 55 + step * 40 }
    return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
  }
}
