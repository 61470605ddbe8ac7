/// Where a box in the middle of a rectangle lies, and the place inside it.
package struct DialogLayout: Equatable, Sendable {
  /// The box with its border.
  package let box: Rect
  /// What the border leaves.
  package let inside: Rect

  /// The box for so much content: two rows and four columns more, and all of it shrinks to fit.
  package init(content: Size, in rect: Rect) {
    box = rect.centered(Size(columns: content.columns + 4, rows: content.rows + 2))
    inside = box.inset(columns: 2, rows: 1)
  }
}

/// Draws a box, and returns the place inside it; what was under the box is gone.
@discardableResult
package func drawDialog(
  title: String?, _ layout: DialogLayout, into frame: inout Frame, style: Style = .border
) -> Rect {
  frame.fill(layout.box, style: .text)
  frame.box(layout.box, title: title, style: style)
  return layout.inside
}

/// Draws a box in the middle of a rectangle and returns the place inside it.
@discardableResult
package func drawDialog(
  title: String?, content: Size, in rect: Rect, into frame: inout Frame, style: Style = .border
) -> Rect {
  drawDialog(
    title: title, DialogLayout(content: content, in: rect.intersection(frame.bounds)),
    into: &frame, style: style)
}
