import Leads
import Storage

/// The leads and accounts that one transaction works on.
///
/// They are read once, changed by the rules, and written when the transaction ends: a thousand
/// additions with their histories cost one row each, not one for every step.
struct WorkingSet {
  let connection: Connection
  private var base = Records()
  // What the request in hand has changed; forgotten when it is refused.
  private var draft = Records()
  private var users: [UserID: User?] = [:]
  private var names: [String: AccountID?] = [:]
  private var pending = PendingWrites()
  private var placesBefore = Places()

  /// Records by their identifiers.
  struct Records {
    var leads: [LeadID: LeadEntry] = [:]
    var accounts: [AccountID: AccountEntry] = [:]
    /// Answers seen on the way: a superseded one leaves its file before it is written.
    var qualifications: [QualificationID: Qualification] = [:]
    /// Accounts that came or were renamed, by their folded names.
    var names: [String: AccountID] = [:]

    /// Takes in what became of leads, accounts and answers.
    mutating func take(_ new: Records) {
      Self.join(&leads, new.leads)
      Self.join(&accounts, new.accounts)
      Self.join(&qualifications, new.qualifications)
    }

    // Of an import all leads are new: nothing need be copied.
    private static func join<ID, Entry>(_ old: inout [ID: Entry], _ new: [ID: Entry]) {
      if old.isEmpty { old = new } else { old.merge(new) { $1 } }
    }
  }

  /// A lead with what hangs on it.
  struct LeadEntry {
    var lead: Lead
    var number: LeadNumber?
    var qualification: Qualification?
    var activities: [Activity]
    var offers: [Offer]
    /// What is derived of it in the store; nil for a lead that is not there yet.
    var stored: LeadIndex.Entry?
  }

  /// An account with its people, in the order in which they came.
  struct AccountEntry {
    var account: Account
    var contacts: [Contact]

    /// The people with a lead's main contact before the others.
    func contacts(mainFirst main: ContactID?) -> [Contact] {
      guard let main, contacts.first?.id != main else { return contacts }
      return contacts.filter { $0.id == main } + contacts.filter { $0.id != main }
    }
  }

  init(_ connection: Connection) {
    self.connection = connection
  }

  // MARK: Reading

  mutating func user(_ id: UserID) throws(StoreError) -> User? {
    if let known = users[id] { return known }
    let user = try connection.users("WHERE id = ?", [StoredValue(id)]).first
    users[id] = .some(user)
    return user
  }

  mutating func entry(_ id: LeadID) throws(StoreError) -> LeadEntry? {
    if let entry = draft.leads[id] ?? base.leads[id] { return entry }
    guard let entry = try connection.leadEntry(id) else { return nil }
    base.leads[id] = entry
    return entry
  }

  mutating func file(_ id: LeadID) throws(StoreError) -> LeadFile? {
    guard let entry = try entry(id) else { return nil }
    let account = try account(entry.lead.account)
    return LeadFile(entry, account)
  }

  mutating func account(_ id: AccountID) throws(StoreError) -> AccountEntry {
    if let entry = draft.accounts[id] ?? base.accounts[id] { return entry }
    let entry = try connection.accountEntry(id)
    base.accounts[id] = entry
    return entry
  }

  /// The account that bears this folded name; the first where several do.
  mutating func account(named folded: String) throws(StoreError) -> AccountEntry? {
    if let id = draft.names[folded] { return try account(id) }
    if names[folded] == nil {
      let id = try connection.first(
        "SELECT id FROM account WHERE name_folded = ? ORDER BY place LIMIT 1", [.text(folded)]
      ) { row in row.identifier(0) as AccountID? }
      names[folded] = .some(id ?? nil)
    }
    guard let known = names[folded], let id = known else { return nil }
    let found = try account(id)
    // The request in hand may have given it another name already.
    return Folding.fold(found.account.name) == folded ? found : nil
  }

  // MARK: Changing

  /// Takes what a rule made of a file into the request in hand.
  mutating func take(_ file: LeadFile, number: LeadNumber?) throws(StoreError) {
    let stored = (draft.leads[file.lead.id] ?? base.leads[file.lead.id])?.stored
    draft.leads[file.lead.id] = LeadEntry(
      lead: file.lead, number: number, qualification: file.qualification,
      activities: file.activities, offers: file.offers, stored: stored)
    if let answers = file.qualification { draft.qualifications[answers.id] = answers }
    let id = file.account.id
    let known = draft.accounts[id] ?? base.accounts[id]
    if known?.account.name != file.account.name {
      draft.names[Folding.fold(file.account.name)] = id
    }
    draft.accounts[id] = AccountEntry(
      account: file.account, contacts: Self.join(known?.contacts ?? [], file.contacts))
  }

  /// The number of a new lead.
  mutating func nextNumber() throws(StoreError) -> LeadNumber {
    LeadNumber(try pending.places.next(.lead, connection))
  }

  /// Begins a request.
  mutating func begin() { placesBefore = pending.places }

  /// The people of a file in the order in which they came: new ones behind those known.
  private static func join(_ known: [Contact], _ now: [Contact]) -> [Contact] {
    guard !known.isEmpty else { return now }
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
    pending.places = placesBefore
  }

  /// Keeps what the request in hand did; rows are written by `write`.
  mutating func accept(_ events: [(lead: LeadID, event: Event)]) throws(StoreError) {
    var isRenamed = false
    base.take(draft)
    draft = Records()
    for (lead, event) in events {
      for change in event.changes {
        pending.note(change, lead, in: base)
        isRenamed = isRenamed || change.field == FieldName(AccountField.name)
      }
      pending.touch(lead)
    }
    noteNames()
    // The next search by name must find it in the table.
    if isRenamed { try write() }
  }

  private mutating func noteNames() {
    for id in pending.newAccounts {
      if let name = base.accounts[id]?.account.name { names[Folding.fold(name)] = .some(id) }
    }
    pending.newAccounts = []
  }

  /// Writes all that was kept so far.
  mutating func write() throws(StoreError) {
    try pending.write(&base, connection)
    names = [:]
  }

  /// What a lead became, for the receipt.
  func touched(_ id: LeadID) -> TouchedLead? {
    guard let entry = base.leads[id], let number = entry.number else { return nil }
    return TouchedLead(id: id, number: number, lane: entry.lead.lane)
  }
}

extension LeadFile {
  /// Joins a lead with its account's people, the main contact first.
  init(_ entry: WorkingSet.LeadEntry, _ account: WorkingSet.AccountEntry) {
    self.init(
      lead: entry.lead, number: entry.number, account: account.account,
      contacts: account.contacts(mainFirst: entry.lead.contact),
      qualification: entry.qualification, activities: entry.activities, offers: entry.offers)
  }
}
