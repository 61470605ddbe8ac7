import Glossary
import Testing

/// The ways in which a name is written that is not written as the glossary writes it.
@Suite struct SpellingTests {
  /// What is typed, and the entries that have the name.
  typealias Row = (typed: String, senses: [String])

  static let joined: [Row] = [
    ("optin", ["opt-in"]), ("ONSITE", ["on-site-strategy"]), ("whitepaper", ["white-paper"]),
    ("offsite strategy", ["off-site-strategy"]), ("gotomarket", ["go-to-market"]),
    ("prévente", ["presales"]), ("avantvente", ["presales"]), ("crosssell", ["cross-sell"]),
    ("breakup email", ["breakup-mail"]), ("followup sequence", ["follow-up-email"]),
    ("inperson meeting", ["in-person-meeting"]), ("selfserve free trial", ["free-trial"]),
    ("accountbased marketing", ["account-based-marketing"]),
    ("tauxderecommandationnet", ["net-promoter-score"]),
    ("maildeladernièrechance", ["breakup-mail"]),
    ("centredetraitementdesleads", ["lead-center"]),
    ("automatisationdelaforcedevente", ["sales-force-automation"]),
    ("responsabledelaréussiteclient", ["customer-success-manager"]),
  ]

  static let split: [Row] = [
    ("on-boarding", ["onboarding"]), ("up-sell", ["upsell"]), ("hand-off", ["handoff"]),
    ("pipe-line", ["pipeline"]), ("black list", ["blacklist"]), ("opt-ins", ["opt-in"]),
    ("web inar", ["webinar"]),
  ]

  static let gendered: [Row] = [
    ("prescriptrice", ["stakeholders"]), ("prescriptrices", ["stakeholders"]),
    ("interlocutrices", ["stakeholders"]), ("prescripteur·rice", ["stakeholders"]),
    ("interlocuteur·rice·s", ["stakeholders"]), ("décideuse", ["stakeholders", "bant-authority"]),
    ("décideurs·euses", ["stakeholders", "bant-authority"]),
    ("directrice des ventes", ["sales-manager"]), ("directeur/trice des ventes", ["sales-manager"]),
    ("directrices commerciales", ["sales-manager"]), ("chargé(e) de compte", ["account-executive"]),
    ("chargé.e.s de compte", ["account-executive"]), ("chargé/e de compte", ["account-executive"]),
    ("chargé-e de compte", ["account-executive"]),
    ("commercial(e)", ["account-executive", "closer"]),
    ("ingénieur(e) d'affaires", ["business-engineer"]), ("client·e", ["customer"]),
    ("cheffe de projet", ["client-operations-manager"]),
    (
      "assistantes commerciales",
      [
        "sales-administration"
      ]
    ),
  ]

  static let acronyms: [Row] = [
    ("AEs", ["account-executive"]), ("AMs", ["account-manager"]), ("cos", ["created-opportunity"]),
    ("WOs", ["won-opportunity"]), ("SMs", ["sales-manager"]), ("SEs", ["sales-engineer"]),
    ("SAs", ["solution-architect"]), ("MQL’s", ["marketing-qualified-lead"]),
  ]

  static let titles: [Row] = [
    ("ABM · Account-based marketing", ["account-based-marketing"]),
    ("SQL (Sales Qualified Lead)", ["sales-qualified-lead"]),
    ("Sales Qualified Lead (SQL)", ["sales-qualified-lead"]),
    ("SQL, Lead commercial (Sales Qualified Lead)", ["sales-qualified-lead"]),
    ("SQL (à ne pas confondre)", ["sales-qualified-lead"]),
    ("SAL : projet détecté", ["sales-acceptable-lead"]),
    ("TAM (total addressable market)", ["addressable-market"]),
    (
      "SDR, BDR et AE",
      [
        "sales-development-representative", "business-development-representative",
        "account-executive",
      ]
    ),
    ("upsell/cross-sell", ["upsell", "cross-sell"]),
  ]

  static let questions: [Row] = [
    ("What is a SAL?", ["sales-acceptable-lead"]), ("what's an MQL", ["marketing-qualified-lead"]),
    ("What does churn mean?", ["churn-rate"]), ("definition of the pipeline", ["pipeline"]),
    ("what is the meaning of ROI?", ["roi"]), ("c'est quoi un SQL ?", ["sales-qualified-lead"]),
    ("Qu’est-ce qu’un lead nurturing ?", ["lead-nurturing"]), ("que veut dire KPI", ["kpi"]),
    ("qu'est-ce que c'est que le BANT", ["bant"]),
    (
      "le SAL, c’est quoi ?",
      [
        "sales-acceptable-lead"
      ]
    ),
    ("différence entre un SAL et un SQL", ["sales-acceptable-lead", "sales-qualified-lead"]),
    ("SAL vs SQL", ["sales-acceptable-lead", "sales-qualified-lead"]),
  ]

