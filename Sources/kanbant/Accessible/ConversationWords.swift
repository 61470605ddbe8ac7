import Glossary
import Leads

/// What a conversation says beside what notices, forms and the glossary say.
enum ConversationWords {
  static func greeting(_ workspace: String, _ count: String) -> Localized {
    Localized(
      en: "Kanbant, workspace \(workspace), leads: \(count). Type help to hear what can be"
        + " typed, quit to leave.",
      fr: "Kanbant, espace \(workspace), leads : \(count). Tapez aide pour savoir que taper,"
        + " quitter pour sortir.")
  }

  static let empty = Localized(
    en: "There is no lead yet: add makes the first one.",
    fr: "Aucun lead pour l’instant : ajouter crée le premier.")
  static let takeProposal = Localized(en: "Do so?", fr: "Le faire ?")

  /// What to do next, and why.
  static func proposal(_ action: String, _ why: String) -> Localized {
    Localized(
      en: "Proposed after \(why): \(action).", fr: "Proposé après \(why) : \(action).")
  }

  static func partingProposal(_ why: String) -> Localized {
    Localized(
      en: "Proposed after \(why): to end the lead.", fr: "Proposé après \(why) : clore le lead.")
  }

  static func wakingProposal(_ why: String) -> Localized {
    Localized(
      en: "Proposed after \(why): to take the lead back to work.",
      fr: "Proposé après \(why) : remettre le lead au travail.")
  }

  static let silenceProposal = Localized(
    en: "They want no contact any more. Proposed: to end the lead.",
    fr: "Ils ne veulent plus de contact. Proposé : clore le lead.")
  static let goodbye = Localized(en: "Goodbye.", fr: "Au revoir.")
  static let left = Localized(en: "Back at the commands.", fr: "Retour aux commandes.")

  /// Where the conversation stands, and that it waits for a command.
  static func command(at lead: String?, _ lane: Lane?, _ filter: String) -> Localized {
    let under =
      filter.isEmpty ? ("", "") : (", filter “\(filter)”", ", filtre « \(filter) »")
    return Localized(
      en: (lead ?? lane?.spokenName.en ?? "Board") + under.0 + ". Command?",
      fr: (lead ?? lane?.spokenName.fr ?? "Tableau") + under.1 + ". Commande ?")
  }

  static let typeSomething = Localized(
    en: "Type a command or a lead’s number; help tells the commands.",
    fr: "Tapez une commande ou le numéro d’un lead ; aide dit les commandes.")

  static func unknown(_ word: String, _ near: [String]) -> Localized {
    let list = near.joined(separator: ", ")
    return Localized(
      en: "“\(word)” is no command." + (near.isEmpty ? "" : " Did you mean \(list)?")
        + " Type help for all of them, or a lead’s number.",
      fr: "« \(word) » n’est pas une commande."
        + (near.isEmpty ? "" : " Vouliez-vous dire \(list) ?")
        + " Tapez aide pour les connaître, ou le numéro d’un lead.")
  }

  static func ambiguous(_ word: String, _ names: [String]) -> Localized {
    let list = names.joined(separator: ", ")
    return Localized(
      en: "“\(word)” may be several commands: \(list). Type more of it.",
      fr: "« \(word) » peut être plusieurs commandes : \(list). Tapez-en plus.")
  }

  static let tooLong = Localized(
    en: "This line is too long and was not read: type a shorter one.",
    fr: "Cette ligne est trop longue et n’a pas été lue : tapez-en une plus courte.")
  static let unreadable = Localized(
    en: "This line is no UTF-8 text and was not read: type it again.",
    fr: "Cette ligne n’est pas du texte UTF-8 et n’a pas été lue : tapez-la de nouveau.")

  static let helpHead = Localized(
    en: "Commands, which may be shortened, in either language; a lead’s number opens the lead.",
    fr: "Les commandes, que l’on peut abréger, dans les deux langues ; le numéro d’un lead l’ouvre."
  )

  static let language = Localized(en: "English from here on.", fr: "En français désormais.")
}

