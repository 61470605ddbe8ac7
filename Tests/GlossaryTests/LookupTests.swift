import Glossary
import Leads
import Testing

@Suite struct LookupTests {
  /// What is typed, and the one entry it names.
  static let found: [(typed: String, id: EntryID)] = [
    ("SQL", .salesQualifiedLead), ("sql", .salesQualifiedLead), ("Sql ?", .salesQualifiedLead),
    ("S.Q.L.", .salesQualifiedLead), ("SQLs", .salesQualifiedLead),
    ("Sales Qualified Lead", .salesQualifiedLead), ("sales-qualified-lead", .salesQualifiedLead),
    ("lead commercial", .salesQualifiedLead), ("leads commerciaux", .salesQualifiedLead),
    ("LEAD QUALIFIE COMMERCIAL", .salesQualifiedLead), ("un SQL", .salesQualifiedLead),
    ("MCL", .marketingCapturedLead), ("lead capture", .marketingCapturedLead),
    ("mql", .marketingQualifiedLead), ("lead marketing", .marketingQualifiedLead),
    ("le lead qualifié par le marketing", .marketingQualifiedLead),
    ("sal", .salesAcceptableLead), ("projet detecte", .salesAcceptableLead),
    ("projets détectés", .salesAcceptableLead), ("sales accepted lead", .salesAcceptableLead),
    ("CO", .createdOpportunity),
    ("l’opportunité créée", .createdOpportunity), ("wo", .wonOpportunity),
    ("vente", .wonOpportunity), ("opportunité", .opportunity),
    ("opportunities", .opportunity), ("deal", .opportunity), ("lead", .lead), ("LEADS", .lead),
    ("the lead", .lead), ("piste", .lead), ("prospects", .prospect),
    ("client potentiel", .prospect), ("prospect B2B", .prospect), ("client", .customer),
    ("customers", .customer), ("pipe", .pipeline), ("pipeline commercial", .pipeline),
    ("lead nurturing", .leadNurturing), ("lead-nurturing", .leadNurturing),
    ("maturation", .leadNurturing), ("nurture", .leadNurturing), ("BANT", .bant),
    ("bant-need", .bantNeed), ("b", .bantBudget), ("a", .bantAuthority), ("N", .bantNeed),
    ("T", .bantTimeline), ("besoin", .bantNeed), ("echeance", .bantTimeline),
    ("time", .bantTimeline), ("autorité", .bantAuthority),
    ("lead froid", .coldLead), ("froid", .coldLead), ("hot", .hotLead),
    ("prospect chaud", .hotLead), ("tiède", .warmLead), ("température", .leadTemperature),
    ("qualification", .qualification), ("disqualification", .disqualification),
    ("DSQ", .disqualification), ("SDR", .salesDevelopmentRepresentative),
    ("sales development rep", .salesDevelopmentRepresentative),
    ("chargé du développement des ventes", .salesDevelopmentRepresentative),
    ("chargée du développement des ventes", .salesDevelopmentRepresentative),
    ("chargé·e du développement des ventes", .salesDevelopmentRepresentative),
    ("AE", .accountExecutive), ("account executives", .accountExecutive),
    ("Chargé de compte", .accountExecutive), ("SDR’s", .salesDevelopmentRepresentative),
    ("A.D.R.", .accountDevelopmentRepresentative), ("a.e.", .accountExecutive),
    ("opportunité gagné", .wonOpportunity),
  ]

  /// What is typed, and the entry that must head the suggestions.
  static let near: [(typed: String, id: EntryID)] = [
    ("budgte", .bantBudget), ("pipline", .pipeline), ("prospet", .prospect),
    ("qualificaton", .qualification), ("oportunity", .opportunity),
    ("temperture", .leadTemperature), ("disqualif", .disqualification),
    ("nurtring", .leadNurturing), ("timelin", .bantTimeline), ("autorty", .bantAuthority),
    ("custommer", .customer), ("acount executive", .accountExecutive),
    ("sales qualifed lead", .salesQualifiedLead), ("leed", .lead),
    ("project", .salesAcceptableLead), ("kota", .salesQuota), ("clian", .customer),
    ("acount exec", .accountExecutive), ("call de qualification", .qualificationCall),
    ("lead SAL", .salesAcceptableLead),
  ]

  @Test func everySpellingOfANameFindsItsEntry() {
    for (typed, id) in Self.found {
      for language in Language.allCases {
        let answer = Glossary.builtIn.look(up: typed, language: language)
        #expect(answer.exact == [id.rawValue], "\(typed)")
      }
    }
  }

