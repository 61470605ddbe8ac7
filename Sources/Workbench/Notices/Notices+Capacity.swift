import Glossary
package import Leads

// What people carry, beside what people of their trade keep in hand.

extension Wording {
  /// A load of its kind, and in words whether it is under or over what is kept in hand; nil
  /// where open leads alone say it.
  package func text(of load: Load) -> String? {
    guard let measure = load.measure else { return nil }
    let count = count(load, measure)
    guard let capacity = load.capacity, let standing = load.standing else { return count }
    let usual = usual(capacity, load.user.role)
    return switch standing {
    case .under: self(en: "\(count) · under: \(usual.en)", fr: "\(count) · peu : \(usual.fr)")
    case .within: count + " · " + self(usual)
    case .over: self(en: "\(count) · over: \(usual.en)", fr: "\(count) · trop : \(usual.fr)")
    }
  }

  private func count(_ load: Load, _ measure: LoadMeasure) -> String {
    let (one, other) = nouns(measure)
    let text = formats.count(load.count, one: one, other: other)
    guard load.isCapped else { return text }
    let number = formats.number(load.count)
    guard !formats.isSpoken else {
      return self(en: "\(text) or more", fr: "\(text) ou plus")
    }
    return number + "+" + text.dropFirst(number.count)
  }

  private func nouns(_ measure: LoadMeasure) -> (one: Localized, other: Localized) {
    switch measure {
    case .accounts:
      (Localized(en: "account", fr: "compte"), Localized(en: "accounts", fr: "comptes"))
    case .customersToday:
      (
        Localized(en: "customer today", fr: "client aujourd’hui"),
        Localized(en: "customers today", fr: "clients aujourd’hui")
      )
    case .reports:
      (
        Localized(en: "person to lead", fr: "personne à encadrer"),
        Localized(en: "people to lead", fr: "personnes à encadrer")
      )
    }
  }

  /// `an AE keeps 20 to 300`.
  private func usual(_ capacity: Capacity, _ role: Role) -> Localized {
    let (who, range) = (role.acronym, range(capacity))
    return switch role.measure {
    case .accounts, nil:
      Localized(en: "an \(who) keeps \(range.en)", fr: "un \(who) en suit \(range.fr)")
    case .customersToday:
      Localized(
        en: "an \(who) serves \(range.en) a day", fr: "un \(who) en sert \(range.fr) par jour")
    case .reports:
      Localized(en: "an \(who) leads \(range.en)", fr: "un \(who) en encadre \(range.fr)")
    }
  }

  private func range(_ capacity: Capacity) -> Localized {
    let least = capacity.least.map(formats.number)
    let most = capacity.most.map(formats.number)
    return switch (least, most) {
    case (let least?, let most?): Localized(en: "\(least) to \(most)", fr: "\(least) à \(most)")
    case (let least?, nil): Localized(en: "at least \(least)", fr: "au moins \(least)")
    case (nil, let most): Localized(en: "up to \(most ?? "")", fr: "jusqu’à \(most ?? "")")
    }
  }
}

extension Wording {
  /// Why somebody cannot report to somebody.
  func circularReport(_ user: UserID, _ superior: UserID) -> Localized {
    let (name, above) = (name(of: user), name(of: superior))
    guard user != superior else {
      return Localized(
        en: "\(name) cannot report to themselves: name somebody else, or nobody.",
        fr: "\(name) ne peut pas relever de soi-même : nommez quelqu’un d’autre, ou personne.")
    }
    return Localized(
      en: "\(above) already reports to \(name), perhaps through others: change that first.",
      fr: "\(above) relève déjà de \(name), peut-être par d’autres : changez cela d’abord.")
  }
}

// A gate that asks for room (G22).
extension Wording {
  /// What the limit is for.
  static let load = Localized(
    en: "Capacity: beyond it nobody is served well; “config set capacity.…” changes it.",
    fr: "Capacité : au-delà, on ne sert plus bien personne ; « config set capacity.… » la change.")

  func room(_ user: User, _ most: Int) -> RequirementPhrase {
    let (name, role) = (user.name, user.role.acronym)
    let short = Localized(en: "\(name) has enough", fr: "\(name) en a assez")
    let (one, other) = nouns(.accounts)
    switch user.role.measure {
    case .customersToday:
      let number = formats.number(most)
      return RequirementPhrase(
        short: short,
        long: Localized(
          en: "\(name) was in touch with \(number) today, all an \(role) serves: "
            + "go on tomorrow, or write why.",
          fr: "\(name) en a joint \(number) aujourd’hui, le maximum d’un \(role) : "
            + "reprenez demain, ou dites pourquoi."))
    case .accounts, .reports, nil:
      let count = formats.count(most, one: one, other: other)
      return RequirementPhrase(
        short: short,
        long: Localized(
          en: "\(name) has \(count) already, all an \(role) keeps: "
            + "choose somebody else, or write why.",
          fr: "\(name) suit déjà \(count), le maximum d’un \(role) : "
            + "choisissez quelqu’un d’autre, ou dites pourquoi."))
    }
  }
}

extension GateReport {
  /// Whether nothing but room is asked for.
  var isAboutLoads: Bool { findings.allSatisfy { $0.gate == .g22 } }
}
