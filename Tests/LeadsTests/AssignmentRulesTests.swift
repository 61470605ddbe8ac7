import Testing

@testable import Leads

/// Who is given which leads, as a team writes it down.
struct AssignmentRulesTests {
  @Test func rulesAreReadAsTheyAreWritten() throws {
    let text = """
      # who answers what
      country France headcount 200.. to ae, Léa
      source "salon de lyon" to noor   # she was there

      tag VIP channel form origin inbound to Marc
      to sdr,mdr
      """
    let rules = try AssignmentRules(text).rules
    #expect(rules.map(\.line) == [2, 3, 5, 6])
    #expect(
      rules.map(\.tests) == [
        [.country("france"), .headcount(from: 200, to: nil)], [.source("salon de lyon")],
        [.tag("vip"), .channel(.form), .origin(.inbound)], [],
      ])
    #expect(rules.map(\.people) == ["ae, Léa", "noor", "Marc", "sdr,mdr"])
    var settings = WorkspaceSettings()
    #expect(settings.assignmentRules.isEmpty)
    settings.assignmentText = text
    #expect(settings.assignmentRules == rules)
  }

  @Test func everyLineThatCannotBeReadIsTold() throws {
    let error = #expect(throws: ScoringFaults.self) {
      try AssignmentRules(
        """
        country france
        contry france to sdr
        headcount many to sdr
        city "" to sdr
        tag vip to
        tag vip to ,
        domain bought to sdr
        country to sdr
        """)
    }
    let faults = try #require(error).list
    #expect(faults.map(\.line) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(faults[0].reason == .nobody && faults[4].reason == .nobody)
    #expect(faults[1].reason == .unknownName(FitRule.Test.facts + ["to"]))
    let late = #expect(throws: ScoringFaults.self) {
      try AssignmentRules("tag vip to ae\nto sdr\ntag fair to mdr")
    }
    #expect(late?.list == [ScoringFault(line: 3, word: "2", reason: .neverReached)])
  }

  @Test func theFirstRuleThatFitsDecides() throws {
    let rules = try AssignmentRules(
      """
      country france headcount 200.. to marc
      country france to léa
      tag vip to noor
      """)
    func line(_ country: String?, _ headcount: Int?, _ tags: [String]) -> Int? {
      var file = Story().file
      file.account.country = country
      file.account.headcount = headcount
      file.lead.tags = tags
      return rules.rule(for: file)?.line
    }
    #expect(line("France", 250, ["vip"]) == 1)
    #expect(line("FRANCE", 20, ["vip"]) == 2)
    #expect(line("France", nil, []) == 2)
    #expect(line("Italia", 900, ["VIP"]) == 3)
    #expect(line(nil, 900, []) == nil)
  }

  @Test func peopleAreThoseWhoAreThereAndRolesThoseThereAre() throws {
    let rules = try AssignmentRules("tag vip to Marc, zoé\nto mdr, ceo")
    let faults = rules.faults(among: everybody)
    #expect(faults.map(\.word) == ["zoé", "ceo"] && faults.map(\.line) == [1, 2])
  }
}
