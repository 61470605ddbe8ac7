import Glossary
import Leads
import Workbench

extension Verb {
  static let edit = Verb(
    "edit", arguments: Localized(en: "ID FIELD=VALUE…", fr: "ID CHAMP=VALEUR…"),
    options: [.reason],
    summary: Localized(
      en: "change what is known of a lead", fr: "changer ce que l’on sait d’un lead"),
    examples: [
      Example(
        "kanbant edit 12 phone=+33612345678 owner=léa", en: "two fields at once",
        fr: "deux champs à la fois"),
      Example(
        "kanbant edit 12 tags+=vip,fair tags-=old", en: "tags beside those it has",
        fr: "des étiquettes en plus, une en moins"),
      Example("kanbant edit 12 campaign=", en: "nothing there any more", fr: "vider un champ"),
    ],
    notes: Localized(
      en: "FIELD is one of: \(fieldNames).\nWhat happened cannot be rewritten (G30): stages"
        + " change by move, answers by qualify.",
      fr: "CHAMP, au choix : \(fieldNames).\nL’histoire ne se réécrit pas (G30) : les étapes"
        + " changent par move, les réponses par qualify."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let reason = try invocation.writtenReason()
    let assignments = try words.dropFirst().map { word throws(Failure) in try assignment(word) }
    let tags = assignments.compactMap { tagChange($0, $1) }
    let wanted = assignments.filter { tagChange($0, $1) == nil }
    let fields = try wanted.map { name, _ throws(Failure) in try field(name) }
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words.prefix(1))
    var edits: [FieldEdit] = []
    for (field, (_, text)) in zip(fields, wanted) {
      switch field {
      case .success(let field):
        edits.append(FieldEdit(field, to: try workspace.value(text, of: field)))
      case .failure(let refusal):
        let number = try leads.first.flatMap { lead throws(Failure) in
          try workspace.file(lead).number
        }
        throw workspace.failure(of: .refused(refusal, number), edits: [])
      }
    }
    let changes = (edits.isEmpty ? [] : [Edit.Change.set(edits)]) + tags.map { .tag($0) }
    return try workspace.commit(
      leads.flatMap { lead in changes.map { Edit($0, to: lead, reason: reason) } },
      invocation)
  }

  /// What `tags+=vip,fair` or `tags-=old` asks; nil for a field that takes a whole value.
  private static func tagChange(_ name: String, _ text: String) -> TagChange? {
    guard let sign = name.last, sign == "+" || sign == "-",
      case .success(.tags)? = try? field(String(name.dropLast()))
    else { return nil }
    var change = TagChange("")
    if sign == "+" { change.added = Tags.list(text) } else { change.removed = Tags.list(text) }
    return change
  }

  private static var fieldNames: String {
    EditableField.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Cuts `name=value` in two.
  static func assignment(_ word: String) throws(Failure) -> (String, String) {
    guard let mark = word.firstIndex(of: "="), mark != word.startIndex else {
      throw .usage(
        "bad-assignment", en: "“\(word)” is no NAME=VALUE.", fr: "« \(word) » n’est pas NOM=VALEUR."
      )
    }
    return (String(word[..<mark]), String(word[word.index(after: mark)...]))
  }

  /// The field of a name, or why it cannot be changed like others.
  private static func field(
    _ name: String
  ) throws(Failure) -> Result<EditableField, Refusal> {
    let wanted = Folding.fold(name)
    func isMeant(_ name: String, _ label: Localized) -> Bool {
      [name, label.en, label.fr].contains { Folding.fold($0) == wanted }
    }
    if let field = EditableField.allCases.first(where: { isMeant($0.rawValue, $0.label) }) {
      return .success(field)
    }
    if let kept = LeadField.allCases.first(where: { isMeant($0.name, $0.label) }),
      let refusal = EditableField.refusal(forName: kept.name)
    {
      return .failure(refusal)
    }
    throw Failure.unknown(
      "unknown-field", name, among: EditableField.allCases.map(\.rawValue),
      en: "No such field", fr: "Champ inconnu")
  }
}

extension Workspace {
  /// Reads a value for a field; nothing for an empty text.
  func value(_ text: String, of field: EditableField) throws(Failure) -> FieldValue {
    guard !Environment.withoutBlanks(text).isEmpty else { return .none }
    switch field.type {
    case .text, .truth, .instant, .record: return .text(text)
    case .number: return .integer(try readNumber(text, field.rawValue))
    case .date: return FieldValue(try date(text))
    case .money: return FieldValue(try amount(text))
    case .user:
      let nobody = ["none", "nobody", "aucun", "personne"]
      return nobody.contains(Folding.fold(text)) ? .none : FieldValue(try user(text).id)
    case .code: return try code(text, of: field)
    }
  }

  private func code(_ text: String, of field: EditableField) throws(Failure) -> FieldValue {
    switch field {
    case .buyingRole: FieldValue(code: try Self.choice(text, BuyingRole.self))
    case .origin: FieldValue(code: try Self.choice(text, LeadOrigin.self))
    case .channel: FieldValue(code: try Self.choice(text, CaptureChannel.self))
    case .site: FieldValue(code: try Self.choice(text, SiteKind.self))
    default: .text(text)
    }
  }

  private static func choice<List: Choice>(
    _ text: String, _ list: List.Type
  ) throws(Failure) -> List {
    try List.read(text, en: "No such value", fr: "Valeur inconnue")
  }
}
