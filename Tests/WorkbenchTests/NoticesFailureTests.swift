import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// Failures of stores and filters, in words and in exit codes.
struct NoticesFailureTests {
  /// A new error does not compile until it has a place here.
  static func name(_ error: StoreError) -> String {
    switch error {
    case .refused: "refused"
    case .missing: "missing"
    case .exists: "exists"
    case .foreign: "foreign"
    case .newer: "newer"
    case .damaged: "damaged"
    case .noTextFile: "noTextFile"
    case .denied: "denied"
    case .readOnly: "readOnly"
    case .busy: "busy"
    case .full: "full"
    case .fault: "fault"
    case .interrupted: "interrupted"
    case .nothingToUndo: "nothingToUndo"
    case .nothingToRedo: "nothingToRedo"
    case .undoConflicts(_, let conflicts): "undoConflicts \(conflicts.count)"
    case .badUserName: "badUserName"
    case .noSuppressionKey(_, let fault): "noSuppressionKey \(fault)"
    }
  }

  static let path = "/home/lea/w.kanbant"

  static var undoConflicts: [UndoConflict] {
    let lead = RecordReference(.lead, NoticesFacts.id(22))
    return [
      UndoConflict(
        number: LeadNumber(128), record: lead, field: FieldName(LeadField.estimate),
        former: .none, written: FieldValue(NoticesFacts.euros(10)),
        current: FieldValue(NoticesFacts.euros(20))),
      UndoConflict(
        number: LeadNumber(7), record: RecordReference(.account, NoticesFacts.id(20)), field: nil,
        former: .integer(0), written: .integer(1), current: .integer(1)),
    ]
  }

  /// The same, where the journal tells whose work it was.
  static var attributedConflicts: [UndoConflict] {
    let marc = UndoConflict.Change(by: NoticesFacts.marc.id, at: NoticesFacts.noon)
    return undoConflicts.map { conflict in
      UndoConflict(
        number: conflict.number, record: conflict.record, field: conflict.field,
        former: conflict.former, written: conflict.written, current: conflict.current,
        changed: marc)
    }
  }

  static var errors: [(StoreError, Int32)] {
    [
      (.refused(.noteRequired, LeadNumber(128)), 3), (.missing(path: path), 66),
      (.exists(path: path), 73), (.foreign(path: path), 65),
      (.newer(path: path, version: 9, supported: 1), 65),
      (.damaged(path: path, detail: "page 7"), 65), (.noTextFile(path: path), 65),
      (.denied(path: path), 77),
      (.readOnly(path: path), 77), (.busy(path: path), 75), (.full(path: path), 74),
      (.fault(path: path, detail: "errno 5"), 74), (.interrupted, 75), (.nothingToUndo, 1),
      (.nothingToRedo, 1), (.undoConflicts(NoticesFacts.id(1), undoConflicts), 3),
      (.undoConflicts(NoticesFacts.id(1), [undoConflicts[0]]), 3), (.badUserName("léa"), 65),
      (.noSuppressionKey(path: path + "-key", .missing), 66),
      (.noSuppressionKey(path: path + "-key", .wrong), 65),
      (.noSuppressionKey(path: path + "-key", .exposed), 77),
      (.noSuppressionKey(path: path + "-key", .strange), 77),
      (.noSuppressionKey(path: path + "-key", .noLibrary), 69),
    ]
  }

  @Test func everyFailureNamesItsPathAndItsRemedy() {
    var catalogue = NoticesCatalogue()
    for (error, _) in Self.errors {
      catalogue.add(Self.name(error)) { $0.sentence(for: error, company: "Dupont SAS") }
    }
    catalogue.expect(Golden.errors)
  }

