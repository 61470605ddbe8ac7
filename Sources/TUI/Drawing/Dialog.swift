/// Draws a box in the middle of a rectangle and returns the place inside it.
///
/// `content` is the room wanted inside; the box takes two rows and four columns more, and all of
/// it shrinks to fit. What was under the box is gone.
@discardableResult
package func drawDialog(
  title: String?, content: Size, in rect: Rect, into frame: inout Frame, style: Style = .border
) -> Rect {
  let wanted = Size(columns: content.columns + 4, rows: content.rows + 2)
  let box = rect.intersection(frame.bounds).centered(wanted)
  frame.fill(box, style: .text)
  frame.box(box, title: title, style: style)
  return box.inset(columns: 2, rows: 1)
}
