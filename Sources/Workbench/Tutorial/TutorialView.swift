import Glossary
import TUI

extension Model {
  /// What the step in hand asks, in lines of the screen’s width; empty without a tutorial.
  var tutorialLines: [String] {
    guard let step = tutorial else { return [] }
    let number = "\(step.rawValue + 1)/\(TutorialStep.allCases.count)"
    let text = "\(number)  \(TutorialWords.text(of: step, self))"
    let lines = wrap(text, width: size.columns - 2, glyphs: glyphs)
    // What has to be done matters more than the words around it, but a board needs its room.
    return Array(lines.prefix(max(1, size.rows / 5)))
  }

  /// Draws the step between the screen and the line at the foot.
  func drawTutorial(in area: Rect, into frame: inout Frame) {
    for (row, line) in tutorialLines.enumerated() {
      let place = area.row(row)
      frame.fill(place, style: .statusLine)
      frame.write(" \(line)", at: place.origin, width: place.size.columns, style: .accent)
    }
  }
}
