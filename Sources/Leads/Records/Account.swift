/// An organisation, or a department of one.
public struct Account: Hashable, Sendable {
  /// Names the account for ever.
  public let id: AccountID
  /// Its name as people write it; never empty.
  public var name: String
  /// Its internet domain, without `www.`.
  public var domain: String?
  /// Its nine-digit number in the French register of companies.
  public var siren: String?
  /// How many people work there.
  public var headcount: Int?
  /// The town.
  public var city: String?
  /// The country.
  public var country: String?

  /// An account of which only the name is known.
  public init(id: AccountID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A person inside an account.
public struct Contact: Hashable, Sendable {
  /// Names the contact for ever.
  public let id: ContactID
  /// The account the person works for.
  public let account: AccountID
  /// The name as people write it; never empty.
  public var name: String
  /// What the person does there.
  public var title: String?
  /// The address for mail.
  public var email: String?
  /// The number for calls, as it was written.
  public var phone: String?
  /// The part played in the purchase.
  public var buyingRole: BuyingRole?

  /// A contact of which only the name is known.
  public init(id: ContactID, account: AccountID, name: String) {
    self.id = id
    self.account = account
    self.name = name
  }

  /// Whether the person can be reached: an e-mail with an `@` inside, or a phone of six digits.
  public var isReachable: Bool {
    email.map(Self.isAddress) == true || phone.map(Self.isNumber) == true
  }

  /// Whether a mail can be written to a text: something, an `@`, and a domain with a dot inside,
  /// of letters, digits and hyphens.
  public static func isAddress(_ text: String) -> Bool {
    let (at, dot) = (UInt8(ascii: "@"), UInt8(ascii: "."))
    guard let end = text.utf8.firstIndex(of: at) else { return false }
    let name = text.utf8[..<end]
    let domain = text.utf8[text.utf8.index(after: end)...]
    guard !name.isEmpty, !name.contains(where: isForbidden) else { return false }
    return domain.contains(dot) && domain.first != dot && domain.last != dot
      && domain.allSatisfy(isOfADomain)
  }

  /// Blanks, controls and what has a meaning around an address.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Letters of other alphabets have more than one byte, of which none is a sign.
  private static func isOfADomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Whether a text can be dialled: it has six digits or more.
  public static func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.count { ("0"..."9").contains($0) } >= 6
  }
}
