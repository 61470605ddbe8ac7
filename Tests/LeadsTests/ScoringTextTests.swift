import Testing

@testable import Leads

/// The rules of scoring as a team writes them down.
struct ScoringTextTests {
  @Test func rulesAreReadAsTheyAreWritten() throws {
    let text = try ScoringText(
      """
      # what counts with us
      half-life 14d
      threshold 40   # was 50
      fit-threshold -5

      signal download 10 again 15 most 40
      signal unsubscribe −50
      fit headcount 20..999 15
      fit headcount ..19 -10
      fit title "chef de projet" 5
      fit domain own 5
      fit origin inbound 3
      fit tag VIP 8
      """)
    #expect(text.rules.halfLife == .days14)
    #expect(text.threshold == 40 && text.fitThreshold == -5)
    #expect(
      text.rules.signals == [
        .download: SignalRule(10, again: 15, most: 40), .unsubscription: SignalRule(-50),
      ])
    #expect(
      text.rules.fit == [
        FitRule(.headcount(from: 20, to: 999), 15), FitRule(.headcount(from: nil, to: 19), -10),
        FitRule(.title("chef de projet"), 5), FitRule(.domain(isOwn: true), 5),
        FitRule(.origin(.inbound), 3), FitRule(.tag("vip"), 8),
      ])
  }

  @Test func everyLineThatCannotBeReadIsTold() throws {
    let error = #expect(throws: ScoringFaults.self) {
      try ScoringText(
        """
        signl form 10
        signal frm 10
        signal form
        signal form 10
        signal form 12
        half-life 31d
        threshold many
        fit shoe-size 44 5
        fit domain bought 5
        fit headcount 999..20 5
        signal click 5 most 20 please
        """)
    }
    let faults = try #require(error).list
    #expect(faults.map(\.line) == [1, 2, 3, 5, 6, 7, 8, 9, 10, 11])
    #expect(faults[0].word == "signl" && faults[1].word == "frm" && faults[2].word.isEmpty)
    #expect(faults[2].reason == .noNumber && faults[3].reason == .saidTwice)
    #expect(faults[4].reason == .noHalfLife([7, 14, 30, 60, 90, 180, 365]))
    #expect(faults[9] == ScoringFault(line: 11, word: "please", reason: .tooMuch))
  }

  @Test func whoALeadIsCountsBesideWhatItsPeopleDo() throws {
    var file = Story().file
    file.account.headcount = 120
    file.account.domain = "gmail.com"
    file.scoring = try ScoringText(
      "fit headcount 20..999 15\nfit domain own 5\nfit domain free -3\nfit country fr 7"
    ).rules
    #expect(file.fit == 12)
    file.account.country = "FR"
    file.account.domain = "nordia.example"
    #expect(file.fit == 27 && file.fitLines.count == 3)
    #expect(file.score == Story().file.score)
  }
}
