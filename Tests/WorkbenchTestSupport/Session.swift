package import Glossary
package import Leads
import Runtime
import SQLiteStorage
package import TUI
package import Workbench

/// A workbench on a small workspace, driven by keys in the user's own notation.
///
/// The real model, the real rules, the real SQLite store; only the terminal, the clock and the
/// worker threads are left out: effects are performed at once, in order.
package final class Session {
  /// What the program knows.
  package private(set) var model: Model
  /// The workspace.
  package let store: any LeadStore
  /// The drafts that were kept and not dropped.
  package private(set) var drafts: [DraftKey: Draft] = [:]
  /// The preferences that were last kept.
  package private(set) var preferences: Preferences?
  /// The named views.
  package private(set) var views: [SavedView] = []
  /// The home folder of whoever sits at the keyboard, where they have one.
  package var home: String?
  /// The files of leads that were to be imported.
  package private(set) var imports: [String] = []
  /// Whether the import under way was asked to stop.
  package private(set) var askedToStop = false
  /// The theme that the terminal was last asked to use; nil where it was never asked.
  package private(set) var theme: Theme?
  /// Whether demonstration data was asked for.
  package private(set) var askedForDemo = false
  /// What was copied.
  package private(set) var copies: [Clipping] = []
  /// The way that copies go.
  package var copyRoute = CopyRoute.terminal
  /// The mails that went to other programs and into files.
  package private(set) var deliveries: [OutgoingMail] = []
  /// What the user's own editor makes of a text.
  package var editor: (String) -> EditorAnswer = { .text($0) }
  /// Whether the terminal was last asked to tell of the mouse.
  package private(set) var terminalTellsOfMouse = false
  /// Whether the program was asked to end.
  package private(set) var hasQuit = false

  /// The moment at which every session stands: Saturday 21 November 2026, 11:00 in Paris.
  package static let now = Instant(milliseconds: 1_795_255_200_000)
  /// Who sits at the keyboard.
  package static let paul = User(id: UserID(high: 1, low: 1), name: "paul", role: .accountExecutive)
  /// A colleague who opens leads.
  package static let lea = User(id: UserID(high: 1, low: 2), name: "léa", role: .salesDevelopment)

  /// Opens a workbench on a workspace that `fill` puts leads into; `queue` to begin with that.
  package init(
    columns: Int = 80, rows: Int = 24, language: Language = .french,
    glyphs: GlyphSet = .unicode, me: User = Session.paul, queue: QueueScope? = nil,
    fill: (inout Workspace) throws -> Void = { _ in }
  ) throws {
    var entropy: UInt64 = 0
    let store = try SQLiteStore.inMemory(entropy: {
      entropy += 1
      return entropy
    })
    for user in [Self.paul, Self.lea] {
      _ = try store.keep(user: user.name, role: user.role, id: user.id)
    }
    var workspace = Workspace(store)
    try fill(&workspace)
    self.store = store
    model = Model(
      language: language, size: Size(columns: columns, rows: rows), glyphs: glyphs,
      now: Self.now, workspace: "atelier", me: me, entropy: 42)
    if let queue { model.begin(with: queue, filter: "") }
    perform(model.start())
  }

  /// Types keys: `jjL`, `<Enter>`, `<S-Right>`.
  package func type(_ keys: String) {
    for key in Key.keys(in: keys) { tell(.key(key)) }
  }

  /// Clicks on the place where a text stands on the screen: the first from a row on.
  package func click(
    _ text: String, from row: Int = 0, modifiers: MouseEvent.Modifiers = [], times: Int = 1
  ) throws {
    let place = try place(of: text, from: row)
    for _ in 0..<times { click(place, modifiers: modifiers) }
  }

  /// Clicks on a cell.
  package func click(_ place: Position, modifiers: MouseEvent.Modifiers = []) {
    tell(.mouse(MouseEvent(.press(.left), at: place, modifiers: modifiers)))
    tell(.mouse(MouseEvent(.release(.left), at: place, modifiers: modifiers)))
  }

  /// Presses on one text and moves to another, without letting go.
  package func hold(_ text: String, over other: String) throws {
    tell(.mouse(MouseEvent(.press(.left), at: try place(of: text))))
    tell(.mouse(MouseEvent(.drag(.left), at: try place(of: other))))
  }

  /// Lets go over a text.
  package func letGo(over text: String) throws {
    tell(.mouse(MouseEvent(.release(.left), at: try place(of: text))))
  }

  /// Drags one text onto another.
  package func drag(_ text: String, to other: String) throws {
    let target = try place(of: other)
    try hold(text, over: other)
    tell(.mouse(MouseEvent(.release(.left), at: target)))
  }

  /// Turns the wheel over a text.
  package func turn(
    _ direction: MouseEvent.Direction, over text: String, times: Int = 1
  ) throws {
    let place = try place(of: text)
    for _ in 0..<times { tell(.mouse(MouseEvent(.wheel(direction), at: place))) }
  }

  /// The cell of a text's first sign; throws where it is not on the screen.
  package func place(of text: String, from row: Int = 0) throws -> Position {
    let frame = model.view()
    for row in row..<max(row, frame.size.rows) {
      let line = frame.text(row: row).replacing("\u{A0}", with: " ")
      guard let range = line.firstRange(of: text) else { continue }
      return Position(
        column: TextWidth.of(String(line[..<range.lowerBound]), glyphs: frame.glyphs), row: row)
    }
    throw NotOnScreen(text: text, screen: frame.text)
  }

  /// Pastes a block.
  package func paste(_ text: String) {
    tell(.paste(text))
  }

  /// Gives the terminal another size.
  package func resize(columns: Int, rows: Int) {
    tell(.resized(Size(columns: columns, rows: rows)))
  }

  /// Commits edits as another terminal would, and lets the change feed tell of them.
  package func meanwhile(_ edits: Edit..., by author: User = Session.lea) throws {
    _ = try store.commit(
      CommitRequest(edits, by: author.id, at: Self.now, door: .commandLine))
    tell(.changed)
  }

  /// Changes the team's words as another terminal would, and lets the change feed tell of it.
  package func meanwhile(_ edit: TermEdit) throws {
    _ = try store.keep(edit)
    tell(.changed)
  }

  /// The screen as text, trailing blanks and blank last lines left out.
  package var screen: String { model.view().text }

  /// The line in which the cursor stands.
  package var cursorLine: String {
    let frame = model.view()
    return frame.cursor.map { frame.text(row: $0.row) } ?? ""
  }

  /// One line of the screen, from 0.
  package func line(_ row: Int) -> String { model.view().text(row: row) }

  /// Tells the program something.
  package func tell(_ message: Message) {
    perform(model.update(message))
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .commit(let edits, let errand):
      answer(errand) { () throws(StoreError) in
        try store.commit(
          CommitRequest(edits, by: model.me.id, at: model.now, door: .screen))
      }
    case .commitBulk, .rehearse, .readMarks: performBulk(effect)
    case .keepTerm(let request): answer(request)
    case .termFile(let request): answer(request)
    case .undo(let rule): restore(request(rule), .undo)
    case .redo(let rule): restore(request(rule), .redo)
    case .readBoard(let request):
      read { () throws(StoreError) in
        .board(try request.answer(from: store, isWanted: { true }))
      }
    case .readPage(let request, let column, let generation):
      read { () throws(StoreError) in
        .page(
          PageAnswer(
            generation: generation, column: column, isBackward: request.isBackward,
            page: try store.page(request)))
      }
    case .readQueue, .readLead, .readAhead, .readGuide, .readMerge: readLeads(effect)
    case .readOperations:
      read { () throws(StoreError) in .operations(try store.operations(limit: 200)) }
    case .prepareSearch: break
    case .keepDraft(let draft, _): drafts[draft.key] = draft
    case .dropDraft(let key): drafts[key] = nil
    case .readDraft(let key): tell(.draft(drafts[key], key))
    case .keepPreferences(let preferences): self.preferences = preferences
    case .keepView, .dropView, .readViews: performOnViews(effect)
    case .importFile, .stopJob, .makeDemo: noteJob(effect)
    case .quit: hasQuit = true
    case .copy, .deliver, .editText, .useMouse, .useTheme, .suspend, .redraw:
      performOutside(effect)
    }
  }

  private func performOutside(_ effect: Effect) {
    switch effect {
    case .copy(let clipping): take(clipping)
    case .deliver(let mail):
      deliveries.append(mail)
      tell(.delivered(.written(path: mail.path)))
    case .editText(let text): tell(.edited(editor(text)))
    case .useMouse(let isOn): terminalTellsOfMouse = isOn
    case .useTheme(let theme): self.theme = theme
    default: break
    }
  }

  private func readLeads(_ effect: Effect) {
    read { () throws(StoreError) in
      switch effect {
      case .readQueue(let request): .queue(try request.answer(from: store, for: model.me.id))
      case .readLead(let lead), .readAhead(let lead):
        .file(try LeadAnswer.read(lead, from: store))
      case .readGuide: .guide(try store.recordedActs(limit: 1_000))
      case .readMerge(let request): .merge(try request.answer(from: store))
      default: .changed
      }
    }
  }

  private func performOnViews(_ effect: Effect) {
    switch effect {
    case .keepView(let view): views = views.filter { $0.name != view.name } + [view]
    case .dropView(let name): views.removeAll { $0.name == name }
    default: tell(.views(views))
    }
  }

  private func noteJob(_ effect: Effect) {
    switch effect {
    case .importFile(let path): imports.append(path)
    case .stopJob: askedToStop = true
    default: askedForDemo = true
    }
  }

  private func take(_ clipping: Clipping) {
    copies.append(clipping)
    tell(.copied(clipping, by: copyRoute))
  }

  private func performBulk(_ effect: Effect) {
    read { () throws(StoreError) in
      switch effect {
      case .commitBulk(let edits, let name):
        .keptBulk(
          edits,
          try store.commit(edits, by: model.me.id, at: model.now, door: .screen, as: name))
      case .rehearse(let edits):
        .rehearsed(
          edits, try store.rehearse(edits, by: model.me.id, at: model.now, isWanted: { true }))
      case .readMarks(let requests): .marks(try store.cards(of: requests))
      default: .changed
      }
    }
  }

  private func answer(_ request: TermFileRequest) {
    do throws(StoreError) {
      tell(.termFile(try request.answer(from: store, NamedFiles(home: home))))
    } catch {
      tell(.failed(error, for: .term))
    }
  }

  private func answer(_ request: TermRequest) {
    do throws(StoreError) {
      tell(try request.answer(from: store))
    } catch {
      tell(.failed(error, for: .term))
    }
  }

  private func request(_ rule: UndoRequest.ConflictRule) -> UndoRequest {
    UndoRequest(by: model.me.id, at: model.now, door: .screen, conflicts: rule)
  }

  private func restore(_ request: UndoRequest, _ errand: Errand) {
    do throws(StoreError) {
      var step: UndoRequest? = request
      while let request = step {
        let receipt = try errand == .undo ? store.undo(request) : store.redo(request)
        step = request.next(after: receipt)
        tell(step == nil ? .kept(receipt, for: errand) : .restored(receipt, for: errand))
      }
    } catch {
      tell(.failed(error, for: errand))
    }
  }

  private func answer(_ errand: Errand, _ work: () throws(StoreError) -> Receipt) {
    do throws(StoreError) {
      tell(.kept(try work(), for: errand))
    } catch {
      tell(.failed(error, for: errand))
    }
  }

  private func read(_ work: () throws(StoreError) -> Message) {
    do throws(StoreError) {
      tell(try work())
    } catch {
      tell(.failed(error, for: .reading))
    }
  }
}

/// A text that the pointer looked for in vain.
package struct NotOnScreen: Error {
  let text: String
  let screen: String

  package init(text: String, screen: String) {
    self.text = text
    self.screen = screen
  }
}
