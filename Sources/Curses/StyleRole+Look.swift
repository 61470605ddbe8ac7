import CNcurses
import TUI

/// Colours of a role; nil keeps the terminal's own.
struct Ink {
  var foreground: Colour?
  var background: Colour?
  /// Attributes that replace those of the monochrome look, where colour says it better.
  var attributes: attr_t?

  init(_ foreground: Colour?, on background: Colour? = nil, attributes: attr_t? = nil) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension StyleRole {
  /// How the role looks without colours; whatever can stand side by side differs.
  var attributes: attr_t {
    switch self {
    case .text, .good, .sufficient, .partial, .unknown, .warm, .statusLine: CN_NORMAL
    case .dim, .border, .skeleton, .cold: CN_DIM
    case .title, .accent, .statusKey, .statusNotice, .hot: CN_BOLD
    case .heading, .warning, .inputFocused: CN_BOLD | CN_UNDERLINE
    case .danger, .blocking, .overdue: CN_BOLD
    case .statusError, .inputSelection: CN_BOLD | CN_REVERSE
    case .selected: CN_REVERSE
    case .selectedDim: CN_REVERSE | CN_DIM
    case .pending: CN_DIM | CN_UNDERLINE
    case .link, .input: CN_UNDERLINE
    case .linkSelected: CN_UNDERLINE | CN_REVERSE
    }
  }

  /// What colours add; nil where the monochrome look says it all.
  var ink: Ink? {
    switch self {
    case .text, .selected, .title, .statusLine, .linkSelected: nil
    case .dim, .unknown: Ink(.grey, attributes: CN_NORMAL)
    case .border, .skeleton: Ink(.darkGrey, attributes: CN_NORMAL)
    case .heading: Ink(.cyan, attributes: CN_BOLD)
    case .accent: Ink(.blue)
    case .selectedDim: Ink(.white, on: .nightGrey, attributes: CN_NORMAL)
    case .pending: Ink(.violet, attributes: CN_UNDERLINE)
    case .warning: Ink(.orange, attributes: CN_BOLD)
    case .danger, .blocking, .overdue: Ink(.red)
    case .good, .sufficient: Ink(.green)
    case .partial, .warm: Ink(.yellow)
    case .link: Ink(.blue)
    case .input: Ink(nil, attributes: CN_UNDERLINE)
    case .inputFocused: Ink(.white, on: .nightGrey, attributes: CN_NORMAL)
    case .inputSelection: Ink(.cyan)
    case .statusKey: Ink(.cyan)
    case .statusNotice: Ink(.green)
    case .statusError: Ink(.red)
    case .hot: Ink(.orange)
    case .cold: Ink(.blue, attributes: CN_NORMAL)
    }
  }
}
