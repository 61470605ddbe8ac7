import Glossary
import Leads
import Testing

@Suite struct LabelTests {
  /// Every family of labels, by name; within a family no two may be the same.
  static let families: [(name: String, labels: [Localized])] = [
    ("stage", Stage.allCases.map(\.label)),
    ("lane", Lane.all.map(\.label)),
    ("lens", Lens.allCases.map(\.label)),
    ("criterion", Criterion.allCases.map(\.label)),
    ("level", CriterionLevel.allCases.map(\.label)),
    ("temperature", Temperature.allCases.map(\.label)),
    ("policy", QualificationPolicy.allCases.map(\.label)),
    ("parking", ParkingReason.allCases.map(\.label)),
    ("disqualification", DisqualificationReason.allCases.map(\.label)),
    ("loss", LossReason.allCases.map(\.label)),
    ("origin", LeadOrigin.allCases.map(\.label)),
    ("channel", CaptureChannel.allCases.map(\.label)),
    ("site", SiteKind.allCases.map(\.label)),
    ("role", Role.allCases.map(\.label)),
    ("buying role", BuyingRole.allCases.map(\.label)),
    ("activity", ActivityKind.allCases.map(\.label)),
    ("disposition", Disposition.allCases.map(\.label)),
    ("mode", InteractionMode.allCases.map(\.label)),
    ("signal", Signal.allCases.map(\.label)),
    ("initiator", Initiator.allCases.map(\.label)),
    ("kind", EntryKind.allCases.map(\.label)),
    ("source", Source.allCases.map(\.title)),
    ("cadence", UsualCadence.allCases.map(\.label)),
    ("goal", UsualCadence.allCases.map(\.goal)),
    ("audience", Cadence.Audience.allCases.map(\.label)),
    ("act", CadenceChannel.allCases.map(\.label)),
    ("break", CadenceBreak.allCases.map(\.label)),
  ]

  /// Words that French and English share.
  static let shared: Set<String> = [
    "Kanbant", "Budget", "prospect", "standard", "note", "qualification", "technique", "segment",
    "document", "phase", "MQL", "SQL", "Lead", "Prospect",
    "Cold Calling 2.0", "social selling",
  ]

  @Test func everyLabelIsPresentAndSaidInBothLanguages() {
    for (name, labels) in Self.families {
      for label in labels {
        for language in Language.allCases {
          let text = label[language]
          #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(name): \(label)")
        }
        #expect(label.en != label.fr || Self.shared.contains(label.en), "\(name): \(label)")
      }
    }
  }

  @Test func everyStepOfEveryCadenceIsSaidInBothLanguages() {
    for usual in UsualCadence.allCases {
      #expect(usual.steps.count == usual.cadence.steps.count, "\(usual)")
      #expect(Set(usual.steps.map(\.fr)).count == usual.steps.count, "\(usual)")
      #expect(!usual.steps.contains { $0.en.isEmpty || $0.fr.isEmpty })
      #expect(Glossary.builtIn[usual.entry] != nil, "\(usual)")
    }
  }

  @Test func aTeamsCadenceSpeaksInItsOwnWordsElseInThoseItHas() {
    var ours = Cadence(CadenceName(rawValue: "ours"), for: .outbound, [])
    ours.title = CadenceWords(en: "", fr: "La nôtre")
    ours.steps = [CadenceStep(.days(0), .call), CadenceStep(.days(1), .email)]
    ours.steps[1].words = CadenceWords(en: "write", fr: "")
    #expect(ours.label == Localized(en: "La nôtre", fr: "La nôtre"))
    #expect(ours.label(ofStep: 0) == ActivityKind.call.label)
    #expect(ours.label(ofStep: 1).fr == "write" && ours.label(ofStep: 2).fr.isEmpty)
  }

  @Test func labelsOfOneFamilyDiffer() {
    for (name, labels) in Self.families {
      for language in Language.allCases {
        #expect(Set(labels.map { $0[language] }).count == labels.count, "\(name) \(language)")
      }
    }
  }

