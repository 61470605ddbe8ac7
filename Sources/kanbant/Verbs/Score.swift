import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let score = Verb(
    "score", arguments: Localized(en: "ID [POINTS]", fr: "ID [POINTS]"),
    options: [
      .flag("--computed", en: "lift points given by hand", fr: "lever les points donnés"),
      .value("--reason", "TEXT", en: "why, for the record", fr: "pourquoi, pour mémoire"),
      .flag("--rules", en: "print the rules in force", fr: "afficher les règles en vigueur"),
      .value("--import", "FILE", en: "take a file’s rules over", fr: "reprendre ces règles"),
      .value("--check", "FILE", en: "only read a file of rules", fr: "seulement lire ces règles"),
    ],
    summary: Localized(
      en: "what points are made of, and the rules", fr: "de quoi un score est fait, et ses règles"),
    examples: [
      Example("kanbant score 12", en: "what gave which points", fr: "ce qui a donné des points"),
      Example(
        "kanbant score 12 60 --reason \"met at the fair\"", en: "give points by hand",
        fr: "donner des points à la main"),
      Example(
        "kanbant score 12 --computed", en: "count what was observed again",
        fr: "recompter ce qui fut observé"),
      Example("kanbant score --rules >rules.txt", en: "the rules, as a file", fr: "les règles"),
      Example("kanbant score --import rules.txt", en: "new rules", fr: "de nouvelles règles"),
    ],
    notes: Localized(
      en: "Points halve with time. A rule a line: half-life 30d, threshold 50, fit-threshold 0,"
        + " signal download 10 again 15 most 40, fit headcount 20..999 15; # begins a remark."
        + " A signal that no line names is worth nothing. fit knows headcount, domain (own, free),"
        + " country, city, title, origin, channel, source and tag. Points at the threshold propose"
        + " an MQL, and never move a lead. FILE may be - for standard input.",
      fr: "Les points diminuent de moitié avec le temps. Une règle par ligne : half-life 30d,"
        + " threshold 50, fit-threshold 0, signal download 10 again 15 most 40, fit headcount"
        + " 20..999 15 ; # ouvre une remarque. Un signal qu’aucune ligne ne nomme ne vaut rien."
        + " fit connaît headcount, domain (own, free), country, city, title, origin, channel,"
        + " source et tag. Au seuil, un MQL est proposé ; aucun lead ne bouge seul. FICHIER peut"
        + " être - pour l’entrée standard."),
    isWriting: true
  ) { invocation throws(Failure) in
    let arguments = invocation.arguments
    let modes = ["--rules", "--import", "--check", "--computed"].filter(arguments.has)
    guard modes.count < 2 else {
      throw .usage(
        "clashing-options", en: "\(modes[0]) and \(modes[1]) do not go together.",
        fr: "\(modes[0]) et \(modes[1]) ne vont pas ensemble.")
    }
    switch modes.first {
    case "--rules":
      _ = try invocation.words(0...0)
      return rules(of: try Workspace.reading(invocation).settings)
    case "--check": return try checkRules(invocation)
    case "--import": return try importRules(invocation)
    case "--computed":
      let words = try invocation.words(1...)
      return try give(nil, words, invocation)
    default: break
    }
    let words = try invocation.words(1...2)
    guard words.count > 1 else { return try explain(words[0], invocation) }
    return try give(readNumber(words[1], "score"), words.prefix(1), invocation)
  }

  // MARK: One lead

  private static func give(
    _ points: Int?, _ words: some Collection<String>, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let reason = invocation.arguments.value("--reason").flatMap { WrittenReason($0) }
    var workspace = try Workspace.changing(invocation)
    let edits = try workspace.leads(words).map { lead in
      Edit(.set([FieldEdit(.score, to: FieldValue(points))]), to: lead, reason: reason)
    }
    return try workspace.commit(edits, invocation)
  }

  private static func explain(
    _ word: String, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let workspace = try Workspace.reading(invocation)
    let file = try workspace.file(try workspace.leads([word])[0])
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    let reading = file.scoreReading(at: workspace.now, workspace.settings)
    var answer = Answer()
    let title = invocation.joined([
      file.number?.description, file.account.name, file.lead.lane.acronym,
    ])
    answer.lines =
      [Line(title, .title)] + wording.lines(for: reading).map { Line($0.text, $0.role) }
    answer.identifiers = [String(reading.points)]
    answer.members = [("number", .optional(file.number?.value))] + workspace.json(of: reading)
    return answer
  }

  // MARK: The rules

  private static func rules(of settings: WorkspaceSettings) -> Answer {
    var answer = Answer()
    let text = settings.scoringText
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    answer.lines = lines.map { Line(String($0)) }
    answer.file = text
    answer.identifiers = lines.map(String.init)
    answer.members = [("text", .string(text))]
    return answer
  }

  private static func checkRules(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let text = try read(invocation.arguments.value("--check") ?? "-")
    return told(text, changed: nil, invocation)
  }

  private static func importRules(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let text = try read(invocation.arguments.value("--import") ?? "-")
    let workspace = try Workspace.begun(invocation)
    guard !invocation.options.isDryRun else {
      var answer = told(text, changed: nil, invocation)
      answer.talk.append(Answer.trialNote.typeset(invocation.language))
      return answer
    }
    let changed = try workspace.with { store throws(StoreError) in
      try store.changeSettings { settings in
        settings.scoring = text.rules
        settings.scoreThreshold = text.threshold ?? settings.scoreThreshold
        settings.fitThreshold = text.fitThreshold ?? settings.fitThreshold
      }
      var changed = 0
      var last: LeadNumber?
      repeat {
        let piece = try store.recountScores(after: last, limit: pieceOfRecount)
        changed += piece.changed
        last = piece.last
      } while last != nil
      return changed
    }
    return told(text, changed: changed, invocation)
  }

  /// How many leads are counted at once: others wait some 30 ms.
  private static let pieceOfRecount = 500

  private static func read(_ path: String) throws(Failure) -> ScoringText {
    let (name, text) = try ruleText(path)
    do throws(ScoringFaults) {
      return try ScoringText(text)
    } catch {
      throw Failure(error.list, in: name)
    }
  }

  private static func told(
    _ text: ScoringText, changed: Int?, _ invocation: Invocation
  ) -> Answer {
    let formats = invocation.formats
    let (signals, fits) = (text.rules.signals.count, text.rules.fit.count)
    let days = formats.days(text.rules.halfLife.days)
    var answer = Answer()
    answer.lines = [
      Line(
        Localized(
          en: "Signals: \(signals), rules of fit: \(fits), half-life: \(days).",
          fr: "Signaux : \(signals), règles d’adéquation : \(fits), demi-vie : \(days)."
        ).typeset(invocation.language))
    ]
    if let changed {
      let count = formats.number(changed)
      answer.lines.append(
        Line(
          Localized(
            en: "Leads whose score changed: \(count).",
            fr: "Leads dont le score a changé : \(count)."
          ).typeset(invocation.language)))
    }
    answer.identifiers = changed.map { [String($0)] } ?? []
    answer.members = [
      ("signals", .integer(signals)), ("fit", .integer(fits)),
      ("halfLife", .integer(text.rules.halfLife.days)), ("changed", .optional(changed)),
    ]
    return answer
  }
}

