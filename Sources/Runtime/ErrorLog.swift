#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Sends what is written to standard error to a file while the screen is up.
///
/// A library's complaint or a crash report in the middle of the screen could neither be read nor
/// undone. A class, because it owns the descriptor that standard error was.
final class ErrorLog {
  private let former: Int32

  /// Redirects standard error; nil where the file cannot be had, or where the user redirected it.
  init?(path: String) {
    guard isatty(STDERR_FILENO) != 0 else { return nil }
    do {
      try PrivateFile.makeFolder(PrivateFile.folder(of: path))
    } catch {
      return nil
    }
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY
    let file = open(path, flags, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_size > Self.sizeLimit { ftruncate(file, 0) }
    former = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard former >= 0 else { return nil }
    dup2(file, STDERR_FILENO)
  }

  deinit {
    dup2(former, STDERR_FILENO)
    close(former)
  }

  private static let sizeLimit = 1 << 20
}
