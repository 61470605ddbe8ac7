import Glossary
import Leads
import Workbench

extension Verb {
  static let log = Verb(
    "log", arguments: Localized(en: "ID KIND [TEXT]", fr: "ID TYPE [TEXTE]"),
    options: [
      .value("--disposition", "OUTCOME", en: "how it ended", fr: "comment cela a fini"),
      .value(
        "--mode", "MODE", en: "in-person, online, phone or asynchronous",
        fr: "in-person, online, phone ou asynchronous"),
      .value("--minutes", "N", en: "how long it took", fr: "combien de temps"),
      .value(
        "--signal", "SIGNAL", en: "what exactly was observed", fr: "ce qui fut observé au juste"),
      .value(
        "--reference", "NAME", en: "its name elsewhere, kept once",
        fr: "son nom ailleurs, gardé une fois"),
      .flag(
        "--next", en: "plan the next action that follows",
        fr: "prévoir l’action qui en découle"),
      .flag(
        "--edit", en: "write the text in VISUAL or EDITOR",
        fr: "écrire le texte dans VISUAL ou EDITOR"),
      .value(
        "--by", "us|prospect", en: "who began; us if nothing tells",
        fr: "qui a commencé ; us si rien ne le dit"),
      .flag("--two-way", en: "both sides took part", fr: "les deux côtés y ont pris part"),
      .value("--on", "DATE", en: "the day, now if none", fr: "le jour, sinon maintenant"),
      .reason,
    ],
    summary: Localized(
      en: "note a call, a mail, a meeting or a remark",
      fr: "noter un appel, un courriel, un rendez-vous ou une remarque"),
    examples: [
      Example(
        "kanbant log 12 call --disposition no-answer --next",
        en: "nobody answered: call again in two days",
        fr: "pas de réponse : retenter dans deux jours"),
      Example(
        "kanbant log 12 call --two-way \"wants a demo\"", en: "we talked",
        fr: "nous nous sommes parlé"),
      Example(
        "kanbant log 12 download --by prospect", en: "they fetched a document",
        fr: "ils ont pris un document"),
    ],
    notes: Localized(
      en: "KIND is one of: \(kinds). OUTCOME is one of: \(outcomes)."
        + " SIGNAL is one of: \(signals).",
      fr: "TYPE, au choix : \(kinds). OUTCOME, au choix : \(outcomes)."
        + " SIGNAL, au choix : \(signals)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    var draft = try activity(words, invocation)
    var workspace = try Workspace.changing(invocation)
    if let day = invocation.arguments.value("--on") {
      draft.at = try workspace.observed(day, "--on")
    }
    let leads = try workspace.leads(words.prefix(1))
    return try workspace.log(
      draft, on: leads, because: try invocation.writtenReason(), invocation)
  }

  /// What the words and options say was done.
  private static func activity(
    _ words: [String], _ invocation: Invocation
  ) throws(Failure) -> ActivityDraft {
    let kind = try ActivityKind.read(words[1], en: "No such kind", fr: "Type inconnu")
    let initiator = try invocation.arguments.value("--by").map { word throws(Failure) in
      try Initiator.read(word, en: "No such side", fr: "Côté inconnu")
    }
    let mode = try invocation.arguments.value("--mode").map { word throws(Failure) in
      try InteractionMode.read(word, en: "No such mode", fr: "Mode inconnu")
    }
    let minutes = try invocation.number("--minutes")
    guard minutes ?? 0 <= Activity.mostMinutes else {
      throw .usage(
        "too-long", en: "--minutes: a day has \(Activity.mostMinutes), give no more.",
        fr: "--minutes : une journée en compte \(Activity.mostMinutes), n’allez pas au-delà.")
    }
    let signal = try invocation.arguments.value("--signal").map { word throws(Failure) in
      try Signal.read(word, en: "No such signal", fr: "Signal inconnu")
    }
    let outcome = try invocation.arguments.value("--disposition").map(outcome)
    var text = words.dropFirst(2).joined(separator: " ")
    if invocation.arguments.has("--edit") { text = try invocation.edited(text) }
    return ActivityDraft(
      kind, by: initiator ?? signal?.initiator ?? .us,
      isTwoWay: invocation.arguments.has("--two-way"), text: text, disposition: outcome,
      mode: mode, minutes: minutes, signal: signal,
      reference: invocation.arguments.value("--reference"))
  }

  /// Reads how something ended; what begins with `connected-` goes without it too.
  private static func outcome(_ word: String) throws(Failure) -> Disposition {
    if let connected = Disposition(rawValue: "connected-\(Folding.fold(word))") {
      return connected
    }
    return try Disposition.read(word, en: "No such outcome", fr: "Issue inconnue")
  }

  private static var kinds: String {
    ActivityKind.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// The names of all signals.
  static var signals: String { Signal.allCases.map(\.rawValue).joined(separator: ", ") }

  private static var outcomes: String {
    Disposition.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
