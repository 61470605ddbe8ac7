internal import Leads

/// What people write about leads of the demo book, in one language.
struct DemoTexts {
  let titles, tags, notes, missedCalls, introductions: [String]
  /// What is noted of an act of the prospect.
  let signals: [ActivityKind: String]
  let conversations, meetings: [String]
  let answers: [Criterion: Answers]
  let projects, actions, salesActions, kickoffs: [String]
  let lowScoreReasons, skipReasons, unaskedOfferReasons, closingNotes: [String]

  /// What makes a letter sufficient, and what leaves it partial.
  struct Answers {
    let sufficient, partial: [String]
  }

  /// The texts of a culture's language.
  static func of(_ culture: DemoCulture) -> DemoTexts {
    culture.speaksFrench ? french : english
  }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}

extension DemoTexts {
  static let french = DemoTexts(
    titles: lines(
      """
      Direction générale
      Direction des achats
      Responsable informatique
      DAF
      DSI
      Direction commerciale
      Responsable ADV
      Responsable de projet
      Gérance
      Responsable de production
      Responsable d'affaires
      Direction de site
      """),
    tags: lines(
      """
      industrie
      santé
      export
      appel-d-offres
      réseau
      prioritaire
      public
      distribution
      agro
      relance
      """),
    notes: lines(
      """
      Standard fermé entre midi et deux.
      Préfère les appels du matin.
      A demandé qu'on écrive avant d'appeler.
      Site secondaire ouvert au printemps, équipe encore petite.
      Travaille avec deux autres entités du groupe.
      Connaît déjà l'outil par un ancien poste.
      """),
    missedCalls: lines(
      """
      Pas de réponse, message laissé.
      En réunion, rappeler demain.
      Standard : tout passe par l'assistante.
      Répondeur, deuxième tentative.
      """),
    introductions: lines(
      """
      Mail d'introduction envoyé.
      Étude de cas envoyée, sans retour encore.
      """),
    signals: [
      .form: "Formulaire rempli sur le site.", .download: "A téléchargé le guide.",
      .webinar: "Inscription au webinaire.", .newsletter: "A lu la lettre du mois.",
      .visit: "Trois pages vues, dont les tarifs.", .demo: "A suivi la démonstration en ligne.",
    ],
    conversations: lines(
      """
      Vingt minutes au téléphone, échange ouvert.
      Contexte bien posé, besoin chiffré à reprendre.
      Premier échange : équipe de six, tout sur tableur.
      Conversation franche, compare trois solutions.
      Bon contact, veut impliquer la direction.
      """),
    meetings: lines(
      """
      Démonstration à quatre personnes, questions sur l'import.
      Visio d'une heure, liste des objections notée.
      Rendez-vous sur place, visite de l'atelier.
      Atelier de cadrage, périmètre fixé.
      """),
    answers: [
      .budget: Answers(
        sufficient: lines(
          """
          Ligne inscrite au budget de l'année, 40 k€.
          Enveloppe validée en comité, à dépenser avant l'été.
          Peut financer sur l'exploitation sans nouvel accord.
          Budget repris d'un contrat qui s'arrête.
          """),
        partial: lines(
          """
          Montant évoqué, source pas claire.
          Dépend de l'arbitrage de septembre.
          Parle de 10 à 20 k€ sans certitude.
          """)
      ),
      .authority: Answers(
        sufficient: lines(
          """
          Décide sur place avec l'accord du DAF, déjà prévenu.
          Comité d'achat de trois personnes, toutes nommées.
          Le gérant signe, la responsable recommande.
          Décideur identifié, le DSI peut bloquer et le sait.
          """),
        partial: lines(
          """
          Utilisateur final, ne connaît pas le circuit.
          Prescriptrice convaincue, décideur à rencontrer.
          Deux avis nécessaires, un seul connu.
          """)
      ),
      .need: Answers(
        sufficient: lines(
          """
          Relances oubliées chaque semaine, veut un tableau partagé.
          Remplace quatre tableurs par un outil commun.
          Doit suivre les offres de douze commerciaux.
          Veut voir ce qui bloque avant la réunion du lundi.
          """),
        partial: lines(
          """
          Curieux du sujet, pas de cas précis.
          Gêne reconnue, priorité incertaine.
          Besoin surtout exprimé par l'équipe.
          """)
      ),
      .timeline: Answers(
        sufficient: lines(
          """
          Démarrage voulu à la rentrée.
          Bascule prévue avec le nouvel exercice.
          Décision au prochain comité, mise en route deux mois après.
          Appel d'offres ouvert, réponse attendue ce trimestre.
          """),
        partial: lines(
          """
          Plutôt cette année, sans date.
          Après le déménagement, à préciser.
          Attend le recrutement du responsable.
          """)
      ),
    ],
    projects: lines(
      """
      Suivi commercial commun aux deux agences
      Remplacement du tableur de prospection
      Reprise du fichier clients et relances
      Outillage de l'équipe de vente sédentaire
      Pilotage des offres avant le salon
      """),
    actions: lines(
      """
      rappeler
      envoyer l'étude de cas
      relancer par mail
      qualifier le budget
      demander qui décide
      confirmer le rendez-vous
      """),
    salesActions: lines(
      """
      démonstration
      point avec la direction
      relancer l'offre
      répondre aux objections
      visio juridique
      """),
    kickoffs: ["réunion de lancement", "passage de relais au support"],
    lowScoreReasons: lines(
      """
      Besoin clair au téléphone malgré le score.
      Recommandé par un client en place.
      Taille idéale, à travailler dès maintenant.
      """),
    skipReasons: lines(
      """
      Déjà qualifié au premier appel.
      Projet exposé d'emblée, étape marketing inutile.
      """),
    unaskedOfferReasons: lines(
      """
      Offre remise pour tenir la date du comité.
      Chiffrage demandé à l'oral, non confirmé par écrit.
      """),
    closingNotes: lines(
      """
      Dit clairement au téléphone.
      Mail de réponse reçu.
      Sans suite après trois relances.
      """))
}
