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
    let bytes: [UInt8]?
    do throws(SystemFault) {
      // Nothing of ours is so long; whatever it is, it need not fill the memory.
      bytes = try self.bytes(of: descriptor, most: sizeLimit)
    } catch {
      throw .system(error.number, path)
    }
    guard let bytes else { throw .noTextFile(path: path) }
    return bytes
  }

  /// All that can be read of an open file; nil where that is more than so many bytes.
  static func bytes(of descriptor: Int32, most: Int) throws(SystemFault) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while bytes.count <= most {
      let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFault(number: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// Puts bytes in the place of a file at once and for good: they survive a crash and a power cut.
  static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t = 0o600
  ) throws(StoreError) {
    do throws(SystemFault) {
      try put(bytes, at: path, mode: mode)
    } catch {
      throw .system(error.number, path)
    }
  }

  /// Makes a file that is not there yet, wholly or not at all.
  ///
  /// Whatever lies there already, a link too, is left alone and is a fault.
  static func create(_ path: String, with bytes: [UInt8]) throws(SystemFault) {
    // An empty file takes the name first, so that nothing else of that name can be replaced.
    let descriptor = open(path, newFile, 0o600)
    guard descriptor >= 0 else { throw SystemFault(number: errno) }
    var ours = stat()
    fstat(descriptor, &ours)
    close(descriptor)
    do throws(SystemFault) {
      try put(bytes, at: path, mode: 0o600)
    } catch {
      var found = stat()
      if lstat(path, &found) == 0, (found.st_dev, found.st_ino) == (ours.st_dev, ours.st_ino) {
        unlink(path)
      }
      throw error
    }
  }

  private static func put(
    _ bytes: [UInt8], at path: String, mode: mode_t
  ) throws(SystemFault) {
    let (temporary, descriptor) = try makeTemporary(beside: path)
    var fault = write(bytes, to: descriptor)
    if fault == nil, fchmod(descriptor, mode) != 0 { fault = errno }
    if fault == nil, fsync(descriptor) != 0 { fault = errno }
    if close(descriptor) != 0, fault == nil { fault = errno }
    if fault == nil, rename(temporary, path) != 0 { fault = errno }
    if let fault {
      unlink(temporary)
      throw SystemFault(number: fault)
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

  /// The path without links; nil where nothing lies there.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func makeTemporary(
    beside path: String
  ) throws(SystemFault) -> (path: String, descriptor: Int32) {
    // A file left by a process of the same number that died in the middle of this.
    for attempt in 0..<8 {
      let temporary = "\(path).\(getpid())-\(attempt).new"
      let descriptor = open(temporary, newFile, 0o600)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST else { throw SystemFault(number: errno) }
      unlink(temporary)
    }
    throw SystemFault(number: EEXIST)
  }

  /// How a file is opened that must not be there yet.
  private static let newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC

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
