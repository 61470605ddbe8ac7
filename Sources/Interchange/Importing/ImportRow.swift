internal import Leads

/// How one file writes dates and numbers.
struct FileStyle: Hashable, Sendable {
  var dates: DateOrder
  var numbers: NumberStyle
}

/// One record on its way to becoming a lead.
struct ImportRow {
  /// The most characters of a cell that are kept.
  static let textLimit = 10_000
  /// The most characters of a cell that a remark repeats.
  static let quotedLimit = 200

  let record: CSVRecord
  let mapping: HeaderMapping
  let defaults: ImportDefaults
  let style: FileStyle

  var remarks: [RowRemark] = []
  /// Addresses and numbers of the person beside the first of each, which is kept.
  var otherAddresses: [String] = []
  /// Texts that found no field, as `header: text`; they end up in the note.
  var keptTexts: [String] = []

  init(
    _ record: CSVRecord, mapping: HeaderMapping, defaults: ImportDefaults, style: FileStyle
  ) {
    self.record = record
    self.mapping = mapping
    self.defaults = defaults
    self.style = style
  }

  /// The lead that the record describes, or why it is none.
  mutating func outcome() -> ImportOutcome {
    switch record.flaw {
    case .unterminatedQuote: return .rejected(problem(.unterminatedQuote))
    case .oversized: return .rejected(problem(.oversized))
    case nil: break
    }
    remarkOnCellCount()
    guard let who = who() else { return .rejected(unnamed()) }
    var imported = ImportedLead(lead(of: who), claims: lane())
    for (criterion, column) in Self.criteria {
      imported.answers[criterion] = answer(column)
    }
    imported.lastTouch = day(.lastTouch)
    imported.signed = day(.signed)
    imported.closingNote = text(.closingReason)?.text ?? ""
    imported.ownerName = text(.owner)?.text
    imported.lead.note = note()
    return .lead(imported, line: record.line, remarks: remarks)
  }

  private static let criteria: [(Criterion, ImportColumn)] = [
    (.budget, .budget), (.authority, .authority), (.need, .need), (.timeline, .timeline),
  ]

  private mutating func lead(of who: Who) -> NewLead {
    var lead = NewLead(company: who.company, source: defaults.source)
    lead.contact = who.person
    lead.email = who.email
    lead.phone = phone()
    lead.otherAddresses = otherAddresses
    lead.title = text(.title)?.text
    lead.domain = domain() ?? who.domain
    lead.siren = siren()
    lead.headcount = headcount()
    lead.city = text(.city)?.text
    lead.country = text(.country)?.text
    lead.campaign = text(.campaign)?.text
    lead.score = score()
    lead.estimate = amount()
    lead.tags = tags()
    lead.captured = date(.created)?.instant(in: defaults.zone)
    lead.nextAction = nextAction()
    capture(&lead)
    return lead
  }
}

// MARK: - Who it is

extension ImportRow {
  private struct Who {
    var company: String
    var person: String?
    var email: String?
    /// The domain, where it had to stand in for the company's name.
    var domain: String?
  }

  private mutating func who() -> Who? {
    let company = text(.company)?.text
    let email = email()
    let person = person()
    if let company { return Who(company: company, person: person, email: email) }
    if let email, let domain = InternetDomain.domain(ofEmail: email), !FreeMail.serves(domain) {
      return Who(company: domain, person: person, email: email, domain: domain)
    }
    if let name = person ?? email { return Who(company: name, person: person, email: email) }
    guard mapping.namesByReferenceOnly, let number = text(.contactReference) else { return nil }
    remark(.namedByReference, number)
    return Who(company: number.text, person: number.text)
  }

