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

/// What an import tells at its end.
struct ImportReport {
  private let result: ImportResult
  private let path: String
  private let workspace: Workspace
  private let invocation: Invocation

  init(
    _ result: ImportResult, _ path: String, _ workspace: Workspace, _ invocation: Invocation
  ) {
    self.result = result
    self.path = path
    self.workspace = workspace
    self.invocation = invocation
  }

  private var language: Language { invocation.language }
  private var formats: Formats { invocation.formats }

  private func text(_ en: String, _ fr: String) -> String {
    Localized(en: en, fr: fr).typeset(language)
  }

  /// What is told when the file was read to its end.
  var answer: Answer {
    var answer = Answer()
    answer.exit = result.lost > 0 ? .partly : .done
    if result.kept + result.alreadyIn == 0 { answer.exit = .badInput }
    answer.lines = lines
    answer.identifiers =
      result.numbers.map { range in
        (range.lowerBound.value...range.upperBound.value).map(String.init)
      } ?? []
    answer.talk = talk
    answer.members = members
    return answer
  }

  /// What is told when something stopped it; what was kept before stays.
  func answer(after stop: ImportJob.Stop) throws(Failure) -> Answer {
    var failure = failure(of: stop)
    guard result.operation != nil, stop != .takenBack, !invocation.options.isJSON else {
      throw failure
    }
    let count = formats.number(result.kept + result.alreadyIn)
    failure.advice.append(
      Localized(
        en: "Kept before that: \(count) leads. The same import again goes on from there; to take"
          + " them back: kanbant undo",
        fr: "Gardés avant cela : \(count) leads. Le même import, relancé, reprend là ; pour les"
          + " retirer : kanbant undo"))
    throw failure
  }

  private var lines: [Line] {
    var lines = [
      Line(
        text("Rows read: ", "Lignes lues : ") + formats.number(result.rows)
          + text(", kept: ", ", gardées : ") + formats.number(result.kept)
          + text(", not kept: ", ", non gardées : ") + formats.number(result.lost), .title)
    ]
    for lane in Lane.all {
      guard let count = result.lanes[lane] else { continue }
      lines.append(Line("  \(lane.acronym)  \(formats.number(count))  \(lane.label[language])"))
    }
    if result.alreadyIn > 0 {
      let number = formats.number(result.alreadyIn)
      lines.append(
        Line(
          text(
            "  In already, from when this import was stopped: ",
            "  Déjà présentes, de quand cet import s’est arrêté : ") + number))
    }
    let claims = result.unproved.sorted {
      ($0.key.asked.rank, $0.key.entered.rank) < ($1.key.asked.rank, $1.key.entered.rank)
    }
    if !claims.isEmpty {
      lines.append(
        Line(
          text(
            "Claimed and not proved (asked → entered):",
            "Annoncé et non prouvé (demandé → entré) :"), .heading))
    }
    for (claim, count) in claims {
      let number = formats.number(count)
      lines.append(Line("  \(claim.asked.acronym) → \(claim.entered.acronym)  \(number)"))
    }
    return lines + remarkLines + lostLines
  }

  private var remarkLines: [Line] {
    guard !result.remarkCounts.isEmpty else { return [] }
    let counts = RemarkReason.allCases.compactMap { reason in
      result.remarkCounts[reason].map { (reason, $0) }
    }
    return [Line(text("Remarks:", "Remarques :"), .heading)]
      + counts.map { reason, count in
        let first = result.remarks.first { $0.reason == reason }
        let example = first.map {
          " (\(place(line: $0.line, column: $0.column, value: $0.value)))"
        }
        let number = formats.number(count)
        return Line("  \(number)  \(reason.sentence.typeset(language))\(example ?? "")")
      }
  }

  private var lostLines: [Line] {
    guard result.lost > 0 else { return [] }
    var lines = [Line(text("Not kept:", "Non gardées :"), .heading)]
    for row in result.rejected {
      let place = place(line: row.line, column: row.column, value: row.value)
      lines.append(Line("  \(place)\(colon) \(row.reason.sentence.typeset(language))", .warning))
    }
    let wording = workspace.wording(language, formats: formats)
    for row in result.refused {
      let place = place(line: row.line, column: nil, value: row.company)
      lines.append(
        Line("  \(place)\(colon) \(wording.sentence(for: row.refusal, lead: nil))", .warning))
    }
    let hidden = result.lost - result.rejected.count - result.refused.count
    if hidden > 0 { lines.append(Line("  + \(formats.number(hidden))")) }
    return lines
  }

  private var colon: String { text(":", "\u{A0}:") }

  private func place(line: Int, column: String?, value: String) -> String {
    let place = text("line \(line)", "ligne \(line)")
    let quoted = value.isEmpty ? nil : text("“\(value)”", "« \(value) »")
    return ([place] + [column, quoted].compactMap(\.self)).joined(separator: ", ")
  }

