/// One thing in which two leads may differ, and of which a merge keeps one side.
///
/// Tags, activities, offers and people are joined and so are no choice; so is the earlier of two
/// captures.
public enum MergeField: Hashable, Sendable {
  /// A field of the record.
  case field(EditableField)
  /// Through whom the account is pursued, where they are two people.
  case person
  /// What to do next.
  case nextAction
  /// How far it has climbed, with what belongs to that stage.
  case stage
  /// One of the four letters.
  case letter(Criterion)
  /// The amount set aside or raisable.
  case budgetAmount
  /// The project.
  case project
  /// The day by which they mean to buy.
  case horizon

  /// Every one, in the order of a form.
  public static let all: [MergeField] =
    [.stage] + EditableField.allCases.filter(\.isChosen).map(MergeField.field)
    + [.person, .nextAction] + Criterion.allCases.map(MergeField.letter)
    + [.budgetAmount, .project, .horizon]

  /// The name on the command line: words joined by hyphens.
  public var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .person: "person"
    case .nextAction: "action"
    case .stage: "stage"
    case .letter(let criterion): criterion.name
    case .budgetAmount: "budget-amount"
    case .project: "project"
    case .horizon: "horizon"
    }
  }

  /// The one of this name; nil where none has it.
  public init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let field = Self.all.first(where: { $0.name == wanted }) else { return nil }
    self = field
  }
}

extension EditableField {
  /// Whether a merge has to choose; tags are joined.
  fileprivate var isChosen: Bool { self != .tags }

  var isOfAccount: Bool { name.kind == .account }
  var isOfContact: Bool { name.kind == .contact }
}

/// What making one lead of two would take over from the one that is given up.
public struct Merge: Hashable, Sendable {
  /// The lead that is given up.
  public let other: LeadID
  /// The things of which its side is kept; of all others the kept lead's.
  public var taken: Set<MergeField>

  /// Joins the lead that is given up with what is taken over from it.
  public init(of other: LeadID, taking taken: Set<MergeField>) {
    self.other = other
    self.taken = taken
  }

  /// A merge that fills in what the kept lead lacks, and leaves the rest as it is.
  public init(of other: LeadFile, into kept: LeadFile) {
    let taken = Self.differences(kept, other).filter { field in
      field != .stage && kept.isBlank(field)
    }
    self.init(of: other.lead.id, taking: Set(taken))
  }

  /// The edits of one operation that does it, in order.
  public func edits(keeping kept: LeadID) -> [Edit] {
    [Edit(.absorb(self), to: kept), Edit(.mergeInto(kept), to: other)]
  }

  /// What a person has to choose between: where two leads differ, in the order of a form.
  public static func differences(_ kept: LeadFile, _ other: LeadFile) -> [MergeField] {
    MergeField.all.filter { kept.differs(from: other, in: $0) }
  }
}

extension LeadFile {
  /// Whether nothing is known of it.
  func isBlank(_ field: MergeField) -> Bool {
    switch field {
    case .field(.score): lead.score == 0
    case .field(let field): value(of: field).isBlank
    case .person: mainContact == nil
    case .nextAction: lead.nextAction == nil
    case .stage: false
    case .letter(let criterion): (qualification?[criterion] ?? .unknown) == .unknown
    case .budgetAmount: qualification?.budgetAmount == nil
    case .project: qualification?.project == nil
    case .horizon: qualification?.horizon == nil
    }
  }

  func differs(from other: LeadFile, in field: MergeField) -> Bool {
    switch field {
    case .field(let field): return differs(from: other, in: field)
    case .person:
      return mainContact?.id != other.mainContact?.id && other.mainContact != nil
        && !isSamePerson(as: other)
    case .nextAction: return lead.nextAction != other.lead.nextAction
    case .stage: return other.offersItsStage(to: self)
    case .letter(let criterion):
      let mine = qualification?[criterion] ?? .unknown
      let theirs = other.qualification?[criterion] ?? .unknown
      return mine.level != theirs.level || mine.evidence?.text != theirs.evidence?.text
    case .budgetAmount:
      return qualification?.budgetAmount != other.qualification?.budgetAmount
    case .project: return qualification?.project != other.qualification?.project
    case .horizon: return qualification?.horizon != other.qualification?.horizon
    }
  }

  private func differs(from other: LeadFile, in field: EditableField) -> Bool {
    let isChoice =
      if field.isOfAccount {
        account.id != other.account.id
      } else if field.isOfContact {
        lead.contact != other.lead.contact && isSamePerson(as: other)
      } else if field == .expectedClose {
        lead.opportunity != nil && other.lead.opportunity != nil
      } else {
        true
      }
    let (mine, theirs) = (value(of: field), other.value(of: field))
    return isChoice && mine != theirs && !(mine.isBlank && theirs.isBlank)
  }

  /// Whether both leads' people are one, by names that may be one person's, or an address in
  /// common.
  func isSamePerson(as other: LeadFile) -> Bool {
    guard let mine = mainContact, let theirs = other.mainContact else { return false }
    if mine.id == theirs.id { return true }
    let keys = (DuplicateKeys(self), DuplicateKeys(other))
    return keys.0.mayNameTheSamePerson(as: keys.1)
      || keys.0.addresses.contains { keys.1.addresses.contains($0) }
  }

  /// Whether it stands further on than `other`, at a stage whose gates it passed itself.
  func offersItsStage(to other: LeadFile) -> Bool {
    lead.workState.isOpen && other.lead.workState.isOpen && lead.stage > other.lead.stage
  }
}

extension FieldValue {
  fileprivate var isBlank: Bool { self == .none || self == .text("") }
}

/// What a rule that joins two leads sees of the other one.
public struct MergedLead: Hashable, Sendable {
  /// The other lead as it is at that moment.
  public var file: LeadFile
  /// All its qualifications, superseded ones too.
  public var qualifications: [QualificationID]
  /// Whether no further lead pursues its account.
  public var isAlone: Bool

  /// Joins the other lead with what its file does not hold.
  public init(file: LeadFile, qualifications: [QualificationID], isAlone: Bool) {
    self.file = file
    self.qualifications = qualifications
    self.isAlone = isAlone
  }
}
