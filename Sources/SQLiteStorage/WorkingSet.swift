import Leads
import Storage

/// The leads and accounts that one transaction works on.
///
/// They are read once, changed by the rules, and written when the transaction ends: a thousand
/// additions with their histories cost one row each, not one for every step.
struct WorkingSet {
  /// Where records come from that are not in the set yet.
  let source: any RecordSource
  /// What the requests that were kept so far made of the records.
  var records = Records()
  /// The numbers given out so far.
  var numbers: Places
  /// Whether what is derived of a lead is made at once: whoever writes it has less time.
  private let derivesAtOnce: Bool
  // What the request in hand has changed; forgotten when it is refused.
  private var draft = Records()
  private var users: [UserID: User?] = [:]
  private var names: [String: AccountID?] = [:]
  private var numbersBefore: Places

  /// Records by their identifiers.
  struct Records {
    var leads: [LeadID: LeadEntry] = [:]
    var accounts: [AccountID: AccountEntry] = [:]
    /// Answers seen on the way: a superseded one leaves its file before it is written.
    var qualifications: [QualificationID: Qualification] = [:]
    /// Accounts that came or were renamed, by their folded names.
    var names: [String: AccountID] = [:]

    /// Takes in what became of records.
    mutating func take(_ new: Records) {
      Self.join(&leads, new.leads)
      Self.join(&accounts, new.accounts)
      Self.join(&qualifications, new.qualifications)
      Self.join(&names, new.names)
    }

    // Of an import all leads are new: nothing need be copied.
    private static func join<ID, Entry>(_ old: inout [ID: Entry], _ new: [ID: Entry]) {
      if old.isEmpty { old = new } else { old.merge(new) { $1 } }
    }
  }

  /// A lead with what hangs on it.
  ///
  /// A class so that it is handed on without being copied.
  final class LeadEntry: Sendable {
    let lead: Lead
    let number: LeadNumber?
    let qualification: Qualification?
    let activities: [Activity]
    let offers: [Offer]
    let suppressions: [Suppression]
    /// The rules by which it is scored.
    let scoring: ScoringRules
    /// What is derived of it beside the account as it was then, where a rule had both in hand.
    private let derived: (index: LeadIndex.Entry, account: AccountEntry)?

    init(
      lead: Lead, number: LeadNumber?, qualification: Qualification?, activities: [Activity],
      offers: [Offer], suppressions: [Suppression] = [], scoring: ScoringRules,
      derived: (index: LeadIndex.Entry, account: AccountEntry)? = nil
    ) {
      self.lead = lead
      self.number = number
      self.qualification = qualification
      self.activities = activities
      self.offers = offers
      self.suppressions = suppressions
      self.scoring = scoring
      self.derived = derived
    }

    /// What is derived of it beside this account.
    func index(beside account: AccountEntry) -> LeadIndex.Entry {
      if let derived, derived.account === account { return derived.index }
      return LeadIndex.entry(LeadFile(self, account, people: LeadFile.mostSearchedContacts))
    }
  }

  /// An account with its people, in the order in which they came.
  ///
  /// A class for the same reason.
  final class AccountEntry: Sendable {
    let account: Account
    let contacts: [Contact]

    init(account: Account, contacts: [Contact]) {
      self.account = account
      self.contacts = contacts
    }

    /// The people with a lead's main contact before the others.
    func contacts(mainFirst main: ContactID?) -> [Contact] {
      contacts(mainFirst: main, atMost: contacts.count)
    }

    /// The first so many of the people, a lead's main contact before the others.
    func contacts(mainFirst main: ContactID?, atMost count: Int) -> [Contact] {
      guard let main, let place = contacts.lastIndex(where: { $0.id == main }), place > 0 else {
        return Array(contacts.prefix(count))
      }
      var first = [contacts[place]]
      first.reserveCapacity(min(count, contacts.count))
      first += contacts[..<min(place, count - 1)]
      first += contacts[(place + 1)...].prefix(max(0, count - 1 - place))
      return first
    }
  }

  /// A set that takes what it needs from `source`, and numbers new leads behind `numbers`.
  init(_ source: any RecordSource, numbers: Places = Places(), derivesAtOnce: Bool = false) {
    self.source = source
    self.numbers = numbers
    self.derivesAtOnce = derivesAtOnce
    numbersBefore = numbers
  }

  // MARK: Reading

  mutating func user(_ id: UserID) throws(StoreError) -> User? {
    if let known = users[id] { return known }
    let user = try source.user(id)
    users[id] = .some(user)
    return user
  }

  mutating func entry(_ id: LeadID) throws(StoreError) -> LeadEntry? {
    if let entry = draft.leads[id] ?? records.leads[id] { return entry }
    guard let entry = try source.leadEntry(id) else { return nil }
    records.leads[id] = entry
    return entry
  }

