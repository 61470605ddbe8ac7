import Foundation
import Glossary
import TUI
import Testing
import Workbench

@Suite struct CommandTableTests {
  @Test func noKeyMeansTwoThingsInOneContext() {
    for context in KeyContext.allCases {
      var seen: [CommandEntry.KeySequence: Command] = [:]
      for command in Command.allCases where command.entry.contexts.contains(context) {
        for keys in command.entry.keys {
          #expect(seen[keys] == nil, "\(context): \(command) and \(String(describing: seen[keys]))")
          seen[keys] = command
        }
      }
      // A sequence's first key must not do something by itself.
      for keys in seen.keys where keys.count == 2 { #expect(seen[[keys[0]]] == nil) }
    }
  }

  @Test(arguments: Command.allCases) func everyCommandIsComplete(command: Command) {
    let entry = command.entry
    #expect(!entry.keys.isEmpty && !entry.contexts.isEmpty)
    #expect(entry.keys.allSatisfy { (1...2).contains($0.count) })
    for language in Language.allCases {
      #expect(TextWidth.of(entry.title[language]) <= 24, "\(entry.title[language])")
      #expect(entry.help[language].hasSuffix("."), "\(entry.help[language])")
    }
  }

  @Test func noLetterFiresACommandWhereTextIsTyped() {
    for command in Command.allCases {
      for context in command.entry.contexts where context.takesText {
        for keys in command.entry.keys {
          if case .character = keys[0] { Issue.record("\(command) in \(context)") }
        }
      }
    }
  }

  @Test func everyDefaultKeyIsWithinReachWithoutAltGr() {
    // Characters that need AltGr on one of AZERTY, QWERTZ or BÉPO.
    let far = Set("[]{}\\|@#~`^€")
    for command in Command.allCases {
      for key in command.entry.keys.flatMap(\.self) {
        if case .character(let character) = key { #expect(!far.contains(character)) }
      }
    }
  }

  /// `UPDATE_README=1 swift test --filter theKeyTableInREADMEIsFresh` writes it anew.
  @Test func theKeyTableInREADMEIsFresh() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = root.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let begins = try #require(text.range(of: KeyTable.begins))
    let ends = try #require(text.range(of: KeyTable.ends))
    let fresh =
      text[..<begins.upperBound] + "\n\n" + KeyTable.markdown + "\n\n" + text[ends.lowerBound...]
    if ProcessInfo.processInfo.environment["UPDATE_README"] != nil {
      try fresh.write(to: readme, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text == fresh,
        "run: UPDATE_README=1 swift test --filter theKeyTableInREADMEIsFresh")
    }
  }
}