  private var talk: [String] {
    var talk: [String] = []
    if !result.unmapped.isEmpty {
      let list = result.unmapped.joined(separator: ", ")
      talk.append(text("Columns left out: ", "Colonnes laissées de côté : ") + list)
    }
    if !result.newUsers.isEmpty {
      let list = result.newUsers.joined(separator: ", ")
      talk.append(
        invocation.options.isDryRun
          ? text("Owners to add as SDR: ", "Commerciaux à ajouter comme SDR : ") + list
          : text("Owners added as SDR: ", "Commerciaux ajoutés comme SDR : ") + list)
    }
    if invocation.options.isDryRun {
      talk.append(Answer.trialNote.typeset(invocation.language))
    } else if result.operation != nil {
      talk.append(text("To take it back: ", "Pour tout retirer : ") + "kanbant undo")
    }
    return talk
  }
}

// For programs.
extension ImportReport {
  private var members: [(String, JSON)] {
    let lanes = Lane.all.compactMap { lane in
      result.lanes[lane].map { (lane.acronym, JSON.integer($0)) }
    }
    let unproved = result.unproved.map { claim, count in
      (
        claim.asked.rank * 10 + claim.entered.rank,
        JSON.object([
          ("asked", .string(claim.asked.acronym)), ("entered", .string(claim.entered.acronym)),
          ("count", .integer(count)),
        ])
      )
    }
    let remarks = RemarkReason.allCases.compactMap { reason in
      result.remarkCounts[reason].map { (reason.rawValue, JSON.integer($0)) }
    }
    return [
      ("file", .string(path)), ("dryRun", .bool(invocation.options.isDryRun)),
      ("rows", .integer(result.rows)), ("kept", .integer(result.kept)),
      ("alreadyIn", .integer(result.alreadyIn)),
      ("notKept", .integer(result.lost)), ("lanes", .object(lanes)),
      ("unproved", .array(unproved.sorted { $0.0 < $1.0 }.map(\.1))),
      ("remarks", .object(remarks)), ("rejected", .array(lostRows)),
      ("firstNumber", .optional(result.numbers?.lowerBound.value)),
      ("lastNumber", .optional(result.numbers?.upperBound.value)),
      ("unmapped", .array(result.unmapped.map(JSON.string))),
      ("newOwners", .array(result.newUsers.map(JSON.string))),
      ("operation", .optional(result.operation?.description)),
    ]
  }

  private var lostRows: [JSON] {
    let wording = workspace.wording(language, formats: formats)
    return result.rejected.map { row in
      .object([
        ("line", .integer(row.line)), ("column", .optional(row.column)),
        ("value", .string(row.value)), ("reason", .string(row.reason.rawValue)),
        ("message", .string(row.reason.sentence.typeset(language))),
      ])
    }
      + result.refused.map { row in
        .object([
          ("line", .integer(row.line)), ("column", .null), ("value", .string(row.company)),
          ("reason", .string("refused")),
          ("message", .string(wording.sentence(for: row.refusal, lead: nil))),
        ])
      }
  }
}

// When it was stopped.
extension ImportReport {
  private func failure(of stop: ImportJob.Stop) -> Failure {
    switch stop {
    case .store(let error): workspace.failure(of: error)
    case .reading(let fault): Self.failure(of: fault, path)
    case .shortened:
      Failure(
        .inputOutput, "shortened",
        Localized(
          en: "\(path) became shorter while it was read: import it again once it is whole.",
          fr: "\(path) a raccourci pendant sa lecture : réimportez-le quand il sera entier."))
    case .unreadable(let fault): Self.failure(of: fault, path)
    case .cancelled:
      Failure(
        .signal(StopSignal.number ?? SIGINT), "cancelled",
        Localized(en: "The import was stopped.", fr: "L’import a été arrêté."))
    case .takenBack:
      Failure(
        .refused, "taken-back",
        Localized(
          en: "The import was taken back while it ran: it stopped, and nothing of it is kept.",
          fr: "L’import a été annulé en cours de route : il s’est arrêté, et rien n’en est gardé."))
    }
  }

  /// What kept a file from being read.
  static func failure(of fault: SystemFault, _ path: String) -> Failure {
    Failure(FileReadingFault(fault.number), path)
  }

  private static func failure(of fault: ImportFailure, _ path: String) -> Failure {
    switch fault {
    case .empty:
      Failure(
        .badInput, "empty-file",
        Localized(en: "\(path) is empty.", fr: "\(path) est vide."))
    case .notText:
      Failure(
        .badInput, "not-text",
        Localized(
          en: "\(path) is no text: save it as CSV and try again.",
          fr: "\(path) n’est pas du texte : enregistrez-le en CSV et recommencez."))
    case .noKnownColumns(let headers):
      Failure(
        .badInput, "no-known-columns",
        Localized(
          en: "No column of \(path) names a company, a contact or an e-mail.",
          fr: "Aucune colonne de \(path) ne nomme une société, un contact ou un e-mail."),
        advice: [
          Localized(
            en: "Its columns: \(headers.joined(separator: ", "))",
            fr: "Ses colonnes : \(headers.joined(separator: ", "))")
        ])
    }
  }
}
