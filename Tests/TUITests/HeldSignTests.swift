import TUI
import Testing

/// The spaces that French sets before and after signs: no line ends at one.
@Suite struct HeldSignTests {
  @Test(arguments: 1...40)
  func noLineBeginsOrEndsWithASignTornFromItsWord(width: Int) {
    let text = "Un motif fait passer ceux marqués « ! » : écrivez-le, puis Entrée ; est-ce clair ?"
    let lines = wrap(text, width: width)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    // Where a line is narrower than the whole « ! » : there is no other way than to cut it.
    guard width >= 12 else { return }
    for line in lines {
      #expect(!line.hasSuffix("«"), "\(lines)")
      #expect(!["»", ":", ";", "!", "?"].contains { line.hasPrefix($0) }, "\(lines)")
    }
  }
}
