/// How well bytes read as UTF-8: how many sequences of several bytes fit, how many bytes do not.
struct UTF8Check {
  private(set) var sequences = 0
  private(set) var invalid = 0

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { input in
      var index = 0
      while index < input.count {
        if input[index] < 0x80 {
          index += 1
        } else if let length = Self.length(at: index, of: input) {
          sequences += 1
          index += length
        } else {
          invalid += 1
          index += 1
        }
      }
    }
  }

  /// The length of the sequence that begins at `index`; nil where none does.
  private static func length(at index: Int, of input: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = input[index]
    let length: Int
    // The second byte excludes overlong forms, surrogates and what lies above U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard index + length <= input.count, second.contains(input[index + 1]) else { return nil }
    for place in (index + 2)..<max(index + 2, index + length)
    where !(0x80...0xBF).contains(input[place]) { return nil }
    return length
  }
}
