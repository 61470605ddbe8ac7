import Glossary
package import Leads

// Who is not to be contacted, why, since when, until when, and what can be done about it.
extension Wording {
  /// An entry in one line, for the pane, the sheet and lists.
  package func line(for entry: Suppression) -> String {
    self(facts(of: entry))
  }

  private func facts(of entry: Suppression) -> Localized {
    dated(subject(of: entry), entry)
  }

  /// Since when, by whom and until when, behind what it is about.
  private func dated(_ subject: Localized, _ entry: Suppression) -> Localized {
    let day = formats.date(settings.zone.date(entry.since))
    let author = name(of: entry.author)
    let end = end(of: entry)
    return Localized(
      en: "\(subject.en), since \(day) (\(author)), \(end.en)",
      fr: "\(subject.fr), depuis le \(day) (\(author)), \(end.fr)")
  }

  /// What is to be left alone, and why.
  private func subject(of entry: Suppression) -> Localized {
    let cause = cause(of: entry)
    guard entry.reason.followsThePerson else {
      return Localized(en: cause.en.beginning, fr: cause.fr.beginning)
    }
    return Localized(en: "Do not contact: \(cause.en)", fr: "Ne pas contacter : \(cause.fr)")
  }

  private func cause(of entry: Suppression) -> Localized {
    let label = entry.reason.label
    guard entry.reason.followsThePerson else {
      return entry.email != nil
        ? Localized(en: "mails do not arrive", fr: "les messages n’arrivent pas")
        : Localized(en: "the number is wrong", fr: "le numéro est faux")
    }
    var scope = Localized(en: "", fr: "")
    if entry.account != nil {
      scope = Localized(en: ", whole account", fr: ", tout le compte")
    }
    if let campaign = entry.campaign {
      scope = Localized(en: ", campaign \(campaign)", fr: ", campagne \(campaign)")
    }
    return Localized(en: label.en + scope.en, fr: label.fr + scope.fr)
  }

  private func end(of entry: Suppression) -> Localized {
    if let until = entry.until {
      let day = formats.date(until)
      return Localized(en: "until \(day)", fr: "jusqu’au \(day)")
    }
    return entry.reason == .objection
      ? Localized(en: "for ever", fr: "sans fin")
      : Localized(en: "until corrected", fr: "jusqu’à correction")
  }

  /// What a gate says of the entry in the way.
  func freedom(_ entry: Suppression) -> RequirementPhrase {
    let (facts, remedy) = (facts(of: entry), entry.reason.remedy)
    return RequirementPhrase(
      short: dated(cause(of: entry), entry),
      long: Localized(en: "\(facts.en): \(remedy.en)", fr: "\(facts.fr) : \(remedy.fr)"))
  }

  func consent(_ entry: Suppression) -> RequirementPhrase {
    let (facts, remedy) = (facts(of: entry), SuppressionReason.objection.remedy)
    return RequirementPhrase(
      short: dated(cause(of: entry), entry),
      long: Localized(en: "\(facts.en): \(remedy.en)", fr: "\(facts.fr) : \(remedy.fr)"))
  }

  /// Why an entry cannot be made or lifted.
  func suppressionFault(_ refusal: Refusal) -> Localized {
    switch refusal {
    case .unrecognisable:
      Localized(
        en: "Nothing tells this person from others: give them an e-mail or a phone number first.",
        fr: "Rien ne distingue cette personne : donnez-lui d’abord un e-mail ou un téléphone.")
    case .addressRequired:
      Localized(
        en: "There are an e-mail and a phone number: say which of them fails.",
        fr: "Il y a un e-mail et un téléphone : dites lequel est en échec.")
    default:
      Localized(
        en: "Nothing forbids contacting this person: there is nothing to lift.",
        fr: "Rien n’interdit de contacter cette personne : il n’y a rien à lever.")
    }
  }

  /// What happened, in one line of the timeline.
  func suppressed(_ event: Event, _ file: LeadFile?) -> String {
    let brought = event.creation(of: .suppression)
    guard let entry = file?.suppressions.first(where: { $0.anyID == brought }) else {
      return self(SuppressionWords.title)
    }
    let (subject, end) = (subject(of: entry), end(of: entry))
    return self(en: "\(subject.en), \(end.en)", fr: "\(subject.fr), \(end.fr)")
  }

  var suppressionLifted: String {
    self(en: "May be contacted again", fr: "Peut de nouveau être contacté")
  }

  /// Why the list of those who are not to be contacted cannot be used, and what to do.
  func keyFault(_ path: String, _ fault: SuppressionKeyFault) -> Localized {
    switch fault {
    case .missing:
      Localized(
        en: "The key of the do-not-contact list is not at \(path): nobody can be recognised, so "
          + "nobody is added or enrolled. Bring it back from where the workspace came.",
        fr: "La clé de la liste « ne pas contacter » n’est pas à \(path) : personne n’est "
          + "reconnaissable ; ni ajout, ni import, ni cadence. Remettez-l’y depuis l’espace "
          + "d’origine.")
    case .wrong:
      Localized(
        en: "\(path) is not the key of this workspace’s do-not-contact list: put the right one "
          + "there. Nobody is added or enrolled until then.",
        fr: "\(path) n’est pas la clé de la liste « ne pas contacter » de cet espace : mettez-y la "
          + "bonne. D’ici là, ni ajout, ni import, ni cadence.")
    case .exposed:
      Localized(
        en: "Others may read \(path), the key of the do-not-contact list: “chmod 600” it, then "
          + "try again.",
        fr: "D’autres peuvent lire \(path), la clé de la liste « ne pas contacter » : faites-lui "
          + "« chmod 600 », puis recommencez.")
    case .strange:
      Localized(
        en: "\(path) should be the key of the do-not-contact list, and is a link or somebody "
          + "else’s: it was not read. Put your own file there.",
        fr: "\(path) devrait être la clé de la liste « ne pas contacter » ; c’est un lien, ou le "
          + "fichier d’un autre : il n’a pas été lu. Mettez-y le vôtre.")
    case .noLibrary:
      Localized(
        en: "The do-not-contact list needs the system’s libcrypto, which is not here: install "
          + "OpenSSL 3, then try again.",
        fr: "La liste « ne pas contacter » demande la libcrypto du système, absente ici : "
          + "installez OpenSSL 3, puis recommencez.")
    }
  }
}

extension SuppressionReason {
  /// What can be done about an entry of this reason.
  fileprivate var remedy: Localized {
    switch self {
    case .notInterested:
      Localized(
        en: "wait until then, or lift it with a reason if they come back by themselves.",
        fr: "attendez ce jour, ou levez l’entrée avec un motif si la personne revient d’elle-même."
      )
    case .alreadyContacted:
      Localized(
        en: "wait until then, or lift it with a reason.",
        fr: "attendez ce jour, ou levez l’entrée avec un motif.")
    case .objection:
      Localized(
        en: "only a new consent of theirs, written down, lifts it.",
        fr: "seul un nouvel accord de la personne, noté par écrit, la lève.")
    case .unreachable:
      Localized(
        en: "correct the record, or use another way.",
        fr: "corrigez la fiche, ou passez par une autre voie.")
    }
  }
}
