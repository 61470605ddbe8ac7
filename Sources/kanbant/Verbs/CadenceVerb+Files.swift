import Glossary
import Interchange
import Leads
import Runtime
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// The team's own cadences, in files and out of them.

extension Verb {
  static func exported(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(1...2)
    let workspace = try Workspace.reading(invocation)
    let chosen: [Cadence]
    if words.count > 1 {
      chosen = [try workspace.cadence(words[1]).copied]
    } else {
      chosen = workspace.settings.ownCadences
    }
    let file = CadenceText(chosen).text
    var answer = Answer()
    answer.lines = file.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { Line(String($0)) }
    answer.file = file
    answer.identifiers = chosen.map(\.name.rawValue)
    answer.members = [("text", .string(file))]
    if chosen.isEmpty {
      answer.exit = .partly
      answer.talk = [
        Localized(
          en: "The team has no cadences of its own: name one to copy, kanbant cadence export NAME.",
          fr: "L’équipe n’a pas de séquence à elle : nommez-en une à copier, kanbant cadence export"
            + " NOM."
        ).typeset(invocation.language)
      ]
    }
    return answer
  }

  static func checked(_ invocation: Invocation) throws(Failure) -> Answer {
    let path = try invocation.words(2...2)[1]
    return told(try cadences(in: path), isKept: false, invocation)
  }

  static func imported(_ invocation: Invocation) throws(Failure) -> Answer {
    let path = try invocation.words(2...2)[1]
    let taken = try cadences(in: path)
    let workspace = try Workspace.begun(invocation)
    try change(workspace, path, invocation) { (own) throws(CadenceFault) in try own.taking(taken) }
    return told(taken, isKept: !invocation.options.isDryRun, invocation)
  }

  static func removed(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(2...2)
    let workspace = try Workspace.changing(invocation)
    let name = try workspace.cadence(words[1]).name
    guard UsualCadence(rawValue: name.rawValue) == nil else {
      throw Failure(
        .refused, "usual-cadence",
        Localized(
          en: "“\(name.rawValue)” is one of the twelve, which stay: copy it to change it.",
          fr: "« \(name.rawValue) » est l’une des douze, qui restent : copiez-la pour la changer."))
    }
    let count = try workspace.with { store throws(StoreError) in
      try store.count(
        in: Lane.all, .text(.cadence, name.rawValue, isPrefix: false), limit: 1_000)
    }
    guard count == 0 else {
      let stop = "kanbant list cadence:\(name.rawValue) -q | kanbant cadence stop -"
      throw Failure(
        .refused, "cadence-in-use",
        Localized(
          en: "Leads are in “\(name.rawValue)”: \(count). Stop it for them first: \(stop)",
          fr: "Des leads suivent « \(name.rawValue) » : \(count). Arrêtez-la d’abord : \(stop)"))
    }
    try change(workspace, name.rawValue, invocation) { $0.removing(name) }
    var answer = Answer()
    answer.lines = [
      Line(
        Localized(en: "Removed: \(name.rawValue).", fr: "Retirée : \(name.rawValue).")
          .typeset(invocation.language))
    ]
    if invocation.options.isDryRun {
      answer.talk = [Answer.trialNote.typeset(invocation.language)]
    }
    answer.identifiers = [name.rawValue]
    answer.members = [
      ("dryRun", .bool(invocation.options.isDryRun)),
      ("cadences", .array([.string(name.rawValue)])),
    ]
    return answer
  }

  /// Changes the team's cadences as they stand at that moment; a trial keeps nothing.
  private static func change(
    _ workspace: Workspace, _ path: String, _ invocation: Invocation,
    _ make: (CadenceText) throws(CadenceFault) -> CadenceText
  ) throws(Failure) {
    var fault: CadenceFault?
    func change(_ settings: inout WorkspaceSettings) {
      do throws(CadenceFault) {
        settings.cadenceText = try make(CadenceText(settings.cadenceText.utf8)).text
      } catch {
        fault = error
      }
    }
    if invocation.options.isDryRun {
      var settings = workspace.settings
      change(&settings)
    } else {
      _ = try workspace.with { store throws(StoreError) in try store.changeSettings(change) }
    }
    if let fault { throw Failure(fault, in: path) }
  }

  private static func told(
    _ taken: CadenceText, isKept: Bool, _ invocation: Invocation
  ) -> Answer {
    let names = taken.cadences.map(\.name.rawValue)
    let list = names.joined(separator: ", ")
    let text =
      if names.isEmpty {
        Localized(en: "No cadence in it.", fr: "Aucune séquence dedans.")
      } else if isKept {
        Localized(en: "Kept: \(list).", fr: "Gardé : \(list).")
      } else {
        Localized(en: "Nothing is wrong: \(list).", fr: "Rien à redire : \(list).")
      }
    var answer = Answer()
    answer.exit = names.isEmpty ? .partly : .done
    answer.lines = [Line(text.typeset(invocation.language))]
    answer.identifiers = names
    answer.members = [
      ("dryRun", .bool(!isKept)), ("cadences", .array(names.map { .string($0) })),
    ]
    return answer
  }

  /// Reads a file of cadences, or standard input for a dash.
  private static func cadences(in path: String) throws(Failure) -> CadenceText {
    let bytes: [UInt8]
    do throws(FileReadingFault) {
      bytes =
        path == "-"
        ? try NamedFiles.read(STDIN_FILENO, most: CadenceText.longest)
        : try NamedFiles.read(path, most: CadenceText.longest, mayWait: true)
    } catch {
      throw Failure(error, path)
    }
    do throws(CadenceFault) {
      return try CadenceText(bytes)
    } catch {
      throw Failure(error, in: path)
    }
  }
}

extension Failure {
  /// What is wrong with a file of cadences: bad input.
  fileprivate init(_ fault: CadenceFault, in path: String) {
    self.init(.badInput, "bad-cadence", CadenceFileWords.sentence(fault, in: path))
  }
}

extension Cadence {
  /// A copy that a team can change: a usual one under another name, with its words in both
  /// languages; its own as it is.
  fileprivate var copied: Cadence {
    guard UsualCadence(rawValue: name.rawValue) != nil else { return self }
    var copy = Cadence(
      CadenceName(rawValue: "\(name.rawValue)-copy"), for: audience, stops: stops, pauses: pauses,
      every: period, steps)
    copy.isCold = isCold
    copy.title = CadenceWords(en: label.en, fr: label.fr)
    copy.goal = CadenceWords(en: goalLabel.en, fr: goalLabel.fr)
    for place in copy.steps.indices {
      let words = label(ofStep: place)
      copy.steps[place].words = CadenceWords(en: words.en, fr: words.fr)
    }
    return copy
  }
}
