package import Leads
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What was typed and not kept yet, on disk: one file for each form of each lead.
///
/// Drafts hold names and addresses, so only their user may read them. A draft in the way of a
/// newer one is replaced; two programs that fill in the same form keep the one written last.
package struct Drafts: Sendable {
  /// Where the drafts of this workspace lie.
  package let folder: String

  /// The drafts of a workspace, under a folder for the program's state.
  package init(stateFolder: String, workspace path: String) {
    folder = "\(stateFolder)/drafts/\(Self.name(of: path))"
  }

  /// Drafts in a folder of their own, for a workspace that is thrown away with it.
  package init(folder: String) {
    self.folder = folder
  }

  /// Writes a draft; it is on disk when this returns.
  package func keep(_ draft: Draft) throws(StoreError) {
    try PrivateFile.makeFolder(folder)
    try PrivateFile.replace(path(of: draft.key), with: Array(DraftText.text(of: draft.texts).utf8))
  }

  /// Removes a draft, if it is still the one that is known; another program's newer one stays.
  package func drop(_ key: DraftKey, knownAs texts: [String: String]?) throws(StoreError) {
    let path = path(of: key)
    if let texts, let bytes = try PrivateFile.read(path), bytes != Self.bytes(of: texts) { return }
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(errno, path) }
  }

  /// The draft of a form; nil where there is none, and where it is damaged, which moves it aside.
  package func read(_ key: DraftKey) throws(StoreError) -> Draft? {
    let path = path(of: key)
    guard let bytes = try PrivateFile.read(path) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self),
      let texts = DraftText.texts(in: text)
    else {
      rename(path, path + ".damaged")
      return nil
    }
    return Draft(key: key, texts: texts)
  }

  private static func bytes(of texts: [String: String]) -> [UInt8] {
    Array(DraftText.text(of: texts).utf8)
  }

  /// Where a draft lies.
  package func path(of key: DraftKey) -> String {
    // Names come from our own tables; whatever they hold, they must not become a path.
    let form = key.form.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return "\(folder)/\(form)-\(key.lead?.description ?? "new").draft"
  }

  /// A name for a workspace that stays the same however its path is written.
  private static func name(of path: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in realPath(of: path).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  // A workspace that is still to be made has a folder, or at least a name.
  private static func realPath(of path: String) -> String {
    if let resolved = PrivateFile.resolved(path) { return resolved }
    let folder = PrivateFile.folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(PrivateFile.resolved(folder) ?? folder)/\(name)"
  }
}