  @Test func everyFailureEndsACommandWithItsCode() {
    for (error, code) in Self.errors { #expect(error.exitCode == code, "\(Self.name(error))") }
  }

  @Test func anUndoConflictShowsBothValues() {
    var catalogue = NoticesCatalogue()
    for (index, conflict) in (Self.undoConflicts + Self.attributedConflicts).enumerated() {
      catalogue.add("\(index)") { $0.sentence(for: conflict) }
    }
    catalogue.expect(
      """
      0
        en #128 Amount: undo would restore –, but it was changed since to €20.
        fr #128 Montant⍽: annuler rétablirait –, mais c’est devenu 20⍽€ depuis.
      1
        en #7 Account: in use by later acts, so it would stay.
        fr #7 Compte⍽: utilisé par des actions plus récentes, cela resterait.
      2
        en #128 Amount: undo would restore –, but Marc wrote €20 (today 12:00).
        fr #128 Montant⍽: annuler rétablirait –, mais Marc a écrit 20⍽€ (auj. 12:00).
      3
        en #7 Account: Marc has worked on it since (today 12:00), so it would stay.
        fr #7 Compte⍽: Marc y a travaillé depuis (auj. 12:00), cela resterait.
      """)
  }

  @Test func everyFaultOfAFilterSaysWhatWouldBeRead() throws {
    var faults: [QueryError] = QueryField.allCases.map {
      QueryError(word: "\($0.rawValue):zzz", offset: 0, reason: .badValue(field: $0))
    }
    faults.append(QueryError(word: "stagge:sql", offset: 0, reason: .unknownField("stagge")))
    faults.append(QueryError(word: "stage>sql", offset: 0, reason: .notComparable(.stage)))
    faults.append(QueryError(word: "jean", offset: 0, reason: .unclosedQuote))
    var catalogue = NoticesCatalogue()
    for fault in faults { catalogue.add(fault.word) { $0.sentence(for: fault) } }
    catalogue.expect(Golden.queries)
    catalogue.expectNoLine(longerThan: 150)
  }

  @Test func theNamesAndTheExamplesThatFaultsGiveAreUnderstood() throws {
    for field in QueryField.allCases {
      #expect(QueryField(name: field.typed.en) == field)
      #expect(QueryField(name: field.typed.fr) == field)
    }
    for text in ["bant:b?", "bant:bn+", "bant:t~", "bant:a!", "amount>=10k", "idle>7d", "idle>7j"] {
      #expect(try Query(text).terms.isEmpty == false)
    }
    for lane in Lane.all { #expect(try Query("stage:\(lane.acronym)").terms.count == 1) }
    for temperature in Temperature.allCases {
      for text in [temperature.label.en, temperature.label.fr] {
        #expect((try? Query("temperature:\"\(text)\""))?.terms.count == 1, "\(text)")
      }
    }
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let errors = """
    refused
      en #128 Dupont SAS. “Other” says nothing by itself: write the reason in the note.
      fr #128 Dupont SAS. «⍽Autre⍽» ne dit rien à soi seul⍽: écrivez la raison dans la note.
    missing
      en No workspace at /home/lea/w.kanbant: check the path, or make one there with “kanbant \
    import” or “kanbant add”.
      fr Pas d’espace de travail à /home/lea/w.kanbant⍽: vérifiez le chemin, ou créez-le par \
    «⍽kanbant import⍽» ou «⍽kanbant add⍽».
    exists
      en Something lies at /home/lea/w.kanbant already: choose another path, or move it away.
      fr Il y a déjà quelque chose à /home/lea/w.kanbant⍽: choisissez un autre chemin, ou \
    déplacez-le.
    foreign
      en /home/lea/w.kanbant is no Kanbant workspace; it was not touched. Check the path.
      fr /home/lea/w.kanbant n’est pas un espace de travail Kanbant⍽; rien n’a été modifié. \
    Vérifiez le chemin.
    newer
      en /home/lea/w.kanbant has format 9, this Kanbant reads up to 1: update Kanbant. Nothing \
    was touched.
      fr /home/lea/w.kanbant est au format 9, ce Kanbant lit jusqu’au 1⍽: mettez-le à jour. \
    Rien n’a été modifié.
    damaged
      en /home/lea/w.kanbant is damaged (page 7); it was not touched. Copy it aside, then \
    restore a backup.
      fr /home/lea/w.kanbant est endommagé (page 7)⍽; rien n’a été modifié. Mettez-en une copie \
    de côté, puis restaurez une sauvegarde.
    noTextFile
      en What lies at /home/lea/w.kanbant is no text file, or is over 1 MB: it was not read. \
    Put a text file there, or nothing.
      fr Ce qui est à /home/lea/w.kanbant n’est pas un fichier texte, ou dépasse 1⍽Mo⍽: rien \
    n’a été lu. Mettez-y un fichier texte, ou rien.
    denied
      en No right to open /home/lea/w.kanbant: ask its owner, or choose another with --workspace.
      fr Pas le droit d’ouvrir /home/lea/w.kanbant⍽: demandez l’accès à son propriétaire, ou \
    choisissez-en un autre par --workspace.
    readOnly
      en /home/lea/w.kanbant can be read but not written, so this was not kept: make it \
    writable and try again.
      fr /home/lea/w.kanbant se lit mais ne s’écrit pas, ceci n’a pas été gardé⍽: rendez-le \
    modifiable et recommencez.
    busy
      en Another program keeps /home/lea/w.kanbant busy, so this was not kept: try again in a \
    moment.
      fr Un autre programme occupe /home/lea/w.kanbant, ceci n’a pas été gardé⍽: recommencez \
    dans un instant.
    full
      en The disk of /home/lea/w.kanbant is full, so this was not kept: make room and try again.
      fr Le disque de /home/lea/w.kanbant est plein, ceci n’a pas été gardé⍽: libérez de la \
    place et recommencez.
    fault
      en The disk failed at /home/lea/w.kanbant (errno 5), so this was not kept: check it, then \
    try again.
      fr Le disque a failli à /home/lea/w.kanbant (errno 5), ceci n’a pas été gardé⍽: \
    vérifiez-le, puis recommencez.
    interrupted
      en Reading was stopped before its end: ask again.
      fr La lecture a été interrompue avant la fin⍽: redemandez.
    nothingToUndo
      en Nothing to undo: you have done nothing here that still stands.
      fr Rien à annuler⍽: rien de ce que vous avez fait ici n’est encore en place.
    nothingToRedo
      en Nothing to redo: nothing was undone since your last act.
      fr Rien à rétablir⍽: rien n’a été annulé depuis votre dernière action.
    undoConflicts 2
      en 2 values were changed since: keep them as they are and undo the rest, or restore all.
      fr 2 valeurs ont changé depuis⍽: gardez l’état actuel et annulez le reste, ou rétablissez \
    tout.
    undoConflicts 1
      en 1 value was changed since: keep them as they are and undo the rest, or restore all.
      fr 1 valeur a changé depuis⍽: gardez l’état actuel et annulez le reste, ou rétablissez \
    tout.
    badUserName
      en “léa” cannot be a user’s name: it is blank or taken. Choose another.
      fr «⍽léa⍽» ne peut pas nommer un utilisateur⍽: vide ou déjà pris. Choisissez-en un autre.
    noSuppressionKey missing
      en The key of the do-not-contact list is not at /home/lea/w.kanbant-key: nobody can be \
    recognised, so nobody is added or enrolled. Bring it back from where the workspace came.
      fr La clé de la liste «⍽ne pas contacter⍽» n’est pas à /home/lea/w.kanbant-key⍽: personne \
    n’est reconnaissable⍽; ni ajout, ni import, ni cadence. Remettez-l’y depuis l’espace d’origine.
    noSuppressionKey wrong
      en /home/lea/w.kanbant-key is not the key of this workspace’s do-not-contact list: put the \
    right one there. Nobody is added or enrolled until then.
      fr /home/lea/w.kanbant-key n’est pas la clé de la liste «⍽ne pas contacter⍽» de cet \
    espace⍽: mettez-y la bonne. D’ici là, ni ajout, ni import, ni cadence.
    noSuppressionKey exposed
      en Others may read /home/lea/w.kanbant-key, the key of the do-not-contact list: “chmod \
    600” it, then try again.
      fr D’autres peuvent lire /home/lea/w.kanbant-key, la clé de la liste «⍽ne pas \
    contacter⍽»⍽: faites-lui «⍽chmod 600⍽», puis recommencez.
    noSuppressionKey strange
      en /home/lea/w.kanbant-key should be the key of the do-not-contact list, and is a link or \
    somebody else’s: it was not read. Put your own file there.
      fr /home/lea/w.kanbant-key devrait être la clé de la liste «⍽ne pas contacter⍽»⍽; c’est un \
    lien, ou le fichier d’un autre⍽: il n’a pas été lu. Mettez-y le vôtre.
    noSuppressionKey noLibrary
      en The do-not-contact list needs the system’s libcrypto, which is not here: install \
    OpenSSL 3, then try again.
      fr La liste «⍽ne pas contacter⍽» demande la libcrypto du système, absente ici⍽: installez \
    OpenSSL 3, puis recommencez.
    """

  static let queries = """
    stage:zzz
      en “stage:zzz” cannot be read: stage takes MCL, MQL, SQL, SAL, CO, WO, NUR, DSQ or LST.
      fr «⍽stage:zzz⍽» est illisible⍽: étape attend MCL, MQL, SQL, SAL, CO, WO, NUR, DSQ ou LST.
    owner:zzz
      en “owner:zzz” cannot be read: owner takes a name, me or none.
      fr «⍽owner:zzz⍽» est illisible⍽: commercial attend un nom, moi ou aucun.
    source:zzz
      en “source:zzz” cannot be read: source takes a word.
      fr «⍽source:zzz⍽» est illisible⍽: source attend un mot.
    temperature:zzz
      en “temperature:zzz” cannot be read: temperature takes unrated, cold, warm or hot.
      fr «⍽temperature:zzz⍽» est illisible⍽: température attend non-évalué, froid, tiède ou \
    chaud.
    bant:zzz
      en “bant:zzz” cannot be read: bant takes letters and a level, such as b? bn+ t~ a!.
      fr «⍽bant:zzz⍽» est illisible⍽: bant attend des lettres et un niveau, comme b? bn+ t~ a!.
    amount:zzz
      en “amount:zzz” cannot be read: amount takes an amount, such as >=10k.
      fr «⍽amount:zzz⍽» est illisible⍽: montant attend un montant, comme >=10k.
    idle:zzz
      en “idle:zzz” cannot be read: idle takes a number of days, such as >7d.
      fr «⍽idle:zzz⍽» est illisible⍽: inactif attend un nombre de jours, comme >7j.
    dnc:zzz
      en “dnc:zzz” cannot be read: dnc takes yes or no.
      fr «⍽dnc:zzz⍽» est illisible⍽: npc attend oui ou non.
    cadence:zzz
      en “cadence:zzz” cannot be read: cadence takes a name, or none.
      fr «⍽cadence:zzz⍽» est illisible⍽: séquence attend un nom, ou aucune.
    score:zzz
      en “score:zzz” cannot be read: score takes a number of points, such as >=50.
      fr «⍽score:zzz⍽» est illisible⍽: score attend des points, comme >=50.
    stagge:sql
      en “stagge” is no field: stage, owner, source, temperature, bant, amount, idle, dnc, \
    cadence, score. Or put it in quotation marks.
      fr «⍽stagge⍽» n’est pas un champ⍽: étape, commercial, source, température, bant, montant, \
    inactif, npc, séquence, score. Ou mettez-le entre guillemets.
    stage>sql
      en “stage>sql”: stage has no order; write stage:VALUE.
      fr «⍽stage>sql⍽»⍽: étape n’a pas d’ordre⍽; écrivez étape:VALEUR.
    jean
      en “jean” opens a quotation mark: add a closing one.
      fr «⍽jean⍽» ouvre un guillemet⍽: ajoutez celui qui le ferme.
    """
}
