/// A word to look up, reduced once; remembers how near the words of names are to its own.
struct Query {
  /// What is compared with the names: all that was typed but a leading article.
  let key: NameKey
  /// All of it: in some names, what looks like an article is none.
  private let whole: NameKey
  /// The key as if it were one word.
  private let typed: TypedWord
  /// The words that tell names apart.
  private let telling: [TypedWord]
  /// For each word of a name that was met, how far each of the telling words is from it.
  private var met: [String: [Int?]] = [:]

  init(_ word: String) {
    whole = NameKey(word)
    var words = whole.words[...]
    // S.Q.L. is written letter by letter.
    let isSpelled = words.count > 1 && words.allSatisfy { $0.utf8.count == 1 }
    while !isSpelled, words.count > 1, NameKey.articles.contains(words[words.startIndex]) {
      words = words.dropFirst()
    }
    // The s of SDR's is no word of its own.
    while !isSpelled, words.count > 1, words.last == "s" { words = words.dropLast() }
    let joined = isSpelled ? words.joined() : words.joined(separator: " ")
    key = words.count == whole.words.count && !isSpelled ? whole : NameKey(joined)
    typed = TypedWord(key.text)
    telling = key.tellingWords.map(TypedWord.init)
  }

  /// Whether the query is this name.
  func names(_ name: String) -> Bool {
    guard key.mayBegin(name) || whole.mayBegin(name) else { return false }
    return NameKey.spellings(of: name).map { NameKey($0) }.contains { $0 == key || $0 == whole }
  }

  /// How far an entry is from the query, 0 the nearest; nil when it is something else.
  ///
  /// Between names that are equally near, one that says exactly the entry comes before one
  /// that also leads there, then one in the reader's language before the other's.
  mutating func cost(of entry: Entry, language: Language) -> Int? {
    let acronyms = entry.acronyms.map { NameKey($0.letters).text }
    let others = entry.otherNames
    let ranks = [
      entry.names(saying: language), [entry.headword[language.other], entry.id.rawValue],
      others[language], others[language.other] + entry.searchNames,
    ]
    var best: Int?
    for (rank, names) in ranks.enumerated() {
      for name in names.flatMap(NameKey.spellings) {
        guard let cost = cost(of: NameKey(name), acronyms: acronyms) else { continue }
        best = min(best ?? .max, cost * ranks.count + rank)
      }
    }
    return best
  }

  /// How far a name is from the query: slips of the hand in all of it, or word by word.
  private mutating func cost(of name: NameKey, acronyms: [String]) -> Int? {
    let length = typed.length
    let allowed = length < 4 ? (length < 3 ? 0 : 1) : min(3, length / 3)
    let other = name.text
    let distance = editDistance(typed.text, other, atMost: allowed).map { slips in
      slips * Cost.slip - (slips > 0 && typed.sounds(like: other) ? 1 : 0)
    }
    guard length > 1, distance != 0 else { return distance }
    return [distance, wordCost(of: name, acronyms: acronyms)].compactMap(\.self).min()
  }

  /// What it takes to find the telling words among those of a name, in whatever order.
  ///
  /// An acronym of the entry may stand beside its name. A typed word that the name lacks costs
  /// more than anything else, a long one the most; without any word in common it is nil.
  private mutating func wordCost(of name: NameKey, acronyms: [String]) -> Int? {
    let words = name.tellingWords
    var left = words
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
        isShared = isShared || word.length > 3
        left.remove(at: nearest.index)
      } else if telling.count > 1, acronyms.contains(word.text) {
        isNamed = true
      } else {
        isComplete = false
        cost += Cost.missing + word.length
      }
    }
    guard isComplete ? left.count < words.count : isShared else { return nil }
    guard !left.isEmpty, !isNamed else { return cost }
    return cost + Cost.further + min(left.count, Cost.mostFurther)
  }

  /// How far a telling word is from the word of a name; nil when it is another word.
  private mutating func distance(from position: Int, to word: String) -> Int? {
    if let known = met[word] { return known[position] }
    let distances = telling.map { $0.cost(of: word) }
    met[word] = distances
    return distances[position]
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
private struct TypedWord {
  let text: String
  let length: Int
  private let sound: String

  init(_ text: String) {
    self.text = text
    length = text.utf8.count
    sound = NameKey.sound(of: text)
  }

  /// How far the word is from one of a name; nil when they do not resemble each other.
  ///
  /// Slips that cannot be heard count a little less than others.
  func cost(of word: String) -> Int? {
    guard text != word else { return 0 }
    let slips = editDistance(text, word, atMost: length < 4 ? 0 : min(3, length / 3))
    let isBegun = length > 1 && word.hasPrefix(text)
    let isHeard = sounds(like: word)
    return [
      slips.map { $0 * Cost.slip - (isHeard ? 1 : 0) }, isBegun ? Cost.abbreviation : nil,
      isHeard ? Cost.sound : nil,
    ].compactMap(\.self).min()
  }

  /// Whether another word or name of about the length sounds the same.
  func sounds(like word: String) -> Bool {
    sound.utf8.count > 2 && abs(length - word.utf8.count) < 4 && sound == NameKey.sound(of: word)
  }
}

/// How many letters are added, dropped, replaced or swapped between words; nil above `limit`.
private func editDistance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
  // Folded text is nearly all ASCII: bytes are letters, and counting them is free.
  guard abs(left.utf8.count - right.utf8.count) <= limit else { return nil }
  guard left != right, limit > 0 else { return left == right ? 0 : nil }
  let a = Array(left.utf8)
  let b = Array(right.utf8)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row.append(cost)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
