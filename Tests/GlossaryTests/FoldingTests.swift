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
}
