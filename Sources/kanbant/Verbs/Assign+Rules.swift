import Glossary
import Interchange
import Leads
import Workbench

// Leads that are given out by the team's rules, and the rules in files and out of them.

extension Verb {
  static func assignByRule(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(1...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words[...])
    guard var giving = try workspace.giving() else { throw withoutRules }
    var (edits, given): ([Edit], [Given]) = ([], [])
    for lead in leads {
      let one = giving.give(try workspace.file(lead))
      given.append(one)
      if let owner = one.owner, owner != one.file.lead.owner {
        edits.append(.giving(one.file.lead, to: owner, because: reason))
      }
    }
    var answer = Answer()
    if edits.isEmpty {
      let isTrial = invocation.options.isDryRun
      answer.members = [
        ("operation", .null), ("dryRun", .bool(isTrial)), ("leads", .array([])),
      ]
    } else {
      answer = try workspace.commit(edits, invocation)
    }
    tell(given, of: workspace, in: &answer, invocation)
    return answer
  }

  private static let withoutRules = Failure(
    .partly, "no-rules",
    Localized(
      en: "There are no rules yet: write some, then kanbant assign --import FILE.",
      fr: "Il n’y a pas encore de règles : écrivez-les, puis kanbant assign --import FICHIER."))

  /// Says who is given what by which rule, and which leads no rule fits.
  private static func tell(
    _ given: [Given], of workspace: Workspace, in answer: inout Answer, _ invocation: Invocation
  ) {
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    func name(_ file: LeadFile) -> String {
      [file.number?.description, file.account.name].compactMap(\.self).joined(separator: " ")
    }
    answer.lines = given.compactMap { one in
      guard let owner = one.owner, let rule = one.rule else { return nil }
      return Line(
        wording(
          Localized(
            en: "\(name(one.file)): \(wording.name(of: owner)), by line \(rule.line)",
            fr: "\(name(one.file)) : \(wording.name(of: owner)), selon la ligne \(rule.line)")))
    }
    let unfit = given.filter { $0.owner == nil }
    if !unfit.isEmpty {
      answer.exit = .partly
      let names = unfit.compactMap(\.file.number?.description).joined(separator: ", ")
      answer.talk.append(
        wording(
          Localized(
            en: "No rule gives these to anybody, they stay as they are: \(names).",
            fr: "Aucune règle ne les attribue, ils restent comme ils sont : \(names).")))
    }
    answer.members.append(
      (
        "assignments",
        .array(
          given.map { one in
            .object([
              ("number", .optional(one.file.number?.value)),
              ("owner", workspace.json(of: one.owner)), ("line", .optional(one.rule?.line)),
            ])
          })
      ))
  }

  // MARK: The rules

  static func assignmentRules(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let text = try Workspace.reading(invocation).settings.assignmentText
    var answer = Answer()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    answer.lines = (lines.last?.isEmpty == true ? lines.dropLast() : lines[...])
      .map { Line(String($0)) }
    answer.file = text
    answer.identifiers = answer.lines.map { $0.spans.map(\.text).joined() }
    answer.members = [("text", .string(text))]
    if text.isEmpty {
      answer.exit = .partly
      answer.talk = [withoutRules.message.typeset(invocation.language)]
    }
    return answer
  }

  static func checkAssignmentRules(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let path = invocation.arguments.value("--check") ?? "-"
    let workspace = try Workspace.begun(invocation)
    return told(try workspace.assignmentRules(in: path).rules, invocation)
  }

  static func importAssignmentRules(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let path = invocation.arguments.value("--import") ?? "-"
    let workspace = try Workspace.begun(invocation)
    let (rules, text) = try workspace.assignmentRules(in: path)
    if !invocation.options.isDryRun {
      _ = try workspace.with { store throws(StoreError) in
        try store.changeSettings { $0.assignmentText = rules.rules.isEmpty ? "" : text }
      }
    }
    return told(rules, invocation)
  }

  private static func told(_ rules: AssignmentRules, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    let count = invocation.formats.number(rules.rules.count)
    answer.lines = [
      Line(
        Localized(en: "Rules: \(count).", fr: "Règles : \(count).").typeset(invocation.language))
    ]
    if invocation.options.isDryRun {
      answer.talk = [Answer.trialNote.typeset(invocation.language)]
    }
    answer.members = [
      ("rules", .integer(rules.rules.count)), ("dryRun", .bool(invocation.options.isDryRun)),
    ]
    return answer
  }
}

