import Glossary
import Testing

@Suite struct LinkingTests {
  func links(
    _ text: String, _ language: Language = .english, excluding: EntryID = EntryID(rawValue: "none")
  ) -> [String] {
    Glossary.builtIn.links(in: text, language: language, excluding: excluding).map { link in
      "\(text[link.range])→\(link.entry.rawValue)"
    }
  }

  @Test func theLongestNameWins() {
    #expect(links("a sales qualified lead") == ["sales qualified lead→sales-qualified-lead"])
    #expect(links("un lead commercial", .french) == ["lead commercial→sales-qualified-lead"])
    #expect(links("a lead, commercial") == ["lead→lead"])
  }

  @Test func aNameDoesNotRunOverPunctuation() {
    #expect(
      links("from SAL to the sale. Pipeline next") == [
        "SAL→sales-acceptable-lead", "Pipeline→pipeline",
      ])
    #expect(
      links("BANT (budget, authority, need, timeline)") == [
        "BANT→bant", "budget→bant-budget", "authority→bant-authority", "need→bant-need",
        "timeline→bant-timeline",
      ])
    #expect(links("cold-lead, hot\u{A0}lead") == ["cold-lead→cold-lead", "hot\u{A0}lead→hot-lead"])
  }

  @Test func onlyWholeWordsAreLinked() {
    #expect(links("leadership, mislead, misSQL").isEmpty)
    #expect(links("(SQL), “SAL”.") == ["SQL→sales-qualified-lead", "SAL→sales-acceptable-lead"])
  }

  @Test func anEntryIsLinkedAtItsFirstOccurrenceOnly() {
    #expect(links("prospects and a prospect") == ["prospects→prospect"])
    #expect(links("SQL, or sales qualified lead") == ["SQL→sales-qualified-lead"])
  }

  @Test func theEntryItselfAndPartsOfItsNameAreNotLinked() {
    #expect(links("a cold lead", excluding: .coldLead).isEmpty)
    #expect(links("a cold lead, a lead", excluding: .coldLead) == ["lead→lead"])
  }

  @Test func pluralsAndInclusiveFormsAreLinked() {
    #expect(links("opportunities") == ["opportunities→opportunity"])
    #expect(links("deux leads commerciaux", .french) == ["leads commerciaux→sales-qualified-lead"])
    #expect(links("un·e chargé·e de compte", .french) == ["chargé·e de compte→account-executive"])
    #expect(links("une chargée de compte", .french) == ["chargée de compte→account-executive"])
  }

  @Test func everydayWordsAndSingleLettersAreNotLinked() {
    #expect(links("a sale takes time, an offer too").isEmpty)
    #expect(links("a B or T").isEmpty)
  }

  @Test func acronymsAreLinkedAsTheyAreWritten() {
    #expect(links("il se dit sa cliente", .french) == ["cliente→customer"])
    #expect(links("un SE, deux SEs, le SA", .french).map { $0.prefix(2) } == ["SE", "SA"])
    #expect(links("stage:sql, two SQLs") == ["SQLs→sales-qualified-lead"])
    #expect(links("CPL (Cost Per Lead)") == ["CPL→cost-per-lead"])
  }

  @Test func inventedDataIsNoDemonstrationOfAProduct() {
    #expect(links("des données de démonstration", .french).isEmpty)
    #expect(links("try it with kanbant demo").isEmpty)
    #expect(links("after the demo") == ["demo→product-demo"])
  }

  @Test func namesOfTheOtherLanguageAreNotLinked() {
    #expect(links("pouvoir de décision, tiède", .english).isEmpty)
    #expect(links("tiède", .french) == ["tiède→warm-lead"])
  }

  @Test func textsWithoutWordsHaveNoLinks() {
    #expect(links("").isEmpty)
    #expect(links(" … — ·").isEmpty)
    #expect(links("·SQL·") == ["SQL·→sales-qualified-lead"])
  }

  @Test func everyLinkOfEveryEntryResolvesInOrderWithoutOverlap() {
    var linked: Set<EntryID> = []
    for entry in Glossary.builtIn.entries {
      for language in Language.allCases {
        for text in entry.texts(in: language) {
          let links = Glossary.builtIn.links(in: text, language: language, excluding: entry.id)
          for link in links {
            #expect(Glossary.builtIn[link.entry] != nil && link.entry != entry.id)
            linked.insert(link.entry)
          }
          for (left, right) in zip(links, links.dropFirst()) {
            #expect(left.range.upperBound <= right.range.lowerBound, "\(text)")
          }
        }
      }
    }
    #expect(linked.count > 15)
  }

  @Test func aGlossaryOfOnesOwnLinksItsOwnEntriesOnly() throws {
    let own = Glossary(entries: [try #require(Glossary.builtIn[.pipeline])])
    let text = "a lead in the pipeline"
    let links = own.links(in: text, language: .english, excluding: .lead)
    #expect(links.map(\.entry) == [.pipeline])
  }
}
