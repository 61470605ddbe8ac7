import Leads
import Testing

struct StageTests {
  @Test func theFunnelHasSixStagesInOrder() {
    #expect(Stage.allCases.map(\.acronym) == ["MCL", "MQL", "SQL", "SAL", "CO", "WO"])
    #expect(Stage.allCases == Stage.allCases.sorted())
    #expect(Stage.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
  }

  @Test func onlyMQLMayBeSkipped() {
    for stage in Stage.allCases {
      let next = Stage(rawValue: stage.rawValue + 1).map { [$0] } ?? []
      #expect(stage.successors == (stage == .captured ? next + [.salesQualified] : next))
    }
  }

  @Test func onlySALAndCOAreTakenBackOneStep() {
    for stage in Stage.allCases {
      let isTakenBack = stage == .salesAcceptable || stage == .opportunityCreated
      #expect(stage.predecessor == (isTakenBack ? Stage(rawValue: stage.rawValue - 1) : nil))
    }
  }

  @Test func weightsAndAgeingAreTheAgreedOnes() {
    #expect(Stage.allCases.map(\.defaultWeight) == [nil, nil, 20, 50, 70, 100])
    #expect(Stage.allCases.map(\.defaultAgeingDays) == [7, 14, 14, 21, 30, nil])
  }

  @Test(arguments: Stage.allCases) func acronymsAreReadInEitherCase(stage: Stage) {
    #expect(Stage(acronym: stage.acronym) == stage)
    #expect(Stage(acronym: stage.acronym.lowercased()) == stage)
    #expect(Stage(acronym: stage.acronym + "X") == nil)
  }

  @Test func theAgeOfACardCountsCalendarDaysOfTheZone() {
    var lead = LeadFile.ready(for: .captured).lead
    lead.stageEntered = instant("2026-11-20T22:59:59Z")  // 23:59:59 in Paris, the day before.
    #expect(lead.age(at: instant("2026-11-20T23:00:00Z"), zone: .paris) == 1)
    #expect(lead.age(at: instant("2026-11-20T22:00:00Z"), zone: .paris) == 0)
    #expect(lead.age(at: instant("2026-11-01T00:00:00Z"), zone: .paris) == 0)
  }
}

struct LaneTests {
  static let states: [(WorkState, Lane?)] = [
    (.toDo, nil), (.waiting(until: today), nil), (.parked(until: nil, .cold), .parked),
    (.parked(until: today, .other), .parked),
    (.closed(.disqualified(.offTarget, note: "")), .disqualified),
    (.closed(.lost(.price, note: "")), .lost),
  ]

  @Test(arguments: Stage.allCases) func aLaneFollowsFromStageAndWork(stage: Stage) {
    for (state, lane) in Self.states {
      #expect(Lane(stage: stage, workState: state) == lane ?? .stage(stage))
    }
  }

  @Test func lanesHaveDistinctRanksAndAcronymsThatComeBack() {
    #expect(Lane.all.count == 9)
    #expect(Lane.all.map(\.rank) == Array(1...9))
    for lane in Lane.all {
      #expect(Lane(rank: lane.rank) == lane)
      #expect(Lane(acronym: lane.acronym.lowercased()) == lane)
    }
    #expect(Lane(rank: 0) == nil)
    #expect(Lane(acronym: "PARKED") == nil)
  }
}

struct LensTests {
  @Test(arguments: Lens.allCases) func columnsCoverEveryStageOnceInOrder(lens: Lens) {
    #expect(lens.columns.flatMap(\.stages) == Stage.allCases)
    #expect(lens.columns.allSatisfy { !$0.stages.isEmpty })
    for stage in Stage.allCases {
      #expect(lens.columns[lens.columnIndex(of: stage)].stages.contains(stage))
    }
  }

  @Test(arguments: [
    (Lens.canonical, 6), (.source000, 5), (.source002, 6), (.source003, 5), (.source004, 5),
    (.house, 6),
  ])
  func aLensHasAsManyColumnsAsItsSource(lens: Lens, count: Int) {
    #expect(lens.columns.count == count)
  }
}

struct ReachTests {
  @Test(
    arguments: [
      ("paul@dupont.example", nil, true), ("paul@dupont", nil, false), ("paul@.fr", nil, false),
      ("@dupont.fr", nil, false), ("paul@dupont.fr.", nil, false), ("pa ul@dupont.fr", nil, false),
      ("a@b@c.fr", nil, false), ("", nil, false), (nil, "06 12", false),
      (nil, "+33 6 12 34 56 78", true),
      (nil, "123456", true), ("nonsense", "01.23.45.67.89", true), (nil, nil, false),
    ] as [(String?, String?, Bool)])
  func aContactIsReachableByAUsableAddressOrNumber(
    email: String?, phone: String?, isReachable: Bool
  ) {
    var contact = Contact(id: numbered(1), account: numbered(2), name: "Paul")
    contact.email = email
    contact.phone = phone
    #expect(contact.isReachable == isReachable)
  }
}
