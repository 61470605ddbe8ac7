import Glossary
package import Leads

/// What worked so far, as it was read at an instant.
struct ReadGuide: Equatable, Sendable {
  let book: SellingGuide
  let read: Instant
}

extension Model {
  /// Asks for what worked so far, where nobody did within the hour.
  mutating func askForGuide() -> [Effect] {
    if let guide, now < guide.read.advanced(byMilliseconds: Self.guideLife) { return [] }
    // Until it comes nothing is said, and nobody asks again.
    guide = ReadGuide(book: SellingGuide([], at: now), read: now)
    return [.readGuide]
  }

  mutating func take(guide acts: [RecordedAct]) -> [Effect] {
    guide = ReadGuide(book: SellingGuide(acts, at: now), read: now)
    return []
  }

  /// Milliseconds for which what worked stands: an hour.
  private static let guideLife = 3_600_000
}

extension Wording {
  /// What worked, by how much, and of how many: `Ce qui a marché : courriel, 31 % de 120`.
  package func line(for score: SellingGuide.Score) -> String {
    let (percent, count) = (formats.percent(score.percent), formats.number(score.tried))
    let act = self(score.act.label)
    return self(
      en: "What worked: \(act), \(percent) of \(count)",
      fr: "Ce qui a marché : \(act), \(percent) de \(count)")
  }

  /// A situation in a clause: what came last, and how often nobody answered.
  package func line(for situation: SellingGuide.Situation) -> String {
    guard let last = situation.last else {
      return self(en: "at first", fr: "au départ")
    }
    let end = situation.disposition.map { self($0.label(for: last)) }
    let isTold = situation.attempts > 1 || situation.attempts == 1 && end == nil
    let tries = isTold ? self(tries(situation.attempts)) : nil
    return [self(last.label), end, tries].compactMap(\.self).joined(separator: ", ")
  }

  /// So many tries in a row; the last number stands for more too.
  private func tries(_ count: Int) -> Localized {
    count < 2
      ? Localized(en: "1 try in vain", fr: "1 essai sans suite")
      : Localized(en: "\(count) tries in vain", fr: "\(count) essais sans suite")
  }
}