extension Workspace {
  /// A score taken apart, for programs.
  fileprivate func json(of reading: ScoreReading) -> [(String, JSON)] {
    let given = reading.given.map { given in
      JSON.object([
        ("points", .integer(given.points)), ("at", .optional(given.at)),
        ("by", json(of: given.by)), ("left", .tenths(given.left)),
      ])
    }
    let events = reading.lines.map { line in
      JSON.object([
        ("signal", .string(line.event.signal.rawValue)), ("at", .optional(line.event.at)),
        ("points", .integer(line.event.points)), ("counted", .tenths(line.event.counted)),
        ("left", .tenths(line.left)),
      ])
    }
    let ways = reading.ways.map { way in
      JSON.object([
        ("signal", .string(way.signal.rawValue)), ("count", .integer(way.count)),
      ])
    }
    return [
      ("points", .integer(reading.points)), ("threshold", .integer(reading.threshold)),
      ("fit", .integer(reading.fit)), ("fitThreshold", .integer(reading.fitThreshold)),
      ("proposesMQL", .bool(reading.proposesMQL)), ("objected", .bool(reading.isObjected)),
      ("halfLife", .integer(settings.scoring.halfLife.days)), ("given", given ?? .null),
      ("events", .array(events)),
      (
        "fitRules",
        .array(
          reading.fitLines.map { rule in
            .object([
              ("rule", .string(wording(.english)(rule.test.label))),
              ("points", .integer(rule.points)),
            ])
          })
      ), ("ways", .array(ways)),
    ]
  }
}

extension JSON {
  /// A number of points with one decimal, as a text: `24.8`.
  fileprivate static func tenths(_ number: Double) -> JSON {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return .string("\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)")
  }
}
