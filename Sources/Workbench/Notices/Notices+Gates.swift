import Glossary
package import Leads

extension Wording {
  /// What stopped a passage, what to ask, and what the stage means: the refusal box in words.
  package func explanation(of report: GateReport, file: LeadFile?) -> GateExplanation {
    let lead = file.flatMap { file in
      file.number.map { (number: $0, company: file.account.name) }
    }
    return GateExplanation(
      title: title(of: report, lead: lead) { name(of: $0) },
      missing: missing(in: report, file: file),
      meaning: self(meaning(of: report)), remedy: remedy(for: report, file: file))
  }

  /// A report in one line, for a status line or standard error.
  func sentence(of report: GateReport, lead: (number: LeadNumber, company: String)?) -> String {
    let ordered = report.orderedFindings
    let phrases = ordered.flatMap { finding in
      finding.missing.map { phrase(for: $0, in: finding, at: report.passage, file: nil).short }
    }
    let shown = phrases.count > 3 ? 2 : 3
    var text = phrases.prefix(shown).map { self($0) }.joined(separator: ", ")
    if phrases.count > shown {
      let more = phrases.count - shown
      text += self(en: " and \(more) more", fr: " et \(more) de plus")
    }
    let codes = ordered.map(\.gate.name).joined(separator: ", ")
    let title = title(of: report, lead: lead) { $0.acronym }
    return self(en: "\(title): \(text) (\(codes)).", fr: "\(title) : \(text) (\(codes)).")
  }

  private func missing(
    in report: GateReport, file: LeadFile?
  ) -> [GateExplanation.MissingLine] {
    var asked: Set<String> = []
    return report.orderedFindings.flatMap { finding in
      finding.missing.map { requirement in
        let phrase = phrase(for: requirement, in: finding, at: report.passage, file: file)
        let question = phrase.ask.map { self($0) }
        return GateExplanation.MissingLine(
          gate: finding.gate.name, isBlocking: finding.severity == .error,
          text: self(phrase.long),
          ask: question.flatMap { asked.insert($0).inserted ? $0 : nil },
          criterion: phrase.criterion)
      }
    }
  }

  private func title(
    of report: GateReport, lead: (number: LeadNumber, company: String)?,
    naming stageName: (Stage) -> String
  ) -> String {
    let subject = lead.map { name(of: $0) } ?? self(en: "This lead", fr: "Ce lead")
    guard !report.yieldsToReason else {
      return titleOfWarnings(report, subject, naming: stageName)
    }
    // “Not yet” only where it may come: a move that the funnel does not know never will.
    let isStraying = report.findings.contains { $0.gate == .g01 }
    switch report.passage {
    case .contacting where report.findings.contains { $0.gate == .g20 }: return calling(subject)
    case .adding where report.findings.contains { $0.gate == .g16 }:
      return self(
        en: "\(subject) cannot be added", fr: "\(subject) ne peut pas être ajouté")
    case .adding:
      return lead == nil
        ? self(en: "This lead cannot be added yet", fr: "Ce lead ne peut pas encore être ajouté")
        : self(
          en: "\(subject) cannot be saved like this",
          fr: "\(subject) ne peut pas être enregistré ainsi")
    case .entering(let stage), .returning(let stage):
      return isStraying
        ? self(
          en: "\(subject) cannot go to \(stageName(stage))",
          fr: "\(subject) ne peut pas passer en \(stageName(stage))")
        : self(
          en: "\(subject) cannot enter \(stageName(stage)) yet",
          fr: "\(subject) ne peut pas encore passer en \(stageName(stage))")
    case .offering:
      return self(
        en: "No offer can go out for \(subject) yet",
        fr: "\(subject) ne peut pas encore recevoir d’offre")
    case .disqualifying, .losing, .parking, .rating, .rewritingHistory, .contacting, .scoring,
      .lifting, .enrolling, .assigning:
      return titleOfOtherErrors(report.passage, subject)
    }
  }

