import Leads
import Testing

@Suite struct FoldingTests {
  @Test func accentsCaseAndLigaturesFoldAway() {
    let rows: [(String, String)] = [
      ("Échéance", "echeance"), ("ŒUVRE", "oeuvre"), ("Cœur", "coeur"), ("Łódź", "lodz"),
      ("Straße", "strasse"), ("GROẞ", "gross"), ("Ærø", "aero"), ("Þór", "thor"),
      ("Đức", "duc"), ("NGUYỄN Thế", "nguyen the"), ("Čapek", "capek"), ("İstanbul", "istanbul"),
      ("ısı", "isi"), ("Ångström", "angstrom"), ("Noël", "noel"), ("Żółć", "zolc"),
      ("L’Été", "l'ete"), ("12\u{202F}500\u{A0}€", "12 500 €"), ("Ὀδυσσεύς", "ὀδυσσευσ"),
      ("Ёлка Й", "елка и"), ("plain ASCII!", "plain ascii!"), ("日本", "日本"), ("", ""),
    ]
    for (text, folded) in rows { #expect(Folding.fold(text) == folded, "\(text)") }
  }

  @Test func composedAndDecomposedSpellingsFoldAlike() {
    #expect(Folding.fold("e\u{301}te\u{301}") == "ete")
    #expect(Folding.fold("E\u{302}\u{301}") == Folding.fold("Ế"))
    #expect(Folding.fold("и\u{306}") == Folding.fold("й"))
    #expect(Folding.fold("I\u{307}") == "i")
  }

  @Test func foldingTwiceChangesNothing() {
    for text in ["Žižek’s Œuvre", "ẞßſŉĳ", "ÀÉÎÕÜ ỹ", "ΆΈΉ"] {
      let once = Folding.fold(text)
      #expect(Folding.fold(once) == once, "\(text)")
    }
  }

  @Test func wordsAreRunsOfLettersAndDigits() {
    let rows: [(String, [String])] = [
      ("", []), (" - ", []), ("Énergies & Fils, 3e", ["energies", "fils", "3e"]),
      ("l’Été d'Ines", ["l", "ete", "d", "ines"]), ("a.b@c-d.fr", ["a", "b", "c", "d", "fr"]),
      ("日本 №5 🙂x", ["日本", "5", "x"]), ("Ëë\u{301}½", ["ee½"]), ("ｶﾞ\u{200B}Ж", ["ｶﾞ", "ж"]),
    ]
    for (text, words) in rows { #expect(Folding.words(text) == words, "\(text)") }
  }

  @Test func theWordsOfTextsAreThoseOfEachInTurn() {
    var dice = SystemRandomNumberGenerator()
    let letters = Array("aÉß ,.-œŁ日½🙂’\u{301}\u{A0}Z9")
    for _ in 0..<500 {
      let texts = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        let length = Int.random(in: 0...9, using: &dice)
        return String((0..<length).compactMap { _ in letters.randomElement(using: &dice) })
      }
      let words = texts.flatMap { text in
        Folding.fold(text).split { character in
          !character.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
          }
        }
      }
      #expect(Folding.wordText(texts) == words.joined(separator: " "), "\(texts)")
    }
  }
}
