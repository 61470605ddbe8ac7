package import Glossary
package import Leads
package import TUI

/// What the user chose for themselves.
package struct Preferences: Equatable, Sendable {
  package var language: Language
  package var theme: Theme
  package var arrangement: Arrangement
  /// Whether the mouse is the program's rather than the terminal's.
  package var usesMouse: Bool

  package init(
    language: Language, theme: Theme, arrangement: Arrangement, usesMouse: Bool
  ) {
    self.language = language
    self.theme = theme
    self.arrangement = arrangement
    self.usesMouse = usesMouse
  }

  /// The choices as the file of settings holds them.
  package var settings: [(name: String, value: String)] {
    [("language", language.rawValue), ("theme", theme.rawValue)] + arrangement.settings
      + [("mouse", usesMouse ? "on" : "off")]
  }
}

/// How the board is laid out.
package struct Arrangement: Equatable, Sendable {
  /// Whose words label the columns.
  package var lens = Lens.canonical
  /// In which order cards stand.
  package var order = CardOrder.newest
  /// What columns stand for.
  package var grouping = BoardGrouping.stage
  /// How many lines a card is given.
  package var density = CardDensity.full
  /// What a card shows below its name.
  package var fields = CardField.usual
  /// The columns that are folded.
  package var folded: Set<ColumnKey> = []

  package init() {}

  /// The arrangement that texts by their names give; what cannot be read is as usual.
  package init(settings: [String: String]) {
    func list(_ name: String) -> [Substring]? {
      settings[name]?.split { $0 == "," || $0 == " " }
    }
    lens = settings["lens"].flatMap(Lens.init) ?? .canonical
    order = settings["sort"].flatMap(CardOrder.init) ?? .newest
    grouping = settings["group"].flatMap(BoardGrouping.init) ?? .stage
    density = settings["density"].flatMap(CardDensity.init) ?? .full
    let known = list("fields")?.compactMap { CardField(rawValue: String($0)) }
    fields = known.map { Set($0) } ?? CardField.usual
    folded = Set((list("folded") ?? []).compactMap(ColumnKey.init))
  }

  /// Of texts by their names, those that stand for nothing: `lens=999`, in the order of names.
  static func unreadable(_ settings: [String: String]) -> [String] {
    let read = Dictionary(
      Arrangement(settings: settings).settings.map { ($0.name, $0.value) },
      uniquingKeysWith: { $1 })
    func parts(_ text: String) -> Set<Substring> { Set(text.split(separator: ",")) }
    return settings.sorted { $0.key < $1.key }
      .filter { name, value in read[name].map { parts($0) != parts(value) } ?? true }
      .map { "\($0.key)=\($0.value)" }
  }

  /// The arrangement as texts by their names; none of them holds a blank.
  package var settings: [(name: String, value: String)] {
    [
      ("lens", lens.rawValue), ("sort", order.rawValue), ("group", grouping.rawValue),
      ("density", density.rawValue),
      (
        "fields",
        CardField.allCases.filter(fields.contains).map(\.rawValue).joined(separator: ",")
      ),
      ("folded", folded.map(\.text).sorted().joined(separator: ",")),
    ]
  }
}

/// How many lines a card is given; on a low screen it takes fewer.
package enum CardDensity: String, CaseIterable, Sendable {
  case full, short, single

  package var lines: Int {
    switch self {
    case .full: 4
    case .short: 2
    case .single: 1
    }
  }

  /// The next in turn: fewer lines, then all of them again.
  var next: CardDensity {
    switch self {
    case .full: .short
    case .short: .single
    case .single: .full
    }
  }
}
