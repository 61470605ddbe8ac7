/// A set of entries that can be looked up and linked.
///
/// ```swift
/// if case .found(let entry) = Glossary.builtIn.look(up: "sql", language: .french) {
///   pane.show(entry.definition[.french])
/// }
/// ```
public struct Glossary: Equatable, Sendable {
  /// Every entry, the funnel's first; the order decides between equally good answers.
  public let entries: [Entry]

  /// The names in texts, by which words are linked.
  var linkTables: [Language: LinkTable] = [:]
  /// What searches go by, where it was made in advance.
  var preparedNames: NameIndex?
  var preparedTexts: TextIndex?
  /// Whether these are the built-in entries, whose tables are made once for the process.
  let isBuiltIn: Bool

  /// The entries written for the product.
  public static let builtIn = Glossary(Entry.families.flatMap(\.self), isBuiltIn: true)

  /// Makes a glossary of other entries, such as the built-in ones with a team's own on top.
  public init(entries: [Entry]) {
    self.init(entries, isBuiltIn: false)
  }

  private init(_ entries: [Entry], isBuiltIn: Bool) {
    self.entries = entries
    self.isBuiltIn = isBuiltIn
  }

  /// Glossaries of the same entries are equal.
  public static func == (left: Glossary, right: Glossary) -> Bool {
    left.entries == right.entries
  }

  /// The entry of this name; nil where there is none.
  public subscript(id: EntryID) -> Entry? {
    entries.first { $0.id == id }
  }
}
