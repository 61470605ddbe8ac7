import Testing

@testable import Curses

@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
  ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é\u{1B}\u{7F}", "w6kbfw=="),
  ("ÿþ?>", "w7/Dvj8+"),
])
func aTextIsWrittenInBase64(text: String, digits: String) {
  let bytes = ClipboardSequence.base64(Array(text.utf8))
  #expect(String(decoding: bytes, as: UTF8.self) == digits)
  #expect(ClipboardSequence.bytes(text) == Array("\u{1B}]52;c;\(digits)\u{07}".utf8))
}

@Test func whateverIsCopiedTheSequenceHoldsNothingElse() {
  let hostile = "\u{1B}]0;x\u{07}\u{1B}\\\u{9C};c;?\u{18}\n"
  let bytes = ClipboardSequence.bytes(hostile) ?? []
  let inner = bytes.dropFirst(7).dropLast()
  #expect(!inner.isEmpty)
  #expect(
    inner.allSatisfy {
      Unicode.Scalar($0).properties.isAlphabetic
        || "0123456789+/=".utf8.contains($0)
    })
}

@Test func whatTerminalsWouldCutIsNotSent() {
  let longest = String(repeating: "a", count: ClipboardSequence.limit)
  #expect((ClipboardSequence.bytes(longest)?.count ?? .max) <= 100_000)
  #expect(ClipboardSequence.bytes(longest + "a") == nil)
}
