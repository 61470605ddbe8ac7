import Glossary
import Interchange
import Leads
import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program: reads its arguments, runs one verb or the screen, ends with a code.
enum CommandLineTool {
  /// The version told by `--version`.
  static let version = "0.1.0"
  /// The version of what `--json` writes; a change that breaks readers changes the number.
  static let schema = "kanbant/1"

  /// Does what the command line asks, and ends the process.
  static func main() -> Never {
    // A file that may not grow any more is a full disk, and is told as one.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(words: processWords(), environment: .process).rawValue)
  }

  /// The words of the command line; nil in place of one that is no UTF-8.
  private static func processWords() -> [String?] {
    (1..<max(1, Int(CommandLine.argc))).map { index in
      CommandLine.unsafeArgv[index].flatMap { String(validatingCString: $0) }
    }
  }

  private static func run(words: [String?], environment: Environment) -> ExitCode {
    var reader = ArgumentReader(words.compactMap(\.self), GlobalOptions(environment: environment))
    var fault: Failure?
    do throws(Failure) {
      if let place = words.firstIndex(of: nil) { throw notText(place + 1) }
      try reader.read()
    } catch {
      reader.skim()
      fault = error
    }
    if reader.options.wantsSpeech(isTerminal: isatty(STDOUT_FILENO) == 1) { reader.speak() }
    let output = Output(STDOUT_FILENO, reader.options)
    let talk = Output(STDERR_FILENO, reader.options)
    var exit: ExitCode
    do throws(Failure) {
      if let fault { throw fault }
      exit = try perform(reader, output, talk)
    } catch {
      exit = error.exit
      report(error, reader, output, talk)
    }
    output.flush()
    if let number = output.fault { exit = lost(number, talk, reader.options) }
    talk.flush()
    return exit
  }

  private static func notText(_ place: Int) -> Failure {
    .usage(
      "not-utf8",
      en: "Word \(place) of the command line is no UTF-8 text. A file whose name is none can be"
        + " handed to: kanbant import - <FILE",
      fr: "Le mot \(place) de la ligne de commande n’est pas du texte UTF-8. Un fichier au nom"
        + " illisible se donne ainsi : kanbant import - <FICHIER")
  }

  private static func perform(
    _ reader: ArgumentReader, _ output: Output, _ talk: Output
  ) throws(Failure) -> ExitCode {
    let options = reader.options
    if options.wantsVersion { return writeVersion(options, output) }
    if options.wantsHelp {
      for line in reader.verb?.help(in: options.language) ?? Help.overview(in: options.language) {
        output.write(line)
      }
      return .done
    }
    let clock = try Clock(options.environment)
    guard let verb = reader.verb else {
      guard output.isTerminal || options.isAccessible, !options.isJSON, !options.isQuiet else {
        return try answer(.board, reader, output, talk, clock)
      }
      let location = try WorkspaceLocation(options)
      guard !options.isAccessible else {
        return try Conversation.run(options, location, start: .board, output, clock)
      }
      return ExitCode(rawValue: Board.run(options, workspace: location, start: .board))
    }
    return try answer(verb, reader, output, talk, clock)
  }

  private static func answer(
    _ verb: Verb, _ reader: ArgumentReader, _ output: Output, _ talk: Output, _ clock: Clock
  ) throws(Failure) -> ExitCode {
    let invocation = Invocation(
      verb: verb, arguments: reader.arguments, options: reader.options, output: output,
      talk: talk, clock: clock)
    let answer = try verb.run(invocation)
    guard !answer.isWritten else { return answer.exit }
    if reader.options.isJSON {
      output.write(json: envelope(verb.name, answer.members).text() + "\n")
    } else if reader.options.isQuiet {
      for identifier in answer.identifiers { output.write(Line(identifier)) }
    } else {
      if let file = answer.file, !output.isTerminal {
        output.write(file: file)
      } else {
        for line in answer.lines { output.write(line) }
      }
      output.flush()
      for text in answer.talk { talk.write(Line(text)) }
    }
    return answer.exit
  }

  private static func writeVersion(_ options: GlobalOptions, _ output: Output) -> ExitCode {
    if options.isJSON {
      let members = [("version", JSON.string(version))]
      output.write(json: envelope(nil, members).text() + "\n")
    } else {
      output.write(Line("kanbant \(version)"))
    }
    return .done
  }

  /// What surrounds everything that `--json` writes.
  static func envelope(_ verb: String?, _ members: [(String, JSON)]) -> JSON {
    .object([("schema", .string(schema)), ("verb", .optional(verb))] + members)
  }

  private static func report(
    _ failure: Failure, _ reader: ArgumentReader, _ output: Output, _ talk: Output
  ) {
    let language = reader.options.language
    guard !reader.options.isJSON else {
      let error = failure.json(in: language)
      let verb = reader.verb?.name ?? reader.verbName
      output.write(json: envelope(verb, [("error", error)]).text() + "\n")
      return
    }
    output.flush()
    talk.write(Line("kanbant: \(failure.message.typeset(language))"))
    for advice in failure.advice {
      for line in advice.typeset(language).split(separator: "\n", omittingEmptySubsequences: false)
      {
        talk.write(Line("  \(line)"))
      }
    }
  }

  /// What is left to say when the output could not be written.
  private static func lost(
    _ number: Int32, _ talk: Output, _ options: GlobalOptions
  ) -> ExitCode {
    // Whoever reads us had enough, as `head` has: nothing to tell.
    guard number != EPIPE else { return .signal(SIGPIPE) }
    let fault = SystemFault(number: number).text
    let text = Localized(
      en: "The output could not be written: \(fault).",
      fr: "La sortie n’a pas pu être écrite : \(fault).")
    talk.write(Line("kanbant: \(text[options.language])"))
    return .inputOutput
  }
}
