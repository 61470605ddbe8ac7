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

extension Verb {
  static let capture = Verb(
    "capture", arguments: Localized(en: "[--lines]", fr: "[--lines]"),
    options: [
      .flag("--lines", en: "one JSON object a line", fr: "un objet JSON par ligne"),
      .value("--source", "WORD", en: "where it says none", fr: "si elle n’en dit aucune"),
      .value("--campaign", "WORD", en: "where it says none", fr: "si elle n’en dit aucune"),
      .value("--site", "WORD", en: "on-site or off-site", fr: "on-site ou off-site"),
      .value("--channel", "WORD", en: "form, email or phone", fr: "form, email ou phone"),
    ],
    summary: Localized(
      en: "take in a contact from a form or a mail filter",
      fr: "recevoir un contact d’un formulaire ou d’un filtre de courriel"),
    examples: [
      Example(
        "kanbant capture --source web --site on-site <form.json",
        en: "a form's answer, as JSON", fr: "la réponse d’un formulaire, en JSON"),
      Example(
        "printf 'email=jane%%40acme.fr' | kanbant capture --source web --site on-site",
        en: "as a browser sends it", fr: "telle qu’un navigateur l’envoie"),
      Example(
        "kanbant capture --source contact@acme.fr <message.eml",
        en: "a mail, whole", fr: "un mail entier"),
      Example(
        "kanbant capture --lines --dry-run <captures.ndjson", en: "many, to try",
        fr: "plusieurs, pour voir"),
    ],
    notes: Localized(
      en: "Names: company, name, email, phone, domain, source, campaign, site, channel, signal,"
        + " text, at, reference, tags. Also lines of “Name: value” with a text behind a blank"
        + " line, or a whole mail. The same reference is kept once; a known person's contact is"
        + " noted on the open lead, else a raw lead of nobody begins. The answer is one JSON"
        + " object: status is added, known, suppressed, refused (3) or broken (65).",
      fr: "Noms : entreprise, nom, courriel, téléphone, domaine, source, campagne, site, canal,"
        + " signal, texte, date, référence, étiquettes ; ou en anglais. Aussi des lignes"
        + " « Nom: valeur », puis un texte après une ligne vide, ou un mail entier. Une référence"
        + " n’est gardée qu’une fois ; le contact d’une personne connue est noté sur le lead"
        + " ouvert, sinon un lead brut à personne commence. La réponse est un objet JSON : status"
        + " vaut added, known, suppressed, refused (3) ou broken (65)."),
    isWriting: true
  ) { invocation throws(Failure) in
    do throws(Failure) {
      _ = try invocation.words(0...0)
      let defaults = try Capture.Defaults(invocation)
      var run = CaptureRun(try Workspace.begun(invocation), defaults, invocation)
      return invocation.arguments.has("--lines") ? try run.takeLines() : try run.takeOne()
    } catch {
      // Whoever hands a contact over reads one object, whatever went wrong.
      return .written(CaptureOutcome("failed", error, nil, invocation).write(invocation))
    }
  }
}

extension Capture.Defaults {
  /// What the options say of captures that do not say it themselves.
  fileprivate init(_ invocation: Invocation) throws(Failure) {
    self.init(now: invocation.clock.now)
    source = invocation.arguments.value("--source")
    campaign = invocation.arguments.value("--campaign")
    if let word = invocation.arguments.value("--site") {
      site = try SiteKind.read(word, en: "No such kind of site", fr: "Type de site inconnu")
    }
    if let word = invocation.arguments.value("--channel") {
      channel = try CaptureChannel.read(word, en: "No such channel", fr: "Canal inconnu")
    }
  }
}

/// Takes in captures from standard input, each in a transaction of its own.
private struct CaptureRun {
  private var workspace: Workspace
  private let defaults: Capture.Defaults
  private let invocation: Invocation
  // Whom a trial would have added, by what they are recognised by.
  private var tried: Set<Address> = []

