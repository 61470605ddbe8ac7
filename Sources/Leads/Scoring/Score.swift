/// The time after which half of the points of an event are left.
public enum HalfLife: Int, CaseIterable, Hashable, Sendable {
  /// In days.
  case days7 = 7
  case days14 = 14
  case days30 = 30
  case days60 = 60
  case days90 = 90
  case days180 = 180
  case days365 = 365

  /// How many days.
  public var days: Int { rawValue }

  /// The half-life of a new workspace.
  public static let standard = HalfLife.days30

  /// How much of some points is left after a time; the whole of them before it began.
  public func share(leftAfter milliseconds: Int) -> Double {
    PowersOfTwo.power(-Double(max(0, milliseconds)) / length)
  }

  /// How long it takes until one point is left of so many, which must be more than none; in
  /// milliseconds, negative for less than a point.
  func millisecondsToOne(from points: Double) -> Double {
    PowersOfTwo.logarithm(points) * length
  }

  /// How many points are left so long before one will be.
  func points(beforeOne milliseconds: Double) -> Double {
    PowersOfTwo.power(milliseconds / length)
  }

  /// In milliseconds.
  private var length: Double { Double(rawValue) * 86_400_000 }
}

/// What a lead's behaviour is worth, as a number that no clock changes.
///
/// All points have the same half-life, so that the sum of them falls along one curve: the minute
/// at which one point would be left tells it for every instant. A later minute is a higher score.
public struct Score: Hashable, Sendable {
  /// Minutes since 1970 at which one point would be left; nil where there are none.
  public let until: Int?
  /// Whether somebody gave the points by hand, or a file brought them.
  public let isGiven: Bool

  /// No points.
  public static let none = Score(until: nil)

  /// Joins the minute at which one point would be left with whether points were given.
  public init(until: Int?, isGiven: Bool = false) {
    self.until = until
    self.isGiven = isGiven
  }

  /// So many points at an instant; none where there are no more than none.
  public init(
    _ points: Double, at instant: Instant, halving halfLife: HalfLife, isGiven: Bool = false
  ) {
    until =
      points > 0
      ? Int(
        ((Double(instant.milliseconds) + halfLife.millisecondsToOne(from: points)) / Self.minute)
          .rounded()) : nil
    self.isGiven = isGiven
  }

  /// The points at an instant, to the nearest whole one.
  ///
  /// Agrees with ``leastUntil(for:at:halving:)`` at every instant.
  public func points(at now: Instant, halving halfLife: HalfLife) -> Int {
    guard let until else { return 0 }
    let left = exactPoints(at: now, halving: halfLife)
    var points = Int(left.rounded())
    // A sum that lies on the edge may fall on either side of it by the last digit.
    if points > 0, until < Self.leastUntil(for: points, at: now, halving: halfLife) {
      points -= 1
    } else if points < Self.mostPoints,
      until >= Self.leastUntil(for: points + 1, at: now, halving: halfLife)
    {
      points += 1
    }
    return points
  }

  /// The points at an instant, with their fraction.
  public func exactPoints(at now: Instant, halving halfLife: HalfLife) -> Double {
    guard let until else { return 0 }
    let ahead = Double(until) * Self.minute - Double(now.milliseconds)
    return min(halfLife.points(beforeOne: ahead), Double(Self.mostPoints))
  }

  /// The least minute that a score of at least so many points has at an instant; points are
  /// counted from one.
  public static func leastUntil(
    for points: Int, at now: Instant, halving halfLife: HalfLife
  ) -> Int {
    let least = Double(min(max(1, points), mostPoints)) - 0.5
    let ahead = halfLife.millisecondsToOne(from: least)
    return Int(((Double(now.milliseconds) + ahead) / Self.minute).rounded(.up))
  }

  /// More points than this are told as so many.
  public static let mostPoints = 1_000_000
  private static let minute = 60_000.0
}
