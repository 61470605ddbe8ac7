import Glossary
import TUI

/// What is said of themes.
enum ThemeWords {
  static func chosen(_ theme: Theme, hasColours: Bool) -> Localized {
    let name = name(of: theme)
    guard hasColours || theme == .monochrome else {
      return Localized(
        en:
          "Theme: \(name.en), as soon as there are colours: the terminal has none, or NO_COLOR or "
          + "--no-color forbids them.",
        fr: "Thème : \(name.fr), dès qu’il y aura des couleurs : le terminal n’en a pas, ou "
          + "NO_COLOR ou --no-color les interdit.")
    }
    return Localized(en: "Theme: \(name.en).", fr: "Thème : \(name.fr).")
  }

  private static func name(of theme: Theme) -> Localized {
    switch theme {
    case .automatic:
      Localized(
        en: "automatic, on the terminal’s own background",
        fr: "automatique, sur le fond du terminal")
    case .dark: Localized(en: "dark", fr: "sombre")
    case .light: Localized(en: "light", fr: "clair")
    case .highContrast: Localized(en: "high contrast", fr: "contraste élevé")
    case .monochrome: Localized(en: "without colours", fr: "sans couleurs")
    }
  }
}
