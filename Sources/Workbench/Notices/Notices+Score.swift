package import Glossary
package import Leads
package import TUI

/// One line of what explains a score.
package struct ScoreText: Hashable, Sendable {
  /// What it says.
  package let text: String
  /// How it is shown.
  package let role: StyleRole

  init(_ text: String, _ role: StyleRole = .text) {
    self.text = text
    self.role = role
  }
}

extension Wording {
  /// A score taken apart, line by line: what it comes to, what is missing, and what gave it.
  package func lines(for reading: ScoreReading) -> [ScoreText] {
    guard !reading.isObjected else {
      return [
        ScoreText(
          self(
            en: "Not scored: the person objected. A new consent has them scored again.",
            fr: "Pas de score : la personne s’est opposée. Un nouvel accord le rétablit."),
          .warning)
      ]
    }
    var lines = [ScoreText(headline(of: reading), reading.proposesMQL ? .good : .title)]
    if let ways = ways(of: reading) { lines.append(ScoreText(ways, .text)) }
    lines += fitLines(of: reading)
    guard reading.given != nil || !reading.lines.isEmpty else {
      let nothing = self(en: "Nothing was observed yet.", fr: "Rien n’a encore été observé.")
      return lines + [ScoreText(nothing, .dim)]
    }
    lines.append(ScoreText(halving, .dim))
    if let given = reading.given { lines += self.lines(for: given) }
    lines += reading.lines.map { ScoreText(row($0.event.counted, $0.left, event($0.event))) }
    return lines
  }

  /// What a lead's points are made of, the most first; nil where nothing was observed.
  func parts(of file: LeadFile, at now: Instant) -> String? {
    let parts = file.scoreParts(at: now)
    guard parts.contains(where: { $0.signal != nil }) else { return nil }
    let given = self(en: "given", fr: "donnés")
    let texts = parts.prefix(Self.mostParts).map { part in
      "\(tenths(part.left)) \(part.signal.map { self($0.label) } ?? given)"
    }
    return texts.joined(separator: " · ") + (parts.count > Self.mostParts ? " …" : "")
  }

  private static let mostParts = 4

  /// That an MQL is proposed, with the points and the threshold that it follows from.
  package func proposal(_ points: Int) -> String {
    let threshold = formats.number(settings.scoreThreshold)
    return self(
      en: "\(self.points(points)), threshold \(threshold): MQL is proposed",
      fr: "\(self.points(points)), seuil \(threshold) : MQL proposé")
  }

  /// What an empty field for points means.
  var scoreFieldNote: ScoreText {
    ScoreText(
      self(
        en: "Points given here count instead; an empty field lets what was observed count.",
        fr: "Des points saisis ici remplacent le compte ; champ vide : ce qui fut observé compte."),
      .dim)
  }

  private func points(_ count: Int) -> String {
    formats.count(
      count, one: Localized(en: "point", fr: "point"), other: Localized(en: "points", fr: "points"))
  }

  /// That a box has no room for so many more lines.
  func moreLines(_ count: Int) -> ScoreText {
    ScoreText(
      self(
        en: "… \(count) more lines: kanbant score", fr: "… \(count) autres lignes : kanbant score"),
      .dim)
  }

  /// The same with the key that follows it.
  func proposal(_ points: Int, key: String) -> String { labelled(proposal(points), key) }

  private func headline(of reading: ScoreReading) -> String {
    if reading.proposesMQL { return proposal(reading.points) }
    let threshold = formats.number(reading.threshold)
    let text = self(
      en: "\(points(reading.points)), threshold \(threshold)",
      fr: "\(points(reading.points)), seuil \(threshold)")
    guard reading.isCaptured, reading.points >= reading.threshold else { return text }
    return text
      + self(
        en: "; fit \(reading.fit), threshold \(reading.fitThreshold): too little for an MQL",
        fr: " ; adéquation \(reading.fit), seuil \(reading.fitThreshold) : trop peu pour un MQL")
  }

