public import Leads

/// A contact that came in by itself: who it is, and what was observed.
public struct Capture: Hashable, Sendable {
  /// The lead that it would be, of nobody yet.
  public let lead: NewLead
  /// What is noted of it.
  public let contact: ActivityDraft
  /// The names that were not understood, in their order.
  public let ignored: [String]

  /// How many bytes one may have: 1 MiB.
  public static let mostBytes = 1 << 20
  /// How many characters of its text are kept.
  public static let mostCharacters = 20_000
  static let mostOfAField = 500

  /// What holds where a capture does not say it.
  public struct Defaults: Hashable, Sendable {
    /// Where it comes from.
    public var source: String?
    /// The campaign that it answers.
    public var campaign: String?
    /// Whose web site.
    public var site: SiteKind?
    /// How it came; nil for a mail where it is one, else a form.
    public var channel: CaptureChannel?
    /// When it came.
    public var now: Instant

    /// Something that came in now.
    public init(now: Instant) {
      self.now = now
    }
  }

  /// Reads one capture: a JSON object, the body of a form, lines of `Key: value`, or a mail.
  ///
  /// Names are those of import files, in English or French. Linear in the number of bytes.
  public init(_ bytes: [UInt8], _ defaults: Defaults) throws(CaptureFault) {
    guard bytes.count <= Self.mostBytes else { throw .tooLong }
    var reader = CaptureReader(try CaptureFields(bytes), defaults)
    try reader.read()
    (lead, contact, ignored) = (reader.lead, reader.contact, reader.ignored)
  }
}

/// Why a capture cannot be read.
public enum CaptureFault: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is longer than one may be.
  case tooLong
  /// It is no UTF-8 text.
  case notUTF8
  /// It begins as JSON and goes on as something else at this byte, from 1.
  case notJSON(character: Int)
  /// A name stands in it twice.
  case givenTwice(String)
  /// A name has an object or a list of lists for a value.
  case nested(String)
  /// This line, from 1, is none of a form's.
  case noForm(line: Int)
  /// This value of a name cannot be read.
  case notUnderstood(String, String)
  /// Neither company, person, mail address nor number.
  case namesNobody
  /// A mail that a machine sent: somebody is away, or another mail did not arrive.
  case automatic
}

/// Takes what the fields of a capture say, one by one.
private struct CaptureReader {
  private(set) var lead = NewLead(company: "", source: "")
  private(set) var ignored: [String] = []
  private let fields: CaptureFields
  private let defaults: Capture.Defaults
  private var names: [ImportColumn: String] = [:]
  /// What stands under `name`: the family name where there is a first name beside it.
  private var person: String?
  private var texts: [String] = []
  private var at: Instant?
  private var signal: Signal?
  private var reference: String?

  init(_ fields: CaptureFields, _ defaults: Capture.Defaults) {
    self.fields = fields
    self.defaults = defaults
  }

  mutating func read() throws(CaptureFault) {
    lead.channel = defaults.channel ?? (fields.isMail ? .email : .form)
    lead.site = defaults.site
    for member in fields.members { try take(member.name, member.value) }
    lead.source = names[.source] ?? defaults.source ?? ""
    lead.campaign = names[.campaign] ?? defaults.campaign
    lead.title = names[.title]
    lead.city = names[.city]
    lead.country = names[.country]
    lead.siren = names[.siren]
    lead.phone = names[.phone]
    lead.domain = names[.domain].flatMap { InternetDomain.host(of: $0) }
    lead.email = names[.email]
    lead.isUnassigned = true
    if let email = lead.email, Address(email: email) == nil {
      throw .notUnderstood("email", email)
    }
    try nameCompany()
    lead.captured = at
  }

  /// What is noted: the words, what was observed, and when.
  var contact: ActivityDraft {
    let observed = signal ?? usualSignal
    let text = String(texts.joined(separator: "\n").prefix(Capture.mostCharacters))
    var draft = ActivityDraft(observed, at: lead.captured, text: text, reference: reference)
    // What came by mail or by telephone came so, whatever was asked for.
    switch lead.channel {
    case .phone where signal != nil: draft.kind = .call
    case .email where signal != nil: draft.kind = .email
    case .phone, .email, .form, .passive, .sourced, .event, .referral: break
    }
    return draft
  }

