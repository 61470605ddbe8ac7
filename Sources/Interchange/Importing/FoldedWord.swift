internal import Leads

/// Text reduced to what headers and single words are compared by: `Créé le` is `creele`.
///
/// The folded letters a to z and the digits; blanks, punctuation and other scripts are left out.
enum FoldedWord {
  static func fold(_ text: some StringProtocol) -> String {
    let kept = Folding.fold(String(text)).utf8.filter {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
