// Powers and logarithms of base two in plain arithmetic, so that every machine and every system
// library computes the same points.

/// Powers of two and their inverse.
enum PowersOfTwo {
  /// Two to the power of `exponent`; 0 below the smallest numbers, never more than 2^1000.
  ///
  /// Exact to some 15 digits.
  static func power(_ exponent: Double) -> Double {
    guard exponent > -1_000 else { return 0 }
    let bounded = min(exponent, 1_000)
    let whole = bounded.rounded()
    // The series of e^x, for a fraction between -1/2 and 1/2.
    let x = (bounded - whole) * ln2
    var term = 1.0
    var sum = 1.0
    for n in 1...16 {
      term *= x / Double(n)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }

  /// The exponent to which two gives `number`, which must be positive.
  ///
  /// Exact to some 15 digits.
  static func logarithm(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "a logarithm is of a positive number")
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > squareRootOf2 {
      significand /= 2
      exponent += 1
    }
    // ln m = 2 (z + z³/3 + z⁵/5 + …), where z is small for an m near one.
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var power = z
    var sum = 0.0
    for n in stride(from: 1.0, through: 25, by: 2) {
      sum += power / n
      power *= square
    }
    return exponent + 2 * sum / ln2
  }

  private static let ln2 = 0.693_147_180_559_945_3
  private static let squareRootOf2 = 1.414_213_562_373_095_1
}
