/// A lead that may pursue the same as another, with why it may.
public struct Duplicate: Hashable, Sendable {
  /// The lead.
  public let candidate: DuplicateCandidate
  /// Why it may be the same, the strongest reason first; never empty.
  public let reasons: [DuplicateReason]
  /// What its person has to do with the other lead's.
  public let person: PersonLikeness

  /// Whether it is to be looked at before another lead of this kind is added (G31).
  public var isProbable: Bool {
    candidate.isPursued && reasons.contains { $0.isProbable(person) }
  }

  /// The duplicates among leads that an engine found: those that somebody should look at before
  /// the others, then by the strength of their reasons, then the latest first.
  public static func list(
    among candidates: [DuplicateCandidate], of keys: DuplicateKeys
  ) -> [Duplicate] {
    var seen: Set<LeadID> = []
    let found = candidates.compactMap { candidate -> Duplicate? in
      guard candidate.id != keys.lead, candidate.mergedInto == nil else { return nil }
      return seen.insert(candidate.id).inserted ? Duplicate(candidate, of: keys) : nil
    }
    return found.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// How many are named where somebody is about to add another.
  static let mostNamed = 3

  private init?(_ candidate: DuplicateCandidate, of keys: DuplicateKeys) {
    let other = candidate.keys
    let reasons = DuplicateReason.allCases.filter { $0.holds(keys, other) }
    guard !reasons.isEmpty else { return nil }
    self.candidate = candidate
    self.reasons = reasons
    person = PersonLikeness(keys.person, other.person)
  }

  private var order: [Int] {
    [
      isProbable ? 0 : 1, reasons.first?.rawValue ?? 0, person.rawValue,
      -candidate.number.value,
    ]
  }
}

/// Why two leads may be the same, the strongest first.
public enum DuplicateReason: Int, CaseIterable, Hashable, Sendable {
  /// Their people have the same mail address, however it is spelt.
  case email
  /// Their people have the same number, however it is written.
  case phone
  /// Their companies have the same number in the French register.
  case siren
  /// Their companies have the same name, but for legal form, accents and marks.
  case company
  /// Their companies have the same internet domain, which is not one that anybody may have.
  case domain

  /// The word in files and on the command line.
  public var name: String {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .siren: "siren"
    case .company: "company"
    case .domain: "domain"
    }
  }

  /// Whether the reason is enough to stop an addition, given what is known of the two people.
  ///
  /// Of one company two people may well be pursued: then they are colleagues, and a switchboard
  /// is one number for all of them.
  func isProbable(_ person: PersonLikeness) -> Bool {
    switch (self, person) {
    case (.email, _), (_, .same): true
    case (.phone, .unknown), (.company, .unknown): true
    case (.phone, .other), (.company, .other), (.siren, _), (.domain, _): false
    }
  }

  fileprivate func holds(_ keys: DuplicateKeys, _ other: DuplicateKeys) -> Bool {
    switch self {
    case .email, .phone:
      let kind: Address.Kind = self == .email ? .email : .phone
      return keys.addresses.contains { $0.kind == kind && other.addresses.contains($0) }
    case .siren: return keys.siren != nil && keys.siren == other.siren
    case .company: return !keys.company.core.isEmpty && keys.company == other.company
    case .domain: return keys.domain != nil && keys.domain == other.domain
    }
  }
}

/// What the people of two leads have to do with each other, by their names.
public enum PersonLikeness: Int, CaseIterable, Hashable, Sendable {
  /// They bear the same name.
  case same
  /// Of one of them no name is known.
  case unknown
  /// They bear different names.
  case other

  /// Compares two names as ``DuplicateKeys`` keeps them.
  init(_ left: String?, _ right: String?) {
    guard let left, let right else {
      self = .unknown
      return
    }
    self = left == right ? .same : .other
  }
}

/// A lead as an engine found it by one of the keys: what a comparison needs, and what people are
/// told of it.
public struct DuplicateCandidate: Hashable, Sendable {
  /// The lead.
  public let id: LeadID
  /// Its number.
  public let number: LeadNumber
  /// Its organisation.
  public let account: Account
  /// The main contact; nil where none is known.
  public let contact: Contact?
  /// Where it stands.
  public let lane: Lane
  /// Who works it.
  public let owner: UserID?
  /// The lead that it became a part of.
  public let mergedInto: LeadNumber?

  /// Joins what an engine read.
  public init(
    id: LeadID, number: LeadNumber, account: Account, contact: Contact?, lane: Lane,
    owner: UserID?, mergedInto: LeadNumber? = nil
  ) {
    self.id = id
    self.number = number
    self.account = account
    self.contact = contact
    self.lane = lane
    self.owner = owner
    self.mergedInto = mergedInto
  }

  /// Whether it is still pursued, or was given up: a customer may well be pursued once more.
  var isPursued: Bool { lane != .stage(.won) }

  /// What duplicates of it would share with it.
  public var keys: DuplicateKeys { DuplicateKeys(of: id, account: account, contact: contact) }
}
