public import Leads

/// An event as a file tells it: whose it is, what was observed, and when.
public struct TrackedRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// Whose event it is.
  public let subject: Subject
  /// What was observed.
  public let signal: Signal
  /// When; nil where the file does not say.
  public let at: Instant?
  /// What was seen: words, or an address.
  public let text: String
  /// How the system that it comes from names it.
  public let reference: String?

  /// Whom an event is about.
  public enum Subject: Hashable, Sendable {
    /// The lead of this number.
    case lead(LeadNumber)
    /// Whoever has this mail address.
    case mail(String)
  }
}

/// What became of one line of a file of events.
public enum TrackedOutcome: Hashable, Sendable {
  /// It tells an event.
  case row(TrackedRow)
  /// It cannot be understood.
  case rejected(line: Int, word: String, TrackedFault)
}

/// Why a line of a file of events cannot be understood.
public enum TrackedFault: Hashable, Sendable {
  /// It names neither a lead nor a mail address.
  case nobody
  /// No signal bears this name.
  case unknownSignal
  /// It is no instant, or none that can have been.
  case badInstant
  /// The line is no object of texts and numbers.
  case notJSON
}

/// What one line tells, before it is understood.
struct TrackedCells {
  var values: [TrackedColumn: String] = [:]

  /// Understands it, with instants as `dates` reads them.
  func outcome(onLine line: Int, _ dates: EventDates) -> TrackedOutcome {
    let number = value(.lead).flatMap { LeadNumber($0) }
    guard let subject = number.map(TrackedRow.Subject.lead) ?? mail else {
      let word = value(.lead) ?? value(.email) ?? ""
      return .rejected(line: line, word: word, .nobody)
    }
    let name = value(.signal) ?? ""
    guard let signal = Self.signals[FoldedWord.fold(name)] else {
      return .rejected(line: line, word: name, .unknownSignal)
    }
    var at: Instant?
    if let text = value(.at) {
      guard let found = dates.instant(text) else {
        return .rejected(line: line, word: text, .badInstant)
      }
      at = found
    }
    return .row(
      TrackedRow(
        line: line, subject: subject, signal: signal, at: at,
        text: String((value(.text) ?? "").prefix(ImportRow.textLimit)),
        reference: value(.reference)))
  }

  private var mail: TrackedRow.Subject? {
    guard let text = value(.email), Address(email: text) != nil else { return nil }
    return .mail(text)
  }

  private func value(_ column: TrackedColumn) -> String? {
    guard let text = values[column]?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  private static let signals: [String: Signal] = Dictionary(
    Signal.allCases.map { (FoldedWord.fold($0.rawValue), $0) }, uniquingKeysWith: { $1 })
}

/// What the columns of a file of events tell.
enum TrackedColumn: CaseIterable, Hashable {
  case lead, email, signal, at, text, reference

  /// The column that bears a name, in English or French; nil for a strange one.
  init?(name: String) {
    let folded = FoldedWord.fold(name)
    let found = Self.allCases.first { $0.names.contains { FoldedWord.fold($0) == folded } }
    guard let found else { return nil }
    self = found
  }

  private var names: [String] {
    switch self {
    case .lead: ["lead", "number", "id", "lead number", "numéro", "numéro de lead"]
    case .email: ["email", "e-mail", "mail", "courriel", "adresse e-mail", "email address"]
    case .signal: ["signal", "event", "type", "événement", "évènement"]
    case .at: ["at", "date", "when", "time", "timestamp", "quand", "horodatage"]
    case .text: ["text", "url", "page", "note", "texte", "subject", "objet"]
    case .reference: ["reference", "event id", "event_id", "uuid", "référence"]
    }
  }
}
