/// In which colours the screen is drawn.
package enum Theme: String, CaseIterable, Equatable, Sendable {
  /// The terminal's own background and text; the other colours suit it as far as it tells.
  case automatic
  /// Light on dark, painted.
  case dark
  /// Dark on light, painted.
  case light
  /// White on black and few shades, painted.
  case highContrast = "high-contrast"
  /// No colour at all: bold, underline, reverse.
  case monochrome

  /// The next in turn; after the last comes the first.
  package var next: Theme {
    switch self {
    case .automatic: .dark
    case .dark: .light
    case .light: .highContrast
    case .highContrast: .monochrome
    case .monochrome: .automatic
    }
  }
}
