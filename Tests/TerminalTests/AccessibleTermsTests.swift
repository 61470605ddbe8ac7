import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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

  private let file = "[ally]\nname.en = Ally\nname.fr = Alliée\ndefinition.en = Speaks for us.\n"

  @Test(arguments: Tongue.allCases) func aFileOfWordsIsTakenOverTakenBackAndWritten(
    tongue: Tongue
  ) throws {
    try Data(file.utf8).write(to: talk.kanbant.home.appending(path: "team.txt"))
    let told = try talk(
      [
        tongue("import-words ~/team.txt", "importer-mots ~/team.txt"), tongue("revert", "revenir"),
        tongue("revert", "revenir"), tongue("export-words", "exporter"), "~/out.txt",
        tongue("export-words ~/out.txt", "exporter-mots ~/out.txt"), "~/other.txt",
      ], in: tongue)
    #expect(
      told.contains(
        tongue(
          "Taken over: “Ally”. revert takes that back.", "Repris : « Alliée ». revenir l’annule.")))
    #expect(told.contains(tongue("As before: “Ally”.", "Comme avant : « Alliée ».")))
    #expect(told.contains(tongue("File [terms.txt]?", "Fichier [termes.txt] ?")))
    #expect(told.contains(tongue("1 word written: /", "1 mot écrit : /")))
    #expect(told.contains(tongue("~/out.txt is there already", "~/out.txt existe déjà")))
    for name in ["out.txt", "other.txt"] {
      #expect(try String(contentsOfFile: talk.kanbant.path(name), encoding: .utf8) == file)
    }
  }

  @Test func aFileThatCannotBeTakenIsToldAndAskedForAgain() throws {
    try Data("[ally]\nnonsense\n".utf8).write(to: talk.kanbant.home.appending(path: "a.txt"))
    mkfifo(talk.kanbant.path("pipe"), 0o600)
    let told = try talk([
      "export-words", "import", "", "~/a.txt", "~/pipe", "~", "~/none", ".", "help import",
    ])
    #expect(told.contains("The team has no words of its own yet: nothing to write."))
    #expect(told.contains("File: please fill this in."))
    #expect(told.contains("~/a.txt, line 2: neither [name]"))
    #expect(told.contains("~/pipe is a pipe or a device"))
    #expect(told.contains("~ is a folder") && told.contains("There is no file ~/none."))
    #expect(told.contains("Left: these answers were not kept."))
    #expect(told.contains("Takes over a text file of the team’s words"))
    #expect(try talk.kanbant("terms", "-q").lines.isEmpty)
  }
}
