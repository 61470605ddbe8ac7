import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The order of cards, what columns stand for, what cards show.
struct ArrangingStories {
  private func firstColumn(_ session: Session) -> [String] {
    session.model.board.columns[0].cards.map(\.company)
  }

  @Test func sortsTheCardsOfEveryColumn() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", amount: 100, daysAgo: 3)
      try leads.add("Brun", amount: 900, daysAgo: 2)
      try leads.add(
        "Cazal", daysAgo: 1,
        action: NextAction(text: "rappeler", due: CalendarDate(dayNumber: 20_800), minute: nil))
    }
    #expect(firstColumn(session) == ["Cazal", "Brun", "Acme"])
    session.type("o")
    session.expectText("✓ entrée la plus récente")
    session.type("j<Enter>")
    #expect(firstColumn(session) == ["Acme", "Brun", "Cazal"])
    session.expectText("Tri : entrée la plus ancienne.")
    session.type("oj<Enter>")
    #expect(firstColumn(session) == ["Brun", "Acme", "Cazal"])
    #expect(session.line(0).contains("par valeur"))
    session.type("oj<Enter>")
    #expect(firstColumn(session) == ["Cazal", "Acme", "Brun"])
    #expect(session.preferences?.arrangement.order == .action)
  }

  @Test func walksASortedColumnThatIsLongerThanWhatIsAtHand() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      for number in 1...200 { try leads.add("Lead \(number)", amount: number * 37 % 101 + 1) }
    }
    session.type("ojj<Enter>")
    var seen: [Int] = []
    for _ in 1...200 {
      seen.append(try #require(session.model.board.selectedCard?.value?.minorUnits))
      session.type("j")
    }
    #expect(seen == seen.sorted(by: >))
    session.type("gg")
    #expect(session.model.board.selectedCard?.value?.minorUnits == seen.first)
    session.type("G")
    #expect(session.model.board.selectedCard?.value?.minorUnits == seen.last)
    for _ in 1...199 { session.type("k") }
    #expect(session.model.board.selectedCard?.value?.minorUnits == seen.first)
  }

  @Test func groupsOpenLeadsByOwner() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", amount: 100)
      try leads.add("Brun", at: .marketingQualified, amount: 200)
      try leads.add("Cazal", owner: Session.lea)
      try leads.add("Duval", at: .won, owner: Session.lea)
    }
    session.choose(.grouping(.owner))
    session.expectText("Colonnes par commercial")
    #expect(session.line(1).contains("paul"))
    #expect(session.line(1).contains("léa"))
    let counts = session.model.board.columns.map(\.count.number)
    #expect(counts == [2, 1, 0, 1, 0, 0, 0], "paul, léa, nobody, won, parked, disqualified, lost")
    // Several stages share a column, so that a card names its own.
    session.expectText("MCL #1")
    session.expectText("300 €")
    // A lead that moves stays in its owner’s column, and one that changes hands leaves it.
    session.type("hL")
    #expect(session.model.board.selectedColumn == 0)
    let lead = try #require(session.model.board.selectedCard)
    let assigned = FieldEdit(.owner, to: FieldValue(Session.lea.id))
    try session.meanwhile(Edit(.set([assigned]), to: lead.id))
    #expect(session.model.board.columns.map(\.count.number).prefix(2) == [1, 2])
    session.type("o<Enter>")
    #expect(session.preferences?.arrangement.grouping == .owner)
    session.choose(.grouping(.stage))
    #expect(session.line(1).contains("MCL Lead brut"))
  }

  @Test func groupsByTemperatureAndByTheLetterThatBlocks() throws {
    let session = try Session(columns: 160, rows: 40) { leads in
      try leads.add("Acme")
      let blocked = try leads.add("Brun")
      try leads.add("Cazal", at: .salesQualified)
      var draft = QualificationDraft()
      draft.answers[.budget] = .init(.sufficient, "prévu")
      draft.answers[.authority] = .init(.blocking, "le siège refuse")
      draft.answers[.timeline] = .init(.blocking, "pas avant 2030")
      try leads.commit([Edit(.qualify(draft), to: blocked)])
    }
    session.choose(.grouping(.blocking))
    session.expectText("Colonnes par lettre BANT qui bloque")
    #expect(session.line(1).contains("A Autorité bloque"))
    #expect(session.model.board.columns.map(\.count.number) == [0, 1, 0, 0, 2, 0, 0, 0, 0])
    session.choose(.grouping(.temperature))
    #expect(session.model.board.grouping == .temperature)
    let counts = session.model.board.columns.prefix(4).map(\.count.number)
    #expect(counts.reduce(0, +) == 3)
    #expect(counts.last == 2, "two are not rated")
    // A filter works inside groups.
    session.type("/brun<Enter>")
    #expect(session.model.board.columns.map(\.count.number).reduce(0, +) == 1)
    #expect(session.model.board.selectedCard?.company == "Brun")
  }

  @Test func cardsShowWhatIsChosen() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Acme", amount: 100, source: "webinar")
    }
    session.expectNoText("webinar")
    session.choose(.field(.contact))
    session.choose(.field(.source), by: "<Space>")
    session.expectText("✓ source")
    session.type("<Esc>")
    session.expectText("webinar")
    session.expectNoText("Jeanne Roy")
    session.expectText("sans action")
    session.choose(.field(.owner))
    session.expectText("Une carte tient 3 champs de chaque côté")
    #expect(session.preferences?.arrangement.fields == [.letters, .action, .source, .value, .age])
  }

  @Test func takesNoMoreLinesThanItsFields() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      for number in 1...9 { try leads.add("Lead \(number)") }
    }
    let before = session.screen.split(separator: "\n").count { $0.contains("Lead ") }
    for field in [.contact, .letters, .value, .age] as [CardField] {
      session.choose(.field(field))
    }
    #expect(session.model.fields == [.action])
    let after = session.screen.split(separator: "\n").count { $0.contains("Lead ") }
    #expect(after > before)
  }

  @Test func isKeptAsTextAndReadAgain() {
    var arrangement = Arrangement()
    arrangement.lens = .source002
    arrangement.order = .value
    arrangement.grouping = .blocking
    arrangement.density = .short
    arrangement.fields = [.owner, .score]
    arrangement.folded = [
      .lane(.stage(.won)), .owner(nil), .owner(Session.lea.id), .temperature(.hot),
      .blocking(.need), .blocking(nil),
    ]
    let texts = Dictionary(arrangement.settings.map { ($0.name, $0.value) }) { $1 }
    #expect(Arrangement(settings: texts) == arrangement)
    #expect(texts.values.allSatisfy { !$0.contains(" ") })
    #expect(Arrangement(settings: [:]) == Arrangement())
    let odd = Arrangement(settings: ["sort": "x", "group": "", "folded": "MQL, ?"])
    #expect(odd.folded == [.lane(.stage(.marketingQualified))])
    #expect(odd.order == .newest)
  }

  @Test func theMenuSurvivesEverySize() throws {
    for (columns, rows) in [(80, 24), (40, 10), (7, 3), (1, 1)] {
      let session = try Session(columns: columns, rows: rows) { leads in try leads.add("Acme") }
      session.type("o")
      for _ in ArrangingState.choices { session.type("j<Space>") }
      #expect(session.screen.split(separator: "\n").allSatisfy { $0.count <= columns })
    }
  }
}

extension Session {
  /// Opens the menu and chooses a line of it.
  fileprivate func choose(_ choice: ArrangingState.Choice, by key: String = "<Enter>") {
    type("o")
    guard case .arranging(let state) = model.screens.top,
      let place = ArrangingState.choices.firstIndex(of: choice)
    else {
      Issue.record("the menu should be open")
      return
    }
    let steps = place - state.selection
    type(String(repeating: steps > 0 ? "j" : "k", count: abs(steps)) + key)
  }
}
