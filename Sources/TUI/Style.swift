/// How a piece of the screen is drawn: what it means, and what is added to that.
package struct Style: Equatable, Hashable, Sendable {
  package var role: StyleRole
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false

  package init(_ role: StyleRole) {
    self.role = role
  }

  /// The same style in bold.
  package var bold: Style {
    var style = self
    style.isBold = true
    return style
  }

  /// The same style underlined.
  package var underlined: Style {
    var style = self
    style.isUnderlined = true
    return style
  }

  /// The same style with foreground and background exchanged.
  package var reversed: Style {
    var style = self
    style.isReversed = true
    return style
  }
}

/// One style for each role, so that painters can write `style: .title`.
extension Style {
  package static let text = Style(.text)
  package static let dim = Style(.dim)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let accent = Style(.accent)
  package static let border = Style(.border)
  package static let selected = Style(.selected)
  package static let selectedDim = Style(.selectedDim)
  package static let pending = Style(.pending)
  package static let warning = Style(.warning)
  package static let danger = Style(.danger)
  package static let good = Style(.good)
  package static let link = Style(.link)
  package static let linkSelected = Style(.linkSelected)
  package static let input = Style(.input)
  package static let inputFocused = Style(.inputFocused)
  package static let inputSelection = Style(.inputSelection)
  package static let statusLine = Style(.statusLine)
  package static let statusKey = Style(.statusKey)
  package static let statusNotice = Style(.statusNotice)
  package static let statusError = Style(.statusError)
  package static let skeleton = Style(.skeleton)
  package static let sufficient = Style(.sufficient)
  package static let partial = Style(.partial)
  package static let blocking = Style(.blocking)
  package static let unknown = Style(.unknown)
  package static let hot = Style(.hot)
  package static let warm = Style(.warm)
  package static let cold = Style(.cold)
  package static let overdue = Style(.overdue)
}
