/// Where a lead stands on the board: a stage's column while it is worked, else a lane at the side.
///
/// Derived from stage and work state, never set.
public enum Lane: Hashable, Sendable {
  /// Worked, or snoozed for a while.
  case stage(Stage)
  /// Put to nurturing.
  case parked
  /// Never became a deal.
  case disqualified
  /// Ended after a project or an offer.
  case lost

  /// The lane that a stage and a work state put a lead in.
  public init(stage: Stage, workState: WorkState) {
    self =
      switch workState {
      case .toDo, .waiting: .stage(stage)
      case .parked: .parked
      case .closed(.disqualified): .disqualified
      case .closed(.lost): .lost
      }
  }

  /// Every lane from left to right.
  public static let all: [Lane] = Stage.allCases.map(Lane.stage) + [.parked, .disqualified, .lost]

  /// The acronym shown in heads and typed on the command line.
  public var acronym: String {
    switch self {
    case .stage(let stage): stage.acronym
    case .parked: "NUR"
    case .disqualified: "DSQ"
    case .lost: "LST"
    }
  }

  /// The number that stores and sorting use: stages first, in their order.
  public var rank: Int {
    switch self {
    case .stage(let stage): stage.rawValue
    case .parked: 7
    case .disqualified: 8
    case .lost: 9
    }
  }

  /// The lane with this rank; nil for numbers that name none.
  public init?(rank: Int) {
    guard let lane = Lane.all.first(where: { $0.rank == rank }) else { return nil }
    self = lane
  }

  /// Reads an acronym in either case; nil for anything else.
  public init?(acronym: some StringProtocol) {
    let wanted = acronym.uppercased()
    guard let lane = Lane.all.first(where: { $0.acronym == wanted }) else { return nil }
    self = lane
  }
}
