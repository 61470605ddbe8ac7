import Glossary
import Leads
import Workbench

// Working a lead.

extension Conversation {
  mutating func add() throws(Leaving) {
    try complete(forms.addForm)
  }

  /// Changes one field of the record, asking which where none is named.
  mutating func edit(_ words: String) throws(Leaving) {
    let file = try file(subject().id)
    let form = forms.editForm(of: file)
    let labels = form.fields.map { field -> Localized in
      guard case .record(let name) = field.id else { return Localized(en: "", fr: "") }
      return name.label
    }
    let place: Int
    if !words.isEmpty {
      let name = EditableField(rawValue: Folding.fold(words)).map(FormFieldID.record)
      guard
        let named = form.fields.firstIndex(where: { $0.id == name })
          ?? Self.place(of: words, among: labels)
      else {
        return say(ConversationWords.noChoice(words, labels.count))
      }
      place = named
    } else {
      place = try choose(
        ConversationWords.whichField, among: labels,
        help: form.fields.map { described($0) })
    }
    try complete(form.asking(only: place))
  }

  private func described(_ field: FormField) -> Line {
    let text: String
    switch field.content {
    case .text, .paragraph: text = field.value
    case .choice(let choices, let selected): text = choices[selected].label[language]
    }
    return Line(
      wording.labelled(
        FormWords.label(of: field.id, language), text.isEmpty ? wording.nothing : text))
  }

  mutating func advance() throws(Leaving) {
    let card = try subject()
    guard let stage = card.nextStage else { return say(BoardWords.atTheTop) }
    try attempt(.move(of: card, to: stage))
  }

  mutating func retreat() throws(Leaving) {
    let card = try subject()
    guard let stage = card.stage.predecessor else {
      return say(
        BoardWords.noWayBack(
          card.stage, language, undo: ConversationTask.undo.name[language]))
    }
    try attempt(.move(of: card, to: stage))
  }

  /// Sends the lead to a stage or a lane, asking which where none is named.
  mutating func move(_ words: String) throws(Leaving) {
    let card = try subject()
    let choices = StagePickerState(cards: [card]).choices
    var lane: Lane
    if words.isEmpty {
      let allowed = choices.filter(\.isAllowed).map(\.lane)
      guard !allowed.isEmpty else { return say(BoardWords.atTheTop) }
      let place = try choose(
        ConversationWords.whichStage, among: allowed.map(\.spokenName),
        help: choices.map { described($0, card) })
      lane = allowed[place]
    } else {
      lane = try reached { () throws(Failure) in try Lane.read(words) }
    }
    switch lane {
    case .stage(let stage): try attempt(.move(of: card, to: stage))
    case .parked: try complete(forms.parkForm(for: card))
    case .disqualified, .lost: try complete(forms.endForm(for: card))
    }
  }

  private func described(_ choice: StagePickerState.Choice, _ card: LeadCard) -> Line {
    let name = wording(choice.lane.spokenName)
    if choice.isHere { return Line(wording.labelled(name, wording(ConversationWords.isHere))) }
    let meaning: Localized
    switch choice.lane {
    case .stage(let stage): meaning = stage.meaning
    case .parked, .disqualified, .lost:
      meaning = book[choice.lane.entry]?.headword ?? choice.lane.label
    }
    let refused = wording(ConversationWords.notFromHere(card.lane.acronym))
    return Line(
      wording.labelled(name, choice.isAllowed ? meaning.typeset(language) : refused))
  }

  /// Asks the four letters one after another; each is kept before the next is asked.
  mutating func qualify() throws(Leaving) {
    let id = try subject().id
    for criterion in Criterion.allCases {
      try qualify(criterion, of: id)
    }
    draft = nil
    let verdict = forms.verdict(on: try file(id), at: workspace.now)
    let opened = QualifyingWords.opened(verdict, language)
    let missing = QualifyingWords.missing(verdict, language, separator: ", ")
    let temperature = wording.labelled(
      wording(verdict.reading.temperature.label), wording.why(verdict.reading))
    for text in [temperature, opened, missing] where !text.isEmpty { say(text) }
  }

