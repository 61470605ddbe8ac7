import Glossary
import Leads
import Runtime
import SQLiteStorage
import TUI
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files of the team's words in the running program.
@Suite(.timeLimit(.minutes(1)))
struct TermFileLoopTests {
  private let file = "[ally]\nname.en = Ally\ndefinition.en = Speaks for us.\n"

  @Test func wordsAreTakenFromAFileAndWrittenIntoAnother() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    try TemporaryFolder.write(file, to: rehearsal.folder.path + "/in.txt")
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { world in
        world.type(":import words")
        world.press(.enter)
      },
      "text as the export writes it": { world in
        world.type("~/in.txt")
        world.press(.enter)
      },
      "Taken over: “Ally”": { $0.type("x") },
      "a new file, where": { world in
        world.press(.control("u"))
        world.type("~/out.txt")
        world.press(.enter)
      },
      "1 word written": { world in
        world.press(.escape)
        world.press(.character("q"))
      },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
    #expect(TemporaryFolder.text(of: rehearsal.folder.path + "/out.txt") == file)
    #expect(try rehearsal.store.settings().terms == file)
  }

  @Test func whatMayOnlyBeLookedAtIsWrittenIntoAFileAndTakesNone() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    _ = try rehearsal.store.keep(.take(try TeamTerms(file.utf8)))
    try TemporaryFolder.write(file, to: rehearsal.folder.path + "/in.txt")
    let (_, world) = try rehearsal.run(
      hindrance: .readOnly(path: rehearsal.store.path),
      [
        "Dupont SAS": { world in
          world.type(":export the")
          world.press(.enter, .control("u"))
          world.type("~/out.txt")
          world.press(.enter)
        },
        "1 word written": { world in
          world.type(":import words")
          world.press(.enter)
          world.type("~/in.txt")
          world.press(.enter)
        },
        "was not kept": { $0.press(.escape, .character("q")) },
      ])
    #expect(world.missedCues.isEmpty)
    #expect(TemporaryFolder.text(of: rehearsal.folder.path + "/out.txt") == file)
  }

  @Test func aPipeHoldsNothingUp() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    mkfifo(rehearsal.folder.path + "/pipe", 0o600)
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { world in
        world.type(":import words")
        world.press(.enter)
      },
      "text as the export writes it": { world in
        world.type("~/pipe")
        world.press(.enter)
      },
      "which may never end": { world in
        world.press(.escape)
        world.press(.character("q"))
      },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
  }
}
