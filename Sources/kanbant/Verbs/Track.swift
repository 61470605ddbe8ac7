import Glossary
import Interchange
import Leads
import Runtime
import TUI
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Verb {
  static let track = Verb(
    "track", arguments: Localized(en: "ID SIGNAL | FILE", fr: "ID SIGNAL | FICHIER"),
    options: [
      .value(
        "--at", "WHEN", en: "a day or an ISO instant; now if none",
        fr: "un jour ou un instant ISO ; sinon maintenant"),
      .value("--text", "TEXT", en: "what was seen", fr: "ce qui fut vu"),
      .value(
        "--reference", "NAME", en: "its name elsewhere, kept once",
        fr: "son nom ailleurs, gardé une fois"),
    ],
    summary: Localized(
      en: "note what prospects do: clicks, downloads, requests",
      fr: "noter ce que font les prospects : clics, demandes…"),
    examples: [
      Example("kanbant track 12 demo-request", en: "they ask for a demo", fr: "on veut une démo"),
      Example(
        "kanbant track events.csv --dry-run", en: "what a file would bring",
        fr: "ce qu’un fichier apporterait"),
      Example("kanbant track events.csv", en: "note a file’s events", fr: "noter un fichier"),
      Example("tail -n 99 feed.jsonl | kanbant track -", en: "JSON lines", fr: "des lignes JSON"),
    ],
    notes: Localized(
      en: "SIGNAL is one of: \(signals). A CSV file names the columns email or lead, signal, at,"
        + " text (or url) and reference; JSON lines have members of the same names. A person is"
        + " found by the main contact’s e-mail; of several leads, the open one with the latest"
        + " activity is meant. Nobody is added. What has the same reference, else the same signal"
        + " and instant, is noted once. A positive reply or a sign-up of the last day has a call"
        + " planned where nothing is; who unsubscribes or refuses is not contacted for a year,"
        + " and a mail address that bounces is not written to.",
      fr: "SIGNAL, au choix : \(signals). Un fichier CSV nomme les colonnes email ou lead, signal,"
        + " at, text (ou url) et reference ; les lignes JSON ont des membres de même nom. La"
        + " personne est trouvée par l’e-mail du contact principal ; de plusieurs leads, celui qui"
        + " est ouvert et le plus récemment actif compte. Personne n’est ajouté. Même référence,"
        + " sinon même signal au même instant : noté une seule fois. Après une réponse positive ou"
        + " une inscription du jour, un appel est prévu si rien ne l’est ; qui se désinscrit ou"
        + " refuse n’est plus contacté pendant un an, et on n’écrit plus à une adresse en erreur."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    guard words.count > 1 else { return try trackFile(words[0], invocation) }
    let signal = try Signal.read(
      words[words.count - 1], en: "No such signal", fr: "Signal inconnu")
    var workspace = try Workspace.changing(invocation)
    let draft = ActivityDraft(
      signal,
      at: try invocation.arguments.value("--at").map { text throws(Failure) in
        try workspace.observed(text, "--at")
      },
      text: invocation.arguments.value("--text") ?? "",
      reference: invocation.arguments.value("--reference"))
    let leads = try workspace.leads(words.dropLast())
    return try workspace.log(draft, on: leads, callsBack: true, invocation)
  }

  // MARK: A file

  private static func trackFile(
    _ path: String, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let source: ImportJob.Source
    if path == "-" {
      source = .init(STDIN_FILENO)
    } else {
      do throws(SystemFault) {
        source = .init(try FileReading.open(path).get())
      } catch {
        throw ImportReport.failure(of: error, path)
      }
    }
    defer { close(source.descriptor) }
    let isTrial = invocation.options.isDryRun
    var workspace = try isTrial ? Workspace.reading(invocation) : Workspace.changing(invocation)
    var job = TrackJob(
      into: workspace.store, isTrial: isTrial, author: try workspace.author(invocation),
      settings: workspace.settings, language: invocation.language, now: workspace.now)
    let shows = invocation.showsProgress
    let words = Localized(en: "events read", fr: "événements lus")[invocation.language]
    StopSignal.watch()
    do throws(TrackJob.Stop) {
      defer { if shows { invocation.talk.erase() } }
      try job.run(source) { count in
        guard shows else { return }
        invocation.talk.rewrite("\(invocation.formats.number(count)) \(words)")
      } isCancelled: {
        StopSignal.number != nil
      }
    } catch {
      throw failure(of: error, job.result, path, workspace, invocation)
    }
    return answer(job.result, path, invocation)
  }

  private static func failure(
    of stop: TrackJob.Stop, _ result: TrackResult, _ path: String, _ workspace: Workspace,
    _ invocation: Invocation
  ) -> Failure {
    var failure: Failure =
      switch stop {
      case .unreadable(let fault): self.failure(of: fault, path)
      case .store(let error): workspace.failure(of: error)
      case .reading(let fault): ImportReport.failure(of: fault, path)
      case .cancelled:
        Failure(
          .signal(StopSignal.number ?? SIGINT), "cancelled",
          Localized(en: "Stopped as asked.", fr: "Arrêté comme demandé."))
      case .takenBack:
        Failure(
          .refused, "taken-back",
          Localized(
            en: "It was taken back while it ran: nothing of it is kept.",
            fr: "Annulé pendant l’exécution : rien n’en est gardé."))
      }
    guard result.recorded > 0, stop != .takenBack, !invocation.options.isDryRun else {
      return failure
    }
    let count = invocation.formats.number(result.recorded)
    failure.advice.append(
      Localized(
        en: "Noted before that: \(count) events. The same file again goes on; kanbant undo takes"
          + " them back.",
        fr: "Notés avant cela : \(count) événements. Le même fichier, relancé, continue ; kanbant"
          + " undo les retire."))
    return failure
  }

  private static func failure(of fault: TrackedReader.Failure, _ path: String) -> Failure {
    switch fault {
    case .empty:
      Failure(
        .badInput, "empty",
        Localized(en: "\(path) holds no events.", fr: "\(path) ne contient aucun événement."))
    case .notText:
      Failure(
        .badInput, "not-text",
        Localized(
          en: "\(path) is no text: save it as CSV in UTF-8.",
          fr: "\(path) n’est pas un texte : enregistrez-le en CSV UTF-8."))
    case .noKnownColumns(let names):
      Failure(
        .badInput, "no-known-columns",
        Localized(
          en: "\(path): the first line must name “signal”, and “email” or “lead”. It has:"
            + " \(names.joined(separator: ", ")).",
          fr: "\(path) : la première ligne doit nommer « signal », et « email » ou « lead »."
            + " Elle a : \(names.joined(separator: ", "))."))
    }
  }

  private static func answer(
    _ result: TrackResult, _ path: String, _ invocation: Invocation
  ) -> Answer {
    let formats = invocation.formats
    var answer = Answer()
    answer.exit = result.nobody + result.unclear > 0 ? .partly : .done
    let (read, recorded) = (formats.number(result.read), formats.number(result.recorded))
    let (known, nobody) = (formats.number(result.known), formats.number(result.nobody))
    let unclear = formats.number(result.unclear)
    answer.lines = [
      Line(
        Localized(
          en: "Events read: \(read), noted: \(recorded), known already: \(known), nobody found:"
            + " \(nobody), not understood: \(unclear)",
          fr: "Événements lus : \(read), notés : \(recorded), déjà connus : \(known), personne"
            + " trouvée : \(nobody), incompris : \(unclear)"
        ).typeset(invocation.language), .title)
    ]
    answer.lines += result.lost.map { lost in
      Line(lost.sentence(in: path).typeset(invocation.language), .warning)
    }
    answer.talk = talk(of: result, invocation)
    answer.identifiers = [String(result.recorded)]
    answer.members = members(of: result, isTrial: invocation.options.isDryRun)
    return answer
  }

  private static func talk(of result: TrackResult, _ invocation: Invocation) -> [String] {
    var talk: [Localized] = []
    let more = result.nobody + result.unclear - result.lost.count
    if more > 0 {
      let count = invocation.formats.number(more)
      talk.append(Localized(en: "And \(count) more lines.", fr: "Et \(count) autres lignes."))
    }
    if !result.unmapped.isEmpty {
      let names = result.unmapped.joined(separator: ", ")
      talk.append(
        Localized(en: "Columns left out: \(names).", fr: "Colonnes laissées : \(names)."))
    }
    if invocation.options.isDryRun { talk.append(Answer.trialNote) }
    return talk.map { $0.typeset(invocation.language) }
  }

  private static func members(
    of result: TrackResult, isTrial: Bool
  ) -> [(String, JSON)] {
    [
      ("dryRun", .bool(isTrial)),
      ("operation", .optional(result.operation?.description)),
      ("read", .integer(result.read)), ("recorded", .integer(result.recorded)),
      ("known", .integer(result.known)), ("nobody", .integer(result.nobody)),
      ("notUnderstood", .integer(result.unclear)),
      (
        "lost",
        .array(
          result.lost.map { lost in
            .object([
              ("line", .integer(lost.line)), ("word", .string(lost.word)),
              ("code", .string(lost.code)),
            ])
          })
      ),
    ]
  }
}

extension TrackResult.Lost {
  /// The word by which programs know why.
  fileprivate var code: String {
    switch reason {
    case .nobody: "nobody"
    case .unclear(.nobody): "no-subject"
    case .unclear(.unknownSignal): "unknown-signal"
    case .unclear(.badInstant): "bad-instant"
    case .unclear(.notJSON): "not-json"
    }
  }

  /// Where and why a line was not noted, with what would be right.
  fileprivate func sentence(in path: String) -> Localized {
    let place = "\(path == "-" ? "stdin" : path):\(line): "
    let text: Localized =
      switch reason {
      case .nobody:
        Localized(en: "no lead is known by \(word).", fr: "aucun lead connu pour \(word).")
      case .unclear(.nobody):
        Localized(
          en: "“\(word)” is neither a lead’s number nor an e-mail.",
          fr: "« \(word) » n’est ni un numéro de lead ni un e-mail.")
      case .unclear(.unknownSignal):
        Localized(
          en: "“\(word)” is no signal: see kanbant track --help.",
          fr: "« \(word) » n’est pas un signal : voir kanbant track --help.")
      case .unclear(.badInstant):
        Localized(
          en: "“\(word)” is no instant that can have been: write 2026-11-21T14:00:00Z.",
          fr: "« \(word) » n’est pas un instant passé : écrivez 2026-11-21T14:00:00Z.")
      case .unclear(.notJSON):
        Localized(
          en: "this is no JSON object: \(word)", fr: "ce n’est pas un objet JSON : \(word)")
      }
    return Localized(en: place + text.en, fr: place + text.fr)
  }
}

extension Workspace {
  /// Reads when something was observed or done: ISO 8601, or a day, which begins at midnight;
  /// never after now.
  func observed(_ text: String, _ option: String) throws(Failure) -> Instant {
    let written: Instant
    if text.contains("T"), let instant = Instant(iso8601: text) {
      written = instant
    } else {
      written = settings.zone.startOfDay(try date(text))
    }
    guard let instant = EventDates(settings.zone, now: now).observed(written) else {
      throw .usage(
        "bad-instant", en: "Nothing can have been then: \(text). Leave \(option) out for now.",
        fr: "Rien n’a pu avoir lieu à ce moment : \(text). Sans \(option), c’est maintenant.")
    }
    return instant
  }
}
