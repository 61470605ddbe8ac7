import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let user = Verb(
    "user", arguments: Localized(en: "add NAME | list", fr: "add NOM | list"),
    options: [
      .value("--role", "ROLE", en: "the trade, sdr if none", fr: "le métier, sinon sdr"),
      .value(
        "--reports-to", "NAME", en: "who they report to; empty for nobody",
        fr: "de qui il relève ; vide : de personne"),
    ],
    summary: Localized(
      en: "who works here, and what they carry", fr: "qui travaille ici, et avec quelle charge"),
    examples: [
      Example("kanbant user list", en: "everybody, with their loads", fr: "tous, avec leur charge"),
      Example(
        "kanbant user add léa --role ae", en: "one more, or another role",
        fr: "quelqu’un de plus, ou un autre métier"),
      Example(
        "kanbant user add léa --reports-to marc", en: "marc leads her", fr: "marc l’encadre"),
      Example(
        "kanbant config set capacity.ae 20-300", en: "how many accounts an AE keeps",
        fr: "combien de comptes suit un AE"),
    ],
    notes: Localized(
      en: "ROLE is one of: \(roles).\nThe load of an AE, an AM or an ADR is the accounts of their"
        + " open leads, counted to \(Load.mostCounted); of an ISR the customers they were in touch"
        + " with today; of an SM the people who report to them. Above the limit, a lead that"
        + " brings one more asks for a reason (G22).",
      fr: "ROLE, au choix : \(roles).\nLa charge d’un AE, d’un AM ou d’un ADR : les comptes de ses"
        + " leads ouverts, comptés jusqu’à \(Load.mostCounted) ; d’un ISR : les clients joints"
        + " aujourd’hui ; d’un SM : les personnes qui relèvent de lui. Au-delà de la limite, un"
        + " lead qui en ajoute demande une raison (G22)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = invocation.arguments.words
    switch words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      return try users(of: try Workspace.reading(invocation), invocation)
    case "add": return try addUser(invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word, among: ["add", "list"], en: "No such command",
        fr: "Commande inconnue")
    }
  }

  private static var roles: String {
    Role.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func addUser(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(2...)
    let name = words.dropFirst().joined(separator: " ")
    let asked = try invocation.arguments.value("--role").map { word throws(Failure) in
      try Role.read(word, en: "No such role", fr: "Métier inconnu")
    }
    var workspace = try Workspace.begun(invocation)
    let superior = invocation.arguments.value("--reports-to")
    let above = try superior?.trimmed.nonEmpty.map { name throws(Failure) in
      try workspace.user(name)
    }
    // Told before anything is kept: who is new reports to nobody, so nobody to them.
    if let known = workspace.user(named: name) {
      try workspace.check(known, reportsTo: above)
    }
    let usual: Role = workspace.users.isEmpty ? .accountExecutive : .salesDevelopment
    let role = asked ?? workspace.user(named: name)?.role ?? usual
    let isTrial = invocation.options.isDryRun
    var user = try workspace.add(name, role, isTrial: isTrial)
    if superior != nil {
      user = try workspace.report(user, to: above, isTrial: isTrial)
    }
    var answer = one(user, of: workspace, invocation)
    if let above { answer.talk += workspace.surplus(of: above, invocation) }
    return answer
  }

  private static func one(
    _ user: User, of workspace: Workspace, _ invocation: Invocation
  ) -> Answer {
    var answer = Answer()
    var text = "\(user.name)  \(user.role.acronym) · \(user.role.label[invocation.language])"
    if let superior = user.reportsTo {
      let name = workspace.wording(invocation.language).name(of: superior)
      text +=
        Localized(en: " · reports to \(name)", fr: " · relève de \(name)")[invocation.language]
    }
    answer.lines = [Line(text)]
    answer.identifiers = [user.name]
    if invocation.options.isDryRun {
      answer.talk = [Answer.trialNote.typeset(invocation.language)]
    }
    answer.members = [
      ("dryRun", .bool(invocation.options.isDryRun)),
      ("user", .object(workspace.members(of: user))),
    ]
    return answer
  }
}

