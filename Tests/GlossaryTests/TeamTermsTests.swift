import Glossary
import Testing

/// What a team says of words, on top of the built-in glossary.
@Suite struct TeamTermsTests {
  private let champion = EntryID(rawValue: "champion")

  private func terms(_ text: String) throws(TeamTermsFault) -> TeamTerms {
    try TeamTerms(text.utf8)
  }

  /// The line of which it is said that it is no text.
  private func lineOfFault(_ bytes: [UInt8]) -> Int? {
    do throws(TeamTermsFault) {
      _ = try TeamTerms(bytes)
      return nil
    } catch {
      return error.kind == .notText ? error.line : nil
    }
  }

  @Test func aWordOfTheTeamJoinsTheOthers() throws {
    var terms = TeamTerms()
    try terms.set(
      [
        .englishName: "Champion", .frenchName: "Champion·ne", .acronyms: "CHP (Champion)",
        .englishDefinition: "Speaks for us.", .frenchDefinition: "Parle pour nous.",
        .frenchNames: "allié, relais", .see: "stakeholders, bant-authority", .kind: "role",
      ], of: champion)
    let glossary = Glossary.builtIn.adding(terms)
    let entry = try #require(glossary[champion])
    #expect(entry.origin == .team && entry.missing.isEmpty && entry.kind == .role)
    #expect(entry.title(in: .french) == "CHP · Champion·ne (Champion)")
    for typed in ["champions", "championne", "CHP", "allié"] {
      guard case .found(let found) = glossary.look(up: typed, language: .french) else {
        Issue.record("\(typed)")
        continue
      }
      #expect(found.id == champion, "\(typed)")
    }
    #expect(entry.seeAlso == [.stakeholders, .bantAuthority])
    #expect(glossary.entries.count == Glossary.builtIn.entries.count + 1)
    let links = glossary.links(in: "Notre championne dit oui.", language: .french, excluding: .lead)
    #expect(links.map(\.entry) == [champion])
    #expect(glossary.faults().isEmpty)
  }

  @Test func oneLanguageWillDoAndIsSaid() throws {
    let glossary = Glossary(terms: "[champion]\nname.fr = Relais\ndefinition.fr = Parle pour nous.")
    let entry = try #require(glossary[champion])
    #expect(entry.missing == [.english])
    #expect(entry.definition.en == "Parle pour nous." && entry.headword.en == "Relais")
    #expect(glossary.faults().map(\.kind).contains(.missingLanguage(.english)))
  }

  @Test func theTeamsDefinitionStandsFirstAndTheBuiltInOneIsAReading() throws {
    var terms = TeamTerms()
    try terms.set(
      [.frenchDefinition: "Lead que Léa a eu.", .frenchExample: "Morel."],
      of: .salesQualifiedLead)
    let glossary = Glossary.builtIn.adding(terms)
    let entry = try #require(glossary[.salesQualifiedLead])
    let builtIn = try #require(Glossary.builtIn[.salesQualifiedLead])
    #expect(entry.definition.fr == "Lead que Léa a eu.")
    #expect(entry.definition.en == "Lead que Léa a eu.", "Kanbant’s text is not the team’s")
    #expect(entry.example?.fr == "Morel." && entry.example?.en == builtIn.example?.en)
    #expect(entry.missing == [.english])
    #expect(glossary.faults().map(\.kind) == [.missingLanguage(.english)])
    #expect(entry.origin == .redefined && entry.headword == builtIn.headword)
    #expect(entry.readings.filter(\.isApplied).map(\.source) == [.house])
    #expect(entry.readings.first?.text == entry.definition)
    #expect(entry.acronyms == builtIn.acronyms && entry.seeAlso == builtIn.seeAlso)
  }

