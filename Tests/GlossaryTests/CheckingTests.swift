import Glossary
import Testing

/// What the check of a glossary finds.
@Suite struct CheckingTests {
  @Test func theBuiltInGlossaryHasNoFaults() {
    for fault in Glossary.builtIn.faults() {
      Issue.record("\(fault.entry.rawValue): \(fault.kind)")
    }
  }

  private func entry(
    _ id: String, _ headword: String, _ definition: String, fr: String = "Une définition.",
    seeAlso: [String] = [], acronyms: [Acronym] = [], otherNames: [String] = []
  ) -> Entry {
    Entry(
      id: EntryID(rawValue: id), kind: .concept, acronyms: acronyms,
      headword: Localized(en: headword, fr: "\(headword) (fr)"),
      otherNames: LocalizedNames(en: otherNames, fr: []),
      definition: Localized(en: definition, fr: "\(fr) \(id)"),
      seeAlso: seeAlso.map(EntryID.init(rawValue:)), sources: [.house])
  }

  private func kinds(_ entries: [Entry]) -> [String: [GlossaryFault.Kind]] {
    Dictionary(grouping: Glossary(entries: entries).faults(), by: \.entry.rawValue)
      .mapValues { $0.map(\.kind) }
  }

  @Test func orphansAndDanglingLinksAreFound() {
    let found = kinds([
      entry("alone", "Alone", "Nobody leads here."),
      entry("one", "One", "Leads to the other.", seeAlso: ["two", "gone"]),
      entry("two", "Two", "Is led to."),
    ])
    #expect(found["alone"] == [.orphan])
    #expect(found["one"] == [.danglingLink(EntryID(rawValue: "gone"))])
    #expect(found["two"] == nil)
  }

  @Test func aLanguageThatIsMissingIsFound() {
    let english = Entry(
      id: .lead, kind: .concept, headword: Localized(en: "Lead", fr: "Lead"),
      definition: Localized(en: "Somebody.", fr: ""), seeAlso: [.prospect], sources: [.house])
    let other = entry("prospect", "Prospect", "Somebody else.")
    #expect(kinds([english, other])["lead"] == [.missingLanguage(.french)])
  }

  @Test func nearDuplicatesAreFoundInEitherLanguage() {
    let text = "A person who decides what is bought and who signs for it at the end of the year."
    let found = kinds([
      entry("one", "One", text, fr: "Première.", seeAlso: ["two"]),
      entry("two", "Two", text.replacing("person", with: "manager"), fr: "Tout autre chose."),
      entry(
        "three", "Three", "Something quite different from both.", fr: "Et encore autre chose.",
        seeAlso: ["one"]),
    ])
    #expect(found == ["two": [.nearDuplicate(EntryID(rawValue: "one"))]])
  }

  @Test func namesThatCollideAreFoundUnlessTheReaderIsLedOn() {
    let one = entry("one", "Deal", "The first sense of all.", fr: "Un.", seeAlso: ["three"])
    let three = entry("three", "Three", "Another thing to read.", fr: "Trois.")
    let told = entry(
      "two", "Two", "Second sense, as said.", seeAlso: ["one"], otherNames: ["deals"])
    let untold = entry(
      "two", "Two", "Second sense, as said.", seeAlso: ["three"], otherNames: ["deals"])
    #expect(kinds([one, three, told])["two"] == nil)
    #expect(
      kinds([one, three, untold])["two"] == [.collidingName("deals", EntryID(rawValue: "one"))])
  }

  @Test func lettersThatNobodyDefinesAreFound() {
    let found = kinds([
      entry("one", "One", "Each SLA counts, and a KPI.", seeAlso: ["two"]),
      entry(
        "two", "Two", "A KPI of its own, VPs and a CEO.",
        fr: "Un CEO (Chief Executive Officer), et un autre CEO.",
        acronyms: [Acronym("KPI", "Key Performance Indicator")], otherNames: ["SLO"]),
      entry("three", "Three", "An SLO, then a DAF. DAF (the one who pays).", seeAlso: ["one"]),
    ])
    #expect(found["one"] == [.undefinedAcronym("SLA", .english)])
    #expect(
      found["two"] == [.undefinedAcronym("VP", .english), .undefinedAcronym("CEO", .english)])
    #expect(found["three"] == nil, "what an entry is called, or says itself, is defined")
  }

  @Test func aTextThatStandsInForAnotherLanguageIsCheckedInItsOwn() throws {
    var terms = TeamTerms()
    try terms.set(
      [.englishName: "Ally", .englishDefinition: "Signs an NDA. See the ABM.", .see: "bant"],
      of: EntryID(rawValue: "ally"))
    #expect(
      Glossary.builtIn.adding(terms).faults().map(\.kind)
        == [.missingLanguage(.french), .undefinedAcronym("NDA", .english)])
  }

  @Test func manyWordsAreCheckedByWhatTheyShare() {
    // Nearly all differ, two say the same as the one before, all have runs in common.
    let entries = (0..<200).map { number in
      let tail = (0..<8).map { "w\(number / ($0 == 0 ? 1 : 3))x\($0)" }.joined(separator: " ")
      return entry("e\(number)", "E\(number)", "This is what \(tail)", fr: "F", seeAlso: ["e0"])
    }
    let found = kinds(entries)
    #expect(found["e1"] == [.nearDuplicate(EntryID(rawValue: "e0"))])
    #expect(found["e3"] == nil)
  }
}
