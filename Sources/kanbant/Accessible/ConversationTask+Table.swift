import Glossary
import Leads
import Workbench

// Looking.
extension ConversationTask {
  static let board = ConversationTask(
    "board", "tableau",
    help: Localized(
      en: "Tells how many leads each stage holds, and their sum.",
      fr: "Dit combien de leads compte chaque étape, et leur somme.")
  ) { talk, _ throws(Conversation.Leaving) in try talk.tellBoard() }

  static let triage = ConversationTask(
    "triage", "tri", "queue", "trier",
    help: Localized(
      en: "Tells the next lead that waits for you and why, the most urgent first.",
      fr: "Dit le prochain lead qui vous attend et pourquoi, le plus urgent d’abord.")
  ) { talk, _ throws(Conversation.Leaving) in try talk.triage() }

  static let list = ConversationTask(
    "list", "liste", "ls", "lister",
    help: Localized(
      en: "Tells the leads, ten at a time; behind it a stage or a filter, as in list MQL.",
      fr: "Dit les leads, dix par dix ; derrière, une étape ou un filtre : liste MQL.")
  ) { talk, words throws(Conversation.Leaving) in try talk.list(words) }

  static let more = ConversationTask(
    "more", "suite",
    help: Localized(
      en: "Goes on with the list or the history.",
      fr: "Continue la liste ou l’historique.")
  ) { talk, _ throws(Conversation.Leaving) in try talk.goOn() }

  static let filter = ConversationTask(
    "filter", "filtre", "filtrer", "/", "search", "find", "chercher",
    help: Localized(
      en: "Keeps the leads that meet words and fields: filter stage:sql owner:me.",
      fr: "Garde les leads qui ont ces mots et ces champs : filtre étape:sql commercial:moi.")
  ) { talk, words throws(Conversation.Leaving) in try talk.askFilter(words) }

  static let listAll = ConversationTask(
    "all", "tous", "tout",
    help: Localized(
      en: "Lists every lead again, without filter.",
      fr: "Liste de nouveau tous les leads, sans filtre.")
  ) { talk, _ throws(Conversation.Leaving) in try talk.listAll() }

  static let open = ConversationTask(
    "open", "ouvrir", "show", "lead", "fiche", "voir",
    help: Localized(
      en: "Tells all about a lead: open 12, or only its number; alone, the present one again.",
      fr: "Dit tout d’un lead : ouvrir 12, ou son seul numéro ; seul, le lead en cours.")
  ) { talk, words throws(Conversation.Leaving) in try talk.open(words) }

  static let next = ConversationTask(
    "next", "suivant", "j", help: Command.nextLead.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.step(isBackward: false) }

  static let previous = ConversationTask(
    "previous", "précédent", "k", help: Command.previousLead.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.step(isBackward: true) }

  static let history = ConversationTask(
    "history", "historique",
    help: Localized(
      en: "Tells what was done to the lead; history all tells the workspace’s.",
      fr: "Dit ce qui a été fait sur le lead ; historique tout, dans l’espace entier.")
  ) { talk, words throws(Conversation.Leaving) in try talk.tellHistory(words) }
}

// Working.
extension ConversationTask {
  static let add = ConversationTask(
    "add", "ajouter", "new", "nouveau", help: Command.add.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.add() }

  static let edit = ConversationTask(
    "edit", "modifier", "change", "changer",
    help: Localized(
      en: "Changes a field of the lead: edit phone, or edit alone to choose.",
      fr: "Change un champ du lead : modifier téléphone, ou modifier seul pour choisir.")
  ) { talk, words throws(Conversation.Leaving) in try talk.edit(words) }

  static let owner = ConversationTask(
    "owner", "commercial", "assign", "attribuer",
    help: Localized(
      en: "Says who works the lead.", fr: "Dit qui suit le lead.")
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.edit(EditableField.owner.label[talk.language])
  }

  static let advance = ConversationTask(
    "advance", "avancer", help: Command.advance.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.advance() }

  static let back = ConversationTask(
    "back", "reculer", "retreat", help: Command.retreat.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.retreat() }

  static let move = ConversationTask(
    "move", "déplacer", "stage", "étape",
    help: Localized(
      en: "Sends the lead to a stage: move SQL, or move alone to choose.",
      fr: "Envoie le lead à une étape : déplacer SQL, ou déplacer seul pour choisir.")
  ) { talk, words throws(Conversation.Leaving) in try talk.move(words) }

  static let qualify = ConversationTask(
    "qualify", "qualifier", "bant",
    help: Localized(
      en: "Asks the four letters: budget, authority, need, timeline.",
      fr: "Pose les quatre lettres : budget, autorité, besoin, échéance.")
  ) { talk, _ throws(Conversation.Leaving) in try talk.qualify() }

  static let log = ConversationTask(
    "log", "noter", "note", "contact", help: Command.logContact.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.log()
  }

