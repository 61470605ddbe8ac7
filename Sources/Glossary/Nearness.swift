/// How near the names of a glossary are to a query; remembers it word by word.
struct Nearness {
  private let index: NameIndex
  /// The query as if it were one word, without plurals and with them.
  private let typed, asWritten: TypedWord
  /// How many words it has.
  private let length: Int
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
    typed = TypedWord(query.key.words.joined())
    asWritten = TypedWord(query.joined)
    length = query.key.words.count
    telling = query.key.tellingWords.map { TypedWord($0) }
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
    var distance = typed.slips(to: name.letters)
    if let slips = distance, slips > 0 {
      distance = slips + Cost.blank * min(abs(name.length - length), Cost.mostBlanks)
    }
    if let letters = name.acronym, distance != 0 {
      distance = lesser(distance, asWritten.slipsInLetters(of: letters))
    }
    guard typed.letters.count > 1, distance != 0 else { return distance }
    return lesser(distance, wordCost(of: name, acronyms: acronyms))
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

/// The lesser of two costs; nil is more than any.
func lesser(_ left: Int?, _ right: Int?) -> Int? {
  guard let left, let right else { return left ?? right }
  return min(left, right)
}

/// What the differences between a query and a name count.
enum Cost {
  static let slip = 4
  /// Words written otherwise that sound alike.
  static let sound = 5
  static let abbreviation = 5
  /// A first letter that is another one; people seldom mistake it.
  static let beginning = 1
  /// Words that are joined or split otherwise, besides slips.
  static let blank = 4
  static let mostBlanks = 2
  /// The letters of an acronym in another order.
  static let shuffle = 6
  static let otherOrder = 1
  /// Words of the name that were not typed, and how many of them count one by one.
  static let further = 4
  static let mostFurther = 3
  /// A typed word that is not in the name, besides its letters.
  static let missing = 10
}
