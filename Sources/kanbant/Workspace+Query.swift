import Glossary
import Leads
import Workbench

extension Workspace {
  /// Reads a filter as it was typed, and turns it into what stores look for.
  func condition(_ text: String) throws(Failure) -> Condition {
    do throws(QueryError) {
      let query = try Query(text, currency: settings.currency, isFinished: true)
      return query.condition(
        QueryContext(now: now, settings: settings, users: users, me: me?.id))
    } catch {
      var failure = Failure(
        .usage, "bad-query", sentence { $0.sentence(for: error) })
      if case .unknownField(let name) = error.reason {
        let names = QueryField.allCases.flatMap { [$0.typed.en, $0.typed.fr] }
        failure = failure.suggesting(Suggestion.nearest(to: name, among: names))
      }
      throw failure
    }
  }

  /// The cards that meet a condition, page by page in the order of the board.
  ///
  /// `take` is handed each page and says whether to read on.
  func cards(
    _ condition: Condition, pageSize: Int = 500,
    _ take: (CardPage) throws(Failure) -> Bool
  ) throws(Failure) {
    var from: CardKey?
    while true {
      let request = PageRequest(
        lanes: Lane.all, condition: condition, from: from, limit: pageSize)
      let page = try with { store throws(StoreError) in try store.page(request) }
      guard try take(page), page.hasMore, let last = page.cards.last else { return }
      from = last.key(in: .newest)
    }
  }
}
