import CSQLite
import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension StoreError {
  /// What a result of the library means; `systemError` is the system's own number for it.
  init(sqlite code: Int32, systemError: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(path: path)
    case SQLITE_INTERRUPT: self = .interrupted
    case SQLITE_READONLY: self = .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: self = .denied(path: path)
    case SQLITE_NOTADB: self = .foreign(path: path)
    case SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    case SQLITE_CANTOPEN, SQLITE_IOERR:
      self = Self.system(systemError, path: path) ?? .fault(path: path, detail: message)
    default: self = .fault(path: path, detail: message)
    }
  }

  /// What an error number of the system means for the file at `path`; nil for a plain fault.
  static func system(_ number: Int32, path: String) -> StoreError? {
    switch number {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .denied(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    case EEXIST, ELOOP: .exists(path: path)
    default: nil
    }
  }

  /// What the last error of the system means for the file at `path`.
  static func last(path: String) -> StoreError {
    let number = errno
    return system(number, path: path)
      ?? .fault(path: path, detail: String(cString: strerror(number)))
  }
}
