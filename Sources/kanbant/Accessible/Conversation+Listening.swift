import Glossary
import Leads
import Workbench

// Looking at what the workspace holds: nothing here changes it.

extension Conversation {
  /// How many leads, or lines of a history, are told at once.
  static let pageLength = 10
  /// How far leads under a filter are counted.
  private static let countLimit = 1000

  /// Tells count and sum of every lane.
  mutating func tellBoard() throws(Leaving) {
    let condition = try condition()
    let tallies = try stored { store throws(StoreError) in
      try filter.isEmpty
        ? store.tallies() : store.tallies(in: Lane.all, condition, limit: Self.countLimit)
    }
    for lane in Lane.all {
      let own = tallies.filter { $0.lane == lane }
      say(told(lane, own))
    }
    if tallies.reduce(0, { $0 + $1.count }) >= Self.countLimit, !filter.isEmpty {
      say(ConversationWords.countedSoFar(invocation.formats.number(Self.countLimit)))
    }
    say(ConversationWords.boardHelp)
  }

  private func told(_ lane: Lane, _ tallies: [Tally]) -> String {
    let formats = invocation.formats
    let leads = formats.count(
      tallies.reduce(0) { $0 + $1.count }, one: Localized(en: "lead", fr: "lead"),
      other: Localized(en: "leads", fr: "leads"))
    let sums = BoardSums(tallies, workspace.settings)
    var parts = [leads]
    if let sum = sums.sum { parts.append(formats.money(sum)) }
    if let weighted = sums.weighted {
      parts.append(wording(ConversationWords.weighted(formats.money(weighted))))
    }
    if !sums.others.isEmpty { parts.append(wording(ConversationWords.otherCurrencies)) }
    return wording.labelled(
      "\(lane.acronym), \(wording(lane.label))", parts.joined(separator: ", "))
  }

  /// Tells the first leads of the list, under another lane or filter where one is named.
  mutating func list(_ words: String) throws(Leaving) {
    if !words.isEmpty {
      if let lane = try? Lane.read(words) { self.lane = lane } else { try setFilter(words) }
    }
    try tellLeads(after: nil, told: 0)
  }

  /// Goes on with the list or the history told last.
  mutating func goOn() throws(Leaving) {
    switch rest {
    case .nothing: say(ConversationWords.noMore)
    case .leads(let key, let told): try tellLeads(after: key, told: told)
    case .journal(let lead, let sequence): try tellJournal(of: lead, before: sequence)
    }
  }

  private mutating func tellLeads(after key: CardKey?, told: Int) throws(Leaving) {
    let condition = try condition()
    let lanes = lane.map { [$0] } ?? Lane.all
    let (page, count) = try stored { store throws(StoreError) in
      let request = PageRequest(
        lanes: lanes, condition: condition, from: key, limit: Self.pageLength)
      return (
        try store.page(request),
        try store.count(in: lanes, condition, limit: Self.countLimit)
      )
    }
    guard let last = page.cards.last else {
      rest = .nothing
      return say(told == 0 ? ConversationWords.noLeads : ConversationWords.noMore)
    }
    for card in page.cards { say(workspace.spoken(card, invocation)) }
    let formats = invocation.formats
    let number = formats.number(min(count, Self.countLimit))
    let total =
      count < Self.countLimit
      ? Localized(en: number, fr: number) : ConversationWords.moreThan(number)
    say(
      ConversationWords.told(
        from: formats.number(told + 1), to: formats.number(told + page.cards.count), of: total,
        hasMore: page.hasMore))
    rest =
      page.hasMore ? .leads(after: last.key(in: .newest), told: told + page.cards.count) : .nothing
  }

  /// Sets what leads must meet, asking for it where nothing was said.
  mutating func askFilter(_ words: String) throws(Leaving) {
    var words = words
    while words.isEmpty {
      say(ConversationWords.askFilter(filter))
      words = try answer()
      if Self.leaves(words) || words.isEmpty { throw .cancelled }
      if words == "?" {
        say(ConversationWords.filterHelp)
        words = ""
      }
    }
    try setFilter(words == "-" ? "" : words)
    try tellLeads(after: nil, told: 0)
  }

