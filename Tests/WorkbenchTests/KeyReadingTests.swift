import Glossary
import TUI
import Testing
import Workbench

/// What a file of the user's own keys comes to.
@Suite struct KeyReadingTests {
  /// Reads the lines of a file, numbered from 1.
  private func reading(_ lines: String...) -> KeyReading {
    let settings = lines.enumerated().map { place, line in
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0.drop { $0 == " " }) }
      return SettingLine(
        number: place + 1, name: String(parts[0].prefix { $0 != " " }),
        value: parts.count == 2 ? parts[1] : nil)
    }
    return KeyReading(settings, path: "keys.conf")
  }

  private func keys(_ command: Command, _ reading: KeyReading) -> String {
    reading.keymap.keys(of: command).map(\.notation).joined(separator: " ")
  }

  private func command(
    _ notation: String, in context: KeyContext, _ reading: KeyReading
  ) -> Command? {
    let keys = Key.keys(in: notation)
    let first = keys.count == 2 ? keys[0] : nil
    guard
      case .command(let command) = reading.keymap.match(
        keys[keys.count - 1], after: first, in: context)
    else { return nil }
    return command
  }

  @Test func anEmptyFileLeavesTheKeysOfTheTable() {
    #expect(reading().keymap == .standard)
    #expect(reading().faults.isEmpty)
    for command in Command.allCases {
      #expect(Keymap.standard.keys(of: command) == command.entry.keys)
    }
  }

  @Test func theTableItselfCanBeWrittenAsAFile() {
    let lines = Command.allCases.enumerated().map { place, command in
      SettingLine(
        number: place + 1, name: command.name,
        value: command.entry.keys.map(\.notation).joined(separator: " "))
    }
    let all = KeyReading(lines, path: "keys.conf")
    #expect(all.faults == [])
    for command in Command.allCases {
      for context in KeyContext.allCases {
        #expect(
          all.keymap.keys(of: command, in: context)
            == Keymap.standard.keys(of: command, in: context))
      }
    }
  }

  @Test func severalKeysTakeThePlaceOfThoseOfTheTable() {
    let reading = reading("advance = x <C-n> ,.")
    #expect(reading.faults.isEmpty)
    #expect(keys(.advance, reading) == "x <C-n> ,.")
    #expect(command("x", in: .board, reading) == .advance)
    #expect(command(",.", in: .lead, reading) == .advance)
    #expect(reading.keymap.match(.character(","), after: nil, in: .board) == .beginning)
    #expect(command("L", in: .board, reading) == nil)
    #expect(keys(.retreat, reading) == "H <S-Left>")
  }

  @Test func anEmptyValueTakesTheKeysAway() {
    let reading = reading("end =")
    #expect(reading.faults.isEmpty)
    #expect(keys(.end, reading) == "")
    #expect(command("D", in: .board, reading) == nil)
  }

  @Test(arguments: [Command.quit, .back, .giveUp]) func nobodyIsLockedIn(command: Command) {
    let way = command == .quit ? "<C-c>" : "<Esc>"
    for line in ["\(command.name) =", "\(command.name) = <Foo>"] {
      let reading = reading("advance = x", line)
      #expect(reading.faults.map(\.line) == [2])
      for context in command.entry.contexts {
        #expect(self.command(way, in: context, reading) == command)
      }
    }
  }

  @Test func theWayOutCannotBeTakenUnlessThereIsAnother() {
    let taken = reading("submit = <Esc>", "redraw = <Esc>")
    #expect(taken.faults.map(\.line) == [1, 2, 2, 2])
    #expect(command("<Esc>", in: .form, taken) == .giveUp)
    #expect(command("<Enter>", in: .form, taken) == .submit)
    #expect(command("<Esc>", in: .lead, taken) == .back)
    let free = reading("submit = <Esc>", "give-up = <F10>")
    #expect(free.faults.isEmpty)
    #expect(command("<Esc>", in: .form, free) == .submit)
    #expect(command("<F10>", in: .list, free) == .giveUp)
  }

  @Test func twoLinesThatClaimOneKeyAreToldAndTheFirstHasIt() {
    let reading = reading("advance = x", "pick-stage = x", "import-file = x")
    #expect(
      reading.faults.map(\.reason) == [
        .clash(.pickStage, [.character("x")], with: .advance, line: 1)
      ])
    #expect(reading.faults[0].line == 2)
    #expect(reading.faults[0].contexts == [.board, .triage, .lead])
    #expect(command("x", in: .board, reading) == .advance)
    #expect(command("m", in: .board, reading) == .pickStage)
    #expect(command("x", in: .welcome, reading) == .importFile)
  }

  @Test func aKeyTakenFromTheTableIsToldUnlessTheOtherHasALineToo() {
    let taken = reading("advance = m")
    #expect(
      taken.faults.map(\.reason) == [.displaced(.pickStage, [.character("m")], by: .advance)])
    #expect(command("m", in: .board, taken) == .advance)
    #expect(reading("advance = m", "pick-stage = x").faults.isEmpty)
    #expect(reading("advance = m", "pick-stage =").faults.isEmpty)
  }

  @Test(arguments: [
    ("advance = <Foo>", KeyFault.Reason.unreadable("<Foo>")),
    ("advance = <C-1>", .unreadable("<C-1>")),
    ("advance = <Unknown>", .unreadable("<Unknown>")),
    ("advance = \u{7}", .unreadable("\u{7}")),
    ("advance = \u{FFFD}", .unreadable("\u{FFFD}")),
    ("advance = a<", .unreadable("a<")),
    ("advance = ggg", .tooLong("ggg")),
    ("advance = <C-i>", .unsendable(.control("i"), arrivesAs: .tab)),
    ("advance = <C-M>", .unsendable(.control("m"), arrivesAs: .enter)),
    ("advanse = x", .unknownCommand("advanse")),
    ("advance", .noSetting("advance")),
  ])
  func whatCannotBeReadIsToldAndLeftOut(line: String, reason: KeyFault.Reason) {
    let reading = reading("retreat = x", line)
    #expect(reading.faults == [KeyFault(line: 2, reason: reason)])
    #expect(command("x", in: .board, reading) == .retreat)
    #expect(command("L", in: .board, reading) == .advance)
  }

  @Test func theLastOfTwoLinesOfOneCommandCounts() {
    let reading = reading("advance = x", "advance = ,")
    #expect(reading.faults == [KeyFault(line: 1, reason: .repeated(.advance, line: 2))])
    #expect(keys(.advance, reading) == ",")
  }

  @Test func aSequenceBehindASingleKeyIsToldAndLeftOut() {
    let own = reading("history = mm")
    #expect(own.faults.map(\.reason) == [.hidden(.history, Key.keys(in: "mm"), by: .pickStage)])
    #expect(own.faults[0].contexts == [.board, .triage, .lead])
    #expect(command("m", in: .board, own) == .pickStage)
    #expect(command("U", in: .board, own) == .history)
    let table = reading("advance = g")
    #expect(
      table.faults.map(\.reason) == [.hidden(.selectFirst, Key.keys(in: "gg"), by: .advance)])
    #expect(table.faults[0].line == 1)
    #expect(command("g", in: .board, table) == .advance)
    #expect(command("gg", in: .history, table) == .selectFirst)
    #expect(command("<Home>", in: .board, table) == .selectFirst)
  }

  @Test func whatIsTypedIntoAFieldRunsNothingThere() {
    let reading = reading("submit = s <C-w> <F10>", "switch-language = t", "next-pane = P <F11>")
    #expect(reading.faults.map(\.line) == [1, 1, 2])
    #expect(reading.faults[2].contexts == [.qualifying, .form, .list, .filter])
    #expect(command("s", in: .form, reading) == nil)
    #expect(command("<F10>", in: .form, reading) == .submit)
    #expect(command("t", in: .board, reading) == .switchLanguage)
    #expect(command("<F2>", in: .form, reading) == .switchLanguage)
    // A letter for the board and another key for forms is as it should be.
    #expect(command("P", in: .board, reading) == .nextPane)
    #expect(command("P", in: .form, reading) == nil)
    #expect(command("<F11>", in: .form, reading) == .nextPane)
    for command in Command.allCases {
      for context in command.entry.contexts where context.takesText {
        for keys in reading.keymap.keys(of: command, in: context) {
          if case .character = keys[0] { Issue.record("\(command) in \(context)") }
        }
      }
    }
  }

  @Test func everyFaultSaysWhatToDoInBothLanguages() {
    let all = reading(
      "advance = x <Foo> abc <C-i>", "pick-stage = x", "quit =", "no", "redraw = <Esc>",
      "submit = s", "undo = b", "history = nn", "histry = y", "add = ,", "add = ;")
    let kinds = Set(all.faults.map { "\($0.reason)".prefix { $0 != "(" } })
    #expect(kinds.count == 12)
    for fault in all.faults {
      for text in [fault.sentence.en, fault.sentence.fr] {
        #expect(!text.isEmpty && TextWidth.of(text) < 240)
      }
      #expect(fault.sentence.en != fault.sentence.fr)
    }
  }

  /// People's files hold these names: a new command adds one, none may go.
  @Test func theNamesOfCommandsStay() {
    let names = """
      select-previous select-next column-left column-right page-up page-down half-page-up \
      half-page-down select-first select-last open back next-lead previous-lead advance \
      retreat pick-stage qualify add edit log-contact plan-action snooze park end filter \
      clear-filter mark mark-range mark-all undo redo history import-file make-demo \
      what-is-this what-is-this-field which-figure next-link previous-link follow-link \
      previous-entry next-pane palette help switch-language switch-lens switch-theme \
      switch-density fold arrange views next-field previous-field previous-choice next-choice \
      next-letter previous-letter previous-line next-line submit give-up choose redraw suspend \
      quit
      """
    for name in names.split(separator: " ") {
      #expect(Command(name: name)?.name == String(name))
    }
    #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
  }
}
