import Leads
import Testing

@testable import Glossary

@Suite struct EntryTests {
  let entries = Glossary.builtIn.entries

  @Test func everyRowOfTheTermListHasItsEntryAndNoOther() {
    #expect(Set(entries.map(\.id.rawValue)) == Set(FactRow.all.map(\.id)))
    #expect(Set(entries.map(\.id)).count == entries.count)
  }

  @Test func theTermListIsWhole() {
    #expect(FactRow.all.count == 156)
  }

  @Test func everyEntryIsOfTheKindOfItsRow() {
    for row in FactRow.all {
      #expect(Glossary.builtIn[EntryID(rawValue: row.id)]?.kind.rawValue == row.kind, "\(row.id)")
    }
  }

  @Test func everyNameAndAcronymOfTheTermListReachesItsEntry() {
    for row in FactRow.all {
      for name in row.names + row.acronyms {
        for language in Language.allCases {
          let answer = Glossary.builtIn.look(up: name, language: language)
          #expect(answer.exact.contains(row.id), "\(row.id): \(name)")
        }
      }
    }
  }

  @Test func everyFigureOfTheFactsIsToldInBothLanguages() {
    for row in FactRow.all {
      guard let entry = Glossary.builtIn[EntryID(rawValue: row.id)] else { continue }
      for language in Language.allCases {
        let told = entry.texts(in: language).joined(separator: " ")
        let figures = Set(Prose.figures(in: told))
        for figure in row.figures {
          #expect(figures.contains(figure), "\(row.id) \(language): \(figure)")
        }
        for number in row.numbersInWords {
          let words = FactRow.spelled(number, in: language)
          #expect(words.contains { told.lowercased().contains($0) }, "\(row.id): \(number)")
        }
      }
    }
  }

  @Test func everyTextIsInBothLanguages() {
    for entry in entries {
      #expect(entry.texts(in: .english).allSatisfy { !$0.isEmpty }, "\(entry.id)")
      #expect(entry.texts(in: .french).allSatisfy { !$0.isEmpty }, "\(entry.id)")
      for text in entry.texts {
        #expect(text.en != text.fr, "\(entry.id): \(text.en)")
      }
      #expect(!entry.sources.isEmpty)
    }
  }

  @Test func definitionsHaveTwoToSixSentences() {
    for entry in entries {
      for language in Language.allCases {
        let count = Prose.sentences(in: entry.definition[language]).count
        #expect((2...6).contains(count), "\(entry.id) \(language): \(count)")
      }
    }
  }

  @Test func noSentenceIsLongerThanThirtyWords() {
    for entry in entries {
      for text in entry.texts.flatMap({ [$0.en, $0.fr] }) {
        #expect(Prose.longestSentence(in: text) <= 30, "\(entry.id): \(text)")
      }
    }
  }

  @Test func everyAcronymIsExplainedWhereAnEntryFirstUsesIt() {
    for entry in entries {
      for language in Language.allCases {
        // The head of an entry explains its own.
        var known = Set(entry.acronyms.map(\.letters))
        for use in entry.texts(in: language).flatMap(AcronymUse.all) {
          let isNew = known.insert(use.letters).inserted
          #expect(!isNew || use.isExplained, "\(entry.id) \(language): \(use.letters)")
        }
      }
    }
  }

  @Test func everyDisputeSaysWhichReadingIsAppliedAndWhy() {
    for entry in entries {
      let applied = entry.readings.filter(\.isApplied)
      #expect(applied.count == (entry.readings.isEmpty ? 0 : 1), "\(entry.id)")
      #expect((entry.reason == nil) == entry.readings.isEmpty, "\(entry.id)")
      #expect(entry.readings.isEmpty || entry.readings.count > 1, "\(entry.id)")
    }
  }

  @Test func everySeeAlsoResolvesAndPointsElsewhere() {
    for entry in entries {
      #expect(!entry.seeAlso.isEmpty, "\(entry.id)")
      #expect(Set(entry.seeAlso).count == entry.seeAlso.count, "\(entry.id)")
      for id in entry.seeAlso {
        #expect(Glossary.builtIn[id] != nil && id != entry.id, "\(entry.id): \(id)")
      }
    }
  }

  @Test func everyConceptOfTheDomainIsExplained() {
    var ids = Stage.allCases.map(\.entry) + Lane.all.map(\.entry)
    ids += Criterion.allCases.map(\.entry) + Temperature.allCases.map(\.entry)
    ids += Role.allCases.map(\.entry)
    for id in ids { #expect(Glossary.builtIn[id] != nil, "\(id)") }
    #expect(Set(Stage.allCases.map(\.entry)).count == 6)
    #expect(Set(Criterion.allCases.map(\.entry)).count == 4)
    for stage in Stage.allCases {
      let entry = Glossary.builtIn[stage.entry]
      #expect(entry?.headword == stage.label)
      #expect(entry?.acronyms.first == Acronym(stage.acronym, stage.expansion))
    }
    #expect(Role.salesDevelopment.entry == .salesDevelopmentRepresentative)
    #expect(Role.salesManager.entry == .salesManager)
  }

  @Test func titlesShowTheExpansionUnlessItRepeatsTheHeadword() {
    let glossary = Glossary.builtIn
    #expect(
      glossary[.salesQualifiedLead]?.title(in: .french)
        == "SQL · Lead commercial (Sales Qualified Lead)")
    #expect(glossary[.accountExecutive]?.title(in: .english) == "AE · Account executive")
    #expect(glossary[.bant]?.title(in: .french) == "BANT (Budget, Authority, Need, Timeline)")
    #expect(glossary[.bantBudget]?.title(in: .french) == "B · Budget")
    #expect(glossary[.lead]?.title(in: .english) == "Lead")
  }
}

extension Lookup {
  /// The identifiers of the entries that bear the name.
  var exact: [String] {
    switch self {
    case .found(let entry): [entry.id.rawValue]
    case .several(let entries): entries.map(\.id.rawValue)
    case .near, .nothing: []
    }
  }
}

extension FactRow {
  /// The figures of the facts, source codes and years aside.
  var figures: [String] {
    Prose.figures(in: facts).filter { figure in
      let isSource = figure.count == 3 && figure.hasPrefix("00")
      let isYear = figure.count == 4 && (figure.hasPrefix("19") || figure.hasPrefix("20"))
      return !isSource && !isYear
    }
  }

  /// The numbers that the facts spell out.
  var numbersInWords: [String] {
    let words = facts.lowercased().split { !$0.isLetter }.map(String.init)
    return ["three", "four", "five"].filter(words.contains)
  }

  /// The ways in which a number may be told.
  static func spelled(_ number: String, in language: Language) -> [String] {
    switch (number, language) {
    case ("three", .french): ["trois", "3"]
    case ("three", .english): ["three", "3"]
    case ("four", .french): ["quatre", "4"]
    case ("four", .english): ["four", "4"]
    case ("five", .french): ["cinq", "5"]
    default: [number]
    }
  }
}
