import Glossary
import Runtime

extension Ending {
  /// What the shell is told of an ending that is no failure.
  var exitCode: ExitCode {
    switch self {
    case .signal(let number): .signal(number)
    case .quit, .cannotBegin: .done
    }
  }
}

extension Failure {
  /// What keeps a screen from being shown, with what can be used in its place: as `plain` where
  /// there is no terminal, as `poor` where the terminal cannot show it.
  init(_ fault: StartFault, of screen: Localized, plain: String, poor: String) {
    switch fault {
    case .notATerminal:
      self.init(
        .unavailable, "no-terminal",
        Localized(
          en: "\(screen.en.sentence) needs the keyboard: standard input is no terminal. For text,"
            + " use: \(plain)",
          fr: "\(screen.fr.sentence) a besoin du clavier : l’entrée standard n’est pas un"
            + " terminal. Pour du texte : \(plain)"))
    case .cannotPlaceCursor(let type):
      self.init(
        .unavailable, "poor-terminal",
        Localized(
          en: "A terminal of type “\(type)” cannot show \(screen.en). For text, use: \(poor)",
          fr: "Un terminal de type « \(type) » ne peut pas afficher \(screen.fr). Pour du texte :"
            + " \(poor)"))
    case .noDescription(let type):
      self.init(
        .unavailable, "unknown-terminal",
        Localized(
          en: "No terminal is described on this machine, neither “\(type)” nor any other:"
            + " install ncurses-base.",
          fr: "Aucun terminal n’est décrit sur cette machine, ni « \(type) » ni un autre :"
            + " installez ncurses-base."))
    case .noPipe(let detail):
      self.init(
        .unavailable, "no-pipe",
        Localized(
          en: "The system gives no pipe (\(detail)): close other programs and try again.",
          fr: "Le système ne donne pas de tube (\(detail)) : fermez d’autres programmes et"
            + " réessayez."))
    }
  }
}

extension String {
  /// The text with a capital, as a sentence begins.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() }
}
