import Glossary
import Leads
import Workbench

extension Verb {
  static let claim = Verb(
    "claim", arguments: Localized(en: "[ID…]", fr: "[ID…]"),
    options: [
      .value(
        "--next", "N", en: "the N most urgent that nobody works",
        fr: "les N plus urgents dont personne ne s’occupe"),
      .flag("--release", en: "give the claim up", fr: "rendre ce qui était pris"),
    ],
    summary: Localized(
      en: "keep leads that nobody works for yourself, for a while",
      fr: "se réserver quelque temps des leads dont personne ne s’occupe"),
    examples: [
      Example("kanbant claim 12", en: "this one", fr: "celui-ci"),
      Example("kanbant claim --next 5", en: "five of the queue", fr: "cinq de la file"),
      Example("kanbant claim 12 --release", en: "give it back", fr: "le rendre"),
    ],
    notes: Localized(
      en: "Others’ queues leave a claimed lead out. It becomes yours once you have done something"
        + " about it; else the claim ends after claim-minutes of working time (kanbant config).",
      fr: "Les files des autres omettent un lead pris. Il devient le vôtre dès que vous avez agi ;"
        + " sinon la prise finit après claim-minutes de temps ouvré (kanbant config)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let next = try invocation.number("--next")
    let words = try invocation.words(next == nil ? 1... : 0...)
    guard next == nil || words.isEmpty, next == nil || !invocation.arguments.has("--release")
    else {
      throw .usage(
        "next-and-more", en: "--next chooses the leads itself: name none, and claim them.",
        fr: "--next choisit lui-même les leads : n’en nommez pas, et prenez-les.")
    }
    var workspace = try Workspace.changing(invocation)
    let leads: [LeadID]
    if let next {
      leads = try workspace.unclaimed(next)
    } else {
      leads = try workspace.leads(words[...])
    }
    let change: Edit.Change =
      invocation.arguments.has("--release") ? .releaseClaim : .claim
    return try workspace.commit(leads.map { Edit(change, to: $0) }, invocation)
  }
}

extension Workspace {
  /// The most urgent leads that nobody works and nobody else has claimed.
  fileprivate func unclaimed(_ count: Int) throws(Failure) -> [LeadID] {
    let request = QueueRequest(
      owners: [nil], reader: me?.id ?? UserID(high: 0, low: 0), limit: max(0, count), now: now)
    return try with { store throws(StoreError) in
      try store.queue(request).entries.map(\.card.id)
    }
  }
}
