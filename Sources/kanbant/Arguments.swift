import Glossary

/// An option that the command line may hold.
struct OptionRule: Sendable {
  /// The name with its two dashes.
  let name: String
  /// A dash and a letter that mean the same; nil for none.
  let short: String?
  /// What its value is called in help; nil where it takes none.
  let value: Localized?
  /// What it does, in a few words.
  let summary: Localized
  /// Whether it may stand several times.
  let isRepeatable: Bool

  init(
    _ name: String, short: String? = nil, value: Localized? = nil, isRepeatable: Bool = false,
    _ summary: Localized
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeatable = isRepeatable
    self.summary = summary
  }

  /// An option whose value is called the same in both languages.
  static func value(
    _ name: String, _ value: String, en: String, fr: String, isRepeatable: Bool = false
  ) -> OptionRule {
    OptionRule(
      name, value: Localized(en: value, fr: value), isRepeatable: isRepeatable,
      Localized(en: en, fr: fr))
  }

  /// The reason with which warnings are passed.
  static let reason = OptionRule.value(
    "--reason", "TEXT", en: "why, to pass a warning", fr: "pourquoi, malgré un avertissement")

  /// An option without a value.
  static func flag(_ name: String, en: String, fr: String) -> OptionRule {
    OptionRule(name, Localized(en: en, fr: fr))
  }
}

/// The words of a command line, told apart.
struct Arguments: Sendable {
  /// The words that are no options, in order.
  var words: [String] = []
  /// The values of options by name; a flag has one empty value.
  private var values: [String: [String]] = [:]

  /// Whether an option stands there.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value of an option; nil where it does not stand there.
  func value(_ name: String) -> String? { values[name]?.last }

  /// Every value of an option, in order.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  mutating func add(_ value: String, to name: String) {
    values[name, default: []].append(value)
  }
}

/// Reads a command line from left to right: the verb is the first word that is no option.
struct ArgumentReader {
  private var rest: ArraySlice<String>
  /// The verb's word; nil where only options stand.
  private(set) var verbName: String?
  private(set) var verb: Verb?
  private(set) var arguments = Arguments()
  private(set) var options: GlobalOptions

  init(_ words: [String], _ options: GlobalOptions) {
    rest = words[...]
    self.options = options
  }

  /// Reads everything.
  ///
  /// What was understood before a fault stays, so that the fault can be told in the language
  /// and the form asked for.
  mutating func read() throws(Failure) {
    while let word = rest.popFirst() {
      if word == "--" {
        try takeWord(all: rest)
        return
      }
      if isOption(word) { try takeOption(word) } else { try takeWord(all: [word]) }
    }
  }

  /// Has everything written in lines that can be spoken.
  mutating func speak() {
    options.isAccessible = true
  }

  /// Notes the form and the language asked for in what was not read any more.
  mutating func skim() {
    while let word = rest.popFirst() {
      switch word {
      case "--json": options.isJSON = true
      case "--lang": options.askedLanguage = rest.first.flatMap(Language.init(locale:))
      default:
        guard word.hasPrefix("--lang=") else { continue }
        options.askedLanguage = Language(locale: String(word.dropFirst(7)))
      }
    }
  }

  private mutating func takeWord(all words: ArraySlice<String>) throws(Failure) {
    for word in words {
      guard verbName == nil else {
        arguments.words.append(word)
        continue
      }
      verbName = word
      guard let found = Verb.named(word) else {
        throw Failure.unknown(
          "unknown-verb", word, among: Verb.names,
          en: "No such command", fr: "Commande inconnue"
        ).pointing(to: nil)
      }
      verb = found
    }
  }

  private func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    if word.hasPrefix("--") { return true }
    // No option is a number: `config set capacity.adr -48`.
    if word.dropFirst().allSatisfy(\.isNumber) { return false }
    // In a query, `-owner:léa` turns a term round; only the known letters are options.
    return rule(word) != nil || verb?.takesQuery != true
  }

  private func rule(_ name: String) -> OptionRule? {
    ((verb?.options ?? []) + GlobalOptions.rules).first {
      $0.name == name || $0.short == name
    }
  }

  private mutating func takeOption(_ word: String) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let rule = rule(name) else {
      let known = ((verb?.options ?? []) + GlobalOptions.rules).map(\.name)
      throw Failure.unknown(
        "unknown-option", name, among: known, en: "No such option", fr: "Option inconnue"
      ).pointing(to: verb?.name)
    }
    var value = parts.count == 2 ? String(parts[1]) : nil
    if rule.value == nil, value != nil {
      throw Failure.usage(
        "unwanted-value", en: "\(rule.name) takes no value.",
        fr: "\(rule.name) ne prend pas de valeur.")
    }
    if rule.value != nil, value == nil { value = rest.popFirst() }
    if rule.value != nil, value == nil {
      throw Failure.usage(
        "missing-value", en: "\(rule.name) needs a value.",
        fr: "Il manque une valeur après \(rule.name).")
    }
    if !rule.isRepeatable, arguments.has(rule.name) {
      throw Failure.usage(
        "repeated-option", en: "\(rule.name) is given twice.",
        fr: "\(rule.name) est donné deux fois.")
    }
    arguments.add(value ?? "", to: rule.name)
    if GlobalOptions.rules.contains(where: { $0.name == rule.name }) {
      try options.take(rule.name, value ?? "")
    }
  }
}
