import Foundation
import Testing

/// Duplicates from the shell: asked about, listed, merged.
struct CommandLineDuplicateTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant(
      "add", "Dupont SAS; Jeanne Roy; jeanne.roy@dupont.fr; 06 99 00 12 34 source:web")
  }

  @Test func whoAddsALeadOnceMoreIsToldWhichOneItMayBe() throws {
    let refused = try kanbant("add", "S.A.R.L. Dupont; ROY Jeanne source:salon")
    #expect(refused.code == 3)
    #expect(refused.errors.contains("G31"))
    #expect(refused.errors.contains("#1 Dupont SAS, Jeanne Roy, MCL"))
    #expect(refused.errors.contains("same company, same person"))
    #expect(refused.errors.contains("--force --reason"))
    #expect(try kanbant("add", "X; Y; JeanneRoy+a@dupont.fr source:w", "--dry-run").code == 3)
    #expect(try kanbant("list", "--count").output == "1\n")
    let forced = try kanbant(
      "add", "S.A.R.L. Dupont; ROY Jeanne source:salon", "--force", "--reason", "sa fille")
    #expect(forced.code == 0)
    #expect(try kanbant("history", "2").output.contains("Reason: sa fille"))
    let bare = try kanbant("add", "Neuf source:web", "--force")
    #expect(bare.code == 64)
  }

  @Test func aColleagueIsMentionedAndAdded() throws {
    let added = try kanbant("add", "Dupont; Paul Petit; paul@dupont.fr source:web")
    #expect(added.code == 0)
    #expect(added.errors.contains("There is another lead of Dupont: #1."))
    let alone = try kanbant("add", "Nordia; Jeanne Roy source:web")
    #expect(alone.errors.isEmpty)
    let json = try kanbant("duplicates", "2", "--json").json["duplicates"] as? [[String: Any]]
    #expect(json?.first?["number"] as? Int == 1)
    #expect(json?.first?["probable"] as? Bool == false)
    #expect(try kanbant("duplicates").code == 1)
    #expect(try kanbant("duplicates", "3").code == 1)
  }

  @Test func twoBecomeOneAndOneUndoBringsThemBack() throws {
    try kanbant(
      "add", "SAS Dupont; Jeanne Roy; ; 0699001234 source:salon", "--note", "le matin", "--force",
      "--reason", "pour voir")
    try kanbant("log", "2", "call", "bonjour")
    #expect(try kanbant("duplicates", "-q").output == "1 2\n")
    let before = try kanbant("show", "1", "2", "--json").json["leads"] as? NSArray
    let trial = try kanbant("merge", "1", "2", "source=right", "--dry-run")
    #expect(trial.code == 0)
    #expect(trial.output.contains("▸ le matin"))
    #expect(trial.output.contains("Comes along: 1 activity, 1 contact"))
    #expect(try kanbant("show", "1", "2", "--json").json["leads"] as? NSArray == before)
    let merged = try kanbant("merge", "1", "2", "source=right", "--json").json
    #expect(merged["kept"] as? Int == 1 && merged["givenUp"] as? Int == 2)
    let kept = try kanbant("show", "1")
    #expect(kept.output.contains("salon") && kept.output.contains("#2 · Call: bonjour"))
    #expect(try kanbant("show", "2").output.contains("#1 (kanbant show 1)"))
    let late = try kanbant("log", "2", "call")
    #expect(late.code == 3 && late.errors.contains("merged into #1"))
    #expect(try kanbant("duplicates").code == 1)
    #expect(try kanbant("undo").code == 0)
    #expect(try kanbant("show", "1", "2", "--json").json["leads"] as? NSArray == before)
  }

  @Test func whatCannotBeMergedIsSaid() throws {
    #expect(try kanbant("merge", "1", "1").code == 3)
    #expect(try kanbant("merge", "1", "9").code == 66)
    #expect(try kanbant("merge", "1").code == 64)
    try kanbant("add", "Nordia; Paul source:web")
    #expect(try kanbant("merge", "1", "2", "owner").code == 64)
    #expect(try kanbant("merge", "1", "2", "color=left").code == 64)
    #expect(try kanbant("merge", "1", "2", "owner=up").code == 64)
    let moot = try kanbant("merge", "1", "2", "stage=right", "--dry-run")
    #expect(moot.code == 0 && moot.errors.contains("nothing to choose"))
  }
}