  static let ambiguous: [Row] = [
    ("TAM", ["technical-account-manager", "addressable-market"]),
    ("CS", ["customer-success", "customer-support", "customer-service"]),
    ("support", ["support-phase", "customer-support"]),
    ("SE", ["sales-engineer"]), ("SAL", ["sales-acceptable-lead"]),
  ]

  @Test(arguments: Language.allCases)
  func everySpellingReachesItsEntry(language: Language) {
    let classes = [
      Self.joined, Self.split, Self.gendered, Self.acronyms, Self.titles, Self.questions,
      Self.ambiguous,
    ]
    for row in classes.joined() {
      let answer = Glossary.builtIn.look(up: row.typed, language: language)
      #expect(answer.exact == row.senses, "\(row.typed)")
    }
  }

  @Test func everyNameIsFoundJoinedAndSplit() {
    for entry in Glossary.builtIn.entries {
      for name in [entry.headword.en, entry.headword.fr] where !name.contains("·") {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        for spelling in [words.joined(), words.joined(separator: "-")] where words.count > 1 {
          let answer = Glossary.builtIn.look(up: spelling, language: .french)
          #expect(answer.exact.contains(entry.id.rawValue), "\(spelling)")
        }
      }
    }
  }

  @Test func everyTitleIsFoundAsItIsCopied() {
    for entry in Glossary.builtIn.entries {
      for language in Language.allCases {
        let title = entry.title(in: language)
        let answer = Glossary.builtIn.look(up: title, language: language)
        #expect(answer.exact.contains(entry.id.rawValue), "\(title)")
      }
    }
  }

  @Test func aNameWithTheSameWordsHidesThoseWithTheSameLetters() {
    let book = Glossary(entries: [own("over all", id: "two"), own("overall", id: "one")])
    #expect(book.look(up: "overall", language: .english).exact == ["one"])
    #expect(book.look(up: "over-all", language: .english).exact == ["two"])
    #expect(book.look(up: "o-v-e-r a-l-l", language: .english).exact == ["one"])
    #expect(book.look(up: "ove rall", language: .english).exact == ["two", "one"])
  }

  @Test func slipsInAcronymsAreNear() {
    for (typed, id) in [("sass", "saas"), ("btan", "bant"), ("slq", "sales-qualified-lead")] {
      let answer = Glossary.builtIn.look(up: typed, language: .english)
      guard case .near(let entries) = answer else {
        Issue.record("\(typed) is not answered by suggestions")
        continue
      }
      #expect(entries.first?.id.rawValue == id, "\(typed)")
    }
  }

  @Test func wordsThatOnlyLookAlikeAreNotNear() {
    for typed in ["invoice", "prévision", "newsletter", "what is", "qu’est-ce que"] {
      #expect(Glossary.builtIn.look(up: typed, language: .french) == .nothing, "\(typed)")
    }
  }

  @Test func textsAreAskedForWhatIsNoName() {
    let book = Glossary.builtIn
    let newsletters = book.mentions(of: "newsletters", language: .english).map(\.id)
    #expect(!newsletters.isEmpty)
    #expect(book.mentions(of: "What is a newsletter?", language: .english).map(\.id) == newsletters)
    #expect(book.mentions(of: "xyzzy", language: .english).isEmpty)
    #expect(book.mentions(of: "q", language: .english).isEmpty)
  }

  @Test func whatIsTooLongIsNotLookedUp() {
    let book = Glossary.builtIn
    let long = String(repeating: "sales qualified leed ", count: 50_000)
    #expect(Glossary.isTooLong(long))
    #expect(Glossary.isTooLong("e" + String(repeating: "\u{301}", count: 1_000)))
    #expect(book.look(up: long, language: .english) == .nothing)
    #expect(book.search(long, language: .english).isEmpty)
    #expect(book.speaking(of: long, language: .english).isEmpty)
    #expect(book.mentions(of: long, language: .english).isEmpty)
    #expect(!Glossary.isTooLong(String(repeating: "é", count: Glossary.longestWord)))
  }

  private func own(_ name: String, id: String) -> Entry {
    Entry(
      id: EntryID(rawValue: id), kind: .concept, headword: Localized(en: name, fr: name),
      definition: Localized(en: "Known here.", fr: "Connu ici."), sources: [.house])
  }
}