  static let action = ConversationTask(
    "action", "action", "plan", "prévoir", help: Command.planAction.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.actionForm(for: talk.subject()))
  }

  static let snooze = ConversationTask(
    "snooze", "attendre", "attente", help: Command.snooze.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.snoozeForm(for: talk.subject()))
  }

  static let park = ConversationTask(
    "park", "sommeil", "parquer", "nurture", help: Command.park.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.parkForm(for: talk.subject()))
  }

  static let end = ConversationTask(
    "end", "clore", "disqualify", "lose", "écarter", "perdre", help: Command.end.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.endForm(for: talk.subject()))
  }

  static let handOver = ConversationTask(
    "hand-over", "passation", "accept", "return", "accepter", "renvoyer",
    help: Command.handOver.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.handoffForm(for: talk.file(talk.subject().id)))
  }

  static let score = ConversationTask(
    "score", "points", help: Command.score.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    let form = talk.forms.scoreForm(of: try talk.file(talk.subject().id), talk.wording)
    for note in form.notes { talk.say(note.text) }
    try talk.complete(form)
  }

  static let suppress = ConversationTask(
    "suppress", "opposition", "dnc", "npc", "lift", "lever", help: Command.suppress.entry.help
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.complete(talk.forms.suppressionForm(for: talk.subject()))
  }

  static let cadence = ConversationTask(
    "cadence", "séquence", "enrol", help: Command.cadence.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.askAboutCadence() }

  static let merge = ConversationTask(
    "merge", "fusionner", "duplicates", "doublons", help: Command.duplicates.entry.help
  ) { talk, argument throws(Conversation.Leaving) in
    try talk.merge(argument)
  }

  static let resume = ConversationTask(
    "resume", "reprendre",
    help: Localized(
      en: "Takes back to work a lead that waited or was parked.",
      fr: "Remet au travail un lead en attente ou en sommeil.")
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.attempt(Edit(.resume, to: talk.subject().id))
  }

  static let reopen = ConversationTask(
    "reopen", "rouvrir",
    help: Localized(
      en: "Begins again at MCL a lead that had ended.",
      fr: "Reprend à MCL un lead qui était clos.")
  ) { talk, _ throws(Conversation.Leaving) in
    try talk.attempt(Edit(.reopen, to: talk.subject().id))
  }

  static let undo = ConversationTask(
    "undo", "annuler", "défaire", "u", help: Command.undo.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.restore(isUndo: true) }

  static let redo = ConversationTask(
    "redo", "rétablir", "refaire", help: Command.redo.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.restore(isUndo: false) }
}

// Words, and the way out.
extension ConversationTask {
  static let glossary = ConversationTask(
    "glossary", "glossaire", "word", "mot", "explain", "w",
    help: Localized(
      en: "Explains a word of the trade: glossary SAL.",
      fr: "Explique un mot du métier : glossaire SAL.")
  ) { talk, words throws(Conversation.Leaving) in try talk.lookUp(words) }

  static let define = ConversationTask(
    "define", "définir",
    help: Localized(
      en: "Writes the team’s own definition of a word, or a word of its own: define SAL.",
      fr: "Écrit la définition de l’équipe pour un mot, ou un mot à elle : définir SAL.")
  ) { talk, words throws(Conversation.Leaving) in try talk.define(words) }

  static let forget = ConversationTask(
    "forget", "oublier",
    help: Localized(
      en: "Takes away what the team says of a word: forget SAL; revert brings it back.",
      fr: "Retire ce que l’équipe dit d’un mot : oublier SAL ; revenir le ramène.")
  ) { talk, words throws(Conversation.Leaving) in try talk.forget(words) }

  static let revert = ConversationTask(
    "revert", "revenir", help: Command.undoTerm.entry.help
  ) { talk, _ throws(Conversation.Leaving) in try talk.revertTerm() }

  static let importTerms = ConversationTask(
    "import-words", "importer-mots",
    help: Localized(
      en: "Takes over a text file of the team’s words, all or none: import-words terms.txt.",
      fr: "Reprend un fichier texte de mots d’équipe, en entier ou pas :"
        + " importer-mots termes.txt.")
  ) { talk, words throws(Conversation.Leaving) in try talk.importTerms(words) }

  static let exportTerms = ConversationTask(
    "export-words", "exporter-mots",
    help: Localized(
      en: "Writes all of the team’s words into a new text file: export-words terms.txt.",
      fr: "Écrit tous les mots de l’équipe dans un nouveau fichier texte :"
        + " exporter-mots termes.txt.")
  ) { talk, words throws(Conversation.Leaving) in try talk.exportTerms(words) }

  static let switchLanguage = ConversationTask(
    "language", "langue", "français", "english", "anglais", "french",
    help: Command.switchLanguage.entry.help
  ) { talk, words throws(Conversation.Leaving) in try talk.switchLanguage(words) }

  static let help = ConversationTask(
    "help", "aide", "?", "h",
    help: Localized(
      en: "Tells what can be typed here.", fr: "Dit ce que l’on peut taper ici.")
  ) { talk, words throws(Conversation.Leaving) in talk.help(words) }

  static let quit = ConversationTask(
    "quit", "quitter", "exit", "bye", "q", help: Command.quit.entry.help
  ) { talk, _ throws(Conversation.Leaving) in talk.isOver = true }
}
