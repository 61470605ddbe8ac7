package import Glossary
package import Leads

/// What a store is to do with the team's words.
package struct TermRequest: Equatable, Sendable {
  /// What is asked.
  package let edit: TermEdit

  /// Asks a store, which keeps it or refuses it.
  package func answer(from store: any LeadStore) throws(StoreError) -> Message {
    .term(try store.keep(edit))
  }
}
