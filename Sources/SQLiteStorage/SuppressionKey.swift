import Leads
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The secret by which those who are not to be contacted are recognised: without it the list
/// tells nothing about anybody.
///
/// It lies in a file of its own beside the workspace, which only its user may read.
struct SuppressionKey: Sendable {
  private let bytes: [UInt8]
  private let place: Place

  /// Which file it was read from, to notice another in its place.
  private struct Place: Hashable, Sendable {
    let device, node, seconds, fraction: Int

    init(_ status: stat) {
      device = Int(truncatingIfNeeded: status.st_dev)
      node = Int(truncatingIfNeeded: status.st_ino)
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      (seconds, fraction) = (time.tv_sec, time.tv_nsec)
    }
  }

  private static let length = 32

  /// Where the key of a workspace lies.
  static func file(of workspace: String) -> String { "\(workspace)-key" }

  /// Reads a key; a link is never followed.
  init(_ file: String) throws(SuppressionKeyFault) {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .strange }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid() || status.st_uid == 0
    else { throw .strange }
    guard status.st_mode & 0o077 == 0 else { throw .exposed }
    var bytes = [UInt8](repeating: 0, count: Self.length + 1)
    guard read(descriptor, &bytes, bytes.count) == Self.length else { throw .wrong }
    self.bytes = Array(bytes.prefix(Self.length))
    place = Place(status)
  }

  /// Makes a key where none lies, and waits until it is on disk.
  static func make(_ file: String) throws(StoreError) {
    var dice = SystemRandomNumberGenerator()
    try write((0..<length).map { _ in UInt8.random(in: .min ... .max, using: &dice) }, to: file)
  }

  /// Writes the key into another file, where none lies, and waits until it is on disk.
  func copy(to file: String) throws(StoreError) {
    try Self.write(bytes, to: file)
  }

  private static func write(_ bytes: [UInt8], to file: String) throws(StoreError) {
    let draft = try WorkspaceFile.begin(file, makingFolders: false)
    defer { WorkspaceFile.discard(draft) }
    let descriptor = open(draft, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path: file) }
    defer { close(descriptor) }
    guard Self.put(bytes, descriptor) == bytes.count, fsync(descriptor) == 0 else {
      throw .last(path: file)
    }
    try WorkspaceFile.put(draft, at: file)
  }

  // Inside this type the name of the C function is taken.
  private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, bytes.count)
    #else
      Darwin.write(descriptor, bytes, bytes.count)
    #endif
  }

  /// Whether the file is still the one that was read, and still its user's alone.
  func stillLies(at file: String) -> Bool {
    var status = stat()
    return lstat(file, &status) == 0 && status.st_mode & 0o077 == 0 && Place(status) == place
  }

  /// The digest of an address.
  func digest(of address: Address) throws(SuppressionKeyFault) -> AddressDigest {
    // An address of one kind is never taken for one of the other.
    AddressDigest(try KeyedDigest.of("\(address.kind.rawValue) \(address.text)", key: bytes))
  }

  /// What a workspace keeps of its key, to tell it from others.
  func check() throws(SuppressionKeyFault) -> String {
    try KeyedDigest.of("kanbant", key: bytes)
  }
}

extension Connection {
  /// Where the key of this workspace is expected, as the workspace was named.
  private var keyPath: String { SuppressionKey.file(of: path) }

  /// The key of this workspace; made where `isNeeded` and nothing is kept under one yet.
  func key(makingIfNeeded isNeeded: Bool = false) throws(StoreError) -> SuppressionKey {
    // Under its own name a draft has no key yet: nobody is entered before it is published.
    guard !isDraft else { throw .noSuppressionKey(path: keyPath, .missing) }
    let place = SuppressionKey.file(of: file)
    if let suppressionKey, suppressionKey.stillLies(at: place) { return suppressionKey }
    let known = try first("SELECT digest FROM suppression_key") { $0.text(0) } ?? nil
    if known == nil, isNeeded { try makeKey(place) }
    do throws(SuppressionKeyFault) {
      let key = try SuppressionKey(place)
      guard try key.check() == known || known == nil else { throw .wrong }
      suppressionKey = key
    } catch {
      throw .noSuppressionKey(path: keyPath, error)
    }
    if known == nil, isNeeded { try keepCheck() }
    guard let suppressionKey else { throw .noSuppressionKey(path: keyPath, .missing) }
    return suppressionKey
  }

  /// One that lies there without an entry made under it was left by a process that died.
  private func makeKey(_ place: String) throws(StoreError) {
    var status = stat()
    if lstat(place, &status) != 0, errno == ENOENT { try SuppressionKey.make(place) }
  }

  private func keepCheck() throws(StoreError) {
    let check: String? = try using { (key) throws(SuppressionKeyFault) in try key.check() }
    try run("INSERT INTO suppression_key(digest) VALUES(?)", [StoredValue(check)])
  }

  /// Works with the key that was read.
  private func using<Value>(
    _ work: (SuppressionKey) throws(SuppressionKeyFault) -> Value
  ) throws(StoreError) -> Value? {
    guard let suppressionKey else { return nil }
    do throws(SuppressionKeyFault) {
      return try work(suppressionKey)
    } catch {
      throw .noSuppressionKey(path: keyPath, error)
    }
  }

  /// The digests of addresses under the workspace's key.
  func digests(
    of addresses: [Address], makingKey: Bool
  ) throws(StoreError) -> [Address: AddressDigest] {
    _ = try key(makingIfNeeded: makingKey)
    let digests = try using { (key) throws(SuppressionKeyFault) in
      var digests: [Address: AddressDigest] = [:]
      for address in addresses { digests[address] = try key.digest(of: address) }
      return digests
    }
    return digests ?? [:]
  }
}