  init(_ workspace: Workspace, _ defaults: Capture.Defaults, _ invocation: Invocation) {
    self.workspace = workspace
    self.defaults = defaults
    self.invocation = invocation
  }

  mutating func takeOne() throws(Failure) -> Answer {
    var bytes: [UInt8] = []
    while bytes.count <= Capture.mostBytes, case let chunk = try Self.chunk(), !chunk.isEmpty {
      bytes += chunk
    }
    return .written(try take(bytes).write(invocation))
  }

  mutating func takeLines() throws(Failure) -> Answer {
    var codes: [ExitCode] = []
    var line: [UInt8] = []
    var isOver = false
    while !isOver {
      let chunk = try Self.chunk()
      isOver = chunk.isEmpty
      for byte in isOver ? [0x0A] : chunk {
        guard byte == 0x0A else {
          // Of a line without an end no more is held than shows that it is too long.
          if line.count <= Capture.mostBytes { line.append(byte) }
          continue
        }
        if line.contains(where: { $0 > 0x20 }) { codes.append(try take(line).write(invocation)) }
        line = []
      }
    }
    guard codes.contains(.done) else { return .written(codes.first ?? .noInput) }
    return .written(codes.allSatisfy { $0 == .done } ? .done : .partly)
  }

  private static func chunk() throws(Failure) -> [UInt8] {
    switch FileReading.next(STDIN_FILENO) {
    case .success(let bytes): return bytes
    case .failure(let fault):
      throw Failure(
        .inputOutput, "unreadable",
        Localized(
          en: "Standard input cannot be read: \(fault.text).",
          fr: "L’entrée standard ne se lit pas : \(fault.text)."))
    }
  }
}

/// What became of one capture.
private struct CaptureOutcome {
  var status: String
  var number: LeadNumber?
  var failure: Failure?
  var members: [(String, JSON)]

  /// Tells it, as one object or by the lead's number, and says what went wrong.
  func write(_ invocation: Invocation) -> ExitCode {
    if invocation.options.isQuiet {
      if let number { invocation.output.write(Line(String(number.value))) }
    } else {
      let envelope = CommandLineTool.envelope(invocation.verb.name, members)
      invocation.output.write(json: envelope.text() + "\n")
    }
    if let failure {
      invocation.say(
        Localized(en: "kanbant: \(failure.message.en)", fr: "kanbant: \(failure.message.fr)"))
    }
    return failure?.exit ?? .done
  }
}

extension CaptureOutcome {
  /// That a capture was not kept, and why.
  fileprivate init(
    _ status: String, _ failure: Failure, _ capture: Capture?, _ invocation: Invocation
  ) {
    self.init(
      status: status, number: nil, failure: failure,
      members: [
        ("status", .string(status)), ("added", .bool(false)), ("recorded", .bool(false)),
        ("reference", .optional(capture?.contact.reference)), ("lead", .null),
        ("error", failure.json(in: invocation.language)),
      ])
  }
}

extension CaptureRun {
  private mutating func take(_ bytes: [UInt8]) throws(Failure) -> CaptureOutcome {
    let capture: Capture
    do throws(CaptureFault) {
      capture = try Capture(bytes, defaults)
    } catch {
      return CaptureOutcome("broken", Failure(error), nil, invocation)
    }
    do throws(Failure) {
      return try keep(capture)
    } catch {
      return CaptureOutcome(
        error.exit == .refused ? "refused" : "failed", error, capture, invocation)
    }
  }

