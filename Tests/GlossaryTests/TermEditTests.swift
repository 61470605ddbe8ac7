import Glossary
import Testing

/// What is asked of a team's words: the rules of the verb and of the screen.
@Suite struct TermEditTests {
  private let ally = EntryID(rawValue: "ally")
  private let texts: TermEdit.Texts = [.englishName: "Ally", .englishDefinition: "Speaks for us."]

  private func refusal(
    _ edit: TermEdit, of terms: TeamTerms
  ) -> TeamTermsFault.Kind? {
    var terms = terms
    do throws(TeamTermsFault) {
      try terms.apply(edit)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func whatIsDoneComesWithWhatTakesItBack() throws {
    var terms = TeamTerms()
    let edits: [TermEdit] = [
      .add(ally, texts),
      .change(ally, [.englishExample: "Léa.", .englishName: "Friend"], seen: nil),
      .change(.lead, [.frenchDefinition: "À nous."], seen: [:]), .remove(ally, seen: nil),
    ]
    for edit in edits {
      let before = terms
      let inverse = try #require(try terms.apply(edit))
      #expect(terms != before)
      var back = terms
      let again = try #require(try back.apply(inverse))
      #expect(back == before, "\(edit)")
      try back.apply(again)
      #expect(back == terms, "\(edit)")
    }
    #expect(try terms.apply(.change(.lead, [.frenchDefinition: "À nous."], seen: nil)) == nil)
  }

  @Test func aWordIsAddedOnceAndChangedOnlyWhereItIs() throws {
    var terms = TeamTerms()
    #expect(refusal(.change(ally, texts, seen: nil), of: terms) == .unknown)
    #expect(refusal(.remove(ally, seen: nil), of: terms) == .unknown)
    try terms.apply(.add(ally, texts))
    #expect(refusal(.add(ally, texts), of: terms) == .known)
  }

  @Test func whatOthersWroteSinceIsNotWrittenOver() throws {
    var terms = TeamTerms()
    try terms.apply(.add(ally, texts))
    try terms.apply(.change(ally, [.englishDefinition: "Theirs."], seen: nil))
    let mine: TermEdit = .change(ally, [.englishDefinition: "Mine."], seen: texts)
    #expect(refusal(mine, of: terms) == .changed([.englishDefinition]))
    #expect(refusal(.remove(ally, seen: texts), of: terms) == .changed([.englishDefinition]))
    // The same words, and other fields, are in nobody's way.
    try terms.apply(
      .change(ally, [.englishDefinition: "Theirs.", .frenchName: "Alliée"], seen: texts))
    #expect(terms[ally]?.texts[.frenchName] == "Alliée")
    try terms.apply(.remove(ally, seen: nil))
    #expect(refusal(mine, of: terms) == .unknown, "it was taken away meanwhile")
  }

  @Test func aWordThatOthersLeadToStaysAndTheyAreNamed() throws {
    var terms = TeamTerms()
    try terms.apply(.add(ally, texts))
    try terms.apply(.change(.lead, [.frenchDefinition: "À nous.", .see: "ally"], seen: [:]))
    #expect(refusal(.remove(ally, seen: nil), of: terms) == .linked(from: [.lead]))
    #expect(refusal(.remove(.lead, seen: nil), of: terms) == nil)
  }

  @Test func linksAreWrittenByAnyNameAndKeptByTheirIdentifiers() throws {
    var terms = TeamTerms()
    try terms.apply(.add(ally, texts.merging([.see: "SQL , Parties prenantes"]) { $1 }))
    #expect(terms[ally]?.texts[.see] == "sales-qualified-lead, stakeholders")
    #expect(
      refusal(.change(ally, [.see: "nowhere at all"], seen: nil), of: terms)
        == .unknownLink("nowhere at all"))
  }

  @Test func aNewWordIsCalledAfterItsName() throws {
    var terms = TeamTerms()
    #expect(
      terms.newIdentifier(for: "Sponsor interne (côté Œuvre)").rawValue
        == "sponsor-interne-cote-oeuvre")
    #expect(terms.newIdentifier(for: "Lead").rawValue == "lead-2")
    #expect(terms.newIdentifier(for: "…").rawValue == "word")
    try terms.apply(.add(ally, texts))
    #expect(terms.newIdentifier(for: "Ally").rawValue == "ally-2")
    for name in [String(repeating: "long ", count: 60), "日本語", "\u{202E}abc", "a-\u{200B}b"] {
      let id = terms.newIdentifier(for: name)
      #expect(refusal(.add(id, texts), of: terms) == nil, "\(id.rawValue)")
    }
    #expect(terms.identifier(of: "SQL") == .salesQualifiedLead)
    #expect(terms.identifier(of: "allies") == ally)
    #expect(terms.identifier(of: "nobody at all").rawValue == "nobody at all")
  }
}
