import Glossary
package import Leads

extension Wording {
  /// Why a lead waits in the queue, in a sentence.
  package func sentence(for reason: QueueReason, at now: Instant) -> String {
    switch reason {
    case .returned(let returned):
      self(
        en: "Returned by \(name(of: returned.by)): \(why(returned)).",
        fr: "Renvoyé par \(name(of: returned.by)) : \(why(returned)).")
    case .proposed(let from, let due): proposed(by: from, due: due)
    case .suppressed:
      self(
        en: "Not to be contacted: end it, or say what is done without the person.",
        fr: "À ne pas contacter : écartez-le, ou dites ce qui se fait sans la personne.")
    case .newLead(nil):
      self(
        en: "New lead: nobody has been in touch yet.",
        fr: "Nouveau lead : personne ne l’a encore contacté.")
    case .newLead(let due?): answer(due: due, at: now)
    case .demoRequested(let at, let due):
      demoRequest(instantText(at), due: due, at: now)
    case .overdue(let days):
      self(
        en: "The next action is overdue by \(formats.days(days)).",
        fr: "La prochaine action est en retard de \(formats.days(days)).")
    case .today(nil):
      self(en: "The next action is for today.", fr: "La prochaine action est pour aujourd’hui.")
    case .today(let minute?):
      self(
        en: "The next action is for today at \(clock(minute)).",
        fr: "La prochaine action est pour aujourd’hui à \(clock(minute)).")
    case .awake(let day, let wasParked): awake(since: day, wasParked: wasParked)
    case .unplanned(nil):
      self(
        en: "Nothing is planned: an open lead needs a next action.",
        fr: "Rien n’est prévu : un lead ouvert demande une prochaine action.")
    case .unplanned(let why?):
      self(en: "Nothing is planned: \(why)", fr: "Rien n’est prévu : \(why)")
    }
  }

  /// The same in as few words as a column of a list takes.
  package func brief(_ reason: QueueReason, at now: Instant) -> String {
    switch reason {
    case .returned(let returned):
      self(en: "returned: \(why(returned))", fr: "renvoyé : \(why(returned))")
    case .proposed(let from, let due): briefProposal(by: name(of: from), isLate: due < today)
    case .suppressed: self(en: "do not contact", fr: "ne pas contacter")
    case .newLead(nil): self(en: "new", fr: "nouveau")
    case .newLead(let due?) where due > now:
      self(
        en: "new, answer by \(instantText(due))", fr: "nouveau, répondre avant \(instantText(due))")
    case .newLead(let due?):
      self(
        en: "new, answer late \(late(due, at: now))",
        fr: "nouveau, réponse en retard \(late(due, at: now))")
    case .demoRequested(_, let due?) where due <= now:
      self(
        en: "demo request, answer late \(late(due, at: now))",
        fr: "demande de démo, réponse en retard \(late(due, at: now))")
    case .demoRequested(_, let due?):
      self(
        en: "demo request, answer by \(instantText(due))",
        fr: "demande de démo, répondre avant \(instantText(due))")
    case .demoRequested(_, nil): self(en: "demo request", fr: "demande de démo")
    case .overdue(let days):
      self(en: "overdue \(formats.days(days))", fr: "en retard \(formats.days(days))")
    case .today(nil): self(en: "today", fr: "aujourd’hui")
    case .today(let minute?):
      self(en: "today \(clock(minute))", fr: "aujourd’hui \(clock(minute))")
    case .awake(let day, let wasParked):
      wasParked
        ? self(
          en: "nurtured until \(short(day))", fr: "en sommeil jusqu’au \(formats.date(day))")
        : self(
          en: "snoozed until \(short(day))", fr: "en attente jusqu’au \(formats.date(day))")
    case .unplanned(nil): self(en: "no action", fr: "sans action")
    case .unplanned(let why?):
      self(en: "no action: \(why)", fr: "sans action : \(why)")
    }
  }

  private func why(_ returned: Handoff.Return) -> String {
    [self(returned.reason.label), returned.note.nonEmpty].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func briefProposal(by name: String, isLate: Bool) -> String {
    isLate
      ? self(en: "handed over by \(name), answer late", fr: "passation de \(name), en retard")
      : self(en: "handed over by \(name)", fr: "passation de \(name)")
  }

  private func proposed(by user: UserID, due: CalendarDate) -> String {
    let (name, day) = (name(of: user), formats.date(due))
    return due < today
      ? self(
        en: "\(name) hands it over: an answer was due by \(day).",
        fr: "\(name) propose une passation : la réponse était attendue le \(day).")
      : self(
        en: "\(name) hands it over: accept or return it by \(day).",
        fr: "\(name) propose une passation : à accepter ou à renvoyer d’ici le \(day).")
  }

  private func answer(due: Instant, at now: Instant) -> String {
    guard due > now else {
      return self(
        en: "New lead: an answer was due by \(instantText(due)), \(late(due, at: now)) ago.",
        fr: "Nouveau lead : une réponse était attendue avant \(instantText(due)), il y a"
          + " \(late(due, at: now)).")
    }
    let left = formats.ago(due, now: now)
    return self(
      en: "New lead: an answer is due by \(instantText(due)), \(left).",
      fr: "Nouveau lead : une réponse est attendue avant \(instantText(due)), \(left).")
  }

  private func demoRequest(_ at: String, due: Instant?, at now: Instant) -> String {
    guard let due else {
      return self(
        en: "Demo request (\(at)): nobody has answered.",
        fr: "Demande de démo (\(at)) : personne n’a répondu.")
    }
    guard due > now else {
      return self(
        en: "Demo request (\(at)): an answer was due by \(instantText(due)),"
          + " \(late(due, at: now)) ago.",
        fr: "Demande de démo (\(at)) : une réponse était attendue avant \(instantText(due)), il y"
          + " a \(late(due, at: now)).")
    }
    return self(
      en: "Demo request (\(at)): an answer is due by \(instantText(due)).",
      fr: "Demande de démo (\(at)) : une réponse est attendue avant \(instantText(due)).")
  }

  private func awake(since day: CalendarDate, wasParked: Bool) -> String {
    // After “until” and “jusqu’au” a near day would read badly as a word.
    let date = formats.date(day)
    return wasParked
      ? self(
        en: "Nurtured until \(date): that day has come.",
        fr: "En sommeil jusqu’au \(date) : ce jour est venu.")
      : self(
        en: "Left alone until \(date): that day has come.",
        fr: "Mis en attente jusqu’au \(date) : ce jour est venu.")
  }

  /// A moment by its time, and by its day where that is not today.
  private func instantText(_ instant: Instant) -> String {
    let local = settings.zone.local(instant)
    let time = formats.time(local)
    return local.date == today ? time : "\(formats.shortDate(local.date, today: today)) \(time)"
  }

  /// How long ago it was, in whole minutes, hours or days.
  private func late(_ due: Instant, at now: Instant) -> String {
    let minutes = (now.milliseconds - due.milliseconds) / 60_000
    switch minutes {
    case ..<60: return "\(formats.number(minutes))\u{A0}min"
    case ..<1440: return "\(formats.number(minutes / 60))\u{A0}h"
    default: return formats.days(minutes / 1440)
    }
  }

  private func short(_ day: CalendarDate) -> String { formats.shortDate(day, today: today) }

  private func clock(_ minute: Int) -> String {
    formats.time(LocalTime(date: today, secondOfDay: minute * 60))
  }
}
