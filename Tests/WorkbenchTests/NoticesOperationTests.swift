import Glossary
import Testing

@testable import Leads
@testable import Workbench

/// The names of operations in the undo list, and the status line after a commit.
struct NoticesOperationTests {
  static func operation(
    _ kind: EventKind, door: Door = .screen, leads: Int = 1, undoes: OperationID? = nil
  ) -> Operation {
    Operation(
      id: NoticesFacts.id(91), author: NoticesFacts.lea.id, at: NoticesFacts.noon, door: door,
      kind: kind,
      leadCount: leads, lead: LeadNumber(128), undoes: undoes, isUndone: false)
  }

  @Test func everyOperationHasItsNameInTheUndoList() {
    var catalogue = NoticesCatalogue()
    for kind in EventKind.allCases {
      catalogue.add("\(kind)") { $0.name(of: Self.operation(kind)) }
    }
    catalogue.expect(Golden.operations)
  }

  @Test func operationsOnManyLeadsAreCounted() {
    let moves = Self.operation(.moved, leads: 12)
    let undo = Self.operation(.undone, leads: 12, undoes: moves.id)
    var catalogue = NoticesCatalogue()
    catalogue.add("moves") { $0.name(of: moves) }
    catalogue.add("import") { $0.name(of: Self.operation(.added, door: .file, leads: 1340)) }
    catalogue.add("demo") { $0.name(of: Self.operation(.added, door: .demo, leads: 1000)) }
    catalogue.add("undo") { $0.name(of: undo, among: [moves]) }
    catalogue.add("undo of what is not at hand") { $0.name(of: undo) }
    catalogue.expect(Golden.counted)
  }

  @Test func theStatusLineSaysWhatWasDoneAndHowToTakeItBack() {
    func receipt(_ kind: EventKind, leads: Int = 1) -> Receipt {
      Receipt(
        operation: Self.operation(kind, leads: leads),
        leads: (0..<leads).map {
          TouchedLead(
            id: NoticesFacts.id(22), number: LeadNumber(128 + $0), lane: .stage(.salesQualified))
        }, events: [NoticesEventTests.example(kind)])
    }
    var catalogue = NoticesCatalogue()
    for kind in [EventKind.moved, .qualified, .accepted, .disqualified, .undone] {
      catalogue.add("\(kind)") {
        $0.done(receipt(kind), company: "Dupont SAS", undo: "u", redo: "Ctrl-r")
      }
    }
    catalogue.add("many") { $0.done(receipt(.moved, leads: 3), undo: "u", redo: nil) }
    catalogue.add("command line") { $0.done(receipt(.moved), undo: "kanbant undo", redo: nil) }
    catalogue.add("no hint") { $0.done(receipt(.moved), undo: nil, redo: nil) }
    catalogue.add("nothing") {
      $0.done(
        Receipt(operation: nil, leads: [], events: []), undo: "u", redo: nil)
    }
    catalogue.expect(Golden.done)
  }
}

/// The sentences as they are meant.
private enum Golden {
  static let operations = """
    added
      en Addition of #128
      fr Ajout de #128
    entered
      en Import of #128
      fr Import de #128
    edited
      en Edit of #128
      fr Modification de #128
    contactChanged
      en Contact edit for #128
      fr Modification d’un contact de #128
    moved
      en Move of #128
      fr Déplacement de #128
    returned
      en Return of #128
      fr Renvoi de #128
    qualified
      en Qualification of #128
      fr Qualification de #128
    temperatureConfirmed
      en Temperature of #128
      fr Température de #128
    logged
      en Activity on #128
      fr Activité sur #128
    planned
      en Next action for #128
      fr Prochaine action pour #128
    snoozed
      en Snooze of #128
      fr Mise en attente de #128
    parked
      en Parking of #128
      fr Mise en sommeil de #128
    resumed
      en Resumption of #128
      fr Reprise de #128
    disqualified
      en Disqualification of #128
      fr Mise à l’écart de #128
    lost
      en Loss of #128
      fr Perte de #128
    reopened
      en Reopening of #128
      fr Réouverture de #128
    accepted
      en Acceptance of #128
      fr Acceptation de #128
    offered
      en Offer for #128
      fr Offre pour #128
    won
      en Signature for #128
      fr Signature pour #128
    undone
      en Undo on #128
      fr Annulation sur #128
    redone
      en Redo on #128
      fr Rétablissement sur #128
    handedOver
      en Hand-over of #128
      fr Passation de #128
    handoffReturned
      en Hand-over returned for #128
      fr Passation renvoyée pour #128
    suppressed
      en Do-not-contact entry for #128
      fr Interdiction de contacter #128
    suppressionLifted
      en Do-not-contact lifted for #128
      fr Autorisation de contacter #128
    claimed
      en Claim of #128
      fr Prise de #128
    claimReleased
      en Claim given up on #128
      fr Prise rendue de #128
    absorbed
      en Merge of #128
      fr Fusion de #128
    merged
      en Merge of #128
      fr Fusion de #128
    enrolled
      en Cadence for #128
      fr Mise en séquence de #128
    cadencePaused
      en Cadence paused for #128
      fr Séquence en pause pour #128
    cadenceResumed
      en Cadence resumed for #128
      fr Séquence reprise pour #128
    cadenceLeft
      en Cadence left for #128
      fr Séquence quittée pour #128
    """

  static let counted = """
    moves
      en Move of 12 leads
      fr Déplacement de 12 leads
    import
      en Import of 1,340 leads
      fr Import de 1˽340 leads
    demo
      en Demonstration data: 1,000 leads
      fr Données de démonstration⍽: 1˽000 leads
    undo
      en Undo: move of 12 leads
      fr Annulation⍽: déplacement de 12 leads
    undo of what is not at hand
      en Undo on 12 leads
      fr Annulation sur 12 leads
    """

  static let done = """
    moved
      en #128 Dupont SAS: MQL → SQL · u takes it back
      fr #128 Dupont SAS⍽: MQL → SQL · u annule
    qualified
      en #128 Dupont SAS: BANT noted · u takes it back
      fr #128 Dupont SAS⍽: BANT noté · u annule
    accepted
      en #128 Dupont SAS: accepted by Marc, SQL → SAL · u takes it back
      fr #128 Dupont SAS⍽: accepté par Marc, SQL → SAL · u annule
    disqualified
      en #128 Dupont SAS, disqualified: off target · u takes it back
      fr #128 Dupont SAS, écarté⍽: hors cible · u annule
    undone
      en #128 Dupont SAS, undone: SAL → SQL · Ctrl-r does it again
      fr #128 Dupont SAS, annulé⍽: SAL → SQL · Ctrl-r rétablit
    many
      en Move of 3 leads · u takes it back
      fr Déplacement de 3 leads · u annule
    command line
      en #128: MQL → SQL · kanbant undo takes it back
      fr #128⍽: MQL → SQL · kanbant undo annule
    no hint
      en #128: MQL → SQL
      fr #128⍽: MQL → SQL
    nothing
      en Nothing to change: it was so already.
      fr Rien à changer⍽: c’était déjà ainsi.
    """
}
