/// How near the names of a glossary are to a query; remembers it word by word.
struct Nearness {
  private let index: NameIndex
  /// The query as if it were one word.
  private let typed: TypedWord
  /// Its words that tell names apart.
  private let telling: [TypedWord]
  /// How far each word of the index is from each telling word, one after the other.
  private var met: [Distance]

  /// How far two words are from each other.
  private enum Distance {
    case unmeasured, measured(Int?)
  }

  init(_ query: Query, to index: NameIndex) {
    self.index = index
    typed = TypedWord(query.key.text)
    telling = query.key.tellingWords.map(TypedWord.init)
    met = Array(repeating: .unmeasured, count: index.words.count * telling.count)
  }

  /// How far an entry is from the query, 0 the nearest; nil when it is something else.
  ///
  /// Between names that are equally near, one that says exactly the entry comes before one
  /// that also leads there, then one in the reader's language before the other's.
  mutating func cost(of names: NameIndex.Names, language: Language) -> Int? {
    var best: Int?
    for name in names.names {
      guard let cost = cost(of: name, acronyms: names.acronyms) else { continue }
      best = min(best ?? .max, cost * (NameIndex.lastRank + 1) + name.rank(in: language))
    }
    return best
  }

  /// How far a name is from the query: slips of the hand in all of it, or word by word.
  private mutating func cost(of name: NameIndex.Name, acronyms: [String]) -> Int? {
    let length = typed.letters.count
    let allowed = length < 4 ? (length < 3 ? 0 : 1) : min(3, length / 3)
    let distance = editDistance(typed.letters, name.letters, atMost: allowed).map { slips in
      // Few names come so near that their sound matters.
      let isHeard = slips > 0 && typed.sounds(like: name.letters, NameKey.sound(of: name.letters))
      return slips * Cost.slip - (isHeard ? 1 : 0)
    }
    guard length > 1, distance != 0 else { return distance }
    guard let words = wordCost(of: name, acronyms: acronyms) else { return distance }
    return min(distance ?? .max, words)
  }

  /// What it takes to find the telling words among those of a name, in whatever order.
  ///
  /// An acronym of the entry may stand beside its name. A typed word that the name lacks costs
  /// more than anything else, a long one the most; without any word in common it is nil.
  private mutating func wordCost(of name: NameIndex.Name, acronyms: [String]) -> Int? {
    var left = name.telling
    var cost = Cost.otherOrder
    var (isShared, isComplete, isNamed) = (false, true, false)
    for (position, word) in telling.enumerated() {
      var nearest: (cost: Int, index: Int)?
      for (index, other) in left.enumerated() {
        guard let cost = distance(from: position, to: other) else { continue }
        if cost < nearest?.cost ?? .max { nearest = (cost, index) }
      }
      if let nearest {
        cost += nearest.cost
        isShared = isShared || word.letters.count > 3
        left.remove(at: nearest.index)
      } else if telling.count > 1, acronyms.contains(word.text) {
        isNamed = true
      } else {
        isComplete = false
        cost += Cost.missing + word.letters.count
      }
    }
    guard isComplete ? left.count < name.telling.count : isShared else { return nil }
    guard !left.isEmpty, !isNamed else { return cost }
    return cost + Cost.further + min(left.count, Cost.mostFurther)
  }

  /// How far a telling word is from a word of the index; nil when it is another word.
  private mutating func distance(from position: Int, to word: Int) -> Int? {
    let place = word * telling.count + position
    if case .measured(let distance) = met[place] { return distance }
    let distance = telling[position].cost(of: index.words[word])
    met[place] = .measured(distance)
    return distance
  }
}

/// What the differences between a query and a name count.
private enum Cost {
  static let slip = 4
  /// Words written otherwise that sound alike.
  static let sound = 5
  static let abbreviation = 5
  static let otherOrder = 1
  /// Words of the name that were not typed, and how many of them count one by one.
  static let further = 4
  static let mostFurther = 3
  /// A typed word that is not in the name, besides its letters.
  static let missing = 10
}

/// One word of a query, or all of them.
private typealias TypedWord = SoundedWord

extension SoundedWord {
  /// How far the word is from one of a name; nil when they do not resemble each other.
  ///
  /// Slips that cannot be heard count a little less than others.
  fileprivate func cost(of word: SoundedWord) -> Int? {
    guard letters != word.letters else { return 0 }
    let length = letters.count
    let slips = editDistance(letters, word.letters, atMost: length < 4 ? 0 : min(3, length / 3))
    let isHeard = sounds(like: word.letters, word.sound)
    var cost = slips.map { $0 * Cost.slip - (isHeard ? 1 : 0) }
    if length > 1, word.letters.starts(with: letters) {
      cost = min(cost ?? .max, Cost.abbreviation)
    }
    return isHeard ? min(cost ?? .max, Cost.sound) : cost
  }

  /// Whether another word or name of about the length sounds the same.
  fileprivate func sounds(like others: [UInt8], _ otherSound: [UInt8]) -> Bool {
    sound.count > 2 && abs(letters.count - others.count) < 4 && sound == otherSound
  }
}

/// How many letters are added, dropped, replaced or swapped between words; nil above `limit`.
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
  // Folded text is nearly all ASCII: bytes are letters, and counting them is free.
  guard abs(a.count - b.count) <= limit else { return nil }
  guard a != b, limit > 0 else { return a == b ? 0 : nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = beforeLast
  for i in 1...a.count {
    row[0] = i
    var least = i
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row[j] = cost
      least = min(least, cost)
    }
    guard least <= limit else { return nil }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
