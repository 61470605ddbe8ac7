import Foundation
import Testing

/// The team's own words in a conversation.
struct AccessibleTermsTests {
  private let talk: Talk

  init() throws {
    talk = try Talk()
  }

  @Test(arguments: Tongue.allCases) func aWordIsDefinedHeardForgottenAndBroughtBack(
    tongue: Tongue
  ) throws {
    let name = tongue("Ally", "Alliée")
    let told = try talk(
      [
        tongue("define \(name)", "définir \(name)"), "", "", "Speaks for us.", "=",
        tongue("glossary \(name)", "glossaire \(name)"), "",
        tongue("forget \(name)", "oublier \(name)"), tongue("revert", "revenir"),
      ], in: tongue)
    #expect(!told.contains(tongue("Your draft is back", "Votre brouillon")))
    #expect(
      told.contains(
        tongue(
          "“Ally” is a word of the team’s. The French is missing. revert takes that back.",
          "« Alliée » est un mot de l’équipe. L’anglais manque. revenir l’annule.")))
    #expect(told.contains(tongue("Our team’s word.\n", "Un mot de notre équipe.\n")))
    #expect(
      told.contains(
        tongue("“Ally” is no word of the team’s", "« Alliée » n’est plus un mot de l’équipe")))
    #expect(try talk.kanbant("terms", "-q").lines == [tongue("ally", "alliee")])
  }

  @Test func whatIsWrongIsAskedAgain() throws {
    let told = try talk([
      "define lead", "", "", "A card left at the fair.", "", "LD", "=", "LD (Lead)",
      "forget churn",
    ])
    #expect(told.contains("Acronyms: “LD”: write letters with what they stand for"))
    #expect(told.contains("“Lead” has the team’s definition. The French is missing."))
    #expect(told.contains("The team says nothing of its own on this word."))
    #expect(try talk.kanbant("terms", "export").output.contains("acronyms = LD (Lead)"))
  }

  @Test func anUnfinishedDefinitionComesBack() throws {
    #expect(try talk(["define lead", "", "", "A card"]).contains("kept as a draft"))
    let told = try talk(["define lead", "", "", "", "="])
    #expect(told.contains("Your draft is back") && told.contains("Definition in English [A card]?"))
    #expect(try talk.kanbant("terms", "export").output.contains("definition.en = A card"))
  }
}
