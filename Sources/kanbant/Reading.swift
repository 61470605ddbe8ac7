import Glossary
import Leads

// How words of the command line become values of the domain. Words are understood in both
// languages whatever the language of the answer: scripts outlive settings.

/// A word of a closed list, with the name that people know it by.
protocol Choice: CaseIterable, RawRepresentable<String> {
  /// The name in every language.
  var label: Localized { get }
}

extension ParkingReason: Choice {}
extension DisqualificationReason: Choice {}
extension LossReason: Choice {}
extension SuppressionReason: Choice {}
extension Address.Kind: Choice {}
extension ActivityKind: Choice {}
extension Initiator: Choice {}
extension Disposition: Choice {}
extension InteractionMode: Choice {}
extension Signal: Choice {}
extension LeadOrigin: Choice {}
extension CaptureChannel: Choice {}
extension SiteKind: Choice {}
extension BuyingRole: Choice {}
extension QualificationPolicy: Choice {}
extension Role: Choice {}
extension Holidays: Choice {}
extension ReturnReason: Choice {}

extension Choice {
  /// Reads a word of the list by its own name, or by its label in either language.
  static func read(_ word: String, en: String, fr: String) throws(Failure) -> Self {
    let wanted = Folding.fold(word)
    let match = allCases.first { choice in
      [choice.rawValue, choice.label.en, choice.label.fr].contains { Folding.fold($0) == wanted }
    }
    guard let match else {
      throw Failure.unknown(
        "unknown-value", word, among: allCases.map(\.rawValue), en: en, fr: fr)
    }
    return match
  }
}

extension Workspace {
  /// Reads a day, in one of the ways in which people write days.
  func date(_ text: String) throws(Failure) -> CalendarDate {
    guard let date = Formats(language: .english).readDate(text, today: today) else {
      throw .usage(
        "bad-date",
        en: "“\(text)” is no day. Write 2026-11-24, 24/11, tomorrow, monday, +3 or 2w.",
        fr: "« \(text) » n’est pas un jour. Écrivez 2026-11-24, 24/11, demain, lundi, +3 ou 2s.")
    }
    return date
  }

  /// Reads an amount; one without a currency is in the workspace's.
  func amount(_ text: String) throws(Failure) -> Money {
    let formats = Formats(language: .english)
    guard let money = formats.readMoney(text, currency: settings.currency) else {
      throw .usage(
        "bad-amount", en: "“\(text)” is no amount. Write 12500, 12.5k or 12500,50 EUR.",
        fr: "« \(text) » n’est pas un montant. Écrivez 12500, 12,5k ou 12500,50 EUR.")
    }
    return money
  }
}

extension Lane {
  /// Reads an acronym, or the name of a stage in either language.
  static func read(_ word: String) throws(Failure) -> Lane {
    if let lane = Lane(acronym: word) { return lane }
    let wanted = Folding.fold(word)
    let match = Lane.all.first { lane in
      [lane.label.en, lane.label.fr].contains { Folding.fold($0) == wanted }
    }
    guard let match else {
      throw Failure.unknown(
        "unknown-stage", word, among: Lane.all.map(\.acronym),
        en: "No such stage", fr: "Étape inconnue")
    }
    return match
  }
}

extension CriterionLevel {
  /// Reads a name, a sign or a label in either language.
  static func read(_ word: String) throws(Failure) -> CriterionLevel {
    if let level = CriterionLevel(word) { return level }
    let wanted = Folding.fold(word)
    let match = allCases.first { level in
      String(level.sign) == word
        || [level.label.en, level.label.fr].contains { Folding.fold($0) == wanted }
    }
    guard let match else {
      throw Failure.unknown(
        "unknown-level", word, among: allCases.map(\.name),
        en: "No such level", fr: "Niveau inconnu")
    }
    return match
  }
}

/// Reads a whole number that is not negative.
func readNumber(_ text: String, _ name: String) throws(Failure) -> Int {
  guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text)
  else {
    throw .usage(
      "bad-number", en: "\(name) needs a whole number, not “\(text)”.",
      fr: "\(name) attend un nombre entier, pas « \(text) ».")
  }
  return number
}

/// Reads an hour such as `14:00` into minutes after midnight.
func readTime(_ text: String) throws(Failure) -> Int {
  let parts = text.split(
    omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "h" })
  let hour = parts.first.flatMap { Int($0) }
  let minute = parts.count > 1 && !parts[1].isEmpty ? Int(parts[1]) : 0
  guard let hour, let minute, parts.count <= 2, (0..<24).contains(hour),
    (0..<60).contains(minute)
  else {
    throw .usage(
      "bad-time", en: "“\(text)” is no time of the day. Write 14:00.",
      fr: "« \(text) » n’est pas une heure. Écrivez 14:00.")
  }
  return hour * 60 + minute
}

extension Invocation {
  /// The written reason given by an option; one that is blank counts as a slip.
  func writtenReason(_ option: String = "--reason") throws(Failure) -> WrittenReason? {
    guard let text = arguments.value(option) else { return nil }
    guard let reason = WrittenReason(text) else {
      throw .usage(
        "blank-reason", en: "\(option) needs some words.",
        fr: "\(option) attend quelques mots.")
    }
    return reason
  }

  /// The number given by an option.
  func number(_ option: String) throws(Failure) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    return try readNumber(text, option)
  }
}
