package import Leads
package import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files by the paths that people type.
package struct NamedFiles: Sendable {
  private let home: String?

  /// Files of a person whose home folder is this.
  package init(home: String?) {
    self.home = home
  }

  /// The path that is meant: no shell reads what is typed into a form.
  package func path(_ typed: String) -> String {
    guard let home, typed == "~" || typed.hasPrefix("~/") else { return typed }
    return home + typed.dropFirst()
  }

  /// The bytes of a file, at most so many.
  ///
  /// It never waits: a pipe or a device is not even opened, since its writer would go on.
  package func read(_ typed: String, most: Int) throws(FileReadingFault) -> [UInt8] {
    try Self.read(path(typed), most: most, mayWait: false)
  }

  /// The same for a path that a shell has read; `mayWait` takes pipes and devices as well.
  package static func read(
    _ path: String, most: Int, mayWait: Bool
  ) throws(FileReadingFault) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .missing }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileReadingFault(errno) }
    try check(status, mayWait: mayWait)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (mayWait ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw FileReadingFault(errno) }
    defer { close(descriptor) }
    // Something else may lie there since.
    guard fstat(descriptor, &status) == 0 else { throw FileReadingFault(errno) }
    try check(status, mayWait: mayWait)
    return try read(descriptor, most: most)
  }

  /// What is left of an open file, at most so many bytes.
  package static func read(
    _ descriptor: Int32, most: Int
  ) throws(FileReadingFault) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemFault) {
      bytes = try PrivateFile.bytes(of: descriptor, most: most)
    } catch {
      throw FileReadingFault(error.number)
    }
    guard let bytes else { throw .tooLong(most) }
    return bytes
  }

  /// Makes a file for its user alone, wholly or not at all, and returns its whole path.
  ///
  /// What lies there already is left as it is, and no link is followed.
  package func create(
    _ typed: String, with bytes: [UInt8]
  ) throws(FileWritingFault) -> String {
    let path = path(typed)
    guard !path.utf8.contains(0) else { throw .noFolder }
    do throws(SystemFault) {
      try PrivateFile.create(path, with: bytes)
    } catch {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .folder }
      throw FileWritingFault(error.number)
    }
    return PrivateFile.resolved(path) ?? path
  }

  private static func check(_ status: stat, mayWait: Bool) throws(FileReadingFault) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .folder
    case S_IFREG: break
    default: guard mayWait else { throw .endless }
    }
  }
}

extension TermFileRequest {
  /// Does what is asked, with a store and the files of a person.
  package func answer(
    from store: any LeadStore, _ files: NamedFiles
  ) throws(StoreError) -> TermFileAnswer {
    try answer(from: store) { path throws(FileReadingFault) in
      try files.read(path, most: TermFile.longest)
    } create: { path, bytes throws(FileWritingFault) in
      try files.create(path, with: bytes)
    }
  }
}

extension FileReadingFault {
  /// What the system reported when a file was to be read.
  package init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .folder
    case EACCES, EPERM: self = .denied
    // A socket, or a device that nothing stands behind.
    case ENXIO, ENODEV: self = .endless
    default: self = .fault(SystemFault(number: number).text)
    }
  }
}

extension FileWritingFault {
  /// What the system reported when a file was to be made.
  fileprivate init(_ number: Int32) {
    switch number {
    case EEXIST: self = .exists
    case EISDIR: self = .folder
    case ENOENT, ENOTDIR: self = .noFolder
    case EACCES, EPERM: self = .denied
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .full
    default: self = .fault(SystemFault(number: number).text)
    }
  }
}
