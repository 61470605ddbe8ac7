import Foundation
import Testing

/// How the command line lays entries out, and which of them it takes.
struct CommandLineEntryTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
  }

  /// Texts without what only lays them out.
  private func words(_ text: String) -> String {
    text.replacing("\\-", with: "-").split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: ["en", "fr"])
  func theManualPageTellsAllThatAnEntryTells(language: String) throws {
    let json = try kanbant("glossary", "--all", "--json", "--lang", language).json
    let page = try kanbant("glossary", "--man", "--lang", language).output
    let told = page.components(separatedBy: "\n.TP\n.B ").map { piece in
      (title: words(String(piece.prefix { $0 != "\n" })), text: words(piece))
    }
    for entry in try #require(json["entries"] as? [[String: Any]]) {
      let title = words(entry["title"] as? String ?? "?")
      let own = try #require(told.first { $0.title == title }, "\(title)").text
      let lists = ["readings", "collisions"].compactMap { entry[$0] as? [[String: Any]] }
      var texts = ["definition", "inKanbant", "example", "reason"].map { entry[$0] }
      texts += lists.joined().map { $0["text"] ?? $0["meaning"] }
      for case let text as [String: String] in texts {
        #expect(own.contains(words(text[language] ?? "?")))
      }
      for name in (entry["otherNames"] as? [String: [String]])?[language] ?? [] {
        #expect(own.contains(words(name)))
      }
    }
  }

  @Test func theManualPageMarksTheReadingThatIsApplied() throws {
    let page = try kanbant("glossary", "--man", "--kind", "stage", "--lang", "fr").output
    #expect(page.contains("(retenu ici)\u{A0}: "))
    #expect(page.contains("\\fIDans Kanbant\\fR\u{A0}: "))
    #expect(page.contains("\\fISources\\fR\u{A0}: "))
  }

  @Test func theBoardOfAReadingIsTold() throws {
    let shown = words(try kanbant("glossary", "SQL").output)
    #expect(shown.contains("Its columns: Lead | MQL | Prospect | Opportunity | Customer"))
    let spoken = try kanbant("glossary", "SQL", "--accessible").output
    #expect(spoken.contains("\nIts columns: Lead, MQL, Prospect, Opportunity, Customer\n"))
    #expect(!(try kanbant("glossary", "churn").output.contains("Its columns")))
    let json = try kanbant("glossary", "SQL", "--json").json
    let entry = try #require((json["entries"] as? [[String: Any]])?.first)
    let readings = try #require(entry["readings"] as? [[String: Any]])
    let reading = try #require(readings.first { $0["source"] as? String == "000" })
    #expect(reading["lens"] as? String == "000")
    let board = try #require(reading["board"] as? [[String: Any]])
    #expect(board.map { $0["stages"] as? [String] ?? [] }.contains(["SAL", "CO"]))
    #expect((board.last?["name"] as? [String: String])?["fr"] == "Client")
  }

  @Test func aKindIsHeededWhateverIsAsked() throws {
    let budget = try kanbant("glossary", "--search", "budget", "--kind", "role", "-q").lines
    let roles = try kanbant("glossary", "--kind", "role", "-q").lines
    #expect(!budget.isEmpty && Set(budget).isSubset(of: roles))
    #expect(try kanbant("glossary", "AE", "--kind", "role").code == 0)
    let miss = try kanbant("glossary", "SQL", "--kind", "role")
    #expect(miss.code == 1 && miss.errors.contains("among those of the kind “role”."))
  }

  @Test func aManualPageIsOfWhatIsAsked() throws {
    #expect(try kanbant("glossary", "SQL", "--man").lines.count { $0.hasPrefix(".B ") } == 1)
    let all = try kanbant("glossary", "--man")
    #expect(try kanbant("glossary", "--man", "--json").json["text"] as? String == all.output)
    let found = try kanbant("glossary", "--search", "socioprof", "--man").lines
    #expect(found.count { $0.hasPrefix(".B ") } == 1)
    let miss = try kanbant("glossary", "xyzzy", "--man")
    #expect(miss.code == 1 && miss.output.isEmpty)
  }

  @Test(arguments: [
    "SQL --popup --kind role", "--popup --json", "--popup --man", "--popup -q", "SQL --all",
    "--all --search budget",
  ])
  func whatDoesNotGoTogetherIsSaid(words: String) throws {
    let answer = try kanbant.shell("glossary " + words)
    #expect(answer.code == 64)
    let told = words.contains("--json") ? answer.output : answer.errors
    #expect(told.contains("do not go together"), "\(told)")
  }

  @Test func textsInAPipeAreAsWideAsColumnsAsks() throws {
    func widest() throws -> Int {
      try kanbant("glossary", "SAL").lines.map(\.count).max() ?? 0
    }
    #expect((70...80).contains(try widest()))
    kanbant.environment["COLUMNS"] = "50"
    #expect((40...50).contains(try widest()))
    kanbant.environment["COLUMNS"] = "300"
    #expect((90...100).contains(try widest()))
  }
}
