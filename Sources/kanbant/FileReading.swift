import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading of whole files and of files piece by piece, without Foundation.
enum FileReading {
  /// How many bytes are read at once.
  static let chunkSize = 64 << 10

  /// The bytes of a small file; nil where it cannot be read or is longer than `limit`.
  static func contents(of path: String, limit: Int) -> [UInt8]? {
    guard case .success(let descriptor) = open(path) else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while let chunk = try? next(descriptor).get(), !chunk.isEmpty {
      bytes += chunk
      if bytes.count > limit { return nil }
    }
    return bytes
  }

  /// Opens a file for reading, or tells the system's fault.
  static func open(_ path: String) -> Result<Int32, SystemFault> {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      return .failure(SystemFault(number: EISDIR))
    }
    #if canImport(Darwin)
      let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #else
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #endif
    return descriptor < 0 ? .failure(SystemFault(number: errno)) : .success(descriptor)
  }

  /// The next piece of a file; empty at its end.
  static func next(_ descriptor: Int32) -> Result<[UInt8], SystemFault> {
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, chunkSize)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, chunkSize) }
      if got < 0 { fault = SystemFault(number: errno) }
      count = max(0, got)
    }
    return fault.map { .failure($0) } ?? .success(bytes)
  }

  /// How long a file is; nil for pipes and the like.
  static func length(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// How much of a file is still to be read; nil for pipes and the like.
  static func remainder(of descriptor: Int32) -> Int? {
    length(of: descriptor).map { max(0, $0 - Int(lseek(descriptor, 0, SEEK_CUR))) }
  }

  /// A number by which the contents of a file are known again; nil for pipes and the like.
  ///
  /// Where reading goes on is left as it is.
  static func fingerprint(of descriptor: Int32) -> UInt64? {
    guard length(of: descriptor) != nil else { return nil }
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    var offset = 0
    while true {
      let got = pread(descriptor, &chunk, chunkSize, off_t(offset))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return got == 0 ? hash : nil }
      for byte in chunk[..<got] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      offset += got
    }
  }

  /// Whether anything lies at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
