package import Glossary
package import Leads
import TUI

/// Fields to fill in, which one is in use, and what is wrong with what was typed.
package struct FormState: Equatable, Sendable {
  /// What the form is for.
  package let purpose: FormPurpose
  /// Its fields, from the top.
  package var fields: [FormField]
  /// Which field is in use.
  package var focus = 0
  /// What is wrong, and with which field.
  package var fault: FormFault?
  /// What the fields held when the user last saw what is kept, to tell what was changed.
  package var opened: [FormFieldID: String]
  /// The values that stand behind those texts, where the form is that of a record.
  package var bases: [EditableField: FieldValue] = [:]
  /// What the team said of the word, where the form is that of one.
  package var seen: TermEdit.Texts = [:]
  /// What is told above the fields, from the top.
  package var notes: [ScoreText] = []
  /// The proposal that it was filled with.
  package var proposal: Proposal?
  /// What the mail that is being written is made of, where it is one.
  package var writing: MailWriting?
  /// How far the lead's cadence has come, where the form is that of one.
  package var course: CadenceCourse?
  /// The letter that was typed last into the choice in use: again, it goes to the next one.
  private var lastLetter: Character?
  /// What others changed while the form was open, and nobody has chosen about yet.
  package var conflicts: [FormConflict] = []

  package init(_ purpose: FormPurpose, _ fields: [FormField], focus: FormFieldID? = nil) {
    self.purpose = purpose
    self.fields = fields
    self.focus = fields.firstIndex { $0.id == focus } ?? 0
    opened = Dictionary(fields.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same form with one of its fields alone.
  package func asking(only place: Int) -> FormState {
    var form = FormState(purpose, [fields[place]])
    form.bases = bases
    return form
  }

  /// The field in use; nil in a form without fields.
  package var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// The text or code of a field; empty where the form has no such field.
  package subscript(id: FormFieldID) -> String {
    get { fields.first { $0.id == id }?.value ?? "" }
    set {
      guard let place = fields.firstIndex(where: { $0.id == id }) else { return }
      fields[place].put(newValue)
      follow(id)
    }
  }

  package func has(_ id: FormFieldID) -> Bool { fields.contains { $0.id == id } }

  /// The fields whose value is no longer what it was when the form was opened.
  package var changed: [FormField] { fields.filter { opened[$0.id] != $0.value } }

  /// Fills in a field whose whole answer is at hand, rather than its keys.
  package mutating func answer(_ id: FormFieldID, with text: String) {
    self[id] = text
    if id == .line { spreadLine() }
  }

  /// Takes over what another form held in the fields that both have.
  package mutating func take(_ former: FormState) {
    for field in former.fields where has(field.id) { self[field.id] = field.value }
  }

  mutating func moveFocus(by step: Int) {
    guard !fields.isEmpty else { return }
    focus = ((focus + step) % fields.count + fields.count) % fields.count
    lastLetter = nil
  }

  /// Gives a key to the field in use, which is drawn `columns` wide; false when the field does
  /// not want it.
  mutating func type(_ key: Key, in language: Language, columns: Int) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch fields[focus].content {
    case .text(var text):
      if replacesDefault(key) { text = TextField() }
      guard text.handle(key) else { return false }
      fields[focus].content = .text(text)
      fault = nil
      if fields[focus].id == .line { spreadLine() }
      return true
    case .paragraph(var area):
      guard area.handle(key, width: columns) else { return false }
      fields[focus].content = .paragraph(area)
      fault = nil
      return true
    case .choice(let choices, let selected):
      return choose(key, among: choices, selected, language)
    }
  }

  // A day that the form proposed gives way to the one that is typed.
  private func replacesDefault(_ key: Key) -> Bool {
    guard case .character = key else { return false }
    let field = fields[focus]
    switch field.id {
    case .acceptedOn, .offerIssued, .signedOn: return opened[field.id] == field.value
    default: return false
    }
  }

  // Space goes round the choices; a letter goes to the first one that begins with it behind what
  // the form opened with, whatever a draft brought back, and typed again to the next.
  private mutating func choose(
    _ key: Key, among choices: [FormField.Choice], _ selected: Int, _ language: Language
  ) -> Bool {
    guard case .character(let letter) = key, !choices.isEmpty else { return false }
    let opened = choices.firstIndex { $0.code == self.opened[fields[focus].id] } ?? selected
    let start = letter == " " || letter == lastLetter ? selected : opened
    lastLetter = letter
    let order = (1...choices.count).map { (start + $0) % choices.count }
    let wanted = Folding.fold(String(letter))
    let place =
      letter == " "
      ? order.first
      : order.first { Folding.fold(choices[$0].label[language]).hasPrefix(wanted) }
    guard let place else { return true }
    fields[focus].content = .choice(choices, selected: place)
    fault = nil
    follow(fields[focus].id)
    return true
  }

  mutating func changeChoice(by step: Int) {
    guard fields.indices.contains(focus),
      case .choice(let choices, let selected) = fields[focus].content, !choices.isEmpty
    else { return }
    let place = ((selected + step) % choices.count + choices.count) % choices.count
    lastLetter = nil
    fields[focus].content = .choice(choices, selected: place)
    fault = nil
    follow(fields[focus].id)
  }

  /// Puts the cursor of the text in use at a cell of its input.
  mutating func putCursor(at cell: Position, of size: Size, wasFocused: Bool) {
    guard fields.indices.contains(focus) else { return }
    switch fields[focus].content {
    case .text(var text):
      text.putCursor(at: cell.column, of: size.columns, isScrolled: wasFocused)
      fields[focus].content = .text(text)
    case .paragraph(var area):
      area.putCursor(at: cell, of: size, isScrolled: wasFocused)
      fields[focus].content = .paragraph(area)
    case .choice: break
    }
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    switch fields[focus].content {
    case .text(var field):
      field.insert(pasted: text)
      fields[focus].content = .text(field)
    case .paragraph(var area):
      area.insert(pasted: text)
      fields[focus].content = .paragraph(area)
    case .choice: return
    }
    if fields[focus].id == .line { spreadLine() }
  }

  /// Shows in the fields below what the typed line says.
  private mutating func spreadLine() {
    let quick = QuickLine(self[.line])
    for (field, text) in quick.parts { self[.record(field)] = text }
  }
}

/// What a form is for.
package enum FormPurpose: Hashable, Sendable {
  case add
  case edit(LeadID)
  case log(LeadID)
  /// One of the four letters.
  case qualify(LeadID)
  case action(LeadID)
  /// Why nothing is to be done next.
  case waive(LeadID)
  case snooze(LeadID)
  case park(LeadID)
  case disqualify(LeadID)
  case lose(LeadID)
  /// Propose it to sales, and answer for them.
  case handOver(LeadID)
  case answerHandoff(LeadID)
  /// Enter the person among those who are not to be contacted, or take them out.
  case suppress(LeadID)
  /// Write to the person.
  case mail(LeadID)
  /// Begin a cadence, or pause, go on with or leave the one it is in.
  case cadence(LeadID)
  /// Give points, or let what was observed count again.
  case score(LeadID)
  /// Find what may be the same lead, and make one of two.
  case duplicates(LeadID)
  case merge(LeadID, with: LeadID)
  /// Give the marked leads an owner.
  case assign
  /// What a gate asked for.
  case pass(LeadID)
  case importFile
  /// A new word of the team's, beside the entry that was read.
  case addTerm(beside: EntryID)
  /// What the team says of a word.
  case editTerm(EntryID)
  /// A file of the team's words to take over, or to write, beside the entry that was read.
  case importTerms(beside: EntryID)
  case exportTerms(beside: EntryID)

  /// The name under which drafts are kept; nil for forms that are not about one lead, and for
  /// what a gate asks for, which goes with the box of its refusal.
  var draftName: String? {
    switch self {
    case .add: "add"
    case .edit: "edit"
    case .log: "log"
    case .qualify: "qualify"
    case .action: "action"
    case .snooze: "snooze"
    case .park: "park"
    case .disqualify: "disqualify"
    case .lose: "lose"
    case .handOver: "hand-over"
    case .answerHandoff: "answer-handoff"
    case .suppress: "suppress"
    case .mail: "mail"
    case .cadence: "cadence"
    case .score: "score"
    case .addTerm: "word"
    case .editTerm(let id): "word-\(id.rawValue)"
    case .importTerms: "words-import"
    case .exportTerms: "words-export"
    case .merge(_, let other): "merge-\(other)"
    case .assign, .pass, .importFile, .waive, .duplicates: nil
    }
  }

  /// The lead that the form is about.
  package var lead: LeadID? {
    switch self {
    case .add, .assign, .importFile, .addTerm, .editTerm, .importTerms, .exportTerms: nil
    case .edit(let lead), .log(let lead), .qualify(let lead), .action(let lead), .snooze(let lead),
      .park(let lead), .disqualify(let lead), .lose(let lead), .suppress(let lead),
      .mail(let lead), .handOver(let lead), .answerHandoff(let lead), .pass(let lead),
      .waive(let lead), .cadence(let lead), .score(let lead), .duplicates(let lead),
      .merge(let lead, _):
      lead
    }
  }

  /// Whether what it asks can be asked for many leads.
  var isForMarks: Bool {
    switch self {
    case .log, .action, .snooze, .park, .disqualify, .lose, .suppress, .cadence, .assign: true
    case .add, .edit, .qualify, .handOver, .answerHandoff, .mail, .pass, .importFile, .addTerm,
      .editTerm, .importTerms, .exportTerms, .waive, .score, .duplicates,
      .merge:
      false
    }
  }

  /// Whether it is about one of the team's words.
  var isTerm: Bool {
    switch self {
    case .addTerm, .editTerm: true
    default: false
    }
  }

  /// The name of the form's draft; nil for forms too short to be worth one.
  package var draftKey: DraftKey? {
    draftName.map { DraftKey(form: $0, lead: lead) }
  }
}

/// What is wrong with a field.
package struct FormFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// It must be filled in.
    case empty
    /// It is no day, no amount, no number, nobody.
    case noDay, noAmount, noNumber
    /// Nobody can be written to or called there.
    case noAddress, noPhone
    /// It says nothing with the reason that was chosen.
    case unfitting
    /// Fields of a template that nothing is known of.
    case openFields([String])
    /// Nobody can be written to.
    case noMailAddress
    /// The team's words cannot be so.
    case term(TeamTermsFault)
    /// The glossary has a word of this name already: this one.
    case knownWord(String)
    /// The file of words of this name was not taken over, or not written.
    case termFile(TermFileFault, String)
  }

  package let field: FormFieldID
  package let reason: Reason
}
