/// When to look whether somebody else committed, and when to say so.
///
/// Times are in milliseconds.
///
/// A file system tells of a commit before the commit can be read. So the store is asked at once
/// and again 10, 100 and 1000 ms after the last sign of life: the last of these finds what the
/// others came too early for.
struct ChangeWatch {
  /// Whether nothing tells of changes, so that the store is asked each second.
  private let asksOnATimer: Bool
  private var checks: [Int] = []
  private var isChangeUntold = false
  private var nextTelling = Int.min

  init(asksOnATimer: Bool, now: Int) {
    self.asksOnATimer = asksOnATimer
    if asksOnATimer { checks = [now + Self.timerInterval] }
  }

  /// Something may have changed.
  mutating func noteEvent(at now: Int) {
    checks = [0, 10, 100, 1000].map { now + $0 }
  }

  /// Whether the store is to be asked now.
  mutating func isCheckDue(at now: Int) -> Bool {
    let due = checks.prefix { $0 <= now }.count
    guard due > 0 else { return false }
    checks.removeFirst(due)
    if asksOnATimer, checks.isEmpty { checks = [now + Self.timerInterval] }
    return true
  }

  /// The store has something new.
  mutating func noteChange() {
    isChangeUntold = true
  }

  /// Whether the change is to be told now: at once, but not more than four times a second.
  mutating func isTellingDue(at now: Int) -> Bool {
    guard isChangeUntold, now >= nextTelling else { return false }
    isChangeUntold = false
    nextTelling = now + Self.tellingInterval
    return true
  }

  /// When to come back; nil when only an event can bring news.
  var deadline: Int? {
    let telling = isChangeUntold ? nextTelling : nil
    return [checks.first, telling].compactMap(\.self).min()
  }

  private static let timerInterval = 1000
  private static let tellingInterval = 250
}
