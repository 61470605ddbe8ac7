import Glossary
import Interchange
import Leads

extension Verb {
  static let user = Verb(
    "user", arguments: Localized(en: "add NAME | list", fr: "add NOM | list"),
    options: [
      .value("--role", "ROLE", en: "the trade, sdr if none", fr: "le métier, sinon sdr")
    ],
    summary: Localized(en: "who works here", fr: "qui travaille ici"),
    examples: [
      Example("kanbant user list", en: "everybody", fr: "tout le monde"),
      Example(
        "kanbant user add léa --role ae", en: "one more, or another role",
        fr: "quelqu’un de plus, ou un autre métier"),
    ],
    notes: Localized(
      en: "ROLE is one of: \(roles).", fr: "ROLE, au choix : \(roles)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = invocation.arguments.words
    switch words.first {
    case nil, "list":
      _ = try invocation.words(0...1)
      return users(of: try Workspace.reading(invocation), invocation)
    case "add": return try addUser(invocation)
    case .some(let word):
      throw Failure.unknown(
        "unknown-word", word, among: ["add", "list"], en: "No such command",
        fr: "Commande inconnue")
    }
  }

  private static var roles: String {
    Role.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func addUser(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(2...)
    let name = words.dropFirst().joined(separator: " ")
    let asked = try invocation.arguments.value("--role").map { word throws(Failure) in
      try Role.read(word, en: "No such role", fr: "Métier inconnu")
    }
    var workspace = try Workspace.begun(invocation)
    let usual: Role = workspace.users.isEmpty ? .accountExecutive : .salesDevelopment
    let role = asked ?? workspace.user(named: name)?.role ?? usual
    return try one(
      workspace.add(name, role, isTrial: invocation.options.isDryRun), invocation)
  }

  private static func one(_ user: User, _ invocation: Invocation) throws(Failure) -> Answer {
    var answer = Answer()
    answer.lines = [line(user, invocation)]
    answer.identifiers = [user.name]
    if invocation.options.isDryRun {
      answer.talk = [Answer.trialNote.typeset(invocation.language)]
    }
    answer.members = [
      ("dryRun", .bool(invocation.options.isDryRun)), ("user", json(of: user)),
    ]
    return answer
  }

  private static func users(of workspace: Workspace, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    answer.exit = workspace.users.isEmpty ? .partly : .done
    answer.lines = workspace.users.map { line($0, invocation) }
    answer.identifiers = workspace.users.map(\.name)
    answer.members = [("users", .array(workspace.users.map(json)))]
    return answer
  }

  private static func line(_ user: User, _ invocation: Invocation) -> Line {
    Line("\(user.name)  \(user.role.acronym) · \(user.role.label[invocation.language])")
  }

  private static func json(of user: User) -> JSON {
    .object([
      ("id", .string(user.id.description)), ("name", .string(user.name)),
      ("role", .string(user.role.rawValue)),
    ])
  }
}
