import Leads
import Storage

extension Schema {
  /// The format that keeps who is not to be contacted, and marks their leads.
  ///
  /// Frozen, as the others are. A lead names the entries about its person, so that reading one
  /// needs no key.
  static let version5 = [
    """
    CREATE TABLE "suppression"(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version \
    INTEGER NOT NULL, "reason" TEXT, "email_digest" TEXT, "phone_digest" TEXT, "account" BLOB, \
    "campaign" TEXT, "author" BLOB, "since" INTEGER, "until" INTEGER, "lifted_by" BLOB, \
    "lifted_at" INTEGER, "lifted_words" TEXT) STRICT
    """,
    "CREATE TABLE suppression_key(digest TEXT NOT NULL) STRICT",
    "CREATE INDEX suppression_email ON suppression(email_digest) WHERE lifted_at IS NULL",
    "CREATE INDEX suppression_phone ON suppression(phone_digest) WHERE lifted_at IS NULL",
    "CREATE INDEX suppression_account ON suppression(account) WHERE lifted_at IS NULL",
    AddedColumn("lead", "suppressions", "TEXT").statement,
    AddedColumn("lead", "suppressed_until", "INTEGER").statement,
    """
    CREATE INDEX lead_suppressed ON lead(suppressed_until, number) WHERE suppressions IS NOT \
    NULL
    """,
  ]

  /// The first format that has them.
  static let listFormat = 5
}
