import Glossary
import Interchange

/// A word that is no name in the glossary: what is near, else who speaks of it, else a way on.
struct GlossaryMiss {
  /// What was typed.
  let word: String
  /// The entries that may be meant.
  let near: [Entry]
  /// The entries whose texts hold the word, where none is near.
  let mentions: [Entry]

  /// A word that resembles names.
  init(_ word: String, near: [Entry]) {
    (self.word, self.near, mentions) = (word, near, [])
  }

  /// A word that resembles no name.
  init(_ word: String, in book: Glossary, _ language: Language) {
    (self.word, near) = (word, [])
    mentions = book.mentions(of: word, language: language)
  }

  /// The sentence that refuses what is too long to be a name.
  static func tooLong(_ word: String) -> Failure {
    let most = Glossary.longestWord
    return Failure.usage(
      "too-long", en: "“\(word.shortened)” is too long to look up: \(most) characters at most.",
      fr: "« \(word.shortened) » est trop long à chercher : \(most) caractères au plus."
    ).pointing(to: Verb.glossary.name)
  }

  /// The sentences for people; `among` tells what was searched, where it was not all.
  func talk(
    in language: Language, among: Localized = Localized(en: "", fr: "")
  ) -> [String] {
    let missing = Localized(
      en: "“\(word.shortened)” is not in the glossary\(among.en).",
      fr: "« \(word.shortened) » n’est pas dans le glossaire\(among.fr).")
    return ([missing] + whatElse(language)).map { $0.typeset(language) }
  }

  private func whatElse(_ language: Language) -> [Localized] {
    if !near.isEmpty {
      let names = Self.names(near, language)
      return [Localized(en: "Did you mean: \(names)?", fr: "Vouliez-vous dire : \(names) ?")]
    }
    guard !mentions.isEmpty else { return Self.waysOn }
    let names = Self.names(mentions.prefix(Self.mostMentions), language)
    let told = Localized(
      en: "It stands in the texts of: \(names).", fr: "Il figure dans les textes de : \(names).")
    guard mentions.count > Self.mostMentions else { return [told] }
    return [
      told,
      Localized(
        en: "The whole list: kanbant glossary --search WORD.",
        fr: "La liste entière : kanbant glossary --search MOT."),
    ]
  }

  private static let waysOn = [
    Localized(
      en: "Every entry: kanbant glossary --all.", fr: "Toutes les entrées : kanbant glossary --all."
    ),
    Localized(
      en: "A word in their texts: kanbant glossary --search WORD.",
      fr: "Un mot de leurs textes : kanbant glossary --search MOT."),
  ]

  /// How many entries that speak of a word are named.
  private static let mostMentions = 8

  private static func names(_ entries: some Sequence<Entry>, _ language: Language) -> String {
    entries.map { $0.acronyms.first?.letters ?? $0.headword[language] }.joined(separator: ", ")
  }

  /// The identifiers for programs.
  var members: [(String, JSON)] {
    [("near", near), ("mentions", mentions)].map { name, entries in
      (name, .array(entries.map { .string($0.id.rawValue) }))
    }
  }
}

extension String {
  /// The text as it is said again to whoever typed it: its beginning, where it is long.
  var shortened: String {
    let beginning = prefix(60)
    return beginning.endIndex == endIndex ? self : beginning + "…"
  }
}
