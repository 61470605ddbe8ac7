import Glossary
import Interchange
import Leads
import Storage

extension Verb {
  static let config = Verb(
    "config",
    arguments: Localized(
      en: "list | get NAME | set NAME VALUE | keys",
      fr: "list | get NOM | set NOM VALEUR | keys"),
    summary: Localized(
      en: "what the team has agreed on, and your own keys",
      fr: "ce que l’équipe a décidé, et vos propres touches"),
    examples: [
      Example("kanbant config list", en: "everything", fr: "tout"),
      Example("kanbant config set policy strict", en: "all four letters", fr: "les quatre lettres"),
      Example("kanbant config set weight.SAL 40", en: "in percent", fr: "en pour cent"),
      Example(
        "kanbant config set response-minutes.form 30", en: "forms are answered in half an hour",
        fr: "répondre aux formulaires en une demi-heure"),
      Example(
        "kanbant config keys", en: "which keys hold, and what is wrong with your key file",
        fr: "les touches qui valent, et les erreurs de votre fichier de touches"),
    ],
    notes: Localized(
      en: "NAME is policy, score-threshold, stale-days, zone, currency, work-hours, holidays"
        + " (france, alsace-moselle, none), handoff-days, claim-minutes,"
        + " fit-threshold, guide-sample, assignees, response-minutes.demo-request,"
        + " capacity.ROLE (ae, adr, isr, sm), response-minutes.CHANNEL,"
        + " ageing-days.STAGE or weight.STAGE. An empty VALUE takes one of the last four away."
        + " Response minutes are working time.\nYour keys are lines"
        + " such as “advance = L <S-Right>” in $XDG_CONFIG_HOME/kanbant/keys.conf: a command by"
        + " its name, then all of its keys, parted by blanks; none takes them away. Ctrl is"
        + " <C-p>, Alt <A-p>, two keys after each other gg. An open board takes the file over"
        + " as soon as it is saved. With faults, “keys” ends with 78.",
      fr: "NOM : policy, score-threshold, stale-days, zone, currency, work-hours, holidays"
        + " (france, alsace-moselle, none), handoff-days, claim-minutes,"
        + " fit-threshold, guide-sample, assignees, response-minutes.demo-request,"
        + " capacity.ROLE (ae, adr, isr, sm), response-minutes.CANAL,"
        + " ageing-days.ÉTAPE ou weight.ÉTAPE. Une VALEUR vide retire un des quatre derniers. Les"
        + " minutes de réponse sont ouvrées.\nVos"
        + " touches sont des lignes comme « advance = L <S-Right> » dans"
        + " $XDG_CONFIG_HOME/kanbant/keys.conf : une commande par son nom, puis toutes ses"
        + " touches, séparées par des blancs ; aucune les retire. Ctrl s’écrit <C-p>, Alt <A-p>,"
        + " deux touches de suite gg. Un tableau ouvert reprend le fichier dès qu’il est"
        + " enregistré. En cas d’erreur, « keys » rend 78."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = invocation.arguments.words
    switch words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      return answer(Setting.all, of: try Workspace.reading(invocation).settings, invocation)
    case "get":
      let name = try invocation.words(2...2)[1]
      let setting = try Setting.read(name)
      return answer([setting], of: try Workspace.reading(invocation).settings, invocation)
    case "set": return try set(invocation)
    case "keys": return try keys(invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word, among: ["list", "get", "set", "keys"], en: "No such command",
        fr: "Commande inconnue")
    }
  }

  private static func set(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(3...3)
    let setting = try Setting.read(words[1])
    let workspace = try Workspace.begun(invocation)
    if setting.name == "assignees" { try workspace.check(people: words[2]) }
    var fault: Failure?
    func change(_ settings: inout WorkspaceSettings) {
      do throws(Failure) {
        try setting.set(words[2], in: &settings)
      } catch {
        fault = error
      }
    }
    var settings = workspace.settings
    change(&settings)
    if let fault { throw fault }
    if !invocation.options.isDryRun {
      settings = try workspace.with { store throws(StoreError) in
        try store.changeSettings(change)
      }
    }
    var answer = Self.answer([setting], of: settings, invocation)
    if invocation.options.isDryRun {
      answer.talk = [Answer.trialNote.typeset(invocation.language)]
    }
    return answer
  }

  private static func answer(
    _ list: [Setting], of settings: WorkspaceSettings, _ invocation: Invocation
  ) -> Answer {
    var answer = Answer()
    for setting in list {
      let value = setting.value(in: settings)
      answer.lines.append(Line("\(setting.name) = \(value)"))
      answer.identifiers.append(value)
    }
    let members = list.map { ($0.name, JSON.string($0.value(in: settings))) }
    answer.members = [("settings", .object(members))]
    return answer
  }
}

/// One thing that a team agrees on, by its dotted name.
private struct Setting {
  let name: String

  static let all: [Setting] =
    [
      "policy", "score-threshold", "stale-days", "zone", "currency", "work-hours", "holidays",
      "handoff-days", "claim-minutes", "fit-threshold", "response-minutes.demo-request",
      "guide-sample", "assignees",
    ].map(Setting.init)
    + Role.limited.map { Setting(name: "capacity.\($0.rawValue)") }
    + CaptureChannel.allCases.map { Setting(name: "response-minutes.\($0.rawValue)") }
    + Stage.allCases.map { Setting(name: "ageing-days.\($0.acronym)") }
    + Stage.allCases.map { Setting(name: "weight.\($0.acronym)") }

