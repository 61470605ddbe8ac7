/// What a run tells the shell; scripts rely on these numbers, so they never change.
struct ExitCode: RawRepresentable, Hashable, Sendable {
  let rawValue: Int32

  /// All that was asked is done.
  static let done = ExitCode(rawValue: 0)
  /// It ran, and found nothing or did only a part.
  static let partly = ExitCode(rawValue: 1)
  /// A rule refused.
  static let refused = ExitCode(rawValue: 3)
  /// The command line was not understood.
  static let usage = ExitCode(rawValue: 64)
  /// What was read is not what it should be.
  static let badInput = ExitCode(rawValue: 65)
  /// There is no such file, lead, user or word.
  static let noInput = ExitCode(rawValue: 66)
  /// This build or this machine cannot do it.
  static let unavailable = ExitCode(rawValue: 69)
  /// A file cannot be made.
  static let cannotCreate = ExitCode(rawValue: 73)
  /// The disk, or whoever reads our output, failed.
  static let inputOutput = ExitCode(rawValue: 74)
  /// Another process holds the workspace; trying again may help.
  static let busy = ExitCode(rawValue: 75)
  /// The system does not permit it.
  static let permission = ExitCode(rawValue: 77)
  /// A setting makes no sense.
  static let configuration = ExitCode(rawValue: 78)

  /// A signal ended it.
  static func signal(_ number: Int32) -> ExitCode { ExitCode(rawValue: 128 + number) }
}
