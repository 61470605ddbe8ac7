package import Glossary
package import Leads

/// What is said of files of cadences that cannot be taken.
package enum CadenceFileWords {
  /// Where it is, what is wrong, and what would be right.
  package static func sentence(_ fault: CadenceFault, in path: String) -> Localized {
    let what = reason(fault)
    guard fault.line > 0 else {
      return Localized(en: "\(path): \(what.en)", fr: "\(path) : \(what.fr)")
    }
    return Localized(
      en: "\(path), line \(fault.line): \(what.en)",
      fr: "\(path), ligne \(fault.line) : \(what.fr)")
  }

  private static func reason(_ fault: CadenceFault) -> Localized {
    let word = fault.word
    switch fault.reason {
    case .notText:
      return Localized(
        en: "this is no text in UTF-8. Save the file as UTF-8.",
        fr: "ce n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8.")
    case .notALine:
      return Localized(
        en: "“\(word)” is out of place. Begin with [name], then write field = text.",
        fr: "« \(word) » n’est pas à sa place. Commencez par [nom], puis champ = texte.")
    case .badName, .usualName, .twice: return naming(fault)
    case .unknownField:
      return Localized(
        en: "no field is called “\(word)”. There are \(fields).",
        fr: "aucun champ ne s’appelle « \(word) ». Il y a \(fields).")
    case .badValue, .badDays, .unknownAct, .daysFall: return value(fault)
    case .breakupNotLast, .uninvitedCall, .stepless: return rule(fault)
    case .tooLong(let most):
      return Localized(
        en: "the text of “\(word)” is longer than \(most) characters. Shorten it.",
        fr: "le texte de « \(word) » dépasse \(most) caractères. Raccourcissez-le.")
    case .tooMany(let most):
      return Localized(
        en: "there are more than \(most). Take some out.",
        fr: "il y en a plus de \(most). Retirez-en.")
    }
  }

  private static func naming(_ fault: CadenceFault) -> Localized {
    let word = fault.word
    switch fault.reason {
    case .usualName:
      return Localized(
        en: "“\(word)” is one of the twelve, which stay. Give the copy a name of its own.",
        fr: "« \(word) » est l’une des douze, qui restent. Donnez à la copie un nom à elle.")
    case .twice:
      return Localized(
        en: "“\(word)” stands twice. Keep one of them.",
        fr: "« \(word) » y est deux fois. Gardez-en une.")
    default:
      return Localized(
        en: "“\(word)” is no name. Take letters, digits and hyphens, at most"
          + " \(CadenceName.longest).",
        fr: "« \(word) » n’est pas un nom. Prenez lettres, chiffres et tirets, au plus"
          + " \(CadenceName.longest).")
    }
  }

  private static func value(_ fault: CadenceFault) -> Localized {
    let word = fault.word
    switch fault.reason {
    case .badDays:
      return Localized(
        en: "“\(word)” is no number of working days. Write 5, -7 or 60min.",
        fr: "« \(word) » n’est pas un nombre de jours ouvrés. Écrivez 5, -7 ou 60min.")
    case .unknownAct:
      return Localized(
        en: "“\(word)” is no act. Write \(acts), then on-referral or breakup where it applies.",
        fr: "« \(word) » n’est pas un acte. Écrivez \(acts), puis on-referral ou breakup s’il y a"
          + " lieu.")
    case .daysFall:
      return Localized(
        en: "“\(word)” comes before the step above. Put the steps in the order of their days.",
        fr: "« \(word) » vient avant l’étape du dessus. Mettez les étapes dans l’ordre des jours.")
    default:
      return Localized(
        en: "“\(word)” is not known here. Audiences: \(audiences). Stops and pauses: \(breaks)."
          + " cold: yes or no.",
        fr: "« \(word) » est inconnu ici. Publics : \(audiences). Arrêts et pauses : \(breaks)."
          + " cold : yes ou no.")
    }
  }

  private static func rule(_ fault: CadenceFault) -> Localized {
    let word = fault.word
    switch fault.reason {
    case .breakupNotLast:
      return Localized(
        en: "“\(word)”: the break-up is a mail, and the last step. Put it at the end.",
        fr: "« \(word) » : la rupture est un courriel, et la dernière étape. Mettez-la à la fin.")
    case .uninvitedCall:
      return Localized(
        en: "“\(word)” calls before any contact, which Cold Calling 2.0 never does (G20). Write"
          + " on-referral behind it, or take it out.",
        fr: "« \(word) » appelle avant tout contact, ce que Cold Calling 2.0 ne fait jamais (G20)."
          + " Ajoutez on-referral, ou retirez l’étape.")
    default:
      return Localized(
        en: "“\(word)” has no step. Write one, such as step = 0 call.",
        fr: "« \(word) » n’a aucune étape. Écrivez-en une, par exemple step = 0 call.")
    }
  }

  private static let fields =
    "name.en, name.fr, goal.en, goal.fr, audience, cold, stops, pauses, every, step, en, fr"
  private static let acts = CadenceChannel.allCases.map(\.rawValue).joined(separator: ", ")
  private static let audiences = Cadence.Audience.allCases.map(\.rawValue).joined(separator: ", ")
  private static let breaks = CadenceBreak.named.map(\.rawValue).joined(separator: ", ")
}

extension Wording {
  /// The steps of a cadence, each in a line: when, what kind of act, and what to do.
  package func lines(of cadence: Cadence, _ dates: [DatedStep]) -> [String] {
    dates.map { dated in
      let parts = [
        when(dated), self(cadence.label(ofStep: dated.place)), self(dated.step.channel.label),
      ]
      guard !formats.isSpoken else { return parts.joined(separator: ", ") }
      return "  " + parts.joined(separator: " · ")
    }
  }

  /// A step in a line: when it is due, and what to do.
  func step(_ dated: DatedStep, of cadence: Cadence) -> String {
    "\(when(dated)) · \(self(cadence.label(ofStep: dated.place)))"
  }

  private func when(_ dated: DatedStep) -> String {
    dated.due.map { longMoment($0) } ?? onReferral(dated.step)
  }

  /// On a referral, or so many working days after it.
  private func onReferral(_ step: CadenceStep) -> String {
    let word = self(CadencePaneWords.onReferral)
    return step.delay.days > 0 ? "\(word) + \(formats.days(step.delay.days))" : word
  }

  /// The weekday and the day, with the moment where one is known.
  func longMoment(_ due: CadenceDue) -> String {
    let day = formats.shortDate(due.day, today: today)
    let isNear = abs(today.days(until: due.day)) <= 1 || formats.isSpoken
    let weekday = isNear ? "" : formats.weekday(due.day) + " "
    let time = due.minute.map {
      " " + formats.time(LocalTime(date: due.day, secondOfDay: $0 * 60))
    }
    return "\(weekday)\(day)\(time ?? "")"
  }

  /// What ends, pauses and repeats a cadence, a line each.
  package func rules(of cadence: Cadence) -> [String] {
    var lines: [String] = []
    func add(_ label: String, _ breaks: Set<CadenceBreak>) {
      let words = CadenceBreak.named.filter(breaks.contains).map { self($0.label) }
      if !words.isEmpty { lines.append(labelled(label, words.joined(separator: ", "))) }
    }
    if let period = cadence.period {
      lines.append(
        self(
          en: "Again every \(period) working days",
          fr: "À nouveau tous les \(period) jours ouvrés"))
    }
    add(self(en: "Ends on", fr: "S’arrête sur"), cadence.stops.union([.optOut]))
    add(self(en: "Pauses on", fr: "En pause sur"), cadence.pauses)
    return lines
  }
}