  /// The leads seen so far, as the request in hand has them.
  var touchedLeads: [LeadID: LeadEntry] { records.leads.merging(draft.leads) { $1 } }

  mutating func file(_ id: LeadID) throws(StoreError) -> LeadFile? {
    guard let entry = try entry(id) else { return nil }
    let account = try account(entry.lead.account)
    return LeadFile(entry, account)
  }

  mutating func account(_ id: AccountID) throws(StoreError) -> AccountEntry {
    if let entry = draft.accounts[id] ?? records.accounts[id] { return entry }
    let entry = try source.accountEntry(id)
    records.accounts[id] = entry
    return entry
  }

  /// The account that bears this folded name; the first where several do.
  mutating func account(named folded: String) throws(StoreError) -> AccountEntry? {
    if let id = draft.names[folded] ?? records.names[folded] { return try account(id) }
    if names[folded] == nil { names[folded] = .some(try source.accountID(named: folded)) }
    guard let known = names[folded], let id = known else { return nil }
    let found = try account(id)
    // The request in hand may have given it another name already.
    return Folding.fold(found.account.name, gives: folded) ? found : nil
  }

  // MARK: Changing

  /// Takes what a rule made of a file into the request in hand.
  mutating func take(_ file: LeadFile, number: LeadNumber) {
    if let answers = file.qualification { draft.qualifications[answers.id] = answers }
    let id = file.account.id
    let known = draft.accounts[id] ?? records.accounts[id]
    if known?.account.name != file.account.name {
      draft.names[Folding.fold(file.account.name)] = id
    }
    let account = AccountEntry(
      account: file.account, contacts: Self.join(known?.contacts ?? [], file.contacts))
    draft.accounts[id] = account
    draft.leads[file.lead.id] = LeadEntry(
      lead: file.lead, number: number, qualification: file.qualification,
      activities: file.activities, offers: file.offers, suppressions: file.suppressions,
      scoring: file.scoring,
      derived: derivesAtOnce ? (LeadIndex.entry(file), account) : nil)
  }

  /// The number of a new lead.
  mutating func nextNumber() throws(StoreError) -> LeadNumber {
    LeadNumber(try numbers.next(.lead, source))
  }

  /// Begins a request of so many edits.
  mutating func begin(_ edits: Int) {
    numbersBefore = numbers
    draft.leads.reserveCapacity(edits)
    draft.accounts.reserveCapacity(edits)
  }

  /// The people of a file in the order in which they came: new ones behind those known.
  private static func join(_ known: [Contact], _ now: [Contact]) -> [Contact] {
    if known.isEmpty { return now }
    // Mostly one came, and stands first.
    let others = now.dropFirst()
    if others.elementsEqual(known, by: { $0.id == $1.id }) {
      var contacts: [Contact] = []
      contacts.reserveCapacity(now.count)
      contacts += others
      contacts += now.prefix(1)
      return contacts
    }
    let places = Dictionary(
      known.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var contacts = known
    for contact in now {
      if let place = places[contact.id] {
        contacts[place] = contact
      } else {
        contacts.append(contact)
      }
    }
    return contacts
  }

  /// Forgets what the request in hand did, and the numbers that it took.
  mutating func refuse() {
    draft = Records()
    numbers = numbersBefore
  }

  /// Keeps what the request in hand did.
  mutating func accept() {
    records.take(draft)
    draft = Records()
  }

  /// Takes note that all that was kept so far is written: names are to be looked up again.
  mutating func settle() {
    records.qualifications = [:]
    records.names = [:]
    names = [:]
  }

  /// What a lead became, for the receipt.
  func touched(_ id: LeadID) -> TouchedLead? {
    guard let entry = records.leads[id], let number = entry.number else { return nil }
    return TouchedLead(id: id, number: number, lane: entry.lead.lane)
  }
}

extension LeadFile {
  /// Joins a lead with its account's people, the main contact first.
  init(_ entry: WorkingSet.LeadEntry, _ account: WorkingSet.AccountEntry) {
    self.init(entry, account, people: account.contacts.count)
  }

  /// Joins a lead with the first so many of its account's people, the main contact first.
  init(_ entry: WorkingSet.LeadEntry, _ account: WorkingSet.AccountEntry, people: Int) {
    self.init(
      lead: entry.lead, number: entry.number, account: account.account,
      contacts: account.contacts(mainFirst: entry.lead.contact, atMost: people),
      qualification: entry.qualification, activities: entry.activities, offers: entry.offers,
      suppressions: entry.suppressions, scoring: entry.scoring)
  }
}