  private func calling(_ subject: String) -> String {
    self(
      en: "\(subject) is not to be called yet", fr: "\(subject) ne doit pas encore être appelé")
  }

  private func titleOfOtherErrors(_ passage: Passage, _ subject: String) -> String {
    switch passage {
    case .disqualifying:
      self(en: "\(subject) cannot be disqualified", fr: "\(subject) ne peut pas être écarté")
    case .losing:
      self(en: "\(subject) cannot be lost", fr: "\(subject) ne peut pas être classé perdu")
    case .parking:
      self(en: "\(subject) cannot be parked", fr: "\(subject) ne peut pas être mis en sommeil")
    case .rating:
      self(
        en: "\(subject) has no temperature to confirm yet",
        fr: "\(subject) n’a pas encore de température à confirmer")
    case .enrolling:
      self(
        en: "\(subject) cannot begin this cadence",
        fr: "\(subject) ne peut pas entrer dans cette séquence")
    case .contacting:
      self(en: "\(subject) is not to be contacted", fr: "\(subject) ne doit pas être contacté")
    case .scoring:
      self(en: "\(subject) is not to be scored", fr: "\(subject) ne doit pas être noté")
    case .lifting:
      self(
        en: "\(subject) comes back by a consent alone",
        fr: "\(subject) ne revient que par un accord")
    case .rewritingHistory, .adding, .entering, .returning, .offering, .assigning:
      self(en: "\(subject) keeps its history", fr: "\(subject) garde son historique")
    }
  }

  private func titleOfWarnings(
    _ report: GateReport, _ subject: String, naming stageName: (Stage) -> String
  ) -> String {
    switch report.passage {
    case .entering(let stage):
      self(
        en: "\(subject) may enter \(stageName(stage)), with a reason",
        fr: "\(subject) peut passer en \(stageName(stage)), avec une raison")
    case .returning(let stage):
      self(
        en: "\(subject) may go back to \(stageName(stage)), with a reason",
        fr: "\(subject) peut revenir en \(stageName(stage)), avec une raison")
    case .offering:
      self(
        en: "An offer may go out for \(subject), with a reason",
        fr: "\(subject) peut recevoir une offre, avec une raison")
    case .adding where report.isAboutLoads:
      self(
        en: "This lead may be added, with a reason", fr: "Ce lead peut être ajouté, avec une raison"
      )
    case .adding:
      self(
        en: "This lead may be there already", fr: "Ce lead existe peut-être déjà")
    case .enrolling:
      self(
        en: "\(subject) may begin this cadence, with a reason",
        fr: "\(subject) peut entrer dans cette séquence, avec une raison")
    case .assigning:
      self(
        en: "\(subject) may change hands, with a reason",
        fr: "\(subject) peut changer de mains, avec une raison")
    case .disqualifying, .losing, .parking, .rating, .rewritingHistory, .contacting, .scoring,
      .lifting:
      self(en: "\(subject): a reason is asked", fr: "\(subject) : une raison est demandée")
    }
  }
}

// What the end of a passage means, and what to do when it is barred.
extension Wording {
  private func meaning(of report: GateReport) -> Localized {
    guard !report.findings.allSatisfy({ $0.gate == .g31 }) else { return Self.duplication }
    guard !report.isAboutLoads else { return Self.load }
    for case .priorContact(let cadence) in report.missing { return cadenceMeaning(cadence) }
    let isLeftAlone = report.findings.contains { $0.gate == .g16 }
    return meaning(of: isLeftAlone ? .contacting(.call) : report.passage)
  }

