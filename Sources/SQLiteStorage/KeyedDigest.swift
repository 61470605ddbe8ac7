import CCrypto
import Leads

/// HMAC-SHA-256 by the system's libcrypto, which is loaded when it is first asked for.
enum KeyedDigest {
  /// Where the library's functions lie.
  private struct Library: Sendable {
    let hmac, sha256: UInt
  }

  private static let library: Library? = {
    let found = cc_load()
    guard let hmac = found.hmac, let sha256 = found.sha256 else { return nil }
    return Library(hmac: UInt(bitPattern: hmac), sha256: UInt(bitPattern: sha256))
  }()

  /// The digest of a text under a key, as 64 hexadecimal digits.
  static func of(_ text: String, key: [UInt8]) throws(SuppressionKeyFault) -> String {
    guard let library else { throw .noLibrary }
    let functions = cc_library(
      hmac: UnsafeMutableRawPointer(bitPattern: library.hmac),
      sha256: UnsafeMutableRawPointer(bitPattern: library.sha256))
    let bytes = Array(text.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    guard
      cc_hmac_sha256(
        functions, key, Int32(key.count), bytes, UInt(bytes.count), &digest) != 0
    else { throw .noLibrary }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