  private mutating func person() -> String? {
    if let whole = text(.contact)?.text { return whole }
    let names = [text(.firstName)?.text, text(.lastName)?.text].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  private mutating func email() -> String? {
    guard let cell = text(.email) else { return nil }
    if InternetDomain.isEmail(cell.text) { return cell.text }
    // `Jeanne Roy <jeanne@example.fr>`, as mail programs write them.
    let pieces = cell.text.split { ",; |<>".contains($0) }.map(String.init)
    let mails = pieces.filter(InternetDomain.isEmail)
    guard pieces.count > 1, let first = mails.first else {
      setAside(.oddEmail, cell)
      return nil
    }
    otherAddresses += mails.dropFirst()
    if mails.count == 1, cell.text.hasSuffix(">") {
      keep(cell)
    } else {
      setAside(.severalValues, cell)
    }
    return first
  }

  private func unnamed() -> RowProblem {
    guard let odd = remarks.first(where: { $0.reason == .oddEmail }) else {
      return problem(.noName)
    }
    return RowProblem(
      line: record.line, column: odd.column, value: odd.value, reason: .badEmail)
  }

  private func problem(_ reason: RowReason) -> RowProblem {
    let first = (0..<record.count).lazy.map { OneLine.cleaned(record[$0]) }.first { !$0.isEmpty }
    return RowProblem(
      line: record.line, column: nil, value: Self.quoted(first ?? ""), reason: reason)
  }
}

// MARK: - Cells and remarks

extension ImportRow {
  /// The text of a cell and where it stands.
  struct Cell {
    let text: String
    let place: Int
  }

  /// The first text in the columns of this kind; what others say differently goes to the note.
  mutating func text(_ column: ImportColumn) -> Cell? {
    var found: Cell?
    for place in mapping.places(of: column) {
      guard let cell = cell(place, lines: false) else { continue }
      guard let first = found else {
        found = cell
        continue
      }
      guard cell.text != first.text else { continue }
      keep(cell)
      if column == .email || column == .phone { otherAddresses.append(cell.text) }
    }
    return found
  }

  /// The cleaned text of one cell; nil when it is empty.
  mutating func cell(_ place: Int, lines: Bool) -> Cell? {
    let bytes = record.cell(place)
    guard !bytes.isEmpty else { return nil }
    let raw = String(decoding: bytes, as: UTF8.self)
    if Self.isClean(bytes) { return Cell(text: raw, place: place) }
    var text = lines ? ManyLines.cleaned(raw) : OneLine.cleaned(raw)
    guard !text.isEmpty else { return nil }
    if text.utf8.count > Self.textLimit, text.unicodeScalars.count > Self.textLimit {
      remark(.cut, Cell(text: text, place: place))
      text = String(text.unicodeScalars.prefix(Self.textLimit))
    }
    let cell = Cell(text: text, place: place)
    if !lines, OneLine.hasLineBreaks(raw) { remark(.lineBreaks, cell) }
    return cell
  }

  /// Whether nothing in the bytes can ask for cleaning, as in most cells: short, no controls, no
  /// blanks at the ends, and no character that begins with a byte that invisible ones begin with.
  private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count <= textLimit,
      first > 0x20, last > 0x20, last < 0x80
    else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE1 || byte == 0xE2
          || byte == 0xEF || byte == 0xE3
        {
          return false
        }
      }
      return true
    }
  }

  /// Keeps a text that no field can hold, with a remark that says why.
  mutating func setAside(_ reason: RemarkReason, _ cell: Cell) {
    remark(reason, cell)
    keep(cell)
  }

  mutating func keep(_ cell: Cell) {
    let header = header(cell.place)
    keptTexts.append(header.isEmpty ? cell.text : "\(header): \(cell.text)")
  }

  mutating func remark(_ reason: RemarkReason, _ cell: Cell) {
    remarks.append(
      RowRemark(
        line: record.line, column: header(cell.place), value: Self.quoted(cell.text),
        reason: reason))
  }

  private func header(_ place: Int) -> String {
    place < mapping.headers.count ? mapping.headers[place] : ""
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.count > quotedLimit else { return text }
    return String(text.unicodeScalars.prefix(quotedLimit))
  }

  private mutating func remarkOnCellCount() {
    let expected = mapping.headers.count
    guard record.count != expected else { return }
    if record.count < expected {
      remarks.append(
        RowRemark(
          line: record.line, column: mapping.headers[record.count], value: "",
          reason: .tooFewCells))
    } else if let extra = (expected..<record.count).first(where: { !record[$0].isEmpty }) {
      remarks.append(
        RowRemark(
          line: record.line, column: nil, value: Self.quoted(OneLine.cleaned(record[extra])),
          reason: .tooManyCells))
    }
  }
}
