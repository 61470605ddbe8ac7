import Foundation
import Testing

/// What holds at every question of a conversation, whatever is asked.
struct AccessiblePromptTests {
  /// A session that comes by every kind of question.
  private static let session = [
    "board", "list", "filter", "source:fair", "all", "1", "next", "add", "", "Boréal", "Léa", "",
    "lea@boreal.example", "", "web", "form", "own", "", "12k", "", "vip", "hello", "edit", "town",
    "Lyon", "1", "advance", "advance", "yes", "3", "50k", "2", "DAF", "3", "CRM", "2", "march",
    "talked", "", "qualify", "", "", "40k", "", "", "Jane Roy (decider)", "", "", "new CRM", "", "",
    "2027-02-01", "log", "call", "", "us", "yes", "", "", "hello", "log", "call", "call back",
    "us", "", "", "", "no", "on leave", "log", "call", "no answer", "us", "", "", "", "yes",
    "action", "call", "tomorrow", "move", "SAL",
    "yes", "ada", "today", "back", "yes", "too early", "snooze", "+3", "resume", "park",
    "2027-03-01", "timing", "resume", "end", "duplicate", "twice", "reopen", "undo", "redo",
    "history", "glossary SAL", "1", "", "language", "langue", "help", "owner", "1", "quit",
  ]

  /// What the workspace holds, without what differs from run to run.
  private func state(of talk: Talk) throws -> String {
    var text = try talk.kanbant("list").output
    for number in 1...4 { text += try talk.kanbant("show", "\(number)").output }
    return text
  }

  @Test func theSessionComesToItsEnd() throws {
    let talk = try Talk()
    let told = try talk(Self.session)
    #expect(told.hasSuffix("Goodbye.\n"))
    for refused in ["is none of them", "is no command", "please", "No lead is open"] {
      #expect(!told.contains(refused), "\(refused) in \(told)")
    }
    #expect(try talk.lane(of: 1) == "MCL")
    #expect(try talk.lead(4)["source"] as? String == "web")
  }

