import Glossary
package import Leads

/// What the columns of the board stand for.
package enum BoardGrouping: String, CaseIterable, Sendable {
  /// The stages, in the reading of the lens.
  case stage
  /// Who works the open leads.
  case owner
  /// How warm they are now.
  case temperature
  /// The first letter of BANT that stands in their way.
  case blocking
}

/// What a column is known by, whatever its place: for folding, and to ask for its leads.
package enum ColumnKey: Hashable, Sendable {
  /// A column of stages or a side lane, by its first lane.
  case lane(Lane)
  /// The open leads of an owner; nil for those that nobody works.
  case owner(UserID?)
  /// The open leads of a temperature.
  case temperature(Temperature)
  /// The open leads that a letter blocks; nil for those that none does.
  case blocking(Criterion?)
}

extension BoardGrouping {
  /// The open stages: those that a group may hold.
  private static let openLanes = Stage.allCases.filter { $0 != .won }.map(Lane.stage)
  private static let endLanes: [Lane] = [.parked, .disqualified, .lost]

  /// Every column: those that stand for something, then the lanes at the side.
  func columns(of lens: Lens, owners: [User]) -> [ColumnState] {
    guard self != .stage else {
      return lens.columns.map {
        ColumnState(lanes: $0.stages.map(Lane.stage), kind: .stages($0))
      } + Self.endLanes.map { ColumnState(lanes: [$0], kind: .side) }
    }
    return keys(owners).map { ColumnState(lanes: Self.openLanes, kind: .group($0)) }
      + ([.stage(.won)] + Self.endLanes).map { ColumnState(lanes: [$0], kind: .side) }
  }

  private func keys(_ owners: [User]) -> [ColumnKey] {
    switch self {
    case .stage: []
    case .owner: owners.map { .owner($0.id) } + [.owner(nil)]
    case .temperature: Temperature.allCases.reversed().map { .temperature($0) }
    case .blocking: Criterion.allCases.map { .blocking($0) } + [.blocking(nil)]
    }
  }
}

extension ColumnKey {
  /// What leads must meet to stand in the column, beside their lane.
  func condition(_ context: QueryContext) -> Condition {
    switch self {
    case .lane: .all([])
    case .owner(let user?): .text(.owner, user.description, isPrefix: false)
    case .owner(nil): .empty(.owner)
    case .temperature(let temperature):
      Query(terms: [Query.Term(.temperature(temperature))]).condition(context)
    case .blocking(let letter): Self.condition(blocking: letter, context)
    }
  }

  // A lead that several letters block stands at the first of them only.
  private static func condition(blocking letter: Criterion?, _ context: QueryContext) -> Condition {
    let free = Criterion.allCases.prefix { $0 != letter }
      .map { Query.Term(.letter($0, .blocking), isNegated: true) }
    let blocked = letter.map { [Query.Term(.letter($0, .blocking))] } ?? []
    return Query(terms: free + blocked).condition(context)
  }

  /// The key as settings hold it: `MQL`, `owner:…`, `temperature:hot`, `blocking:B`.
  var text: String {
    switch self {
    case .lane(let lane): lane.acronym
    case .owner(let user): "owner:\(user?.description ?? "")"
    case .temperature(let temperature): "temperature:\(temperature.name)"
    case .blocking(let letter): "blocking:\(letter.map { String($0.letter) } ?? "")"
    }
  }

  /// Reads what `text` writes; nil for anything else.
  init?(text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":") else {
      guard let lane = Lane(acronym: text) else { return nil }
      self = .lane(lane)
      return
    }
    let value = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "owner":
      guard value.isEmpty || UserID(value) != nil else { return nil }
      self = .owner(UserID(value))
    case "temperature":
      guard let known = Temperature.allCases.first(where: { $0.name == value }) else { return nil }
      self = .temperature(known)
    case "blocking":
      guard value.isEmpty || Criterion(value) != nil else { return nil }
      self = .blocking(Criterion(value))
    default: return nil
    }
  }
}

extension Model {
  /// Lays the columns anew, after the lens or what they stand for changed; the selection follows
  /// its lead where that is at hand again.
  mutating func layColumns() -> [Effect] {
    let selected = board.selectedCard
    board.columns = board.grouping.columns(of: lens, owners: users)
    board.followed = selected?.id
    board.firstColumn = 0
    board.selectedColumn = 0
    if board.grouping == .stage, let selected, case .stage(let stage) = selected.lane {
      board.selectedColumn = lens.columnIndex(of: stage)
    }
    return [.readBoard(boardRequest())]
  }

  /// Whether the columns are those of other users than the workspace has now.
  var isLaidForOthers: Bool {
    guard board.grouping == .owner else { return false }
    return board.columns.map(\.key) != board.grouping.columns(of: lens, owners: users).map(\.key)
  }

  /// Which cards a column shows, and in which order.
  func query(of column: ColumnState) -> ColumnQuery {
    let context = QueryContext(now: now, settings: settings, users: users, me: me.id)
    let filter = board.query.condition(context)
    let own = column.key.condition(context)
    let conditions = [filter, own].filter { $0 != .all([]) }
    return ColumnQuery(
      condition: conditions.count == 1 ? conditions[0] : .all(conditions), order: board.order)
  }

  /// The acronym and the words of a column's head, in the lens's reading.
  func name(of column: ColumnState) -> (acronym: String, label: String) {
    switch column.kind {
    case .side:
      let lane = column.lanes.first ?? .parked
      return (lane.acronym, lane.label[language])
    case .stages(let shown):
      let (acronym, label) = (lens.acronym(of: shown), book.label(of: shown, in: lens)[language])
      return (acronym, label == acronym ? "" : label)
    case .group(.owner(let user)):
      return (user.map { name(of: $0) } ?? BoardWords.nobody[language], "")
    case .group(.temperature(let temperature)): return (temperature.label[language], "")
    case .group(.blocking(let letter?)):
      return (String(letter.letter), BoardWords.blocks(letter)[language])
    case .group(.blocking(nil)), .group(.lane): return (BoardWords.nothingBlocks[language], "")
    }
  }
}
