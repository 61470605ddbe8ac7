import SQLiteStorage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What makes the place of a workspace doubtful.
enum PlaceDoubt: Hashable, Sendable {
  /// Users other than the owner may read or change the file.
  case readableByOthers
  /// The file system is shared over a network; its name.
  case onNetwork(String)
  /// A folder above is copied to other machines by a program; its path.
  case synchronised(String)
  /// Beside it lies what an import or a demonstration began and never ended; its path.
  case leftDraft(String)
}

/// Where the file of a workspace lies, as the system sees it.
struct WorkspacePlace {
  let path: String

  /// Everything that is doubtful about it.
  var doubts: [PlaceDoubt] {
    var doubts: [PlaceDoubt] = []
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & 0o077 != 0 { doubts.append(.readableByOthers) }
    if let name = networkName { doubts.append(.onNetwork(name)) }
    if let folder = synchronisedFolder { doubts.append(.synchronised(folder)) }
    let draft = WorkspaceDraft.file(of: path)
    if FileReading.exists(draft) { doubts.append(.leftDraft(draft)) }
    return doubts
  }

  /// The network file system that the file lies on; nil on a disk of this machine, and where the
  /// system does not tell.
  private var networkName: String? {
    guard let resolved, let bytes = FileReading.contents(of: Self.mountTable, limit: 1 << 20)
    else { return nil }
    var longest = (length: 0, type: "")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // The fifth word is the folder, its blanks in octal; the type is the first after a lone
      // dash: proc(5).
      let words = line.split(separator: " ")
      guard words.count > 6, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      let folder = words[4] == "/" ? "/" : words[4].replacing("\\040", with: " ") + "/"
      // Of mounts on one folder the last covers the others.
      if resolved.hasPrefix(folder), folder.count >= longest.length {
        longest = (folder.count, String(words[dash + 1]))
      }
    }
    return Self.networks.contains(longest.type) ? longest.type : nil
  }

  private static let mountTable = "/proc/self/mountinfo"
  private static let networks: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "9p", "ceph", "glusterfs",
    "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "davfs", "fuse.davfs2",
  ]

  private var resolved: String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The nearest folder above that a program copies to other machines; nil where none does.
  private var synchronisedFolder: String? {
    guard let resolved else { return nil }
    var folder = Substring(resolved)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let name = folder.split(separator: "/").last.map(String.init) ?? ""
      if Self.services.contains(where: { name == $0 || name.hasPrefix($0 + " ") }) {
        return String(folder)
      }
      if Self.marks.contains(where: { FileReading.exists("\(folder)/\($0)") }) {
        return folder.isEmpty ? "/" : String(folder)
      }
    }
    return nil
  }

  private static let services = ["Dropbox", "OneDrive", "Google Drive", "Nextcloud", "iCloudDrive"]
  private static let marks = [".stfolder", ".dropbox", ".sync", ".owncloudsync.log"]
}