  private mutating func setFilter(_ words: String) throws(Leaving) {
    _ = try reached { () throws(Failure) in try workspace.condition(words) }
    filter = words
  }

  /// Takes filter and lane away.
  mutating func listAll() throws(Leaving) {
    filter = ""
    lane = nil
    try tellLeads(after: nil, told: 0)
  }

  /// What the filter asks of leads.
  func condition() throws(Leaving) -> Condition {
    try reached { () throws(Failure) in try workspace.condition(filter) }
  }
}

extension Conversation {
  /// Tells all about a lead, by its number, else about the one that is talked about.
  mutating func open(_ words: String) throws(Leaving) {
    if words.isEmpty { return try tellLead(subject().id) }
    // A dash would stand for the leads on standard input, which is where answers come from.
    guard words != "-" else { return say(ConversationWords.typeSomething) }
    let found = try reached { () throws(Failure) in try workspace.leads([words]) }
    if let id = found.first { try tellLead(id) }
  }

  private mutating func tellLead(_ id: LeadID) throws(Leaving) {
    let file = try file(id)
    let entries = try stored { store throws(StoreError) in
      try store.journal(of: id, before: nil, limit: Sheet.timelineLength)
    }
    lead = file.number.map { LeadCard(file, number: $0) }
    say(Sheet(file, entries, workspace, invocation).lines)
  }

  /// Tells the next or the previous lead of the list.
  mutating func step(isBackward: Bool) throws(Leaving) {
    let condition = try condition()
    let from = try lead.flatMap { card throws(Leaving) in try self.card(of: card.id) }?.key(
      in: .newest)
    let request = PageRequest(
      lanes: lane.map { [$0] } ?? Lane.all, condition: condition, from: from,
      isBackward: isBackward && from != nil, limit: 1)
    let page = try stored { store throws(StoreError) in try store.page(request) }
    guard let card = page.cards.first else {
      guard from != nil else { return say(ConversationWords.noLeads) }
      return say(isBackward ? BoardWords.firstLead : BoardWords.lastLead)
    }
    try tellLead(card.id)
  }

  /// The lead that is talked about, as it is now; a sentence where there is none.
  mutating func subject() throws(Leaving) -> LeadCard {
    guard let known = lead else {
      throw .failed(Failure(.noInput, "no-lead", ConversationWords.noLead))
    }
    lead = try card(of: known.id)
    guard let lead else {
      throw .failed(Failure(.noInput, "unknown-lead", BoardWords.leadGone))
    }
    return lead
  }

  /// The card of a lead as it is now; nil where it is no more.
  func card(of id: LeadID) throws(Leaving) -> LeadCard? {
    let file = try stored { store throws(StoreError) in try store.file(id) }
    return file.flatMap { file in file.number.map { LeadCard(file, number: $0) } }
  }

  func file(_ id: LeadID) throws(Leaving) -> LeadFile {
    try reached { () throws(Failure) in try workspace.file(id) }
  }

  /// Tells what was done: to the lead that is talked about, else by whom in the workspace.
  mutating func tellHistory(_ words: String) throws(Leaving) {
    let isWhole = ConversationTask.listAll.isNamed(Folding.fold(words))
    guard let lead, !isWhole else {
      let operations = try stored { store throws(StoreError) in
        try store.operations(limit: Self.pageLength)
      }
      if operations.isEmpty { return say(HistoryWords.nothing) }
      return say(Verb.lines(of: operations, workspace, wording))
    }
    try tellJournal(of: lead.id, before: nil)
  }

  private mutating func tellJournal(of lead: LeadID, before: Int?) throws(Leaving) {
    let file = try file(lead)
    let (entries, qualifications) = try stored { store throws(StoreError) in
      (
        try store.journal(of: lead, before: before, limit: Self.pageLength),
        try store.qualifications(of: lead)
      )
    }
    say(Verb.lines(of: entries, file, qualifications, workspace, wording))
    guard let last = entries.last, entries.count == Self.pageLength else {
      rest = .nothing
      return
    }
    rest = .journal(lead, before: last.sequence)
    say(ConversationWords.moreOfIt)
  }
}