  static func read(_ name: String) throws(Failure) -> Setting {
    let wanted = Folding.fold(name)
    guard let setting = all.first(where: { Folding.fold($0.name) == wanted }) else {
      throw Failure.unknown(
        "unknown-setting", name, among: all.map(\.name), en: "No such setting",
        fr: "Réglage inconnu")
    }
    return setting
  }

  func value(in settings: WorkspaceSettings) -> String {
    name == "zone" ? settings.zoneName : settings.texts[name] ?? ""
  }

  func set(_ value: String, in settings: inout WorkspaceSettings) throws(Failure) {
    switch name {
    case "policy":
      settings.policy = try .read(value, en: "No such policy", fr: "Règle inconnue")
    case "score-threshold": settings.scoreThreshold = try readNumber(value, name)
    case "stale-days": settings.staleDays = try readNumber(value, name)
    case "fit-threshold": settings.fitThreshold = try readNumber(value, name)
    case "response-minutes.demo-request":
      settings.demoResponseMinutes =
        try value.isEmpty ? nil : minutes(readNumber(value, name))
    case "guide-sample":
      settings.guideSample = max(1, min(10_000, try readNumber(value, name)))
    case "handoff-days": settings.handoffDays = try days(readNumber(value, name))
    case "claim-minutes": settings.claimMinutes = try claim(readNumber(value, name))
    case "assignees": settings.assignees = value.trimmed
    case "zone": try setZone(value, in: &settings)
    case "currency":
      guard let currency = Currency(value) else {
        throw .usage(
          "bad-currency", en: "A currency has three letters, such as EUR.",
          fr: "Une devise a trois lettres, comme EUR.")
      }
      settings.currency = currency
    case "work-hours":
      guard let hours = WorkingHours(value) else {
        throw .usage(
          "bad-hours", en: "Working hours are written 09:00-18:00, the end behind the beginning.",
          fr: "Les heures de travail s’écrivent 09:00-18:00, la fin après le début.")
      }
      settings.workingHours = hours
    case "holidays":
      settings.holidays = try .read(value, en: "No such holidays", fr: "Jours fériés inconnus")
    default: try setPart(value, in: &settings)
    }
  }

  /// Sets what there is of several, by what stands behind the dot.
  private func setPart(
    _ value: String, in settings: inout WorkspaceSettings
  ) throws(Failure) {
    let part = name.split(separator: ".").last ?? ""
    if name.hasPrefix("capacity"), let role = Role(rawValue: String(part)) {
      return settings.capacities[role] = try value.isEmpty ? nil : capacity(value)
    }
    let number = try value.isEmpty ? nil : readNumber(value, name)
    if let channel = CaptureChannel(rawValue: String(part)) {
      settings.responseMinutes[channel] = try number.map(minutes)
    } else if let stage = Stage(acronym: part) {
      if name.hasPrefix("weight") {
        settings.weights[stage] = try number.map(percent)
      } else {
        settings.ageingDays[stage] = number
      }
    }
  }

  private func capacity(_ text: String) throws(Failure) -> Capacity {
    guard let capacity = Capacity(text) else {
      throw .usage(
        "bad-capacity", en: "A capacity is written 20-300, -48 (up to) or 4- (at least).",
        fr: "Une capacité s’écrit 20-300, -48 (jusqu’à) ou 4- (au moins).")
    }
    return capacity
  }

  private func minutes(_ number: Int) throws(Failure) -> Int {
    let most = WorkspaceSettings.mostResponseMinutes
    return try bounded(
      number, by: most, en: "An answer is due within \(most) minutes at most.",
      fr: "Une réponse est attendue sous \(most) minutes au plus.")
  }

  private func claim(_ number: Int) throws(Failure) -> Int {
    let most = WorkspaceSettings.mostResponseMinutes
    return try bounded(
      number == 0 ? .max : number, by: most, en: "A claim holds for 1 to \(most) minutes.",
      fr: "Une prise vaut de 1 à \(most) minutes.")
  }

  private func days(_ number: Int) throws(Failure) -> Int {
    try bounded(
      number, by: 365, en: "An answer is due within 365 working days at most.",
      fr: "Une réponse est attendue sous 365 jours ouvrés au plus.")
  }

  private func percent(_ number: Int) throws(Failure) -> Int {
    try bounded(
      number, by: 100, en: "A weight is a share of 0 to 100 percent.",
      fr: "Un poids est une part de 0 à 100 pour cent.")
  }

  private func bounded(
    _ number: Int, by most: Int, en: String, fr: String
  ) throws(Failure) -> Int {
    guard number <= most else { throw .usage("bad-number", en: en, fr: fr) }
    return number
  }

  private func setZone(_ value: String, in settings: inout WorkspaceSettings) throws(Failure) {
    guard let rules = Zone.rules(named: value) else {
      throw .usage(
        "unknown-zone", en: "“\(value)” is no zone this machine knows. Write Europe/Paris.",
        fr: "« \(value) » n’est pas un fuseau connu ici. Écrivez Europe/Paris.")
    }
    settings.zone = rules
    settings.zoneName = value
  }
}
