import Glossary
import Interchange

extension Verb {
  static let help = Verb(
    "help", arguments: Localized(en: "[COMMAND]", fr: "[COMMANDE]"),
    summary: Localized(en: "what a command does", fr: "ce que fait une commande"),
    examples: [
      Example("kanbant help move", en: "all about move", fr: "tout sur move")
    ]
  ) { invocation throws(Failure) in
    let words = try invocation.words(0...1)
    var answer = Answer()
    guard let word = words.first else {
      answer.lines = Help.overview(in: invocation.language)
      answer.identifiers = Verb.names
      answer.members = [("commands", .array(Verb.names.map(JSON.string)))]
      return answer
    }
    guard let verb = Verb.named(word) else {
      throw Failure.unknown(
        "unknown-verb", word, among: Verb.names, en: "No such command",
        fr: "Commande inconnue")
    }
    answer.lines = verb.help(in: invocation.language)
    answer.identifiers = verb.options.map(\.name)
    answer.members = [
      ("command", .string(verb.name)), ("summary", .string(verb.summary[invocation.language])),
      ("options", .array(verb.options.map { .string($0.name) })),
    ]
    return answer
  }
}
