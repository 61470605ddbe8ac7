import Leads
import Workbench

// What the model wants done in the world.

extension EventLoop {
  /// Does what the model wants done, in order.
  func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .commit(let edits, let errand):
      let request = CommitRequest(edits, by: model.me.id, at: world.now(), door: .screen)
      ask(.commit(request, errand))
    case .commitBulk(let edits, let name):
      ask(.bulk(edits, by: model.me.id, at: world.now(), as: name))
    case .keepTerm(let request): ask(.terms(request))
    case .termFile(let request): ask(.termFile(request))
    case .rehearse(let edits):
      workers.reads.post(.rehearsal(edits, by: model.me.id, at: world.now()))
    case .prepareSearch: workers.reads.post(.search(before: nil))
    case .readMarks(let requests): workers.reads.post(.marks(requests))
    case .undo(let rule): ask(.undo(undoRequest(rule)))
    case .redo(let rule): ask(.redo(undoRequest(rule)))
    case .readBoard(let request): workers.reads.post(.board(request))
    case .readPage(let page, let column, let generation):
      workers.reads.post(.page(page, column: column, generation: generation))
    case .readQueue, .readLead, .readAhead, .readGuide, .readMerge, .readOperations:
      readLeads(effect)
    case .keepDraft(let draft, let isUrgent): keep(draft, isUrgent: isUrgent)
    case .dropDraft(let key): drop(key)
    case .readDraft(let key):
      // What waits to be written is what is to be read.
      if let draft = draftDelay.take(key) { workers.keeper.post(.keep(draft)) }
      workers.keeper.post(.read(key))
    case .keepPreferences(let preferences): workers.keeper.post(.preferences(preferences))
    case .keepView, .dropView, .readViews: performOnViews(effect)
    case .importFile(let path): workers.jobs.post(.importFile(path: path))
    case .stopJob: workers.jobs.stop()
    case .makeDemo: workers.jobs.post(.makeDemo)
    case .editText, .suspend, .redraw, .useMouse, .useTheme: performOnTerminal(effect)
    case .copy(let clipping): workers.copies.post(.clipping(clipping))
    case .deliver(let mail): workers.copies.post(.mail(mail))
    case .quit: leave()
    }
  }

  private func performOnTerminal(_ effect: Effect) {
    switch effect {
    case .editText(let text): edit(text)
    case .suspend: suspend()
    case .useMouse(let isOn): world.useMouse(isOn)
    case .useTheme(let theme):
      world.use(theme)
      shown = nil
    default: redraw()
    }
  }

  private func readLeads(_ effect: Effect) {
    switch effect {
    case .readQueue(let request): workers.reads.post(.queue(request))
    case .readLead(let lead): workers.reads.post(.lead(lead))
    case .readAhead(let lead): leadAhead = lead
    case .readGuide: workers.reads.post(.guide)
    case .readOperations: workers.reads.post(.operations)
    case .readMerge(let request): workers.reads.post(.merge(request))
    default: break
    }
  }

  private func performOnViews(_ effect: Effect) {
    switch effect {
    case .keepView(let view): workers.keeper.post(.keepView(view))
    case .dropView(let name): workers.keeper.post(.dropView(name))
    default: workers.keeper.post(.readViews)
    }
  }

  private func ask(_ request: EditRequest) {
    unanswered += 1
    if case .termFile = request {
      workers.files.post(request)
    } else {
      workers.edits.post(request)
    }
  }

  private func undoRequest(_ rule: UndoRequest.ConflictRule) -> UndoRequest {
    UndoRequest(by: model.me.id, at: world.now(), door: .screen, conflicts: rule)
  }

  private func keep(_ draft: Draft, isUrgent: Bool) {
    if isUrgent {
      draftDelay.remove(draft.key)
      workers.keeper.post(.keep(draft))
    } else {
      draftDelay.put(draft, at: Waiting.monotonicMilliseconds())
    }
  }

  private func drop(_ key: DraftKey) {
    draftDelay.remove(key)
    workers.keeper.post(.drop(key))
  }

  /// Leaves, but not before every edit is answered: one that fails must be seen to fail.
  private func leave() {
    if unanswered == 0 { ending = .quit } else { isLeaving = true }
  }

  /// Whether a message answers an edit; one that was not kept lets nobody leave unaware.
  func noteAnswer(_ message: Message) -> Bool {
    switch message {
    case .kept(_, let errand):
      guard errand.isEdit else { return false }
    case .keptBulk, .term: break
    case .termFile(let answer):
      if case .refused = answer { isLeaving = false }
    case .failed(_, let errand):
      guard errand.isEdit else { return false }
      isLeaving = false
    default: return false
    }
    unanswered = max(0, unanswered - 1)
    return true
  }
}

extension Errand {
  fileprivate var isEdit: Bool {
    switch self {
    case .edits, .form, .bulk, .term, .undo, .redo: true
    case .reading, .keeping: false
    }
  }
}
