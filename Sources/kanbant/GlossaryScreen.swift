import Glossary
import Runtime
import TUI
import Workbench

/// The glossary on a screen of its own; it needs no workspace.
enum GlossaryScreen {
  /// Shows the glossary until the user leaves; opened at a word, or to look one up.
  static func run(_ word: String, _ invocation: Invocation) throws(Failure) -> Answer {
    let options = invocation.options
    let chosen = ChosenSettings(in: options.preferencesFile)
    let (book, _) = invocation.glossary()
    let ending: Ending
    do throws(StartFault) {
      let world = try TerminalWorld.open(
        isColourless: options.isColourless, theme: chosen.theme,
        log: options.environment.stateFolder + "/kanbant/kanbant.log",
        fixedNow: invocation.clock.fixed)
      let reader = GlossaryReader(
        book, word: word, language: options.language(chosen: chosen.values["language"]),
        size: world.size, glyphs: world.glyphs)
      ending = GlossaryLoop(reader, world: world).run()
    } catch {
      throw Failure(
        error, of: Localized(en: "the glossary", fr: "le glossaire"),
        plain: "kanbant glossary SAL", poor: "kanbant glossary SAL")
    }
    return .written(ending.exitCode)
  }
}
