import Glossary

/// What may be asked of every verb, before or after its name.
struct GlobalOptions: Sendable {
  /// The workspace asked for: a path or an address; nil for the usual one.
  var workspace: String?
  /// The language asked for; nil for that of the environment.
  var askedLanguage: Language?
  /// Whether colour is forbidden.
  var isColourless = false
  /// Whether to write to be spoken, and to ask instead of drawing.
  var isAccessible = false
  /// Whether to write for programs.
  var isJSON = false
  /// Whether to write identifiers only.
  var isQuiet = false
  /// Whether only to try, and to keep nothing.
  var isDryRun = false
  /// Whether help is asked for.
  var wantsHelp = false
  /// Whether the version is asked for.
  var wantsVersion = false
  /// What the process was given by its surroundings.
  var environment: Environment

  init(environment: Environment) {
    self.environment = environment
  }

  /// The language of every sentence.
  var language: Language { askedLanguage ?? environment.language }
}

extension GlobalOptions {
  /// The global options, in the order of the help.
  static let rules: [OptionRule] = [
    OptionRule(
      "--workspace", value: Localized(en: "PATH", fr: "CHEMIN"),
      Localized(en: "the workspace file to work in", fr: "le fichier d’espace de travail")),
    OptionRule(
      "--lang", value: Localized(en: "fr|en", fr: "fr|en"),
      Localized(en: "the language of every sentence", fr: "la langue de toutes les phrases")),
    OptionRule("--no-color", Localized(en: "no colour", fr: "sans couleur")),
    OptionRule(
      "--accessible",
      Localized(
        en: "plain lines made to be spoken; alone, a conversation instead of the board",
        fr: "des lignes simples, faites pour être lues à voix haute ; seule, une conversation au"
          + " lieu du tableau")),
    OptionRule(
      "--json", Localized(en: "write for programs", fr: "écrire pour des programmes")),
    OptionRule(
      "--quiet", short: "-q",
      Localized(en: "identifiers only", fr: "les identifiants seulement")),
    OptionRule(
      "--dry-run", short: "-n",
      Localized(en: "try, and keep nothing", fr: "essayer, sans rien garder")),
    OptionRule("--help", short: "-h", Localized(en: "help", fr: "aide")),
    OptionRule("--version", Localized(en: "the version", fr: "la version")),
  ]

  /// Takes note of one global option.
  mutating func take(_ name: String, _ value: String) throws(Failure) {
    switch name {
    case "--workspace": workspace = value
    case "--lang":
      guard let language = Language(locale: value) else {
        throw Failure.unknown(
          "unknown-language", value, among: Language.allCases.map(\.rawValue),
          en: "No such language", fr: "Langue inconnue")
      }
      askedLanguage = language
    case "--no-color": isColourless = true
    case "--accessible": isAccessible = true
    case "--json": isJSON = true
    case "--quiet": isQuiet = true
    case "--dry-run": isDryRun = true
    case "--help": wantsHelp = true
    case "--version": wantsVersion = true
    default: break
    }
  }
}
