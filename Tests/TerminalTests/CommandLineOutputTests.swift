import Foundation
import Testing

/// How the program writes: to people, to programs, to whoever stops listening.
struct CommandLineOutputTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant("add", "Acme; Jane Roy; jane@acme.fr source:fair")
  }

  @Test(arguments: [
    "list", "list --count", "list zzz", "show 1", "add Nordia source:web", "add Nordia",
    "edit 1 city=Lyon",
    "edit 1 stage=x", "move 1 MQL", "move 1 SQL", "qualify 1 need=partial:x",
    "next 1 call tomorrow",
    "next 1 --none", "snooze 1 +1", "resume 1", "park 1 never", "disqualify 1 off-target",
    "reopen 1", "lose 1 price", "accept 1", "offer 1 12k today", "win 1 today 12k", "log 1 note hi",
    "undo", "redo", "history", "history 1", "user list", "user add zoé", "config list",
    "config set policy light", "glossary SAL", "glossary zzzz", "import /nowhere", "help",
    "help move", "--version", "nonsense", "list --nonsense", "demo --keep /proc/none/x", "",
  ])
  func jsonIsAlwaysOneObjectAndNothingElse(line: String) throws {
    let answer = try kanbant.shell(line + " --json")
    #expect(answer.json["schema"] as? String == "kanbant/1", "\(answer.output)")
    #expect(answer.errors.isEmpty, "\(answer.errors)")
    #expect((answer.code == 0) || answer.json["error"] != nil || answer.code == 1)
  }

  @Test(arguments: ["list", "show 1", "history", "--help", "glossary SAL", "move 1 WO"])
  func aFullDiskIsTold(line: String) throws {
    let words = line.split(separator: " ").map { Array(String($0).utf8CString) }
    let answer = try kanbant.run(words, output: "/dev/full")
    let isRefused = line.hasPrefix("move")
    #expect(answer.code == (isRefused ? 3 : 74))
    #expect(isRefused || answer.errors.contains("could not be written"))
  }

  @Test func aReaderThatHadEnoughIsNoFault() throws {
    let code = try kanbant.runIntoClosedPipe("list")
    #expect(code == 0 || code == 128 + SIGPIPE)
  }

  @Test func aWordThatIsNoTextIsRefused() throws {
    let answer = try kanbant.run([Array("show".utf8CString), [-1, -2, 0]])
    #expect(answer.code == 64)
    #expect(answer.errors.contains("Word 2"))
  }

  @Test func dataCannotSteerATerminal() throws {
    let evil = "Evil\u{1B}[2J\u{9B}31m\u{202E}live\u{200B}\rX"
    try kanbant("add", evil + " source:fair", "--note", "a\nb\u{7}")
    for words in [["list"], ["show", "2"], ["history", "2"], ["show", "2", "--json"]] {
      let output = try kanbant.run(words.map { Array($0.utf8CString) }).output
      let controls = output.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
      }
      #expect(controls.isEmpty, "\(words)")
    }
    let list = try kanbant("list").output
    #expect(!list.unicodeScalars.contains("\u{202E}"))
    #expect(list.contains("Evil"))
  }

  /// Flag before NO_COLOR before CLICOLOR_FORCE and FORCE_COLOR before what the output is.
  @Test(
    arguments: [
      ([:], [], false), (["CLICOLOR_FORCE": "1"], [], true), (["FORCE_COLOR": "1"], [], true),
      (["CLICOLOR_FORCE": "0"], [], false), (["CLICOLOR": "1"], [], false),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], [], false),
      (["NO_COLOR": "", "CLICOLOR_FORCE": "1"], [], true),
      (["CLICOLOR_FORCE": "1"], ["--no-color"], false),
      (["CLICOLOR_FORCE": "1", "TERM": "dumb"], [], true), (["TERM": "dumb"], [], false),
    ] as [([String: String], [String], Bool)])
  func colourFollowsTheConventions(
    variables: [String: String], options: [String], isColoured: Bool
  ) throws {
    for (name, value) in variables { kanbant.environment[name] = .some(value) }
    let words = (["list"] + options).map { Array($0.utf8CString) }
    #expect(try kanbant.run(words).output.contains("\u{1B}") == isColoured)
  }

  @Test func aloneWithoutATerminalItWritesATextBoard() throws {
    let board = try kanbant().output
    for part in ["MCL", "WO", "#1 Acme", "Parked 0"] { #expect(board.contains(part)) }
  }

  @Test func aRowIsOneLineAndNothingIsCutInAPipe() throws {
    let long = String(repeating: "Établissements ", count: 20) + "fin"
    try kanbant("add", long + " source:fair")
    #expect(try kanbant("list").lines.count == 3)
    #expect(try kanbant("list").output.contains(long))
  }
}

/// Each exit code, by a command line that ends with it.
struct CommandLineExitCodeTests {
  @Test(arguments: [
    ("list", 0), ("list zzz", 1), ("move 1 WO", 3), ("nonsense", 64), ("move 1", 64),
    ("list a:b:c stagge:x", 64), ("import /dev/null", 65), ("--workspace /etc/passwd list", 65),
    ("import /nowhere.csv", 66), ("show 77", 66), ("--workspace /nowhere.kanbant list", 66),
    ("--workspace postgres://host/db list", 69), ("--workspace /nowhere/x add A source:b", 73),
    ("demo --keep /etc/passwd", 73),
  ])
  func theCodeIsTheOnePromised(line: String, code: Int32) throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme source:fair")
    let answer = try kanbant.shell(line)
    #expect(answer.code == code, "\(answer.errors)")
    #expect(code == 0 || !answer.errors.isEmpty)
  }

  @Test func aClockThatIsNoneIsAFaultOfConfiguration() throws {
    let kanbant = try KanbantProcess()
    kanbant.environment["KANBANT_NOW"] = "noon"
    let answer = try kanbant("list")
    #expect(answer.code == 78)
    #expect(answer.errors.contains("KANBANT_NOW"))
  }

  // The superuser may read everything.
  @Test(.enabled(if: geteuid() != 0)) func whatMayNotBeReadIsDenied() throws {
    let kanbant = try KanbantProcess()
    let path = kanbant.path("secret.csv")
    try Data("company,source\nA,b\n".utf8).write(to: URL(filePath: path))
    chmod(path, 0)
    #expect(try kanbant("import", path).code == 77)
  }

  @Test func aReadingVerbMakesNoWorkspace() throws {
    let kanbant = try KanbantProcess()
    for line in ["list", "show 1", "history", "move 1 MQL", "undo", ""] {
      let answer = try kanbant.shell(line)
      #expect(answer.code == 66, "\(line)")
      #expect(answer.errors.contains("kanbant add"))
    }
    #expect(!FileManager.default.fileExists(atPath: kanbant.path("data")))
  }
}