  private func meaning(of passage: Passage) -> Localized {
    switch passage {
    case .adding: Stage.captured.meaning
    case .assigning: Self.load
    case .entering(let stage), .returning(let stage): stage.meaning
    case .offering: Stage.opportunityCreated.meaning
    case .disqualifying:
      Localized(
        en: "Disqualified: the lead ended before any project was found.",
        fr: "Écarté : le lead s’arrête avant qu’un projet soit repéré.")
    case .losing:
      Localized(
        en: "Lost: a project or an offer was there, and it did not become a sale.",
        fr: "Perdu : il y avait un projet ou une offre, et cela n’a pas donné de vente.")
    case .parking:
      Localized(
        en: "Parked: not now; the lead is nurtured and comes back to work later.",
        fr: "En sommeil : pas maintenant ; on entretient le lead, qui reviendra plus tard.")
    case .rating:
      Localized(
        en: "Temperature: how near a qualified lead is to buying.",
        fr: "Température : à quelle distance de l’achat se trouve un lead qualifié.")
    case .enrolling(let name): cadenceMeaning(name)
    case .contacting, .scoring, .lifting:
      Localized(
        en: "Do not contact: who said no, objected or was just reached is left alone.",
        fr: "Ne pas contacter : on laisse tranquille qui a refusé, s’est opposé ou vient d’être "
          + "joint.")
    case .rewritingHistory:
      Localized(
        en: "History is only added to: what happened, who did it and when stay readable.",
        fr: "L’historique ne fait que s’allonger : qui a fait quoi, et quand, reste lisible.")
    }
  }

  private func remedy(for report: GateReport, file: LeadFile?) -> String {
    if report.yieldsToReason {
      return self(
        en: "Write the reason to go on; without one, nothing changes.",
        fr: "Écrivez la raison pour continuer ; sans elle, rien ne change.")
    }
    let gates = Set(report.findings.filter { $0.severity == .error }.map(\.gate))
    if !gates.isDisjoint(with: [.g16, .g17]) {
      return self(
        en: "What comes from them is still noted; nothing else changes.",
        fr: "Ce qui vient de la personne se note toujours ; rien d’autre ne change.")
    }
    if !gates.isDisjoint(with: [.g01, .g14, .g30]) {
      // Nothing leads on from a sale.
      guard file?.lead.stage != .won, !report.missing.contains(where: \.leadsNowhere) else {
        return self(en: "The lead stays where it is.", fr: "Le lead reste où il est.")
      }
      return self(
        en: "Choose one of the ways named above; the lead stays where it is.",
        fr: "Choisissez l’une des voies indiquées ; le lead reste où il est.")
    }
    if let score = provisionalScore(report, file) {
      return self(
        en: "Ask, note the answers under BANT and try again; its score of \(score) also allows "
          + "a provisional SQL.",
        fr: "Demandez, notez les réponses dans BANT et recommencez ; son score de \(score) "
          + "permet aussi un SQL provisoire.")
    }
    return gates.isDisjoint(with: [.g05, .g07, .g08, .g09, .g18])
      ? self(
        en: "Fill in what is missing and try again; until then the lead stays where it is.",
        fr: "Complétez ce qui manque et recommencez ; d’ici là, le lead reste où il est.")
      : self(
        en: "Ask the buyer, note the answers under BANT and try again; the lead stays where it is.",
        fr: "Interrogez l’acheteur, notez les réponses dans BANT et recommencez ; le lead ne bouge "
          + "pas.")
  }

  /// The score, where it would let the lead enter SQL provisionally.
  private func provisionalScore(_ report: GateReport, _ file: LeadFile?) -> Int? {
    let errors = report.findings.filter { $0.severity == .error }
    guard report.passage == .entering(.salesQualified), let file,
      errors.allSatisfy({ $0.gate == .g05 })
    else { return nil }
    let moment = now ?? settings.zone.startOfDay(today)
    let points = file.score.points(at: moment, halving: settings.scoring.halfLife)
    return points >= settings.scoreThreshold ? points : nil
  }
}

extension GateReport {
  /// What refuses first, then what a reason would settle.
  var orderedFindings: [GateFinding] {
    findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
  }
}

extension Requirement {
  /// Whether it asks for a move where the funnel allows none.
  fileprivate var leadsNowhere: Bool {
    switch self {
    case .allowedMove(_, _, let up, let back): up.isEmpty && back == nil
    case .fittingEnd(let stage): stage == .won
    default: false
    }
  }
}