  /// Notes it on the lead that knows it, else begins one.
  ///
  /// The rule looks for duplicates once more when it is kept: where somebody was added meanwhile,
  /// it is asked anew.
  private mutating func keep(_ capture: Capture) throws(Failure) -> CaptureOutcome {
    if let reference = capture.contact.reference,
      let lead = try workspace.with({ store throws(StoreError) in
        try store.lead(keeping: reference)
      })
    {
      return try kept(on: lead, capture, isNew: false, isRecorded: false, [])
    }
    var attempts = 3
    let keys = DuplicateKeys(capture.lead)
    if !tried.isDisjoint(with: keys.addresses) {
      return try kept(on: nil, capture, isNew: false, isRecorded: true, [])
    }
    while true {
      let found = try workspace.with { store throws(StoreError) in
        try store.duplicates(of: keys)
      }
      if let known = found.first(where: \.isOpenPerson)?.candidate {
        let answer = try workspace.log(
          capture.contact, on: [known.id], callsBack: true, invocation)
        return try kept(
          on: known.id, capture, isNew: false, isRecorded: answer.keptSomething(invocation), [])
      }
      do throws(Failure) {
        return try begin(capture, besides: found)
      } catch {
        attempts -= 1
        guard attempts > 0, error.gates.map(\.gate) == [.g31] else { throw error }
      }
    }
  }

  private mutating func begin(
    _ capture: Capture, besides found: [Duplicate]
  ) throws(Failure) -> CaptureOutcome {
    let lead = LeadID.fresh(at: workspace.now)
    var new = capture.lead
    _ = try workspace.author(invocation)
    let given = try workspace.assignee(of: new, invocation)
    if let given { (new.owner, new.isUnassigned) = (given.owner, false) }
    // Who comes back by themselves after an end begins anew; that is what it is asked for here.
    // Nor is anybody turned away because those who are to answer have enough.
    let isAsked = found.contains(where: \.isProbable) || given?.isOver == true
    let reason = isAsked ? WrittenReason("capture") : nil
    _ = try workspace.commit(
      [
        Edit(.add(new), to: lead, reason: reason),
        Edit(.log(capture.contact), to: lead),
      ], invocation)
    if invocation.options.isDryRun { tried.formUnion(DuplicateKeys(new).addresses) }
    return try kept(on: lead, capture, isNew: true, isRecorded: true, found)
  }

  private func kept(
    on lead: LeadID?, _ capture: Capture, isNew: Bool, isRecorded: Bool, _ found: [Duplicate]
  ) throws(Failure) -> CaptureOutcome {
    let file = try workspace.with { store throws(StoreError) in
      try lead.flatMap { (lead) throws(StoreError) in try store.file(lead) }
    }
    let isTrial = invocation.options.isDryRun
    var isSuppressed = false
    if let file {
      isSuppressed = !file.suppressions(on: workspace.today).isEmpty
    } else {
      isSuppressed = try isListed(capture)
    }
    let status = isSuppressed ? "suppressed" : isNew ? "added" : "known"
    let card = file.flatMap { file in
      file.number.map { workspace.json(of: LeadCard(file, number: $0)) }
    }
    return CaptureOutcome(
      status: status, number: file?.number, failure: nil,
      members: [
        ("status", .string(status)), ("added", .bool(isNew)),
        ("recorded", .bool(isRecorded)), ("suppressed", .bool(isSuppressed)),
        ("dryRun", .bool(isTrial)), ("reference", .optional(capture.contact.reference)),
        ("lead", card ?? .null),
        ("duplicates", .array(found.map { workspace.json(of: $0) })),
        ("ignored", .array(capture.ignored.map(JSON.string))),
      ])
  }

  /// Whether the person of a trial, who is no lead yet, is not to be contacted.
  private func isListed(_ capture: Capture) throws(Failure) -> Bool {
    let addresses = [capture.lead.email, capture.lead.phone].compactMap(\.self)
      .compactMap { Address($0) }
    for address in addresses {
      let entries = try workspace.with { store throws(StoreError) in
        try store.suppressions(about: address)
      }
      if entries.contains(where: { $0.holds(on: workspace.today) }) { return true }
    }
    return false
  }
}

