import Foundation
import Testing

/// The conversation that stands for the board: working the leads.
struct AccessibleWorkingTests {
  private let talk: Talk

  init() throws {
    talk = try Talk()
  }

  @Test(arguments: Tongue.allCases) func aLeadIsAddedFieldByField(tongue: Tongue) throws {
    let told = try talk(
      [
        tongue("add", "ajouter"), "", "Boréal", "Léa Roux", "DAF", "lea@boreal.example", "",
        tongue("fair", "salon"), tongue("event", "événement"), "", "much", "12,5k", "", "vip",
        tongue("met there", "vue là-bas"),
      ], in: tongue)
    #expect(told.contains(tongue("Company?\n", "Société ?\n")))
    #expect(told.contains(tongue("Amount: an amount, please", "Montant : un montant, par exemple")))
    #expect(
      told.contains(
        tongue(
          "#4 Boréal: added. Type undo to take it back.\n",
          "#4 Boréal : ajouté. Tapez annuler pour revenir en arrière.\n")))
    let lead = try talk.lead(4)
    #expect(lead["source"] as? String == tongue("fair", "salon"))
    #expect(lead["channel"] as? String == "event")
    #expect(lead["owner"] as? String == "ada")
    #expect((lead["value"] as? [String: Any])?["minorUnits"] as? Int == 1_250_000)
    #expect(lead["tags"] as? [String] == ["vip"])
  }

  @Test func aLeadInOneLineNeedsNoFurtherQuestion() throws {
    let told = try talk(["add", "Boréal; Léa Roux; lea@boreal.example #vip source:fair", "="])
    #expect(told.contains("Company [Boréal]?\n#4 Boréal: added."))
    #expect(try talk.lead(4)["source"] as? String == "fair")
  }

  @Test(arguments: Tongue.allCases) func whatALeadCannotBeWithoutIsAskedAgain(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [tongue("add", "ajouter"), "", "Boréal", "=", "web"], in: tongue)
    #expect(told.contains(tongue("Source: please fill this in.", "Source : à remplir.")))
    #expect(try talk.lead(4)["source"] as? String == "web")
  }

  @Test func aFormOnTheWebAsksForItsSite() throws {
    let told = try talk(
      ["add", "", "Boréal", "", "", "", "", "web", "form", "own", "=", "quit"])
    #expect(told.contains("Site: 1 none, 2 own branded site, 3 site without our brand [none]?"))
    #expect(told.contains("#4 Boréal: added."))
  }

  @Test func theQuestionBeforeCanBeAnsweredAnew() throws {
    try talk(["add", "", "Boreal", "<", "Boréal", "", "", "", "", "web", "="])
    #expect((try talk.lead(4)["account"] as? [String: Any])?["name"] as? String == "Boréal")
  }

  @Test(arguments: Tongue.allCases) func aFieldIsChangedEmptiedAndChosen(tongue: Tongue) throws {
    let told = try talk(
      [
        "1", tongue("edit phone", "modifier téléphone"), "+33 6 12 34 56 78",
        tongue("edit", "modifier"), "4", "-", tongue("owner", "commercial"), "1",
      ], in: tongue)
    #expect(
      told.contains(
        tongue(
          "#1 Acme, phone: +33 6 12 34 56 78, before: nothing. Type undo",
          "#1 Acme, téléphone : +33 6 12 34 56 78, avant : rien. Tapez annuler")))
    #expect(told.contains(tongue("E-mail [jane@acme.example]?", "E-mail [jane@acme.example] ?")))
    let contact = (try talk.lead(1)["contacts"] as? [[String: Any]])?.first
    #expect(contact?["phone"] as? String == "+33 6 12 34 56 78")
    #expect(contact?["email"] as? String == nil)
    #expect(try talk.lead(1)["owner"] as? String == nil)
  }

  @Test(arguments: Tongue.allCases) func aRefusedMoveIsExplainedAndCanBeMadeGood(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [
        "1", tongue("advance", "avancer"), tongue("advance", "avancer"), "",
        tongue("sufficient", "suffisant"), "50 k€", "2", "DAF", "3", "CRM", "2", "mars", "vus", "",
      ], in: tongue)
    #expect(told.contains(tongue("moved from MCL to MQL", "passé de MCL à MQL")))
    #expect(
      told.contains(
        tongue(
          "#1 Acme cannot enter SQL (Sales lead) yet.\n",
          "#1 Acme ne peut pas encore passer en SQL (Lead commercial).\n")))
    #expect(told.contains(tongue("Need is unknown", "Besoin inconnu")))
    #expect(
      told.contains(
        tongue(
          "Ask: “What would you like our offer to change for you?”",
          "À demander : « Que voudriez-vous que notre offre change pour vous ? »")))
    #expect(told.contains(tongue("Fill in what is missing now:", "Compléter maintenant")))
    #expect(told.contains(tongue("moved from MQL to SQL", "passé de MQL à SQL")))
    #expect(try talk.lane(of: 1) == "SQL")
  }

  @Test func aRefusedMoveThatIsNotMadeGoodChangesNothing() throws {
    let told = try talk(["1", "advance", "advance", "no", "2", "advance", "cancel"])
    #expect(told.contains("(G05)"))
    #expect(try talk.lane(of: 1) == "MQL")
    #expect(try talk.lane(of: 2) == "MCL")
  }

  @Test(arguments: Tongue.allCases) func salesTakesALeadOverOffersAndWins(
    tongue: Tongue
  ) throws {
    try talk.climbToSQL()
    let advance = tongue("advance", "avancer")
    let told = try talk(
      [
        "1", advance, "", "", "", advance, "", "20k", "", tongue("yes", "oui"), advance, "", "",
        "19k",
      ], in: tongue)
    #expect(told.contains(tongue("Accepted by: 1 ada (AE) [ada (AE)]?", "Accepté par : 1 ada")))
    #expect(
      told.contains(tongue("accepted by ada, from SQL to SAL", "accepté par ada, de SQL à SAL")))
    #expect(try talk.lane(of: 1) == "WO")
    let again = try talk(["1", advance], in: tongue)
    #expect(again.contains(tongue("no further stage", "plus d’étape suivante")))
  }

  @Test(arguments: Tongue.allCases) func aLeadGoesBackForAReason(tongue: Tongue) throws {
    try talk.climbToSQL()
    try talk.kanbant("accept", "1")
    let told = try talk(
      ["1", tongue("back", "reculer"), "", tongue("too early", "trop tôt")], in: tongue)
    #expect(told.contains(tongue("taken back from SAL to SQL", "ramené de SAL à SQL")))
    #expect(try talk.lane(of: 1) == "SQL")
    #expect(
      try talk(["1", tongue("back", "reculer")], in: tongue)
        .contains(tongue("Nothing goes back from SQL; undo", "On ne recule pas depuis SQL")))
  }

  @Test(arguments: Tongue.allCases) func aStageIsChosen(tongue: Tongue) throws {
    let told = try talk(
      ["1", tongue("move", "déplacer"), "?", "MQL", tongue("move CO", "déplacer CO")], in: tongue)
    #expect(
      told.contains(
        tongue(
          "Where to: 1 MQL Marketing lead, 2 SQL Sales lead, 3 NUR Parked, 4 DSQ Disqualified?",
          "Vers où : 1 MQL Lead marketing, 2 SQL Lead commercial, 3 NUR En sommeil, 4 DSQ Écartés ?"
        )))
    #expect(told.contains(tongue("CO Offer: not from MCL", "CO Offre : pas depuis MCL")))
    #expect(told.contains(tongue("cannot go to CO (Offer)", "ne peut pas passer en CO (Offre)")))
    #expect(try talk.lane(of: 1) == "MQL")
  }

  @Test(arguments: Tongue.allCases) func theFourLettersAreAskedAndKeptOneByOne(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [
        "1", tongue("qualify", "qualifier"), "3", "50 k€ votés", "50k", "", "DAF",
        tongue("Jane Roy (decider)", "Jane Roy (décideuse)"), "3", "CRM", "nouveau CRM", "2", "",
        "2027-02-01",
      ], in: tongue)
    for question in ["Have you set money aside", "Who makes the decision"] where tongue == .en {
      #expect(told.contains("Ask: “\(question)"))
    }
    #expect(told.contains(tongue("Budget, what you know?", "Budget, ce que vous savez ?")))
    #expect(told.contains(tongue("Opens SQL and SAL (standard policy)", "Ouvre SQL et SAL")))
    let shown = try talk(["1"], in: tongue)
    let lines =
      tongue == .en
      ? [
        "Budget: sufficient, 50 k€ votés, ada, today", "Authority: partial, DAF, ada, today",
        "Project: nouveau CRM", "Buys by: Monday 1 February 2027", "Budget: 50,000 euros",
      ]
      : [
        "Budget : suffisant, 50 k€ votés, ada, aujourd’hui",
        "Autorité : partielle, DAF, ada, aujourd’hui", "Achat d’ici : lundi 1er février 2027",
      ]
    for line in lines { #expect(shown.contains(line), "\(line) in \(shown)") }
  }

  @Test func lettersAnsweredBeforeTheEndAreKept() throws {
    let told = try talk(["1", "qualify", "3", "50 k€", "", "2", "."])
    #expect(told.contains("Left: these answers were not kept.\nBack at the commands."))
    let shown = try talk(["1"])
    #expect(shown.contains("Budget: sufficient, 50 k€"))
    #expect(shown.contains("Authority: unknown"))
  }

  @Test(arguments: Tongue.allCases) func aContactIsLogged(tongue: Tongue) throws {
    let told = try talk(
      [
        "1", tongue("log", "noter"), tongue("meeting", "rendez-vous"), "", "", "", "", "45",
        tongue("wants a demo", "veut une démo"), tongue("log", "noter"), "note", "", "ok",
      ], in: tongue)
    #expect(told.contains(tongue("#1 Acme: activity noted.", "#1 Acme : activité notée.")))
    #expect(
      try talk(["1"], in: tongue)
        .contains(
          tongue(
            "Meeting, 45 minutes: wants a demo", "Rendez-vous, 45 minutes : veut une démo")))
    #expect(told.components(separatedBy: tongue("You talked:", "Échange réel :")).count == 2)
  }

  @Test(arguments: Tongue.allCases) func theNextActionIsPlannedKeptAndTakenAway(
    tongue: Tongue
  ) throws {
    let action = ["1", "action"]
    let told = try talk(
      action + [
        tongue("call back", "rappeler"), tongue("someday", "un jour"),
        tongue("yesterday", "hier"), "", tongue("tomorrow 14:00", "demain 14:00"),
      ], in: tongue)
    #expect(told.contains(tongue("When: a day, please", "Quand : une date")))
    #expect(told.contains(tongue("has passed: choose today", "est passé : choisissez")))
    #expect(
      told.contains(
        tongue("next action: call back, tomorrow, 14:00", "prochaine action : rappeler, demain")))
    let kept = try talk(action + ["", ""], in: tongue)
    #expect(kept.contains(tongue("When [tomorrow 14:00]?", "Quand [demain 14:00] ?")))
    #expect((try talk.lead(1)["nextAction"] as? [String: Any])?["minute"] as? Int == 840)
    try talk(action + ["-", "-"], in: tongue)
    #expect(try talk.lead(1)["nextAction"] as? [String: Any] == nil)
  }

  @Test(arguments: Tongue.allCases) func aLeadWaitsSleepsAndComesBack(tongue: Tongue) throws {
    let told = try talk(
      [
        "1", tongue("snooze", "attendre"), "2026-11-01", "+3", tongue("resume", "reprendre"),
        tongue("park", "sommeil"), "2027-03-01", "2",
      ], in: tongue)
    #expect(told.contains(tongue("has passed", "est passé")))
    #expect(
      told.contains(
        tongue("snoozed until Tuesday 24 November 2026", "en attente jusqu’au mardi 24 novembre")))
    #expect(told.contains(tongue("back to work", "repris")))
    #expect(
      told.contains(
        tongue("parked until Monday 1 March 2027: not the moment", "mis en sommeil jusqu’au lundi"))
    )
    #expect(try talk.lane(of: 1) == "NUR")
  }

  @Test(arguments: Tongue.allCases) func aLeadEndsForAReasonAndBeginsAgain(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [
        "1", tongue("end", "clore"), tongue("other", "autre"), "", tongue("moved", "partis"),
        tongue("reopen", "rouvrir"),
      ], in: tongue)
    #expect(told.contains(tongue("Note: please fill this in.", "Précision : à remplir.")))
    #expect(told.contains(tongue("disqualified: other, moved", "écarté : autre, partis")))
    #expect(told.contains(tongue("reopened", "rouvert")))
    try talk.climbToSQL()
    try talk.kanbant("accept", "1")
    #expect(
      try talk(["1", tongue("end", "clore"), tongue("price", "prix"), ""], in: tongue)
        .contains(tongue("lost: price", "perdu : prix")))
    #expect(try talk.lane(of: 1) == "LST")
  }

  @Test(arguments: Tongue.allCases) func aLeadIsHandedOverAndAccepted(tongue: Tongue) throws {
    try talk.climbToSQL()
    let word = tongue("hand-over", "passation")
    let told = try talk(["1", word, "", tongue("demo", "démo"), word, "", "", ""], in: tongue)
    #expect(told.contains(tongue("hand-over proposed to", "passation proposée à")))
    #expect(told.contains(tongue("accepted by", "accepté par")))
    #expect(try talk.lane(of: 1) == "SAL")
  }

  @Test(arguments: Tongue.allCases) func whatWasDoneIsTakenBackAndDoneAgain(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [
        "1", tongue("advance", "avancer"), tongue("undo", "annuler"), tongue("redo", "rétablir"),
        tongue("undo", "annuler"),
      ], in: tongue)
    #expect(
      told.contains(
        tongue(
          "undone: from MQL to MCL. Type redo to do it again.",
          "annulé : de MQL à MCL. Tapez rétablir pour le refaire.")))
    #expect(
      told.contains(
        tongue(
          "redone: from MCL to MQL. Type undo to take it back.",
          "rétabli : de MCL à MQL. Tapez annuler pour revenir en arrière.")))
    #expect(try talk.lane(of: 1) == "MCL")
  }

  @Test func anAdditionThatIsTakenBackLeavesNoLeadToTalkAbout() throws {
    let told = try talk(["add", "Boréal source:web", "=", "undo", "open"])
    #expect(told.contains("Board. Command?\nNo lead is open"))
  }

  @Test func nothingToUndoIsTold() throws {
    talk.kanbant.environment["KANBANT_USER"] = "léa"
    #expect(try talk(["undo"]).contains("Nothing to undo"))
  }

  @Test func whatOthersChangedSinceIsAskedAboutBeforeUndo() throws {
    try talk.kanbant("edit", "1", "city=Lyon", "country=France")
    talk.kanbant.environment["KANBANT_USER"] = "zoé"
    try talk.kanbant("edit", "1", "city=Paris")
    talk.kanbant.environment["KANBANT_USER"] = "ada"
    let told = try talk(["undo", "?", "1"])
    #expect(told.contains("Town: undo would restore nothing, but zoé wrote Paris ("))
    #expect(told.contains("1 Undo the rest, keep these as they are"))
    let account = try talk.lead(1)["account"] as? [String: Any]
    #expect(account?["city"] as? String == "Paris")
    #expect(account?["country"] as? String == nil)
  }

  @Test func arrowKeysAndTabsAreNoPartOfAnAnswer() throws {
    try talk(["1", "edit city", "Ly\u{1B}[D\u{1B}OC\ton\u{7}"])
    #expect((try talk.lead(1)["account"] as? [String: Any])?["city"] as? String == "Ly on")
  }
}
