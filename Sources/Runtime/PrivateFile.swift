import Leads

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Small files that only their user may read, and that are never seen half written.
enum PrivateFile {
  /// The bytes of a file; nil where none lies; links are not followed.
  ///
  /// It never waits: a pipe or a device that lies there is refused, as a folder is.
  static func read(_ path: String) throws(StoreError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: return nil
      // A socket, or a device that nothing stands behind.
      case ENXIO, ENODEV: throw .noTextFile(path: path)
      default: throw .system(errno, path)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno, path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noTextFile(path: path) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno, path) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      // Nothing of ours is so long; whatever it is, it need not fill the memory.
      guard bytes.count <= sizeLimit else { throw .noTextFile(path: path) }
    }
  }

  /// Puts bytes in the place of a file at once and for good: they survive a crash and a power cut.
  static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t = 0o600
  ) throws(StoreError) {
    let (temporary, descriptor) = try makeTemporary(beside: path)
    var fault = write(bytes, to: descriptor)
    if fault == nil, fchmod(descriptor, mode) != 0 { fault = errno }
    if fault == nil, fsync(descriptor) != 0 { fault = errno }
    if close(descriptor) != 0, fault == nil { fault = errno }
    if fault == nil, rename(temporary, path) != 0 { fault = errno }
    if let fault {
      unlink(temporary)
      throw .system(fault, path)
    }
    // A name that is not on disk is lost with the power, however well the file itself was kept.
    sync(folder(of: path))
  }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    if path.contains("/"), path != "/" { try makeFolder(folder(of: path)) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(errno, path) }
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeTemporary(
    beside path: String
  ) throws(StoreError) -> (path: String, descriptor: Int32) {
    // A file left by a process of the same number that died in the middle of this.
    for attempt in 0..<8 {
      let temporary = "\(path).\(getpid())-\(attempt).new"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = open(temporary, flags, 0o600)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST else { throw .system(errno, path) }
      unlink(temporary)
    }
    throw .system(EEXIST, path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  // Inside this type the names of the C functions are taken.
  private static func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.read(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static let sizeLimit = 1 << 20
}

extension StoreError {
  /// What the system reported about a path.
  static func system(_ number: Int32, _ path: String) -> StoreError {
    switch number {
    case EACCES, EPERM, ELOOP: .denied(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .fault(path: path, detail: String(cString: strerror(number)))
    }
  }
}
