import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// The commonest turns of a day in the queue, and hand-overs in it.
struct TriageDayStories {
  private func company(in session: Session) -> String? {
    session.model.screens.triage?.hand?.card.company
  }

  @Test func nobodyAnsweredTakesFourKeysAndTheNextLeadIsThere() throws {
    let today = ZoneRules.paris.date(Session.now)
    let session = try Session(columns: 80, rows: 24, language: .english) { leads in
      for (place, name) in ["Acme", "Brun"].enumerated() {
        let action = NextAction(text: "call", due: today.advanced(byDays: place - 5))
        try leads.add(name, daysAgo: 14, action: action)
      }
    }
    session.type("T")
    #expect(company(in: session) == "Acme")
    session.type("cn<Enter><Enter>")
    #expect(company(in: session) == "Brun")
    session.type("K")
    #expect(company(in: session) == "Acme")
    // Saturday: two working days later is Tuesday.
    let action = session.model.screens.triage?.hand?.file?.lead.nextAction
    #expect(action?.due == today.advanced(byDays: 3))
  }

  @Test func whoIsNotToBeContactedMakesRoomAndIsNotUrged() throws {
    let session = try Session(columns: 80, rows: 24, language: .english) { leads in
      try leads.add("Acme", contact: "Jane Roy", email: "jane@acme.example")
      try leads.add("Brun", contact: "Paul Petit", daysAgo: 1, email: "paul@brun.example")
    }
    session.type("T")
    #expect(company(in: session) == "Acme")
    session.type("Xo<Enter>")
    #expect(company(in: session) == "Brun")
    session.type("K")
    session.expectText("Not to be contacted")
    session.expectText("objection")
  }

  @Test func whoAsksToBeLeftAloneIsEnteredFromTheCall() throws {
    let session = try Session(columns: 80, rows: 24, language: .english) { leads in
      try leads.add("Acme", contact: "Jane Roy", email: "jane@acme.example")
    }
    session.type("Tcd<Enter>")
    session.expectText("They want no contact any more.")
    session.type("<Enter>")
    session.expectText("End of the queue")
    session.type("K")
    session.expectText("objection")
    // Nothing is proposed any more, whatever comes in.
    session.type("c<Tab>p<Enter>")
    guard case .triage = session.model.screens.top else {
      Issue.record("a form is open:\n\(session.screen)")
      return
    }
  }

  @Test func whatIsProposedHeadsTheQueueOfWhoAnswers() throws {
    let session = try Session(columns: 80, rows: 24, language: .english) { leads in
      try leads.add("Fresh")
      let lead = try leads.add("Acme", at: .salesQualified, daysAgo: 3)
      try leads.commit([Edit(.handOver(HandoffDraft(to: Session.paul.id)), to: lead)])
    }
    session.type("T")
    #expect(company(in: session) == "Acme")
    session.expectText("hands it over")
    session.type("O<Right><Tab>t<Enter>")
    #expect(company(in: session) == "Fresh")
    // Sent back to whoever proposed it: here it is the same person, whose queue it heads.
    session.type("JJ")
    #expect(company(in: session) == "Acme")
    session.expectText("Returned by paul: too little is known.")
    session.type("n<C-u>call<Tab><C-u>+2d<Enter>")
    #expect(company(in: session) == "Fresh")
  }

  @Test func theLeadThatComesNextIsShownAsOthersLeftIt() throws {
    let session = try Session(columns: 80, rows: 24) { leads in
      for name in ["Acme", "Brun"] { try leads.add(name, daysAgo: 14) }
    }
    session.type("T")
    let first = company(in: session)
    let other = try #require(session.model.screens.triage?.entries.last?.card)
    #expect(first != other.company)
    let note = ActivityDraft(.note, by: .us, isTwoWay: false, text: "Vu au salon")
    try session.meanwhile(Edit(.log(note), to: other.id))
    session.type("s")
    #expect(company(in: session) == other.company)
    session.expectText("Vu au salon")
  }

  @Test func aLongListIsGoneThroughToItsEnd() throws {
    let names = (100..<180).map { "Firme \($0)" }
    let session = try Session(columns: 80, rows: 24) { leads in
      for name in names { try leads.add(name, daysAgo: 14) }
    }
    session.type("T")
    var seen: [String] = []
    for place in 1...names.count {
      session.expectText("\(place) sur \(names.count)")
      seen.append(company(in: session) ?? "")
      session.type("s")
    }
    #expect(seen.sorted() == names)
    session.expectText("1 sur \(names.count)")
  }
}
