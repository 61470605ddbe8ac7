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

  // MARK: Several words at once

  private func file(_ text: String) throws -> TermEdit { .take(try TeamTerms(text.utf8)) }

  /// A team with two words, of which a file then changes one and adds two more.
  private func taken() throws -> (before: TeamTerms, after: TeamTerms, back: TermEdit) {
    var terms = TeamTerms()
    try terms.apply(.add(ally, texts))
    try terms.apply(.change(.lead, [.frenchDefinition: "À nous."], seen: [:]))
    let before = terms
    let back = try terms.apply(
      try file(
        """
        [ally]
        name.en = Ally
        definition.en = Speaks up for us.
        [lead]
        definition.fr = À nous.
        [patron]
        name.fr = Parrain
        definition.fr = Paie.
        see = ally, guest
        [guest]
        name.fr = Invitée
        definition.fr = Vient.
        """))
    return (before, terms, try #require(back))
  }

  @Test func whatAFileBroughtIsTakenBackAndDoneAgainAtOnce() throws {
    let (before, after, back) = try taken()
    var terms = after
    let again = try #require(try terms.apply(back))
    #expect(terms == before)
    #expect(try terms.apply(again) == back)
    #expect(terms == after)
    #expect(try terms.apply(.take(after)) == nil, "all of it is said already")
  }

  @Test func whatOthersWroteInOtherFieldsAndWordsStays() throws {
    var (before, terms, back) = try taken()
    let theirs: [TermEdit] = [
      .change(ally, [.frenchName: "Alliée"], seen: nil),
      .change(.lead, [.frenchDefinition: "À elles."], seen: nil),
      .add(EntryID(rawValue: "bystander"), texts),
    ]
    for edit in theirs {
      try terms.apply(edit)
      try before.apply(edit)
    }
    try terms.apply(back)
    #expect(terms == before)
  }

  @Test func whatOthersWroteInTheSameFieldsKeepsAllOfItAsItIs() throws {
    let (_, after, back) = try taken()
    let patron = EntryID(rawValue: "patron")
    for (edit, kind) in [
      (.change(ally, [.englishDefinition: "Theirs."], seen: nil), .changed([.englishDefinition])),
      (.change(patron, [.englishName: "Patron"], seen: nil), .changed([.englishName])),
    ] as [(TermEdit, TeamTermsFault.Kind)] {
      var terms = after
      try terms.apply(edit)
      #expect(refusal(back, of: terms) == kind)
    }
    var gone = after
    try gone.apply(.remove(patron, seen: nil))
    #expect(refusal(back, of: gone) == nil, "what is to go is gone")
    try gone.apply(.remove(ally, seen: nil))
    #expect(refusal(back, of: gone) == .unknown)
  }

  @Test func aWordOfAFileThatOthersLeadToSinceStaysWithTheRest() throws {
    var (_, terms, back) = try taken()
    try terms.apply(.change(.lead, [.see: "guest"], seen: nil))
    #expect(refusal(back, of: terms) == .linked(from: [.lead]))
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