  @Test func slipsAreAnsweredByTheNearestEntryFirst() {
    for (typed, id) in Self.near {
      for language in Language.allCases {
        guard case .near(let entries) = Glossary.builtIn.look(up: typed, language: language)
        else {
          Issue.record("\(typed) is not answered by suggestions")
          continue
        }
        #expect(entries.first?.id == id, "\(typed): \(entries.map(\.id.rawValue))")
        #expect(entries.count <= 8)
      }
    }
  }

  @Test func anAmbiguousNameOffersItsSensesTheProperOneFirst() {
    let glossary = Glossary.builtIn
    #expect(
      glossary.look(up: "lead brut", language: .french).exact
        == ["marketing-captured-lead", "unqualified-lead"])
    #expect(
      glossary.look(up: "lead BANT", language: .english).exact == ["sales-qualified-lead", "bant"])
    #expect(
      glossary.look(up: "inquiries", language: .english).exact
        == ["marketing-captured-lead", "lead"])
    for (typed, senses) in [
      ("offre", ["created-opportunity", "proposal"]), ("closed-won", ["won-opportunity", "close"]),
      ("décideurs", ["stakeholders", "bant-authority"]),
      ("commerciale", ["account-executive", "closer"]),
    ] {
      #expect(glossary.look(up: typed, language: .french).exact == senses, "\(typed)")
    }
  }

  @Test func whatLooksLikeAnArticleMayBePartOfAName() {
    #expect(Glossary.builtIn.look(up: "A/B testing", language: .english).exact == ["ab-testing"])
    #expect(Glossary.builtIn.look(up: "a lead", language: .english).exact == ["lead"])
  }

  @Test func whatResemblesNothingIsAnsweredByNothing() {
    for typed in ["xyzzy", "", "   ", "?!", "zz", "q", "日本語", "qwertyuiop", "bonjour"] {
      #expect(Glossary.builtIn.look(up: typed, language: .french) == .nothing, "\(typed)")
    }
  }

  @Test func theLanguageDecidesBetweenEquallyNearEntries() {
    let glossary = Glossary.builtIn
    guard case .near(let french) = glossary.look(up: "lead tie", language: .french) else {
      Issue.record("no suggestions")
      return
    }
    #expect(french.first?.id == .warmLead)
  }

  @Test func collisionsNameTheOtherMeaning() {
    let sql = Glossary.builtIn[.salesQualifiedLead]
    #expect(sql?.collisions.first?.meaning.en.contains("Structured Query Language") == true)
    for id: EntryID in [.salesAcceptableLead, .createdOpportunity, .wonOpportunity] {
      let entry = Glossary.builtIn[id]
      #expect(entry?.collisions.map(\.acronym) == entry?.acronyms.map(\.letters))
    }
  }

  @Test func aSearchPutsNamesBeforeNearNamesBeforeTexts() {
    let glossary = Glossary.builtIn
    let found = glossary.search("budget", language: .french)
    #expect(found.first?.id == .bantBudget)
    #expect(found.contains { $0.id == .salesQualifiedLead }, "speaks of it")
    #expect(Set(found.map(\.id)).count == found.count)
    #expect(glossary.search("sqll", language: .english).first?.id == .salesQualifiedLead)
    #expect(glossary.search(" ", language: .french).count == glossary.entries.count)
    #expect(glossary.search("xyzzy", language: .french).isEmpty)
  }

  @Test func textsAreSearchedByBeginningsInBothLanguages() {
    let glossary = Glossary.builtIn
    let french = glossary.speaking(of: "Socioprof", language: .french).map(\.id)
    #expect(french == [.marketingQualifiedLead])
    let english = glossary.speaking(of: "plausibly bought seller offers", language: .french).map(
      \.id)
    #expect(english == [.lead])
    #expect(glossary.speaking(of: "plausibly xyzzy", language: .english).isEmpty)
    #expect(glossary.speaking(of: "…", language: .english).isEmpty)
  }

  @Test func aGlossaryPreparedForSearchAnswersTheSame() throws {
    let plain = Glossary(
      entries: [
        try #require(Glossary.builtIn[.pipeline]), try #require(Glossary.builtIn[.hotLead]),
      ])
    let prepared = plain.preparedForSearch()
    #expect(prepared == plain)
    for word in ["pipe line", "led chaud", "stock", "chod", "xyzzy", "l"] {
      for language in Language.allCases {
        #expect(
          prepared.search(word, language: language) == plain.search(word, language: language))
        #expect(
          prepared.look(up: word, language: language) == plain.look(up: word, language: language))
      }
    }
    #expect(prepared.search("pipe line", language: .english).first?.id == .pipeline)
    #expect(prepared.search("churn", language: .english).isEmpty)
  }

  @Test func theListIsInTheOrderOfItsLanguage() {
    let french = Glossary.builtIn.alphabetical(in: .french).map { Folding.fold($0.headword.fr) }
    #expect(french == french.sorted())
  }
}
