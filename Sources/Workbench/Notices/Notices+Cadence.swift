import Glossary
package import Leads

// Cadences: what they are called, where a lead stands in one, and what stops it from beginning.
extension Wording {
  /// What a cadence is called: `appel à froid`; its bare name where the team took it away.
  package func name(of cadence: CadenceName) -> String {
    self(settings.cadence(named: cadence)?.label ?? Localized(both: cadence.rawValue))
  }

  /// Where a lead stands in its cadence, for the panes and the sheet.
  ///
  /// `appel à froid, étape 2 sur 4, prochaine le 24 nov.`, without the word for it.
  package func line(for standing: CadenceStanding) -> String {
    let name = name(of: standing.enrolment.cadence)
    return ([name] + state(of: standing)).joined(separator: ", ")
  }

  private func state(of standing: CadenceStanding) -> [String] {
    let enrolment = standing.enrolment
    switch enrolment.state {
    case .ended(let at, let reason):
      let day = day(settings.zone.date(at))
      let why = self(reason.label)
      return [self(en: "ended \(day): \(why)", fr: "terminée \(day) : \(why)")]
    case .paused(_, let until, let reason) where !enrolment.isRunning(on: today):
      let why = self(reason.label)
      guard let until else { return [self(en: "paused: \(why)", fr: "en pause : \(why)")] }
      let day = formats.shortDate(until, today: today)
      return [self(en: "paused until \(day)", fr: "en pause jusqu’au \(day)")]
    case .running, .paused: return running(standing)
    }
  }

  private func running(_ standing: CadenceStanding) -> [String] {
    if standing.awaitsReferral {
      return [self(en: "waits for a referral", fr: "attend une orientation")]
    }
    guard let next = standing.next else { return [] }
    var parts = [place(next.place, standing)]
    if let due = next.due {
      let day = day(due.day)
      parts.append(self(en: "next \(day)", fr: "prochaine \(day)"))
    }
    return parts
  }

  /// A day as it stands behind a word, with its article in French.
  private func day(_ date: CalendarDate) -> String {
    let day = formats.shortDate(date, today: today)
    guard language == .french, day.first?.isNumber == true else { return day }
    return "le \(day)"
  }

  /// Which step it is: `étape 2 sur 4`; only the count where the steps begin again.
  package func place(_ place: Int, _ standing: CadenceStanding) -> String {
    self.place(place, of: standing.cadence?.period == nil ? standing.stepCount : nil)
  }

  private func place(_ place: Int, of total: Int?) -> String {
    guard let total else { return self(en: "step \(place + 1)", fr: "étape \(place + 1)") }
    return self(en: "step \(place + 1) of \(total)", fr: "étape \(place + 1) sur \(total)")
  }

  /// What speaks for a step that is proposed.
  func why(_ turn: CadenceTurn) -> String {
    let total = turn.cadence.period == nil ? turn.total : nil
    return "\(self(turn.cadence.label)), \(place(turn.place, of: total))"
  }

  /// When a step is due: a day, with its moment where one is known.
  package func moment(_ due: CadenceDue) -> String {
    let day = formats.shortDate(due.day, today: today)
    guard let minute = due.minute else { return day }
    return "\(day) \(formats.time(LocalTime(date: due.day, secondOfDay: minute * 60)))"
  }

  // MARK: The timeline

  /// What happened to a lead's cadence, in one line of the timeline.
  ///
  /// Which one is told where the event itself says so: the lead may be in another one by now.
  func cadenceAct(_ event: Event) -> String {
    let named = event.value(of: .cadence)?.text
    let name = named.map { self.name(of: CadenceName(rawValue: $0)) }
    let what =
      switch event.kind {
      case .cadencePaused: self(en: "Cadence paused", fr: "Séquence en pause")
      case .cadenceResumed: self(en: "Cadence resumed", fr: "Séquence reprise")
      case .cadenceLeft: self(en: "Cadence left", fr: "Séquence quittée")
      default: self(en: "Cadence begun", fr: "Séquence commencée")
      }
    return name.map { labelled(what, $0) } ?? what
  }

  // MARK: Refusals

