/// One word of a query, or all of them, as it is measured against the words of names.
struct TypedWord {
  let text: String
  let letters: [UInt8]
  private let sound: [UInt8]
  private let slips: SlipCounter
  private let isVowelless: Bool

  init(_ text: String) {
    self.text = text
    letters = Array(text.utf8)
    sound = NameKey.sound(of: letters)
    slips = SlipCounter(letters)
    isVowelless = !letters.contains(where: "aeiouy".utf8.contains)
  }

  /// How far the word is from one of a name; nil when they do not resemble each other.
  ///
  /// Slips that cannot be heard count a little less than others.
  func cost(of word: SoundedWord) -> Int? {
    guard letters != word.letters else { return 0 }
    let isHeard = sounds(like: word.letters, word.sound)
    let allowed = letters.count < 4 ? 0 : min(3, letters.count / 4)
    if let slips = slips.count(to: word.letters, atMost: allowed) {
      return cost(of: slips, to: word.letters, isHeard: isHeard)
    }
    if isAbbreviation(of: word.letters) { return Cost.abbreviation }
    return isHeard ? Cost.sound : nil
  }

  /// What the slips between the whole query and a whole name cost; nil when there are too many.
  func slips(to name: [UInt8]) -> Int? {
    let length = letters.count
    let allowed = length < 4 ? (length < 3 ? 0 : 1) : min(3, length / 3)
    return slips.count(to: name, atMost: allowed).map { slips in
      // Few names come so near that their sound matters.
      guard slips > 0 else { return 0 }
      return cost(of: slips, to: name, isHeard: sounds(like: name, NameKey.sound(of: name)))
    }
  }

  /// The same for a few letters, which may also stand in another order.
  func slipsInLetters(of name: [UInt8]) -> Int? {
    guard (3...5).contains(letters.count) else { return nil }
    let isShuffled = letters.count == name.count && letters.sorted() == name.sorted()
    return lesser(slips(to: name), isShuffled ? Cost.shuffle : nil)
  }

  private func cost(of slips: Int, to other: [UInt8], isHeard: Bool) -> Int {
    let isBegun = isHeard || letters.first == other.first
    return slips * Cost.slip - (isHeard ? 1 : 0) + (isBegun ? 0 : Cost.beginning)
  }

  /// Whether another word or name of about the length sounds the same.
  private func sounds(like other: [UInt8], _ otherSound: [UInt8]) -> Bool {
    sound.count > 2 && abs(letters.count - other.count) < 4 && sound == otherSound
  }

  /// Whether the word is the beginning of another, or its consonants: `dev`, `mgr`.
  private func isAbbreviation(of word: [UInt8]) -> Bool {
    guard letters.count > 1, letters.first == word.first else { return false }
    if word.starts(with: letters) { return true }
    guard letters.count > 2, isVowelless, letters.last == word.last else { return false }
    var rest = letters[...]
    for letter in word where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}

/// Counts how many letters are added, dropped, replaced or swapped between a word and others.
///
/// Folded text is nearly all ASCII, so bytes are letters. The columns of the usual table are
/// the bits of numbers, which does for words of up to 64 letters: longer ones are never near.
private struct SlipCounter {
  private let length: Int
  /// For each letter, where it stands in the word.
  private let places: [UInt64]

  init(_ word: [UInt8]) {
    length = word.count
    guard (1...64).contains(length) else {
      places = []
      return
    }
    var places = [UInt64](repeating: 0, count: 256)
    for (place, letter) in word.enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
    self.places = places
  }

  /// The number of slips; nil above `limit`.
  func count(to other: [UInt8], atMost limit: Int) -> Int? {
    guard !places.isEmpty, abs(length - other.count) <= limit else { return nil }
    let last: UInt64 = 1 << UInt64(length - 1)
    // Where the table goes down or up from one row to the next, and along its diagonals.
    var (up, down): (UInt64, UInt64) = (.max, 0)
    var (diagonal, before): (UInt64, UInt64) = (0, 0)
    var slips = length
    for letter in other {
      let here = places[Int(letter)]
      let swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & up) &+ up) ^ up) | here | down | swapped
      let (right, left) = (down | ~(diagonal | up), diagonal & up)
      if right & last != 0 { slips += 1 }
      if left & last != 0 { slips -= 1 }
      up = (left << 1) | ~(diagonal | (right << 1 | 1))
      down = (right << 1 | 1) & diagonal
      before = here
    }
    return slips <= limit ? slips : nil
  }
}
