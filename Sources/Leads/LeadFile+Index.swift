/// What stores keep of a lead beside its fields, in order to find, sort and sum it.
public struct IndexEntry: Hashable, Sendable {
  /// Where it stands on the board.
  public var lane: Lane
  /// Who works it.
  public var owner: UserID?
  /// The folded source.
  public var source: String
  /// What it is worth.
  public var value: Money?
  /// The levels of the four letters.
  public var levels: BANTLevels
  /// The inputs of the temperature.
  public var temperature: TemperatureInputs
  /// When anything was last done.
  public var lastActivity: Instant
  /// When the prospect last got in touch.
  public var lastInbound: Instant?
  /// What the prospect's behaviour is worth.
  public var score: Score
  /// When a demonstration was asked for that nobody has answered.
  public var demoRequested: Instant?
  /// Where it stands in the queue; nil where it waits for nobody.
  public var queue: QueueStanding?
  /// The folded words that a search looks through.
  public var words: String
}

extension LeadFile {
  /// What stores keep of this lead beside its fields.
  public var index: IndexEntry {
    IndexEntry(
      lane: lead.lane, owner: lead.owner, source: Folding.fold(lead.source), value: value,
      levels: qualification?.levels ?? .unknown, temperature: temperatureInputs,
      lastActivity: lastActivity, lastInbound: lastInbound, score: score,
      demoRequested: demoRequested, queue: queueStanding,
      words: searchableWords)
  }

  /// How many of an account's people a lead is found by, the main contact first.
  ///
  /// Without an end, a file with ten thousand rows of one company would give each of its leads
  /// ten thousand names to be found by.
  public static let mostSearchedContacts = 12

  private var searchableWords: String {
    let lastNote = activities.last { $0.kind == .note }
    return Self.words(account, contacts, own: lead.tags + [lead.note, lastNote?.text ?? ""])
  }

  /// The folded words that a search for a lead looks through: those of its account and of its
  /// people, the main contact first, and the lead's own texts.
  public static func words(
    _ account: Account, _ contacts: [Contact], own texts: [String]
  ) -> String {
    let people = contacts.prefix(mostSearchedContacts)
    var all = [account.name, account.domain ?? ""]
    all.reserveCapacity(all.count + 2 * people.count + texts.count)
    for person in people {
      all.append(person.name)
      if let email = person.email { all.append(email) }
    }
    all += texts
    return Folding.wordText(all)
  }
}
