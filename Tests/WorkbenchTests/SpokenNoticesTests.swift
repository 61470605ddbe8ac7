import Glossary
import Leads
import Testing

@testable import Workbench

/// Sentences made to be heard: the words of the others, and no sign that nobody can hear.
struct SpokenNoticesTests {
  private static let signs: Set<Character> = [
    "→", "·", "●", "◐", "○", "✕", "–", "€", "▸", "‼", "|", "│",
  ]

  private static func spoken(_ language: Language) -> Wording {
    var wording = language == .english ? Wording.english : .french
    wording.formats = Formats(language: language, spoken: true)
    return wording
  }

  @Test(arguments: Language.allCases) func noLineOfTheTimelineHoldsASign(language: Language) {
    let wording = Self.spoken(language)
    for kind in EventKind.allCases {
      let entry = NoticesFacts.entry(NoticesEventTests.example(kind))
      let lines =
        [wording.headline(of: entry, file: NoticesFacts.file)] + wording.details(of: entry)
      for line in lines { #expect(Self.signs.isDisjoint(with: line), "\(kind): \(line)") }
    }
  }

  @Test func waysAndLettersAreWords() {
    let (english, french) = (Self.spoken(.english), Self.spoken(.french))
    #expect(english.way(from: "MQL", to: "SQL") == "from MQL to SQL")
    #expect(french.way(from: "MQL", to: "SQL") == "de MQL à SQL")
    let levels = BANTLevels(
      budget: .sufficient, authority: .unknown, need: .partial, timeline: .blocking)
    #expect(
      english.letters(levels)
        == "budget sufficient, authority unknown, need partial, timeline blocking")
    #expect(
      french.letters(levels)
        == "budget suffisant, autorité inconnue, besoin partiel, échéance rédhibitoire")
    #expect(english.nothing == "nothing" && french.nothing == "rien")
  }
}
