package import Glossary
package import Leads
import TUI

/// What became of a text that was given to the user's own editor.
package enum EditorAnswer: Equatable, Sendable {
  /// The editor ended, and this is the text now; it may be as it was.
  case text(String)
  /// It is as it was, for this reason.
  case failed(EditorFault)
}

/// Why a text did not come back from an editor.
package enum EditorFault: Error, Equatable, Sendable {
  /// No editor is named, and none of the usual ones is installed.
  case noEditor
  /// The editor ended with this status, which says that the text is to stay as it was.
  case status(command: String, status: Int)
  /// The file could not be written, or what the editor left cannot be read; it lies there still.
  case file(StoreError)
}

// A text taken to the user's own editor and back.

extension Model {
  /// Gives the text of the field in use to the editor; choices have none.
  mutating func editText() -> [Effect] {
    guard let text = focusedText else {
      notice = Notice(EditingWords.noText[language])
      return []
    }
    return [.editText(text)]
  }

  private var focusedText: String? {
    switch screens.top {
    case .form(let form): form.focusedText
    case .refusal(let refusal): refusal.form.focusedText
    case .qualifying(let state): state.focusedText
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .filter:
      nil
    }
  }

  /// Puts what came back into the field that it was taken from.
  mutating func take(_ edited: EditorAnswer) -> [Effect] {
    guard case .text(let text) = edited else {
      if case .failed(let fault) = edited {
        notice = Notice(wording.sentence(for: fault), .fault)
      }
      return []
    }
    guard text != focusedText else {
      notice = Notice(EditingWords.unchanged[language])
      return []
    }
    notice = Notice(EditingWords.taken[language])
    switch screens.top {
    case .form(var form):
      form.replaceText(with: text)
      screens.replaceTop(.form(form))
      return keepDraft(of: form, isUrgent: true)
    case .refusal(var refusal):
      refusal.form.replaceText(with: text)
      screens.replaceTop(.refusal(refusal))
    case .qualifying(var state):
      state.replaceText(with: text)
      screens.replaceTop(.qualifying(state))
      return keepDraft(of: state, isUrgent: true)
    case nil, .triage, .lead, .bulk, .commands, .picker, .arranging, .views, .history, .filter:
      break
    }
    return []
  }
}

extension FormState {
  /// The text of the field in use; nil where it is a choice.
  var focusedText: String? {
    switch focused?.content {
    case .text(let field): field.text
    case .paragraph(let area): area.text
    case .choice, nil: nil
    }
  }

  /// Puts another text into the field in use; a field of one line joins its lines.
  mutating func replaceText(with text: String) {
    fault = nil
    switch focused?.content {
    case .text:
      fields[focus].content = .text(TextField())
      let lines = text.split(separator: "\n").map { String($0).trimmed }
      paste(lines.filter { !$0.isEmpty }.joined(separator: " "))
    case .paragraph:
      fields[focus].content = .paragraph(TextArea())
      paste(text)
    case .choice, nil: break
    }
  }
}

extension QualifyingState {
  /// The text of the field in use; a level's is its evidence.
  var focusedText: String {
    switch focus {
    case .level(let criterion), .evidence(let criterion): evidence[criterion.rawValue].text
    case .budgetAmount: budgetAmount.text
    case .people: people.text
    case .project: project.text
    case .horizon: horizon.text
    }
  }

  mutating func replaceText(with text: String) {
    switch focus {
    case .level(let criterion), .evidence(let criterion):
      evidence[criterion.rawValue] = TextArea()
    case .budgetAmount: budgetAmount = TextField()
    case .people: people = TextField()
    case .project: project = TextField()
    case .horizon: horizon = TextField()
    }
    fault = nil
    paste(text)
  }
}

/// What is said about the user's own editor.
package enum EditingWords {
  static let noText = Localized(
    en: "This field is a choice: there is no text to edit.",
    fr: "Ce champ est un choix : il n’y a pas de texte à modifier.")
  static let taken = Localized(
    en: "The editor’s text is in the field; it is not saved yet.",
    fr: "Le texte de l’éditeur est dans le champ ; il n’est pas encore enregistré.")
  static let unchanged = Localized(
    en: "The editor left the text as it was.", fr: "L’éditeur a laissé le texte tel quel.")

  /// No editor is named or installed.
  package static let noEditor = Localized(
    en: "There is no editor: set VISUAL or EDITOR to the name of yours.",
    fr: "Aucun éditeur trouvé : donnez le nom du vôtre dans VISUAL ou EDITOR.")

  /// The editor ended with a status that keeps the text as it was.
  package static func ended(_ command: String, _ status: Int) -> Localized {
    Localized(
      en: "“\(command)” ended with status \(status); the text stays as it was.",
      fr: "« \(command) » s’est terminé avec le statut \(status) ; le texte reste tel quel.")
  }
}

extension Wording {
  /// Why a text that was given to an editor stayed as it was, and what helps.
  func sentence(for fault: EditorFault) -> String {
    switch fault {
    case .noEditor: EditingWords.noEditor[language]
    case .status(let command, let status): EditingWords.ended(command, status)[language]
    case .file(let error): sentence(for: error)
    }
  }
}
