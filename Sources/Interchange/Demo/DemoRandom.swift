/// Numbers that look drawn by chance and are the same for the same seed, for ever.
///
/// SplitMix64, spelled out here so that no release of a library changes the demo book.
struct DemoRandom {
  private var state: UInt64

  /// Draws of their own for each lead, whatever the others draw.
  init(seed: UInt64, index: Int) {
    var mixer = DemoRandom(state: seed &+ 0x4B41_4E42_414E_5400)
    state = mixer.next() ^ (UInt64(truncatingIfNeeded: index) &* 0xD6E8_FEB8_6659_FD93)
    _ = next()
  }

  private init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of the range, each as likely.
  mutating func from(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// A whole number from 0 to `most`, small ones likelier.
  mutating func mostlySmall(_ most: Int) -> Int {
    below(most + 1) * below(most + 1) / max(1, most)
  }

  /// True in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the elements, each as likely; the list is never empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
