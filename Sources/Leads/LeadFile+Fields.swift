// Fields that people change as they like.

extension LeadFile {
  mutating func set(_ edits: [FieldEdit], _ context: EditContext) throws(Refusal) -> Event {
    var conflicts: [FieldConflict] = []
    for edit in edits {
      let current = value(of: edit.field)
      if let base = edit.base, base != current, current != edit.new {
        conflicts.append(
          FieldConflict(
            field: edit.field.name, base: base, current: current, wanted: edit.new))
      }
    }
    guard conflicts.isEmpty else { throw .conflicts(conflicts) }
    // The contact's name first, for its other fields need somebody to belong to.
    for edit in edits where edit.field == .contact { try set(.contact, to: edit.new, context) }
    for edit in edits where edit.field != .contact { try set(edit.field, to: edit.new, context) }
    let touchesCapture = edits.contains { $0.field == .channel || $0.field == .site }
    if touchesCapture { _ = try ask(.adding, before: lead, nil, context) }
    return Event(.edited)
  }

  /// The value of an editable field; nothing where the lead has no main contact.
  public func value(of field: EditableField) -> FieldValue {
    switch field {
    case .company: account.value(of: .name)
    case .domain: account.value(of: .domain)
    case .siren: account.value(of: .siren)
    case .headcount: account.value(of: .headcount)
    case .city: account.value(of: .city)
    case .country: account.value(of: .country)
    case .contact: mainContact?.value(of: .name) ?? .none
    case .title: mainContact?.value(of: .title) ?? .none
    case .email: mainContact?.value(of: .email) ?? .none
    case .phone: mainContact?.value(of: .phone) ?? .none
    case .buyingRole: mainContact?.value(of: .buyingRole) ?? .none
    case .source: lead.value(of: .source)
    case .origin: lead.value(of: .origin)
    case .channel: lead.value(of: .channel)
    case .site: lead.value(of: .site)
    case .campaign: lead.value(of: .campaign)
    case .owner: lead.value(of: .owner)
    case .score: FieldValue(givenPoints?.points)
    case .amount: lead.value(of: .estimate)
    case .tags: lead.value(of: .tags)
    case .note: lead.value(of: .note)
    case .expectedClose: lead.value(of: .expectedClose)
    }
  }

  mutating func set(
    _ field: EditableField, to value: FieldValue, _ context: EditContext
  ) throws(Refusal) {
    switch field {
    case .company: account.name = try Self.words(field, value)
    case .domain: account.domain = value.text?.onOneLine.nonEmpty
    case .siren: account.siren = value.text?.onOneLine.nonEmpty
    case .headcount: account.headcount = try Self.count(field, value)
    case .city: account.city = value.text?.onOneLine.nonEmpty
    case .country: account.country = value.text?.onOneLine.nonEmpty
    case .contact, .title, .email, .phone, .buyingRole:
      try setContact(field, to: value, context)
    case .source: lead.source = try Self.words(field, value)
    case .origin: lead.origin = try Self.code(field, value) ?? lead.origin
    case .channel: lead.channel = try Self.code(field, value) ?? lead.channel
    case .site: lead.site = try Self.code(field, value)
    case .campaign: lead.campaign = value.text?.onOneLine.nonEmpty
    case .owner: lead.owner = try Self.owner(value, context)
    case .score: give(try Self.count(field, value), context)
    case .amount: lead.estimate = try Self.money(field, value)
    case .tags: lead.tags = Tags.list(value.text ?? "")
    case .note: lead.note = (value.text ?? "").trimmed
    case .expectedClose: lead.opportunity?.expectedClose = try Self.day(field, value)
    }
  }

  private mutating func setContact(
    _ field: EditableField, to value: FieldValue, _ context: EditContext
  ) throws(Refusal) {
    guard let index = contacts.firstIndex(where: { $0.id == lead.contact }) else {
      guard value != .none, value.text?.trimmed.isEmpty != true else { return }
      guard field == .contact, let name = value.text?.onOneLine else { throw .noContact }
      var identifiers = context.identifiers
      let contact = Contact(id: identifiers.next(), account: account.id, name: name)
      contacts.insert(contact, at: 0)
      lead.contact = contact.id
      return
    }
    switch field {
    case .contact: contacts[index].name = try Self.words(field, value)
    case .title: contacts[index].title = value.text?.onOneLine.nonEmpty
    case .email: contacts[index].email = try Self.mail(value.text)
    case .phone: contacts[index].phone = value.text?.onOneLine.nonEmpty
    case .buyingRole: contacts[index].buyingRole = try Self.code(field, value)
    default: break
    }
  }