/// What a rule makes of a lead.
struct Given {
  let file: LeadFile
  /// The rule that fits; nil where none does.
  let rule: AssignmentRule?
  /// Whose it is to be; nil where no rule fits, or where nobody plies the trade that it names.
  let owner: UserID?
}

/// Gives leads out by the team's rules, one behind the other.
struct RuleGiving {
  private let rules: AssignmentRules
  private let people: [Int: [User]]
  private(set) var turn: Turn

  /// What a rule makes of a lead: who has it and is among those whom the rule names keeps it.
  mutating func give(_ file: LeadFile) -> Given {
    guard let rule = rules.rule(for: file) else { return Given(file: file, rule: nil, owner: nil) }
    let people = people[rule.line] ?? []
    if let owner = file.lead.owner, people.contains(where: { $0.id == owner }) {
      return Given(file: file, rule: rule, owner: owner)
    }
    return Given(file: file, rule: rule, owner: turn.next(among: people, for: file.account.id))
  }

  fileprivate init?(_ workspace: Workspace) throws(Failure) {
    guard let rules = try? AssignmentRules(workspace.settings.assignmentText),
      !rules.rules.isEmpty
    else { return nil }
    self.rules = rules
    var people: [Int: [User]] = [:]
    for rule in rules.rules {
      people[rule.line] = User.named(in: rule.people, among: workspace.users).users
    }
    self.people = people
    let named = Set(people.values.joined().map(\.id))
    let turn = try workspace.with { store throws(StoreError) in
      try store.turn(
        among: workspace.users.filter { named.contains($0.id) }, workspace.settings)
    }
    guard let turn else { return nil }
    self.turn = turn
  }
}

extension Workspace {
  /// The giving out by the team's rules; nil where there are none.
  func giving() throws(Failure) -> RuleGiving? { try RuleGiving(self) }

  /// The rules in a file, which name people who are there.
  fileprivate func assignmentRules(
    in path: String
  ) throws(Failure) -> (rules: AssignmentRules, text: String) {
    let (name, text) = try Verb.ruleText(path)
    let rules: AssignmentRules
    do throws(ScoringFaults) {
      rules = try AssignmentRules(text)
    } catch {
      throw Failure(error.list, in: name)
    }
    let faults = rules.faults(among: users)
    guard faults.isEmpty else { throw Failure(faults, in: name) }
    return (rules, text)
  }

  /// Who is to work a lead that was captured, as the rules say where there are any, else by the
  /// list of assignees; nil where the team leaves those to nobody.
  ///
  /// The second tells whether that is more than the person keeps in hand.
  func assignee(
    of lead: NewLead, _ invocation: Invocation
  ) throws(Failure) -> (owner: UserID, isOver: Bool)? {
    let giving = try giving()
    guard giving != nil || !settings.assignees.isEmpty,
      let file = try imagined(lead, invocation)
    else { return nil }
    if var giving {
      let former = giving.turn
      return giving.give(file).owner.map { ($0, !former.hasRoom($0, for: file.account.id)) }
    }
    let (found, _) = User.named(in: settings.assignees, among: users)
    guard
      var turn = try with({ store throws(StoreError) in
        try store.turn(among: found, settings)
      })
    else { return nil }
    let former = turn
    let owner = turn.next(for: file.account.id)
    return (owner, !former.hasRoom(owner, for: file.account.id))
  }

  /// The lead as it would be added; nil where the rules would refuse it.
  private func imagined(
    _ lead: NewLead, _ invocation: Invocation
  ) throws(Failure) -> LeadFile? {
    var workspace = self
    let author = try workspace.author(invocation)
    let edit = Edit(
      .add(lead), to: .fresh(at: now), reason: WrittenReason("capture"))
    let facts = try with { store throws(StoreError) in try store.facts(for: edit) }
    var rehearsal = Rehearsal(by: author, at: now, settings: settings, users: workspace.users)
    _ = try? rehearsal.apply(edit, stored: nil, knowing: facts)
    return rehearsal.file(edit.lead)
  }
}
