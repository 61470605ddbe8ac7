extension Schema {
  /// The first format of a workspace, statement by statement.
  ///
  /// Frozen: a later field or table is a migration of its own. A test holds the tables against
  /// the fields of records.
  static let version1 = records + keeping + indexes + [search] + guards

  // One table for each kind of record, a column for each field; then what is derived, to find
  // and sort leads by.
  private static let records = [
    """
    CREATE TABLE "account"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version INTEGER \
    NOT NULL, "name" TEXT, "domain" TEXT, "siren" TEXT, "headcount" INTEGER, "city" TEXT, \
    "country" TEXT, name_folded TEXT NOT NULL) STRICT
    """,
    """
    CREATE TABLE "contact"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version INTEGER \
    NOT NULL, "account" BLOB NOT NULL REFERENCES "account"(id) DEFERRABLE INITIALLY DEFERRED, \
    "name" TEXT, "title" TEXT, "email" TEXT, "phone" TEXT, "buying_role" TEXT) STRICT
    """,
    """
    CREATE TABLE "lead"(number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version INTEGER \
    NOT NULL, "lane" INTEGER, "source_folded" TEXT, "value" INTEGER, "currency" TEXT, \
    "budget_level" INTEGER, "authority_level" INTEGER, "need_level" INTEGER, "timeline_level" \
    INTEGER, "need_recognised" INTEGER, "has_project" INTEGER, "horizon" INTEGER, \
    "requested_offer" INTEGER, "last_two_way" INTEGER, "last_activity" INTEGER, "last_inbound" \
    INTEGER, "company" TEXT, "person" TEXT, "account" BLOB NOT NULL REFERENCES "account"(id) \
    DEFERRABLE INITIALLY DEFERRED, "contact" BLOB, "origin" TEXT, "channel" TEXT, "site" TEXT, \
    "source" TEXT, "campaign" TEXT, "captured" INTEGER, "imported" INTEGER, "lane_claimed" \
    INTEGER, "stage" INTEGER, "stage_entered" INTEGER, "provisional" INTEGER, "work_state" \
    TEXT, "work_until" INTEGER, "work_reason" TEXT, "work_note" TEXT, "owner" BLOB, "score" \
    INTEGER, "estimate" TEXT, "tags" TEXT, "action" TEXT, "action_due" INTEGER, \
    "action_minute" INTEGER, "accepted_by" BLOB, "accepted_on" INTEGER, "opportunity_opened" \
    INTEGER, "opportunity_amount" TEXT, "expected_close" INTEGER, "signed_on" INTEGER, \
    "contract_value" TEXT, "confirmed_temperature" INTEGER, "note" TEXT, "words" TEXT) STRICT
    """,
    """
    CREATE TABLE "activity"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version \
    INTEGER NOT NULL, "lead" BLOB NOT NULL REFERENCES "lead"(id) DEFERRABLE INITIALLY \
    DEFERRED, "kind" TEXT, "initiator" TEXT, "two_way" INTEGER, "at" INTEGER, "author" BLOB, \
    "text" TEXT) STRICT
    """,
    """
    CREATE TABLE "qualification"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version \
    INTEGER NOT NULL, "lead" BLOB NOT NULL REFERENCES "lead"(id) DEFERRABLE INITIALLY \
    DEFERRED, "at" INTEGER, "author" BLOB, "budget_level" INTEGER, "budget_text" TEXT, \
    "budget_author" BLOB, "budget_noted" INTEGER, "budget_source" BLOB, "authority_level" \
    INTEGER, "authority_text" TEXT, "authority_author" BLOB, "authority_noted" INTEGER, \
    "authority_source" BLOB, "need_level" INTEGER, "need_text" TEXT, "need_author" BLOB, \
    "need_noted" INTEGER, "need_source" BLOB, "timeline_level" INTEGER, "timeline_text" TEXT, \
    "timeline_author" BLOB, "timeline_noted" INTEGER, "timeline_source" BLOB, "budget_amount" \
    TEXT, "project" TEXT, "horizon" INTEGER) STRICT
    """,
    """
    CREATE TABLE "offer"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version INTEGER \
    NOT NULL, "lead" BLOB NOT NULL REFERENCES "lead"(id) DEFERRABLE INITIALLY DEFERRED, \
    "account" BLOB, "amount" TEXT, "issued" INTEGER, "requested" INTEGER, "withdrawn" INTEGER) \
    STRICT
    """,
  ]

  // People, settings, tallies, numbers that are never given out again, and the journal.
  private static let keeping = [
    """
    CREATE TABLE "user"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT \
    NULL, name_folded TEXT NOT NULL UNIQUE, role TEXT NOT NULL) STRICT
    """,
    "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE place(kind INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT",
    """
    CREATE TABLE gone(kind INTEGER NOT NULL, id BLOB NOT NULL, place INTEGER NOT NULL, PRIMARY \
    KEY(kind, id)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tally(lane INTEGER NOT NULL, owner BLOB NOT NULL, currency TEXT NOT NULL, \
    count INTEGER NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY(lane, owner, currency)) STRICT, \
    WITHOUT ROWID
    """,
    """
    CREATE TABLE operation(place INTEGER PRIMARY KEY, id BLOB NOT NULL, author BLOB NOT NULL, \
    at INTEGER NOT NULL, door TEXT NOT NULL, kind INTEGER NOT NULL, lead_count INTEGER NOT \
    NULL, lead INTEGER, undoes INTEGER, first_event INTEGER NOT NULL, last_event INTEGER NOT \
    NULL, undone INTEGER NOT NULL DEFAULT 0, open INTEGER NOT NULL DEFAULT 0) STRICT
    """,
    """
    CREATE TABLE event(sequence INTEGER PRIMARY KEY, operation INTEGER NOT NULL, lead INTEGER \
    NOT NULL, kind INTEGER NOT NULL, stage_from INTEGER, stage_to INTEGER, passed TEXT NOT \
    NULL) STRICT
    """,
    "CREATE TABLE reason(event INTEGER PRIMARY KEY, text TEXT) STRICT",
    """
    CREATE TABLE change(event INTEGER NOT NULL, n INTEGER NOT NULL, kind INTEGER NOT NULL, \
    record BLOB NOT NULL, field INTEGER, old ANY, new ANY, PRIMARY KEY(event, n)) STRICT, \
    WITHOUT ROWID
    """,
  ]

  private static let indexes = [
    "CREATE INDEX account_name ON account(name_folded)",
    "CREATE INDEX contact_account ON contact(account)",
    "CREATE INDEX lead_lane ON lead(lane, stage_entered DESC, number DESC)",
    "CREATE INDEX lead_owner ON lead(owner, lane, stage_entered DESC, number DESC)",
    "CREATE INDEX lead_account ON lead(account)",
    "CREATE INDEX activity_lead ON activity(lead, at)",
    "CREATE INDEX qualification_lead ON qualification(lead)",
    "CREATE INDEX offer_lead ON offer(lead)",
    "CREATE INDEX operation_open ON operation(id) WHERE open = 1",
    "CREATE INDEX event_lead ON event(lead, sequence)",
    "CREATE INDEX gone_place ON gone(kind, place)",
  ]

  // The words come folded and cut already, so the plain tokenizer finds exactly these. Pages
  // are in the order of the board, not of relevance: neither positions nor lengths are needed.
  private static let search = """
    CREATE VIRTUAL TABLE search USING fts5(words, content='lead', content_rowid='number', \
    tokenize='ascii', prefix='2 3', detail=none, columnsize=0)
    """

  // History is only added to (G30), and an operation grows until it is complete. Erasure may
  // empty payloads, and nothing else.
  private static let guards = [
    """
    CREATE TRIGGER keep_event_UPDATE BEFORE UPDATE ON event WHEN TRUE BEGIN SELECT \
    RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_event_DELETE BEFORE DELETE ON event WHEN TRUE BEGIN SELECT \
    RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_operation_DELETE BEFORE DELETE ON operation WHEN TRUE BEGIN SELECT \
    RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_operation_UPDATE_OF_place BEFORE UPDATE OF place, id, author, at, \
    door, kind, lead, undoes, first_event ON operation WHEN TRUE BEGIN SELECT RAISE(ABORT, \
    'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_operation_UPDATE_OF_lead_count BEFORE UPDATE OF lead_count, last_event \
    ON operation WHEN OLD.open = 0 OR NEW.lead_count < OLD.lead_count OR NEW.last_event < \
    OLD.last_event BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_operation_UPDATE_OF_open BEFORE UPDATE OF open ON operation WHEN \
    NEW.open > OLD.open BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_change_DELETE BEFORE DELETE ON change WHEN TRUE BEGIN SELECT \
    RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_change_UPDATE_OF_event BEFORE UPDATE OF event, n, kind, record, field \
    ON change WHEN TRUE BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_change_UPDATE_OF_old BEFORE UPDATE OF old, new ON change WHEN NEW.old \
    IS NOT NULL OR NEW.new IS NOT NULL BEGIN SELECT RAISE(ABORT, 'history is only added to'); \
    END
    """,
    """
    CREATE TRIGGER keep_reason_DELETE BEFORE DELETE ON reason WHEN TRUE BEGIN SELECT \
    RAISE(ABORT, 'history is only added to'); END
    """,
    """
    CREATE TRIGGER keep_reason_UPDATE BEFORE UPDATE ON reason WHEN NEW.event <> OLD.event OR \
    NEW.text IS NOT NULL BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
    """,
  ]
}
