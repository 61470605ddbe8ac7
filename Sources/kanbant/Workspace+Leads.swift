import Glossary
import Leads

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Workspace {
  /// The leads that words name, each once, in order; a dash stands for those on standard input.
  func leads(_ words: some Collection<String>) throws(Failure) -> [LeadID] {
    var found: [LeadID] = []
    var seen: Set<LeadID> = []
    for word in words {
      for name in word == "-" ? Self.standardInputWords() : [word] {
        let lead = try self.lead(name)
        if seen.insert(lead).inserted { found.append(lead) }
      }
    }
    guard !found.isEmpty else {
      throw Failure(
        .noInput, "no-identifiers",
        Localized(
          en: "There are no identifiers on standard input.",
          fr: "Il n’y a aucun identifiant sur l’entrée standard."))
    }
    return found
  }

  private func lead(_ name: String) throws(Failure) -> LeadID {
    if let id = LeadID(name) { return id }
    guard let number = LeadNumber(name) else {
      throw .usage(
        "bad-identifier", en: "“\(name)” is no lead’s number. Write 128 or '#128'.",
        fr: "« \(name) » n’est pas un numéro de lead. Écrivez 128 ou '#128'.")
    }
    let id = try with { store throws(StoreError) in try store.lead(number) }
    guard let id else { throw Self.missing(number.description) }
    return id
  }

  /// No lead has this identifier.
  static func missing(_ name: String) -> Failure {
    Failure(
      .noInput, "unknown-lead",
      Localized(en: "There is no lead \(name).", fr: "Il n’y a pas de lead \(name)."))
  }

  /// One lead with its records.
  func file(_ lead: LeadID) throws(Failure) -> LeadFile {
    let file = try with { store throws(StoreError) in try store.file(lead) }
    guard let file else { throw Self.missing(lead.description) }
    return file
  }

  /// The user that a word names.
  func user(_ word: String) throws(Failure) -> User {
    if ["me", "moi"].contains(Folding.fold(word)), let me { return me }
    if let user = user(named: word) { return user }
    let near = Suggestion.nearest(to: word, among: users.map(\.name))
    throw Failure(
      .noInput, "unknown-user",
      Localized(
        en: "Nobody here is called “\(word)”. Add them with: kanbant user add \(word)",
        fr: "Personne ici ne s’appelle « \(word) ». Ajoutez-le : kanbant user add \(word)")
    ).suggesting(near)
  }

  private static func standardInputWords() -> [String] {
    var bytes: [UInt8] = []
    while let chunk = try? FileReading.next(STDIN_FILENO).get(), !chunk.isEmpty { bytes += chunk }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map(String.init)
  }
}