  @Test func stageAndLaneLabelsAreThoseOfTheBoard() {
    #expect(Stage.salesQualified.label.fr == "Lead commercial")
    #expect(Stage.salesAcceptable.label.fr == "Projet détecté")
    #expect(Stage.salesQualified.expansion == "Sales Qualified Lead")
    #expect(Lane.stage(.won).label == Stage.won.label)
    #expect(Set(Stage.allCases.map(\.expansion)).count == Stage.allCases.count)
  }

  @Test func everyColumnOfEveryLensHasItsOwnLabel() {
    for lens in Lens.allCases {
      for language in Language.allCases {
        let labels = lens.columns.map { lens.label(of: $0)[language] }
        #expect(labels.allSatisfy { !$0.isEmpty })
        #expect(Set(labels).count == labels.count, "\(lens) \(language)")
      }
    }
  }

  @Test(arguments: Lens.allCases) func labelRankNeverDecreasesAlongTheFunnel(lens: Lens) {
    let labels = lens.columns.map { lens.label(of: $0) }
    let ranks = Stage.allCases.map { labels.firstIndex(of: lens.label(of: $0)) }
    #expect(!ranks.contains(nil))
    let known = ranks.compactMap(\.self)
    #expect(known == known.sorted())
    for (stage, rank) in zip(Stage.allCases, known) {
      #expect(lens.columnIndex(of: stage) == rank)
    }
  }

  @Test func mergedColumnsShowBothAcronyms() {
    #expect(
      Lens.source000.columns.map(Lens.source000.acronym) == [
        "MCL", "MQL", "SQL", "SAL+CO", "WO",
      ])
    #expect(
      Lens.source004.columns.map(Lens.source004.acronym) == [
        "MCL+MQL", "SQL", "SAL", "CO", "WO",
      ])
    #expect(
      Lens.source004.columns.map { Lens.source004.label(of: $0).fr } == [
        "Lead", "Opportunité", "Découverte", "Proposition et conclusion", "Client",
      ])
  }

  @Test func meaningsQuestionsAndGuidesAreSentencesOfBothLanguages() {
    var sentences = Stage.allCases.map(\.meaning) + QualificationPolicy.allCases.map(\.meaning)
    for criterion in Criterion.allCases {
      #expect((2...4).contains(criterion.questions.count))
      #expect(criterion.questions.first == criterion.question)
      #expect(Set(criterion.questions).count == criterion.questions.count)
      for question in criterion.questions {
        #expect(question.en.hasSuffix("?") && question.fr.hasSuffix(" ?"), "\(question)")
        #expect(question.en.count <= 78 && question.fr.count <= 78, "\(question)")
      }
      sentences += CriterionLevel.allCases.map { $0.guide(for: criterion) }
    }
    for sentence in sentences {
      #expect(sentence.en.hasSuffix(".") && sentence.fr.hasSuffix("."), "\(sentence)")
      #expect(sentence.en != sentence.fr)
      #expect(Prose.longestSentence(in: sentence.en) <= 30, "\(sentence.en)")
      #expect(Prose.longestSentence(in: sentence.fr) <= 30, "\(sentence.fr)")
    }
  }

  @Test func guidesDifferByLetterExceptWhereNothingIsKnown() {
    for level in CriterionLevel.allCases where level != .unknown {
      let guides = Set(Criterion.allCases.map { level.guide(for: $0) })
      #expect(guides.count == Criterion.allCases.count, "\(level)")
    }
  }

  @Test func roleAcronymsAreShortAndDistinct() {
    #expect(Set(Role.allCases.map(\.acronym)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { (2...3).contains($0.acronym.count) })
  }

  @Test func localesNameTheirLanguage() {
    #expect(Language(locale: "fr_FR.UTF-8") == .french)
    #expect(Language(locale: "fr-CA") == .french)
    #expect(Language(locale: "FR") == .french)
    #expect(Language(locale: "en_GB") == .english)
    #expect(Language(locale: "de_DE.UTF-8") == nil)
    #expect(Language(locale: "C") == nil)
    #expect(Language(locale: "") == nil)
    #expect(Language.french.other == .english && Language.english.other == .french)
  }
}