// Everybody with what they carry.

extension Verb {
  private static func users(
    of workspace: Workspace, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let loads = try workspace.with { store throws(StoreError) in
      try store.loads(workspace.settings, at: workspace.now)
    }
    var answer = Answer()
    answer.exit = loads.isEmpty ? .partly : .done
    answer.lines = table(of: loads, workspace, invocation)
    answer.identifiers = loads.map(\.user.name)
    answer.members = [
      (
        "users",
        .array(
          loads.map { load in
            .object(
              workspace.members(of: load.user) + [
                ("openLeads", .integer(load.openLeads)), ("load", json(of: load)),
              ])
          })
      )
    ]
    return answer
  }

  private static func table(
    of loads: [Load], _ workspace: Workspace, _ invocation: Invocation
  ) -> [Line] {
    guard !loads.isEmpty else { return [] }
    let language = invocation.language
    let wording = workspace.wording(language, formats: invocation.formats)
    let rows = loads.map { load -> [TextTable.Cell] in
      let user = load.user
      let isMarked = load.standing == .under || load.standing == .over
      return [
        .init(user.name, .title),
        .init(user.role.acronym), .init(wording(user.role.label), .dim),
        .init(user.reportsTo.map(wording.name) ?? wording.nothing),
        .init(invocation.formats.number(load.openLeads)),
        .init(wording.text(of: load) ?? wording.nothing, isMarked ? .warning : .text),
      ]
    }
    let output = invocation.output
    // Whether somebody is under or over is worth more than what stands before it.
    let isNarrow = output.columns.map { $0 < 60 } ?? false
    let columns = [
      TextTable.Column(head: Localized(en: "name", fr: "nom")[language], least: 6),
      TextTable.Column(head: Localized(en: "role", fr: "métier")[language]),
      TextTable.Column(head: Localized(en: "title", fr: "titre")[language], leaves: 1),
      TextTable.Column(
        head: Localized(en: "reports to", fr: "relève de")[language], least: 6, leaves: 2),
      TextTable.Column(
        head: Localized(en: "open", fr: "ouverts")[language], isNumber: true, leaves: 3),
      TextTable.Column(
        head: Localized(en: "load", fr: "charge")[language], least: isNarrow ? 12 : nil),
    ]
    let table = TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    return [table.head] + rows.map { table.line($0) }
  }

  private static func json(of load: Load) -> JSON {
    guard let measure = load.measure else { return .null }
    return .object([
      ("measure", .string(measure.rawValue)), ("count", .integer(load.count)),
      ("capped", .bool(load.isCapped)), ("least", .optional(load.capacity?.least)),
      ("most", .optional(load.capacity?.most)), ("standing", .optional(load.standing?.rawValue)),
    ])
  }
}

extension Workspace {
  fileprivate func members(of user: User) -> [(String, JSON)] {
    [
      ("id", .string(user.id.description)), ("name", .string(user.name)),
      ("role", .string(user.role.rawValue)), ("reportsTo", json(of: user.reportsTo)),
    ]
  }

  /// That more people report to somebody than they lead well; nothing where it is not so.
  fileprivate func surplus(of superior: User, _ invocation: Invocation) -> [String] {
    let load = Load(
      of: superior, openLeads: 0, count: users.count { $0.reportsTo == superior.id },
      capacity: settings.capacities[superior.role])
    guard superior.role.measure == .reports, load.standing == .over else { return [] }
    let wording = wording(invocation.language, formats: invocation.formats)
    return wording.text(of: load).map { [wording.labelled(superior.name, $0)] } ?? []
  }

  /// Refuses that somebody reports to themselves, directly or through others.
  fileprivate func check(_ user: User, reportsTo superior: User?) throws(Failure) {
    do throws(Refusal) {
      _ = try user.reporting(to: superior?.id, among: users)
    } catch {
      throw failure(of: .refused(error, nil))
    }
  }
}
