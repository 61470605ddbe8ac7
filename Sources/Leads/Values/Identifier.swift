/// The name of one record for ever: a UUID whose first bits are its instant (version 7).
///
/// `Record` only keeps a lead's identifier from being passed for an account's; nothing of it
/// is stored. Identifiers sort by the millisecond they were made in.
public struct Identifier<Record>: Hashable, Comparable, Sendable {
  /// The first and the last eight bytes, most significant first.
  public let high, low: UInt64

  /// Makes an identifier from its two halves, as a store read them.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a version 7 identifier from an instant and 74 random bits out of `entropy`.
  public init(at instant: Instant, entropy: (UInt64, UInt64)) {
    let milliseconds = UInt64(clamping: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    high = milliseconds << 16 | 0x7000 | (entropy.0 & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (entropy.1 & 0x3FFF_FFFF_FFFF_FFFF)
  }

  /// The instant that it was made at, to the millisecond.
  public var instant: Instant { Instant(milliseconds: Int(high >> 16)) }

  /// The identifier so many places behind this one, of the same instant.
  public func advanced(by places: UInt64) -> Self {
    let random: UInt64 = 0x3FFF_FFFF_FFFF_FFFF
    return Self(high: high, low: low & ~random | (low &+ places) & random)
  }

  /// The same bits as the identifier of another kind of record.
  public func cast<Other>(to kind: Other.Type) -> Identifier<Other> {
    Identifier<Other>(high: high, low: low)
  }

  /// Earlier identifiers come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Identifier: CustomStringConvertible {
  /// The 36 characters of a UUID in lower case.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let half = digit < 16 ? high : low
        let bits = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 15
        text[place] = bits < 10 ? bits + UInt8(ascii: "0") : bits - 10 + UInt8(ascii: "a")
        place += 1
      }
      return place
    }
  }

  /// Reads the 36 characters of a UUID, upper or lower case; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 36 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for byte in text.utf8 where byte != UInt8(ascii: "-") {
      guard digits < 32, let value = Self.digit(byte) else { return nil }
      if digits < 16 { halves.0 = halves.0 << 4 | value } else { halves.1 = halves.1 << 4 | value }
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

/// Names one account.
public typealias AccountID = Identifier<Account>
/// Names one contact.
public typealias ContactID = Identifier<Contact>
/// Names one lead.
public typealias LeadID = Identifier<Lead>
/// Names one activity.
public typealias ActivityID = Identifier<Activity>
/// Names one qualification.
public typealias QualificationID = Identifier<Qualification>
/// Names one offer.
public typealias OfferID = Identifier<Offer>
/// Names one user.
public typealias UserID = Identifier<User>
/// Names one operation.
public typealias OperationID = Identifier<Operation>

/// The short number by which people call a lead in one workspace, never used again.
public struct LeadNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number itself, from 1.
  public let value: Int

  /// Wraps a number that a store gave out.
  public init(_ value: Int) {
    self.value = value
  }

  /// Reads `128` or `#128`; nil for anything else, and below 1.
  public init?(_ text: some StringProtocol) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let value = Int(digits), value > 0
    else { return nil }
    self.value = value
  }

  /// The number as people write it: `#128`.
  public var description: String { "#\(value)" }

  /// Lower numbers were given out earlier.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
