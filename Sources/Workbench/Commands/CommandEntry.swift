package import Glossary
import Leads
package import TUI

/// One row of the table: a command's keys, where they work, what it needs and what it does.
package struct CommandEntry: Sendable {
  /// One or two keys pressed after each other.
  package typealias KeySequence = [Key]

  /// The keys, the one that help shows first.
  package let keys: [KeySequence]
  /// Where the keys work.
  package let contexts: Set<KeyContext>
  /// What must be there for it to do anything.
  package let need: CommandNeed
  /// Its name, at most 24 cells.
  package let title: Localized
  /// One sentence on what it does.
  package let help: Localized
  /// Does it.
  let run: @Sendable (inout Model) -> [Effect]

  init(
    _ keys: String..., in contexts: Set<KeyContext>, needs need: CommandNeed = .nothing,
    title: Localized, help: Localized, run: @escaping @Sendable (inout Model) -> [Effect]
  ) {
    self.keys = keys.map { Key.keys(in: $0) }
    self.contexts = contexts
    self.need = need
    self.title = title
    self.help = help
    self.run = run
  }
}

/// What must be there for a command to do anything.
package enum CommandNeed: Hashable, Sendable {
  /// Nothing.
  case nothing
  /// A lead: the selected card's or the one in the pane.
  case lead
  /// A lead that has not ended.
  case openLead
  /// The same, or any marked leads.
  case leads
  case openLeads
  /// A filter, or marks.
  case filterOrMarks
  /// An entry of which the team says something.
  case teamWord
  /// Any word of the team's.
  case teamWords
  /// A change of the team's words, made here.
  case changedWord
}

extension CommandNeed {
  /// Why a command can do nothing now; nil when it can.
  func refusal(in model: Model) -> Localized? {
    switch self {
    case .nothing: return nil
    case .lead: return model.subject == nil ? Self.noLead : nil
    case .leads: return model.subjects.isEmpty ? Self.noLead : nil
    case .openLeads:
      guard !model.worksOnMarks else { return nil }
      return Self.openLead.refusal(in: model)
    case .openLead:
      guard let card = model.subject else { return Self.noLead }
      return card.workState.isOpen ? nil : Self.ended(reopen: model.keyName(of: .pickStage))
    case .filterOrMarks:
      return model.board.query.isEmpty && model.board.marks.isEmpty
        ? Localized(
          en: "There is neither filter nor mark.", fr: "Aucun filtre ni marque n’est posé.")
        : nil
    case .teamWord:
      return model.glossaryEntry?.origin ?? .builtIn == .builtIn ? TermWords.nothingSaid : nil
    case .teamWords: return model.settings.terms.isEmpty ? TermFileWords.nothingToWrite : nil
    case .changedWord: return model.termUndo == nil ? TermWords.nothingToUndo : nil
    }
  }

  private static let noLead = Localized(
    en: "No lead is selected here.", fr: "Aucun lead n’est sélectionné ici.")

  private static func ended(reopen: String) -> Localized {
    Localized(
      en: "This lead has ended; \(reopen) reopens it at MCL.",
      fr: "Ce lead est clos ; \(reopen) le rouvre en MCL.")
  }
}