// Questions.
extension ConversationWords {
  /// A question with its choices and what is there now.
  static func question(
    _ question: Localized, _ choices: Localized, present: Localized?
  ) -> Localized {
    let now = present.map { (" [\($0.en)]", " [\($0.fr)]") } ?? ("", "")
    return Localized(
      en: "\(question.en) \(choices.en)\(now.0)?",
      fr: "\(question.fr) \(choices.fr)\(now.1) ?")
  }

  /// The question of a field: its name, its choices, and what it holds in brackets.
  static func question(of label: String, _ choices: String, present: String) -> Localized {
    let list = choices.isEmpty ? ("", "") : (": \(choices)", " : \(choices)")
    let now = present.isEmpty ? "" : " [\(present)]"
    return Localized(en: "\(label)\(list.0)\(now)?", fr: "\(label)\(list.1)\(now) ?")
  }

  /// The question before those of a new lead: all of it at once, where that is easier.
  static func oneLine(_ present: String) -> Localized {
    let now = present.isEmpty ? "" : " [\(present)]"
    return Localized(
      en: "All in one line, or an empty line to be asked field by field\(now)?",
      fr: "Le tout en une ligne, ou une ligne vide pour aller champ par champ\(now) ?")
  }

  static func noChoice(_ answer: String, _ count: Int) -> Localized {
    Localized(
      en: "“\(answer)” is none of them: type a number from 1 to \(count), or a word.",
      fr: "« \(answer) » n’en fait pas partie : tapez un numéro de 1 à \(count), ou un mot.")
  }

  static let choiceHelp = Localized(
    en: "Type a number or a word; a full stop leaves.",
    fr: "Tapez un numéro ou un mot ; un point abandonne.")
  static let fieldHelp = Localized(
    en: "At a question: an empty line keeps what stands in brackets, a hyphen empties it, < goes"
      + " back a question, = keeps the rest as it is, a full stop leaves without keeping, ?"
      + " explains.",
    fr: "À une question : une ligne vide garde ce qui est entre crochets, un tiret l’efface,"
      + " < revient à la question précédente, = laisse le reste tel quel, un point abandonne sans"
      + " garder, ? explique.")

  static func example(_ tip: String) -> Localized {
    Localized(en: "For example: \(tip)", fr: "Par exemple : \(tip)")
  }

  /// What a field of the record takes.
  static func takes(_ field: Localized, _ expected: String) -> Localized {
    Localized(en: "\(field.en) takes \(expected).", fr: "\(field.fr) attend \(expected).")
  }

  static func ask(_ question: Localized) -> Localized {
    Localized(en: "Ask: “\(question.en)”", fr: "À demander : « \(question.fr) »")
  }

  static let whichField = Localized(en: "Which field:", fr: "Quel champ :")
  static let whichStage = Localized(en: "Where to:", fr: "Vers où :")
  static let isHere = Localized(en: "it is here", fr: "il est ici")

  static func notFromHere(_ acronym: String) -> Localized {
    Localized(en: "not from \(acronym)", fr: "pas depuis \(acronym)")
  }

  static let fillIn = Localized(
    en: "Fill in what is missing now:", fr: "Compléter maintenant ce qui manque :")
  static let whoseValue = Localized(en: "Which stays:", fr: "Que garder :")
  static let keepTheirs = Localized(en: "as it is now", fr: "l’état actuel")
  static let writeMine = Localized(en: "what I want", fr: "ce que je veux")
  static let writeMineAllTheSame = Localized(
    en: "Write your answer all the same:", fr: "Écrire votre réponse malgré tout :")
}

// What becomes of answers.
extension ConversationWords {
  static let draftBack = Localized(
    en: "Your draft is back: what you answered before stands in brackets.",
    fr: "Votre brouillon est revenu : vos réponses d’avant sont entre crochets.")
  static let draftKept = Localized(
    en: "Not finished: your answers are kept as a draft, and come back when you begin again.",
    fr: "Inachevé : vos réponses sont gardées en brouillon et reviendront la prochaine fois.")
  static let notKept = Localized(
    en: "Not finished: nothing of this was kept.", fr: "Inachevé : rien de ceci n’a été gardé.")
  static let dropped = Localized(
    en: "Left: these answers were not kept.", fr: "Abandonné : ces réponses n’ont pas été gardées.")
  static let nothingAsked = Localized(
    en: "Left: nothing was changed.", fr: "Abandonné : rien n’a été modifié.")
}

