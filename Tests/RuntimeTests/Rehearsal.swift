import Glossary
import Leads
import Runtime
import SQLiteStorage
import Synchronization
import TUI
import Testing
import Workbench

/// A workspace with what the event loop needs to show it, for one story.
///
/// A class, because it owns the workspace and the folder for drafts.
final class Rehearsal {
  let store: SQLiteStore
  let folder: TemporaryFolder
  let drafts: Drafts
  /// The user's own keys, of which there are none to begin with.
  let keys: KeyFile
  /// The preferences that were kept, in order.
  let preferences = Preserved<Preferences>()
  private let bob = User(id: UserID(high: 1, low: 2), name: "bob", role: .salesDevelopment)
  private let ada = User(id: UserID(high: 1, low: 1), name: "ada", role: .accountExecutive)

  init(_ companies: String...) throws {
    folder = try TemporaryFolder()
    drafts = Drafts(folder: folder.path + "/drafts")
    keys = KeyFile(path: folder.path + "/config/kanbant/keys.conf")
    store = try SQLiteStore.open(path: folder.path + "/a.kanbant", mode: .create)
    for user in [ada, bob] { _ = try store.keep(user: user.name, role: user.role, id: user.id) }
    for company in companies { try add(company) }
  }

  /// Adds a lead, as another program would.
  func add(_ company: String, byColleague isColleague: Bool = false) throws {
    let id = LeadID(high: 2, low: UInt64(try store.lastSequence() + 1))
    let edit = Edit(.add(NewLead(company: company, source: "salon")), to: id)
    let author = isColleague ? bob : ada
    _ = try store.commit(
      CommitRequest([edit], by: author.id, at: RehearsedWorld.now, door: .commandLine))
  }

  /// Adds so many leads as one operation.
  func addCrowd(_ count: Int) throws {
    let edits = (0..<count).map { number in
      Edit(
        .add(NewLead(company: "Dupont \(number)", source: "salon")),
        to: LeadID(high: 3, low: UInt64(number)))
    }
    // As from a file: nobody is asked whether Ada keeps so many accounts.
    _ = try store.commit(
      CommitRequest(edits, by: ada.id, at: RehearsedWorld.now, door: .file))
  }

  /// Runs the program until it ends; the cues are what the user does on seeing a text.
  func run(
    jobs: Jobs = Rehearsal.noJobs, variables: [String: String] = ["TERM": "xterm"],
    opening: @escaping @Sendable () throws(StoreError) -> Void = {},
    hindrance: StoreError? = nil,
    _ cues: KeyValuePairs<String, (RehearsedWorld) throws -> Void>
  ) throws -> (ending: Ending, world: RehearsedWorld) {
    let world = try RehearsedWorld(cues.map { RehearsedWorld.Cue(text: $0.key, act: $0.value) })
    let path = store.path
    let clipboard = Clipboard(
      variable: { variables[$0] }, file: folder.path + "/state/clipboard.txt")
    let ada = ada
    let preferences = preferences
    let workers = try Workers(
      Surroundings(
        begin: { () throws(StoreError) in
          try opening()
          return Beginning(
            try SQLiteStore.open(path: path, mode: .existing), ada, hindrance: hindrance)
        },
        openReader: { () throws(StoreError) in
          try SQLiteStore.open(path: path, mode: .readOnly)
        },
        openStore: { () throws(StoreError) in
          if let hindrance { throw hindrance }
          return try SQLiteStore.open(path: path, mode: .existing)
        },
        drafts: drafts, keepPreferences: { preferences.add($0) },
        views: SavedViewsFile(path: folder.path + "/views.conf"), keys: keys,
        files: NamedFiles(home: folder.path), jobs: jobs, clipboard: clipboard))
    var model = Model(
      language: .english, size: Size(columns: 100, rows: 30), now: RehearsedWorld.now,
      workspace: "rehearsal", me: ada, entropy: 7)
    let watch = FileWatch(path: keys.path)
    model.keymap = try keys.read().keymap
    let ending = EventLoop(
      model: model, world: world, workers: workers, keyWatch: watch
    ).run()
    if let fault = world.fault { throw fault }
    return (ending, world)
  }

  /// The companies in the workspace, in the order of their numbers.
  func companies() throws -> [String] {
    let page = try store.page(PageRequest(lanes: [.stage(.captured)], limit: 100))
    return page.cards.sorted { $0.number < $1.number }.map(\.company)
  }

  static let noJobs = Jobs(
    importFile: { path, _, _, _ in .unreadable(path: path, .missing) },
    makeDemo: { _, _, _ in .demoReady(count: 0) })
}

/// Values that threads added, in order.
final class Preserved<Value: Sendable>: Sendable {
  private let content = Mutex<[Value]>([])

  var values: [Value] { content.withLock(\.self) }

  func add(_ value: Value) {
    content.withLock { $0.append(value) }
  }
}
