import Glossary

extension CommandEntry {
  static let advance = CommandEntry(
    "L", "<S-Right>", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Advance the lead", fr: "Faire avancer"),
    help: Localized(
      en: "Moves the lead to the next stage, if its gates let it pass.",
      fr: "Fait passer le lead à l’étape suivante, si ses critères sont remplis.")
  ) { $0.advance() }

  static let retreat = CommandEntry(
    "H", "<S-Left>", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Take the lead back", fr: "Faire reculer"),
    help: Localized(
      en: "Takes the lead back a stage, with a reason.",
      fr: "Ramène le lead à l’étape précédente, avec un motif.")
  ) { $0.retreat() }

  static let pickStage = CommandEntry(
    "m", in: [.board, .triage, .lead], needs: .leads,
    title: Localized(en: "Choose a stage", fr: "Choisir une étape"),
    help: Localized(
      en: "Lists the stages and lanes the lead can go to.",
      fr: "Liste les étapes et couloirs où le lead peut aller.")
  ) { $0.pickStage() }

  static let qualify = CommandEntry(
    "b", in: [.board, .triage, .lead], needs: .openLead,
    title: Localized(en: "BANT form", fr: "Fiche BANT"),
    help: Localized(
      en: "Opens the four letters: budget, authority, need, timeline.",
      fr: "Ouvre les quatre lettres : budget, autorité, besoin, échéance.")
  ) { $0.openQualifying() }

  static let add = CommandEntry(
    "a", in: [.board, .welcome],
    title: Localized(en: "Add a lead", fr: "Ajouter un lead"),
    help: Localized(
      en: "Adds a lead from one typed line or field by field.",
      fr: "Ajoute un lead à partir d’une ligne ou champ par champ.")
  ) { $0.openAddForm() }

  static let edit = CommandEntry(
    "e", in: [.board, .triage, .lead], needs: .leads,
    title: Localized(en: "Edit the record", fr: "Modifier la fiche"),
    help: Localized(
      en: "Changes company, contact, source, owner and the like.",
      fr: "Modifie société, contact, source, commercial, etc.")
  ) { $0.openEditForm() }

  static let logContact = CommandEntry(
    "c", in: [.board, .triage, .lead], needs: .leads,
    title: Localized(en: "Log a contact", fr: "Noter un contact"),
    help: Localized(
      en: "Notes a call, a mail, a meeting or a remark.",
      fr: "Note un appel, un message, un rendez-vous ou une remarque.")
  ) { $0.openLogForm() }

  static let planAction = CommandEntry(
    "n", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Next action", fr: "Prochaine action"),
    help: Localized(
      en: "Says what to do next about the lead, and on which day.",
      fr: "Dit quoi faire ensuite avec le lead, et quel jour.")
  ) { $0.openActionForm() }

  static let snooze = CommandEntry(
    "z", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Snooze", fr: "Mettre en attente"),
    help: Localized(
      en: "Leaves the lead alone until a day.",
      fr: "Laisse le lead tranquille jusqu’à une date.")
  ) { $0.openSnoozeForm() }

  static let park = CommandEntry(
    "N", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Park (nurture)", fr: "Mettre en sommeil"),
    help: Localized(
      en: "Puts the lead to nurturing until a day, with a reason.",
      fr: "Met le lead en sommeil, en maturation, jusqu’à une date, avec un motif.")
  ) { $0.openParkForm() }

  static let end = CommandEntry(
    "D", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Disqualify or lose", fr: "Écarter ou perdre"),
    help: Localized(
      en: "Ends the lead with a reason: disqualified before SAL, lost from SAL on.",
      fr: "Clôt le lead avec un motif : écarté avant SAL, perdu à partir de SAL.")
  ) { $0.openEndForm() }

  static let handOver = CommandEntry(
    "O", in: [.board, .triage, .lead], needs: .openLead,
    title: Localized(en: "Hand over to sales", fr: "Passer à la vente"),
    help: Localized(
      en: "Proposes an SQL to somebody of sales; they accept it or return it with a reason.",
      fr: "Propose un SQL à la vente, qui l’accepte ou le renvoie avec un motif.")
  ) { $0.handOver() }

  static let suppress = CommandEntry(
    "X", in: [.board, .triage, .lead], needs: .leads,
    title: Localized(en: "Do not contact", fr: "Ne pas contacter"),
    help: Localized(
      en: "Enters the person among those who are not to be contacted, or takes them out.",
      fr: "Inscrit la personne parmi celles à ne pas contacter, ou l’en retire.")
  ) { $0.openSuppressionForm() }

  static let writeMail = CommandEntry(
    "E", in: [.board, .triage, .lead], needs: .lead,
    title: Localized(en: "Write a mail", fr: "Écrire un courriel"),
    help: Localized(
      en: "Writes to the person from a template: by clipboard, mail program or file.",
      fr: "Écrit à la personne selon un modèle : presse-papiers, messagerie ou fichier.")
  ) { $0.writeMail() }

  static let claim = CommandEntry(
    "A", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Claim", fr: "Prendre en charge"),
    help: Localized(
      en: "Keeps a lead that nobody works for you, for a while; again, gives it back.",
      fr: "Vous réserve quelque temps un lead sans commercial ; une autre fois, le rend.")
  ) { $0.claim() }

  static let cadence = CommandEntry(
    "C", in: [.board, .triage, .lead], needs: .openLeads,
    title: Localized(en: "Cadence", fr: "Séquence"),
    help: Localized(
      en: "Begins a cadence for the lead, or pauses, resumes or leaves the one it is in.",
      fr: "Met le lead en séquence, ou suspend, reprend ou quitte celle qu’il suit.")
  ) { $0.openCadenceForm() }

  static let score = CommandEntry(
    "S", in: [.board, .triage, .lead], needs: .lead,
    title: Localized(en: "Score", fr: "Score"),
    help: Localized(
      en: "Shows what the points are made of; gives points by hand, or lifts them.",
      fr: "Montre de quoi les points sont faits ; en donne à la main, ou les lève.")
  ) { $0.openScoreForm() }

  static let duplicates = CommandEntry(
    "=", in: [.board, .triage, .lead], needs: .lead,
    title: Localized(en: "Duplicates", fr: "Doublons"),
    help: Localized(
      en: "Lists the leads that may be the same, and makes one of two, side by side.",
      fr: "Liste les leads peut-être identiques, et n’en fait qu’un de deux, côte à côte.")
  ) { $0.openDuplicates() }

  static let timeline = CommandEntry(
    "f", in: [.lead],
    title: Localized(en: "Filter the timeline", fr: "Filtrer le fil"),
    help: Localized(
      en: "Shows only the calls in the timeline, then only the mails, and so on round.",
      fr: "Ne montre du fil que les appels, puis que les courriels, et ainsi de suite.")
  ) { $0.filterTimeline() }
}
