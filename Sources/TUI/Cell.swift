/// One column of the screen: a base character with its marks, and a style.
///
/// A cell cannot hold a control, bidirectional or zero-width character: cells are made by
/// `Sanitizer` alone. A character two columns wide is a cell followed by its continuation.
/// Sixteen bytes without references, because frames are compared cell by cell for every key.
package struct Cell: Equatable, Sendable {
  // The base and marks 1 and 2, 21 bits each.
  private var low: UInt64
  // Marks 3 and 4, 21 bits each, then the role, three attributes, and two bits of kind.
  private var high: UInt64

  /// An empty column in the given style.
  package static func blank(_ style: Style = .text) -> Cell {
    var cell = Cell(sanitizedBase: " ", isWide: false)
    cell.style = style
    return cell
  }

  /// A cell of a base that the sanitiser let through; marks are added one at a time.
  init(sanitizedBase base: Unicode.Scalar, isWide: Bool) {
    low = UInt64(base.value)
    high = isWide ? Self.wideBit : 0
  }

  /// The second column of a wide character.
  static func continuation(_ style: Style) -> Cell {
    var cell = blank(style)
    cell.high |= continuationBit
    return cell
  }
}

extension Cell {
  /// True for a character that takes this column and the next.
  package var isWide: Bool { high & Self.wideBit != 0 }
  /// True for the second column of a wide character, which has no text of its own.
  package var isContinuation: Bool { high & Self.continuationBit != 0 }
  /// True when nothing but the style can be seen.
  package var isBlank: Bool { low == UInt64(Self.spaceValue) && high & Self.textMask == 0 }

  package var columns: Int { isWide ? 2 : 1 }

  package var style: Style {
    get {
      var style = Style(StyleRole(rawValue: UInt8(truncatingIfNeeded: high >> 42)) ?? .text)
      style.isBold = high & Self.boldBit != 0
      style.isUnderlined = high & Self.underlineBit != 0
      style.isReversed = high & Self.reverseBit != 0
      return style
    }
    set {
      high &= ~Self.styleMask
      high |= UInt64(newValue.role.rawValue) << 42
      if newValue.isBold { high |= Self.boldBit }
      if newValue.isUnderlined { high |= Self.underlineBit }
      if newValue.isReversed { high |= Self.reverseBit }
    }
  }

  /// The cell in another style.
  func styled(_ style: Style) -> Cell {
    var cell = self
    cell.style = style
    return cell
  }

  /// True when two cells are drawn with the same attributes.
  package func hasStyle(of other: Cell) -> Bool {
    (high ^ other.high) & Self.styleMask == 0
  }

  package internal(set) var base: Unicode.Scalar {
    get { Self.scalar(low) ?? " " }
    set { low = low & ~Self.scalarMask | UInt64(newValue.value) }
  }

  /// The combining marks over the base, at most four.
  package var marks: [Unicode.Scalar] {
    let values = [low >> 21, low >> 42, high, high >> 21]
    return values.compactMap { $0 & Self.scalarMask == 0 ? nil : Self.scalar($0) }
  }

  package var hasMarks: Bool { low >> 21 != 0 }

  /// Adds a mark that the sanitiser let through; beyond four it is dropped.
  mutating func add(sanitizedMark mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if low >> 21 & Self.scalarMask == 0 {
      low |= value << 21
    } else if low >> 42 == 0 {
      low |= value << 42
    } else if high & Self.scalarMask == 0 {
      high |= value
    } else if high >> 21 & Self.scalarMask == 0 {
      high |= value << 21
    }
  }

  /// Appends what the cell shows; a continuation shows nothing.
  package func append(to text: inout String) {
    if isContinuation { return }
    text.unicodeScalars.append(base)
    if hasMarks { text.unicodeScalars.append(contentsOf: marks) }
  }

  private static let spaceValue: UInt32 = 0x20
  private static let scalarMask: UInt64 = 0x1F_FFFF
  private static let boldBit: UInt64 = 1 << 50
  private static let underlineBit: UInt64 = 1 << 51
  private static let reverseBit: UInt64 = 1 << 52
  private static let continuationBit: UInt64 = 1 << 53
  private static let wideBit: UInt64 = 1 << 54
  private static let styleMask: UInt64 = 0x7FF << 42
  private static let textMask: UInt64 = ~styleMask

  private static func scalar(_ bits: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & scalarMask))
  }
}
