internal import Leads

/// Text reduced to what headers and single words are compared by: `Créé le` is `creele`.
///
/// The folded letters a to z and the digits; blanks, punctuation and other scripts are left out.
enum FoldedWord {
  static func fold(_ text: some StringProtocol) -> String {
    var folded = Folding.fold(String(text))
    return folded.withUTF8 { letters in
      String(unsafeUninitializedCapacity: letters.count) { room in
        var count = 0
        for letter in letters where isKept(letter) {
          room[count] = letter
          count += 1
        }
        return count
      }
    }
  }

  private static func isKept(_ letter: UInt8) -> Bool {
    (0x61...0x7A).contains(letter) || (0x30...0x39).contains(letter)
  }
}
