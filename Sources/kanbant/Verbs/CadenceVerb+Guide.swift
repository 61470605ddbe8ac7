import Glossary
import Interchange
import Leads
import Workbench

// Guided selling: what worked, by what was recorded.

extension Verb {
  static func best(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(1...2)
    let workspace = try Workspace.reading(invocation)
    let acts = try workspace.with { store throws(StoreError) in
      try store.recordedActs(limit: SellingGuide.mostActs)
    }
    let guide = SellingGuide(acts, at: workspace.now)
    let least = workspace.settings.guideSample
    var situations = guide.situations(atLeast: least)
    if words.count > 1 {
      situations = try workspace.leads(words.dropFirst()).map { (lead) throws(Failure) in
        try workspace.file(lead).sellingSituation
      }
    }
    let found = situations.map { (situation: $0, scores: guide.scores(in: $0, atLeast: least)) }
      .filter { !$0.scores.isEmpty }
    var answer = Answer()
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    for (situation, scores) in found {
      answer.lines.append(Line(wording.line(for: situation)))
      answer.lines += scores.map { line(for: $0, wording, invocation) }
    }
    answer.identifiers = found.compactMap { $0.scores.first?.act.rawValue }
    answer.members = [
      ("least", .integer(least)), ("days", .integer(SellingGuide.days)),
      ("situations", .array(found.map { json(of: $0.situation, $0.scores) })),
    ]
    guard found.isEmpty else { return answer }
    answer.exit = .partly
    answer.talk = [
      Localized(
        en: "Too little is recorded to say: an act counts from \(least) tries on"
          + " (kanbant config set guide-sample N).",
        fr: "Trop peu d’actes notés pour le dire : il en faut \(least) pareils"
          + " (kanbant config set guide-sample N)."
      ).typeset(invocation.language)
    ]
    return answer
  }

  /// An act, how often it worked, and of how many.
  private static func line(
    for score: SellingGuide.Score, _ wording: Wording, _ invocation: Invocation
  ) -> Line {
    let act = score.act.label.typeset(invocation.language)
    let share = wording.formats.percent(score.percent)
    let of = Localized(en: "of", fr: "de")[invocation.language]
    let text = "\(act), \(share) \(of) \(wording.formats.number(score.tried))"
    return Line(invocation.options.isAccessible ? text : "  \(text)")
  }

  private static func json(
    of situation: SellingGuide.Situation, _ scores: [SellingGuide.Score]
  ) -> JSON {
    .object([
      ("last", .optional(situation.last?.rawValue)),
      ("disposition", .optional(situation.disposition?.rawValue)),
      ("attempts", .integer(situation.attempts)),
      (
        "acts",
        .array(
          scores.map { score in
            .object([
              ("act", .string(score.act.rawValue)), ("tried", .integer(score.tried)),
              ("worked", .integer(score.worked)), ("percent", .integer(score.percent)),
            ])
          })
      ),
    ])
  }
}