// Lists.
extension ConversationWords {
  static let boardHelp = Localized(
    en: "Type list and a stage to hear its leads.",
    fr: "Tapez liste et une étape pour en connaître les leads.")

  static func weighted(_ sum: String) -> Localized {
    Localized(en: "weighted \(sum)", fr: "pondéré \(sum)")
  }

  static let otherCurrencies = Localized(
    en: "other currencies not counted", fr: "autres devises non comptées")

  static func countedSoFar(_ limit: String) -> Localized {
    Localized(
      en: "Under a filter, no more than \(limit) leads are counted.",
      fr: "Sous un filtre, pas plus de \(limit) leads sont comptés.")
  }

  static let noLeads = Localized(en: "No lead is listed here.", fr: "Aucun lead dans cette liste.")
  static let noMore = Localized(
    en: "There is nothing more to tell.", fr: "Il n’y a rien de plus à dire.")
  static let moreOfIt = Localized(
    en: "Type more for what came before.", fr: "Tapez suite pour ce qui précède.")
  static let noLead = Localized(
    en: "No lead is open: type its number first, or list.",
    fr: "Aucun lead n’est ouvert : tapez d’abord son numéro, ou liste.")

  /// Which leads were told, of how many.
  static func told(
    from first: String, to last: String, of total: Localized, hasMore: Bool
  ) -> Localized {
    let more = hasMore ? (" Type more for the next.", " Tapez suite pour les suivants.") : ("", "")
    return Localized(
      en: "\(first) to \(last) of \(total.en).\(more.0)",
      fr: "\(first) à \(last) sur \(total.fr).\(more.1)")
  }

  static func moreThan(_ limit: String) -> Localized {
    Localized(en: "more than \(limit)", fr: "plus de \(limit)")
  }

  static func askFilter(_ present: String) -> Localized {
    let now = present.isEmpty ? "" : " [\(present)]"
    return Localized(
      en: "Which leads\(now)? Words and fields, a hyphen for all.",
      fr: "Quels leads\(now) ? Des mots et des champs, un tiret pour tous.")
  }

  static let filterHelp = Localized(
    en: "Words of company, person, tag or note; stage:sql, owner:me, source:fair, amount>=10k,"
      + " idle>7d, temperature:warm, bant:b?; a dash before a word turns it round; # and a number"
      + " find a lead.",
    fr: "Des mots de la société, de la personne, d’une étiquette ou d’une note ; étape:sql,"
      + " commercial:moi, source:salon, montant>=10k, inactif>7j, température:tiède, bant:b? ; un"
      + " tiret devant un mot l’exclut ; # et un numéro trouvent un lead.")
}

// Words of the trade.
extension ConversationWords {
  static func links(_ list: Localized) -> Localized {
    guard !list.en.isEmpty else {
      return Localized(en: "It leads nowhere else.", fr: "Il ne renvoie à rien d’autre.")
    }
    return Localized(en: "Links: \(list.en).", fr: "Renvois : \(list.fr).")
  }

  static let nextWord = Localized(
    en: "A link’s number, another word, or nothing to leave?",
    fr: "Le numéro d’un renvoi, un autre mot, ou rien pour sortir ?")
  static let wordHelp = Localized(
    en: "A number follows a link, a word is looked up, < goes back an entry, an empty line leaves.",
    fr: "Un numéro suit un renvoi, un mot est cherché, < revient à l’entrée d’avant, une ligne vide"
      + " sort.")
  static let whichWord = Localized(
    en: "Say which word, behind the command.", fr: "Dites quel mot, derrière la commande.")

  static func newWord(_ word: String) -> Localized {
    Localized(
      en: "The glossary has no “\(word)”: it becomes a word of the team’s. One language will do.",
      fr: "Le glossaire n’a pas « \(word) » : il devient un mot de l’équipe. Une seule langue"
        + " suffit.")
  }

  static let whichEntry = Localized(en: "Which one:", fr: "Lequel :")

  static func noEntry(_ word: String) -> Localized {
    Localized(
      en: "“\(word.shortened)” is not in the glossary.",
      fr: "« \(word.shortened) » n’est pas dans le glossaire.")
  }
}