  private func lines(for given: ScoreReading.Given) -> [ScoreText] {
    let who = given.by.map { name(of: $0) }
    let day = dayAndTime(given.at)
    let text =
      who.map { who in
        self(en: "* given by \(who), \(day)", fr: "* donnés par \(who), \(day)")
      } ?? self(en: "* given, \(day)", fr: "* donnés, \(day)")
    return [
      ScoreText(row(Double(given.points), given.left, text)),
      ScoreText(
        self(
          en: "They count instead of all that was before.",
          fr: "Ils remplacent tout ce qui précède."), .dim),
    ]
  }

  private func event(_ event: ScoredEvent) -> String {
    let what = labelled(self(event.signal.label), dayAndTime(event.at))
    guard event.counted < Double(event.points) else { return what }
    return what + self(en: " (at its most)", fr: " (au plafond)")
  }

  /// What was given, what is left of it, and what it was; to be spoken, in words.
  private func row(_ given: Double, _ left: Double, _ what: String) -> String {
    guard !formats.isSpoken else {
      return self(
        en: "\(what), \(tenths(given)) points, \(tenths(left)) left",
        fr: "\(what), \(tenths(given)) points, il en reste \(tenths(left))")
    }
    let sign = given > 0 ? "+" : ""
    return padded(sign + tenths(given), 6) + " → " + padded(tenths(left), 5) + "  " + what
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.count)) + text
  }

  /// A number with one decimal where it has any.
  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
    guard abs(tenths) % 10 > 0 else { return whole }
    return whole + (language == .french ? "," : ".") + String(abs(tenths) % 10)
  }

  private func dayAndTime(_ instant: Instant) -> String {
    let local = settings.zone.local(instant)
    return "\(formats.shortDate(local.date, today: today)) \(formats.time(local))"
  }

  private var halving: String {
    let days = formats.days(settings.scoring.halfLife.days)
    return self(
      en: "Half of the points are left after \(days).",
      fr: "La moitié des points reste au bout de \(days).")
  }

  private func fitLines(of reading: ScoreReading) -> [ScoreText] {
    guard !settings.scoring.fit.isEmpty || reading.fitThreshold != 0 else { return [] }
    let head = self(
      en: "Fit: \(reading.fit), threshold \(reading.fitThreshold)",
      fr: "Adéquation : \(reading.fit), seuil \(reading.fitThreshold)")
    return [ScoreText(head, .title)]
      + reading.fitLines.map { rule in
        let sign = rule.points > 0 ? "+" : ""
        return ScoreText(padded(sign + String(rule.points), 6) + "  " + self(rule.test.label))
      }
  }

  private func ways(of reading: ScoreReading) -> String? {
    guard !reading.ways.isEmpty else { return nil }
    let ways = reading.ways.map { "\($0.count) × \(self($0.signal.label))" }
    return self(
      en: "To the threshold: \(ways.joined(separator: ", or "))",
      fr: "Pour atteindre le seuil : \(ways.joined(separator: ", ou "))")
  }
}

extension FitRule.Test {
  /// What holds of the account or the person.
  package var label: Localized {
    switch self {
    case .headcount(let from?, let to?):
      Localized(en: "\(from) to \(to) people", fr: "de \(from) à \(to) personnes")
    case .headcount(let from?, nil):
      Localized(en: "\(from) people or more", fr: "\(from) personnes ou plus")
    case .headcount(nil, let to):
      Localized(en: "\(to ?? 0) people or fewer", fr: "\(to ?? 0) personnes ou moins")
    case .domain(isOwn: true): Localized(en: "a domain of its own", fr: "un domaine à elle")
    case .domain(isOwn: false):
      Localized(en: "a free mail service", fr: "une messagerie gratuite")
    case .country(let name): Localized(en: "country: \(name)", fr: "pays : \(name)")
    case .city(let name): Localized(en: "city: \(name)", fr: "ville : \(name)")
    case .title(let words): Localized(en: "job title: \(words)", fr: "fonction : \(words)")
    case .origin(let origin): origin.label
    case .channel(let channel): channel.label
    case .source(let name): Localized(en: "source: \(name)", fr: "source : \(name)")
    case .tag(let tag): Localized(en: "tag: #\(tag)", fr: "étiquette : #\(tag)")
    }
  }
}
