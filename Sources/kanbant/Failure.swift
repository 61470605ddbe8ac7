import Glossary
import Leads

/// Why a verb stopped: a sentence for people, a code and the gates for programs.
struct Failure: Error {
  /// What the shell is told.
  let exit: ExitCode
  /// The word by which programs know it.
  let code: String
  /// What happened, and what to do about it.
  let message: Localized
  /// Further lines: what else is missing, what was perhaps meant.
  var advice: [Localized]
  /// What the gates found, where a gate refused.
  var gates: [GateFinding]
  /// The lead concerned, where one is.
  var number: LeadNumber?

  init(_ exit: ExitCode, _ code: String, _ message: Localized, advice: [Localized] = []) {
    self.exit = exit
    self.code = code
    self.message = message
    self.advice = advice
    gates = []
  }

  /// The command line was not understood.
  static func usage(_ code: String, en: String, fr: String) -> Failure {
    Failure(.usage, code, Localized(en: en, fr: fr))
  }

  /// The same failure with what was perhaps meant instead.
  func suggesting(_ words: [String]) -> Failure {
    guard !words.isEmpty else { return self }
    let list = words.joined(separator: ", ")
    var failure = self
    failure.advice.append(
      Localized(en: "Did you mean: \(list)?", fr: "Vouliez-vous dire : \(list) ?"))
    return failure
  }

  /// The same failure with where to read more.
  func pointing(to verb: String?) -> Failure {
    let command = verb.map { "kanbant \($0) --help" } ?? "kanbant --help"
    var failure = self
    failure.advice.append(Localized(en: "See: \(command)", fr: "Voir : \(command)"))
    return failure
  }

  /// A word that is none of those that could stand there.
  static func unknown(
    _ code: String, _ word: String, among names: [String], en: String, fr: String
  ) -> Failure {
    let near = Suggestion.nearest(to: word, among: names)
    let failure = Failure.usage(
      code, en: "\(en): “\(word)”.", fr: "\(fr) : « \(word) ».")
    if !near.isEmpty || names.count > 24 { return failure.suggesting(near) }
    let list = names.joined(separator: ", ")
    var listed = failure
    listed.advice.append(Localized(en: "One of: \(list).", fr: "Au choix : \(list)."))
    return listed
  }
}
