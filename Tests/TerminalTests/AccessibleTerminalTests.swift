import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The conversation on a terminal, line by line, beside others.
@Suite(.serialized)
struct AccessibleTerminalTests {
  private let terminal: TerminalSession

  init() throws {
    terminal = try TerminalSession(columns: 100, rows: 40, variables: ["TERM": "dumb"])
    try terminal.add("Dupont SAS; Paul Petit; paul@dupont.example")
  }

  private func answer(_ line: String, waitingFor text: String) throws {
    try terminal.shell(line)
    try terminal.wait(for: text)
  }

  @Test func aDumbTerminalIsEnough() throws {
    try terminal.start("--accessible")
    try terminal.wait(for: "Board. Command?")
    try answer("1", waitingFor: "#1 Dupont SAS. Command?")
    try answer("edit city", waitingFor: "Town?")
    try answer("Lyon", waitingFor: "#1 Dupont SAS, town: Lyon, before: nothing.")
    #expect(try terminal.isOnAlternateScreen == false)
    try answer("quit", waitingFor: "status=0")
  }

  @Test func aTerminalThatCannotShowTheBoardSaysWhatCan() throws {
    try terminal.start()
    try terminal.wait(for: "status=69")
    #expect(try terminal.screen.contains("kanbant --accessible"))
  }

  @Test func aSettingOrAVariableChoosesTheConversation() throws {
    let program = KanbantProcess.executable
    try terminal.shell("KANBANT_ACCESSIBLE=1 \(program)")
    try terminal.wait(for: "Board. Command?")
    try terminal.press("C-d")
    try terminal.wait(for: "Goodbye.")
    let folder = terminal.kanbant.path("config/kanbant")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("accessible = on\n".utf8).write(to: URL(filePath: folder + "/kanbant.conf"))
    try terminal.shell("clear")
    try terminal.start("--lang fr")
    try terminal.wait(for: "Tableau. Commande")
    try answer("quitter", waitingFor: "status=0")
    try terminal.shell("clear; \(program) list")
    try terminal.wait(for: "1, Dupont SAS, Paul Petit, MCL, 0 days, no action")
  }

  @Test func ctrlCInTheMiddleKeepsADraft() throws {
    try terminal.start("--accessible")
    try terminal.wait(for: "Command?")
    try answer("add", waitingFor: "All in one line")
    try answer("", waitingFor: "Company?")
    try answer("Nordia", waitingFor: "Contact?")
    try terminal.press("C-c")
    try terminal.wait(for: "status=130")
    #expect(try terminal.screen.contains("Not finished: your answers are kept as a draft"))
    try terminal.start("--accessible")
    try terminal.wait(for: "Command?")
    try answer("add", waitingFor: "Your draft is back")
    try answer("", waitingFor: "Company [Nordia]?")
    try terminal.press("C-c")
    try terminal.wait(for: "status=130")
  }

  @Test func aHangUpEndsItWithADraft() throws {
    let process = try terminal.start("--accessible")
    try terminal.wait(for: "Command?")
    try answer("add", waitingFor: "All in one line")
    try answer("", waitingFor: "Company?")
    try answer("Nordia", waitingFor: "Contact?")
    try terminal.hangUp()
    let limit = ContinuousClock.now + .seconds(20)
    while TerminalSession.isRunning(process), ContinuousClock.now < limit { poll(nil, 0, 15) }
    #expect(!TerminalSession.isRunning(process))
    let told = try terminal.kanbant("--accessible", input: "add\n")
    #expect(told.output.contains("Your draft is back"))
  }

  @Test func anotherTerminalsChangeOfTheSameFieldIsAskedAbout() throws {
    try terminal.start("--accessible")
    try terminal.wait(for: "Command?")
    try answer("1", waitingFor: "#1 Dupont SAS. Command?")
    try answer("edit city", waitingFor: "Town?")
    terminal.kanbant.environment["KANBANT_USER"] = "zoé"
    try terminal.kanbant("edit", "1", "city=Paris")
    try answer("Lyon", waitingFor: "Which stays: 1 as it is now, 2 what I want?")
    #expect(
      try terminal.screen.contains(
        "Town: you saw nothing, it is Paris now, you want Lyon."))
    try answer("2", waitingFor: "town: Lyon, before: Paris.")
    try answer("quit", waitingFor: "status=0")
  }

  @Test func anotherTerminalsLettersAreToldBeforeOnesOwnAreWritten() throws {
    try terminal.start("--accessible")
    try terminal.wait(for: "Command?")
    try answer("1", waitingFor: "#1 Dupont SAS. Command?")
    try answer("qualify", waitingFor: "Budget: 1 unknown")
    try answer("3", waitingFor: "Budget, what you know?")
    terminal.kanbant.environment["KANBANT_USER"] = "zoé"
    try terminal.kanbant("qualify", "1", "budget=partial:rumours")
    try answer("voted", waitingFor: "Budget amount?")
    try answer("", waitingFor: "Write your answer all the same: 1 yes, 2 no [yes]?")
    #expect(try terminal.screen.contains("zoé saved other BANT answers"))
    #expect(try terminal.screen.contains("Budget: partial, rumours, zoé, today"))
    try answer("yes", waitingFor: "Authority: 1 unknown")
    try answer(".", waitingFor: "Back at the commands.")
    try answer("1", waitingFor: "Budget: sufficient, voted, ada, today")
    try answer("quit", waitingFor: "status=0")
  }

  @Test func aLineThatIsNoTextIsAskedForAgain() throws {
    let program = KanbantProcess.executable
    try terminal.shell("printf '\\377\\nboard\\n' | \(program) --accessible")
    try terminal.wait(for: "Goodbye.")
    let screen = try terminal.screen
    #expect(screen.contains("This line is no UTF-8 text and was not read"))
    #expect(screen.contains("MCL, Raw lead: 1 lead"))
  }

  @Test func theDemonstrationCanBeTalkedTo() throws {
    try terminal.start("demo --accessible --leads 20")
    try terminal.wait(for: "leads: 20.")
    try answer("board", waitingFor: "LST, Lost:")
    try answer("quit", waitingFor: "status=0")
  }
}