  @Test(arguments: Glossary.builtIn.entries.map(\.id))
  func kanbantsWordsStayWithKanbantsReading(id: EntryID) throws {
    var terms = TeamTerms()
    try terms.set([.englishDefinition: "Ours.", .frenchDefinition: "À nous."], of: id)
    let entry = try #require(Glossary.builtIn.adding(terms)[id])
    let builtIn = try #require(Glossary.builtIn[id])
    #expect(entry.missing.isEmpty && entry.sources.first == .house)
    let own = entry.readings.filter { $0.source == .kanbant }
    #expect(own.count == 1)
    for language in Language.allCases {
      let text = own.first?.text[language] ?? ""
      let known = builtIn.readings.filter { $0.source == .kanbant }.map { $0.text[language] }
      #expect(text.hasPrefix(builtIn.definition[language]))
      #expect(known.allSatisfy(text.contains))
      // A reason argues for what is applied, which is no longer Kanbant’s.
      #expect(builtIn.reason.map { text.hasSuffix($0[language]) } ?? true)
      #expect(entry.reason?[language] != builtIn.reason?[language])
      #expect(entry.reason?[language].isEmpty == false)
    }
  }

  @Test func anExampleInOneLanguageSaysSo() throws {
    var terms = TeamTerms()
    try terms.set(
      [
        .englishName: "Champion", .englishDefinition: "Speaks for us.",
        .frenchDefinition: "Parle pour nous.", .frenchExample: "Léa.",
      ], of: champion)
    let told = Localized(en: "In French only: Léa.", fr: "Léa.")
    #expect(Glossary.builtIn.adding(terms)[champion]?.example == told)
    try terms.set([.englishDefinition: "", .frenchName: "Relais"], of: champion)
    let bare = Localized(en: "Léa.", fr: "Léa.")
    #expect(Glossary.builtIn.adding(terms)[champion]?.example == bare, "the entry says it already")
  }

  @Test func aTextTakenBackTakesTheWordAway() throws {
    var terms = try terms("[lead]\ndefinition.en = Ours.\nexample.en = Theirs.")
    try terms.set([.englishExample: " "], of: .lead)
    #expect(terms[.lead]?.texts == [.englishDefinition: "Ours."])
    try terms.set([.englishDefinition: ""], of: .lead)
    #expect(terms == TeamTerms())
    #expect(Glossary.builtIn.adding(terms) == Glossary.builtIn)
  }

