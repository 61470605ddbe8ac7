import Leads
import Runtime
import SQLiteStorage
import TUI
import Testing
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Texts that go to the user's own editor and come back.
@Suite(.timeLimit(.minutes(1)))
struct TextEditorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// An editor that is a line of shell; the file's path is its first argument.
  private func editor(_ script: String, in name: String = "editing") throws -> TextEditor {
    let path = folder.path + "/editor"
    try TemporaryFolder.write("#!/bin/sh\n\(script)\n", to: path)
    chmod(path, 0o700)
    return editor(named: path, in: name)
  }

  private func editor(named command: String, in name: String = "editing") -> TextEditor {
    TextEditor(
      variable: { ["EDITOR": command, "PATH": "/usr/bin:/bin"][$0] },
      folder: "\(folder.path)/\(name)")
  }

  private func left(in name: String = "editing") -> Set<String> {
    TemporaryFolder.names(in: "\(folder.path)/\(name)")
  }

  @Test func whatTheEditorWritesIsTheText() throws {
    let editor = try editor("printf 'Appel à Jeanne.\\nTrès intéressée.\\n' >>\"$1\"")
    #expect(editor.edit("Hier :") == .text("Hier :\nAppel à Jeanne.\nTrès intéressée."))
    #expect(left().isEmpty)
  }

  @Test func aTextThatIsLeftComesBackAsItWas() throws {
    let editor = try editor("exit 0")
    for text in ["", "one", "two\nlines", "a line end\n", "  blanks  "] {
      #expect(editor.edit(text) == .text(text))
    }
  }

  @Test func theFileIsForItsUserAlone() throws {
    let editor = try editor("stat -c %a \"$1\" \"$(dirname \"$1\")\" >\(folder.path)/modes")
    _ = editor.edit("secret")
    #expect(TemporaryFolder.text(of: folder.path + "/modes") == "600\n700\n")
  }

  @Test func aStatusSaysThatTheTextIsToStay() throws {
    let editor = try editor("echo lost >\"$1\"; exit 3")
    let command = folder.path + "/editor"
    #expect(editor.edit("kept") == .failed(.status(command: command, status: 3)))
    #expect(left().isEmpty)
    let missing = self.editor(named: "/nowhere/editor")
    #expect(
      missing.edit("kept") == .failed(.status(command: "/nowhere/editor", status: 127)))
  }

  @Test func whatIsNoTextStaysInItsFile() throws {
    for script in ["printf '\\377' >\"$1\"", "printf 'a\\000b' >\"$1\"", "rm \"$1\""] {
      let answer = try editor(script).edit("kept")
      guard case .failed(.file(.noTextFile(let path))) = answer else {
        Issue.record("\(script): \(answer)")
        continue
      }
      #expect(path.hasPrefix(folder.path))
    }
  }

  @Test func optionsAndOddPathsAreUnderstood() throws {
    let editor = editor(named: "sed -i s/one/two/", in: "it's a \"folder\" $(x)")
    #expect(editor.edit("one") == .text("two"))
  }

  @Test func visualGoesFirstAndAnInstalledEditorServes() {
    let variables = ["VISUAL": "printf", "EDITOR": "false", "PATH": "/bin"]
    #expect(
      TextEditor(variable: { variables[$0] }, folder: folder.path).edit("as it was")
        == .text("as it was"))
    let none = TextEditor(variable: { ["PATH": "/nowhere"][$0] }, folder: folder.path)
    #expect(none.edit("x") == .failed(.noEditor))
  }

  @Test func theRunningProgramTakesItsFieldsThere() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (ending, world) = try rehearsal.run([
      "Dupont SAS": { world in
        world.editing = { .text($0 + " rappelle lundi") }
        world.press(.character("c"))
      },
      "Outcome": { world in
        world.press(.tab, .tab, .tab, .tab, .tab)
        world.type("elle")
        world.press(.control("o"))
      },
      "it is not saved yet": { $0.press(.enter) },
      "activity noted": { $0.press(.escape, .escape, .character("q")) },
    ])
    #expect(ending == .quit)
    #expect(world.missedCues.isEmpty)
    #expect(world.given == ["elle"])
    let lead = try #require(try rehearsal.store.lead(LeadNumber(1)))
    #expect(try rehearsal.store.file(lead)?.activities.last?.text == "elle rappelle lundi")
  }
}
