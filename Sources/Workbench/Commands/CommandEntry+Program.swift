import Glossary

extension CommandEntry {
  static let copy = CommandEntry(
    "y", "<F8>", in: [.board, .triage, .lead, .glossary],
    title: Localized(en: "Copy", fr: "Copier"),
    help: Localized(
      en: "Copies the lead, the marked leads or the glossary’s entry as text.",
      fr: "Copie le lead, les leads marqués ou l’entrée du glossaire comme texte.")
  ) { $0.copy() }

  static let copyBox = CommandEntry(
    "<F8>", in: [.form, .list],
    title: Localized(en: "Copy", fr: "Copier"),
    help: Localized(
      en: "Copies the text of a refusal or of a preview, or the line of a view.",
      fr: "Copie le texte d’un refus ou d’un aperçu, ou la ligne d’une vue.")
  ) { $0.copyBox() }

  static let tutorial = CommandEntry(
    "<F5>", in: [.board, .welcome],
    title: Localized(en: "Tutorial", fr: "Tutoriel"),
    help: Localized(
      en: "Begins five steps to try on invented leads, or ends them.",
      fr: "Commence cinq étapes à essayer sur des leads inventés, ou les arrête.")
  ) { $0.toggleTutorial() }

  static let redraw = CommandEntry(
    "<C-l>", in: KeyContext.everywhere,
    title: Localized(en: "Redraw", fr: "Redessiner"),
    help: Localized(en: "Draws the screen anew.", fr: "Redessine l’écran.")
  ) { _ in [.redraw] }

  static let mouse = CommandEntry(
    "<F9>", in: KeyContext.everywhere,
    title: Localized(en: "Mouse on or off", fr: "Souris active ou non"),
    help: Localized(
      en: "Lets the mouse click, scroll and drag cards, or leaves it to the terminal.",
      fr: "Laisse la souris cliquer, défiler et déplacer des cartes, ou la rend au terminal.")
  ) { $0.toggleMouse() }

  static let suspend = CommandEntry(
    "<C-z>", in: KeyContext.everywhere,
    title: Localized(en: "Suspend", fr: "Suspendre"),
    help: Localized(
      en: "Gives the terminal back to the shell; fg returns.",
      fr: "Rend le terminal au shell ; fg y revient.")
  ) { _ in [.suspend] }

  static let quit = CommandEntry(
    "q", "<C-c>", in: [.board, .welcome],
    title: Localized(en: "Quit", fr: "Quitter"),
    help: Localized(
      en: "Ends the program; everything is kept.",
      fr: "Quitte le programme ; tout est conservé.")
  ) { _ in [.quit] }
}
