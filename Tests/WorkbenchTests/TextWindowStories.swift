import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// Texts that are longer than their place: every line of them can be read.
@Suite struct TextWindowStories {
  private static let sizes = [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)]

  private func refusal(
    _ size: Size, _ language: Language, isTaught: Bool = false
  ) throws -> Session {
    let session = try Session(columns: size.columns, rows: size.rows, language: language) {
      leads in try leads.add("Morel", at: .marketingQualified)
    }
    if isTaught {
      session.tell(.job(.demoReady(count: 1)))
      session.type("<F5>")
    }
    session.type("lL")
    return session
  }

  @Test(arguments: sizes, Language.allCases)
  func aRefusalIsReadToItsLastWord(size: Size, language: Language) throws {
    let whole = try refusal(Size(columns: 80, rows: 60), language).boxRows
      .prefix { !$0.words.isEmpty }
    for isTaught in [false, true] {
      let session = try refusal(size, language, isTaught: isTaught)
      let read = session.read()
      for word in whole.flatMap(\.words) {
        #expect(read.contains(word), "\(word) at \(size), taught: \(isTaught)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theHintSaysHowToReadOnAndBack(language: Language) throws {
    let session = try refusal(Size(columns: 40, rows: 10), language)
    session.expectText(language == .french ? "PgSuiv la suite" : "PgDn read on")
    for _ in 0..<40 { session.type("<PgDn>") }
    session.expectText(language == .french ? "PgPréc remonter" : "PgUp read back")
    session.type("<PgUp>")
    session.expectText(language == .french ? "PgSuiv la suite" : "PgDn read on")
  }

  @Test func aBoxThatShowsAllOfItsTextHasNoHintToReadOn() throws {
    let session = try refusal(Size(columns: 80, rows: 60), .french)
    session.expectText("Entrée Enregistrer")
    session.expectNoText("PgSuiv")
  }

  @Test func pagesOfABulkScrollItsTextAndNotTheBoardBelow() throws {
    let session = try Session(columns: 40, rows: 10) { leads in
      for number in 1...6 { try leads.add("Firme \(number)", at: .marketingQualified) }
    }
    session.type("l*L")
    session.expectText("PgSuiv la suite")
    let before = session.model.board
    let read = session.read()
    #expect(session.model.board == before)
    for word in ["manque", "Firme", "G06"] { #expect(read.contains(word), "\(read)") }
    for _ in 0..<20 { session.type("<Down>") }
    let last = session.screen
    session.type("<Up>")
    #expect(session.screen != last, "No step is counted below the last line.")
  }

  @Test(arguments: sizes, Language.allCases)
  func whatStandsInTheWayOfAnUndoIsReadToItsLastWord(size: Size, language: Language) throws {
    let whole = try conflict(Size(columns: 88, rows: 60), language).boxRows
      .prefix { !$0.words.isEmpty }
    let read = try conflict(size, language).read()
    for word in whole.flatMap(\.words) { #expect(read.contains(word), "\(word) at \(size)") }
  }

  private func conflict(_ size: Size, _ language: Language) throws -> Session {
    let session = try Session(columns: size.columns, rows: size.rows, language: language) {
      leads in try leads.add("Morel")
    }
    session.type("e<C-u>Morel et filles<Enter>")
    let card = try #require(session.model.board.columns[0].cards.first)
    try session.meanwhile(
      Edit(.set([FieldEdit(.company, to: .text("Morel et associés de toujours"))]), to: card.id))
    session.type("u")
    return session
  }

  @Test func aQuestionOfUndoDoesNotOpenOverWhatIsTyped() throws {
    let session = try conflict(Size(columns: 120, rows: 40), .french)
    guard case .history(let history) = session.model.screens.top else { return }
    session.type("<Esc>aFoo")
    let receipt = try session.store.operations(limit: 1).first.map {
      Receipt(operation: $0, leads: [], events: [])
    }
    session.tell(.restored(try #require(receipt), for: .undo))
    session.tell(
      .failed(.undoConflicts(OperationID(high: 1, low: 1), history.conflicts), for: .undo))
    guard case .form = session.model.screens.top else {
      Issue.record("the form is gone")
      return
    }
    session.expectText("u pose la question")
    session.type(" SARL")
    session.expectText("Foo SARL")
  }

  @Test func whatIsLeftHalfWayIsSaid() throws {
    let session = try conflict(Size(columns: 120, rows: 40), .french)
    guard case .history(let history) = session.model.screens.top else { return }
    session.type("<Esc>")
    let receipt = try session.store.operations(limit: 1).first.map {
      Receipt(operation: $0, leads: [], events: [])
    }
    session.tell(.restored(try #require(receipt), for: .undo))
    session.expectText("Annulation en cours")
    session.type("u")
    session.expectText("Annulation en cours")
    session.tell(
      .failed(.undoConflicts(OperationID(high: 1, low: 1), history.conflicts), for: .undo))
    session.expectText("Déjà annulés : 1 leads.")
    session.type("<Down><Down><Enter>")
    session.expectText("u continue, Ctrl-r les ramène.")
  }

  @Test func aPageOfTheLeadPaneIsNoLongerThanThePane() throws {
    let session = try Session(columns: 40, rows: 10) { leads in try leads.add("Morel") }
    session.type("<Enter>")
    session.expectText("↑↓ ligne")
    var seen: [String] = []
    for _ in 0..<30 {
      seen.append(contentsOf: session.boxRows)
      session.type("<PgDn>")
    }
    let byPage = Set(seen)
    for _ in 0..<60 { session.type("k") }
    for _ in 0..<60 {
      for row in session.boxRows.dropFirst().dropLast() {
        #expect(byPage.contains { $0.words == row.words }, "\(row)")
      }
      session.type("j")
    }
  }

  @Test func theQuestionsOfALetterAreReadToTheirEndOnALowScreen() throws {
    let session = try Session(columns: 100, rows: 10) { try $0.add("Acme") }
    session.type("b")
    session.expectText("F7 la suite")
    let first = session.screen
    var words = first.words
    var pages = 0
    while session.screen.contains("F7 la suite"), pages < 20 {
      session.type("<F7>")
      words += session.screen.words
      pages += 1
    }
    #expect(pages > 1)
    // A word of each question, and of what the level means.
    #expect(Set(words).isSuperset(of: ["demander", "réservé", "fourchette", "valide", "inconnu"]))
    session.type("<F7>")
    #expect(session.screen == first, "and from the top again")
    session.type("<F7><PgDn>")
    session.expectText("À demander")
    #expect(session.letter == .authority)
  }

  @Test func whereAllQuestionsAreSeenThereIsNothingToReadOn() throws {
    let session = try Session(columns: 120, rows: 40) { try $0.add("Acme") }
    session.type("b")
    #expect(!session.screen.contains("F7"))
    let screen = session.screen
    session.type("<F7>")
    #expect(session.screen == screen)
  }
}

extension Session {
  /// The letter in use in the BANT form.
  fileprivate var letter: Criterion? {
    guard case .qualifying(let state) = model.screens.top else { return nil }
    return state.focus.criterion
  }
}

extension Session {
  /// The rows of a box, or of a pane, that is as wide as the screen.
  fileprivate var boxRows: [String] {
    (0..<model.size.rows).map(line).filter { $0.hasPrefix("│") }
  }

  /// All the words of a box, page after page down to its end.
  fileprivate func read() -> Set<String> {
    var words = Set(boxRows.flatMap(\.words))
    for _ in 0..<60 {
      type("<PgDn>")
      words.formUnion(boxRows.flatMap(\.words))
    }
    return words
  }
}

extension String {
  fileprivate var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
}