  /// Why a cadence cannot begin, pause or go on.
  func cadenceFault(_ refusal: Refusal) -> Localized {
    switch refusal {
    case .unknownCadence(let name):
      return Localized(
        en: "No cadence is called “\(name.rawValue)”: “kanbant cadence list” names them all.",
        fr: "Aucune séquence ne s’appelle « \(name.rawValue) » : « kanbant cadence list » les "
          + "nomme toutes.")
    case .enrolled(let name, let other?):
      let cadence = label(name)
      return Localized(
        en: "The same person is in “\(cadence.en)” already, with \(other): end that one first.",
        fr: "La même personne suit déjà « \(cadence.fr) », avec \(other) : arrêtez d’abord "
          + "celle-là.")
    case .enrolled(let name, nil):
      let cadence = label(name)
      return Localized(
        en: "It is in “\(cadence.en)” already: leave that one first.",
        fr: "Il suit déjà « \(cadence.fr) » : quittez d’abord cette séquence.")
    case .unsuitedCadence(let name, let lane):
      let (cadence, state) = (label(name), state(lane))
      return Localized(
        en: "“\(cadence.en)” is not for a lead that is \(state.en): choose another cadence.",
        fr: "« \(cadence.fr) » n’est pas pour un lead \(state.fr) : choisissez une autre séquence.")
    case .notPaused:
      return Localized(
        en: "Its cadence is not paused: there is nothing to go on with.",
        fr: "Sa séquence n’est pas en pause : il n’y a rien à reprendre.")
    default:
      return Localized(
        en: "It is in no cadence: enrol it in one first.",
        fr: "Il ne suit aucune séquence : mettez-le d’abord en séquence.")
    }
  }

  private func label(_ name: CadenceName) -> Localized {
    settings.cadence(named: name)?.label ?? Localized(both: name.rawValue)
  }

  /// What a cadence is, where one could not begin.
  func cadenceMeaning(_ name: CadenceName) -> Localized {
    let label = label(name)
    guard let goal = settings.cadence(named: name)?.goalLabel, !goal.en.isEmpty else {
      return Localized(
        en: "Cadence: touches on set days, until an answer.",
        fr: "Séquence : des sollicitations à jours fixes, jusqu’à une réponse.")
    }
    return Localized(
      en: "The cadence “\(label.en)” aims at \(goal.en).",
      fr: "La séquence « \(label.fr) » vise \(goal.fr).")
  }

  func priorContact(_ name: CadenceName, _ passage: Passage) -> RequirementPhrase {
    let label = label(name)
    return RequirementPhrase(
      short: Localized(en: "no contact yet", fr: "aucun contact encore"),
      long: passage == .contacting(.call)
        ? Localized(
          en: "“\(label.en)” calls nobody who has not answered yet: write, or leave the cadence.",
          fr: "« \(label.fr) » n’appelle personne qui n’ait déjà répondu : écrivez, ou quittez la "
            + "séquence.")
        : Localized(
          en: "“\(label.en)” calls before any contact: take the call out of the cadence.",
          fr: "« \(label.fr) » appelle avant tout contact : retirez cet appel de la séquence."))
  }

  func onlyCadence(_ other: OtherEnrolment) -> RequirementPhrase {
    let label = label(other.cadence)
    let owner = other.owner.map { " (\(name(of: $0)))" } ?? ""
    return RequirementPhrase(
      short: Localized(
        en: "“\(label.en)” runs with \(other.number)",
        fr: "« \(label.fr) » en cours avec \(other.number)"),
      long: Localized(
        en: "The same person is in “\(label.en)” with \(other.number)\(owner): end that one, or "
          + "write why both run.",
        fr: "La même personne suit « \(label.fr) » avec \(other.number)\(owner) : arrêtez-la, ou "
          + "dites pourquoi les deux."))
  }

  func noColleague(_ user: UserID, _ at: Instant) -> RequirementPhrase {
    let (who, day) = (name(of: user), formats.date(settings.zone.date(at)))
    return RequirementPhrase(
      short: Localized(en: "\(who) was in touch", fr: "\(who) est en contact"),
      long: Localized(
        en: "\(who) was in touch with this person on \(day): ask them, or write why you begin.",
        fr: "\(who) a été en contact avec cette personne le \(day) : voyez ensemble, ou dites "
          + "pourquoi."))
  }
}