  @Test(arguments: Tongue.allCases) func inputMayEndAtEveryQuestion(tongue: Tongue) throws {
    let first = try Talk()
    for count in 0..<Self.session.count {
      let talk = try Talk(like: first)
      let outcome = try talk.run(Array(Self.session.prefix(count)), in: tongue)
      #expect(outcome.code == 0, "after \(count) lines: \(outcome.errors)")
      #expect(outcome.errors.isEmpty)
      #expect(
        outcome.output.hasSuffix("Goodbye.\n") || outcome.output.hasSuffix("Au revoir.\n"),
        "after \(count) lines")
      #expect(controls(in: outcome.output).isEmpty)
    }
  }

  @Test(arguments: Tongue.allCases) func aQuestionMarkExplainsEveryQuestionAndChangesNothing(
    tongue: Tongue
  ) throws {
    let plain = try Talk()
    try plain(Self.session, in: tongue)
    let asking = try Talk()
    let told = try asking(Self.session.flatMap { ["?", $0] }, in: tongue)
    #expect(try state(of: asking) == state(of: plain))
    #expect(!told.contains("“?”") && !told.contains("« ? »"))
    let quick = try plain.run(Self.session, in: tongue).output.count
    #expect(told.count > quick * 3)
  }

  @Test func leavingAtEveryQuestionComesBackToTheCommands() throws {
    let first = try Talk()
    for count in 0..<Self.session.count - 1 {
      let talk = try Talk(like: first)
      let told = try talk(Array(Self.session.prefix(count)) + [".", "board"])
      #expect(told.contains("MCL, ") || told.contains("MCL, Lead brut"), "after \(count) lines")
      #expect(told.hasSuffix("Command?\nGoodbye.\n") || told.hasSuffix("Au revoir.\n"))
    }
  }

  @Test func whatWasAnsweredIsADraftUntilItIsKept() throws {
    let talk = try Talk()
    let broken = try talk(["add", "", "Boréal", "Léa Roux"])
    #expect(broken.hasSuffix("they come back when you begin again.\nGoodbye.\n") == false)
    #expect(broken.contains("Not finished: your answers are kept as a draft"))
    let again = try talk(["add", "", "", "=", "web"])
    #expect(again.contains("Your draft is back"))
    #expect(again.contains("Company [Boréal]?\nContact [Léa Roux]?"))
    #expect(again.contains("#4 Boréal: added."))
    #expect(!(try talk(["add"]).contains("Your draft is back")))
  }

  @Test func aLetterThatWasNotFinishedIsADraftToo() throws {
    let talk = try Talk()
    let broken = try talk(["1", "qualify", "3", "50 k€", "", "2"])
    #expect(broken.contains("Not finished: your answers are kept as a draft"))
    let again = try talk(["1", "qualify", "", "", "", "", "=", "=", "="])
    #expect(again.contains("[partial]?"))
    #expect(try talk(["1"]).contains("Authority: partial"))
  }

  @Test func whatIsLeftIsNoDraft() throws {
    let talk = try Talk()
    try talk(["add", "", "Boréal", "."])
    #expect(!(try talk(["add"]).contains("Your draft is back")))
  }

  @Test func aNextActionThatWasNotFinishedIsADraftToo() throws {
    let talk = try Talk()
    let told = try talk(["1", "action", "call"])
    #expect(told.contains("Not finished: your answers are kept as a draft"))
    #expect(try talk.lead(1)["nextAction"] as? [String: Any] == nil)
    #expect(try talk(["1", "action"]).contains("Your draft is back"))
  }

  @Test func aLastLineWithoutItsEndCounts() throws {
    let talk = try Talk()
    let told = try talk.kanbant("--accessible", input: "board").output
    #expect(told.contains("MCL, Raw lead"))
  }

  @Test func aLineThatNobodyTypesIsNotRead() throws {
    let talk = try Talk()
    let told = try talk(["1", "edit note", String(repeating: "x", count: 70_000), "short"])
    #expect(told.contains("This line is too long and was not read"))
    #expect(try talk.lead(1)["note"] as? String == "short")
  }

  /// Numbers that look random and are the same each time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func nothingSteersTheTerminalHoweverHostileTheData(seed: UInt64) throws {
    let talk = try Talk()
    let hostile = [
      "Evil\u{1B}[2J\u{9B}31m", "\u{202E}live\u{2066}", "a\u{200B}b\u{7F}", "\u{1B}]0;x\u{7}",
      "tab\there\rback", String(repeating: "e\u{301}\u{302}", count: 400), "名前 👩‍👩‍👧",
      "\u{1B}[200~paste\u{1B}[201~", "\u{85}\u{2028}", "é".precomposedStringWithCanonicalMapping,
    ]
    for name in hostile {
      try talk.kanbant("add", "\(name) source:fair", "--note", name, "--tag", name)
    }
    var dice = Dice(state: seed)
    let words =
      Self.session.filter { $0 != "quit" } + hostile
      + ["?", "", ".", "-", "=", "<", "1", "2", "4", "7", "13", "suite", "more", "reculer", "yes"]
    let lines = (0..<700).compactMap { _ in words.randomElement(using: &dice) }
    let outcome = try talk.run(lines, in: seed.isMultiple(of: 2) ? .en : .fr)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count > 700)
    let found = controls(in: outcome.output)
    #expect(found.isEmpty, "\(found)")
    let hidden = outcome.output.unicodeScalars.filter {
      [0x200B, 0x202E, 0x2066, 0x2028].contains($0.value)
    }
    #expect(hidden.isEmpty)
    for sign in ["│", "─", "●", "◐", "○", "✕", "→", "▸", "‼", " · "] {
      #expect(!Talk.plain(outcome.output).contains(sign), "\(sign)")
    }
  }
}
