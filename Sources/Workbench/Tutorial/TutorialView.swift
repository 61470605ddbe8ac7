import Glossary
import TUI

extension Model {
  /// What the step in hand asks, in lines of the screen’s width; empty without a tutorial.
  var tutorialLines: [TextLine] {
    lines(of: tutorialProse, width: tutorialColumns).cut(to: tutorialRows)
  }

  /// What the step in hand asks; empty without a tutorial.
  ///
  /// What has to be done matters more than the words around it, which are left out where both
  /// have no room together.
  var tutorialProse: [Prose] {
    guard let step = tutorial else { return [] }
    let number = "\(step.rawValue + 1)/\(TutorialStep.allCases.count)"
    let whole = "\(number)  \(TutorialWords.text(of: step, self))"
    let rows = wrap(whole, width: tutorialColumns, glyphs: glyphs).count
    return [
      Prose(
        rows > tutorialRows ? "\(number)  \(TutorialWords.request(of: step, self))" : whole,
        .accent)
    ]
  }

  /// The most lines that it takes: a board needs its room.
  private var tutorialRows: Int { max(1, size.rows / 5) }
  private var tutorialColumns: Int { size.columns - 2 }

  /// Draws the step between the screen and the line at the foot.
  func drawTutorial(in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .statusLine)
    frame.draw(tutorialLines, in: area.inset(columns: 1, rows: 0), scrolledBy: 0)
  }
}
