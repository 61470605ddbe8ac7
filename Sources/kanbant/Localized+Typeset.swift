import Glossary
import Leads
import Workbench

extension Localized {
  /// The text in one language, with the spaces that its typography asks for.
  func typeset(_ language: Language) -> String {
    switch language {
    case .french: Self.french(self)
    case .english: en
    }
  }

  // The notices know the rules of print; of all that they ask for, only the language counts here.
  private static let french = Wording(
    language: .french, formats: Formats(language: .french), users: [],
    settings: WorkspaceSettings(), today: CalendarDate(dayNumber: 0), lens: .canonical)
}
