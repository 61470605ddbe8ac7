import Interchange
import Leads

/// What became of a file of leads: every row is accounted for.
struct ImportResult: Hashable, Sendable {
  /// A lane that rows asked for, and the one that their data could prove.
  struct Claim: Hashable, Sendable {
    let asked: Lane
    let entered: Lane
  }

  /// A row that a rule refused.
  struct RefusedRow: Hashable, Sendable {
    let line: Int
    let company: String
    let refusal: Refusal
  }

  /// How many single rows are listed; beyond that they are only counted.
  static let listed = 1000

  /// Rows kept, by the lane that they entered.
  private(set) var lanes: [Lane: Int] = [:]
  /// Rows whose claim could not be proved.
  private(set) var unproved: [Claim: Int] = [:]
  /// How often each remark was made.
  private(set) var remarkCounts: [RemarkReason: Int] = [:]
  /// The first remarks.
  private(set) var remarks: [RowRemark] = []
  /// Rows that could not be read as a lead.
  private(set) var rejectedCount = 0
  private(set) var rejected: [RowProblem] = []
  /// Rows that a rule refused.
  private(set) var refusedCount = 0
  private(set) var refused: [RefusedRow] = []
  /// The lowest and the highest number given out.
  private(set) var numbers: ClosedRange<LeadNumber>?
  /// Rows that came in when the file was imported before, and stopped.
  var alreadyIn = 0
  /// Headers that are not understood.
  var unmapped: [String] = []
  /// Owners that were added.
  var newUsers: [String] = []
  /// What an undo takes back; nil while nothing is kept.
  var operation: OperationID?

  /// Rows kept.
  var kept: Int { lanes.values.reduce(0, +) }
  /// Rows that are not kept.
  var lost: Int { rejectedCount + refusedCount }
  /// Rows read.
  var rows: Int { kept + alreadyIn + lost }

  mutating func keep(_ lane: Lane, claimed: Lane, number: LeadNumber?) {
    lanes[lane, default: 0] += 1
    if lane != claimed { unproved[Claim(asked: claimed, entered: lane), default: 0] += 1 }
    guard let number else { return }
    numbers =
      numbers.map { min($0.lowerBound, number)...max($0.upperBound, number) }
      ?? number...number
  }

  mutating func add(_ problem: RowProblem) {
    rejectedCount += 1
    if rejected.count < Self.listed { rejected.append(problem) }
  }

  mutating func add(_ new: [RowRemark]) {
    for remark in new {
      remarkCounts[remark.reason, default: 0] += 1
      if remarks.count < Self.listed { remarks.append(remark) }
    }
  }

  mutating func add(_ refusal: Refusal, of lead: ImportedLead, line: Int) {
    refusedCount += 1
    guard refused.count < Self.listed else { return }
    refused.append(RefusedRow(line: line, company: lead.lead.company, refusal: refusal))
  }
}
