import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let cadence = Verb(
    "cadence",
    arguments: Localized(
      en: "[list] | show NAME | best [ID] | pause ID… | resume ID… | stop ID… | export [NAME]"
        + " | import FILE | check FILE | remove NAME",
      fr: "[list] | show NOM | best [ID] | pause ID… | resume ID… | stop ID… | export [NOM]"
        + " | import FICHIER | check FICHIER | remove NOM"),
    options: [
      .value("--from", "DATE", en: "with show, its first day", fr: "avec show, le premier jour"),
      .value("--until", "DATE", en: "with pause, till when", fr: "avec pause, jusqu’à quand"),
      .value(
        "--reason", "TEXT", en: "why, where a warning asks", fr: "pourquoi, si on le demande"),
    ],
    summary: Localized(
      en: "touches on set days: look, pause, stop, your own",
      fr: "sollicitations à jours fixes : voir, suspendre, arrêter, les vôtres"),
    examples: [
      Example("kanbant cadence", en: "every cadence", fr: "toutes les séquences"),
      Example(
        "kanbant cadence show cold-calling --from monday", en: "what it would do, and when",
        fr: "ce qu’elle ferait, et quand"),
      Example(
        "kanbant cadence pause 12 --until 2027-01-04", en: "nothing before that day",
        fr: "rien avant ce jour"),
      Example("kanbant cadence stop 12", en: "leave it", fr: "la quitter"),
      Example(
        "kanbant cadence best 12", en: "what worked where others stood alike",
        fr: "ce qui a marché dans le même cas"),
      Example(
        "kanbant cadence export cold-calling >ours.txt", en: "a copy to change",
        fr: "une copie à modifier"),
      Example("kanbant cadence import ours.txt", en: "take it over", fr: "la reprendre"),
    ],
    notes: Localized(
      en: "“kanbant enrol” begins one, “kanbant list cadence:NAME” finds who is in it. In a file,"
        + " [name] stands above its lines field = text; each step = DAYS ACT is followed by its"
        + " words, en = … and fr = …. DAYS are working days, or 60min. ACT: \(acts); then"
        + " on-referral or breakup. A breakup mail comes last; with cold = yes nobody is called"
        + " before a contact.",
      fr: "« kanbant enrol » en commence une, « kanbant list sequence:NOM » trouve qui la suit."
        + " Dans un fichier, [nom] précède ses lignes champ = texte ; chaque step = JOURS ACTE est"
        + " suivi de ses mots, en = … et fr = …. JOURS : jours ouvrés, ou 60min. ACTE : \(acts) ;"
        + " puis on-referral ou breakup. Le courriel de rupture vient en dernier ; avec cold = yes,"
        + " nul n’est appelé avant un contact."),
    isWriting: true
  ) { invocation throws(Failure) in
    switch invocation.arguments.words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      return listed(try Workspace.reading(invocation), invocation)
    case "show": return try shown(invocation)
    case "best": return try best(invocation)
    case "pause":
      let day = try invocation.arguments.value("--until").map { word throws(Failure) in
        try Workspace.reading(invocation).date(word)
      }
      return try changing(invocation) { _ in .pause(until: day) }
    case "resume":
      return try changing(invocation) { .goOn(action: nextStep(of: $0, $1, invocation)) }
    case "stop": return try changing(invocation) { _ in .leave }
    case "export": return try exported(invocation)
    case "import": return try imported(invocation)
    case "check": return try checked(invocation)
    case "remove": return try removed(invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word,
        among: [
          "list", "show", "best", "pause", "resume", "stop", "export", "import", "check", "remove",
        ],
        en: "No such command", fr: "Commande inconnue")
    }
  }

  private static var acts: String {
    CadenceChannel.allCases.map(\.rawValue).joined(separator: ", ")
  }

  // MARK: Leads in cadences

  private static func changing(
    _ invocation: Invocation, _ act: (LeadFile, Workspace) -> CadenceAct
  ) throws(Failure) -> Answer {
    let words = try invocation.words(2...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    var edits: [Edit] = []
    for lead in try workspace.leads(words.dropFirst()) {
      let asked = act(try workspace.file(lead), workspace)
      edits.append(Edit(.cadence(asked), to: lead, reason: reason))
    }
    return try workspace.commit(edits, invocation)
  }

  private static func changing(
    _ invocation: Invocation, _ act: (LeadFile) -> CadenceAct
  ) throws(Failure) -> Answer {
    try changing(invocation) { file, _ in act(file) }
  }

  /// What is next of a paused cadence, in the words of whoever resumes it.
  private static func nextStep(
    of file: LeadFile, _ workspace: Workspace, _ invocation: Invocation
  ) -> String {
    guard let enrolment = file.lead.enrolment,
      let cadence = workspace.settings.cadence(named: enrolment.cadence)
    else { return "" }
    return cadence.label(ofStep: enrolment.done)[invocation.language]
  }

  // MARK: Looking

  private static func listed(_ workspace: Workspace, _ invocation: Invocation) -> Answer {
    let (cadences, language) = (workspace.settings.cadences, invocation.language)
    var answer = Answer()
    answer.identifiers = cadences.map(\.name.rawValue)
    answer.members = [
      ("cadences", .array(cadences.map { json(of: $0, [], invocation) }))
    ]
    guard !invocation.options.isAccessible else {
      answer.lines = cadences.map { cadence in
        Line(
          invocation.joined([
            cadence.name.rawValue, cadence.label.typeset(language),
            cadence.audience.label.typeset(language), cadence.goalLabel.typeset(language),
          ]))
      }
      return answer
    }
    let rows = cadences.map { cadence -> [TextTable.Cell] in
      [
        .init(cadence.name.rawValue), .init(cadence.label.typeset(language)),
        .init(cadence.audience.label.typeset(language)), .init(String(cadence.steps.count)),
        .init(cadence.goalLabel.typeset(language)),
      ]
    }
    let heads = [
      Localized(en: "name", fr: "nom"), Localized(en: "cadence", fr: "séquence"),
      Localized(en: "for", fr: "pour"), Localized(en: "steps", fr: "étapes"),
      Localized(en: "goal", fr: "but"),
    ]
    let columns = heads.enumerated().map { place, head in
      TextTable.Column(
        head: head[language], isNumber: place == 3, least: place == 4 ? 10 : nil,
        leaves: place == 4 ? 1 : nil)
    }
    let output = invocation.output
    let table = TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    answer.lines = [table.head] + rows.map { table.line($0) }
    return answer
  }

  private static func shown(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(2...2)
    let workspace = try Workspace.reading(invocation)
    let cadence = try workspace.cadence(words[1])
    let start = try invocation.arguments.value("--from").map(workspace.date)
    let calendar = workspace.settings.calendar
    let begun = start.map { max(workspace.now, calendar.zone.startOfDay($0)) } ?? workspace.now
    let anchor = start.map { calendar.day(after: $0, workingDays: 0) }
    let dates = cadence.dates(
      at: begun, from: anchor, for: cadence.period == nil ? 0 : shownDays, calendar)
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    var answer = Answer()
    let head = invocation.joined([
      cadence.label.typeset(invocation.language), cadence.audience.label[invocation.language],
      cadence.goalLabel.typeset(invocation.language),
    ])
    answer.lines = [Line(head, .title)]
    answer.lines += wording.lines(of: cadence, dates).map { Line($0) }
    answer.lines += wording.rules(of: cadence).map { Line($0, .dim) }
    answer.identifiers = [cadence.name.rawValue]
    answer.members = [("cadence", json(of: cadence, dates, invocation))]
    return answer
  }

  /// For so many days what begins again is shown: a month and a bit.
  private static let shownDays = 45

  private static func json(
    of cadence: Cadence, _ dates: [DatedStep], _ invocation: Invocation
  ) -> JSON {
    let dated =
      dates.isEmpty
      ? cadence.steps.enumerated().map { (place: $0, step: $1, due: CadenceDue?.none) }
      : dates.map { (place: $0.place, step: $0.step, due: $0.due) }
    return .object([
      ("name", .string(cadence.name.rawValue)),
      ("label", .string(cadence.label[invocation.language])),
      ("goal", .string(cadence.goalLabel[invocation.language])),
      ("audience", .string(cadence.audience.rawValue)), ("cold", .bool(cadence.isCold)),
      ("own", .bool(UsualCadence(rawValue: cadence.name.rawValue) == nil)),
      ("every", .optional(cadence.period)), ("stops", breaks(cadence.stops)),
      ("pauses", breaks(cadence.pauses)),
      (
        "steps",
        .array(
          dated.map { entry in
            .object([
              ("step", .string(entry.step.text)), ("channel", .string(entry.step.channel.rawValue)),
              ("label", .string(cadence.label(ofStep: entry.place)[invocation.language])),
              ("onReferral", .bool(entry.step.isOnReferral)),
              ("due", .optional(entry.due?.day)),
            ])
          })
      ),
    ])
  }

  private static func breaks(_ breaks: Set<CadenceBreak>) -> JSON {
    .array(CadenceBreak.named.filter(breaks.contains).map { .string($0.rawValue) })
  }
}
