package import Glossary
package import Leads
package import TUI

/// All that the program knows.
///
/// It holds pages and one lead in hand, never the whole book.
package struct Model: Equatable, Sendable {
  /// The language of every sentence.
  package var language: Language
  /// Whose words label the columns.
  package var lens: Lens
  /// How many lines a card is given.
  package var density = CardDensity.full
  /// What a card shows below its name.
  package var fields = CardField.usual
  /// In which colours the screen is drawn.
  package var theme = Theme.automatic
  /// Whether the terminal shows colours at all.
  package var hasColours = true
  /// The size of the terminal.
  package var size: Size
  /// Which keys run which command.
  package var keymap = Keymap.standard
  /// The signs that the terminal can show.
  package var glyphs: GlyphSet
  /// What time it is.
  package var now: Instant { didSet { today = settings.zone.date(now) } }
  /// The day it is in the workspace.
  package private(set) var today: CalendarDate
  /// The name of the workspace.
  package let workspace: String
  /// Who sits at the keyboard.
  package var me: User
  /// Everybody who works in the workspace.
  package var users: [User]
  /// What the team has agreed on.
  package var settings: WorkspaceSettings {
    didSet {
      today = settings.zone.date(now)
      guard settings.terms != oldValue.terms else { return }
      teamBook = Glossary(terms: settings.terms).preparedForLinks()
    }
  }
  /// The glossary, with the team's own terms on top.
  ///
  /// The built-in one is made when it is first asked for, which the first frame does not.
  package var book: Glossary { teamBook ?? .builtIn }
  private var teamBook: Glossary?
  /// The board, which is always there.
  package var board: BoardState
  /// What lies on top of the board.
  package var screens = ScreenStack()
  /// What worked so far; nil before it was asked for.
  var guide: ReadGuide?
  /// The glossary beside whatever is on screen; nil while it is closed.
  package var glossary: GlossaryState?
  /// What takes back the last change of the team's words that was made here.
  var termUndo: TermEdit?
  /// The words of the trade in what is said on the screen.
  var screenWords = ScreenWords()
  /// What the status line says until the next key.
  package var notice: Notice?
  /// What it said before the pane was gone to.
  var noticeBefore: Notice?
  /// Whether the terminal tells of the mouse.
  package var usesMouse = false
  /// What the pointer holds; nil while no button is down.
  var grip: Grip?
  /// The first key of a sequence of two, such as `g g`.
  package var firstKey: Key?
  /// What the next key waits for.
  package var awaited: Awaited?
  /// The step of the tutorial in hand; nil while there is none.
  package var tutorial: TutorialStep?
  /// Whether the leads are invented, so that anything may be tried on them.
  package var isDemonstration = false
  /// What was typed while it waited.
  package var held: [Message] = []
  /// The mail that leaves the program once it is noted as sent.
  package var outgoing: OutgoingMail?
  /// The long job under way.
  package var job: JobState?
  /// What is taken back or done again piece by piece.
  package var restoring: RestoringState?
  /// Makes the identifiers of leads that are added.
  package var identifiers: IdentifierSource
  /// Whose queue is worked off from the beginning; nil to begin at the board.
  private(set) var queueAtStart: QueueScope?

  package init(
    language: Language, lens: Lens = .canonical, size: Size, glyphs: GlyphSet = .unicode,
    now: Instant, workspace: String, me: User, settings: WorkspaceSettings = .init(),
    entropy: UInt64
  ) {
    self.language = language
    self.lens = lens
    self.size = size
    self.glyphs = glyphs
    self.now = now
    today = settings.zone.date(now)
    self.workspace = workspace
    self.me = me
    users = [me]
    self.settings = settings
    board = BoardState(lens: lens)
    identifiers = IdentifierSource(instant: now, entropy: entropy)
  }

  /// What the user chose for themselves, to be kept.
  var preferences: Preferences {
    Preferences(
      language: language, theme: theme, arrangement: arrangement, usesMouse: usesMouse)
  }

  /// How the board is laid out; set before the first reading, or else the columns are laid anew.
  package var arrangement: Arrangement {
    get {
      var arrangement = Arrangement()
      arrangement.lens = lens
      arrangement.order = board.order
      arrangement.grouping = board.grouping
      arrangement.density = density
      arrangement.fields = fields
      arrangement.folded = board.folded
      return arrangement
    }
    set {
      lens = newValue.lens
      board.order = newValue.order
      board.grouping = newValue.grouping
      density = newValue.density
      fields = newValue.fields
      board.folded = newValue.folded
      board.columns = board.grouping.columns(of: lens, owners: users)
    }
  }

  /// What to do when the program begins.
  package mutating func start() -> [Effect] {
    let mouse: [Effect] = usesMouse ? [.useMouse(true)] : []
    if let scope = queueAtStart { return openTriage(scope) + mouse }
    return [.readBoard(boardRequest())] + mouse
  }

  /// Begins with a queue instead of the board, under a filter that can be read.
  package mutating func begin(with queue: QueueScope, filter: String) {
    queueAtStart = queue
    board.filterText = filter.trimmed
    board.query = (try? Query(filter, currency: settings.currency).startingAtTwoLetters) ?? .all
  }

  /// Whether what is to be seen first was read.
  package var isReady: Bool { screens.triage?.isReady ?? (board.total != nil) }
}

/// What the status line says, and how much it matters.
package struct Notice: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Something was done, or is worth knowing.
    case word
    /// Something was not done.
    case fault
  }

  package let text: String
  package let kind: Kind
  /// Whether all of it is the program’s own words, of which the glossary explains some.
  let isExplained: Bool

  package init(_ text: String, _ kind: Kind = .word, isExplained: Bool = false) {
    self.text = text
    self.kind = kind
    self.isExplained = isExplained
  }
}

/// How far a long job is.
package struct JobState: Equatable, Sendable {
  /// Whether it makes demonstration data rather than reads a file.
  package let isDemo: Bool
  package var kept = 0
  package var percent: Int?
}

/// A large operation that is being taken back, or done again.
package struct RestoringState: Equatable, Sendable {
  /// Whether it is taken back.
  package let isUndo: Bool
  /// How many leads are done.
  package let count: Int
}

extension Model {
  /// How numbers, money and days are written.
  package var formats: Formats { Formats(language: language, ascii: glyphs == .ascii) }

  /// What sentences need to know.
  var wording: Wording {
    var wording = Wording(
      language: language, formats: formats, users: users, settings: settings, today: today,
      lens: lens)
    wording.now = now
    if lens == .house { wording.houseNames = book.houseNames }
    return wording
  }

  /// A user's name; empty for nobody.
  func name(of user: UserID?) -> String {
    users.first { $0.id == user }?.name ?? ""
  }

  /// The next request for the whole board: a screen of cards in each column on screen, so that
  /// the first frame waits for no more; a column reads on when the selection comes to it.
  mutating func boardRequest() -> BoardRequest {
    let shown = Set(boardLayout.columns.map(\.index))
    let rows = cardsOnScreen + 1
    // One card off screen, for a lead that goes there and takes the selection along; none of a
    // lane at the side, where no lead is followed.
    let wanted = board.columns.indices.map { index in
      shown.contains(index) ? rows : board.columns[index].isSide ? 0 : 1
    }
    return board.request(query(of:)) { wanted[$0] }
  }

  /// Whether a column could show more cards than are at hand.
  var isShortOfCards: Bool {
    let rows = cardsOnScreen
    return boardLayout.columns.map { board.columns[$0.index] }
      .contains { $0.hasMore && $0.windowStart + $0.cards.count < $0.top + rows }
  }
}
