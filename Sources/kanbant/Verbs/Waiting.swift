import Glossary
import Leads

extension Verb {
  static let next = Verb(
    "next",
    arguments: Localized(en: "ID ACTION DATE | ID --none", fr: "ID ACTION DATE | ID --none"),
    options: [
      .value("--at", "HH:MM", en: "the time of the day", fr: "l’heure"),
      .flag("--none", en: "have nothing planned", fr: "ne rien prévoir"),
      .value("--reason", "TEXT", en: "why nothing is", fr: "pourquoi rien n’est prévu"),
    ],
    summary: Localized(
      en: "say what to do next, and when", fr: "dire la prochaine action, et quand"),
    examples: [
      Example(
        "kanbant next 12 \"call back\" tomorrow --at 14:00", en: "call back tomorrow",
        fr: "rappeler demain"),
      Example(
        "kanbant next 12 --none --reason \"budget frozen\"", en: "nothing planned, and why",
        fr: "plus rien de prévu, et pourquoi"),
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let isNone = invocation.arguments.has("--none")
    let words = try isNone ? invocation.words(1...1) : invocation.words(3...)
    let reason = try invocation.writtenReason()
    guard isNone || reason == nil else {
      throw .usage(
        "reason-without-none", en: "--reason says why nothing is planned: it goes with --none.",
        fr: "--reason dit pourquoi rien n’est prévu : il va avec --none.")
    }
    let minute = try invocation.arguments.value("--at").map(readTime)
    var workspace = try Workspace.changing(invocation)
    var action: NextAction?
    if !isNone {
      let text = words[1..<(words.count - 1)].joined(separator: " ")
      guard !text.trimmed.isEmpty else { throw invocation.missingWords }
      let due = try workspace.date(words[words.count - 1])
      action = NextAction(text: Environment.withoutBlanks(text), due: due, minute: minute)
    }
    let leads = try workspace.leads(words.prefix(1))
    return try workspace.commit(
      leads.map { Edit(.plan(action), to: $0, reason: reason) }, invocation)
  }

  static let snooze = Verb(
    "snooze", arguments: Localized(en: "ID… DATE", fr: "ID… DATE"),
    summary: Localized(
      en: "have nothing to do before a day", fr: "ne rien avoir à faire avant un jour"),
    examples: [
      Example("kanbant snooze 12 monday", en: "not before monday", fr: "pas avant lundi")
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    var workspace = try Workspace.changing(invocation)
    let day = try workspace.date(words[words.count - 1])
    let leads = try workspace.leads(words.dropLast())
    return try workspace.commit(leads.map { Edit(.snooze(until: day), to: $0) }, invocation)
  }

  static let park = Verb(
    "park", arguments: Localized(en: "ID… DATE", fr: "ID… DATE"),
    options: [
      .value(
        "--reason", "R", en: "cold, timing, email-only, recycled or other",
        fr: "cold, timing, email-only, recycled ou other")
    ],
    summary: Localized(
      en: "put leads to nurturing until a day", fr: "mettre des leads en sommeil jusqu’à un jour"),
    examples: [
      Example(
        "kanbant park 12 2027-03-01 --reason timing", en: "come back to it in March",
        fr: "y revenir en mars"),
      Example("kanbant park 12 never", en: "without a day", fr: "sans date (aussi : jamais)"),
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let reason = try invocation.arguments.value("--reason").map(parkingReason) ?? .timing
    var workspace = try Workspace.changing(invocation)
    let last = words[words.count - 1]
    let isOpen = ["never", "jamais"].contains(Folding.fold(last))
    let day = try isOpen ? nil : workspace.date(last)
    let leads = try workspace.leads(words.dropLast())
    return try workspace.commit(
      leads.map { Edit(.park(until: day, reason), to: $0) }, invocation)
  }

  static let resume = Verb(
    "resume", arguments: Localized(en: "ID…", fr: "ID…"),
    summary: Localized(
      en: "take back to work what waited or was parked",
      fr: "remettre au travail ce qui attendait ou dormait"),
    examples: [
      Example("kanbant resume 12", en: "work on it again", fr: "s’en occuper à nouveau")
    ],
    notes: Localized(
      en: "A parked lead comes back to its stage, at most to SQL.",
      fr: "Un lead en sommeil revient à son étape, au plus à SQL."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words)
    return try workspace.commit(leads.map { Edit(.resume, to: $0) }, invocation)
  }
}
