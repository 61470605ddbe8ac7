import Workbench

/// Drafts that wait until nothing is typed for a moment; times in milliseconds.
struct DraftDelay {
  private struct Entry {
    let draft: Draft
    let firstKey: Int
    let due: Int
  }

  private var entries: [DraftKey: Entry] = [:]

  /// Takes a newer text of a draft; the moment begins anew, but not for ever.
  mutating func put(_ draft: Draft, at now: Int) {
    let first = entries[draft.key]?.firstKey ?? now
    entries[draft.key] = Entry(
      draft: draft, firstKey: first, due: min(now + Self.pause, first + Self.patience))
  }

  /// Forgets a draft.
  mutating func remove(_ key: DraftKey) {
    entries[key] = nil
  }

  /// The draft that waits under a name; it waits no longer.
  mutating func take(_ key: DraftKey) -> Draft? {
    entries.removeValue(forKey: key)?.draft
  }

  /// The drafts whose moment has passed.
  mutating func takeDue(at now: Int) -> [Draft] {
    guard let deadline, deadline <= now else { return [] }
    let due = entries.values.filter { $0.due <= now }.map(\.draft)
    for draft in due { entries[draft.key] = nil }
    return due
  }

  /// Every draft that waits.
  mutating func takeAll() -> [Draft] {
    defer { entries = [:] }
    return entries.values.map(\.draft)
  }

  /// When the next draft is due; nil when none waits.
  var deadline: Int? { entries.values.lazy.map(\.due).min() }

  private static let pause = 200
  private static let patience = 1000
}
