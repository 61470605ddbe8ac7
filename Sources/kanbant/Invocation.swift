import Glossary
import Leads
import TUI

/// One run of one verb: what was asked, and the ways out.
struct Invocation {
  /// The verb.
  let verb: Verb
  /// What stands behind it.
  let arguments: Arguments
  /// What may be asked of every verb.
  let options: GlobalOptions
  /// Standard output.
  let output: Output
  /// Standard error.
  let talk: Output
  /// What time it is.
  let clock: Clock

  /// The language of every sentence.
  var language: Language { options.language }

  /// How numbers, days and amounts are written.
  var formats: Formats {
    Formats(
      language: language, ascii: output.glyphs == .ascii, spoken: options.isAccessible)
  }

  /// Parts of one thing in a row, empty ones left out: with dots between, or commas to be spoken.
  func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: options.isAccessible ? ", " : " · ")
  }

  /// Whether a line that is drawn over and over may tell how far a long job is.
  var showsProgress: Bool { talk.isTerminal && !options.isJSON && !options.isAccessible }

  /// Whether somebody sits at a terminal to whom a screen can be shown.
  var showsScreens: Bool {
    output.isTerminal && !options.isJSON && !options.isQuiet && !options.isAccessible
  }

  /// The glossary with the team's terms on top; without them where they cannot be read.
  ///
  /// What a word means is to be had all the same. People are told at once, programs by `fault`.
  func glossary() -> (book: Glossary, fault: Failure?) {
    do throws(Failure) {
      return (try teamGlossary(), nil)
    } catch {
      let message = error.message
      say(
        Localized(
          en: "The team’s words are left out. \(message.en)",
          fr: "Les mots de l’équipe manquent. \(message.fr)"))
      return (.builtIn, error)
    }
  }

  /// The same, refused where the team's terms cannot be read.
  ///
  /// Where no workspace was named and none was made yet, there are none.
  func teamGlossary() throws(Failure) -> Glossary {
    let location = try WorkspaceLocation(options)
    do throws(Failure) {
      return Glossary.builtIn.adding(try TeamTerms(of: Workspace.reading(self)))
    } catch {
      guard location.isUsual, error.code == "missing-workspace" else { throw error }
      return .builtIn
    }
  }

  /// Says something to people at once, unless programs read us.
  func say(_ text: Localized) {
    guard !options.isJSON else { return }
    talk.write(Line(text.typeset(language)))
    talk.flush()
  }

  /// The words behind the verb, of which there must be so many.
  func words(_ counts: PartialRangeFrom<Int>) throws(Failure) -> [String] {
    guard arguments.words.count >= counts.lowerBound else { throw missingWords }
    return arguments.words
  }

  /// The words behind the verb, of which there may be no others.
  func words(_ counts: ClosedRange<Int>) throws(Failure) -> [String] {
    let words = arguments.words
    guard words.count >= counts.lowerBound else { throw missingWords }
    guard words.count <= counts.upperBound else {
      let extra = words[counts.upperBound]
      throw Failure.usage(
        "extra-argument", en: "One word too many: “\(extra)”.",
        fr: "Un mot de trop : « \(extra) »."
      ).pointing(to: verb.name)
    }
    return words
  }

  /// Nothing may stand there without an error: something was left out.
  var missingWords: Failure {
    let usage = "kanbant \(verb.name) "
    return Failure(
      .usage, "missing-argument",
      Localized(
        en: "Something is missing. Usage: \(usage)\(verb.arguments.en)",
        fr: "Il manque quelque chose. Usage : \(usage)\(verb.arguments.fr)")
    ).pointing(to: verb.name)
  }
}