  /// Who leaves an address and nothing else signs up to be written to.
  private var usualSignal: Signal {
    switch lead.channel {
    case .phone: .inboundCall
    case .email: .positiveReply
    case .passive: .passiveVisit
    case .form, .sourced, .event, .referral:
      lead.email != nil && lead.phone == nil && texts.isEmpty ? .signUp : .form
    }
  }

  private mutating func nameCompany() throws(CaptureFault) {
    let parts = [names[.firstName], names[.lastName] ?? person].compactMap(\.self)
    lead.contact = names[.contact] ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    let host = lead.email.flatMap { InternetDomain.domain(ofEmail: $0) }
    let own = host.flatMap { FreeMail.serves($0) ? nil : $0 }
    let known = names[.company] ?? lead.domain ?? own
    guard let company = known ?? lead.contact ?? lead.email ?? lead.phone else {
      throw .namesNobody
    }
    lead.company = company
    if names[.company] == nil, lead.domain == nil { lead.domain = own }
  }

  private mutating func take(_ name: String, _ value: String) throws(CaptureFault) {
    let line = OneLine.cleaned(value)
    guard !line.isEmpty else { return }
    switch Own(FoldedWord.fold(name)) {
    case .text: return texts.append(ManyLines.cleaned(value))
    case .site:
      guard let site = SiteKind(rawValue: line.lowercased()) else {
        throw .notUnderstood(name, line)
      }
      lead.site = site
    case .signal:
      guard let known = Signal(rawValue: line.lowercased()) else {
        throw .notUnderstood(name, line)
      }
      signal = known
    case .at:
      guard let instant = Instant(iso8601: line) else { throw .notUnderstood(name, line) }
      // Nobody is turned away because a machine does not know what day it is.
      at = EventDates(.utc, now: defaults.now).observed(instant)
    case .reference: reference = String(line.prefix(Capture.mostOfAField))
    case .channel:
      let word = line.lowercased()
      guard let channel = CaptureChannel(rawValue: word) ?? ChannelWords.meaning(of: word)?.channel
      else { throw .notUnderstood(name, line) }
      lead.channel = channel
    case .person: person = String(line.prefix(Capture.mostOfAField))
    case nil: takeColumn(name, line, value)
    }
  }

  private mutating func takeColumn(_ name: String, _ line: String, _ value: String) {
    guard let column = HeaderNames.meaning(of: FoldedWord.fold(name))?.column else {
      return ignored.append(String(OneLine.cleaned(name).prefix(Capture.mostOfAField)))
    }
    switch column {
    case .note: texts.append(ManyLines.cleaned(value))
    case .tags: lead.tags += Tags.list(String(line.prefix(Capture.mostOfAField)))
    case .company, .contact, .firstName, .lastName, .email, .phone, .title, .city, .country,
      .domain, .siren, .source, .campaign:
      if names[column] == nil { names[column] = String(line.prefix(Capture.mostOfAField)) }
    case .contactReference, .headcount, .siret, .channel, .origin, .stage, .status, .owner,
      .amount, .currency, .budget, .authority, .need, .timeline, .created, .lastTouch,
      .nextAction, .nextActionText, .nextActionTime, .score, .closingReason, .signed:
      ignored.append(String(OneLine.cleaned(name).prefix(Capture.mostOfAField)))
    }
  }
}

/// The names that a capture has beside those of a file of leads.
private enum Own {
  case text, site, signal, at, reference, channel, person

  init?(_ folded: String) {
    switch folded {
    case "text", "texte", "message", "consent", "consentement", "optin", "form", "formulaire",
      "subject", "objet":
      self = .text
    case "site", "sitekind": self = .site
    case "signal", "event", "evenement": self = .signal
    case "at", "date", "le", "when", "quand", "createdat": self = .at
    case "reference", "ref", "id", "messageid": self = .reference
    case "channel", "canal": self = .channel
    case "name", "nom": self = .person
    default: return nil
    }
  }
}
