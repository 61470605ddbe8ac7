import CNcurses
import TUI

/// Colours of a role; nil is the scheme's text and paper.
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

  /// How the role looks in the colours of a scheme.
  func ink(in scheme: Scheme) -> Ink {
    switch self {
    case .text, .selected, .title, .statusLine, .linkSelected, .input: Ink(nil)
    case .dim, .unknown: Ink(scheme.quiet, attributes: CN_NORMAL)
    case .border, .skeleton: Ink(scheme.line, attributes: CN_NORMAL)
    case .heading: Ink(scheme.heading, attributes: CN_BOLD)
    case .accent, .link: Ink(scheme.accent)
    case .selectedDim, .inputFocused:
      Ink(scheme.fieldText, on: scheme.field, attributes: CN_NORMAL)
    case .pending: Ink(scheme.pending, attributes: CN_UNDERLINE)
    case .warning: Ink(scheme.warning, attributes: CN_BOLD)
    case .danger, .blocking, .overdue, .statusError: Ink(scheme.danger)
    case .good, .sufficient, .statusNotice: Ink(scheme.good)
    case .partial, .warm: Ink(scheme.fair)
    case .inputSelection, .statusKey: Ink(scheme.heading)
    case .hot: Ink(scheme.warning)
    case .cold: Ink(scheme.accent, attributes: CN_NORMAL)
    }
  }
}
