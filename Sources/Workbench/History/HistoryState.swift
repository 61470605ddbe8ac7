import Glossary
package import Leads

/// What was done in the workspace, or what stands in the way of an undo.
package struct HistoryState: Equatable, Sendable {
  /// The operations, newest first; nil until the store answered.
  package var operations: [Operation]?
  /// Fields that an undo cannot simply restore; empty for a plain list.
  package var conflicts: [UndoConflict] = []
  /// Whether it was an undo that met them, not a redo.
  package var isUndo = true
  /// How many leads were restored before conflicts were met.
  package var done = 0
  /// Which line is selected.
  package var selection = 0
  /// How many lines of the conflicts are scrolled away.
  package var scroll = 0

  /// The ways out of conflicts, in the order shown.
  package enum Way: CaseIterable, Sendable {
    case keepTheirs, restore, leave

    /// The ways out of these: what people said themselves cannot be restored otherwise.
    package static func all(outOf conflicts: [UndoConflict]) -> [Way] {
      conflicts.areObjections ? [.keepTheirs, .leave] : allCases
    }
  }

  /// The ways out, in the order shown.
  var ways: [Way] { Way.all(outOf: conflicts) }

  /// How many lines can be selected.
  var lineCount: Int { conflicts.isEmpty ? operations?.count ?? 0 : ways.count }
}

extension Model {
  /// Shows what was done; asked for again, closes the list.
  mutating func openHistory() -> [Effect] {
    if case .history = screens.top { return closeTop() }
    screens.open(.history(HistoryState()))
    return [.readOperations]
  }

  mutating func take(_ operations: [Operation]) -> [Effect] {
    guard case .history(var history) = screens.top else { return [] }
    history.operations = operations
    history.selection = max(0, min(history.selection, operations.count - 1))
    screens.replaceTop(.history(history))
    return []
  }

  /// Lists what others changed since, and asks; but not who is typing something else.
  mutating func meet(_ conflicts: [UndoConflict], isUndo: Bool, done: Int) -> [Effect] {
    guard screens.top.map(\.leavesRoomForQuestions) ?? true else {
      let key = keyName(of: isUndo ? .undo : .redo)
      notice = Notice(HistoryWords.waiting(key, formats.number(done))[language], .fault)
      return reload()
    }
    var history = HistoryState()
    history.conflicts = conflicts
    history.isUndo = isUndo
    history.done = done
    screens.open(.history(history))
    // Who changed something may have come since names were read.
    return reload()
  }

  /// Takes the selected way out of conflicts.
  mutating func choose(in history: HistoryState) -> [Effect] {
    screens.close()
    let rule: UndoRequest.ConflictRule
    switch history.ways[history.selection] {
    case .keepTheirs: rule = .keepTheirs
    case .restore: rule = .restore
    case .leave:
      if history.done > 0 {
        let keys = (keyName(of: .undo), keyName(of: .redo))
        notice = Notice(
          HistoryWords.leftHalfWay(formats.number(history.done), keys, history.isUndo)[language])
      }
      return []
    }
    return [history.isUndo ? .undo(rule) : .redo(rule)]
  }
}

extension Screen {
  /// Whether a question may open over it: nothing is typed or chosen there.
  fileprivate var leavesRoomForQuestions: Bool {
    switch self {
    case .triage, .lead, .history: true
    default: false
    }
  }
}
