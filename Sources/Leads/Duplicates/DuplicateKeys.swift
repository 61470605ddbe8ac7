/// What duplicates of a lead would share with it, each in its one spelling.
public struct DuplicateKeys: Hashable, Sendable {
  /// The lead itself, which is no duplicate of its own; nil before it is one.
  public var lead: LeadID?
  /// The company's name.
  public let company: CompanyName
  /// The person's name: its folded words in the order of the alphabet; nil where none is known.
  public let person: String?
  /// The addresses of the person.
  public let addresses: [Address]
  /// The company's internet domain, else that of the person's mail; nil for one that anybody may
  /// have.
  public let domain: String?
  /// The nine digits of the French register of companies.
  public let siren: String?

  /// Reads what is known of a company and of a person in it.
  public init(
    company: String, domain: String? = nil, siren: String? = nil, person: String? = nil,
    email: String? = nil, phone: String? = nil
  ) {
    self.company = CompanyName(company)
    self.person = person.flatMap(Self.words(ofPerson:))
    addresses = Contact.addresses(email: email, phone: phone)
    let own = domain.flatMap(Self.host) ?? addresses.first { $0.kind == .email }?.host
    self.domain = own.flatMap { FreeMail.serves($0) ? nil : $0 }
    self.siren = siren.flatMap(Self.digits)
  }

  /// What is known of a lead that is about to be added.
  public init(_ new: NewLead) {
    self.init(
      company: new.company, domain: new.domain, siren: new.siren, person: new.contact,
      email: new.email, phone: new.phone)
  }

  /// What is known of a lead that is there.
  public init(_ file: LeadFile) {
    self.init(of: file.lead.id, account: file.account, contact: file.mainContact)
  }

  init(of lead: LeadID, account: Account, contact: Contact?) {
    self.init(
      company: account.name, domain: account.domain, siren: account.siren,
      person: contact?.name, email: contact?.email, phone: contact?.phone)
    self.lead = lead
  }

  /// The words of a name in one order, without forms of address: `M. ROY Paul` is Paul Roy.
  ///
  /// A contact without a name is called by its address, which is no name.
  private static func words(ofPerson name: String) -> String? {
    guard Address(name) == nil else { return nil }
    let words = Folding.words(name).filter { !forms.contains($0) }
    return words.isEmpty ? nil : words.sorted().joined(separator: " ")
  }

  private static let forms: Set<String> = [
    "m", "mr", "mme", "mlle", "mrs", "ms", "dr", "me", "monsieur", "madame", "herr", "frau",
  ]

  /// Whether both names may be one person's: each word of the shorter is in the longer, or is the
  /// initial of one that is: `O. Roy` may be Ola Roy.
  ///
  /// For what must not be forgotten of a person; not where nobody says that they are one.
  func mayNameTheSamePerson(as other: DuplicateKeys) -> Bool {
    guard let person, let another = other.person else { return false }
    let words = [person, another].map { $0.split(separator: " ") }
      .sorted { $0.count < $1.count }
    var left = words[1]
    return words[0].sorted { $0.count > $1.count }.allSatisfy { word in
      let place =
        left.firstIndex(of: word)
        ?? left.firstIndex { min($0.count, word.count) == 1 && $0.first == word.first }
      if let place { left.remove(at: place) }
      return place != nil
    }
  }

  /// The domain of a site, without scheme, `www.`, port and path; nil where nothing is left.
  private static func host(of site: String) -> String? {
    var rest = site.trimmed.lowercased()[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return rest.isEmpty ? nil : String(rest)
  }

  private static func digits(of siren: String) -> String? {
    let digits = String(siren.unicodeScalars.filter { ("0"..."9").contains($0) })
    // A SIRET is the SIREN of the company with five digits for the place.
    guard [9, 14].contains(digits.utf8.count) else { return nil }
    return String(digits.prefix(9))
  }
}

extension Address {
  /// What follows the `@`; nil for a number.
  var host: String? {
    guard case .email(let text) = self, let at = text.lastIndex(of: "@") else { return nil }
    return String(text[text.index(after: at)...])
  }
}