  @Test func aFileIsWrittenWithALineForEachSentenceAndReadBack() throws {
    let text = """
      [champion]
      name.en = Champion
      definition.en = Speaks for us inside. Without one, a deal stalls!
        Really?
      see = stakeholders

      [lead]
      definition.fr = À nous.

      """
    let read = try terms("# ours\n" + text.replacing("\n", with: "\r\n"))
    #expect(
      read.text == text.replacing(". Without", with: ".\n  Without"), "\(read.text)")
    #expect(try terms(read.text) == read)
  }

  @Test func aMarkOfByteOrderBeforeTheFileIsNoFault() throws {
    let text = "[lead]\ndefinition.fr = À nous.\n"
    #expect(try terms("\u{FEFF}" + text) == terms(text))
    #expect(throws: TeamTermsFault.self) { try terms("\u{FEFF}\u{FEFF}" + text) }
    #expect(try terms("\u{FEFF}") == TeamTerms())
  }

  @Test func whateverIsSaidComesBackFromItsFile() throws {
    var dice = SystemRandomNumberGenerator()
    let pieces = ["é", "a", " ", ". ", "? ", "=", "[x]", "#", "’", "日", "🙂", ",", "«\u{A0}", "- "]
    for _ in 0..<300 {
      var terms = TeamTerms()
      for id in ["one", "two-2", "lead"] {
        var values: [TeamTerms.Field: String] = [.englishName: "N", .englishDefinition: "D."]
        for field in [TeamTerms.Field.frenchDefinition, .englishExample, .frenchNames] {
          values[field] = (0..<Int.random(in: 0...12, using: &dice))
            .compactMap { _ in pieces.randomElement(using: &dice) }.joined()
        }
        try terms.set(values, of: EntryID(rawValue: id))
      }
      let back = try TeamTerms(terms.text.utf8)
      for term in terms.terms {
        for (field, value) in term.texts {
          // Blanks in a row may become one where a sentence ends.
          let words = value.split(separator: " ")
          #expect(back[term.id]?.texts[field]?.split(separator: " ") == words, "\(value)")
        }
      }
      #expect(
        back.text == terms.text
          || back.text.split(whereSeparator: \.isWhitespace)
            == terms.text.split(whereSeparator: \.isWhitespace)
      )
    }
  }

  /// A file, the line and what is wrong.
  static let refused: [(text: String, line: Int?, kind: TeamTermsFault.Kind)] = [
    ("name.en = A", 1, .strayLine), ("[a]\n  b", 2, .strayLine), ("[a]\nb", 2, .strayLine),
    ("[a]\n\nnom = A", 3, .unknownField("nom")), ("[A b]\ndefinition.en = x", 1, .badName("A b")),
    ("[a-]\ndefinition.en = x", 1, .badName("a-")),
    ("[a]\ndefinition.en = x\n[a]", 3, .repeated("a")),
    ("[a]\nname.en = x\nname.en = y", 3, .repeated("name.en")),
    ("[a]\nname.en = A", 1, .noDefinition),
    ("[a]\ndefinition.en = x", 1, .noName),
    ("[a]\nname.fr = A\ndefinition.en = x", 1, .noName),
    ("[lead]\nkind = thing\ndefinition.en = x", 2, .unknownKind("thing")),
    ("[lead]\ndefinition.en = x\nsee = nowhere", 3, .unknownLink("nowhere")),
    ("[lead]\ndefinition.en = x\nacronyms = QBR", 3, .badAcronyms("QBR")),
    ("[lead]\ndefinition.en = a\u{1B}[31m", 2, .strangeCharacter),
    ("[lead]\ndefinition.en = a\u{202E}b", 2, .strangeCharacter),
    ("[lead]\ndefinition.en = a\u{200B}b", 2, .strangeCharacter),
    ("[lead]\ndefinition.en = " + String(repeating: "x", count: 5000), 2, .tooLong(4000)),
  ]

  @Test func aBrokenFileIsRefusedWithItsLine() {
    for (text, line, kind) in Self.refused {
      do throws(TeamTermsFault) {
        _ = try terms(text)
        Issue.record("taken: \(text.prefix(40))")
      } catch {
        #expect(error.kind == kind && error.line == line, "\(text.prefix(40)): \(error)")
        #expect(error.sentence.en != error.sentence.fr)
      }
    }
    #expect(lineOfFault([0x5B, 0xFF, 0x5D]) == 1)
    let late = Array("[ally]\nname.en = Ally\ndefinition.en = ".utf8) + [0xE9, 0x0A]
    #expect(lineOfFault(late) == 3)
    let many = (0...TeamTerms.mostTerms).map { "[a\($0)]\nname.en = A\ndefinition.en = x\n" }
    #expect(throws: TeamTermsFault.self) { try terms(many.joined()) }
  }

  @Test func noBytesAreEverTakenForMoreThanTheyAre() {
    var dice = SystemRandomNumberGenerator()
    let pieces = [
      "[lead]", "\n", "definition.en", " = ", "x", "  ", "#", "]", "[", "\u{1B}", "see", "é",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...14, using: &dice))
        .compactMap { _ in pieces.randomElement(using: &dice) }.joined()
      if let read = try? terms(text) {
        #expect((try? TeamTerms(read.text.utf8)) == read, "\(text)")
      }
    }
  }

  @Test func whatIsRefusedChangesNothing() throws {
    var terms = try terms("[lead]\ndefinition.en = Ours.")
    let before = terms
    #expect(throws: TeamTermsFault.self) { try terms.set([.see: "nowhere"], of: .lead) }
    #expect(throws: TeamTermsFault.self) { try terms.set([.englishName: "x"], of: champion) }
    #expect(terms == before)
    // A word that another leads to cannot go.
    try terms.set(
      [.englishName: "C", .englishDefinition: "D.", .see: "lead"], of: champion)
    try terms.set([.see: "champion"], of: .lead)
    #expect(throws: TeamTermsFault.self) { try terms.remove(champion) }
    #expect(try !terms.remove(EntryID(rawValue: "nobody")))
  }

  @Test func wordsOfALaterVersionAreLeftOut() {
    #expect(Glossary(terms: "[lead]\nfuture = 1").entries == Glossary.builtIn.entries)
    #expect(Glossary(terms: "").entries == Glossary.builtIn.entries)
  }
}
