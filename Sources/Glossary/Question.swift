/// What somebody asks who types a sentence instead of a word.
enum Question {
  /// The words that are asked about; nil where nothing shows that it is a question.
  static func subject(of words: [String]) -> [String]? {
    var rest = words[...]
    var isQuestion = false
    while let length = length(of: openings, in: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(length)
      isQuestion = true
      while rest.count > 1, let first = rest.first, NameKey.articles.contains(first) {
        rest = rest.dropFirst()
      }
    }
    while let length = length(of: closings, in: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(length)
      isQuestion = true
    }
    return isQuestion && !rest.isEmpty ? Array(rest) : nil
  }

  /// The longest phrase that stands there.
  private static func length(of phrases: [[String]], in stands: ([String]) -> Bool) -> Int? {
    phrases.filter(stands).map(\.count).max()
  }

  private static func phrases(_ phrases: [String]) -> [[String]] {
    phrases.map { $0.split(separator: " ").map(String.init) }
  }

  private static let openings = phrases([
    "what is", "what s", "whats", "what are", "what does", "what do", "what is meant by",
    "who is", "who are", "who s", "define", "definition", "definition of", "meaning of", "explain",
    "explain to me", "tell me about", "tell me", "how do you define", "what about", "please",
    "do you know", "difference between", "i look for", "the meaning of", "the difference between",
    "qu est ce que", "qu est ce qu", "qu est ce que c est que", "qu est ce que c est qu",
    "quest ce que", "quest ce qu", "c est quoi", "cest quoi", "c quoi", "que veut dire",
    "que veulent dire", "que signifie", "que signifient", "ca veut dire quoi", "veut dire quoi",
    "definition de", "definition d", "definition du", "definition des", "le sens de",
    "le sens du", "signification de", "signification d", "signification du", "la signification de",
    "la definition de", "la definition d", "la definition du", "qui est", "qui sont",
    "qu entend on par", "comment definir", "explique", "explique moi", "expliquer", "definir",
    "definis", "a quoi sert", "difference entre", "la difference entre", "quelle est",
    "quel est", "quels sont", "quelles sont", "je cherche", "kesako",
  ])

  private static let closings = phrases([
    "mean", "means", "mean in sales", "stand for", "stands for", "meaning", "definition",
    "exactly", "please", "in english", "in french", "in sales", "c est quoi", "cest quoi",
    "c quoi", "ca veut dire quoi", "veut dire quoi", "signifie quoi", "signification",
    "qu est ce que c est", "kesako", "exactement", "stp", "svp", "s il te plait",
    "s il vous plait", "en anglais", "en francais", "en vente", "veut dire", "dans la vente",
  ])
}
