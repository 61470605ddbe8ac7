import Leads
import Storage

extension Schema {
  /// The first format that finds duplicates by key, and keeps what was merged.
  static let duplicatesVersion = 8

  /// The format that finds duplicates by key: indexes of what they would share, and what a lead
  /// became a part of.
  ///
  /// Frozen, as the others are. Engines only find candidates by these; the rule compares them.
  static let version8 = [
    "CREATE INDEX contact_address ON contact(\(mailKey)) WHERE email IS NOT NULL",
    "CREATE INDEX contact_number ON contact(\(numberKey)) WHERE phone IS NOT NULL",
    "CREATE INDEX account_core ON account(\(nameKey))",
    "CREATE INDEX account_domain ON account(lower(domain)) WHERE domain IS NOT NULL",
    "CREATE INDEX account_siren ON account(\(sirenKey)) WHERE siren IS NOT NULL",
    "CREATE INDEX activity_reference ON activity(reference) WHERE reference IS NOT NULL",
    AddedColumn("lead", "merged_into", "INTEGER").statement,
    "CREATE INDEX lead_merged ON lead(merged_into) WHERE merged_into IS NOT NULL",
  ]

  /// A mail address without its dots; what follows a `+` is found by its beginning.
  static let mailKey = "replace(lower(email), '.', '')"

  /// The last digits of a number, which every way to write it has in common.
  static let numberKey = "substr(\(without(numberMarks, in: "phone")), -6)"

  /// A folded name in one word, as a spelling of its core is.
  static let nameKey = without(CompanyName.marks.map(quotedText), in: "name_folded")

  /// The nine digits of the register of companies.
  static let sirenKey = "substr(\(without(["' '", "'.'", "char(160)"], in: "siren")), 1, 9)"

  // Only what may stand between the last digits: each costs an import a little.
  private static let numberMarks = ["' '", "'.'", "'-'", "'/'", "char(160)", "char(8239)"]

  private static func quotedText(_ text: String) -> String { text == "'" ? "''''" : "'\(text)'" }

  private static func without(_ marks: [String], in column: String) -> String {
    marks.reduce(column) { "replace(\($0), \($1), '')" }
  }
}
