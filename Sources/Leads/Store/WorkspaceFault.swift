/// Something that an examination found wrong in a workspace.
///
/// Facts only: sentences are made elsewhere.
public enum WorkspaceFault: Hashable, Sendable {
  /// The engine finds its own structures damaged; in its words.
  case structure(detail: String)
  /// So many records refer to records that are not there.
  case references(count: Int)
  /// So many tallies are not what counting the leads anew gives.
  case tallies(count: Int)
  /// So many leads have another score than counting it anew gives.
  case scores(count: Int)
  /// The index of words does not hold the words of the leads.
  case words
}
