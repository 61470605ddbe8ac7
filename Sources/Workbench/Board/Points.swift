import Glossary
import Leads

// Points as they stand now, and whether somebody gave them.

extension Model {
  /// A card's points now.
  func points(of card: LeadCard) -> Int {
    card.score.points(at: now, halving: settings.scoring.halfLife)
  }

  /// The same with a mark behind points that somebody gave.
  func markedPoints(of card: LeadCard) -> String {
    formats.number(points(of: card)) + (card.score.isGiven ? BoardWords.given : "")
  }

  /// The same with their unit.
  func pointsText(of card: LeadCard) -> String {
    "\(markedPoints(of: card)) \(BoardWords.points[language])"
  }
}

extension BoardWords {
  /// Stands behind points that were given by hand or brought by a file.
  package static let given = "*"
}
