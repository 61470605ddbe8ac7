/// The team's own cadences, as they are kept and as a file holds them.
///
/// A name in brackets stands above its lines `field = text`; after each `step` stand its words:
///
///     [appel-nord]
///     name.fr = Appel à froid, Nord
///     audience = outbound
///     stops = conversation, refusal
///     step = 0 call
///     fr = Premier appel
///     step = 14 email breakup
public struct CadenceText: Hashable, Sendable {
  /// The cadences in the order of names, each once.
  public private(set) var cadences: [Cadence]

  /// None yet.
  public init() { cadences = [] }

  /// Copies of cadences, as a file would hold them.
  public init(_ cadences: [Cadence]) {
    self.cadences = cadences.sorted { $0.name.rawValue < $1.name.rawValue }
  }

  /// Reads a file; refused with the line and the word, nothing of it is taken.
  ///
  /// A mark of byte order may stand before it, as some editors write one.
  public init(_ bytes: some Sequence<UInt8>) throws(CadenceFault) {
    let bytes = Array(bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let own = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: own, as: UTF8.self) else {
      let lines = own.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let before = lines.prefix { String(validating: $0, as: UTF8.self) != nil }
      throw CadenceFault(.notText, line: before.count + 1)
    }
    self.init(try CadenceReader.read(text))
  }

  /// The file; the same cadences always give the same text.
  public var text: String { cadences.map(Self.text(of:)).joined(separator: "\n") }

  /// The same with those of another file, which replace those of the same names.
  public func taking(_ others: CadenceText) throws(CadenceFault) -> CadenceText {
    let names = Set(others.cadences.map(\.name))
    let all = CadenceText(cadences.filter { !names.contains($0.name) } + others.cadences)
    guard all.cadences.count <= Self.most else {
      throw CadenceFault(.tooMany(Self.most), line: 0)
    }
    return all
  }

  /// The same without one of them.
  public func removing(_ name: CadenceName) -> CadenceText {
    CadenceText(cadences.filter { $0.name != name })
  }

  /// The most cadences of a team, and the most steps of one.
  public static let (most, mostSteps) = (100, 60)
  /// The most characters of a text, the most working days of a step, and the longest file.
  public static let (longestWords, farthest, longest) = (200, 750, 262_144)

  private static func text(of cadence: Cadence) -> String {
    var lines = ["[\(cadence.name.rawValue)]"]
    func add(_ field: String, _ words: String) {
      if !words.isEmpty { lines.append("\(field) = \(words)") }
    }
    func list(_ breaks: Set<CadenceBreak>) -> String {
      CadenceBreak.named.filter(breaks.contains).map(\.rawValue).joined(separator: ", ")
    }
    add("name.en", cadence.title.en)
    add("name.fr", cadence.title.fr)
    add("goal.en", cadence.goal.en)
    add("goal.fr", cadence.goal.fr)
    add("audience", cadence.audience.rawValue)
    add("cold", cadence.isCold ? "yes" : "")
    add("stops", list(cadence.stops))
    add("pauses", list(cadence.pauses))
    add("every", cadence.period.map(String.init) ?? "")
    for step in cadence.steps {
      add("step", step.text)
      add("en", step.words.en)
      add("fr", step.words.fr)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension CadenceStep {
  /// The step as a file writes it, without its words: `0 call`, `60min call`, `14 email breakup`.
  public var text: String {
    let delay =
      switch delay {
      case .days(let days): String(days)
      case .minutes(let minutes): "\(minutes)min"
      }
    return [delay, channel.rawValue, isOnReferral ? "on-referral" : "", isBreakup ? "breakup" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Why a file of cadences could not be taken.
public struct CadenceFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The line, from 1; 0 where it is about the whole.
  public let line: Int
  /// The word at fault; empty where there is none.
  public let word: String

  init(_ reason: Reason, line: Int, word: String = "") {
    self.reason = reason
    self.line = line
    self.word = word
  }

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The file is no text in UTF-8.
    case notText
    /// A line stands before the first name in brackets, or is no `field = text`.
    case notALine
    /// The name has other signs than letters, digits and hyphens.
    case badName
    /// The name is one of the twelve, which stay as they are.
    case usualName
    /// The name stands twice.
    case twice
    /// No field has this name.
    case unknownField
    /// The field takes other words.
    case badValue
    /// The days of a step are no number, or too far.
    case badDays
    /// No kind of act has this name, or no condition.
    case unknownAct
    /// The days of a step lie before those of the one above.
    case daysFall
    /// The last mail is not the last step, or is no mail.
    case breakupNotLast
    /// A Cold Calling 2.0 calls before a contact came about (G20).
    case uninvitedCall
    /// No step is there.
    case stepless
    /// A text is longer than so many characters.
    case tooLong(Int)
    /// There are more than so many cadences, or steps of one.
    case tooMany(Int)
  }
}

extension WorkspaceSettings {
  /// The team's own cadences in the order of names; none where a later version wrote them.
  public var ownCadences: [Cadence] {
    guard !cadenceText.isEmpty else { return [] }
    return (try? CadenceText(cadenceText.utf8))?.cadences ?? []
  }
}