extension Duplicate {
  /// Whether it is the same person, pursued by a lead that is still open.
  fileprivate var isOpenPerson: Bool {
    let isOpen =
      switch candidate.lane {
      case .stage(.won), .disqualified, .lost: false
      case .stage, .parked: true
      }
    return isOpen && isProbable && (reasons.contains(.email) || reasons.contains(.phone))
  }
}

extension Answer {
  /// Whether anything changed, or would have.
  fileprivate func keptSomething(_ invocation: Invocation) -> Bool {
    guard !invocation.options.isDryRun else { return true }
    return members.contains { name, value in
      if name == "operation", case .string = value { true } else { false }
    }
  }
}

extension Failure {
  /// A capture that cannot be read.
  fileprivate init(_ fault: CaptureFault) {
    self.init(.badInput, fault.code, fault.sentence)
  }
}

extension CaptureFault {
  fileprivate var code: String {
    switch self {
    case .empty: "empty-capture"
    case .tooLong: "capture-too-long"
    case .notUTF8: "not-utf8"
    case .notJSON: "not-json"
    case .givenTwice: "given-twice"
    case .nested: "nested-value"
    case .noForm: "no-form"
    case .notUnderstood: "invalid-value"
    case .namesNobody: "names-nobody"
    case .automatic: "automatic-mail"
    }
  }

  fileprivate var sentence: Localized {
    switch self {
    case .empty:
      Localized(
        en: "There is nothing on standard input: hand over what the form was filled in with.",
        fr: "Il n’y a rien sur l’entrée standard : donnez ce que contient le formulaire.")
    case .tooLong:
      Localized(
        en: "A capture of more than 1 MiB is not read: leave attachments out.",
        fr: "Une capture de plus d’1 Mio n’est pas lue : laissez les pièces jointes de côté.")
    case .notUTF8:
      Localized(
        en: "This is no UTF-8 text: have it sent in UTF-8.",
        fr: "Ce n’est pas du texte UTF-8 : faites-le envoyer en UTF-8.")
    case .notJSON(let character):
      Localized(
        en: "This is no JSON object: byte \(character) does not belong there.",
        fr: "Ce n’est pas un objet JSON : l’octet \(character) n’a rien à faire là.")
    case .givenTwice(let name):
      Localized(
        en: "“\(name)” is given twice: give it once.",
        fr: "« \(name) » est donné deux fois : ne le donnez qu’une.")
    case .nested(let name):
      Localized(
        en: "“\(name)” holds an object or a list of lists: give a text.",
        fr: "« \(name) » contient un objet ou une liste de listes : donnez un texte.")
    case .noForm(let line):
      Localized(
        en: "Line \(line) is no “Name: value”; a text goes behind a blank line.",
        fr: "La ligne \(line) n’est pas « Nom: valeur » ; un texte suit une ligne vide.")
    case .notUnderstood("%", _): Self.escape
    case .notUnderstood(let name, let value):
      Localized(
        en: "“\(value.prefix(60))” cannot be read as what “\(name)” is to be.",
        fr: "« \(value.prefix(60)) » ne se lit pas comme ce que « \(name) » attend.")
    case .namesNobody: Self.nobody
    case .automatic: Self.machine
    }
  }

  private static let escape = Localized(
    en: "A % in a form's body is followed by two hexadecimal digits: write %25 for the sign.",
    fr: "Dans un formulaire, % est suivi de deux chiffres hexadécimaux : écrivez %25 pour le signe."
  )
  private static let nobody = Localized(
    en: "It names nobody: give a company, a name, an e-mail or a phone number.",
    fr: "Elle ne nomme personne : donnez une société, un nom, un e-mail ou un téléphone.")
  private static let machine = Localized(
    en: "A machine sent this mail, nobody did: it is not kept. A bounce goes through track.",
    fr: "Une machine a envoyé ce mail, personne d’autre : il n’est pas gardé. Un retour en erreur"
      + " se note par track.")
}