  mutating func change(_ draft: ContactDraft, _ context: EditContext) throws(Refusal) -> Event {
    let name = draft.name.onOneLine
    guard !name.isEmpty else { throw .empty(.contact) }
    if let id = draft.id, !contacts.contains(where: { $0.id == id }) {
      throw .unknownContact(id)
    }
    var identifiers = context.identifiers
    let id = draft.id ?? identifiers.next()
    var contact =
      contacts.first { $0.id == id } ?? Contact(id: id, account: account.id, name: name)
    contact.name = name
    if let title = draft.title { contact.title = title.onOneLine.nonEmpty }
    if let email = draft.email { contact.email = try Self.mail(email) }
    if let phone = draft.phone { contact.phone = phone.onOneLine.nonEmpty }
    if let role = draft.buyingRole { contact.buyingRole = role }
    if let index = contacts.firstIndex(where: { $0.id == id }) {
      contacts[index] = contact
    } else {
      contacts.append(contact)
      if lead.contact == nil { lead.contact = id }
    }
    return Event(.contactChanged)
  }

  private static func words(_ field: EditableField, _ value: FieldValue) throws(Refusal)
    -> String
  {
    guard let text = value.text?.onOneLine.nonEmpty else { throw .empty(field) }
    return text
  }

  /// What is to be written to: one mail address, or several with commas or semicolons between.
  static func mail(_ text: String?) throws(Refusal) -> String? {
    guard let text = text?.onOneLine.nonEmpty else { return nil }
    let pieces = text.split(whereSeparator: { $0 == ";" || $0 == "," }).map { String($0).trimmed }
    guard pieces.allSatisfy(Contact.isAddress) else { throw .invalid(.email, .text(text)) }
    return text
  }

  private static func count(_ field: EditableField, _ value: FieldValue) throws(Refusal) -> Int? {
    if value == .none { return nil }
    guard let number = value.integer, number >= 0 else { throw .invalid(field, value) }
    return number
  }

  private static func day(_ field: EditableField, _ value: FieldValue) throws(Refusal)
    -> CalendarDate?
  {
    if value == .none { return nil }
    guard let day = value.date else { throw .invalid(field, value) }
    return day
  }

  private static func money(_ field: EditableField, _ value: FieldValue) throws(Refusal)
    -> Money?
  {
    if value == .none { return nil }
    guard let money = value.money, money.minorUnits >= 0 else { throw .invalid(field, value) }
    return money
  }

  private static func code<Code: RawRepresentable<String>>(
    _ field: EditableField, _ value: FieldValue
  ) throws(Refusal) -> Code? {
    if value == .none || value.text?.isEmpty == true { return nil }
    guard let code = value.text.flatMap(Code.init(rawValue:)) else {
      throw .invalid(field, value)
    }
    return code
  }

  private static func owner(_ value: FieldValue, _ context: EditContext) throws(Refusal)
    -> UserID?
  {
    guard value != .none else { return nil }
    guard let id = value.identifier(of: User.self) else { throw .invalid(.owner, value) }
    guard context.facts.users[id] != nil || context.actor.id == id else {
      throw .unknownUser(id)
    }
    return id
  }
}

/// The form in which tags are kept.
public enum Tags {
  /// Reads `vip, export #salon` into words in alphabetical order, each once, without `#`.
  public static func list(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let bare = words(text).map { $0.hasPrefix("#") ? String($0.dropFirst()) : String($0) }
    guard bare.count > 1 else { return bare.filter { !$0.isEmpty } }
    return Set(bare.filter { !$0.isEmpty }).sorted()
  }

  /// The tags of a list in the form in which they are kept.
  static func list(_ tags: [String]) -> [String] {
    // Those of a file mostly are.
    if tags.allSatisfy(isKept), zip(tags, tags.dropFirst()).allSatisfy(<) { return tags }
    return list(tags.joined(separator: ","))
  }

  private static func isKept(_ tag: String) -> Bool {
    tag.utf8.first.map { $0 != UInt8(ascii: "#") } == true
      && tag.utf8.allSatisfy { $0 < 0x80 && !isASCIISeparator($0) }
  }

  static func words(_ text: String) -> [Substring] {
    // Telling what makes up one character costs more than all the rest.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.split(whereSeparator: isASCIISeparator).map { Substring($0) }
    }
    return text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
  }

  private static func isASCIISeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: " "), 0x09...0x0D: true
    default: false
    }
  }
}

/// Tags to add and tags to take away.
public struct TagChange: Hashable, Sendable {
  /// The tags that the lead is to bear.
  public var added: [String]
  /// The tags that it is to bear no more.
  public var removed: [String]

  /// Reads `vip, export -old`: a word with a minus before it is taken away.
  public init(_ text: String) {
    let words = Tags.words(text)
    let (minus, plus) = (words.filter { $0.first == "-" }, words.filter { $0.first != "-" })
    added = Tags.list(plus.map { $0.drop { $0 == "+" } }.joined(separator: " "))
    removed = Tags.list(minus.map { $0.drop { $0 == "-" } }.joined(separator: " "))
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// The tags after the change, in the form in which they are kept; case tells no tags apart.
  func applied(to tags: [String]) -> [String] {
    let gone = Set(removed.map(Folding.fold)).subtracting(added.map(Folding.fold))
    let kept = tags.filter { !gone.contains(Folding.fold($0)) }
    let there = Set(kept.map(Folding.fold))
    return (kept + added.filter { !there.contains(Folding.fold($0)) }).sorted()
  }
}
