// Who a lead is: points for account and person, beside those for what they do.

extension LeadFile {
  /// The rules of fit that hold of account, person and lead, in the order of the rules.
  public var fitLines: [FitRule] { scoring.fit.filter { holds($0.test) } }

  /// What account, person and lead are worth by the rules of fit; does not fall with time.
  public var fit: Int { fitLines.reduce(0) { $0 + $1.points } }

  /// Whether what a rule asks is so.
  func holds(_ test: FitRule.Test) -> Bool {
    switch test {
    case .headcount(let from, let to):
      guard let count = account.headcount else { return false }
      return from.map { $0 <= count } ?? true && to.map { count <= $0 } ?? true
    case .domain(let isOwn):
      guard let domain = ownDomain else { return false }
      return FreeMail.serves(domain) != isOwn
    case .country(let name): return Folding.fold(account.country ?? "") == name
    case .city(let name): return Folding.fold(account.city ?? "") == name
    case .title(let words): return Folding.fold(mainContact?.title ?? "").contains(words)
    case .origin(let origin): return lead.origin == origin
    case .channel(let channel): return lead.channel == channel
    case .source(let beginning): return Folding.fold(lead.source).hasPrefix(beginning)
    case .tag(let tag): return lead.tags.contains { Folding.fold($0) == tag }
    }
  }

  /// The domain by which the company is known: its own, else that of the person's mail address.
  private var ownDomain: String? {
    if let domain = account.domain?.trimmed.nonEmpty { return Folding.fold(domain) }
    guard case .email(let address)? = mainContact?.email.flatMap({ Address(email: $0) }),
      let at = address.lastIndex(of: "@")
    else { return nil }
    return String(address[address.index(after: at)...])
  }
}
