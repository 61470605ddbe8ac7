import TUI
import Testing

#if canImport(Glibc)
  import Glibc

  /// The C library's own answer; its header hides it from the importer.
  private let systemWidth: (@convention(c) (Int32) -> Int32)? = {
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil, let symbol = dlsym(nil, "wcwidth") else {
      return nil
    }
    return unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
  }()

  @Test func theTableAgreesWithTheCLibrary() throws {
    let width = try #require(systemWidth)
    var compared = 0
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard Sanitizer.display(String(scalar)).unicodeScalars.contains(scalar) else { continue }
      compared += 1
      let expected = Int(width(Int32(value)))
      if TextWidth.of(scalar) != expected {
        Issue.record("U+\(String(value, radix: 16)): \(TextWidth.of(scalar)), not \(expected)")
      }
    }
    // Most of Unicode that is assigned, and the private areas.
    #expect(compared > 270_000)
  }
#endif
