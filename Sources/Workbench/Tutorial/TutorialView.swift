import Glossary
import TUI

extension Model {
  /// What the step in hand asks, in lines of the screen’s width; empty without a tutorial.
  var tutorialLines: [TextLine] {
    let lines = lines(of: tutorialProse, width: size.columns - 2)
    // What has to be done matters more than the words around it, but a board needs its room.
    return Array(lines.prefix(max(1, size.rows / 5)))
  }

  /// What the step in hand asks; empty without a tutorial.
  var tutorialProse: [Prose] {
    guard let step = tutorial else { return [] }
    let number = "\(step.rawValue + 1)/\(TutorialStep.allCases.count)"
    return [Prose("\(number)  \(TutorialWords.text(of: step, self))", .accent)]
  }

  /// Draws the step between the screen and the line at the foot.
  func drawTutorial(in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .statusLine)
    frame.draw(tutorialLines, in: area.dropFirst(columns: 1), scrolledBy: 0)
  }
}
