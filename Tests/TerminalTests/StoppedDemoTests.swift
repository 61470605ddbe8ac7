import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Demonstrations that are stopped half-way, and gone on with.
@Suite(.serialized)
struct StoppedDemoTests {
  private static let count = 2_500

  private func make(_ kanbant: KanbantProcess, seed: Int = 7) throws -> KanbantProcess.Outcome {
    try kanbant(
      "demo", "--keep", kanbant.path("d.kanbant"), "--leads", "\(Self.count)", "--seed", "\(seed)")
  }

  /// Stops one that is being made when a part of it is in its draft.
  private func stop(
    _ kanbant: KanbantProcess, by signal: Int32, once isDue: () throws -> Bool = { true }
  ) throws -> KanbantProcess.Outcome {
    try kanbant.stopping(
      "demo", "--keep", kanbant.path("d.kanbant"), "--leads", "\(Self.count)", "--seed", "7",
      by: signal
    ) {
      guard kanbant.size("d.kanbant.draft") > 1_000_000 else { return false }
      return try isDue()
    }
  }

  /// What a workspace shows of its leads and of what happened to them.
  private func contents(_ kanbant: KanbantProcess) throws -> [String] {
    let place = kanbant.path("d.kanbant")
    let lists = try [
      kanbant("--workspace", place, "list"), kanbant("--workspace", place, "list", "stage:sql"),
      kanbant("--workspace", place, "user", "list"),
    ].map(\.output)
    let histories = try [1, 77, 1_000, Self.count].map { number in
      try kanbant("--workspace", place, "history", "\(number)").output
    }
    let doctor = try kanbant("--workspace", place, "doctor")
    #expect(doctor.code == 0, "\(doctor.output)")
    return lists + histories
  }

  @Test(arguments: [SIGKILL, SIGTERM]) func theSameCommandGoesOn(signal: Int32) throws {
    let whole = try KanbantProcess()
    #expect(try make(whole).code == 0)
    let kanbant = try KanbantProcess()
    let stopped = try stop(kanbant, by: signal)
    #expect(stopped.code == 128 + signal)
    #expect(kanbant.size("d.kanbant") == 0, "nobody sees it before its end")
    #expect(kanbant.size("d.kanbant.draft") > 0)
    if signal == SIGTERM {
      #expect(stopped.errors.contains("of 2,500 leads"))
      #expect(stopped.errors.contains("the same command goes on"))
    }
    let rest = try make(kanbant)
    #expect(rest.code == 0)
    #expect(rest.errors.contains("Going on with what was left"))
    #expect(kanbant.size("d.kanbant.draft") == 0)
    #expect(try contents(kanbant) == contents(whole))
  }

  @Test func otherLeadsAreMadeAnew() throws {
    let kanbant = try KanbantProcess()
    #expect(try stop(kanbant, by: SIGKILL).code == 128 + SIGKILL)
    let other = try kanbant("demo", "--keep", kanbant.path("d.kanbant"), "--leads", "30")
    #expect(other.code == 0)
    #expect(other.errors.contains("all is made anew"))
    #expect(other.output.contains("30 leads"))
    let names = try FileManager.default.contentsOfDirectory(atPath: kanbant.path(""))
    #expect(!names.contains { $0.contains("draft") })
  }

  @Test func whatNobodyGoesOnWithIsToldByTheDoctor() throws {
    let kanbant = try KanbantProcess()
    #expect(try stop(kanbant, by: SIGKILL).code == 128 + SIGKILL)
    let place = kanbant.path("d.kanbant")
    try kanbant("--workspace", place, "add", "Acme; a@acme.example", "--source", "fair")
    let doctor = try kanbant("--workspace", place, "doctor")
    #expect(doctor.code == 0)
    #expect(doctor.output.contains("d.kanbant.draft"))
  }

  @Test func twoAtOnceDoNotMix() throws {
    let kanbant = try KanbantProcess()
    var second: KanbantProcess.Outcome?
    let first = try stop(kanbant, by: SIGINT) {
      second = try make(kanbant)
      return true
    }
    #expect(first.code == 128 + SIGINT)
    #expect(second?.code == 75)
    #expect(second?.errors.contains("d.kanbant.draft") == true)
    #expect(try make(kanbant).errors.contains("Going on with"))
  }

  @Test func onTheBoardItStopsAtEscapeAndGoesOn() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    try terminal.start("--lang en")
    try terminal.wait(for: "This workspace is empty.")
    try terminal.press("d", "Escape")
    try terminal.wait(until: "it is stopped or was faster") {
      let screen = try terminal.screen
      return screen.contains("Stopped:") || screen.contains("200 invented leads are in")
    }
    try finish(terminal)
  }

  @Test func onTheBoardItGoesOnAfterSuddenDeath() throws {
    let terminal = try TerminalSession(columns: 120, rows: 40)
    let board = try terminal.start("--lang en")
    try terminal.wait(for: "This workspace is empty.")
    try terminal.press("d")
    try terminal.wait(until: "some leads are in") {
      try terminal.kanbant("list", "--count").output != "0\n"
    }
    kill(board, SIGKILL)
    try terminal.wait(for: "status=137")
    try terminal.openAnotherShell()
    try terminal.start("--lang en")
    try terminal.wait(for: "MCL")
    try finish(terminal)
  }

  /// Goes on with the demonstration, and compares it with one that was not stopped.
  private func finish(_ terminal: TerminalSession) throws {
    try terminal.press("C-p")
    try terminal.wait(for: "Commands")
    try terminal.type("demonstration data")
    try terminal.press("Enter")
    try terminal.wait(until: "it is whole") {
      let screen = try terminal.screen
      return screen.contains("200 invented leads are in")
        || screen.contains("Only an empty workspace takes demonstration data.")
    }
    let kanbant = terminal.kanbant
    #expect(try kanbant("list", "--count").output == "200\n")
    let whole = try KanbantProcess()
    try whole("demo", "--keep", whole.path("d.kanbant"))
    #expect(
      try kanbant("list").output
        == whole("--workspace", whole.path("d.kanbant"), "list").output)
    #expect(try kanbant("doctor").code == 0)
    try terminal.press("q")
  }
}