  private mutating func qualify(_ criterion: Criterion, of id: LeadID) throws(Leaving) {
    say(ConversationWords.ask(criterion.question))
    var file = try file(id)
    var form = try fill(takeUpDraft(of: forms.letterForm(criterion, of: file)))
    while true {
      guard try catchUp(&form, with: criterion, &file) else { return try forgetDraft(of: form) }
      let edits: [Edit]
      do throws(FormFault) {
        edits = try forms.edits(fromLetter: form, over: file)
      } catch {
        say(FormWords.fault(error, language))
        form = try fill(form, only: [error.field])
        continue
      }
      guard !edits.isEmpty else { return try forgetDraft(of: form) }
      switch try keep(edits) {
      case .done: return try forgetDraft(of: form)
      case .refused(.supersededQualification): continue
      case .refused(let refusal):
        throw .failed(workspace.failure(of: .refused(refusal, lead?.number), edits: []))
      }
    }
  }

  /// Puts a letter's form on top of what others answered meanwhile; false to leave it to them.
  ///
  /// Other letters than this one go together; the same one is asked about.
  private mutating func catchUp(
    _ form: inout FormState, with criterion: Criterion, _ file: inout LeadFile
  ) throws(Leaving) -> Bool {
    let fresh = try self.file(file.lead.id)
    guard let theirs = fresh.qualification, theirs.id != file.qualification?.id else {
      return true
    }
    var anew = forms.letterForm(criterion, of: fresh)
    if anew.opened != forms.letterForm(criterion, of: file).opened {
      let refusal = Refusal.supersededQualification(by: theirs.author, at: theirs.at)
      let letter = Sheet.letter(criterion, of: fresh, workspace, invocation)
      say(wording.sentence(for: refusal, lead: nil))
      say([letter])
      guard try agrees(ConversationWords.writeMineAllTheSame, help: [letter]) else {
        return false
      }
    }
    anew.take(form)
    form = anew
    file = fresh
    return true
  }

  /// Takes back what was done last, or does it again.
  mutating func restore(isUndo: Bool) throws(Leaving) {
    let author = try reached { () throws(Failure) in try workspace.author(invocation) }
    var rule = UndoRequest.ConflictRule.ask
    while true {
      let request = UndoRequest(
        by: author.id, at: workspace.now, door: .commandLine, conflicts: rule)
      do throws(StoreError) {
        let receipt =
          try isUndo ? workspace.store.undoWhole(request) : workspace.store.redoWhole(request)
        return try restored(receipt)
      } catch {
        guard case .undoConflicts(_, let conflicts) = error else {
          throw .failed(workspace.failure(of: error))
        }
        let lines = conflicts.map { Line(wording.sentence(for: $0)) }
        say(lines)
        let ways = HistoryState.Way.all(outOf: conflicts)
        let way = try choose(
          HistoryWords.question(about: conflicts),
          among: ways.map { HistoryWords.name(of: $0, outOf: conflicts) }, help: lines)
        switch ways[way] {
        case .keepTheirs: rule = .keepTheirs
        case .restore: rule = .restore
        case .leave: return
        }
      }
    }
  }

  private mutating func restored(_ receipt: Receipt) throws(StoreError) {
    rest = .nothing
    if let touched = receipt.leads.first, receipt.leads.count == 1 {
      // An addition that is taken back leaves no lead to talk about.
      lead = try workspace.store.file(touched.id).map { LeadCard($0, number: touched.number) }
    } else if let known = lead {
      lead = try workspace.store.file(known.id).map { LeadCard($0, number: known.number) }
    }
    report(receipt)
  }
}

extension Lane {
  /// The acronym and what it stands for: `MQL Marketing lead`.
  var spokenName: Localized {
    Localized(en: "\(acronym) \(label.en)", fr: "\(acronym) \(label.fr)")
  }
}
